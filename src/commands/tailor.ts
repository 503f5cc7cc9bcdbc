import type { Host } from '../host/types.ts';
import { Problems } from '../host/types.ts';
import { replaceText } from '../archive/replace.ts';
import { checkedPath } from '../plans/output-gate.ts';
import type { Project } from '../project/project.ts';
import { tailor, type BuildFileEdit } from '../tailor/tailor.ts';
import type { SpecQuery } from '../targets/expand-specs.ts';
import { inLine } from './command-output.ts';
import { reportDiagnostics } from './failure.ts';

interface TailorRequest {
  readonly query: Omit<SpecQuery, 'generators'>;
  /** Say what would change, and change nothing. */
  readonly check: boolean;
  /** Propose functions too. */
  readonly lambdas: boolean;
}

/**
 * Adds targets for files that no target owns to the BUILD files, and says so as `pants tailor` does.
 * @returns the exit status: 1 when `check` finds something to do
 * @throws UserError before anything is written; `disk-full`, `cannot-write`
 */
export async function tailorCommand(
  host: Pick<Host, 'log'>,
  project: Project,
  request: TailorRequest,
): Promise<number> {
  const problems = new Problems();
  problems.add(project.problems.diagnostics);
  const edits = problems.collect(() => tailor(project, request.query, problems, request.lambdas)) ?? [];
  const targets = edits.map((edit) => problems.collect(() => placeOf(project, edit)));
  problems.throwIfErrors();
  reportDiagnostics(problems.diagnostics, host.log);
  if (!request.check) {
    for (const [index, { text }] of edits.entries()) await replaceText(targets[index]!, text);
  }
  for (const edit of edits) host.log.out(showEdit(edit, request.check));
  if (!request.check || edits.length === 0) return 0;
  host.log.out('\nTo fix `tailor` failures, run `lambda-package tailor`.');
  return 1;
}

function placeOf({ workspace }: Project, { path }: BuildFileEdit): string {
  return checkedPath({
    rule: 'build-file',
    root: workspace.root,
    path,
    isRead: workspace.files.isFile(path),
  });
}

function showEdit({ shown, exists, added }: BuildFileEdit, check: boolean): string {
  const did = exists ? 'Updated' : 'Created';
  const would = exists ? 'Would update' : 'Would create';
  const rows = added.map(({ type, name }) => `  - Add ${type} target ${inLine(name)}`);
  return [`${check ? would : did} ${inLine(shown)}:`, ...rows].join('\n');
}
