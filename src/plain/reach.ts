import { topLevel } from '../python/names.ts';
import { resolveImports } from '../python/imports-relative.ts';
import { scanImports } from '../python/imports.ts';
import { stdlibModules } from '../python/stdlib-names.ts';
import { directoryOf } from '../text/paths.ts';
import type { Workspace } from '../workspace/types.ts';
import { below, isIn, within } from './paths.ts';

/** What a handler imports of the checkout, directly and indirectly. */
export interface Reached {
  /** Python files. */
  readonly files: ReadonlySet<string>;
  /** Names beside the handler that are imported as if its directory were a root. */
  readonly beside: ReadonlySet<string>;
}

/** No real package has more modules; the graph has limits of its own. */
const MAX_FILES = 50_000;

/**
 * Follows the imports of files in `roots`, in their order, as Python would. A top-level name that none of them has, nor what
 * is required, but that stands beside the handler, is found there.
 * @param isRequired whether a requirement is assumed to provide a top-level name
 * @throws UserError for a file that cannot be read
 */
export function reach(
  workspace: Workspace,
  [handler, ...others]: readonly [string, ...string[]],
  roots: readonly string[],
  isRequired: (top: string) => boolean,
): Reached {
  const { files, options, dialect } = workspace;
  const own = directoryOf(handler);
  const found = new Set<string>();
  const beside = new Set<string>();
  const open: (readonly [file: string, root: string])[] = [];
  const add = (file: string, root: string): void => {
    if (found.has(file) || found.size >= MAX_FILES) return;
    found.add(file);
    open.push([file, root]);
  };
  const inRoot = (root: string, module: string): readonly string[] => {
    const hits: string[] = [];
    const parts = module.split('.');
    for (let count = 1; count <= parts.length; count++) {
      const path = below(root, parts.slice(0, count).join('/'));
      const file = [`${path}/__init__.py`, `${path}.py`].find((one) => files.isFile(one));
      if (file !== undefined) hits.push(file);
      else if (!files.isDirectory(path)) break;
    }
    return hits;
  };
  add(handler, roots[0]!);
  for (const other of others) add(other, roots.find((root) => isIn(root, other)) ?? roots[0]!);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [file, root] = next;
    const scanned = scanImports(workspace.read(file), {
      ...options.pythonInfer,
      stringRules: dialect.moduleTable,
    });
    for (const [module] of resolveImports(scanned.imports, within(root, file))) {
      const top = topLevel(module);
      if (top === '') continue;
      const home = roots.find((one) => isThere(files, one, top));
      if (home !== undefined) for (const hit of inRoot(home, module)) add(hit, home);
      else if (roots.includes(own) || stdlibModules().has(top) || isRequired(top)) continue;
      else if (isThere(files, own, top)) {
        beside.add(top);
        for (const hit of inRoot(own, module)) add(hit, own);
      }
    }
  }
  return { files: found, beside };
}

/** Whether a directory holds a module, or a package with Python in it. */
function isThere(files: Workspace['files'], root: string, name: string): boolean {
  const path = below(root, name);
  if (files.isFile(`${path}.py`) || files.isFile(`${path}/__init__.py`)) return true;
  return files.isDirectory(path) && holdsPython(files, path, 0);
}

/** Namespace packages have no `__init__.py`. */
function holdsPython(files: Workspace['files'], directory: string, depth: number): boolean {
  const inside = files.entries(directory);
  if (inside === undefined || depth > 3) return false;
  if (inside.files.some((name) => name.endsWith('.py'))) return true;
  return inside.directories.some((name) => holdsPython(files, below(directory, name), depth + 1));
}
