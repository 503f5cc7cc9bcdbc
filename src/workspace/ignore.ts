import { unmetered, type MatchingMeter } from './matching-meter.ts';
import {
  matchesPathPattern,
  segmentPattern,
  type PathPattern,
  type SegmentPattern,
} from './segment-pattern.ts';

/** Ignore patterns in their given order: the last match decides. */
export interface IgnoreRules {
  readonly isEmpty: boolean;
  /** Whether a rule ignores exactly this path. Rules for parent directories are not considered. */
  ignores(path: string, isDirectory: boolean): boolean;
  /** Whether a rule ignores the path or a directory above it. */
  ignoresWithParents(path: string, isDirectory: boolean): boolean;
}

interface Rule {
  readonly negated: boolean;
  readonly directoriesOnly: boolean;
  /** Set for a pattern without a slash, which is matched against the last segment only. */
  readonly name?: SegmentPattern;
  readonly path: PathPattern;
}

/** `a\ ` keeps its escaped space; other spaces at the end are dropped. */
function trimEnd(line: string): string {
  let end = line.length;
  while (end > 0 && line[end - 1] === ' ' && line[end - 2] !== '\\') end -= 1;
  return line.slice(0, end);
}

/** Reads one line of a gitignore file. Nothing for blank lines and comments. */
function parseRule(line: string): Rule | undefined {
  let text = trimEnd(line.replace(/\r$/, ''));
  if (text === '' || text.startsWith('#')) return undefined;
  const negated = text.startsWith('!');
  if (negated) text = text.slice(1);
  const directoriesOnly = text.endsWith('/');
  if (directoriesOnly) text = text.slice(0, -1);
  if (text === '') return undefined;
  if (!text.includes('/')) {
    return { negated, directoriesOnly, name: segmentPattern(text, 'gitignore'), path: [] };
  }
  const segments = text.replace(/^\//, '').split('/');
  const path: (SegmentPattern | '**')[] = segments.map((segment) =>
    /^\*{2,}$/.test(segment) ? '**' : segmentPattern(segment, 'gitignore'),
  );
  // Its contents, not the directory itself.
  if (path.at(-1) === '**') path.push(segmentPattern('*', 'gitignore'));
  return { negated, directoriesOnly, path };
}

/**
 * Makes rules of patterns in the syntax of gitignore(5), relative to the build root. Matching is case-sensitive, and no
 * pattern can make it slow, which is why we do not use a library.
 * @param meter counts what matching costs
 */
export function ignoreRules(lines: Iterable<string>, meter: MatchingMeter = unmetered): IgnoreRules {
  const rules: Rule[] = [];
  for (const line of lines) {
    const rule = parseRule(line);
    if (rule !== undefined) rules.push(rule);
  }
  rules.reverse();

  const ignores = (path: string, isDirectory: boolean): boolean => {
    if (rules.length === 0) return false;
    const name = path.slice(path.lastIndexOf('/') + 1);
    let segments: readonly string[] | undefined;
    const count = { steps: 0 };
    const found = rules.find((rule) => {
      if (rule.directoriesOnly && !isDirectory) return false;
      count.steps++;
      if (rule.name !== undefined) return rule.name.matches(name, count);
      return matchesPathPattern(rule.path, (segments ??= path.split('/')), count);
    });
    meter.spend(count.steps);
    return found !== undefined && !found.negated;
  };

  const ignoresWithParents = (path: string, isDirectory: boolean): boolean => {
    for (let slash = path.indexOf('/'); slash !== -1; slash = path.indexOf('/', slash + 1)) {
      if (ignores(path.slice(0, slash), true)) return true;
    }
    return ignores(path, isDirectory);
  };

  return { isEmpty: rules.length === 0, ignores, ignoresWithParents };
}

/** Escapes a path so that, as part of a gitignore pattern, it matches only itself. */
export function escapeIgnorePattern(path: string): string {
  return path.replace(/[\\*?[\]!#]/g, '\\$&');
}
