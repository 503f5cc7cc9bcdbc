import {
  UserError,
  userError,
  type Clock,
  type Environment,
  type Log,
  type RunProcess,
} from '../host/types.ts';
import { showBytes } from '../text/sizes.ts';
import {
  AwsError,
  createAwsCall,
  explainAwsError,
  isPassing,
  mayHaveTakenEffect,
  type AwsCall,
} from './aws-cli.ts';
import { findDrift, outdatedHandler } from './drift.ts';
import {
  failureReason,
  hasFailed,
  isBusy,
  parseConfiguration,
  readFunction,
} from './function-configuration.ts';
import { withLiveState, type Progress } from './live-state.ts';
import { createPatience, interrupted, type Patience } from './retry.ts';
import type { DeployRequest, DeployResult, FunctionConfiguration } from './types.ts';

/** Largest zip that UpdateFunctionCode accepts in the request itself, in bytes (Lambda quotas: 50 MB). */
export const LARGEST_DIRECT_UPLOAD = 52_428_800;
/** Milliseconds that an upload may take. */
const UPLOAD_LIMIT = 10 * 60_000;
/** Milliseconds that an upload may still take when the run is to end: a workflow is killed 10 s after it is cancelled. */
const UPLOAD_GRACE = 3000;

export interface DeployContext {
  readonly run: RunProcess;
  readonly env: Environment;
  readonly clock: Clock;
  readonly log: Log;
  readonly random: () => number;
  /** Ends the deploy between two steps, see `Interruptible`. */
  readonly stop?: AbortSignal;
}

/** One deploy. */
interface Deploy {
  readonly aws: AwsCall;
  readonly request: DeployRequest;
  readonly context: DeployContext;
  readonly patience: Patience;
  readonly progress: Progress;
}

/**
 * Deploys a package to a function: read → stop on drift → skip if the code is unchanged → update → wait. Safe to
 * repeat. If another change is in progress (409, `InProgress`), waits for it, then reads and compares everything
 * again; if the answer to an update is lost, looks whether it took effect.
 * @throws UserError with the reasons that prevent the deploy, or ended it, and a note that says which code is live
 */
export async function deployFunction(request: DeployRequest, context: DeployContext): Promise<DeployResult> {
  const aws = createAwsCall(context.run, context.env, 'lambda');
  const progress: Progress = { before: undefined, upload: 'none' };
  try {
    return await carryOut({ aws, request, context, patience: createPatience(context), progress });
  } catch (error) {
    throw await withLiveState(error, aws, request, progress);
  }
}

async function carryOut(deploy: Deploy): Promise<DeployResult> {
  const { request, context, progress } = deploy;
  for (let attempt = 1; ; attempt++) {
    const live = await readSettled(deploy);
    if (attempt === 1) introduce(deploy, live);
    const isSame = live.codeSha256 === request.package.codeSha256;
    // Of an update whose answer was lost, the code before is that of the read before it.
    if (!isSame || progress.before === undefined) progress.before = live.codeSha256;
    const result = { ...placeOf(live), codeSha256: live.codeSha256, previousCodeSha256: progress.before };
    if (isSame && progress.upload !== 'none') {
      if (hasFailed(live)) throw updateFailed(request, live);
      return { ...result, status: 'updated' };
    }
    if (live.state === 'Failed') throw functionFailed(request, live);
    const drift = findDrift(request, live);
    if (drift.length > 0) throw new UserError(drift);
    const outdated = attempt === 1 ? outdatedHandler(request, live) : undefined;
    if (outdated !== undefined) context.log.diagnostic(outdated);
    // After a failed update AWS has the code, but may not run it: it is uploaded again.
    if (isSame && !hasFailed(live)) return { ...result, status: 'unchanged' };
    if (request.package.size > LARGEST_DIRECT_UPLOAD) throw tooLarge(request);
    if (request.dryRun) return { ...result, status: 'would-update' };
    const updated = await tryUpdate(deploy, live, attempt);
    if (updated !== undefined) return { ...result, status: 'updated', codeSha256: updated.codeSha256 };
  }
}

/** Says where the function is, before it is changed. */
function introduce({ request, context }: Deploy, live: FunctionConfiguration): void {
  const { account, region } = placeOf(live);
  const role = live.role === undefined ? '' : `, execution role ${live.role}`;
  context.log.info(`\`${request.functionName}\`: account ${account}, region ${region}${role}`);
}

/** `arn:aws:lambda:REGION:ACCOUNT:function:NAME` */
function placeOf({
  functionArn,
}: FunctionConfiguration): Pick<DeployResult, 'functionArn' | 'account' | 'region'> {
  const [, , , region = '', account = ''] = functionArn.split(':');
  return { functionArn, account, region };
}

/** Reads the function; waits while AWS is applying an earlier change, or the new code. */
async function readSettled({
  aws,
  request,
  context,
  patience,
  progress,
}: Deploy): Promise<FunctionConfiguration> {
  const { functionName } = request;
  for (let attempt = 1; ; attempt++) {
    const live = await readFunction(aws, functionName, patience);
    const status = `State ${live.state ?? 'unknown'}, LastUpdateStatus ${live.lastUpdateStatus ?? 'unknown'}`;
    if (!isBusy(live)) {
      if (attempt > 1) context.log.info(`\`${functionName}\`: ${status}`);
      return live;
    }
    const what = progress.upload === 'accepted' ? 'the new code' : 'an earlier change';
    await patience.pause(attempt, `Waiting for AWS to apply ${what} to \`${functionName}\`: ${status}`);
  }
}

/**
 * One UpdateFunctionCode and the wait for it; undefined if another change came first, or the answer was lost, and
 * everything must be read again.
 */
async function tryUpdate(
  deploy: Deploy,
  live: FunctionConfiguration,
  attempt: number,
): Promise<FunctionConfiguration | undefined> {
  const { request, patience, progress } = deploy;
  const uploadBefore = progress.upload;
  progress.upload = 'uncertain';
  try {
    const answer = await upload(deploy, live);
    progress.upload = 'accepted';
    checkCode(parseConfiguration(answer), request);
  } catch (error) {
    if (progress.upload !== 'accepted' && !mayHaveTakenEffect(error)) progress.upload = uploadBefore;
    patience.throwIfStopped();
    if (isPassing(error) || (error instanceof AwsError && error.awsCode === 'PreconditionFailedException')) {
      await patience.pause(
        attempt,
        `AWS answered ${error.awsCode} to ${error.operation}; looking at the function again`,
      );
      return undefined;
    }
    throw refused(error, request);
  }
  const done = await readSettled(deploy);
  if (hasFailed(done)) throw updateFailed(request, done);
  checkCode(done, request);
  return done;
}

/** UpdateFunctionCode. When the run is to end, the upload has some seconds to finish. */
async function upload({ aws, request, context }: Deploy, live: FunctionConfiguration): ReturnType<AwsCall> {
  const { functionName, package: zip } = request;
  const { stop, clock } = context;
  context.log.info(`Uploading ${showBytes(zip.size)} to \`${functionName}\``);
  const revision = live.revisionId === undefined ? [] : ['--revision-id', live.revisionId];
  const args = [`--function-name=${functionName}`, '--zip-file', `fileb://${zip.path}`, ...revision];
  const finished = new AbortController();
  const end = new AbortController();
  const onStop = (): void => {
    void clock.sleep(UPLOAD_GRACE, finished.signal).then(() => end.abort());
  };
  if (stop?.aborted === true) throw interrupted(stop);
  stop?.addEventListener('abort', onStop, { once: true });
  try {
    return await aws('update-function-code', args, { stop: end.signal, timeout: UPLOAD_LIMIT });
  } finally {
    finished.abort();
    stop?.removeEventListener('abort', onStop);
  }
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
  const explained = explainAwsError(error);
  if (explained.diagnostics[0]?.code !== 'aws-rejected') return explained;
  return userError({
    code: 'update-refused',
    message: `AWS rejected the new code of \`${request.functionName}\`: ${error.message}`,
    help: 'the function still runs its previous code; see the reason given by AWS',
  });
}

function updateFailed(request: DeployRequest, live: FunctionConfiguration): UserError {
  return userError({
    code: 'update-failed',
    message: `AWS could not activate the new code of \`${request.functionName}\`: ${failureReason(live)}`,
    help: 'fix the cause that AWS reports, then run the deploy again; the function still runs its previous code',
  });
}

function functionFailed({ functionName }: DeployRequest, live: FunctionConfiguration): UserError {
  return userError({
    code: 'function-failed',
    message: `The function \`${functionName}\` is in the state Failed: ${failureReason(live)}`,
    help: 'fix the cause that AWS reports, then delete and create the function again: AWS does not update a function that it could not create',
  });
}

function tooLarge(request: DeployRequest): UserError {
  return userError({
    code: 'too-large-to-upload',
    message: `${request.package.path} has ${request.package.size} bytes; a direct upload can have at most ${LARGEST_DIRECT_UPLOAD}`,
    help: 'remove what the function does not import, or upload the zip to S3 and run `aws lambda update-function-code --s3-bucket … --s3-key …`',
  });
}
