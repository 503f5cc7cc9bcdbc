import { listSome } from '../text/lists.ts';
import { compileGlob } from '../workspace/globs.ts';
import type { FileTree } from '../workspace/types.ts';
import { below, isIn, within } from './paths.ts';

/** Files of a checkout that git tracks; undefined without git. */
export type Tracked = ReadonlySet<string> | undefined;

/** The data of a package, and what is left out beside it. */
export interface Data {
  readonly files: readonly string[];
  readonly leftOut: readonly string[];
  /** There were more files than are taken without git. */
  readonly isCut: boolean;
}

/** Files that are data where git does not say which belong to the project. */
export const MAX_UNTRACKED = 2_000;
/** Names that one message has. */
const MOST_NAMED = 4;

const IGNORED_DIRECTORY =
  /^(?:tests?|docs?|__pycache__|node_modules|site-packages|cdk\.out|venv|dist|.*\.egg-info|\..*)$/;
const IGNORED_FILE =
  /^(?:\..*|.*\.py[cod]|.*\.md|.*\.rst|BUILD(?:\..*)?|LICENSE.*|Makefile|Dockerfile.*|Pipfile|requirements.*\.(?:txt|in)|.*\.lock|pylock(?:\..*)?\.toml|(?:uv|ruff|poetry|pdm)\.toml|pyproject\.toml|pants.*\.toml|setup\.(?:py|cfg)|tox\.ini|pytest\.ini|cdk\.json|samconfig\.(?:toml|ya?ml)|(?:template|serverless|lambda-package|buildspec).*\.ya?ml|package(?:-lock)?\.json)$/;
const PYTHON = /\.pyi?$/;

/** Where the files of a package are. */
interface Area {
  /** Of the sources. */
  readonly root: string;
  /** Directories of the packages in it that are packaged; the root itself where all of it belongs to the function. */
  readonly tops: readonly string[];
  /** Globs of what is left out, relative to the root. */
  readonly without: readonly string[];
}

/**
 * The data of a package: what git tracks below `tops`, except tests, documentation and caches; without git, what the ignore
 * rules leave. Python files are not data: imports decide.
 */
export function dataBelow(files: FileTree, tracked: Tracked, area: Area): Data {
  const { root, tops } = area;
  const isKept = keeping(tracked, area);
  const isTaken = (directory: string): boolean => tops.some((top) => isIn(top, directory));
  const found: string[] = [];
  const leftOut: string[] = [];
  // Only the packages are gone into; of the rest of the root only what stands at its top is told.
  const enters = (directory: string): boolean =>
    isTaken(directory) || tops.some((top) => isIn(directory, top));
  for (const [directory, names] of directoriesBelow(files, root, enters)) {
    const taken = isTaken(directory);
    for (const name of names) {
      const path = below(directory, name);
      if (PYTHON.test(name) || IGNORED_FILE.test(name) || !isKept(path)) continue;
      if (taken && tracked === undefined && found.length >= MAX_UNTRACKED) {
        return { files: found, leftOut, isCut: true };
      }
      if (taken) found.push(path);
      else if (leftOut.length < MAX_UNTRACKED) leftOut.push(path);
    }
  }
  return { files: found, leftOut, isCut: false };
}

/** Tests and what they are made of, by the names that pytest looks for. */
export const TEST_MODULE = /^(?:test_.*|.*_test|conftest|tests)\.py$/;
/** Of tools, or nothing by itself. */
const IGNORED_PYTHON = /^(?:setup|noxfile|__init__)\.py$/;

/** Python files below `tops` that may belong to a package, at most `MAX_UNTRACKED`. */
export function pythonBelow(files: FileTree, tracked: Tracked, area: Area): readonly string[] {
  const { root, tops } = area;
  const isKept = keeping(tracked, area);
  const found: string[] = [];
  for (const top of tops.includes(root) ? [root] : tops) {
    for (const [directory, names] of directoriesBelow(files, top, () => true)) {
      for (const name of names) {
        const path = below(directory, name);
        if (!name.endsWith('.py') || TEST_MODULE.test(name) || IGNORED_PYTHON.test(name)) continue;
        if (found.length < MAX_UNTRACKED && isKept(path)) found.push(path);
      }
    }
  }
  return found;
}

/** Whether a file belongs to the project, and is not left out. */
function keeping(tracked: Tracked, { root, without }: Area): (path: string) => boolean {
  const excluded = without.map((glob) => compileGlob(glob));
  return (path) =>
    (tracked === undefined || tracked.has(path)) && !excluded.some((matches) => matches(within(root, path)));
}

/** A directory and those below it with the names of their files, without tests, caches and virtual environments. */
function* directoriesBelow(
  files: FileTree,
  directory: string,
  enters: (directory: string) => boolean,
): Generator<readonly [directory: string, names: readonly string[]]> {
  const inside = files.entries(directory);
  if (inside === undefined || inside.files.includes('pyvenv.cfg')) return;
  yield [directory, inside.files];
  for (const name of inside.directories) {
    const path = below(directory, name);
    if (!IGNORED_DIRECTORY.test(name) && enters(path)) yield* directoriesBelow(files, path, enters);
  }
}

/** "config.json, schema.json and 3 more" */
export function someNames(root: string, paths: readonly string[]): string {
  return listSome(
    paths.map((path) => within(root, path)),
    MOST_NAMED,
  );
}
