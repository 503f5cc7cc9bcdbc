import {
  UserError,
  userError,
  type Clock,
  type Environment,
  type Log,
  type RunProcess,
} from '../host/types.ts';
import { AwsError, createAwsCall, type AwsCall } from './aws-cli.ts';
import { findDrift, outdatedHandler } from './drift.ts';
import { isBusy, parseConfiguration, readFunction } from './function-configuration.ts';
import { isPassing, pause, type Patience } from './retry.ts';
import type { DeployRequest, DeployResult, FunctionConfiguration } from './types.ts';

/** Largest zip that UpdateFunctionCode accepts in the request itself, in bytes (Lambda quotas: 50 MB). */
export const LARGEST_DIRECT_UPLOAD = 52_428_800;

/** How long a deploy may take, milliseconds. AWS' own waiter (FunctionUpdated) gives up after 5 minutes. */
const PATIENCE_MILLISECONDS = 10 * 60_000;

export interface DeployContext {
  readonly run: RunProcess;
  readonly env: Environment;
  readonly clock: Clock;
  readonly log: Log;
  readonly random: () => number;
}

/**
 * Deploys a package to a function: read → stop on drift → skip if the code is unchanged → update → wait. Safe to
 * repeat. If another change is in progress (409, `InProgress`), waits for it, then reads and compares everything
 * again. @throws UserError with the reasons that prevent the deploy; the function then still runs its previous code.
 */
export async function deployFunction(request: DeployRequest, context: DeployContext): Promise<DeployResult> {
  if (request.package.size > LARGEST_DIRECT_UPLOAD) throw tooLarge(request);
  const aws = createAwsCall(context.run, context.env, 'lambda');
  const patience: Patience = {
    clock: context.clock,
    log: context.log,
    random: context.random,
    deadline: context.clock.elapsed() + PATIENCE_MILLISECONDS,
  };
  for (let attempt = 1; ; attempt++) {
    const live = await readSettled(aws, request.functionName, patience);
    const drift = findDrift(request, live);
    if (drift.length > 0) throw new UserError(drift);
    const outdated = attempt === 1 ? outdatedHandler(request, live) : undefined;
    if (outdated !== undefined) context.log.diagnostic(outdated);
    const result = { functionArn: live.functionArn, previousCodeSha256: live.codeSha256 };
    if (live.codeSha256 === request.package.codeSha256) {
      return { ...result, status: 'unchanged', codeSha256: live.codeSha256 };
    }
    if (request.dryRun) return { ...result, status: 'would-update', codeSha256: live.codeSha256 };
    const updated = await tryUpdate(aws, request, live, patience, attempt);
    if (updated !== undefined) return { ...result, status: 'updated', codeSha256: updated.codeSha256 };
  }
}

/** Reads the function; waits while AWS is applying an earlier change. */
async function readSettled(
  aws: AwsCall,
  functionName: string,
  patience: Patience,
): Promise<FunctionConfiguration> {
  for (let attempt = 1; ; attempt++) {
    const live = await readFunction(aws, functionName, patience);
    if (!isBusy(live)) return live;
    await pause(patience, attempt, `AWS is still applying an earlier change to \`${functionName}\`.`);
  }
}

/**
 * One UpdateFunctionCode and the wait for it; undefined if another change came first and everything must be read
 * again.
 */
async function tryUpdate(
  aws: AwsCall,
  request: DeployRequest,
  live: FunctionConfiguration,
  patience: Patience,
  attempt: number,
): Promise<FunctionConfiguration | undefined> {
  const revision = live.revisionId === undefined ? [] : ['--revision-id', live.revisionId];
  const zip = ['--zip-file', `fileb://${request.package.path}`];
  try {
    const answer = await aws('update-function-code', [
      '--function-name',
      request.functionName,
      ...zip,
      ...revision,
    ]);
    checkCode(parseConfiguration(answer), request);
  } catch (error) {
    if (isPassing(error) || (error instanceof AwsError && error.awsCode === 'PreconditionFailedException')) {
      await pause(patience, attempt, `AWS answered ${error.awsCode} to ${error.operation}.`);
      return undefined;
    }
    throw refused(error, request);
  }
  const done = await readSettled(aws, request.functionName, patience);
  if (done.lastUpdateStatus === 'Failed') throw updateFailed(request, done);
  checkCode(done, request);
  return done;
}

function checkCode(configuration: FunctionConfiguration, request: DeployRequest): void {
  if (configuration.codeSha256 === request.package.codeSha256) return;
  throw userError({
    code: 'deployed-code-differs',
    message: `\`${request.functionName}\` reports CodeSha256 \`${configuration.codeSha256}\`, but the package has \`${request.package.codeSha256}\``,
    help: 'find out who else deployed at the same time, then run the deploy again',
  });
}

function refused(error: unknown, request: DeployRequest): unknown {
  if (!(error instanceof AwsError)) return error;
  return userError({
    code: 'update-refused',
    message: `AWS rejected the new code of \`${request.functionName}\`: ${error.message}`,
    help: 'the function still runs its previous code; see the reason given by AWS',
  });
}

function updateFailed(request: DeployRequest, live: FunctionConfiguration): UserError {
  const reason = [live.lastUpdateStatusReasonCode, live.lastUpdateStatusReason].filter(Boolean).join(': ');
  return userError({
    code: 'update-failed',
    message: `AWS could not activate the new code of \`${request.functionName}\`: ${reason || 'no reason given'}`,
    help: 'fix the cause that AWS reports, then run the deploy again; the function still runs its previous code',
  });
}

function tooLarge(request: DeployRequest): UserError {
  return userError({
    code: 'too-large-to-upload',
    message: `${request.package.path} has ${request.package.size} bytes; a direct upload can have at most ${LARGEST_DIRECT_UPLOAD}`,
    help: 'remove what the function does not import, or upload the zip to S3 and run `aws lambda update-function-code --s3-bucket … --s3-key …`',
  });
}
