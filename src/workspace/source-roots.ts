import type { Problems } from '../host/types.ts';
import { sortedByCodePoint } from '../text/code-points.ts';
import { once } from '../text/once.ts';
import { segmentPattern, type SegmentPattern } from './segment-pattern.ts';
import type { Dialect, FileTree, Options, SourceRoots } from './types.ts';

type SourceRootDialect = Pick<Dialect, 'wildcardMatchesBuildRoot'>;

/** A pattern of `[source].root_patterns`. */
interface RootPattern {
  readonly anchored: boolean;
  readonly segments: readonly SegmentPattern[];
}

/**
 * Reads a pattern as Python's `PurePosixPath` does: empty segments and `.` are dropped.
 *
 * @returns `undefined` for a pattern that cannot match
 */
function parseRootPattern(pattern: string): RootPattern | undefined {
  const segments = pattern.split('/').filter((segment) => segment !== '' && segment !== '.');
  const anchored = pattern.startsWith('/');
  // Two slashes are a distinct root in POSIX and in Python.
  if (/^\/\/(?!\/)/.test(pattern)) return undefined;
  return { anchored, segments: segments.map((segment) => segmentPattern(segment, 'fnmatch')) };
}

/** `PurePath('/' + directory).match(pattern)`: whole segments, from the right. */
function matches(pattern: RootPattern, directory: readonly string[], dialect: SourceRootDialect): boolean {
  const { anchored, segments } = pattern;
  // Before Python 3.12, the root was a separate segment named `/`.
  const path = !anchored && dialect.wildcardMatchesBuildRoot ? ['/', ...directory] : directory;
  const offset = path.length - segments.length;
  if (offset < 0 || (anchored && offset > 0)) return false;
  return segments.every((segment, index) => segment.matches(path[offset + index]!));
}

function readPatterns(patterns: readonly string[], problems: Problems): readonly RootPattern[] {
  const read: RootPattern[] = [];
  for (const pattern of patterns) {
    if (pattern.split('/').includes('..')) {
      problems.error({
        code: 'invalid-source-root-pattern',
        message: `\`..\` disallowed in source root pattern: \`${pattern}\``,
        help: 'make `[source].root_patterns` relative to the build root, with a leading `/` to anchor them there',
      });
      continue;
    }
    const parsed = parseRootPattern(pattern);
    if (parsed === undefined) continue;
    if (!parsed.anchored && parsed.segments.length === 0) {
      problems.error({
        code: 'invalid-source-root-pattern',
        message: `\`${pattern}\` is an empty source root pattern`,
        help: 'use `/` in `[source].root_patterns` for the build root',
      });
      continue;
    }
    read.push(parsed);
  }
  return read;
}

function readMarkers(names: readonly string[], problems: Problems): readonly string[] {
  return names.filter((name) => {
    if (name !== '' && !/[/*!]/.test(name)) return true;
    problems.error({
      code: 'invalid-marker-file',
      message: `Marker filename must be a base name: \`${name}\``,
      help: 'use names without directories and wildcards in `[source].marker_filenames`',
    });
    return false;
  });
}

function parentOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? '' : path.slice(0, slash);
}

/**
 * The source roots of a checkout (Pants: `source_root.py`): going up from a directory, the first one that matches a
 * pattern or holds a marker file. Errors in the options are collected in `problems`.
 */
export function sourceRoots(
  source: Options['source'],
  dialect: SourceRootDialect,
  tree: FileTree,
  problems: Problems,
): SourceRoots {
  const patterns = readPatterns(source.rootPatterns, problems);
  const markers = readMarkers(source.markerFilenames, problems);
  const known = new Map<string, string | undefined>();

  const isRoot = (directory: string): boolean => {
    const segments = directory === '' ? [] : directory.split('/');
    if (patterns.some((pattern) => matches(pattern, segments, dialect))) return true;
    return markers.some((marker) => tree.isFile(directory === '' ? marker : `${directory}/${marker}`));
  };

  const ofDirectory = (directory: string): string | undefined => {
    const visited: string[] = [];
    let root: string | undefined;
    for (let current = directory; ; current = parentOf(current)) {
      if (known.has(current)) {
        root = known.get(current);
        break;
      }
      visited.push(current);
      if (isRoot(current)) {
        root = current;
        break;
      }
      if (current === '') break;
    }
    for (const path of visited) known.set(path, root);
    return root;
  };

  return {
    ofDirectory,
    ofFile: (path) => ofDirectory(parentOf(path)),
    all: once(() => sortedByCodePoint(Array.from(tree.directories()).filter(isRoot))),
  };
}
