import { userError, type UserError } from '../host/types.ts';
import type { Answer } from './answer.ts';
import { AwsError, explainAwsError, isPassing, mayHaveTakenEffect } from './aws-cli.ts';
import type { Engine } from './engine.ts';
import { DIGEST, isMissing, LAYER_ARN } from './function-configuration.ts';
import { listOf } from './list.ts';
import { retrying, type Patience } from './retry.ts';
import type { LayerRequest } from './types.ts';
import { contentOptions, placeCode, withGrace } from './upload.ts';

/** So often a layer is looked for after an answer was lost: a list may be late. */
const LOOKS = 4;
/** Versions of a layer that are looked at, newest first. */
const SEEN_VERSIONS = 500;

/** Whether the ARN of a layer's version is of the layer `name` (a name or an ARN). */
export function isOfLayer(arn: string, name: string): boolean {
  return layerNameOf(arn) === layerNameOf(name);
}

/** `arn:aws:lambda:REGION:ACCOUNT:layer:NAME:VERSION` → `NAME` */
function layerNameOf(arn: string): string {
  return arn.startsWith('arn:') ? (arn.split(':')[6] ?? '') : arn;
}

/**
 * The layers that a function is to have: ours in their places where all of them are attached, else ours before those of
 * others. Those of others stay, in their order.
 */
export function layersWith(live: readonly string[], ours: readonly string[]): readonly string[] {
  const isOurs = (arn: string): boolean => ours.some((one) => isOfLayer(arn, one));
  const slots = live.filter(isOurs).length;
  if (slots !== ours.length) return [...ours, ...live.filter((arn) => !isOurs(arn))];
  const next = ours.values();
  return live.map((arn) => (isOurs(arn) ? next.next().value! : arn));
}

/** What stands in the description of a version: by this it is found again, since a list has no digests. */
function markOf({ package: zip }: LayerRequest): string {
  return `lambda-package CodeSha256=${zip.codeSha256}`;
}

/** The ARN of the version of a layer with this content; undefined when there is none. */
export async function findLayer(
  engine: Engine,
  layer: LayerRequest,
  patience: Patience,
): Promise<string | undefined> {
  for (const one of await versionsOf(engine, layer, patience)) {
    if (one.text('Description') !== markOf(layer) || !fits(one, layer)) continue;
    const version = one.count('Version');
    const args = [`--layer-name=${layer.name}`, `--version-number=${version}`];
    const found = await retrying(patience, 8, () =>
      engine.lambda('get-layer-version', args, { stop: patience.stop }),
    ).catch(asNone);
    if (found === undefined) continue;
    const { arn, digest } = versionIn(found, layer, version);
    // Anybody may write a description.
    if (digest === layer.package.codeSha256) return arn;
  }
  return undefined;
}

/** The versions of a layer, newest first; none of one that does not exist. */
async function versionsOf(
  engine: Engine,
  { name }: LayerRequest,
  patience: Patience,
): Promise<readonly Answer[]> {
  const call = {
    ...{ operation: 'list-layer-versions', args: [`--layer-name=${name}`], list: 'LayerVersions' },
    members: ['Version', 'Description', 'CompatibleRuntimes', 'CompatibleArchitectures'],
    enough: SEEN_VERSIONS,
  } as const;
  return (await listOf(engine, call, patience).catch(asNone)) ?? [];
}

function asNone(error: unknown): undefined {
  if (!isMissing(error)) throw error;
}

/** A version of a layer in an answer. @param version that was asked for. @throws UserError `aws-unexpected-answer` */
function versionIn(
  answer: Answer,
  { name }: LayerRequest,
  version = answer.count('Version'),
): { readonly arn: string; readonly digest: string } {
  const arn = answer.needed('LayerVersionArn', LAYER_ARN);
  if (!arn.endsWith(`:layer:${layerNameOf(name)}:${version}`)) {
    throw answer.wrong('LayerVersionArn', `but version ${version} of \`${name}\` was asked for`);
  }
  const content = answer.part('Content');
  if (content === undefined) throw answer.wrong('Content');
  return { arn, digest: content.needed('CodeSha256', DIGEST) };
}

/** The same bytes may have been published for other runtimes. */
function fits(version: Answer, layer: LayerRequest): boolean {
  const has = (member: string, wanted: readonly string[]): boolean => {
    const listed = version.texts(member) ?? [];
    return listed.length === 0 || wanted.every((one) => listed.includes(one));
  };
  return has('CompatibleRuntimes', layer.runtimes) && has('CompatibleArchitectures', layer.architectures);
}

/** Publishes a layer whose content no version has. @returns the ARN of the version. @throws UserError */
export async function publishLayer(engine: Engine, layer: LayerRequest): Promise<string> {
  const place = await placeCode(engine, layer.package);
  const patience = engine.patience();
  const args = [
    `--layer-name=${layer.name}`,
    `--description=${markOf(layer)}`,
    ...contentOptions(place, '--content'),
    ...(layer.runtimes.length === 0 ? [] : ['--compatible-runtimes', ...layer.runtimes]),
    ...(layer.architectures.length === 0 ? [] : ['--compatible-architectures', ...layer.architectures]),
  ];
  engine.context.log.info(`Publishing ${layer.target} as a version of the layer \`${layer.name}\``);
  for (let attempt = 1; ; attempt++) {
    patience.throwIfStopped();
    try {
      const answer = await withGrace(engine, engine.lambda, 'publish-layer-version', args);
      const { arn, digest } = versionIn(answer, layer);
      if (digest !== layer.package.codeSha256) throw otherContent(layer, digest);
      return arn;
    } catch (error) {
      patience.throwIfStopped();
      if (!isPassing(error)) throw refused(error, layer);
      const known = await afterFailure(engine, layer, error, patience, attempt);
      if (known !== undefined) return known;
    }
  }
}

/** Looks for the version whose answer may be lost, several times, before it may be published again. */
async function afterFailure(
  engine: Engine,
  layer: LayerRequest,
  error: AwsError,
  patience: Patience,
  attempt: number,
): Promise<string | undefined> {
  const looks = mayHaveTakenEffect(error) ? LOOKS : 0;
  await patience.pause(attempt, `AWS answered ${error.awsCode} to ${error.operation}; looking for the layer`);
  for (let look = 1; look <= looks; look++) {
    const found = await findLayer(engine, layer, patience);
    if (found !== undefined) return found;
    await patience.pause(look, `The layer \`${layer.name}\` has no such version yet`);
  }
  return undefined;
}

function otherContent({ name, package: zip }: LayerRequest, digest: string): UserError {
  return userError({
    code: 'deployed-code-differs',
    message: `The layer \`${name}\` reports CodeSha256 \`${digest}\`, but the package has \`${zip.codeSha256}\``,
    help: 'check what is between this machine and AWS, then run the deploy again',
  });
}

function refused(error: unknown, { name, target }: LayerRequest): unknown {
  if (!(error instanceof AwsError)) return error;
  const shown = explainAwsError(error);
  if (shown.diagnostics[0]?.code !== 'aws-rejected') return shown;
  return userError({
    code: 'update-refused',
    message: `AWS rejected ${target} as a version of the layer \`${name}\`: ${error.message.slice(0, 2000)}`,
    help: 'no function was changed; see the reason given by AWS',
  });
}
