import { UserError } from '../host/types.ts';
import { AwsError, explainAwsError } from './aws-cli.ts';
import { moveAlias, readAlias, refuseWeights } from './alias.ts';
import { changesOf, updateConfiguration } from './configuration.ts';
import { checkCreatable, createFunction, notFound } from './create.ts';
import { driftOf, outdatedHandler } from './drift.ts';
import {
  createEngine,
  createJob,
  introduce,
  readSettled,
  type DeployContext,
  type Engine,
  type Job,
} from './engine.ts';
import { joined } from './faults.ts';
import { hasFailed, readFunction } from './function-configuration.ts';
import { findLayer, publishLayer } from './layers.ts';
import { withLiveState } from './live-state.ts';
import { findVersion, publishVersion } from './publish.ts';
import { resultOf } from './result.ts';
import { interrupted } from './retry.ts';
import { smokeTest } from './smoke-test.ts';
import type { DeployResult, DeploySettings, FunctionRequest, LayerRequest } from './types.ts';
import { unclaimedFunctions } from './unclaimed.ts';
import { functionFailed, updateCode } from './update-code.ts';
import { checkSize } from './upload.ts';

/** What became of a run. */
export interface DeployOutcome {
  /** In the order of the requests. */
  readonly results: readonly DeployResult[];
  /** Undefined when all is well. */
  readonly failure: UserError | undefined;
}

/** Functions that are worked on at once: a call of the AWS CLI costs a second of CPU. */
const AT_ONCE = 4;

/**
 * Deploys packages to functions, in an order in which a failure leaves callers with what they had:
 *
 * read everything → refuse what does not fit → publish new layers → give each function its code and settings, publish and
 * test a version → when all versions are there and pass: move the aliases.
 *
 * It is safe to repeat: a later run goes on where this one has stopped.
 */
export async function deployAll(
  requests: readonly FunctionRequest[],
  settings: DeploySettings,
  context: DeployContext,
): Promise<DeployOutcome> {
  const engine = createEngine(context, settings);
  const jobs = requests.map((request) => createJob(request, context.clock.elapsed()));
  const run = new Run(engine, jobs);
  await run.each(jobs, (job) => read(engine, job));
  if (!run.hasFailed()) {
    const names = requests.map(({ functionName }) => functionName);
    const unclaimed = await run.whole(() => unclaimedFunctions(engine, names));
    if (unclaimed !== undefined) context.log.diagnostic(unclaimed);
  }
  const layers = await run.whole(() => new LayerShelf(engine, requests).find());
  if (layers !== undefined) await run.each(jobs, (job) => compare(engine, job, layers));
  if (!run.hasFailed() && layers !== undefined && !settings.dryRun) {
    await run.whole(() => layers.publish(jobs));
    if (!run.hasFailed()) await run.each(jobs, (job) => change(engine, job), { stopsAtFailure: true });
    if (!run.hasFailed()) await run.each(jobs, (job) => switchAlias(engine, job));
  }
  return run.outcome();
}

/** The functions of a run, and what went wrong. */
class Run {
  readonly #engine: Engine;
  readonly #jobs: readonly Job[];
  #whole: UserError | undefined;

  constructor(engine: Engine, jobs: readonly Job[]) {
    this.#engine = engine;
    this.#jobs = jobs;
  }

  hasFailed(): boolean {
    return this.#whole !== undefined || this.#jobs.some(({ failure }) => failure !== undefined);
  }

  /** Works on functions, some at once. @param options whether no others start when one has failed */
  async each(
    jobs: readonly Job[],
    work: (job: Job) => Promise<void>,
    { stopsAtFailure = false } = {},
  ): Promise<void> {
    const queue = jobs.filter(({ failure }) => failure === undefined).values();
    const one = async (): Promise<void> => {
      for (const job of queue) {
        if (stopsAtFailure && this.hasFailed()) return;
        try {
          this.#throwIfStopped();
          await work(job);
        } catch (error) {
          const fault = await withLiveState(error, this.#engine, job);
          if (!(fault instanceof UserError)) throw fault;
          job.failure = fault;
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, one));
  }

  /** Does what is not of one function. */
  async whole<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      this.#throwIfStopped();
      return await work();
    } catch (error) {
      const fault = error instanceof AwsError ? explainAwsError(error) : error;
      if (!(fault instanceof UserError)) throw fault;
      this.#whole = fault;
      return undefined;
    }
  }

  #throwIfStopped(): void {
    const { stop } = this.#engine.context;
    if (stop?.aborted === true) throw interrupted(stop);
  }

  outcome(): DeployOutcome {
    const faults = [this.#whole, ...this.#jobs.map(({ failure }) => failure)].filter(
      (one) => one !== undefined,
    );
    return {
      results: this.#jobs.map((job) => resultOf(this.#engine, job, this.hasFailed())),
      failure: joined(faults),
    };
  }
}

/** Reads all that is known of a function before it is changed. */
async function read(engine: Engine, job: Job): Promise<void> {
  const { request, progress } = job;
  const { functionName, alias } = request;
  const patience = engine.patience();
  job.live = await readSettled(engine, job, patience);
  if (job.live === undefined) {
    if (engine.settings.createWithRole === undefined) throw notFound(request);
    checkCreatable(request);
    checkSize(request.package, engine);
    return;
  }
  progress.before = job.live.codeSha256;
  introduce(engine, job);
  if (alias === undefined) return;
  job.alias = await readAlias(engine, functionName, alias, patience);
  job.isAliasRead = true;
  if (job.alias === undefined) return;
  job.served =
    job.alias.version === '$LATEST'
      ? job.live
      : await readFunction(engine, functionName, patience, job.alias.version);
  refuseWeights(functionName, job.alias);
}

/** Refuses a function that does not fit its package. @throws UserError */
async function compare(engine: Engine, job: Job, layers: LayerShelf): Promise<void> {
  const { request, live } = job;
  job.layerArns = layers.arnsOf(request);
  job.isCompared = true;
  if (live === undefined) return;
  const isSame = live.codeSha256 === request.package.codeSha256;
  if (live.state === 'Failed') throw functionFailed(request, live);
  const drift = driftOf(engine, job, live);
  if (drift.length > 0) throw new UserError(drift);
  const outdated = engine.settings.updateConfiguration.has('handler')
    ? undefined
    : outdatedHandler(request, live);
  if (outdated !== undefined) engine.context.log.diagnostic(outdated);
  if (!isSame) checkSize(request.package, engine);
  const isAlone = engine.settings.publish && request.alias === undefined;
  if (isAlone && hasCode(job) && changesOf(engine, job, live).length === 0) {
    job.version = await findVersion(engine, job);
  }
}

/** Whether the code of `$LATEST` is that of the package. After a failed update AWS has the code, but may not run it. */
export function hasCode({ live, request }: Job): boolean {
  return live?.codeSha256 === request.package.codeSha256 && !hasFailed(live);
}

/** Whether callers of the alias have what `$LATEST` has. */
export function isServed({ live, served, alias }: Job): boolean {
  if (live === undefined || served === undefined || alias === undefined) return false;
  return (
    alias.version !== '$LATEST' && served.codeSha256 === live.codeSha256 && served.settings === live.settings
  );
}

/** Code, settings, a version of them, its test. */
async function change(engine: Engine, job: Job): Promise<void> {
  const { request } = job;
  const { settings } = engine;
  if (job.live === undefined) await createFunction(engine, job);
  else if (!hasCode(job)) await updateCode(engine, job);
  if (changesOf(engine, job, job.live!).length > 0) await updateConfiguration(engine, job);
  const hasChanged = job.notes.length > 0;
  // What an earlier run could not hold back is tested again.
  if (request.alias === undefined && !settings.publish) return smokeTest(engine, job, '$LATEST');
  if (isServed(job)) return;
  if (job.version !== undefined && !hasChanged) return smokeTest(engine, job, job.version);
  const version = await publishVersion(engine, job);
  if (version === job.alias?.version) return;
  job.isNewVersion = true;
  job.notes.push(`version ${version}`);
  await smokeTest(engine, job, version);
}

async function switchAlias(engine: Engine, job: Job): Promise<void> {
  const { request, version, alias } = job;
  if (request.alias === undefined || version === undefined || version === alias?.version) return;
  const { functionName } = request;
  await moveAlias(engine, { functionName, name: request.alias, version, before: alias }, job);
  job.notes.push(
    `alias ${request.alias} ${alias === undefined ? 'created' : `from version ${alias.version}`}`,
  );
}

/** The layers that the functions of a run need, and their versions with the same content. */
class LayerShelf {
  readonly #engine: Engine;
  readonly #layers: readonly LayerRequest[];
  readonly #arns = new Map<string, string | undefined>();

  constructor(engine: Engine, requests: readonly FunctionRequest[]) {
    this.#engine = engine;
    const used = new Set(requests.flatMap(({ layers = [] }) => layers));
    this.#layers = [...engine.settings.layers.values()].filter(({ target }) => used.has(target));
  }

  async find(): Promise<this> {
    for (const layer of this.#layers) {
      const arn = await findLayer(this.#engine, layer, this.#engine.patience());
      this.#arns.set(layer.target, arn);
      const state = arn ?? 'its content is new';
      this.#engine.context.log.info(`Layer \`${layer.name}\` for ${layer.target}: ${state}`);
      if (arn === undefined) checkSize(layer.package, this.#engine);
    }
    return this;
  }

  /** Publishes what is new, each layer once, and tells the functions. */
  async publish(jobs: readonly Job[]): Promise<void> {
    const { stop } = this.#engine.context;
    for (const layer of this.#layers) {
      if (this.#arns.get(layer.target) !== undefined) continue;
      if (stop?.aborted === true) throw interrupted(stop);
      const arn = await publishLayer(this.#engine, layer);
      this.#arns.set(layer.target, arn);
    }
    for (const job of jobs) job.layerArns = this.arnsOf(job.request);
  }

  /** Of the layers that this run names, in the order of the target. */
  arnsOf({ layers = [] }: FunctionRequest): readonly (string | undefined)[] {
    return layers.filter((spec) => this.#arns.has(spec)).map((spec) => this.#arns.get(spec));
  }
}
