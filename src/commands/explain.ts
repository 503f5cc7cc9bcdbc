import { findGoal, shortestChain } from '../graph/explain.ts';
import type { Reason, Step } from '../graph/types.ts';
import { userError } from '../host/types.ts';
import { nearNames } from '../text/near-names.ts';
import type { Project } from './project.ts';

/** Where a dependency comes from: `path:line`, or as much of it as is known. */
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
      return 'lies in its package';
    case 'conftest':
      return 'is a test below it';
    case 'entry-point':
      return 'starts it';
    case 'asset':
      return 'has its path in a string';
    case 'sibling':
      return 'has the same generator (imports are not inferred)';
    case 'special':
      return 'names it';
    case 'dockerfile':
      return 'copies it or builds on it';
  }
}

/**
 * What `lambda-package explain TARGET WHAT` prints: the shortest chain of dependencies from a target to a file, an
 * address or a distribution, each step with where it comes from; or that there is none.
 * @throws UserError when `what` is nothing known, or a dependency on the way cannot be found out
 */
export function explainText(
  project: Pick<Project, 'graph' | 'targets'>,
  spec: string,
  what: string,
  format: 'text' | 'json' = 'text',
): string {
  const goal = findGoal(project.targets, what);
  if (goal === undefined) {
    const near = nearNames(what, project.targets.targets.keys());
    throw userError({
      code: 'unknown-goal',
      message: `\`${what}\` is no target, no file that a target owns, and no distribution that a target requires`,
      help:
        near.length > 0
          ? `did you mean ${near.map((name) => `\`${name}\``).join(' or ')}?`
          : 'give an address (`path/to:name`), a file (`path/to/file.py`) or a distribution (`requests`)',
    });
  }
  const chain = shortestChain(project.graph, spec, goal.specs);
  if (format === 'json') return JSON.stringify(chain?.map(stepFields) ?? null, undefined, 2);
  if (chain === undefined) return `${spec} does not depend on ${what}.`;
  return [spec, ...chain.map(showStep)].join('\n');
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
