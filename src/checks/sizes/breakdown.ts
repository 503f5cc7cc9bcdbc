import { normalizeName } from '../../python/names.ts';
import { partsOfSdk } from '../../platforms/runtimes.ts';
import { compareCodePoints } from '../../text/code-points.ts';
import { showBytes } from '../../text/sizes.ts';
import type { ContentEntry, ContentPart, PackageContent } from '../content/types.ts';

/** Rows that are shown of each list. */
const SHOWN = 6;
/** Less than this is not worth a line, bytes. */
const WORTH_SAYING = 100_000;

/** Bytes and files under a name. */
interface SizeRow {
  readonly name: string;
  /** Unzipped, bytes. */
  readonly size: number;
  readonly files: number;
}

/** What the bytes of a package are, the largest first. */
export interface Breakdown {
  /** Unzipped, bytes. */
  readonly total: number;
  /** Distributions; files that are of none count by their directory at the top, those of the checkout by their target. */
  readonly distributions: readonly SizeRow[];
  /** At most two levels below the directory where Python looks. */
  readonly folders: readonly SizeRow[];
  /** What could be left out, by kind. */
  readonly savings: readonly SizeRow[];
}

/** What a function hardly ever needs. A file counts under the first kind that it is of. */
const kinds: readonly { readonly name: string; readonly is: RegExp }[] = [
  { name: 'compiled modules in `__pycache__`', is: /(?:^|\/)__pycache__\// },
  { name: 'tests', is: /(?:^|\/)tests?\// },
  { name: 'type stubs', is: /\.pyi$/ },
  { name: 'headers and static libraries', is: /\.(?:h|hpp|hxx|cuh|a|lib|pxd|pyx|cpp)$/ },
  { name: 'documentation and examples', is: /(?:^|\/)(?:docs?|examples?|benchmarks?)\// },
];
/** Matches what is of one of them: most files are of none. */
const ANY_KIND = new RegExp(kinds.map(({ is }) => is.source).join('|'));

/** Sums up the sizes of the files of a package and its layers. */
export function breakdownOf(content: PackageContent): Breakdown {
  const distributions = new Sums();
  const folders = new Sums();
  const savings = new Sums();
  const libraries = new Set<string>();
  const names: Names = { installed: installedNames(content), ofWheels: new Map() };
  let total = 0;
  for (const part of content.parts) {
    for (const entry of part.entries) {
      if (entry.kind === 'directory') continue;
      const { path, size } = entry;
      total += size;
      const below = belowRoot(part, path);
      const distribution = distributionOf(entry, below, names);
      distributions.add(distribution, size);
      folders.add(folderOf(path, below), size);
      const saving = savingOf(entry, below, distribution, libraries);
      if (saving !== undefined) savings.add(saving, size);
    }
  }
  return { total, distributions: distributions.rows(), folders: folders.rows(), savings: savings.rows() };
}

/** The breakdown as notes of a diagnostic. */
export function breakdownNotes({ distributions, folders, savings }: Breakdown): readonly string[] {
  const list = (rows: readonly SizeRow[]): string =>
    rows
      .filter(({ size }) => size >= WORTH_SAYING)
      .slice(0, SHOWN)
      .map(({ name, size }) => `${name} ${showBytes(size)}`)
      .join(', ');
  const notes = [
    ['largest distributions', list(distributions)],
    ['largest folders', list(folders)],
    ['could be left out', list(savings)],
  ] as const;
  return notes.flatMap(([what, text]) => (text === '' ? [] : [`${what}: ${text}`]));
}

function belowRoot({ roots }: ContentPart, path: string): string {
  let longest = 0;
  for (const root of roots) if (root.length > longest && path.startsWith(root)) longest = root.length;
  return path.slice(longest);
}

/** Two levels: `numpy/core/`. */
function folderOf(path: string, below: string): string {
  const root = path.slice(0, path.length - below.length);
  const first = below.indexOf('/') + 1;
  const end = below.indexOf('/', first) + 1;
  if (first > 0) return root + below.slice(0, end > 0 ? end : first);
  return root === '' ? 'the top' : root;
}

const DIST_INFO = /^([^/]+?)-[^/-]+\.dist-info\/(?:RECORD|METADATA)$/;

/** Normalized names of the distributions that are installed in a package. */
function installedNames({ parts }: PackageContent): ReadonlySet<string> {
  const names = new Set<string>();
  for (const part of parts) {
    for (const { path } of part.entries) {
      if (!path.includes('.dist-info/')) continue;
      const [, name] = DIST_INFO.exec(belowRoot(part, path)) ?? [];
      if (name !== undefined) names.add(normalizeName(name));
    }
  }
  return names;
}

/** Normalized names of distributions. */
interface Names {
  readonly installed: ReadonlySet<string>;
  /** By the file names of wheels, once each: a package has thousands of files of few wheels. */
  readonly ofWheels: Map<string, string>;
}

function distributionOf(entry: ContentEntry, below: string, { installed, ofWheels }: Names): string {
  const { owner, source } = entry;
  const known = ofWheels.get(owner);
  if (known !== undefined) return known;
  if (owner.endsWith('.whl')) {
    const name = normalizeName(owner.split('-', 1)[0]!);
    ofWheels.set(owner, name);
    return name;
  }
  if (source !== undefined) return owner;
  const [top = ''] = below.split('/', 1);
  if (top === below) return 'files at the top';
  const name = normalizeName(top.replace(/(?:-[^-]+)?\.(?:dist-info|data)$|\.libs$/, ''));
  return installed.has(name) ? name : `${top}/`;
}

/** Why a file could be left out; undefined for most. */
function savingOf(
  { path, size }: ContentEntry,
  below: string,
  distribution: string,
  libraries: Set<string>,
): string | undefined {
  // Without its `.dist-info` it is a directory at the top. Other libraries need urllib3 and the like in their own version.
  if (partsOfSdk.has(distribution.replace(/\/$/, ''))) return 'the AWS SDK, which the runtime has too';
  const kind = ANY_KIND.test(below) ? kinds.find(({ is }) => is.test(below)) : undefined;
  if (kind !== undefined) return kind.name;
  if (!/\.so(?:\.[\w.-]+)?$/.test(path)) return undefined;
  // Several wheels bring it: auditwheel puts a hash of the content into its name.
  const key = `${path.slice(path.lastIndexOf('/') + 1)} ${size}`;
  if (libraries.has(key)) return 'libraries that are there twice';
  libraries.add(key);
  return undefined;
}

/** Sums by name. */
class Sums {
  readonly #sums = new Map<string, { size: number; files: number }>();

  add(name: string, size: number): void {
    const known = this.#sums.get(name) ?? { size: 0, files: 0 };
    this.#sums.set(name, known);
    known.size += size;
    known.files++;
  }

  rows(): readonly SizeRow[] {
    return Array.from(this.#sums, ([name, sum]) => ({ name, ...sum })).sort(
      (a, b) => b.size - a.size || compareCodePoints(a.name, b.name),
    );
  }
}
