import type { FactKind } from '../../archive/types.ts';
import type { Diagnostic } from '../../host/types.ts';
import { namedFiles, type NamedFile } from '../../python/outline/named-files.ts';
import { once } from '../../text/once.ts';
import { isOwnPython } from '../content/remember.ts';
import type { ContentEntry, PackageContent, RecalledEdited } from '../content/types.ts';

const namedFileFacts: FactKind<readonly NamedFile[]> = {
  name: 'named-files',
  largest: 4 * 1024 * 1024,
  read: namedFiles,
};

/**
 * A data file that may be missing: the entry and the file of the checkout that name it, the line, the path as it is named, and
 * where in the checkout it would be.
 */
type Candidate = readonly [
  entry: string,
  source: string,
  line: number,
  path: string,
  files: readonly string[],
];

/** The name of the candidates in the memory of a package. */
const KEPT = 'named-files';

/**
 * Data files that a module of the checkout names by a literal path, which are in the checkout and not in the package: nobody
 * has made them a dependency.
 * @throws as `content.fact`
 */
export function checkDataFiles(content: PackageContent): Promise<readonly Diagnostic[]> {
  const { isInCheckout, memory } = content;
  if (isInCheckout === undefined) return Promise.resolve([]);
  let candidates = memory?.recall(KEPT) as readonly Candidate[] | undefined;
  if (candidates === undefined) {
    candidates = findCandidates(content, memory?.recallEdited(KEPT));
    memory?.keep(KEPT, candidates);
  }
  const reported = new Set<string>();
  return Promise.resolve(
    candidates.flatMap(([entry, source, line, path, files]): readonly Diagnostic[] => {
      const file = files.find((one) => isInCheckout(one));
      if (file === undefined || reported.has(file)) return [];
      reported.add(file);
      return [
        {
          severity: 'warning',
          code: 'data-file-missing',
          message: `${source} opens \`${path}\`, but ${content.name} does not contain ${file}`,
          place: { path: source, line },
          entry: { package: content.parts[0].name, path: entry, line },
          help: 'add a `resource` target for the file to the dependencies of the module',
        },
      ];
    }),
  );
}

/** @param before those of an earlier run, and the files that have changed since */
function findCandidates(content: PackageContent, before: RecalledEdited | undefined): readonly Candidate[] {
  const known = new Map<string, Candidate[]>();
  for (const one of (before?.value ?? []) as readonly Candidate[]) {
    known.set(one[0], [...(known.get(one[0]) ?? []), one]);
  }
  const changed = before && new Set(before.changed);
  const paths = once(() => new Set(content.parts.flatMap(({ entries }) => entries.map(({ path }) => path))));
  const found: Candidate[] = [];
  const sources = content.parts[0].entries.filter(isOwnPython);
  for (const entry of sources) {
    if (changed?.has(entry) === false) {
      for (const one of known.get(entry.path) ?? []) found.push(one);
      continue;
    }
    for (const named of content.fact(namedFileFacts, entry) ?? []) {
      if (named.path.endsWith('.py') || named.path.endsWith('/__file__')) continue;
      const places = placesOf(named, entry, sources);
      if (places.length === 0 || places.some(([path]) => paths().has(path))) continue;
      const files = places.flatMap(([, file]) => file ?? []);
      found.push([entry.path, entry.source!, named.line, named.path, files]);
    }
  }
  return found;
}

/** Where a file would be: in the package, and in the checkout. */
function placesOf(
  { base, path }: NamedFile,
  { path: own, source }: ContentEntry,
  sources: readonly ContentEntry[],
): readonly (readonly [string, string | undefined])[] {
  if (base === 'module') return pairOf(directoryOf(own), directoryOf(source!), path);
  if (base === 'working-directory') {
    // It is started in the directory of the function; people also start programs beside their files, or at the root.
    const root = source!.endsWith(own) ? source!.slice(0, -own.length) : undefined;
    return [
      ...pairOf('', root, path),
      ...pairOf(directoryOf(own), directoryOf(source!), path),
      ...pairOf('', '', path),
    ];
  }
  const inside = `${base.package.replaceAll('.', '/')}/`;
  const one = sources.find((entry) => entry.path.startsWith(inside) && entry.source!.endsWith(entry.path));
  if (one === undefined) return [];
  return pairOf(inside, `${one.source!.slice(0, -one.path.length)}${inside}`, path);
}

function pairOf(
  inPackage: string,
  inCheckout: string | undefined,
  path: string,
): readonly (readonly [string, string | undefined])[] {
  const entry = normal(`${inPackage}${path}`);
  if (entry === undefined) return [];
  return [[entry, inCheckout === undefined ? undefined : normal(`${inCheckout}${path}`)]];
}

/** `a/b/` of `a/b/c.py` */
function directoryOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** Without `..`; undefined for a path that leads out. */
function normal(path: string): string | undefined {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}
