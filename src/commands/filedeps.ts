import { sortedByCodePoint } from '../workspace/code-point-order.ts';
import type { Project } from './project.ts';

/**
 * What `lambda-package filedeps` prints for the targets `specs`, as Pants prints it, without the last line end: the
 * BUILD files that declare them and their source files, with `transitive` also those of everything they depend on.
 * @throws UserError
 */
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
  return sortedByCodePoint(paths).join('\n');
}
