import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { userError, type Problems } from '../host/types.ts';
import { compareCodePoints } from '../text/code-points.ts';
import { listSome } from '../text/lists.ts';
import { pathBelow } from './checkout-files.ts';
import type { IgnoreRules } from './ignore.ts';
import { matchingMeter, type MatchingMeter } from './matching-meter.ts';
import type { DirectoryEntries, FileTree } from './types.ts';

/** Bounds of a walk; a checkout beyond them is an error. */
interface WalkLimits {
  /** Files and directories. */
  readonly entries: number;
  /** Of those, the ones that were reached through links. */
  readonly linked: number;
  /** Segments of a path. */
  readonly depth: number;
}

const MAX_ENTRIES = 300_000;
/** Reached through links: a few directories that link to each other have millions of paths. */
const MAX_LINKED = 50_000;
const MAX_DEPTH = 200;
const defaultLimits: WalkLimits = { entries: MAX_ENTRIES, linked: MAX_LINKED, depth: MAX_DEPTH };

/** A directory that has not been read yet. */
interface Pending {
  readonly path: string;
  /** Relative to the real root. */
  readonly realPath: string;
  readonly depth: number;
  /** Real paths of the directories from the root to here, recorded after a link has been followed. */
  readonly chain: ReadonlySet<string>;
}

interface Walk {
  readonly realRoot: string;
  readonly rules: IgnoreRules;
  readonly limits: WalkLimits;
  readonly directories: Map<string, DirectoryEntries>;
  readonly files: Set<string>;
  readonly outside: string[];
  readonly hidden: string[];
  readonly unreadable: string[];
  linked: number;
}

function join(directory: string, name: string): string {
  return directory === '' ? name : `${directory}/${name}`;
}

function readDirectory(walk: Walk, pending: Pending): readonly Dirent[] {
  try {
    return readdirSync(`${walk.realRoot}/${pending.realPath}`, { withFileTypes: true });
  } catch {
    walk.unreadable.push(pending.path);
    return [];
  }
}

interface LinkTarget {
  readonly realPath: string;
  readonly isDirectory: boolean;
}

/** The target of a link, if it is a file or directory that the walk may return. */
function followLink(walk: Walk, path: string, realPath: string): LinkTarget | undefined {
  let real: string;
  let isDirectory: boolean;
  try {
    real = realpathSync.native(`${walk.realRoot}/${realPath}`);
    const stats = statSync(real);
    isDirectory = stats.isDirectory();
    if (!isDirectory && !stats.isFile()) return undefined;
  } catch {
    // Broken and circular links are not files; Pants silently omits them too.
    return undefined;
  }
  const below = pathBelow(walk.realRoot, real);
  if (below === undefined) {
    walk.outside.push(path);
    return undefined;
  }
  const inGit = below.split('/').includes('.git');
  if (inGit || (below !== '' && walk.rules.ignoresWithParents(below, isDirectory))) {
    walk.hidden.push(path);
    return undefined;
  }
  return { realPath: below, isDirectory };
}

/** Real paths of a directory and all its ancestors. */
function ancestorsOf(realPath: string): Set<string> {
  const chain = new Set(['']);
  for (let slash = realPath.indexOf('/'); slash !== -1; slash = realPath.indexOf('/', slash + 1)) {
    chain.add(realPath.slice(0, slash));
  }
  return chain.add(realPath);
}

function checkLimits(walk: Walk, pending: Pending, count: number): void {
  const { entries, linked, depth } = walk.limits;
  if (count > entries || walk.linked > linked) {
    const [most, what] = count > entries ? [entries, ''] : [linked, ' behind links'];
    throw userError({
      code: 'too-many-files',
      message: `The build root has more than ${most} files and directories${what}`,
      help: 'add directories without sources to `[GLOBAL].pants_ignore`; links to directories count every time',
    });
  }
  if (pending.depth > depth) {
    throw userError({
      code: 'tree-too-deep',
      message: `\`${pending.path}\` is more than ${depth} directories deep`,
      help: 'add the directory to `[GLOBAL].pants_ignore`',
    });
  }
}

/** Reads one directory; returns the directories below it. */
function visit(walk: Walk, pending: Pending): readonly Pending[] {
  const files: string[] = [];
  const below: { readonly name: string; readonly pending: Pending }[] = [];
  const followed = pending.chain.size > 0;
  for (const entry of readDirectory(walk, pending)) {
    const name = entry.name;
    if (name === '.git') continue;
    const path = join(pending.path, name);
    const isLink = entry.isSymbolicLink();
    // The rules treat a link as a file; its target is checked again afterwards.
    if (walk.rules.ignores(path, entry.isDirectory())) continue;
    let isDirectory = entry.isDirectory();
    let realPath = join(pending.realPath, name);
    if (isLink) {
      const target = followLink(walk, path, realPath);
      if (target === undefined || (target.isDirectory && walk.rules.ignores(path, true))) continue;
      ({ isDirectory, realPath } = target);
    } else if (!isDirectory && !entry.isFile()) {
      continue;
    }
    if (!isDirectory) {
      files.push(name);
      walk.files.add(path);
      continue;
    }
    let chain = pending.chain;
    if (isLink || followed) {
      const above = followed ? pending.chain : ancestorsOf(pending.realPath);
      if (above.has(realPath)) continue;
      chain = new Set(above).add(realPath);
    }
    below.push({ name, pending: { path, realPath, depth: pending.depth + 1, chain } });
  }
  files.sort(compareCodePoints);
  below.sort((left, right) => compareCodePoints(left.name, right.name));
  if (followed) walk.linked += 1 + files.length;
  walk.directories.set(pending.path, { files, directories: below.map(({ name }) => name) });
  return below.map((entry) => entry.pending);
}

function list(paths: readonly string[]): string {
  return listSome(
    paths.map((path) => `\`${path}\``),
    5,
  );
}

function warnAbout(walk: Walk, problems: Problems): void {
  if (walk.outside.length > 0) {
    problems.warn({
      code: 'link-out-of-checkout',
      message: `Ignored symlinks that point outside the checkout: ${list(walk.outside)}`,
      help: 'replace them with copies, or add them to `[GLOBAL].pants_ignore`',
    });
  }
  if (walk.hidden.length > 0) {
    problems.warn({
      code: 'link-to-ignored-file',
      message: `Ignored symlinks to ignored files: ${list(walk.hidden)}`,
      help: 'check `[GLOBAL].pants_ignore` and `.gitignore`',
    });
  }
  if (walk.unreadable.length > 0) {
    problems.warn({
      code: 'unreadable-directory',
      message: `Ignored unreadable directories: ${list(walk.unreadable)}`,
      help: 'check their permissions, or add them to `[GLOBAL].pants_ignore`',
    });
  }
}

/**
 * Walks the checkout once, synchronously. Ignored directories are not entered. Links are followed if their target is
 * inside the root, is not ignored and does not form a cycle; sockets, pipes and devices are omitted.
 *
 * @param realRoot absolute path of the build root, without links
 * @param meter what the rules count with, and whoever matches the files
 * @throws UserError `too-many-files`, `tree-too-deep`
 */
export function walkFiles(
  realRoot: string,
  rules: IgnoreRules,
  problems: Problems,
  limits: WalkLimits = defaultLimits,
  meter: MatchingMeter = matchingMeter(),
): FileTree {
  const walk: Walk = {
    realRoot,
    rules,
    limits,
    directories: new Map(),
    files: new Set(),
    outside: [],
    hidden: [],
    unreadable: [],
    linked: 0,
  };
  const stack: Pending[] = [{ path: '', realPath: '', depth: 0, chain: new Set() }];
  for (let pending = stack.pop(); pending !== undefined; pending = stack.pop()) {
    checkLimits(walk, pending, walk.files.size + walk.directories.size);
    for (const below of visit(walk, pending).toReversed()) stack.push(below);
  }
  warnAbout(walk, problems);
  const { directories, files } = walk;
  return {
    entries: (directory) => directories.get(directory),
    isFile: (path) => files.has(path),
    isDirectory: (path) => directories.has(path),
    directories: () => directories.keys(),
    meter,
  };
}
