import type { SourceEntry } from '../formats/types.ts';
import type { ImportRun } from '../python/types.ts';
import type { Project } from '../project/project.ts';

/** What guards the import statement on a line of a file of the checkout. */
export type ImportGuard = ImportRun['guard'];

/** The guard of the import on a line of a file of the checkout; undefined where there is none. */
export function importLines(
  { graph }: Project,
  sources: readonly SourceEntry[],
): (source: string, line: number) => ImportGuard | undefined {
  const paths = new Map(sources.map(({ path, source }) => [source, path]));
  return (source, line) => {
    const path = paths.get(source);
    if (path === undefined) return undefined;
    return [...graph.imports(source, path).values()].find(({ run }) => run.line === line)?.run.guard;
  };
}
