import { UserError } from '../host/types.ts';
import { AwsError, explainAwsError, type AwsCall } from './aws-cli.ts';
import { hasFailed, isBusy, parseConfiguration } from './function-configuration.ts';
import type { DeployRequest, FunctionConfiguration } from './types.ts';

/** What is known about a deploy that is going on. */
export interface Progress {
  /** CodeSha256 of the function before this deploy changed it; undefined while it is not read. */
  before: string | undefined;
  /** Of the new code: not sent, sent without an answer, or accepted by AWS. */
  upload: 'none' | 'uncertain' | 'accepted';
}

/** Milliseconds for the last look at the function: whoever stops a run does not wait for longer. */
const LAST_LOOK = 5000;

/**
 * The error that ends a deploy, with a note that says which code is live; reads the function once more when an update may
 * have changed it. Other errors than those of the user or AWS are returned as they are.
 */
export async function withLiveState(
  error: unknown,
  aws: AwsCall,
  request: DeployRequest,
  progress: Progress,
): Promise<unknown> {
  const fault = error instanceof AwsError ? explainAwsError(error) : error;
  if (!(fault instanceof UserError)) return fault;
  const note = await liveState(aws, request, progress);
  const last = fault.diagnostics.length - 1;
  const diagnostics = fault.diagnostics.map((one, index) =>
    index === last ? { ...one, notes: [...(one.notes ?? []), note] } : one,
  );
  return new UserError(diagnostics, fault.exitStatus);
}

async function liveState(aws: AwsCall, request: DeployRequest, progress: Progress): Promise<string> {
  const { functionName, package: wanted } = request;
  const before = progress.before ?? 'unknown';
  if (progress.upload === 'none') {
    return progress.before === undefined
      ? `this run changed nothing in \`${functionName}\``
      : `this run changed nothing: \`${functionName}\` has the code with CodeSha256 ${before}`;
  }
  const live = await lastLook(aws, functionName);
  const sums = `(CodeSha256 ${wanted.codeSha256}; before: ${before})`;
  const command = `aws lambda get-function-configuration --function-name ${functionName}`;
  if (live === undefined) {
    return progress.upload === 'accepted'
      ? `AWS has accepted the new code ${sums}; whether \`${functionName}\` runs it already could not be read: \`${command}\``
      : `it is not known whether \`${functionName}\` has the new code ${sums}: \`${command}\` shows it`;
  }
  if (live.codeSha256 === wanted.codeSha256) {
    if (hasFailed(live)) return `AWS has the new code ${sums}, but \`${functionName}\` does not run it`;
    if (isBusy(live))
      return `AWS has the new code ${sums} and is still activating it for \`${functionName}\``;
    return `the new code is live: \`${functionName}\` runs it ${sums}`;
  }
  if (live.codeSha256 !== progress.before) {
    return `\`${functionName}\` now has the code of somebody else, with CodeSha256 ${live.codeSha256} (before: ${before})`;
  }
  const late = progress.upload === 'uncertain' ? `; a late upload can still change that: \`${command}\`` : '';
  return `\`${functionName}\` still has its previous code, with CodeSha256 ${before}${late}`;
}

async function lastLook(aws: AwsCall, functionName: string): Promise<FunctionConfiguration | undefined> {
  try {
    const options = { timeout: LAST_LOOK };
    return parseConfiguration(
      await aws('get-function-configuration', [`--function-name=${functionName}`], options),
    );
  } catch {
    // The caller says that it could not be read.
    return undefined;
  }
}
