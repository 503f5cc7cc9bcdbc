import type { StepResults } from '../host/actions.ts';
import type { DeployedFunction } from '../report/types.ts';

/** What a deploy is said to have been: the first of these that is the status of a function. */
const ranks = ['failed', 'updated', 'would-update', 'unchanged', 'skipped'] as const;

/** Outputs about the functions, and those about the only one. */
export function setDeployOutputs(
  results: StepResults,
  functions: readonly DeployedFunction[],
  isFailed = false,
): void {
  const slim = functions.map(
    ({ target, function: name, status, version, alias, previousVersion, codeSha256 }) => ({
      ...{ target, function: name, status, version, alias, previousVersion, codeSha256 },
    }),
  );
  const isOf = (status: DeployedFunction['status']): boolean =>
    functions.some((one) => one.status === status);
  results.setOutput('deployments', JSON.stringify(slim));
  results.setOutput('deployed', String(isOf('updated')));
  results.setOutput('deploy-status', isFailed ? 'failed' : (ranks.find(isOf) ?? 'skipped'));
  const [one] = functions;
  if (one === undefined || functions.length > 1) return;
  results.setOutput('function-arn', one.functionArn);
  results.setOutput('version', one.version ?? '');
}
