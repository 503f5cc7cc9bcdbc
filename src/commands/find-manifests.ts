import { lstatSync, readdirSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { Problems, userError } from '../host/types.ts';
import type { NamedManifest } from '../report/join-manifests.ts';
import { readManifest } from '../report/read-manifest.ts';
import { compileGlob } from '../workspace/globs.ts';
import { linkStatsAt } from '../text/file-stats.ts';

/** A manifest and where it lies. */
export interface FoundManifest extends NamedManifest {
  /** Absolute path. */
  readonly path: string;
  /** Absolute path of the directory that is the part of its glob without wildcards. */
  readonly below: string;
}

/** Manifests of one run: a matrix has at most 256 jobs. */
const MOST_MANIFESTS = 1000;
/** Bytes of all manifests of one run. In memory they take about four times as much. */
const MOST_BYTES = 128 * 1024 * 1024;
/** Files and directories that the search looks at. */
const MOST_ENTRIES = 200_000;
/** Levels of directories below the part of a glob without wildcards. */
const DEEPEST = 50;

/**
 * Finds and reads the manifests that `globs` name, below `directory` (absolute path). Links are not followed.
 * @throws UserError with every glob that matches nothing and every file that is not a manifest
 */
export function findManifests(globs: readonly string[], directory: string): readonly FoundManifest[] {
  const problems = new Problems();
  const files = new Map<string, string>();
  for (const glob of globs) {
    const found = problems.collect(() => filesOf(glob, directory)) ?? [];
    for (const { path, below } of found) if (!files.has(path)) files.set(path, below);
  }
  if (files.size > MOST_MANIFESTS) {
    problems.error({
      code: 'no-manifests',
      message: `The globs match ${files.size} files; the limit is ${MOST_MANIFESTS}`,
      help: 'name only manifests, e.g. `made/*/lambda-package.*.json`',
    });
    problems.throwIfErrors();
  }
  checkSizes([...files.keys()], problems);
  const manifests = [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, below]) => {
      const name = shown(path, directory);
      const manifest = problems.collect(() => readManifest(path, name));
      return manifest === undefined ? [] : [{ path, below, name, manifest }];
    });
  problems.throwIfErrors();
  return manifests;
}

/** @throws UserError `invalid-manifest` */
function checkSizes(paths: readonly string[], problems: Problems): void {
  const sizes = paths.map((path) => linkStatsAt(path)?.size ?? 0);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total <= MOST_BYTES) return;
  problems.error({
    code: 'invalid-manifest',
    message: `The globs match ${paths.length} manifests with ${total} bytes together; the limit is ${MOST_BYTES}`,
    help: 'name only manifests of this run, e.g. `made/*/lambda-package.*.json`',
  });
  problems.throwIfErrors();
}

function shown(path: string, directory: string): string {
  const inside = relative(directory, path);
  return (inside.startsWith('..') || isAbsolute(inside) ? path : inside).split(sep).join('/');
}

/** @throws UserError `no-manifests`, `invalid-glob` */
function filesOf(
  glob: string,
  directory: string,
): readonly { readonly path: string; readonly below: string }[] {
  const parts = glob.split(sep).join('/').split('/');
  const wild = parts.findIndex((part) => /[*?[]/.test(part));
  if (wild === -1) {
    const path = resolve(directory, glob);
    if (!isPlainFile(path)) throw nothing(glob, directory);
    return [{ path, below: join(path, '..') }];
  }
  const fixed = parts.slice(0, wild).join('/');
  const below = resolve(directory, fixed === '' && glob.startsWith('/') ? '/' : fixed);
  const matches = compileGlob(parts.slice(wild).join('/'));
  const count = { left: MOST_ENTRIES };
  const found = walk(below, '', count, 0).filter(matches);
  if (found.length === 0) throw nothing(glob, directory);
  return found.map((path) => ({ path: join(below, path), below }));
}

/** False also where the path leads through a file or round in circles, or is too long for the system. */
function isPlainFile(path: string): boolean {
  try {
    return lstatSync(path).isFile();
  } catch {
    return false;
  }
}

/** The files below a directory, relative to it. */
function walk(root: string, directory: string, count: { left: number }, depth: number): string[] {
  if (depth > DEEPEST || count.left <= 0) return [];
  let entries;
  try {
    entries = readdirSync(join(root, directory), { withFileTypes: true });
  } catch {
    return [];
  }
  return entries.flatMap((entry) => {
    if (count.left-- <= 0) return [];
    const path = directory === '' ? entry.name : `${directory}/${entry.name}`;
    if (entry.isDirectory()) return walk(root, path, count, depth + 1);
    return entry.isFile() ? [path] : [];
  });
}

function nothing(glob: string, directory: string): Error {
  return userError({
    code: 'no-manifests',
    message: `\`${glob}\` matches no file below \`${directory}\``,
    help: 'download the manifests of the other jobs first, e.g. with actions/download-artifact, `pattern: lambda-package.*`',
  });
}
