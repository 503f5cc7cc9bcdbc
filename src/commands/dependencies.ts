import { throwDistinct } from '../graph/distinct-errors.ts';
import { Problems } from '../host/types.ts';
import type { SpecQuery } from '../targets/expand-specs.ts';
import { sortedByCodePoint } from '../text/code-points.ts';
import { onePerLine, type CommandOutput } from './command-output.ts';
import { indentedJson } from './python-json.ts';
import type { Project } from '../project/project.ts';
import { selectTargets } from '../project/select-targets.ts';

/** Options of `dependencies` and `dependents`. */
export interface RelationQuery extends Omit<SpecQuery, 'generators'>, RelationOptions {}

export interface RelationOptions {
  /** Include indirect ones. */
  readonly transitive: boolean;
  /** Include the targets themselves. */
  readonly closed: boolean;
  readonly format: 'text' | 'json';
}

/**
 * The addresses that targets depend on, as `pants dependencies` prints them: one per line, or a JSON object with one
 * list per target.
 * @throws UserError with what is wrong with any of them
 */
export function dependencies(project: Project, query: RelationQuery): CommandOutput {
  const { targets, warnings } = selectTargets(project, { ...query, generators: 'keep' });
  const specs = targets.map(({ spec }) => spec);
  const text = dependenciesText(project, specs, query);
  return { text, warnings: [...warnings, ...project.graph.diagnostics()] };
}

/** What `dependencies` prints for the targets `specs`. @throws UserError with what is wrong with any of them */
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
      ? onePerLine(of(specs))
      : indentedJson(new Map(specs.map((spec) => [spec, of([spec])])), 4);
  throwDistinct(problems);
  return text;
}
