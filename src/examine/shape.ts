import type { ContentEntry } from '../checks/content/types.ts';

/** What a zip file or directory is, judged by its files. */
export interface PackageShape {
  readonly kind: 'function' | 'layer';
  /** The directories that Python searches, see `ContentPart.roots`. */
  readonly roots: readonly string[];
}

/** `python/lib/python3.12/site-packages/` of a layer, which Lambda's Python 3.12 searches after `python/`. */
const SITE_PACKAGES = /^python\/lib\/python3\.\d{1,3}\/site-packages\//;
/** What stands at the top of a layer (AWS, "Packaging your layer content"). */
const TOP_OF_LAYER = /^(?:python|bin|lib|extensions|etc|share)\//;

/** Whether a package is a layer, and where Python looks in it. @param isLayer whether the user says that it is one */
export function shapeOf(entries: readonly ContentEntry[], isLayer: boolean): PackageShape {
  if (isLayer || looksLikeLayer(entries)) return { kind: 'layer', roots: layerRoots(entries) };
  return { kind: 'function', roots: functionRoots(entries) };
}

function looksLikeLayer(entries: readonly ContentEntry[]): boolean {
  let hasPython = false;
  for (const { path, kind } of entries) {
    if (kind === 'directory') continue;
    if (!TOP_OF_LAYER.test(path)) return false;
    // A package `python` with a module of its own is a function's.
    if (path === 'python/__init__.py') return false;
    hasPython ||= path.startsWith('python/');
  }
  return hasPython;
}

function layerRoots(entries: readonly ContentEntry[]): readonly string[] {
  const roots = new Set<string>(['python/']);
  for (const { path } of entries) {
    const [root] = SITE_PACKAGES.exec(path) ?? [];
    if (root !== undefined) roots.add(root);
  }
  return [...roots];
}

/** A PEX file also searches the wheels in `.deps/`. */
function functionRoots(entries: readonly ContentEntry[]): readonly string[] {
  const roots = new Set<string>(['']);
  if (!entries.some(({ path }) => path === 'PEX-INFO')) return [...roots];
  for (const { path } of entries) {
    const end = path.indexOf('/', '.deps/'.length);
    if (path.startsWith('.deps/') && end !== -1) roots.add(path.slice(0, end + 1));
  }
  return [...roots];
}
