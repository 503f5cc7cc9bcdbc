import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { Problems, userError } from '../host/types.ts';
import { joinManifests } from '../report/join-manifests.ts';
import type { ManifestPackage } from '../report/manifest.ts';
import { parseBoundedJson } from '../text/bounded-json.ts';
import { listSome } from '../text/lists.ts';
import { memberOf } from '../text/members.ts';
import type { DeployPackage } from './deploy.ts';
import type { Deployable } from './deployables.ts';
import { findManifests, type FoundManifest } from './find-manifests.ts';
import { LARGEST_UNZIPPED } from '../text/lambda-limits.ts';

/** Files and directories that are looked at for a zip. */
const MOST_ENTRIES = 200_000;
/** Levels of directories. */
const DEEPEST = 50;
/** Files that have the name of one zip. */
const MOST_CANDIDATES = 100;
/** Bytes that are hashed at once. */
const PIECE = 1024 * 1024;
/** Names that a message has. */
const MOST_NAMED = 10;

/** What manifests must be, besides sound. */
interface Expectation {
  /** Absolute path that globs are relative to. */
  readonly directory: string;
  /** `any`: whoever starts the run knows it. */
  readonly commit: string | undefined;
  readonly repository: string | undefined;
  /** CodeSha256 by target; undefined where the workflow does not bind them. */
  readonly expected: ReadonlyMap<string, string> | undefined;
}

/** Packages that earlier jobs made, whose bytes are what their manifests say. */
interface MadePackages {
  readonly packages: readonly DeployPackage[];
  readonly deployables: readonly Deployable[];
  readonly commit: string | null;
}

/**
 * Opens what earlier jobs made: the manifests, which anybody may have written, and the zips, which are hashed and held against
 * them. Names of functions never come from here.
 * @throws UserError with everything that does not fit
 */
export function openMadePackages(globs: readonly string[], expectation: Expectation): MadePackages {
  const problems = new Problems();
  const found = findManifests(globs, expectation.directory);
  for (const one of found) checkOrigin(one, expectation, problems);
  problems.throwIfErrors();
  const joined = joinManifests(found, problems);
  problems.throwIfErrors();
  if (joined!.partial) {
    problems.error({
      code: 'manifest-mismatch',
      message: 'The manifests leave out packages that did not change (`changed-only`)',
      help: 'package everything for a deploy: it compares with what is live, always',
    });
  }
  const folders = new Map(
    found.flatMap(({ manifest, below }) => manifest.packages.map((one) => [one.target, below])),
  );
  const shelf = new Shelf();
  const packages = joined!.packages.flatMap(
    (one) => open(one, folders.get(one.target)!, shelf, problems) ?? [],
  );
  if (expectation.expected !== undefined) checkExpected(packages, expectation.expected, problems);
  problems.throwIfErrors();
  return { packages, deployables: joined!.packages.map(deployableOf), commit: joined!.commit };
}

/** The hashes of the output `packages`. @throws UserError `bad-input` */
export function expectedHashes(text: string | undefined): ReadonlyMap<string, string> | undefined {
  if (text === undefined) return undefined;
  const wrong = (): Error =>
    userError({
      code: 'bad-input',
      message: `Invalid value \`${text.slice(0, 200)}\` for the input \`expected\``,
      help: 'give the output `packages` of the job that made them',
    });
  let value: unknown;
  try {
    value = parseBoundedJson(text);
  } catch {
    throw wrong();
  }
  if (!Array.isArray(value)) throw wrong();
  const found = new Map<string, string>();
  for (const one of value as unknown[]) {
    const [target, digest] = [memberOf(one, 'target'), memberOf(one, 'codeSha256')];
    if (typeof target !== 'string') throw wrong();
    if (typeof digest === 'string') found.set(target, digest);
  }
  return found;
}

function checkOrigin(
  { path, below, name, manifest }: FoundManifest,
  { commit, repository }: Expectation,
  problems: Problems,
): void {
  const refuse = (message: string, help: string): void =>
    problems.error({ code: 'manifest-mismatch', message: `\`${name}\` ${message}`, help });
  if (relative(below, path).split(sep).length > 2) {
    refuse(
      'lies deeper than an artifact puts it: more than one level below the part of its glob without wildcards',
      'download each artifact into a directory of its own, with `skip-decompress: true`, and name `made/*/lambda-package.*.json`',
    );
  }
  if (commit !== 'any' && (commit === undefined || manifest.commit !== commit)) {
    refuse(
      `is of the commit ${manifest.commit ?? 'null'}, not of ${commit ?? 'a commit that is known here'}`,
      'download the artifacts of this run; `expect-commit` names another commit',
    );
  }
  if (repository !== undefined && manifest.repository?.toLowerCase() !== repository.toLowerCase()) {
    refuse(
      `is of the repository ${JSON.stringify(manifest.repository)}, not of \`${repository}\``,
      'download the artifacts of this run',
    );
  }
}

function checkExpected(
  packages: readonly DeployPackage[],
  expected: ReadonlyMap<string, string>,
  problems: Problems,
): void {
  for (const { target, codeSha256 } of packages) {
    const wanted = expected.get(target);
    if (wanted === codeSha256) continue;
    problems.error({
      code: 'manifest-mismatch',
      message:
        wanted === undefined
          ? `${target} is not in \`expected\``
          : `${target} has the CodeSha256 \`${codeSha256}\`, but \`expected\` says \`${wanted}\``,
      help: 'deploy the artifacts of the job whose output `packages` is given',
    });
  }
  const there = new Set(packages.map(({ target }) => target));
  const missing = [...expected.keys()].filter((one) => !there.has(one));
  if (missing.length === 0) return;
  problems.error({
    code: 'manifest-mismatch',
    message: `\`expected\` has ${listSome(missing, MOST_NAMED)}, which no manifest has`,
    help: 'download all artifacts of the job that made the packages',
  });
}

/** A package whose file is there and has the digest of its manifest; undefined otherwise, which is reported. */
function open(
  one: ManifestPackage,
  folder: string,
  shelf: Shelf,
  problems: Problems,
): DeployPackage | undefined {
  const { target, status, codeSha256, path, artifact } = one;
  if (!['written', 'unchanged'].includes(status) || codeSha256 === null) {
    problems.error({
      code: 'manifest-mismatch',
      message: `${target} was not made: its status is \`${status}\``,
      help: 'deploy when all packages are made',
    });
    return undefined;
  }
  const names = new Set([artifact, path === null ? null : basename(path)].filter((name) => name !== null));
  const candidates = [...names].flatMap((name) => shelf.filesCalled(name, folder)).slice(0, MOST_CANDIDATES);
  for (const file of candidates) {
    const read = shelf.digestOf(file);
    if (read?.digest === codeSha256) {
      const { handler, otherHandlers, runtime, architecture } = one;
      const layers = one.layers.map((layer) => layer.target);
      return {
        ...{ target, path: file, size: read.size, codeSha256 },
        handler,
        otherHandlers,
        runtime,
        architecture,
        layers,
      };
    }
  }
  const shown = [...names].join('` or `');
  problems.error({
    code: 'manifest-mismatch',
    message:
      candidates.length === 0
        ? `The package of ${target} is not there: no file is called \`${shown}\``
        : `The file \`${shown}\` has another digest than the manifest says of ${target} (\`${codeSha256}\`)`,
    help: 'download the artifacts with `skip-decompress: true`, all below the directory of the manifests',
  });
  return undefined;
}

/** The files below directories, each listed and hashed once: thousands of packages may name the same one. */
class Shelf {
  readonly #known = new Map<string, ReadonlyMap<string, readonly string[]>>();
  readonly #digests = new Map<string, ReturnType<typeof digestOf>>();

  filesCalled(name: string, directory: string): readonly string[] {
    const known = this.#known.get(directory) ?? byName(walk(directory, { left: MOST_ENTRIES }, 0));
    this.#known.set(directory, known);
    return known.get(name) ?? [];
  }

  digestOf(path: string): ReturnType<typeof digestOf> {
    if (!this.#digests.has(path)) this.#digests.set(path, digestOf(path));
    return this.#digests.get(path);
  }
}

function byName(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const path of paths) {
    const name = basename(path);
    const known = found.get(name);
    if (known === undefined) found.set(name, [path]);
    else known.push(path);
  }
  return found;
}

/** Files, without following links. */
function walk(directory: string, count: { left: number }, depth: number): readonly string[] {
  if (depth > DEEPEST) return [];
  let entries;
  try {
    entries = readdirSync(directory, { withFileTypes: true });
  } catch {
    return [];
  }
  return entries.flatMap((entry) => {
    if (count.left-- <= 0) return [];
    const path = join(directory, entry.name);
    if (entry.isDirectory()) return walk(path, count, depth + 1);
    return entry.isFile() ? [path] : [];
  });
}

/** Size and `CodeSha256` of a plain file. */
function digestOf(path: string): { readonly size: number; readonly digest: string } | undefined {
  // A pipe would block until there is a writer.
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile() || stats.size > LARGEST_UNZIPPED) return undefined;
    const hash = createHash('sha256');
    const piece = Buffer.allocUnsafe(PIECE);
    let size = 0;
    for (let read = 1; read > 0; size += read) {
      read = readSync(descriptor, piece, 0, PIECE, null);
      hash.update(piece.subarray(0, read));
    }
    return { size, digest: hash.digest('base64') };
  } finally {
    closeSync(descriptor);
  }
}

function deployableOf({ target, type, path, handler, layers, place }: ManifestPackage): Deployable {
  return {
    target,
    type,
    ...(place !== null && { place: { path: place.path, ...(place.line !== null && { line: place.line }) } }),
    kind: type.endsWith('_layer')
      ? 'layer'
      : type === 'pex_binary' || type === 'pex_binaries'
        ? 'pex'
        : 'other',
    // What the manifest says has a digest is a file.
    isDirectory: path === null,
    handler: handler ?? undefined,
    layers: layers.map((layer) => layer.target),
  };
}
