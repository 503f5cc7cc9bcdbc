import { findGoal, shortestChain } from '../graph/explain.ts';
import type { Reason, Step } from '../graph/types.ts';
import { userError } from '../host/types.ts';
import { nearNames } from '../text/near-names.ts';
import type { SpecQuery } from '../targets/expand-specs.ts';
import type { TargetSet } from '../targets/types.ts';
import type { CommandOutput } from './command-output.ts';
import type { Project } from '../project/project.ts';
import { selectTargets } from '../project/select-targets.ts';

/** Where a dependency comes from: `path:line`, or as much as is known. */
function showPlace(reason: Reason): string {
  const place = reason.kind === 'import' ? reason : reason.place;
  if (place === undefined) return '';
  return place.line === undefined ? place.path : `${place.path}:${place.line}`;
}

function showReason(reason: Reason): string {
  switch (reason.kind) {
    case 'import':
      return `imports \`${reason.module}\``;
    case 'explicit':
      return 'names it in `dependencies`';
    case 'generated':
      return 'generates it';
    case 'init-file':
      return 'is in its package';
    case 'conftest':
      return 'is a test below it';
    case 'entry-point':
      return 'is its entry point';
    case 'asset':
      return 'contains its path in a string';
    case 'sibling':
      return 'has the same generator (imports are not inferred)';
    case 'special':
      return 'names it';
    case 'dockerfile':
      return 'copies it or is based on it';
  }
}

/**
 * The shortest chain of dependencies from the targets of a spec to a file, an address or a distribution, each step
 * with its origin; or that there is none. @throws UserError when `what` is unknown, or a dependency on the way cannot
 * be determined
 */
export function explain(
  project: Project,
  query: Omit<SpecQuery, 'generators'>,
  what: string,
  format: 'text' | 'json',
): CommandOutput {
  const { targets, warnings } = selectTargets(project, { ...query, generators: 'keep' });
  const specs = targets.map(({ spec }) => spec);
  const text = explainText(project, specs, what, format);
  return { text, warnings: [...warnings, ...project.graph.diagnostics()] };
}

/** What `explain` prints: the shortest of the chains from the targets `specs`. @throws UserError */
export function explainText(
  project: Pick<Project, 'graph' | 'targets'>,
  specs: readonly string[],
  what: string,
  format: 'text' | 'json' = 'text',
): string {
  const goal = findGoal(project.targets, what);
  if (goal === undefined) throw unknownDependency(project.targets, what);
  const chains = specs.flatMap((spec) => {
    const chain = shortestChain(project.graph, spec, goal.specs);
    return chain === undefined ? [] : [{ spec, chain }];
  });
  const [shortest] = chains.sort((left, right) => left.chain.length - right.chain.length);
  if (format === 'json') return JSON.stringify(shortest?.chain.map(stepFields) ?? null, undefined, 2);
  if (shortest === undefined) {
    const isProject = !/[/:]/.test(what);
    return `${specs.join(', ')} does not depend on ${what}${isProject ? ' through an import or a field; `wheels` shows what its wheels need' : ''}`;
  }
  return [shortest.spec, ...shortest.chain.map(showStep)].join('\n');
}

function unknownDependency(targets: TargetSet, what: string): Error {
  const near = nearNames(what, targets.targets.keys());
  return userError({
    code: 'unknown-dependency',
    message: `\`${what}\` is not a target, an owned file, or a required distribution`,
    help:
      near.length > 0
        ? `did you mean ${near.map((name) => `\`${name}\``).join(' or ')}?`
        : 'give an address (`path/to:name`), a file (`path/to/file.py`) or a distribution (`requests`) that a target requires; `wheels` shows their dependencies',
  });
}

function showStep({ to, reason }: Step): string {
  const place = showPlace(reason);
  return `  -> ${to}  (${showReason(reason)}${place === '' ? '' : `, ${place}`})`;
}

function stepFields({ from, to, reason }: Step): Readonly<Record<string, unknown>> {
  const place = reason.kind === 'import' ? reason : reason.place;
  return {
    from,
    to,
    kind: reason.kind,
    module: reason.kind === 'import' ? reason.module : null,
    path: place?.path ?? null,
    line: place?.line ?? null,
  };
}
