import { userError, type UserError } from '../host/types.ts';
import type { Answer } from './answer.ts';
import { AwsError, explainAwsError, isPassing, mayHaveTakenEffect } from './aws-cli.ts';
import type { Engine, Job } from './engine.ts';
import { isMissing, REVISION, VERSION } from './function-configuration.ts';
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
/** `Alias` of the Lambda API. */
const ALIAS_NAME = /^[A-Za-z0-9_-]{1,128}$/;
/** What this program writes into the description of an alias. */
const MARK = / ?\[previous version: (\d+)\]/;
/** Characters that cannot be in an argument, or that nobody sees. */
const CONTROL = /[\p{Cc}]+/gu;

/** An alias; undefined when it does not exist. */
export async function readAlias(
  engine: Pick<Engine, 'lambda' | 'places'>,
  functionName: string,
  name: string,
  patience: Patience,
): Promise<AliasState | undefined> {
  const args = [`--function-name=${functionName}`, `--name=${name}`];
  try {
    const answer = await retrying(patience, 8, () =>
      engine.lambda('get-alias', args, { stop: patience.stop }),
    );
    return parseAlias(engine, answer, functionName, name);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** An alias in an answer. @param name that was asked for; undefined for one of a list. @throws UserError */
export function parseAlias(
  { places }: Pick<Engine, 'places'>,
  answer: Answer,
  functionName: string,
  name = answer.needed('Name', ALIAS_NAME),
): AliasState {
  return {
    name,
    arn: places.arnIn(answer, 'AliasArn', functionName, name),
    version: answer.needed('FunctionVersion', VERSION),
    description: answer.text('Description') ?? '',
    revisionId: answer.text('RevisionId', REVISION),
    weights: weightsIn(answer),
  };
}

function weightsIn(answer: Answer): ReadonlyMap<string, number> {
  const given = answer.part('RoutingConfig')?.part('AdditionalVersionWeights');
  return new Map(
    (given?.names() ?? []).map((version) => {
      const part = given!.raw(version);
      const isSound = VERSION.test(version) && typeof part === 'number' && part >= 0 && part <= 1;
      if (!isSound) throw given!.wrong(version.slice(0, LONGEST_DESCRIPTION));
      return [version, part];
    }),
  );
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
  const text = description.replace(MARK, '').replace(CONTROL, ' ').trim();
  // The AWS CLI would read the file, or the page, that an argument begins with.
  const own = /^(?:fileb?|https?):\/\//i.test(text) ? ` ${text}` : text;
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
      const answer = await send(engine, move, known);
      if (parseAlias(engine, answer, functionName, name).version !== version) {
        throw answer.wrong('FunctionVersion', `but the alias was to get \`${version}\``);
      }
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
    const now = await readAlias(engine, functionName, name, patience);
    if (now?.version === version && now.weights.size === 0) {
      job.move = 'done';
      return;
    }
    if (!isAsBefore(before, now)) {
      job.move = 'elsewhere';
      throw changed(move, now);
    }
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
    message: `AWS rejected the new version of the alias \`${name}\` of \`${functionName}\`: ${error.message.slice(0, 2000)}`,
    help: 'the alias is where it was; see the reason given by AWS',
  });
}
