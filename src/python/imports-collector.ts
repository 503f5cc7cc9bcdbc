import type { ImportedName, ImportRun, ScannedImports } from './types.ts';

type Source = 'import' | 'string' | 'asset';

interface Finding {
  readonly name: string;
  readonly line: number;
  readonly source: Source;
  /** A pragma on this (joined) line ignores the name. Never decreases from one finding to the next. */
  pragmaLine: number;
  hidden: boolean;
}

/** The properties of a range of findings. */
export type Mark = 'weak' | 'function' | Exclude<ImportRun['guard'], 'none' | 'string'>;

interface Edge {
  readonly mark: Mark;
  readonly step: 1 | -1;
}

/**
 * Collects the scanner's findings, in order of appearance; pragmas and `except ImportError` affect earlier findings.
 */
export class ImportCollector {
  readonly #findings: Finding[] = [];
  /** Where marked ranges of findings begin (+1) and end (-1). */
  readonly #edges = new Map<number, Edge[]>();
  readonly #pragmaLines = new Set<number>();

  /** Number of findings so far: a position for `mark` and `endStatement`. */
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

  /** A `# pants: no-infer-dep` on a joined line: ignores the names and the statements that end there. */
  pragma(joinedLine: number): void {
    this.#pragmaLines.add(joinedLine);
    for (let index = this.#findings.length - 1; index >= 0; index--) {
      const finding = this.#findings[index]!;
      if (finding.pragmaLine < joinedLine) break;
      finding.hidden = true;
    }
  }

  /**
   * The findings since `position` belong to one statement that ends on this joined line: a pragma there ignores them
   * all.
   */
  endStatement(position: number, joinedLine: number): void {
    const hidden = this.hasPragma(joinedLine);
    for (const finding of this.#findings.slice(position)) {
      finding.pragmaLine = joinedLine;
      finding.hidden ||= hidden;
    }
  }

  /** Marks the findings from `start` up to but not including `end`. */
  mark(mark: Mark, start: number, end: number): void {
    if (start === end) return;
    this.#edge(start, { mark, step: 1 });
    this.#edge(end, { mark, step: -1 });
  }

  #edge(position: number, edge: Edge): void {
    const edges = this.#edges.get(position);
    if (edges === undefined) this.#edges.set(position, [edge]);
    else edges.push(edge);
  }

  /**
   * Keeps the first line of each name; strong wins over weak, an import over a string, and the most certain run is
   * kept.
   */
  finish(): ScannedImports {
    const imports = new Map<string, ImportedName>();
    const assets = new Map<string, number>();
    const fromStrings = new Set<string>();
    const depths = { weak: 0, function: 0, condition: 0, caught: 0, main: 0, 'type-checking': 0 };
    const edges = this.#edges.size === 0 ? undefined : this.#edges;
    // Counted, without a list for each finding: this runs for every import of a checkout.
    for (let index = 0; index < this.#findings.length; index++) {
      const here = edges?.get(index);
      if (here !== undefined) for (const { mark, step } of here) depths[mark] += step;
      const { name, line, source, hidden } = this.#findings[index]!;
      if (hidden) continue;
      if (source === 'asset') {
        if (!assets.has(name)) assets.set(name, line);
        continue;
      }
      const known = imports.get(name);
      if (source === 'string') {
        if (known !== undefined) continue;
        fromStrings.add(name);
        imports.set(name, { line, weak: true, run: { line, scope: 'module', guard: 'string' } });
        continue;
      }
      const found = importedAt(line, depths);
      const isFirst = known === undefined || fromStrings.delete(name);
      imports.set(name, isFirst ? found : mergeImports(known, found));
    }
    return { imports, assets };
  }
}

/**
 * Imports at the top level by their line, the same objects for all files: most imports are such, and those of a large
 * checkout are kept.
 */
const atTopLevel: ImportedName[] = [];

/** Up to this line: few imports stand further down. */
const SHARED_LINES = 1_000;

function importedAt(line: number, depths: Readonly<Record<Mark, number>>): ImportedName {
  const weak = depths.weak > 0;
  const scope = depths.function > 0 ? 'function' : 'module';
  const guard = guardOf(depths);
  if (weak || scope === 'function' || guard !== 'none' || line > SHARED_LINES) {
    return { line, weak, run: { line, scope, guard } };
  }
  return (atTopLevel[line] ??= { line, weak, run: { line, scope, guard } });
}

function guardOf(depths: Readonly<Record<Mark, number>>): ImportRun['guard'] {
  if (depths['type-checking'] > 0) return 'type-checking';
  if (depths.main > 0) return 'main';
  if (depths.caught > 0) return 'caught';
  return depths.condition > 0 ? 'condition' : 'none';
}

/** How certain it is that an import runs and that its failure breaks the file. */
function sureness({ scope, guard }: ImportRun): number {
  switch (guard) {
    case 'none':
      return scope === 'module' ? 6 : 4;
    case 'condition':
      return scope === 'module' ? 5 : 4;
    case 'caught':
      return 3;
    case 'main':
      return 2;
    case 'type-checking':
      return 1;
    case 'string':
      return 0;
  }
}

/**
 * Combines two imports of one name: the first line, strong over weak, the most certain run; the first of equal ones.
 */
export function mergeImports(first: ImportedName, second: ImportedName): ImportedName {
  const isSurer = sureness(second.run) > sureness(first.run);
  return {
    line: first.line,
    weak: first.weak && second.weak,
    run: isSurer ? second.run : first.run,
  };
}
