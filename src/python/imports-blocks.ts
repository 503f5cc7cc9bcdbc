import type { ImportCollector } from './imports-collector.ts';

/** An open `try` or a `with` that suppresses `ImportError`. */
interface Block {
  readonly kind: 'try' | 'suppress';
  /** Column of its keyword. */
  readonly indent: number;
  /** Findings of its body: from here … */
  readonly start: number;
  /** … to here, once the body is over. */
  end: number | undefined;
}

/**
 * The blocks that can make imports weak, found by indentation alone. A body ends at the first logical line that is not indented
 * more than the keyword; a `try` stays open for its `except`, `else` and `finally` of the same column.
 */
export class ImportBlocks {
  readonly #open: Block[] = [];
  readonly #collector: ImportCollector;

  constructor(collector: ImportCollector) {
    this.#collector = collector;
  }

  open(kind: Block['kind'], indent: number): void {
    this.#open.push({ kind, indent, start: this.#collector.position, end: undefined });
  }

  /** A logical line begins at column `indent`; `isClause`: with `except`, `else` or `finally`. */
  line(indent: number, isClause: boolean): void {
    for (;;) {
      const block = this.#open.at(-1);
      if (block === undefined || block.indent < indent) return;
      if (block.end === undefined) {
        block.end = this.#collector.position;
        if (block.kind === 'suppress') this.#collector.weaken(block.start, block.end);
      }
      if (isClause && block.kind === 'try' && block.indent === indent) return;
      this.#open.pop();
    }
  }

  /** The clause that has just begun, of the innermost open `try`, catches `ImportError`. */
  caught(indent: number): void {
    const block = this.#open.at(-1);
    if (block?.kind !== 'try' || block.indent !== indent || block.end === undefined) return;
    this.#collector.weaken(block.start, block.end);
  }

  /** The file ends. */
  finish(): void {
    this.line(0, false);
  }
}
