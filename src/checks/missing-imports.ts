import type { ImportedName, ImportRun } from '../python/types.ts';
import { resolveModule, type ModuleIndex } from './module-index.ts';

/** A Python file of the checkout in a package. */
interface OwnFile {
  /** In the package. */
  readonly path: string;
  /** In the checkout. */
  readonly source: string;
}

/** An import of a file of the checkout that nothing in the package provides. */
export interface MissingImport {
  /** The name as it is imported. */
  readonly name: string;
  /** The first part of it that nothing has. */
  readonly missing: string;
  /** The importing file, in the checkout. */
  readonly source: string;
  readonly run: ImportRun;
  /**
   * The files by which the entry module reaches this one while it is loaded, from the entry's own on; undefined: it may never
   * be loaded, or only by a call.
   */
  readonly chain: readonly string[] | undefined;
}

export interface SearchedPackage {
  readonly files: readonly OwnFile[];
  /** The module that is called, dotted. */
  readonly entry: string | undefined;
  readonly index: ModuleIndex;
  /** By absolute name. */
  imports(file: OwnFile): ReadonlyMap<string, ImportedName>;
  readonly isOwn: (owner: string) => boolean;
  /** Provided from outside the package: the standard library, the runtime. @param top first part of a name */
  isOutside(top: string): boolean;
}

/**
 * The imports of the checkout's files that fail in a package, and which of them fail for certain when the entry module is
 * loaded: those at module level, under no condition, of files that the entry reaches by such imports.
 */
export function missingImports(searched: SearchedPackage): readonly MissingImport[] {
  const byModule = new Map(searched.files.map((file) => [moduleKey(file.path), file]));
  const chains =
    searched.entry === undefined
      ? new Map<OwnFile, readonly string[]>()
      : loaded(searched, byModule, searched.entry);
  const found: MissingImport[] = [];
  for (const file of searched.files) {
    for (const [name, { run }] of searched.imports(file)) {
      if (run.guard === 'string' || isOutside(searched, name)) continue;
      const { missing } = resolveModule(searched.index, name, searched.isOwn);
      if (missing === undefined) continue;
      found.push({ name, missing, source: file.source, run, chain: chains.get(file) });
    }
  }
  return found;
}

function loaded(
  searched: SearchedPackage,
  byModule: ReadonlyMap<string, OwnFile>,
  entry: string,
): Map<OwnFile, readonly string[]> {
  const chains = new Map<OwnFile, readonly string[]>();
  const visit = (module: string, chain: readonly string[]): void => {
    for (const key of resolveModule(searched.index, module, searched.isOwn).run) {
      const file = byModule.get(key);
      if (file !== undefined && !chains.has(file)) chains.set(file, [...chain, file.source]);
    }
  };
  visit(entry, []);
  // The map grows while it is walked.
  for (const [file, chain] of chains) {
    for (const [name, { run }] of searched.imports(file)) {
      if (run.scope === 'module' && run.guard === 'none') visit(name, chain.slice(-LONGEST_CHAIN));
    }
  }
  return chains;
}

/** So many files of a chain are kept: it is for a message, and hostile ones would fill the memory. */
const LONGEST_CHAIN = 20;

function isOutside(searched: SearchedPackage, name: string): boolean {
  const dot = name.indexOf('.');
  return searched.isOutside(dot < 0 ? name : name.slice(0, dot));
}

function moduleKey(path: string): string {
  return path.replace(/(?:\/__init__)?\.py$/, '');
}
