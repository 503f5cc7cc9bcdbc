import { changesOf } from './configuration.ts';
import type { Engine, Job } from './engine.ts';
import { placeOf } from './places.ts';
import { hasCode, isServed } from './order.ts';
import type { DeployResult, DeployStatus } from './types.ts';

/** What is known of a function at the end of a run. @param hasFailed whether something in the run has */
export function resultOf(engine: Engine, job: Job, hasFailed: boolean): DeployResult {
  const { request, alias, live, served, progress } = job;
  const arn = live?.functionArn ?? '';
  const { context, settings } = engine;
  const wanted = request.package.codeSha256;
  const before = request.alias === undefined ? progress.before : served?.codeSha256;
  const planned = settings.dryRun && job.failure === undefined ? plannedChanges(engine, job) : undefined;
  const status = statusOf(engine, job, hasFailed, planned);
  const now = job.isUnknown ? undefined : live?.codeSha256;
  const ofAlias = { none: before, uncertain: undefined, elsewhere: undefined, done: wanted }[job.move];
  const current = request.alias === undefined ? now : ofAlias;
  return {
    functionName: request.functionName,
    target: request.target,
    status,
    functionArn: arn,
    ...placeOf(arn),
    version: job.version ?? alias?.version,
    alias: request.alias,
    previousVersion: alias?.version,
    codeSha256: status === 'would-update' ? wanted : current,
    previousCodeSha256: before,
    notes: planned ?? job.notes,
    elapsed: context.clock.elapsed() - job.start,
  };
}

function statusOf(
  engine: Engine,
  job: Job,
  hasFailed: boolean,
  planned: readonly string[] | undefined,
): DeployStatus {
  if (job.failure !== undefined) return 'failed';
  if (planned !== undefined) return planned.length > 0 ? 'would-update' : 'unchanged';
  const isSwitched = job.request.alias === undefined || job.move === 'done';
  if (job.notes.length > 0) return isSwitched ? 'updated' : 'skipped';
  // A run that has failed has not looked at all there is to do.
  return hasFailed && !isDone(engine, job) ? 'skipped' : 'unchanged';
}

/** Whether there is nothing to do for a function, as far as this run has looked. */
function isDone(engine: Engine, job: Job): boolean {
  const { live, request, isCompared } = job;
  if (!isCompared || live === undefined || !hasCode(job)) return false;
  if (changesOf(engine, job, live).length > 0) return false;
  return request.alias === undefined || isServed(job);
}

/** What a run would do. */
function plannedChanges(engine: Engine, job: Job): readonly string[] {
  const { request, live, alias } = job;
  const newAlias = `alias ${request.alias} would be created`;
  if (live === undefined) return ['would be created', ...(request.alias === undefined ? [] : [newAlias])];
  const changes = changesOf(engine, job, live).map(({ note }) => note);
  const found = [...(hasCode(job) ? [] : ['code']), ...changes];
  if (request.alias === undefined) {
    if (engine.settings.publish && job.version === undefined) found.push('a version would be published');
    return found;
  }
  if (found.length > 0 || !isServed(job)) {
    found.push(
      alias === undefined ? newAlias : `alias ${request.alias} would move from version ${alias.version}`,
    );
  }
  return found;
}
