import { Token } from '../tokenizer.ts';
import type { LineReader } from './logical-lines.ts';
import type { Step } from './types.ts';

const DOT = 0x2e;
const COMMA = 0x2c;
const EQUALS = 0x3d;
const OPEN = 0x28;
/** Uses and assignments of one module. */
const MOST = 10_000;

type AttributeStep = Step & { readonly kind: 'attribute' };

/** What a module does with attributes of the modules that it imports: those that it uses when it is loaded, and sets. */
export class ModuleUses {
  /** Attributes of other modules that it sets, also in functions: `logging.TRACE`, or `logging.*` for any. */
  readonly sets = new Set<string>();
  readonly #line: LineReader;
  /** What names stand for; with a dot in front where that is relative. */
  readonly #imported = new Map<string, string>();
  /** Uses that run. */
  readonly #certain = new Set<string>();

  constructor(line: LineReader) {
    this.#line = line;
  }

  imports(bound: string, meaning: string): void {
    this.#imported.set(bound, meaning);
  }

  /** What an imported name stands for. */
  meaning(name: string): string | undefined {
    return this.#imported.get(name);
  }

  /** Whether this use of `of.name` runs anyway: it needs not be said again. */
  isKnown(of: string, name: string): boolean {
    return this.#certain.has(`${of}.${name}`);
  }

  certain({ of, name }: AttributeStep): void {
    if (this.#certain.size < MOST) this.#certain.add(`${of}.${name}`);
  }

  /** Looks at a logical line, also of a function, for `module.name = …`, `setattr(module, …)` and `import module`. */
  look(): void {
    const line = this.#line;
    if (line.kinds[0] !== Token.name || this.sets.size >= MOST) return;
    if (line.word === '__builtins__') this.sets.add('builtins.*');
    if (line.isOperator(1, DOT)) this.#assignment();
    else if (line.isOperator(1, OPEN)) this.#setattr();
    else if (line.isName(1) && line.text(0) === 'import' && (line.length === 2 || line.text(2) === 'as')) {
      // In a function; others have been read already.
      const bound = line.length === 4 ? line.text(3) : line.text(1);
      if (!this.#imported.has(bound)) this.#imported.set(bound, line.text(1));
    }
  }

  #assignment(): void {
    const line = this.#line;
    let at = 0;
    while (line.isOperator(at + 1, DOT) && line.isName(at + 2)) at += 2;
    const isComparison = line.isOperator(at + 2, EQUALS) && line.starts[at + 2] === line.ends[at + 1];
    if (!line.isOperator(at + 1, EQUALS) || isComparison) return;
    const path: string[] = [];
    for (let part = 2; part <= at; part += 2) path.push(line.text(part));
    this.#set(line.text(0), path.join('.'));
  }

  #setattr(): void {
    const line = this.#line;
    if (line.text(0) !== 'setattr' || !line.isName(2) || !line.isOperator(3, COMMA)) return;
    const text = line.kinds[4] === Token.string ? line.text(4) : '';
    this.#set(line.text(2), /^(["'])(\w+)\1$/.exec(text)?.[2] ?? '*');
  }

  #set(of: string, name: string): void {
    const meaning = this.#imported.get(of);
    if (meaning !== undefined) this.sets.add(`${meaning}.${name}`);
  }
}
