import { UserError, userError } from '../host/types.ts';
import { largest } from '../text/lists.ts';
import { parseAlias, previousVersion, readAlias, type AliasState } from './alias.ts';
import { AwsError, explainAwsError, isPassing } from './aws-cli.ts';
import { createEngine, type DeployContext, type Engine } from './engine.ts';
import { isMissing, placeOf, textIn } from './function-configuration.ts';
import type { DeployOutcome } from './order.ts';
import { listVersions, versionMark } from './publish.ts';
import { interrupted, retrying } from './retry.ts';
import type { AliasRequest } from './rollback.ts';
import type { DeployResult, DeploySettings } from './types.ts';
import { withGrace } from './upload.ts';

/**
 * Removes an alias and the versions that were published for it. A version that another alias has, or had before, stays. What
 * is gone already is no fault: a run may be repeated.
 */
export async function removeAliases(
  requests: readonly AliasRequest[],
  settings: DeploySettings,
  context: DeployContext,
): Promise<DeployOutcome> {
  const engine = createEngine(context, settings);
  const faults: UserError[] = [];
  const results: DeployResult[] = [];
  for (const request of requests) {
    const start = context.clock.elapsed();
    const notes: string[] = [];
    const found: { alias: AliasState | undefined } = { alias: undefined };
    let status: DeployResult['status'];
    try {
      status = await remove(engine, request, notes, found);
    } catch (error) {
      const fault = error instanceof AwsError ? explainAwsError(error) : error;
      if (!(fault instanceof UserError)) throw fault;
      faults.push(fault);
      status = 'failed';
    }
    const arn = found.alias?.arn ?? '';
    results.push({
      ...{ functionName: request.functionName, alias: request.alias, target: undefined, status, notes },
      functionArn: arn.split(':').slice(0, 7).join(':'),
      ...placeOf(arn),
      ...{ version: undefined, previousVersion: found.alias?.version },
      ...{ codeSha256: undefined, previousCodeSha256: undefined },
      elapsed: context.clock.elapsed() - start,
    });
  }
  if (faults.length === 0) return { results, failure: undefined };
  const exitStatus = largest(faults.map((one) => one.exitStatus));
  return {
    results,
    failure: new UserError(
      faults.flatMap((one) => one.diagnostics),
      exitStatus,
    ),
  };
}

async function remove(
  engine: Engine,
  { functionName, alias: name }: AliasRequest,
  notes: string[],
  found: { alias: AliasState | undefined },
): Promise<DeployResult['status']> {
  const { stop } = engine.context;
  const patience = engine.patience();
  const throwIfStopped = (): void => {
    if (stop?.aborted === true) throw interrupted(stop);
  };
  throwIfStopped();
  const alias = await readAlias(engine.lambda, functionName, name, patience);
  found.alias = alias;
  if (alias !== undefined) checkAccount(engine, functionName, alias);
  const versions = await versionsOf(engine, functionName, name);
  const { dryRun } = engine.settings;
  if (alias !== undefined) {
    if (!dryRun)
      await deleteOnce(engine, 'delete-alias', [`--function-name=${functionName}`, `--name=${name}`]);
    notes.push(`alias ${name} at version ${alias.version}`);
  }
  for (const version of versions) {
    throwIfStopped();
    // Without the qualifier this would delete the function.
    if (!/^[1-9]\d*$/.test(version)) continue;
    const args = [`--function-name=${functionName}`, `--qualifier=${version}`];
    if (!dryRun) await deleteOnce(engine, 'delete-function', args);
    notes.push(`version ${version}`);
  }
  if (notes.length === 0) return 'unchanged';
  return dryRun ? 'would-update' : 'updated';
}

function checkAccount({ settings }: Engine, functionName: string, alias: AliasState): void {
  const { account } = placeOf(alias.arn);
  if (settings.accountId === undefined || settings.accountId === account) return;
  throw userError({
    code: 'other-account',
    message: `The function \`${functionName}\` is in the account ${account}, but only ${settings.accountId} may be changed`,
    help: 'check the role of the job, or correct `account-id`',
  });
}

/** The versions that were published for an alias and that no other one has or had. */
async function versionsOf(engine: Engine, functionName: string, name: string): Promise<readonly string[]> {
  const patience = engine.patience();
  const answer = await retrying(patience, 8, () =>
    engine.lambda('list-aliases', [`--function-name=${functionName}`], { stop: patience.stop }),
  ).catch((error: unknown) => {
    if (isMissing(error)) return undefined;
    throw error;
  });
  if (answer === undefined) return [];
  const listed: unknown = answer['Aliases'];
  const aliases = (Array.isArray(listed) ? listed : [])
    .filter((one): one is Record<string, unknown> => typeof one === 'object' && one !== null)
    .map((one) => parseAlias(one, textIn(one, 'Name') ?? ''));
  const kept = new Set(
    aliases
      .filter((one) => one.name !== name)
      .flatMap((one) => [one.version, previousVersion(one), ...one.weights.keys()]),
  );
  const versions = await listVersions(engine, functionName);
  return versions
    .filter(({ description, version }) => description === versionMark(name) && !kept.has(version))
    .flatMap(({ version }) => version ?? []);
}

/** A deletion; what is gone already was deleted, perhaps by a call whose answer was lost. */
async function deleteOnce(engine: Engine, operation: string, args: readonly string[]): Promise<void> {
  const patience = engine.patience();
  for (let attempt = 1; ; attempt++) {
    try {
      await withGrace(engine, engine.lambda, operation, args);
      return;
    } catch (error) {
      if (isMissing(error)) return;
      patience.throwIfStopped();
      if (!isPassing(error)) throw error;
      await patience.pause(attempt, `AWS answered ${error.awsCode} to ${error.operation}; trying again`);
    }
  }
}
