import { code, prose, table } from './markdown.ts';
import type { DeployedFunction } from './types.ts';

/** What a deploy did, in a table of its own. */
export function deploymentTable(deployments: readonly DeployedFunction[]): string {
  const head = ['function', 'status', 'version', 'alias', 'code before', 'code after', 'time'];
  const rows = deployments.map((one) => [
    nameOf(one),
    statusOf(one),
    versionOf(one),
    code(one.alias ?? ''),
    codeOf(one.previousCodeSha256),
    codeOf(one.codeSha256),
    `${(one.milliseconds / 1000).toFixed(1)} s`,
  ]);
  return table(head, rows);
}

/** The function, and below it where it is. */
function nameOf({ functionArn, function: name, account, region }: DeployedFunction): string {
  const shown = code(functionArn.split(':')[6] ?? name);
  return account === '' ? shown : `${shown}<br>${prose(`${account} ${region}`)}`;
}

const marks = { updated: '✅ ', unchanged: '', 'would-update': '', failed: '❌ ', skipped: '' } as const;

function statusOf({ status, target }: DeployedFunction): string {
  return `${marks[status]}${status}${target === null ? '' : ` ${code(target)}`}`;
}

function versionOf({ status, version, previousVersion }: DeployedFunction): string {
  if (version === null) {
    // The alias was removed, or would be.
    const isGone = previousVersion !== null && (status === 'updated' || status === 'would-update');
    return isGone ? `${previousVersion} → none` : '';
  }
  return previousVersion === null || previousVersion === version
    ? version
    : `${previousVersion} → ${version}`;
}

/** The whole of it is in the output `deployments`. */
function codeOf(digest: string | null): string {
  return digest === null ? '' : code(`${digest.slice(0, 12)}…`);
}
