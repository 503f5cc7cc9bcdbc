import type { ImportCollector, Mark } from './imports-collector.ts';

type BlockKind =
  | 'try'
  /** A `with` that suppresses `ImportError`; */
  | 'suppress'
  /** … or one of its base classes or subclasses. */
  | 'suppress-all'
  | 'function'
  | 'condition'
  | 'main'
  | 'type-checking';

const marks: Readonly<Record<BlockKind, readonly Mark[]>> = {
  try: [],
  suppress: ['weak', 'caught'],
  'suppress-all': ['caught'],
  function: ['function'],
  condition: ['condition'],
  main: ['main'],
  'type-checking': ['type-checking'],
};

interface Block {
  readonly kind: BlockKind;
  /** Column of its keyword. */
  readonly indent: number;
  /** Findings in its body: from here … */
  readonly start: number;
  /** … to here, once the body has ended. */
  end: number | undefined;
}

/**
 * The blocks that determine when imports run, found by indentation only. A body ends at the first logical line that is
 * not indented more than the keyword; a `try` stays open for an `except`, `else` and `finally` in the same column.
 */
export class ImportBlocks {
  readonly #open: Block[] = [];
  readonly #collector: ImportCollector;
  #functions = 0;

  constructor(collector: ImportCollector) {
    this.#collector = collector;
  }

  open(kind: BlockKind, indent: number): void {
    const isFunction = kind === 'function';
    // Inside a function, it does not matter.
    if (this.#functions > 0 && (isFunction || kind === 'condition' || kind === 'main')) return;
    if (isFunction) this.#functions++;
    this.#open.push({ kind, indent, start: this.#collector.position, end: undefined });
  }

  /** A logical line begins at column `indent`; `isClause`: with `except`, `else` or `finally`. */
  line(indent: number, isClause: boolean): void {
    for (;;) {
      const block = this.#open.at(-1);
      if (block === undefined || block.indent < indent) return;
      if (block.end === undefined) {
        block.end = this.#collector.position;
        for (const mark of marks[block.kind]) this.#collector.mark(mark, block.start, block.end);
      }
      if (isClause && block.kind === 'try' && block.indent === indent) return;
      this.#open.pop();
      if (block.kind === 'function') this.#functions--;
    }
  }

  /**
   * The clause just begun, of the innermost open `try`, catches `ImportError`, or only its base classes or subclasses.
   */
  caught(indent: number, byName: boolean): void {
    const block = this.#open.at(-1);
    if (block?.kind !== 'try' || block.indent !== indent || block.end === undefined) return;
    if (byName) this.#collector.mark('weak', block.start, block.end);
    this.#collector.mark('caught', block.start, block.end);
  }

  /** End of the file. */
  finish(): void {
    this.line(0, false);
  }
}
