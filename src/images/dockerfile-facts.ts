import { dockerfileInstructions, type Instruction } from '../graph/dockerfile.ts';

/** The stages of a Dockerfile and what it takes from outside. */
export interface DockerfileFacts {
  readonly isEmpty: boolean;
  /** Names that `target_stage` may have, sorted. */
  readonly stages: readonly string[];
  /** `FROM`s in order, those by digest only where the dialect counts them. */
  readonly bases: readonly BaseImage[];
  /** `ARG`s with their defaults; undefined without one. */
  readonly arguments: ReadonlyMap<string, string | undefined>;
  /** Names of the arguments that are the whole image of a `FROM`. */
  readonly imageArguments: ReadonlySet<string>;
  /** Names of the arguments that are the whole source of a `COPY`. */
  readonly copyArguments: ReadonlySet<string>;
  /** Sources of `COPY` from the build context, as written. */
  readonly copied: readonly string[];
}

/** The image of a `FROM`. */
interface BaseImage {
  /** Its name after `AS`, or `stage` and its number. */
  readonly stage: string;
  /** '' for an image by digest. */
  readonly tag: string;
  /** The argument that names the image. */
  readonly argument: string | undefined;
}

/** Characters: no image has a longer name, and matching one would be slow. */
const MAX_IMAGE = 1000;
const WHOLE_ARGUMENT = /^\$\{?([a-zA-Z0-9_]+)\}?$/;
/** Registry, repository, tag, digest. */
const IMAGE = /^(?:[^/:_ ]+:?[^/:_ ]*\/)?[^:@ \t\n\r\f\v]+(?::([^@ ]+))?(?:@(\S+))?$/;

/** Follows `ParsedDockerfile` of Pants. @param countsDigests an image by digest has a number too */
export function dockerfileFacts(text: string, countsDigests: boolean): DockerfileFacts {
  const all = [...dockerfileInstructions(text)];
  const froms = all.filter(({ name }) => name === 'FROM');
  const copies = all.filter(
    ({ name, flags }) => name === 'COPY' && !flags.some((flag) => flag.includes('--from')),
  );
  const copied = copies.flatMap(({ words }) => words.slice(0, -1));
  const bases = froms
    .map((from, index) => baseImage(from, index))
    .filter((base): base is BaseImage => base !== undefined && (countsDigests || base.tag !== ''));
  const named = bases.filter(({ stage }, index) => stage !== `stage${index}`).map(({ stage }) => stage);
  return {
    isEmpty: all.length === 0,
    stages: [...new Set(named)].sort(),
    bases,
    arguments: new Map(all.filter(({ name }) => name === 'ARG').map(({ rest }) => argument(rest))),
    imageArguments: wholeArguments(froms.flatMap(({ words }) => words.slice(0, 1))),
    copyArguments: wholeArguments(copied),
    copied,
  };
}

function wholeArguments(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.flatMap((word) => WHOLE_ARGUMENT.exec(word)?.[1] ?? []));
}

function baseImage({ words }: Instruction, index: number): BaseImage | undefined {
  const [image = '', as = '', name = ''] = words;
  const stage = words.length === 3 && as.toUpperCase() === 'AS' ? name : `stage${index}`;
  const last = image.slice(image.lastIndexOf('/') + 1);
  const whole = WHOLE_ARGUMENT.exec(last)?.[1];
  if (whole !== undefined) return { stage, tag: `$${whole}`, argument: whole };
  const match = last.length > MAX_IMAGE ? null : IMAGE.exec(last);
  if (match === null) return undefined;
  return { stage, tag: match[1] ?? (match[2] === undefined ? 'latest' : ''), argument: undefined };
}

/** The tag of a complete image name; '' if it has none. */
export function tagOf(image: string): string {
  if (image.length > MAX_IMAGE) return '';
  const match = IMAGE.exec(image.replace(/^["']+|["']+$/g, ''));
  return match?.[1] ?? (match?.[2] === undefined ? '' : 'latest');
}

function argument(text: string): readonly [string, string | undefined] {
  const trimmed = text.trim();
  const equals = trimmed.indexOf('=');
  return equals === -1 ? [trimmed, undefined] : [trimmed.slice(0, equals), trimmed.slice(equals + 1)];
}
