import { userError, type UserError } from '../host/types.ts';
import { AwsError, explainAwsError, isPassing, mayHaveTakenEffect, type AwsCall } from './aws-cli.ts';
import type { Engine, Job } from './engine.ts';
import { isMissing, textIn } from './function-configuration.ts';
import { retrying, type Patience } from './retry.ts';
import { isOutdated } from './update-code.ts';
import { withGrace } from './upload.ts';

/** An alias as AWS has it. */
export interface AliasState {
  readonly name: string;
  readonly arn: string;
  readonly version: string;
  readonly description: string;
  readonly revisionId: string | undefined;
  /** Versions that share its calls, with their part. */
  readonly weights: ReadonlyMap<string, number>;
}

/** Characters of a description. */
const LONGEST_DESCRIPTION = 256;
/** What this program writes into the description of an alias. */
const MARK = / ?\[previous version: (\d+)\]/;

/** An alias; undefined when it does not exist. */
export async function readAlias(
  aws: AwsCall,
  functionName: string,
  name: string,
  patience: Patience,
): Promise<AliasState | undefined> {
  const args = [`--function-name=${functionName}`, `--name=${name}`];
  try {
    return parseAlias(
      await retrying(patience, 8, () => aws('get-alias', args, { stop: patience.stop })),
      name,
    );
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

export function parseAlias(answer: Readonly<Record<string, unknown>>, name: string): AliasState {
  const routing = answer['RoutingConfig'];
  const given =
    typeof routing === 'object' && routing !== null && 'AdditionalVersionWeights' in routing
      ? routing.AdditionalVersionWeights
      : undefined;
  const weights = typeof given === 'object' && given !== null ? Object.entries(given) : [];
  return {
    name,
    arn: textIn(answer, 'AliasArn') ?? '',
    version: textIn(answer, 'FunctionVersion') ?? '',
    description: textIn(answer, 'Description') ?? '',
    revisionId: textIn(answer, 'RevisionId'),
    weights: new Map(
      weights.flatMap(([version, part]) => (typeof part === 'number' ? [[version, part]] : [])),
    ),
  };
}

/** Calls go to two versions: which of them is to be replaced? @throws UserError `alias-weights` */
export function refuseWeights(functionName: string, alias: AliasState): void {
  if (alias.weights.size === 0) return;
  const others = [...alias.weights].map(
    ([version, part]) => `${Math.round(part * 1000) / 10} % to ${version}`,
  );
  throw userError({
    code: 'alias-weights',
    message: `The alias \`${alias.name}\` of \`${functionName}\` sends calls to version ${alias.version} and ${others.join(', ')}`,
    help: `finish the shift first, e.g. \`aws lambda update-alias --function-name ${functionName} --name ${alias.name} --function-version VERSION --routing-config '{}'\``,
  });
}

/** The version that an alias had before, of its description. */
export function previousVersion({ description }: AliasState): string | undefined {
  return MARK.exec(description)?.[1];
}

/** A description that names the version before, and keeps what others have written. */
function describe(description: string, previous: string | undefined): string {
  const own = description.replace(MARK, '').trim();
  if (previous === undefined || !/^\d+$/.test(previous)) return own.slice(0, LONGEST_DESCRIPTION);
  const mark = `[previous version: ${previous}]`;
  const room = LONGEST_DESCRIPTION - mark.length - 1;
  return own === '' ? mark : `${own.slice(0, room)} ${mark}`;
}

/** Where an alias is to point. */
export interface AliasMove {
  readonly functionName: string;
  readonly name: string;
  readonly version: string;
  /** The alias before; undefined for one that does not exist. */
  readonly before: AliasState | undefined;
}

/**
 * Moves an alias, or creates it. An alias that somebody else has moved in the meantime is left alone. When an answer is lost,
 * the alias is read again first.
 * @throws UserError
 */
export async function moveAlias(engine: Engine, move: AliasMove, job: Pick<Job, 'move'>): Promise<void> {
  const { functionName, name, version, before } = move;
  const patience = engine.patience();
  let known = before;
  for (let attempt = 1; ; attempt++) {
    patience.throwIfStopped();
    const stateBefore = job.move;
    try {
      job.move = 'uncertain';
      await send(engine, move, known);
      job.move = 'done';
      engine.context.log.info(
        `\`${functionName}\`: alias \`${name}\` ${before === undefined ? 'created at' : `moved from version ${before.version} to`} version ${version}`,
      );
      return;
    } catch (error) {
      if (!mayHaveTakenEffect(error)) job.move = stateBefore;
      patience.throwIfStopped();
      const isClash = error instanceof AwsError && error.awsCode === 'ResourceConflictException';
      if (!(isPassing(error) || isOutdated(error) || isClash)) throw explained(error, move);
      await patience.pause(
        attempt,
        `AWS answered ${error.awsCode} to ${error.operation}; looking at the alias again`,
      );
    }
    const now = await readAlias(engine.lambda, functionName, name, patience);
    if (now?.version === version && now.weights.size === 0) {
      job.move = 'done';
      return;
    }
    if (!isAsBefore(before, now)) throw changed(move, now);
    known = now;
  }
}

/** A read that is late shows the alias as it was: then the call is repeated, which its revision refuses if it was done. */
function isAsBefore(before: AliasState | undefined, now: AliasState | undefined): boolean {
  return before?.version === now?.version && (now?.weights.size ?? 0) === 0;
}

function send(
  engine: Engine,
  { functionName, name, version, before }: AliasMove,
  known: AliasState | undefined,
) {
  const args = [`--function-name=${functionName}`, `--name=${name}`, `--function-version=${version}`];
  if (known === undefined) return withGrace(engine, engine.lambda, 'create-alias', args);
  const description = describe(known.description, before?.version);
  return withGrace(engine, engine.lambda, 'update-alias', [
    ...args,
    ...(description === known.description ? [] : [`--description=${description}`]),
    ...(known.revisionId === undefined ? [] : [`--revision-id=${known.revisionId}`]),
  ]);
}

function changed({ functionName, name, before, version }: AliasMove, now: AliasState | undefined): UserError {
  const was = before === undefined ? 'did not exist' : `was at version ${before.version}`;
  const is = now === undefined ? 'does not exist' : `is at version ${now.version}`;
  return userError({
    code: 'alias-changed',
    message: `Somebody else has changed the alias \`${name}\` of \`${functionName}\`: it ${was}, and now ${is}; it was not moved to version ${version}`,
    help: 'find out who else deployed at the same time, then run the deploy again',
  });
}

function explained(error: unknown, { functionName, name }: AliasMove): unknown {
  if (!(error instanceof AwsError)) return error;
  const shown = explainAwsError(error);
  if (shown.diagnostics[0]?.code !== 'aws-rejected') return shown;
  return userError({
    code: 'update-refused',
    message: `AWS rejected the new version of the alias \`${name}\` of \`${functionName}\`: ${error.message}`,
    help: 'the alias is where it was; see the reason given by AWS',
  });
}
