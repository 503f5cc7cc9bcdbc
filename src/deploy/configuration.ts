import { UserError } from '../host/types.ts';
import { append } from '../text/lists.ts';
import { isPassing, mayHaveTakenEffect } from './aws-cli.ts';
import { answersTo, driftOf } from './drift.ts';
import { readSettled, refused, type Engine, type Job } from './engine.ts';
import { hasFailed, parseConfiguration } from './function-configuration.ts';
import { layersWith } from './layers.ts';
import type { FunctionConfiguration } from './types.ts';
import { gone, isOutdated, lookAgain, updateFailed } from './update-code.ts';
import { withGrace } from './upload.ts';

/** So often a function is read that still shows its old settings after AWS has taken the new ones. */
const STALE_READS = 6;

/** A setting that differs, and how AWS is told. */
interface Change {
  readonly args: readonly string[];
  /** For people. */
  readonly note: string;
}

/** What a function must have besides the code and this run may change. */
export function changesOf(
  { settings }: Pick<Engine, 'settings'>,
  { request, layerArns }: Pick<Job, 'request' | 'layerArns'>,
  live: FunctionConfiguration,
): readonly Change[] {
  const may = settings.updateConfiguration;
  const found: Change[] = [];
  const { handler, runtime } = request;
  if (may.has('handler') && !answersTo(request, live.handler ?? '')) {
    found.push({ args: [`--handler=${handler}`], note: `handler ${live.handler ?? '(none)'} → ${handler}` });
  }
  if (may.has('runtime') && runtime !== undefined && live.runtime !== runtime) {
    found.push({ args: [`--runtime=${runtime}`], note: `runtime ${live.runtime ?? '(none)'} → ${runtime}` });
  }
  if (may.has('layers') && layerArns.length > 0) {
    const published = layerArns.filter((arn) => arn !== undefined);
    const isNew = published.length < layerArns.length;
    const wanted = layersWith(live.layers, published);
    if (isNew || wanted.join() !== live.layers.join()) {
      const names = isNew ? 'with new versions' : wanted.map(shortName).join(', ');
      found.push({ args: ['--layers', ...wanted], note: `layers ${names}` });
    }
  }
  return found;
}

/** `arn:aws:lambda:REGION:ACCOUNT:layer:NAME:VERSION` → `NAME:VERSION` */
function shortName(layerArn: string): string {
  return layerArn.split(':').slice(6).join(':');
}

/** Gives a function the settings of its package, as far as this run may, and waits until it has them. @throws UserError */
export async function updateConfiguration(engine: Engine, job: Job): Promise<void> {
  const { request, progress } = job;
  const patience = engine.patience();
  let told: readonly string[] = [];
  let staleReads = 0;
  for (let attempt = 1; ; attempt++) {
    if (attempt > 1) {
      const live = await readSettled(engine, job, patience);
      if (live === undefined) throw gone(request);
      if (hasFailed(live)) throw updateFailed(request, live);
      job.live = live;
    }
    const live = job.live!;
    const drift = driftOf(engine, job, live);
    if (drift.length > 0) throw new UserError(drift);
    const changes = changesOf(engine, job, live);
    if (changes.length === 0) {
      append(job.notes, told);
      return;
    }
    // A read may still show what was there before.
    if (progress.configuration === 'accepted' && staleReads++ < STALE_READS) {
      await patience.pause(staleReads, `\`${request.functionName}\` still shows its previous settings`);
      continue;
    }
    const args = [
      `--function-name=${request.functionName}`,
      ...changes.flatMap((change) => change.args),
      ...(live.revisionId === undefined ? [] : [`--revision-id=${live.revisionId}`]),
    ];
    const before = progress.configuration;
    told = changes.map(({ note }) => note);
    try {
      patience.throwIfStopped();
      progress.configuration = 'uncertain';
      const answer = await withGrace(engine, engine.lambda, 'update-function-configuration', args);
      progress.configuration = 'accepted';
      parseConfiguration(engine, answer, request.functionName);
    } catch (error) {
      if (progress.configuration !== 'accepted' && !mayHaveTakenEffect(error))
        progress.configuration = before;
      patience.throwIfStopped();
      if (!isPassing(error) && !isOutdated(error)) {
        throw refused(error, 'the settings of', request.functionName, 'see the reason given by AWS');
      }
      await patience.pause(attempt, lookAgain(error));
    }
  }
}
