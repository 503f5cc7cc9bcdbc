import { userError } from '../host/types.ts';
import { sortedByCodePoint } from '../text/code-points.ts';
import { escapeIgnorePattern, ignoreRules, type IgnoreRules } from './ignore.ts';
import {
  matchesPathPattern,
  PatternError,
  segmentPattern,
  type PathPattern,
  type SegmentPattern,
} from './segment-pattern.ts';
import type { FileTree } from './types.ts';

/** What file specs expand to. */
interface GlobExpansion {
  /** Paths relative to the build root, in code point order, each once. */
  readonly files: readonly string[];
  /** The specs that matched nothing, as written, in order. */
  readonly unmatched: readonly string[];
}

/** Characters; `PATH_MAX` of Linux is 4,096 bytes. */
const LONGEST_GLOB = 4096;

function invalidGlob(glob: string, reason: string): Error {
  return userError({
    code: 'invalid-glob',
    message: `\`${glob}\` is not a valid glob: ${reason}`,
    help: 'use paths relative to this directory, with `*` within a segment and `**` for any number of directories',
  });
}

function checkLength(glob: string): void {
  if (glob.length <= LONGEST_GLOB) return;
  throw invalidGlob(`${glob.slice(0, 80)}…`, `it has ${glob.length} characters, longer than any path`);
}

/** Splits a file spec into segments, without `.` and repeated `**`. */
function segmentsOf(glob: string): readonly string[] {
  checkLength(glob);
  if (glob.startsWith('/')) throw invalidGlob(glob, 'it is an absolute path');
  const segments = glob.split('/').filter((segment) => segment !== '' && segment !== '.');
  return segments.filter((segment, index) => segment !== '**' || segments[index - 1] !== '**');
}

function patternOf(segments: readonly string[], glob: string): PathPattern {
  try {
    const pattern: (SegmentPattern | '**')[] = segments.map((segment) =>
      segment === '**' ? '**' : segmentPattern(segment, 'glob'),
    );
    if (pattern.at(-1) === '**') pattern.push(segmentPattern('*', 'glob'));
    return pattern;
  } catch (error) {
    if (error instanceof PatternError) throw invalidGlob(glob, error.message);
    throw error;
  }
}

/**
 * Compiles a Pants file spec (without `!`) to a test for paths: `*` and `?` within a segment, `[ab]`, `**` for any
 * number of directories. Both are relative to the same directory.
 *
 * @throws UserError `invalid-glob`
 */
export function compileGlob(glob: string): (path: string) => boolean {
  const pattern = patternOf(segmentsOf(glob), glob);
  return (path) => pattern.length > 0 && matchesPathPattern(pattern, path.split('/'));
}

/**
 * Does `path` match the file spec? See {@link compileGlob}.
 *
 * @throws UserError `invalid-glob`
 */
export function matchesGlob(glob: string, path: string): boolean {
  return compileGlob(glob)(path);
}

/**
 * Pants' test for paths that need not exist (`FilespecMatcher`): one of `includes` matches, and no line of `excludes`,
 * as a gitignore pattern, matches that exact path.
 *
 * @throws UserError `invalid-glob`
 */
export function fileSpecMatcher(
  includes: readonly string[],
  excludes: readonly string[],
): (path: string) => boolean {
  const matchers = includes.map(compileGlob);
  const rules = ignoreRules(excludes);
  return (path) => matchers.some((matches) => matches(path)) && !rules.ignores(path, false);
}

function join(directory: string, name: string): string {
  return directory === '' ? name : `${directory}/${name}`;
}

/** Possible positions in the pattern for a directory; `**` may also match nothing. */
function closure(pattern: PathPattern, positions: Iterable<number>): readonly number[] {
  const closed = new Set<number>();
  for (const position of positions) {
    closed.add(position);
    if (pattern[position] === '**') closed.add(position + 1);
  }
  return [...closed];
}

interface Search {
  readonly tree: FileTree;
  readonly pattern: PathPattern;
  readonly excludes: IgnoreRules;
  readonly found: Set<string>;
}

/** The files of a directory that a last segment could match: a name without wildcards is looked up. */
function filesOf(
  tree: FileTree,
  directory: string,
  part: SegmentPattern | '**',
  files: readonly string[],
): readonly string[] {
  const name = part === '**' ? undefined : part.literal;
  if (name === undefined) return files;
  return tree.isFile(join(directory, name)) ? [name] : [];
}

/** Visits each directory once for a pattern, whatever its wildcards. Returns whether anything matched. */
function search(context: Search, directory: string, positions: readonly number[]): boolean {
  const { tree, pattern, excludes, found } = context;
  const entries = tree.entries(directory);
  if (entries === undefined) return false;
  const count = { steps: 1 };
  const last = pattern.length - 1;
  const open = closure(pattern, positions);
  const final = open.includes(last) ? pattern[last] : undefined;
  let matched = false;
  const matchesFinal = (name: string): boolean =>
    final !== undefined && final !== '**' && final.matches(name, count);

  if (final !== undefined) {
    const files = filesOf(tree, directory, final, entries.files);
    count.steps += files.length;
    for (const name of files) {
      const path = join(directory, name);
      if (!matchesFinal(name) || excludes.ignores(path, false)) continue;
      found.add(path);
      matched = true;
    }
  }
  tree.meter.spend(count.steps);
  for (const name of entries.directories) {
    count.steps = open.length;
    const next: number[] = [];
    for (const position of open) {
      const part = pattern[position]!;
      if (part === '**') next.push(position);
      else if (position < last && part.matches(name, count)) next.push(position + 1);
    }
    const isMatch = matchesFinal(name);
    tree.meter.spend(count.steps);
    if ((next.length === 0 && !isMatch) || excludes.ignores(join(directory, name), true)) continue;
    // As in Pants, a directory is also a match, although it adds no file.
    if (isMatch) matched = true;
    if (next.length > 0 && search(context, join(directory, name), next)) matched = true;
  }
  return matched;
}

/** Goes up from `directory` for each leading `..`. */
function startOf(
  directory: string,
  segments: readonly string[],
  glob: string,
): { readonly start: string; readonly rest: readonly string[] } {
  const start = directory === '' ? [] : directory.split('/');
  let index = 0;
  for (; segments[index] === '..'; index++) {
    if (start.pop() === undefined) throw invalidGlob(glob, 'it points outside the build root');
  }
  return { start: start.join('/'), rest: segments.slice(index) };
}

/**
 * Expands Pants file specs relative to `directory` (itself relative to the build root). Specs that begin with `!`
 * exclude files, wherever they are in the list; they are gitignore patterns below `directory`.
 *
 * @throws UserError `invalid-glob` for an absolute path, a broken pattern, or `..` above the build root
 */
export function expandGlobs(tree: FileTree, directory: string, globs: readonly string[]): GlobExpansion {
  globs.forEach(checkLength);
  const prefix = directory === '' ? '' : `${escapeIgnorePattern(directory)}/`;
  const excludes = ignoreRules(
    globs.filter((glob) => glob.startsWith('!')).map((glob) => prefix + glob.slice(1)),
    tree.meter,
  );
  const found = new Set<string>();
  const unmatched: string[] = [];
  for (const glob of globs) {
    if (glob.startsWith('!')) continue;
    const { start, rest } = startOf(directory, segmentsOf(glob), glob);
    const pattern = patternOf(rest, glob);
    const matched = pattern.length > 0 && search({ tree, pattern, excludes, found }, start, [0]);
    if (!matched) unmatched.push(glob);
  }
  return { files: sortedByCodePoint(found), unmatched };
}
