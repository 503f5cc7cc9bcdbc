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
export function dataBelow(files: FileTree, tracked: Tracked, { root, tops, without }: Area): Data {
  const excluded = without.map((glob) => compileGlob(glob));
  const found: string[] = [];
  const leftOut: string[] = [];
  let isCut = false;
  const walk = (directory: string, isTaken: boolean): void => {
    const inside = files.entries(directory);
    if (inside === undefined || isCut) return;
    // A virtual environment.
    if (inside.files.includes('pyvenv.cfg')) return;
    for (const name of inside.files) {
      const path = below(directory, name);
      if (PYTHON.test(name) || IGNORED_FILE.test(name)) continue;
      if (tracked !== undefined && !tracked.has(path)) continue;
      if (excluded.some((matches) => matches(within(root, path)))) continue;
      if (!isTaken) {
        if (leftOut.length < MAX_UNTRACKED) leftOut.push(path);
        continue;
      }
      if (tracked === undefined && found.length >= MAX_UNTRACKED) isCut = true;
      else found.push(path);
    }
    for (const name of inside.directories) {
      const path = below(directory, name);
      if (IGNORED_DIRECTORY.test(name)) continue;
      // Only the packages are gone into; of the rest of the root only what stands at its top is told.
      if (isTaken || tops.some((top) => isIn(top, path) || isIn(path, top)))
        walk(path, isTaken || tops.some((top) => isIn(top, path)));
    }
  };
  walk(root, tops.includes(root));
  return { files: found, leftOut, isCut };
}

/** Python that is not meant for the package, or that is nothing by itself. */
const IGNORED_PYTHON = /^(?:test_.*|.*_test|conftest|tests|setup|noxfile|__init__)\.py$/;

/** Python files below `tops` that may belong to a package: no tests, nor what git does not track. @param root of the sources */
export function pythonBelow(
  files: FileTree,
  tracked: Tracked,
  { root, tops, without }: Area,
): readonly string[] {
  const excluded = without.map((glob) => compileGlob(glob));
  const found: string[] = [];
  const walk = (directory: string): void => {
    const inside = files.entries(directory);
    if (inside === undefined || inside.files.includes('pyvenv.cfg')) return;
    for (const name of inside.files) {
      const path = below(directory, name);
      if (!name.endsWith('.py') || IGNORED_PYTHON.test(name) || found.length >= MAX_UNTRACKED) continue;
      if (tracked !== undefined && !tracked.has(path)) continue;
      if (!excluded.some((matches) => matches(within(root, path)))) found.push(path);
    }
    for (const name of inside.directories) if (!IGNORED_DIRECTORY.test(name)) walk(below(directory, name));
  };
  for (const top of tops) if (!tops.some((other) => other !== top && isIn(other, top))) walk(top);
  return found;
}

/** "config.json, schema.json and 3 more" */
export function someNames(root: string, paths: readonly string[]): string {
  return listSome(
    paths.map((path) => within(root, path)),
    MOST_NAMED,
  );
}
