import type { SpecQuery } from '../targets/expand-specs.ts';
import { onePerLine, type CommandOutput } from './command-output.ts';
import type { Project } from '../project/project.ts';
import { selectTargets } from '../project/select-targets.ts';

/**
 * The addresses of the targets that specs match, one per line, as `pants list` prints them.
 * @throws UserError
 */
export function list(project: Project, query: Omit<SpecQuery, 'generators'>): CommandOutput {
  const { targets, warnings } = selectTargets(project, { ...query, generators: 'keep' });
  if (targets.length > 0) return { text: onePerLine(targets.map(({ spec }) => spec)), warnings };
  const nothing = {
    severity: 'warning',
    code: 'no-targets',
    message: 'No targets were matched in goal `list`.',
  } as const;
  return { text: '', warnings: [...warnings, nothing] };
}
