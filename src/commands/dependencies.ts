import { Problems } from '../host/types.ts';
import { sortedByCodePoint } from '../workspace/code-point-order.ts';
import { indentedJson } from './python-json.ts';
import type { Project } from './project.ts';

/** How `dependencies` and `dependents` print. */
export interface RelationOptions {
  /** Also what is only reached through others. */
  readonly transitive: boolean;
  /** Also the targets asked for. */
  readonly closed: boolean;
  readonly format: 'text' | 'json';
}

/**
 * What `lambda-package dependencies` prints for the targets `specs`, as Pants prints it, without the last line end:
 * sorted addresses (generators replaced by what they generate), or for each target its own as JSON.
 * @throws UserError with what is wrong with any of them
 */
export function dependenciesText(
  project: Pick<Project, 'graph'>,
  specs: readonly string[],
  options: RelationOptions,
): string {
  const { graph } = project;
  const problems = new Problems();
  const of = (roots: readonly string[]): readonly string[] => {
    const found = options.transitive
      ? (problems.collect(() => graph.transitive(roots, { special: true })) ?? [])
      : roots.flatMap((spec) => [...(problems.collect(() => graph.direct(spec))?.dependencies.keys() ?? [])]);
    return sortedByCodePoint(new Set([...found, ...(options.closed ? roots : [])]));
  };
  const text =
    options.format === 'text'
      ? of(specs).join('\n')
      : indentedJson(new Map(specs.map((spec) => [spec, of([spec])])), 4);
  problems.throwIfErrors();
  return text;
}
