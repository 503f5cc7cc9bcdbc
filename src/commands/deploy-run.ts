import type { Assignment } from '../deploy/names.ts';
import { UserError, type Host } from '../host/types.ts';
import type { DeployedFunction } from '../report/types.ts';
import { isOnlyWithoutCredentials } from './deploy-guard.ts';
import type { Deployed } from './deploy.ts';

/**
 * A deploy in a workflow. Where a pull request of a fork or of Dependabot has no credentials, that is a notice, and the
 * packages are what the run is for.
 */
export async function withoutCredentials(
  host: Host,
  assignments: readonly Pick<Assignment, 'target' | 'functionName' | 'alias'>[],
  work: () => Promise<Deployed>,
): Promise<Deployed> {
  const deployed = await work();
  if (!isOnlyWithoutCredentials(host.env, deployed.failure)) return deployed;
  host.log.diagnostic({
    severity: 'note',
    code: 'deploy-skipped',
    message: 'Nothing was deployed: pull requests of forks and of Dependabot have no AWS credentials',
    help: 'the packages are made and checked all the same; deploy when the pull request is merged',
  });
  const functions = assignments.map(({ target, functionName, alias }): DeployedFunction => ({
    ...{ target, function: functionName, functionArn: '', status: 'skipped', account: '', region: '' },
    ...{ version: null, alias: alias ?? null, previousVersion: null, codeSha256: null },
    ...{ previousCodeSha256: null, milliseconds: 0 },
  }));
  return { functions, failure: undefined };
}

/** @throws UserError when the deploy of a function failed */
export function throwIfFailed({ failure }: Deployed): void {
  if (failure instanceof UserError) throw failure;
}
