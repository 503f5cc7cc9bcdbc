import type { ImportedName, ImportRun } from '../python/types.ts';
import { topLevel } from '../python/names.ts';
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
}

export interface SearchedPackage {
  readonly files: readonly OwnFile[];
  readonly index: ModuleIndex;
  /** By absolute name. */
  imports(file: OwnFile): ReadonlyMap<string, ImportedName>;
  readonly isOwn: (owner: string) => boolean;
  /** Provided from outside the package: the standard library, the runtime. @param top first part of a name */
  isOutside(top: string): boolean;
}

/**
 * The imports of the checkout's files that nothing in a package provides, wherever they stand. Which of them fail when the
 * package is loaded, the walk in `load/` knows.
 */
export function missingImports(searched: SearchedPackage): readonly MissingImport[] {
  const found: MissingImport[] = [];
  for (const file of searched.files) {
    for (const [name, { run }] of searched.imports(file)) {
      if (run.guard === 'string' || isOutside(searched, name)) continue;
      const { missing } = resolveModule(searched.index, name, searched.isOwn);
      if (missing !== undefined) found.push({ name, missing, source: file.source, run });
    }
  }
  return found;
}

/** The first parts of all names that the checkout's files import. */
export function importedTops({
  files,
  imports,
}: Pick<SearchedPackage, 'files' | 'imports'>): ReadonlySet<string> {
  const tops = new Set<string>();
  for (const file of files) for (const name of imports(file).keys()) tops.add(topLevel(name));
  return tops;
}

function isOutside(searched: SearchedPackage, name: string): boolean {
  return searched.isOutside(topLevel(name));
}
