import type { SourceEntry } from '../formats/types.ts';
import type { Project } from '../project/project.ts';

/** Whether a line of a file of the checkout has an import statement. */
export function importLines(
  { graph }: Project,
  sources: readonly SourceEntry[],
): (source: string, line: number) => boolean {
  const paths = new Map(sources.map(({ path, source }) => [source, path]));
  return (source, line) => {
    const path = paths.get(source);
    if (path === undefined) return false;
    return [...graph.imports(source, path).values()].some(({ run }) => run.line === line);
  };
}
