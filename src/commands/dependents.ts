import { sortedByCodePoint } from '../workspace/code-point-order.ts';
import { indentedJson } from './python-json.ts';
import type { RelationOptions } from './dependencies.ts';
import type { Project } from './project.ts';

/**
 * What `lambda-package dependents` prints for the targets `specs`, as Pants prints it, without the last line end: the
 * targets that depend on any of them, or for each target its own as JSON. All targets of the checkout are looked at.
 * @throws UserError
 */
export function dependentsText(
  project: Pick<Project, 'graph'>,
  specs: readonly string[],
  options: RelationOptions,
): string {
  const of = (roots: readonly string[]): readonly string[] => {
    const found = new Set(project.graph.dependents(roots, { transitive: options.transitive }));
    for (const root of roots) {
      if (options.closed) found.add(root);
      else found.delete(root);
    }
    return sortedByCodePoint(found);
  };
  return options.format === 'text'
    ? of(specs).join('\n')
    : indentedJson(new Map(specs.map((spec) => [spec, of([spec])])), 4);
}
