import { type UserError, userError } from '../host/types.ts';
import { moveAlias, previousVersion, readAlias, refuseWeights } from './alias.ts';
import { checkAccount, createEngine, type DeployContext, type Engine, type Job } from './engine.ts';
import { attempt, joined } from './faults.ts';
import { readFunction } from './function-configuration.ts';
import type { DeployOutcome } from './order.ts';
import { functionArnOf, placeOf } from './places.ts';
import { interrupted, type Patience } from './retry.ts';
import type { DeployResult, DeploySettings } from './types.ts';

/** A function whose alias is to be moved back. */
export interface AliasRequest {
  readonly functionName: string;
  readonly alias: string;
  /** undefined: the one that the alias had before, which its description names. */
  readonly version: string | undefined;
}

/** What is known of a rollback before anything is changed. */
interface Plan {
  readonly request: AliasRequest;
  readonly start: number;
  readonly result: DeployResult;
  /** Moves the alias; undefined where it is where it should be. */
  readonly move: ((job: Pick<Job, 'move'>) => Promise<void>) | undefined;
}

/** Moves aliases back: reads all of them first, then moves one after another. */
export async function rollBack(
  requests: readonly AliasRequest[],
  settings: DeploySettings,
  context: DeployContext,
): Promise<DeployOutcome> {
  const engine = createEngine(context, settings);
  const faults: UserError[] = [];
  const results: DeployResult[] = [];
  const plans: Plan[] = [];
  for (const request of requests) {
    const start = context.clock.elapsed();
    await attempt(
      faults,
      async () => plans.push(await planOf(engine, request, start)),
      () => {
        results.push({ ...unknown(request), elapsed: context.clock.elapsed() - start });
      },
    );
  }
  for (const { move, result, start } of plans) {
    const job: Pick<Job, 'move'> = { move: 'none' };
    const elapsed = (): number => context.clock.elapsed() - start;
    if (move === undefined) results.push(result);
    else if (settings.dryRun) results.push({ ...result, status: 'would-update', elapsed: elapsed() });
    else if (faults.length > 0) results.push({ ...unmoved(result), status: 'skipped', elapsed: elapsed() });
    else {
      await attempt(
        faults,
        async () => {
          await move(job);
          results.push({ ...result, status: 'updated', elapsed: elapsed() });
        },
        () => {
          const what = job.move === 'none' ? unmoved(result) : lost(result);
          results.push({ ...what, status: 'failed', elapsed: elapsed() });
        },
      );
    }
  }
  return { results, failure: joined(faults) };
}

async function planOf(engine: Engine, request: AliasRequest, start: number): Promise<Plan> {
  const { functionName, alias: name } = request;
  const { stop } = engine.context;
  if (stop?.aborted === true) throw interrupted(stop);
  const patience = engine.patience();
  const alias = await readAlias(engine, functionName, name, patience);
  if (alias === undefined) throw await whatIsMissing(engine, request, patience);
  checkAccount(engine, functionName, alias.arn);
  refuseWeights(functionName, alias);
  const version = request.version ?? previousVersion(alias);
  if (version === undefined) throw noPrevious(functionName, name);
  const [now, then] = [
    await readFunction(engine, functionName, patience, alias.version),
    await readFunction(engine, functionName, patience, version),
  ];
  if (then === undefined) throw noVersion(functionName, version);
  const result: DeployResult = {
    ...unknown(request),
    status: 'unchanged',
    functionArn: functionArnOf(alias.arn),
    ...placeOf(alias.arn),
    version,
    previousVersion: alias.version,
    codeSha256: then.codeSha256,
    previousCodeSha256: now?.codeSha256,
    notes: [`alias ${name} from version ${alias.version} to ${version}`],
  };
  const isThere = version === alias.version;
  return {
    request,
    start,
    result,
    move: isThere
      ? undefined
      : (job) => moveAlias(engine, { functionName, name, version, before: alias }, job),
  };
}

/** A result whose alias is where it was. */
function unmoved(result: DeployResult): DeployResult {
  return { ...result, version: result.previousVersion, codeSha256: result.previousCodeSha256, notes: [] };
}

/** A result whose alias is where the run does not know. */
function lost(result: DeployResult): DeployResult {
  return { ...result, version: undefined, codeSha256: undefined, notes: [] };
}

function unknown({ functionName, alias }: AliasRequest): DeployResult {
  return {
    ...{ functionName, alias, target: undefined, status: 'failed', functionArn: '', account: '', region: '' },
    ...{
      version: undefined,
      previousVersion: undefined,
      codeSha256: undefined,
      previousCodeSha256: undefined,
    },
    ...{ notes: [], elapsed: 0 },
  };
}

/** AWS says the same of a function and of an alias that do not exist. */
async function whatIsMissing(
  engine: Engine,
  { functionName, alias }: AliasRequest,
  patience: Patience,
): Promise<UserError> {
  const live = await readFunction(engine, functionName, patience);
  return live === undefined ? noFunction(functionName) : noAlias(functionName, alias);
}

/** The error for a function that is not there, when nothing is to be deployed to it. */
export function noFunction(functionName: string): UserError {
  return userError({
    code: 'function-not-found',
    message: `Function \`${functionName}\` not found`,
    help: 'check the name, the region (`AWS_REGION`) and the account',
  });
}

function noAlias(functionName: string, name: string): UserError {
  return userError({
    code: 'no-alias',
    message: `The function \`${functionName}\` has no alias \`${name}\``,
    help: 'check the names, the region (`AWS_REGION`) and the account',
  });
}

function noPrevious(functionName: string, name: string): UserError {
  return userError({
    code: 'no-previous-version',
    message: `The description of the alias \`${name}\` of \`${functionName}\` does not name the version that it had before`,
    help: `name the version: \`aws lambda list-versions-by-function --function-name ${functionName}\` lists them`,
  });
}

function noVersion(functionName: string, version: string): UserError {
  return userError({
    code: 'no-previous-version',
    message: `The function \`${functionName}\` has no version ${version}`,
    help: `name another: \`aws lambda list-versions-by-function --function-name ${functionName}\` lists them`,
  });
}
