import { posix } from 'node:path';
import { compareCodePoints } from '../text/code-points.ts';
import { directoryOf } from '../text/paths.ts';
import { closestMatch } from './close-matches.ts';

/** A path that a Dockerfile copies and what it may mean in the context; '' where there is no such. */
interface Suggestion {
  readonly written: string;
  readonly there: string;
}

/** So many paths that a Dockerfile copies are looked at. */
const MAX_WRITTEN = 200;
/** So many of those that are not there are compared with so many paths of the context. */
const MAX_UNMATCHED = 50;
const MAX_CANDIDATES = 500;
/** Characters: longer paths are not compared, which takes as long as the product of their lengths. */
const MAX_PATH = 200;
/** As in Pants: nearly everything is alike enough. */
const CUTOFF = 0.1;

/**
 * Pairs what is copied and not there with what is there and not copied. Follows `suggest_renames` of Pants.
 * @param written the Dockerfile, and the sources of `COPY`
 * @param files paths of the context
 */
function suggestRenames(written: readonly string[], files: readonly string[]): readonly Suggestion[] {
  const context = new Context(files);
  const unmatched = new Set<string>();
  for (const path of written.slice(0, MAX_WRITTEN)) {
    const matches = context.matches(path);
    for (const match of matches) context.reference(match);
    if (matches.length === 0) unmatched.add(path);
  }
  const found: Suggestion[] = [];
  for (const [index, path] of [...unmatched].sort(compareCodePoints).entries()) {
    const isCompared = index < MAX_UNMATCHED && path.length <= MAX_PATH;
    const candidates = isCompared ? context.paths().filter(({ length }) => length <= MAX_PATH) : [];
    const there = closestMatch(path, candidates.slice(0, MAX_CANDIDATES), CUTOFF) ?? '';
    if (there !== '') context.reference(there);
    found.push({ written: path, there });
  }
  const unused = context.unusedFiles().toSorted(compareCodePoints);
  return [...found, ...unused.map((there) => ({ written: '', there }))];
}

function ancestors(path: string): readonly string[] {
  const found: string[] = [];
  for (let above = directoryOf(path); above !== ''; above = directoryOf(above)) found.push(above);
  return found;
}

/** Which files of a context are taken. */
class Context {
  readonly #files: readonly string[];
  readonly #directories: readonly string[];
  /** Files that are taken, and directories that are taken whole. */
  readonly #taken = new Set<string>();
  readonly #whole = new Set<string>();

  constructor(files: readonly string[]) {
    this.#files = files;
    const directories = new Set(files.flatMap(ancestors));
    this.#directories = [...directories].sort(compareCodePoints);
  }

  reference(path: string): void {
    if (this.#directories.includes(path)) this.#whole.add(path);
    else this.#taken.add(path);
  }

  unusedFiles(): readonly string[] {
    return this.#files.filter((file) => !this.#taken.has(file) && !this.#isInWhole(file));
  }

  /** Files, and directories with files, that are not taken. */
  paths(): readonly string[] {
    const files = this.unusedFiles();
    const above = new Set(files.flatMap(ancestors));
    const directories = this.#directories.filter((directory) => above.has(directory));
    return [...files, ...directories];
  }

  matches(path: string): readonly string[] {
    const isPattern = path.includes('*') || path.includes('?') || (path.includes('[') && path.includes(']'));
    const there =
      this.#taken.size + this.#whole.size === 0 ? [...this.#files, ...this.#directories] : this.paths();
    if (!isPattern) return there.includes(path) ? [path] : [];
    return there.filter((one) => isMatch(path, one));
  }

  #isInWhole(path: string): boolean {
    for (let above = directoryOf(path); above !== ''; above = directoryOf(above))
      if (this.#whole.has(above)) return true;
    return false;
  }
}

/** As Python's `fnmatch`, whose `*` matches `/` too; `[…]` is any character. Every `*` is tried once, so no pattern is slow. */
function isMatch(pattern: string, path: string): boolean {
  const parts = pattern.replace(/\[[^\]]*\]/g, '?');
  let [at, to, star, from] = [0, 0, -1, 0];
  while (to < path.length) {
    if (parts[at] === '*') [star, from] = [at++, to];
    else if (at < parts.length && (parts[at] === '?' || parts[at] === path[to])) [at, to] = [at + 1, to + 1];
    else if (star === -1) return false;
    else [at, to] = [star + 1, ++from];
  }
  return /^\**$/.test(parts.slice(at));
}

/** What a message about a failed build names. */
interface FailedBuild {
  /** Spec of the target. */
  readonly target: string;
  readonly dockerfile: string;
  readonly contextRoot: string;
  /** Sources of `COPY`. */
  readonly copied: readonly string[];
  /** The context's. */
  readonly files: readonly string[];
}

/**
 * What may be wrong with the `COPY` instructions of a Dockerfile whose build failed, in Pants' words; undefined if nothing
 * is.
 */
export function copyHelp(build: FailedBuild): string | undefined {
  const { target, dockerfile, contextRoot } = build;
  const all = suggestRenames([dockerfile, ...build.copied], build.files);
  const outside: string[] = [];
  const pairs: Suggestion[] = [];
  for (const { written, there } of all) {
    const below = there === '' ? '' : posix.relative(contextRoot, there);
    if (below.startsWith('../')) outside.push(there);
    else if (written !== below) pairs.push({ written, there: below });
  }
  if (pairs.length === 0 && outside.length === 0) return undefined;
  return [
    `Docker build failed for \`docker_image\` ${target}. `,
    ...missing(dockerfile, pairs),
    ...unused(pairs),
    ...unreachable(contextRoot, outside, all),
  ]
    .join('')
    .trimEnd();
}

function missing(dockerfile: string, pairs: readonly Suggestion[]): readonly string[] {
  if (pairs.every(({ written }) => written === '')) return [];
  const renames = pairs
    .filter(({ written, there }) => written !== '' && there !== '')
    .map(({ written, there }) => `${written} => ${there}`);
  const unknown = pairs.filter(({ there }) => there === '').map(({ written }) => written);
  return [
    `The ${dockerfile} has \`COPY\` instructions for source files that may not have been found in the Docker build context.\n\n`,
    ...(renames.length === 0
      ? []
      : [
          'However there are possible matches. Please review the following list of suggested renames:\n\n',
          `${bullets(renames)}\n\n`,
        ]),
    ...(unknown.length === 0
      ? []
      : [`The following files were not found in the Docker build context:\n\n${bullets(unknown)}\n\n`]),
  ];
}

function unused(pairs: readonly Suggestion[]): readonly string[] {
  const files = pairs.filter(({ written }) => written === '').map(({ there }) => there);
  if (files.length === 0) return [];
  return [
    'There are files in the Docker build context that were not referenced by any `COPY` instruction (this is not an error):\n\n',
    `${bullets(files, MOST_SHOWN)}\n\n`,
  ];
}

function unreachable(
  contextRoot: string,
  outside: readonly string[],
  all: readonly Suggestion[],
): readonly string[] {
  if (outside.length === 0) return [];
  const directories = [...new Set(outside.map(directoryOf))];
  const root = commonDirectory(all.map(({ there }) => there).filter((there) => there !== ''));
  return [
    `There are unreachable files in these directories, excluded from the build context due to \`context_root\` being '${contextRoot}':\n\n`,
    `${bullets(directories, MOST_SHOWN)}\n\n`,
    `Suggested \`context_root\` setting is '${root}' in order to include all files in the build context, otherwise relocate the files to be part of the current \`context_root\` '${contextRoot}'.`,
  ];
}

/** As Python's `os.path.commonpath`. */
function commonDirectory(paths: readonly string[]): string {
  const [first = [], ...others] = paths.map((path) => path.split('/'));
  const length = first.findIndex((part, index) => others.some((other) => other[index] !== part));
  return first.slice(0, length === -1 ? first.length : length).join('/');
}

/** Files that a list names at most. */
const MOST_SHOWN = 10;

function bullets(items: readonly string[], most = Infinity): string {
  const sorted = items.toSorted(compareCodePoints);
  if (sorted.length > most) sorted.splice(most - 1, Infinity, `... and ${sorted.length - most + 1} more`);
  return sorted.map((item) => `  * ${item}`).join('\n');
}
