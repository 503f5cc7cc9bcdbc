import { sortedByCodePoint } from '../text/code-points.ts';
import { indentedJson } from './python-json.ts';
import { onePerLine, type CommandOutput } from './command-output.ts';
import type { RelationOptions, RelationQuery } from './dependencies.ts';
import type { Project } from '../project/project.ts';
import { selectTargets } from '../project/select-targets.ts';

/**
 * The addresses of targets that depend on others, as `pants dependents` prints them: one per line, or a JSON object
 * with one list per target. All targets of the checkout are considered, so a fault in any of them is an error.
 * @throws UserError
 */
export function dependents(project: Project, query: RelationQuery): CommandOutput {
  project.problems.throwIfErrors();
  const { targets, warnings } = selectTargets(project, { ...query, generators: 'keep' });
  const specs = targets.map(({ spec }) => spec);
  const text = dependentsText(project, specs, query);
  return { text, warnings: [...warnings, ...project.graph.diagnostics()] };
}

/** What `dependents` prints for the targets `specs`. @throws UserError */
export function dependentsText(
  project: Pick<Project, 'graph'>,
  specs: readonly string[],
  options: RelationOptions,
): string {
  const of = (roots: readonly string[]): readonly string[] => {
    const found = new Set<string>(project.graph.dependents(roots, { transitive: options.transitive }));
    for (const root of roots) {
      if (options.closed) found.add(root);
      else found.delete(root);
    }
    return sortedByCodePoint(found);
  };
  return options.format === 'text'
    ? onePerLine(of(specs))
    : indentedJson(new Map(specs.map((spec) => [spec, of([spec])])), 4);
}
