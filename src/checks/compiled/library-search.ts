import type { CompiledFacts } from '../../platforms/compiled-facts.ts';
import type { RuntimeImage } from '../../platforms/runtime-image.ts';
import type { ContentEntry, PackageContent } from '../content/types.ts';

/** An ELF file of a package. */
export interface ElfFile {
  readonly entry: ContentEntry;
  /** Index of its part. */
  readonly part: number;
  readonly facts: Extract<CompiledFacts, { readonly format: 'elf' }>;
}

/** Where the loader finds a library. */
type FoundLibrary =
  | { readonly kind: 'file'; readonly file: ElfFile }
  | { readonly kind: 'system' }
  /** It is in the package, but not where the loader looks: found if something has loaded it before. */
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'missing' };

export type LibrarySearch = (file: ElfFile, library: string) => FoundLibrary;

/**
 * Finds libraries as the loader of glibc does in a function (ld.so(8)): in the directories that the file names
 * (`DT_RPATH`, `DT_RUNPATH`), in those of Lambda's `LD_LIBRARY_PATH` (the function's top and its `lib`, the `lib` of
 * layers), in the system.
 * @param image undefined: every library that the package does not have is one of the system
 * @param python the `12` of Python 3.12, whose own library the runtime has
 */
export function librarySearch(
  files: readonly ElfFile[],
  parts: PackageContent['parts'],
  image: RuntimeImage | undefined,
  python: number | undefined,
): LibrarySearch {
  const byPath = new Map(files.map((file) => [`${file.part}/${file.entry.path}`, file]));
  const anywhere = new Set(
    files.flatMap(({ entry, facts }) => [
      entry.path.slice(entry.path.lastIndexOf('/') + 1),
      facts.soname ?? '',
    ]),
  );
  const given = parts.flatMap(({ kind }, part) =>
    kind === 'function' ? [`${part}`, `${part}/lib`] : [`${part}/lib`],
  );
  const ownLibrary = python === undefined ? undefined : `libpython3.${python}.so.1.0`;
  return (file, library) => {
    for (const directory of [...runPathOf(file, parts), ...given]) {
      const found = byPath.get(`${directory}/${library}`);
      if (found !== undefined) return { kind: 'file', file: found };
    }
    if (library === ownLibrary || image === undefined || image.libraries.has(library))
      return { kind: 'system' };
    return { kind: anywhere.has(library) ? 'elsewhere' : 'missing' };
  };
}

/** The directories that a file names, each as `part/directory`. */
function runPathOf({ entry, part, facts }: ElfFile, parts: PackageContent['parts']): readonly string[] {
  if (facts.runPath === undefined) return [];
  const origin = entry.path.slice(0, Math.max(entry.path.lastIndexOf('/'), 0));
  return facts.runPath.split(':').flatMap((directory) => {
    const own = /^\$(?:ORIGIN|\{ORIGIN\})(?=\/|$)(.*)$/.exec(directory)?.[1];
    if (own !== undefined) return [`${part}/${normalize(`${origin}${own}`)}`.replace(/\/$/, '')];
    const [, root, below] = /^\/(var\/task|opt)(?:\/(.*))?$/.exec(directory) ?? [];
    if (root === undefined) return [];
    const kind = root === 'opt' ? 'layer' : 'function';
    return parts.flatMap((one, index) =>
      one.kind === kind ? [`${index}/${normalize(below ?? '')}`.replace(/\/$/, '')] : [],
    );
  });
}

/** Resolves `.` and `..`, which do not lead above the part. */
function normalize(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
