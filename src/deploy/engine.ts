import type { UserError } from '../host/types.ts';
import { userError, type Clock, type Environment, type Log, type RunProcess } from '../host/types.ts';
import { AwsError, createAwsCall, explainAwsError, type AwsCall } from './aws-cli.ts';
import type { AliasState } from './alias.ts';
import { isBusy, readFunction } from './function-configuration.ts';
import { createPace } from './pace.ts';
import { placeOf, Places } from './places.ts';
import { createPatience, type Patience } from './retry.ts';
import type { DeploySettings, FunctionConfiguration, FunctionRequest } from './types.ts';

export interface DeployContext {
  readonly run: RunProcess;
  readonly env: Environment;
  readonly clock: Clock;
  readonly log: Log;
  /** 0 ≤ x < 1 */
  readonly random: () => number;
  /** Ends the deploy between two steps, see `Interruptible`. */
  readonly stop?: AbortSignal;
}

/** What all functions of a run share. */
export interface Engine {
  readonly lambda: AwsCall;
  readonly s3: AwsCall;
  readonly context: DeployContext;
  readonly settings: DeploySettings;
  readonly places: Places;
  /** The waits of one step. */
  patience(): Patience;
}

export function createEngine(context: DeployContext, settings: DeploySettings): Engine {
  const { run, env, clock } = context;
  const pace = createPace(clock);
  return {
    lambda: createAwsCall(run, env, 'lambda', pace),
    s3: createAwsCall(run, env, 's3api', pace),
    context,
    settings,
    places: new Places(),
    patience: () => createPatience(context),
  };
}

/** What is known about the code of a function during a deploy. */
interface Progress {
  /** CodeSha256 of the function before this deploy changed it; undefined while it is not read. */
  before: string | undefined;
  /** Of the new code: not sent, sent without an answer, or accepted by AWS. */
  upload: 'none' | 'uncertain' | 'accepted';
  /** Of settings of the function. */
  configuration: 'none' | 'uncertain' | 'accepted';
}

/** One function on its way. */
export interface Job {
  readonly request: FunctionRequest;
  readonly start: number;
  readonly progress: Progress;
  /** It was held against its package, with its layers. */
  isCompared: boolean;
  /** What is live could not be read after this run may have changed it. */
  isUnknown: boolean;
  /** `$LATEST`, as it was read last; undefined for a function that does not exist (yet). */
  live: FunctionConfiguration | undefined;
  /** The alias was looked for. */
  isAliasRead: boolean;
  /** The alias as it was before this run; undefined for one that does not exist. */
  alias: AliasState | undefined;
  /** The version that the alias had. */
  served: FunctionConfiguration | undefined;
  /** ARNs of our layers, in the order of the target; undefined for those that are not published yet. */
  layerArns: readonly (string | undefined)[];
  /** The version that this run has published or found. */
  version: string | undefined;
  /** Of a version that was newly published by this run. */
  isNewVersion: boolean;
  /** Of the alias: as it was, moved without an answer, moved by somebody else, moved. */
  move: 'none' | 'uncertain' | 'elsewhere' | 'done';
  /** What was done, or would be. */
  readonly notes: string[];
  failure: UserError | undefined;
}

export function createJob(request: FunctionRequest, start: number): Job {
  return {
    ...{ request, start, notes: [], failure: undefined },
    progress: { before: undefined, upload: 'none', configuration: 'none' },
    ...{
      isCompared: false,
      isUnknown: false,
      live: undefined,
      isAliasRead: false,
      alias: undefined,
      served: undefined,
      layerArns: [],
    },
    ...{ version: undefined, isNewVersion: false, move: 'none' },
  };
}

/** Reads a function; waits while AWS is applying an earlier change, or the new code. */
export async function readSettled(
  engine: Engine,
  { request, progress }: Pick<Job, 'request' | 'progress'>,
  patience: Patience,
): Promise<FunctionConfiguration | undefined> {
  const { context } = engine;
  const { functionName } = request;
  for (let attempt = 1; ; attempt++) {
    const live = await readFunction(engine, functionName, patience);
    if (live === undefined) return undefined;
    const status = `State ${live.state ?? 'unknown'}, LastUpdateStatus ${live.lastUpdateStatus ?? 'unknown'}`;
    if (!isBusy(live)) {
      if (attempt > 1) context.log.info(`\`${functionName}\`: ${status}`);
      return live;
    }
    const isOurs = progress.upload === 'accepted' || progress.configuration === 'accepted';
    const what = isOurs ? 'the new code' : 'an earlier change';
    await patience.pause(attempt, `Waiting for AWS to apply ${what} to \`${functionName}\`: ${status}`);
  }
}

/** Says where a function is, before it is changed. @throws UserError `other-account` */
export function introduce(engine: Engine, { request, live }: Job): void {
  if (live === undefined) return;
  const { account, region } = placeOf(live.functionArn);
  const role = live.role === undefined ? '' : `, execution role ${live.role}`;
  engine.context.log.info(`\`${request.functionName}\`: account ${account}, region ${region}${role}`);
  checkAccount(engine, request.functionName, live.functionArn);
}

/** @param arn of the function, or of its alias. @throws UserError `other-account` */
export function checkAccount({ settings }: Engine, functionName: string, arn: string): void {
  const { account } = placeOf(arn);
  if (settings.accountId === undefined || settings.accountId === account) return;
  throw userError({
    code: 'other-account',
    message: `The function \`${functionName}\` is in the account ${account}, but only ${settings.accountId} may be changed`,
    help: 'check the role of the job, or correct `account-id`',
  });
}

/** What AWS said, as an error of the user. @param what of the call, e.g. `the new code of` */
export function refused(error: unknown, what: string, functionName: string, help: string): unknown {
  if (!(error instanceof AwsError)) return error;
  const explained = explainAwsError(error);
  if (explained.diagnostics[0]?.code !== 'aws-rejected') return explained;
  return userError({
    code: 'update-refused',
    message: `AWS rejected ${what} \`${functionName}\`: ${error.message.slice(0, 2000)}`,
    help,
  });
}
