import type { DeployResult } from '../deploy/types.ts';
import type { DeployOptions } from '../text/deploy-options.ts';

/** What became of a function, for people. */
export function describeDeployment(result: DeployResult, action: DeployOptions['action']): string {
  const { status, functionName, target, functionArn, notes } = result;
  const name = functionArn === '' ? functionName : functionArn;
  const what = target === undefined ? '' : `${target} to `;
  const more = notes.length === 0 ? '' : `\n    ${notes.join('; ')}`;
  if (status === 'failed' || status === 'skipped') {
    const done = action === 'remove-alias' && more !== '' ? `\n    removed: ${notes.join(', ')}` : more;
    return `${status === 'failed' ? 'Failed' : 'Skipped'}: ${what}${name}${codeOf(result)}${done}`;
  }
  if (action === 'rollback') return rolledBack(result, name);
  if (action === 'remove-alias') return removed(result, name);
  switch (status) {
    case 'updated':
      return `Deployed ${what}${name}${codeOf(result, 'was')}${more}`;
    case 'unchanged':
      return `${name} already has this code; nothing uploaded${codeOf(result)}`;
    case 'would-update':
      return `Dry run: ${name} would ${result.codeSha256 === result.previousCodeSha256 ? 'keep its code and change' : `get ${target ?? 'another version'}`}${codeOf(result, 'now')}${more}`;
  }
}

function rolledBack(result: DeployResult, name: string): string {
  const { status, alias = '', version = '', previousVersion = '' } = result;
  const path = `from version ${previousVersion} to version ${version}`;
  if (status === 'unchanged') {
    return `${name}: the alias \`${alias}\` is at version ${version} already; nothing moved${codeOf(result)}`;
  }
  return status === 'updated'
    ? `Moved the alias \`${alias}\` of ${name} ${path}${codeOf(result, 'was')}`
    : `Dry run: the alias \`${alias}\` of ${name} would move ${path}${codeOf(result, 'now')}`;
}

function removed({ status, alias = '', notes }: DeployResult, name: string): string {
  if (status === 'unchanged') {
    return `${name}: there is no alias \`${alias}\` and no version that was published for it; nothing removed`;
  }
  const done = status === 'updated' ? 'Removed from' : 'Dry run: would be removed from';
  return `${done} ${name}:\n    ${notes.join(', ')}`;
}

/** The code that callers run, and with `before` that which they ran. Nothing for a function that was never read. */
function codeOf(
  { functionArn, codeSha256, previousCodeSha256 }: DeployResult,
  before?: 'was' | 'now',
): string {
  if (codeSha256 === undefined && (functionArn === '' || previousCodeSha256 === undefined)) return '';
  const isSame = before === undefined || codeSha256 === previousCodeSha256;
  const more = isSame ? '' : ` (${before} ${previousCodeSha256 ?? 'nothing'})`;
  return `\n    CodeSha256: ${codeSha256 ?? 'unknown'}${more}`;
}
