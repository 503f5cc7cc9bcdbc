import type { UserError } from '../host/types.ts';
import { parseAlias, previousVersion, type AliasState } from './alias.ts';
import { isPassing } from './aws-cli.ts';
import { checkAccount, createEngine, type DeployContext, type Engine } from './engine.ts';
import { attempt, joined } from './faults.ts';
import { isMissing } from './function-configuration.ts';
import { listOf } from './list.ts';
import type { DeployOutcome } from './order.ts';
import { functionArnOf, placeOf } from './places.ts';
import { listVersions, versionMark } from './publish.ts';
import { interrupted, type Patience } from './retry.ts';
import { noFunction, type AliasRequest } from './rollback.ts';
import type { DeployResult, DeploySettings } from './types.ts';
import { withGrace } from './upload.ts';

/**
 * Removes an alias and the versions that were published for it. A version that another alias has, or had before, stays. An alias
 * or version that is gone already is no fault: a run may be repeated. A function that is not there is one.
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
    let status: DeployResult['status'] = 'failed';
    await attempt(
      faults,
      async () => (status = await remove(engine, request, notes, found)),
      () => undefined,
    );
    const arn = found.alias?.arn ?? '';
    results.push({
      ...{ functionName: request.functionName, alias: request.alias, target: undefined, status, notes },
      functionArn: functionArnOf(arn),
      ...placeOf(arn),
      ...{ version: undefined, previousVersion: found.alias?.version },
      ...{ codeSha256: undefined, previousCodeSha256: undefined },
      elapsed: context.clock.elapsed() - start,
    });
  }
  return { results, failure: joined(faults) };
}

async function remove(
  engine: Engine,
  request: AliasRequest,
  notes: string[],
  found: { alias: AliasState | undefined },
): Promise<DeployResult['status']> {
  const { functionName, alias: name } = request;
  const { stop } = engine.context;
  const throwIfStopped = (): void => {
    if (stop?.aborted === true) throw interrupted(stop);
  };
  throwIfStopped();
  const { alias, versions } = await madeFor(engine, request);
  found.alias = alias;
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

/** An alias, and the versions that were published for it and that no other one has or had. */
async function madeFor(
  engine: Engine,
  { functionName, alias: name }: AliasRequest,
): Promise<{ readonly alias: AliasState | undefined; readonly versions: readonly string[] }> {
  const patience = engine.patience();
  const aliases = await listAliases(engine, functionName, patience);
  const others = aliases.filter((one) => one.name !== name);
  const kept = new Set(others.flatMap((one) => [one.version, previousVersion(one), ...one.weights.keys()]));
  const versions = await listVersions(engine, functionName, patience);
  for (const { arn } of [...aliases, ...versions]) checkAccount(engine, functionName, arn);
  return {
    alias: aliases.find((one) => one.name === name),
    versions: versions
      .filter(({ description, version }) => description === versionMark(name) && !kept.has(version))
      .map(({ version }) => version),
  };
}

/** @throws UserError `function-not-found`: a mistyped name would look like an alias that is gone already */
async function listAliases(
  engine: Engine,
  functionName: string,
  patience: Patience,
): Promise<readonly AliasState[]> {
  const args = [`--function-name=${functionName}`];
  const members = ['Name', 'AliasArn', 'FunctionVersion', 'Description', 'RoutingConfig'] as const;
  try {
    const listed = await listOf(
      engine,
      { operation: 'list-aliases', args, list: 'Aliases', members },
      patience,
    );
    return listed.map((one) => parseAlias(engine, one, functionName));
  } catch (error) {
    throw isMissing(error) ? noFunction(functionName) : error;
  }
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
