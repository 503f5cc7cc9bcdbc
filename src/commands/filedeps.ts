import type { SpecQuery } from '../targets/expand-specs.ts';
import { sortedByCodePoint } from '../text/code-points.ts';
import { onePerLine, type CommandOutput } from './command-output.ts';
import type { Project } from '../project/project.ts';
import { selectTargets } from '../project/select-targets.ts';

interface FiledepsQuery extends Omit<SpecQuery, 'generators'> {
  /** Include the files of all dependencies. */
  readonly transitive: boolean;
}

/**
 * The BUILD files that declare targets and their source files, one per line, as `pants filedeps` prints them.
 * @throws UserError
 */
export function filedeps(project: Project, query: FiledepsQuery): CommandOutput {
  const { targets, warnings } = selectTargets(project, { ...query, generators: 'keep' });
  const specs = targets.map(({ spec }) => spec);
  const text = filedepsText(project, specs, query);
  return { text, warnings: [...warnings, ...project.graph.diagnostics()] };
}

/** What `filedeps` prints for the targets `specs`. @throws UserError */
export function filedepsText(
  project: Pick<Project, 'graph' | 'targets'>,
  specs: readonly string[],
  options: { readonly transitive: boolean },
): string {
  const all = options.transitive ? project.graph.closure(specs, { special: true }) : specs;
  const paths = new Set<string>();
  for (const spec of all) {
    const target = project.targets.targets.get(spec);
    if (target === undefined) continue;
    paths.add(target.place.path);
    for (const path of target.sources) paths.add(path);
  }
  return onePerLine(sortedByCodePoint(paths));
}
