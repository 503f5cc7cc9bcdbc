import { UserError } from '../host/types.ts';
import { AwsError, explainAwsError } from './aws-cli.ts';
import { parseAlias, type AliasState } from './alias.ts';
import type { Engine, Job } from './engine.ts';
import { hasFailed, isBusy, parseConfiguration } from './function-configuration.ts';
import type { FunctionConfiguration } from './types.ts';

/** Milliseconds for the last look at a function: whoever stops a run does not wait for longer. */
const LAST_LOOK = 5000;

/**
 * The error that ends the deploy of a function, with notes that say what is live; reads the function once more when the run
 * may have changed it. Other errors than those of the user or AWS are returned as they are.
 */
export async function withLiveState(error: unknown, engine: Engine, job: Job): Promise<unknown> {
  const fault = error instanceof AwsError ? explainAwsError(error) : error;
  if (!(fault instanceof UserError)) return fault;
  const notes = [...(await aliasNotes(engine, job)), await liveState(engine, job)];
  const last = fault.diagnostics.length - 1;
  const diagnostics = fault.diagnostics.map((one, index) =>
    index === last ? { ...one, notes: [...(one.notes ?? []), ...notes] } : one,
  );
  return new UserError(diagnostics, fault.exitStatus);
}

async function liveState(engine: Engine, job: Job): Promise<string> {
  const { request, progress } = job;
  const { functionName, package: wanted, alias } = request;
  const before = progress.before ?? 'unknown';
  // Callers of an alias get what it points to.
  const own = alias === undefined ? `\`${functionName}\`` : `\`$LATEST\` of \`${functionName}\``;
  if (progress.upload === 'none' && progress.configuration === 'none') {
    return progress.before === undefined
      ? `this run changed nothing in \`${functionName}\``
      : `this run changed nothing: ${own} has the code with CodeSha256 ${before}`;
  }
  const live = await lastLook(engine, functionName);
  job.isUnknown = live === undefined;
  if (live !== undefined) job.live = live;
  const sums = `(CodeSha256 ${wanted.codeSha256}; before: ${before})`;
  const command = `aws lambda get-function-configuration --function-name ${functionName}`;
  if (live === undefined) {
    return progress.upload === 'accepted'
      ? `AWS has accepted the new code ${sums}; whether \`${functionName}\` runs it already could not be read: \`${command}\``
      : `it is not known whether \`${functionName}\` has the new code ${sums}: \`${command}\` shows it`;
  }
  const settings = progress.configuration === 'none' ? '' : '; its settings may have been changed';
  if (live.codeSha256 === wanted.codeSha256) {
    if (hasFailed(live)) return `AWS has the new code ${sums}, but \`${functionName}\` does not run it`;
    if (isBusy(live))
      return `AWS has the new code ${sums} and is still activating it for \`${functionName}\``;
    return alias === undefined
      ? `the new code is live: ${own} runs it ${sums}${settings}`
      : `${own} has the new code ${sums}${settings}`;
  }
  if (live.codeSha256 !== progress.before) {
    return `${own} now has the code of somebody else, with CodeSha256 ${live.codeSha256} (before: ${before})`;
  }
  const late = progress.upload === 'uncertain' ? `; a late upload can still change that: \`${command}\`` : '';
  return `${own} still has its previous code, with CodeSha256 ${before}${late}${settings}`;
}

/** Where the alias is, as far as the run has looked at it, and the version that was published for it. */
async function aliasNotes(engine: Engine, job: Job): Promise<readonly string[]> {
  const name = job.request.alias;
  const published = job.version === undefined ? [] : [`version ${job.version} is published`];
  if (name === undefined) return published;
  // The error itself says where it is.
  if (job.move === 'elsewhere') return published;
  const about = `the alias \`${name}\` of \`${job.request.functionName}\``;
  if (job.move === 'none') {
    if (!job.isAliasRead) return published;
    const is = job.alias === undefined ? 'does not exist yet' : `is still at version ${job.alias.version}`;
    return [...published, `${about} ${is}`];
  }
  const found = await lastAlias(engine, job.request.functionName, name);
  const is = found === undefined ? 'could not be read' : `is at version ${found.version}`;
  if (found?.version === job.version) job.move = 'done';
  else if (found !== undefined) job.move = found.version === job.alias?.version ? 'none' : 'elsewhere';
  return [...published, `${about} ${is}`];
}

async function lastLook(engine: Engine, functionName: string): Promise<FunctionConfiguration | undefined> {
  try {
    const args = [`--function-name=${functionName}`];
    const answer = await engine.lambda('get-function-configuration', args, { timeout: LAST_LOOK });
    return parseConfiguration(engine, answer, functionName);
  } catch {
    // The caller says that it could not be read.
    return undefined;
  }
}

async function lastAlias(
  engine: Engine,
  functionName: string,
  name: string,
): Promise<AliasState | undefined> {
  try {
    const args = [`--function-name=${functionName}`, `--name=${name}`];
    const answer = await engine.lambda('get-alias', args, { timeout: LAST_LOOK });
    return parseAlias(engine, answer, functionName, name);
  } catch {
    // The caller says that it could not be read.
    return undefined;
  }
}
