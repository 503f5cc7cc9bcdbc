import { createHash } from 'node:crypto';
import type { ModuleOutline } from '../../python/outline/types.ts';
import type { ContentMemory, PackageContent } from '../content/types.ts';
import type { LoadReport } from './types.ts';

/** The name of the report in the memory of a package. */
const KEPT = 'load';

/** A report with what it was made of: the outlines of the files of the checkout that were read, by path in the package. */
interface KeptReport {
  readonly report: LoadReport;
  /** Undefined when it also depends on something else of these files. */
  readonly shapes?: Readonly<Record<string, Shape>> | undefined;
}

/** An outline without its lines: the body of a function may change without changing it. */
interface Shape {
  readonly digest: string;
  /** Its lines, in the order of its JSON. */
  readonly lines: readonly number[];
}

/** A report, and the outlines of the files of the checkout that it was made of; as {@link KeptReport}. */
export interface MadeReport {
  readonly report: LoadReport;
  readonly outlines: ReadonlyMap<string, ModuleOutline> | undefined;
}

/**
 * The report that an earlier run kept: of exactly this content, or of one in which every file had the same outline. Its
 * lines are those of today.
 * @throws UserError `cannot-read`
 */
export async function recallReport(
  content: Pick<PackageContent, 'fact'>,
  memory: ContentMemory,
): Promise<LoadReport | undefined> {
  const same = memory.recall(KEPT) as KeptReport | undefined;
  if (same !== undefined) return same.report;
  const edited = memory.recallEdited(KEPT);
  if (edited === undefined) return undefined;
  const { report, shapes: before } = edited.value as KeptReport;
  if (before === undefined) return undefined;
  const { outlineFacts } = await import('./outline-facts.ts');
  const shapes = new Map(Object.entries(before));
  const lines = new Map<string, ReadonlyMap<number, number>>();
  for (const entry of edited.changed) {
    const shape = shapes.get(entry.path);
    // Nothing loads it.
    if (shape === undefined) continue;
    const outline = content.fact(outlineFacts, entry);
    const today = outline && shapeOf(outline);
    const pairs = today?.digest === shape.digest ? pairsOf(shape.lines, today.lines) : undefined;
    if (pairs === undefined) return undefined;
    shapes.set(entry.path, today!);
    lines.set(entry.path, pairs);
  }
  const moved = withLines(report, lines) as LoadReport;
  memory.keep(KEPT, { report: moved, shapes: Object.fromEntries(shapes) } satisfies KeptReport);
  return moved;
}

/** Keeps a report for later runs. */
export function keepReport(memory: ContentMemory, { report, outlines }: MadeReport): void {
  const shapes =
    outlines && Object.fromEntries(Array.from(outlines, ([path, outline]) => [path, shapeOf(outline)]));
  memory.keep(KEPT, { report, shapes } satisfies KeptReport);
}

function shapeOf(outline: ModuleOutline): Shape {
  const lines: number[] = [];
  // What was read of functions says nothing of the load.
  const shape: ModuleOutline = { ...outline, work: 0 };
  // Quotes inside of strings are escaped in JSON, so this is always a key.
  const text = JSON.stringify(shape).replaceAll(/"line":(\d+)/g, (_, line) => {
    lines.push(Number(line));
    return '"line":0';
  });
  return { digest: createHash('sha256').update(text).digest('hex'), lines };
}

/** The line of today for each line of before; undefined when one of them was split. */
function pairsOf(
  before: readonly number[],
  today: readonly number[],
): ReadonlyMap<number, number> | undefined {
  const pairs = new Map<number, number>();
  for (const [index, line] of before.entries()) {
    const now = today[index]!;
    if ((pairs.get(line) ?? now) !== now) return undefined;
    pairs.set(line, now);
  }
  return pairs;
}

/** JSON in which each `{path, line}` of these files has its line of today. */
function withLines(value: unknown, files: ReadonlyMap<string, ReadonlyMap<number, number>>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => withLines(one, files));
  const copy = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withLines(one, files)]));
  const { path, line } = copy;
  if (typeof path !== 'string' || typeof line !== 'number') return copy;
  return { ...copy, line: files.get(path)?.get(line) ?? line };
}
