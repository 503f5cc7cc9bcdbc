import type { ImportedName, ScannedImports } from './types.ts';

type Source = 'import' | 'string' | 'asset';

interface Finding {
  readonly name: string;
  readonly line: number;
  readonly source: Source;
  /** A pragma on this (joined) line hides the name. Never falls from one finding to the next. */
  pragmaLine: number;
  hidden: boolean;
}

/** Gathers what the scanner finds, in order of appearance; pragmas and `except ImportError` act on what came before them. */
export class ImportCollector {
  readonly #findings: Finding[] = [];
  /** Stretches of findings that are weak: +1 where one begins, -1 where it ends. */
  readonly #weakness = new Map<number, number>();
  readonly #pragmaLines = new Set<number>();

  /** Number of findings so far: a position for `weaken` and `endStatement`. */
  get position(): number {
    return this.#findings.length;
  }

  /** `line`: of the name; `pragmaLine`: the joined line on which it ends. */
  add(source: Source, name: string, line: number, pragmaLine: number): void {
    const hidden = this.hasPragma(pragmaLine);
    this.#findings.push({ name, line, source, pragmaLine, hidden });
  }

  /** A pragma has been seen on this joined line. */
  hasPragma(joinedLine: number): boolean {
    return this.#pragmaLines.has(joinedLine);
  }

  /** A `# pants: no-infer-dep` on a joined line: hides the names that end there, and the statements that do. */
  pragma(joinedLine: number): void {
    this.#pragmaLines.add(joinedLine);
    for (let index = this.#findings.length - 1; index >= 0; index--) {
      const finding = this.#findings[index]!;
      if (finding.pragmaLine < joinedLine) break;
      finding.hidden = true;
    }
  }

  /** The findings since `position` belong to one statement that ends on this joined line: a pragma there hides them all. */
  endStatement(position: number, joinedLine: number): void {
    const hidden = this.hasPragma(joinedLine);
    for (const finding of this.#findings.slice(position)) {
      finding.pragmaLine = joinedLine;
      finding.hidden ||= hidden;
    }
  }

  /** The findings from `start` up to before `end` may be absent at run time. */
  weaken(start: number, end: number): void {
    if (start === end) return;
    this.#weakness.set(start, (this.#weakness.get(start) ?? 0) + 1);
    this.#weakness.set(end, (this.#weakness.get(end) ?? 0) - 1);
  }

  /** The first line of each name is kept, strong beats weak, and an import beats a string. */
  finish(): ScannedImports {
    const imports = new Map<string, ImportedName>();
    const assets = new Map<string, number>();
    const fromStrings = new Set<string>();
    let weakness = 0;
    for (const [index, { name, line, source, hidden }] of this.#findings.entries()) {
      weakness += this.#weakness.get(index) ?? 0;
      if (hidden) continue;
      if (source === 'asset') {
        if (!assets.has(name)) assets.set(name, line);
        continue;
      }
      const known = imports.get(name);
      if (source === 'string') {
        if (known !== undefined) continue;
        fromStrings.add(name);
        imports.set(name, { line, weak: true });
      } else if (known === undefined || fromStrings.delete(name)) {
        imports.set(name, { line, weak: weakness > 0 });
      } else if (known.weak && weakness === 0) {
        imports.set(name, { line: known.line, weak: false });
      }
    }
    return { imports, assets };
  }
}
