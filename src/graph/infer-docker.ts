import { userError, UserError } from '../host/types.ts';
import { stringListField } from '../target-types/readers.ts';
import { readDockerfile, type DockerfileReferences, type DockerfileWord } from './dockerfile.ts';
import { fieldPlace } from './entry-points.ts';
import { resolveWritten } from './explicit.ts';
import { outputPath } from './output-path.ts';
import { isGenerator } from './target-facts.ts';
import type { Inference, InferenceContext } from './inference.ts';
import type { Variants } from './variants.ts';
import type { Reason } from './types.ts';
import type { Target } from '../targets/types.ts';
import type { Workspace } from '../workspace/types.ts';
import { refuseLfsPointer } from '../text/lfs-pointer.ts';

/** Bytes. */
const MAX_DOCKERFILE = 1024 * 1024;
/** Bounds the work on a hostile Dockerfile. */
const MAX_ADDRESS_LENGTH = 1000;

/** Patterns of possible addresses, so that at worst a base image such as `python:3.12` is looked up. */
const ADDRESS_SHAPE = /^(?:\/\/)?[^:#\s]*(?::[^:#!@?/=\s]+)?(?:#[^:#!@?=\s]+)?(?:@\S+)?$/;

const NAMED_ADDRESS = /^["']*(?:\/\/)?[^:# ]*:[^:#!@?/=\s]+(?:#[^:#!@?= ]+)?$/;

/**
 * Dependencies of a `docker_image` by its Dockerfile: packages whose output path is copied, and targets named by the
 * default of an `ARG` used in `FROM`; in today's Pants also `ARG`s used in `COPY` and files copied by path. Follows
 * `infer_docker_dependencies` of Pants.
 */
export function inferDockerDependencies(
  context: InferenceContext,
  variants: Variants,
  target: Target,
  inference: Inference,
): void {
  const references = readReferences(context, target);
  if (references === undefined) return;
  const { path, found } = references;
  const reason = (line: number): Reason => ({ kind: 'dockerfile', place: { path, line } });
  const buildArguments = givenArguments(context, target);
  const isCurrent = context.workspace.dialect.name === 'current';
  const copyArguments = isCurrent ? [...found.copyArguments] : [];

  for (const [name, { text, line }] of [...found.imageArguments, ...copyArguments]) {
    if (!isCurrent && !isNamedAddress(text)) continue;
    const address = buildArguments.get(name) ?? text;
    inference.add(namedTargets(context, variants, target, address), reason(line));
  }
  const copied = [...found.copied, ...copyArguments.map(([, word]) => word)];
  inferCopied(context, target, copied, inference, reason);
  if (!isCurrent) return;
  for (const { text, line } of copied) {
    const owners = context.targets.owners(text).filter((spec) => {
      const owner = context.targets.targets.get(spec);
      return owner !== undefined && !isGenerator(owner);
    });
    inference.add(owners, reason(line));
  }
}

function readReferences(
  context: InferenceContext,
  target: Target,
): { readonly path: string; readonly found: DockerfileReferences } | undefined {
  const dockerfile = dockerfileOf(context.workspace, target);
  if (dockerfile === undefined) return undefined;
  const { path, text } = dockerfile;
  return { path, found: readDockerfile(text, context.workspace.dialect.name === '2.17') };
}

/** The text of a Dockerfile and the file that has it: a BUILD file for `instructions`. */
export interface DockerfileText {
  readonly path: string;
  readonly text: string;
}

/**
 * The Dockerfile of a `docker_image`; undefined if it has none.
 * @throws UserError `two-dockerfiles`, `file-too-large`
 */
export function dockerfileOf(workspace: Workspace, target: Target): DockerfileText | undefined {
  const instructions = stringListField(target, 'instructions');
  const path = target.sources[0];
  if (path === undefined) {
    if (instructions.length === 0) return undefined;
    return { path: target.place.path, text: instructions.map((line) => `${line}\n`).join('') };
  }
  if (instructions.length > 0) {
    throw userError({
      code: 'two-dockerfiles',
      message: `The \`docker_image\` ${target.spec} provides both a Dockerfile with the \`source\` field, and Dockerfile contents with the \`instructions\` field, which is not supported.`,
      place: fieldPlace(target, 'instructions'),
      help: 'set `source=None`, or remove `instructions`',
    });
  }
  const bytes = workspace.read(path);
  if (bytes.length > MAX_DOCKERFILE) {
    throw userError({
      code: 'file-too-large',
      message: `${path} has ${bytes.length} bytes; a Dockerfile can have at most ${MAX_DOCKERFILE}`,
      place: { path },
    });
  }
  refuseLfsPointer(bytes, path);
  return { path, text: bytes.toString('utf8') };
}

/** Values of build arguments set by the options or the target. */
function givenArguments(context: InferenceContext, target: Target): ReadonlyMap<string, string> {
  const given = [
    ...context.workspace.options.docker.buildArgs,
    ...stringListField(target, 'extra_build_args'),
  ];
  return new Map(
    given.flatMap((text) => {
      const equals = text.indexOf('=');
      return equals < 0 ? [] : [[text.slice(0, equals), text.slice(equals + 1)] as const];
    }),
  );
}

/** The targets of a possible address; none if it is not an address. */
function namedTargets(
  context: InferenceContext,
  variants: Variants,
  target: Target,
  text: string,
): readonly string[] {
  if (!mayBeAddress(text)) return [];
  try {
    const address = resolveWritten(context.workspace, target, 'source', text);
    const origin = { description: `the Dockerfile of the target ${target.spec}`, place: target.place };
    return variants
      .all(address, origin)
      .filter(({ type }) => type.packagedAs !== undefined)
      .map(({ spec }) => spec);
  } catch (error) {
    // A registry image looks like an address; only existing targets count.
    if (error instanceof UserError) return [];
    throw error;
  }
}

/** Whether Pants 2.17 takes the default of an `ARG` for an address: one with a name. */
export function isNamedAddress(text: string): boolean {
  return text.length <= MAX_ADDRESS_LENGTH && NAMED_ADDRESS.test(text);
}

/** Whether a value of a build argument is worth looking up as an address. */
export function mayBeAddress(text: string): boolean {
  return text !== '' && text.length <= MAX_ADDRESS_LENGTH && ADDRESS_SHAPE.test(text);
}

/**
 * Packages whose output path is copied. The extension of the package type is unknown here, so every copied extension is
 * tried.
 */
function inferCopied(
  context: InferenceContext,
  target: Target,
  copied: readonly DockerfileWord[],
  inference: Inference,
  reason: (line: number) => Reason,
): void {
  if (copied.length === 0) return;
  const lines = new Map(copied.map(({ text, line }) => [text, line]));
  const endings = new Set(copied.map(({ text }) => /[^/]\.([^./]+)$/.exec(text)?.[1]));
  for (const other of context.targets.targets.values()) {
    if (other.type.packagedAs === undefined || other.spec === target.spec) continue;
    for (const ending of endings) {
      const line = lines.get(outputPath(other, ending, context.workspace.dialect));
      if (line !== undefined) inference.add([other.spec], reason(line));
    }
  }
}
