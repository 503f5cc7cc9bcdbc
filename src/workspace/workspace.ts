import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { userError, type Environment, type Problems } from '../host/types.ts';
import { checkoutContent, readCheckoutFile, rememberSmall } from './checkout-files.ts';
import { walkFiles } from './file-tree.ts';
import { unusualFiles, type UnusualFiles } from './tracked-files.ts';
import { escapeIgnorePattern, ignoreRules, type IgnoreRules } from './ignore.ts';
import { matchingMeter, type MatchingMeter } from './matching-meter.ts';
import { readOptions } from './options.ts';
import { executableBit } from './executable-bit.ts';
import type { Flags } from './option-sources.ts';
import { sourceRoots } from './source-roots.ts';
import type { FileTree, Options, SourceRoots, Workspace } from './types.ts';
import { once } from '../text/once.ts';
import { statsAt } from '../text/file-stats.ts';

/** The input for opening a workspace. */
export interface WorkspaceInput {
  /** Path of the build root. */
  readonly root: string;
  readonly env: Environment;
  /** Values of a command line by `scope.option`, or `option` for `[GLOBAL]`. */
  readonly flags?: Flags;
  /** Absolute path; without it, no file of the home directory is read. */
  readonly home?: string;
  /** As `process.platform`, the default. */
  readonly system?: string;
}

const MAXIMUM_CONFIG_SIZE = 1024 * 1024;

function realRootOf(root: string): string {
  try {
    const real = realpathSync.native(resolve(root));
    if (statSync(real).isDirectory()) return real;
  } catch {
    // Reported below.
  }
  throw userError({
    code: 'no-build-root',
    message: `The build root \`${root}\` is not a directory`,
    help: 'pass the directory of `pants.toml` with `--build-root`',
  });
}

/** The lines of a gitignore file of the root; none if it is missing or not a plain file. */
function gitignoreLines(root: string, path: string): readonly string[] {
  const absolute = join(root, path);
  const stats = statsAt(absolute);
  if (stats?.isFile() !== true || stats.size > MAXIMUM_CONFIG_SIZE) return [];
  return readFileSync(absolute, 'utf8')
    .replace(/^\ufeff/, '')
    .split('\n');
}

/** The ignore rules: git's patterns first, then `pants_ignore`, which can un-ignore, then our own output. */
function rulesOf(root: string, global: Options['global'], meter: MatchingMeter): IgnoreRules {
  const git = global.pantsIgnoreUseGitignore
    ? [...gitignoreLines(root, '.gitignore'), ...gitignoreLines(root, '.git/info/exclude')]
    : [];
  const own = ['.pants.d', '.pids'];
  if (!global.pantsDistdir.startsWith('/')) own.push(global.pantsDistdir);
  const patterns = [...git, ...global.pantsIgnore, ...own.map((path) => `/${escapeIgnorePattern(path)}`)];
  return ignoreRules(patterns, meter);
}

/**
 * Opens a checkout and reads its options; files and source roots are read on first use. Errors in options are collected
 * in `problems`, with their locations.
 *
 * @throws UserError `no-build-root` when the root is not a directory
 */
export function openWorkspace(input: WorkspaceInput, problems: Problems): Workspace {
  const root = realRootOf(input.root);
  const { options, dialect, entryPlace } = readOptions(
    {
      root,
      env: input.env,
      flags: input.flags ?? new Map(),
      home: input.home,
      readText: (path) => readCheckoutFile(root, path, MAXIMUM_CONFIG_SIZE).toString('utf8'),
      exists: (path) => existsSync(join(root, path)),
    },
    problems,
  );
  const small = rememberSmall((path) => readCheckoutFile(root, path));
  const index = once<UnusualFiles>(() => unusualFiles(root));
  const meter = matchingMeter();
  const tree = once<FileTree>(() =>
    walkFiles(root, rulesOf(root, options.global, meter), problems, undefined, meter),
  );
  const roots = once<SourceRoots>(() => sourceRoots(options.source, dialect, tree(), problems));
  return {
    root,
    options,
    dialect,
    entryPlace,
    get files() {
      return tree();
    },
    get unusual() {
      return index();
    },
    get sourceRoots() {
      return roots();
    },
    read: small.read,
    content: (path) => small.known(path) ?? checkoutContent(root, path),
    isExecutable: executableBit(root, input.system ?? process.platform),
  };
}
