import { UserError, userError } from '../host/types.ts';
import { showBytes } from '../text/sizes.ts';
import { AwsError, isPassing, mayHaveTakenEffect } from './aws-cli.ts';
import { driftOf } from './drift.ts';
import { readSettled, refused, type Engine, type Job } from './engine.ts';
import { failureReason, hasFailed, parseConfiguration } from './function-configuration.ts';
import type { Patience } from './retry.ts';
import type { FunctionConfiguration, FunctionRequest } from './types.ts';
import { codeOptions, placeCode, withGrace } from './upload.ts';

/** So often a function is read that still shows its old code after AWS has taken the new one. */
const STALE_READS = 6;

/**
 * Gives a function the code of its package and waits until it has it. If another change is in progress, or comes first, or
 * the answer is lost, the function is read and compared again before anything is repeated.
 * @throws UserError
 */
export async function updateCode(engine: Engine, job: Job): Promise<void> {
  const { request, progress } = job;
  const place = await placeCode(engine, request.package);
  const patience = engine.patience();
  for (let attempt = 1; ; attempt++) {
    if (attempt > 1) {
      const live = await readSettled(engine, job, patience);
      if (live === undefined) throw gone(request);
      job.live = live;
      if (live.codeSha256 === request.package.codeSha256) {
        if (hasFailed(live) && progress.upload !== 'none') throw updateFailed(request, live);
        if (!hasFailed(live)) break;
      } else progress.before = live.codeSha256;
      if (live.state === 'Failed') throw functionFailed(request, live);
      const drift = driftOf(engine, job, live);
      if (drift.length > 0) throw new UserError(drift);
    }
    const done = await tryUpdate(engine, job, codeOptions(place), patience, attempt);
    if (done === undefined) continue;
    job.live = done;
    break;
  }
  // Somebody else may have deployed the same code.
  if (progress.upload !== 'none') job.notes.push('code updated');
}

/** One UpdateFunctionCode and the wait for it; undefined if everything must be read again. */
async function tryUpdate(
  engine: Engine,
  job: Job,
  code: readonly string[],
  patience: Patience,
  attempt: number,
): Promise<FunctionConfiguration | undefined> {
  const { request, progress } = job;
  const live = job.live!;
  const { functionName, package: zip } = request;
  const uploadBefore = progress.upload;
  engine.context.log.info(`Uploading ${showBytes(zip.size)} to \`${functionName}\``);
  const revision = live.revisionId === undefined ? [] : [`--revision-id=${live.revisionId}`];
  try {
    patience.throwIfStopped();
    progress.upload = 'uncertain';
    const args = [`--function-name=${functionName}`, ...code, ...revision];
    const answer = await withGrace(engine, engine.lambda, 'update-function-code', args);
    progress.upload = 'accepted';
    checkCode(parseConfiguration(engine, answer, functionName), request);
  } catch (error) {
    if (progress.upload !== 'accepted' && !mayHaveTakenEffect(error)) progress.upload = uploadBefore;
    patience.throwIfStopped();
    if (isPassing(error) || isOutdated(error)) {
      await patience.pause(attempt, lookAgain(error));
      return undefined;
    }
    throw refused(
      error,
      'the new code of',
      functionName,
      'the function still runs its previous code; see the reason given by AWS',
    );
  }
  return readUpdated(engine, job, live, patience);
}

/** The function with its new code. A read may still show what was there before. */
async function readUpdated(
  engine: Engine,
  job: Job,
  before: FunctionConfiguration,
  patience: Patience,
): Promise<FunctionConfiguration> {
  const { request } = job;
  for (let attempt = 1; ; attempt++) {
    const done = await readSettled(engine, job, patience);
    if (done === undefined) throw gone(request);
    const isStale = done.codeSha256 === before.codeSha256 && done.codeSha256 !== request.package.codeSha256;
    if (isStale && attempt < STALE_READS) {
      await patience.pause(attempt, `\`${request.functionName}\` still shows its previous code`);
      continue;
    }
    if (hasFailed(done)) throw updateFailed(request, done);
    checkCode(done, request);
    return done;
  }
}

/** Somebody has changed the function since it was read. */
export function isOutdated(error: unknown): error is AwsError {
  return error instanceof AwsError && error.awsCode === 'PreconditionFailedException';
}

export function lookAgain(error: AwsError): string {
  return `AWS answered ${error.awsCode} to ${error.operation}; looking at the function again`;
}

export function checkCode(configuration: FunctionConfiguration, request: FunctionRequest): void {
  if (configuration.codeSha256 === request.package.codeSha256) return;
  throw userError({
    code: 'deployed-code-differs',
    message: `\`${request.functionName}\` reports CodeSha256 \`${configuration.codeSha256}\`, but the package has \`${request.package.codeSha256}\``,
    help: 'find out who else deployed at the same time, then run the deploy again',
  });
}

export function updateFailed({ functionName }: FunctionRequest, live: FunctionConfiguration): UserError {
  return userError({
    code: 'update-failed',
    message: `AWS could not activate the new code of \`${functionName}\`: ${failureReason(live)}`,
    help: 'fix the cause that AWS reports, then run the deploy again; the function still runs its previous code',
  });
}

export function functionFailed({ functionName }: FunctionRequest, live: FunctionConfiguration): UserError {
  return userError({
    code: 'function-failed',
    message: `The function \`${functionName}\` is in the state Failed: ${failureReason(live)}`,
    help: 'fix the cause that AWS reports, then delete and create the function again: AWS does not update a function that it could not create',
  });
}

export function gone({ functionName }: FunctionRequest): UserError {
  return userError({
    code: 'function-not-found',
    message: `Function \`${functionName}\` not found: it was there when this run began`,
    help: 'find out who deleted it',
  });
}
