import { code, table } from './markdown.ts';
import type { DeployedFunction } from './types.ts';

/** What a deploy did, in a table of its own. */
export function deploymentTable(deployments: readonly DeployedFunction[]): string {
  const rows = deployments.map((one) => [
    code(one.target),
    code(one.functionArn.split(':')[6] ?? one.functionArn),
    one.status,
    code(one.account),
    code(one.region),
    // The whole of it is in the details.
    code(`${one.previousCodeSha256.slice(0, 12)}…`),
    code(`${one.codeSha256.slice(0, 12)}…`),
  ]);
  return table(['package', 'function', 'status', 'account', 'region', 'code before', 'code after'], rows);
}
