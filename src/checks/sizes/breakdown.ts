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

interface Kind {
  readonly name: string;
  readonly above?: RegExp;
  readonly endings?: readonly string[];
}

/** What a function hardly ever needs, by directory or by ending. A file counts under the first kind that it is of. */
const kinds: readonly Kind[] = [
  { name: 'compiled modules in `__pycache__`', above: /(?:^|\/)__pycache__\// },
  { name: 'tests', above: /(?:^|\/)tests?\// },
  { name: 'type stubs', endings: ['.pyi'] },
  {
    name: 'headers and static libraries',
    endings: ['.h', '.hpp', '.hxx', '.cuh', '.a', '.lib', '.pxd', '.pyx', '.cpp'],
  },
  { name: 'documentation and examples', above: /(?:^|\/)(?:docs?|examples?|benchmarks?)\// },
];
const kindsOfEndings: ReadonlyMap<string, Kind> = new Map(
  kinds.flatMap((kind) => (kind.endings ?? []).map((ending) => [ending, kind] as const)),
);
const SHARED_LIBRARY = /\.so(?:\.[\w.-]+)?$/;

/** Sums up the sizes of the files of a package and its layers. */
export function breakdownOf(content: PackageContent): Breakdown {
  const sums: AllSums = { distributions: new Sums(), folders: new Sums(), savings: new Sums() };
  const names: Names = { installed: installedNames(content), ofWheels: new Map() };
  const libraries = new Set<string>();
  let total = 0;
  for (const part of content.parts) {
    // Files of one directory follow each other, and share nearly everything.
    let place: Place | undefined;
    for (const entry of part.entries) {
      if (entry.kind === 'directory') continue;
      if (place === undefined || !isIn(place, entry)) place = placeOf(entry, part, names, sums);
      total += entry.size;
      add(place.distribution, entry.size);
      add(place.folder, entry.size);
      const saving = place.isOfSdk ? OF_SDK : savingOf(entry, place, libraries);
      if (saving !== undefined) add(sums.savings.of(saving), entry.size);
    }
  }
  const { distributions, folders, savings } = sums;
  return { total, distributions: distributions.rows(), folders: folders.rows(), savings: savings.rows() };
}

interface AllSums {
  readonly distributions: Sums;
  readonly folders: Sums;
  readonly savings: Sums;
}

/** What files of one directory and owner have in common. */
interface Place {
  /** In the package; empty, or ends with a slash. */
  readonly directory: string;
  readonly owner: string;
  readonly isOfCheckout: boolean;
  readonly distribution: Sum;
  readonly folder: Sum;
  readonly isOfSdk: boolean;
  /** The first kind that the directory is of. */
  readonly kind: Kind | undefined;
}

function isIn({ directory, owner, isOfCheckout }: Place, entry: ContentEntry): boolean {
  return (
    entry.path.lastIndexOf('/') + 1 === directory.length &&
    entry.path.startsWith(directory) &&
    entry.owner === owner &&
    (entry.source !== undefined) === isOfCheckout
  );
}

function placeOf(entry: ContentEntry, part: ContentPart, names: Names, sums: AllSums): Place {
  const { path, owner, source } = entry;
  const below = belowRoot(part, path);
  const distribution = distributionOf(entry, below, names);
  return {
    directory: path.slice(0, path.lastIndexOf('/') + 1),
    ...{ owner, isOfCheckout: source !== undefined },
    distribution: sums.distributions.of(distribution),
    folder: sums.folders.of(folderOf(path, below)),
    // Without its `.dist-info` it is a directory at the top. Other libraries need urllib3 and the like in their own version.
    isOfSdk: partsOfSdk.has(distribution.replace(/\/$/, '')),
    kind: kinds.find(({ above }) => above?.test(below) === true),
  };
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

const OF_SDK = 'the AWS SDK, which the runtime has too';

/** Why a file could be left out; undefined for most. */
function savingOf({ path, size }: ContentEntry, place: Place, libraries: Set<string>): string | undefined {
  const name = path.slice(place.directory.length);
  const ofEnding = kindsOfEndings.get(name.slice(name.lastIndexOf('.')));
  const kind =
    place.kind && ofEnding
      ? kinds.find((one) => one === place.kind || one === ofEnding)
      : (place.kind ?? ofEnding);
  if (kind !== undefined) return kind.name;
  if (!SHARED_LIBRARY.test(name)) return undefined;
  // Several wheels bring it: auditwheel puts a hash of the content into its name.
  const key = `${name} ${size}`;
  if (libraries.has(key)) return 'libraries that are there twice';
  libraries.add(key);
  return undefined;
}

interface Sum {
  size: number;
  files: number;
}

function add(sum: Sum, size: number): void {
  sum.size += size;
  sum.files++;
}

/** Sums by name. */
class Sums {
  readonly #sums = new Map<string, Sum>();

  of(name: string): Sum {
    const sum = this.#sums.get(name) ?? { size: 0, files: 0 };
    this.#sums.set(name, sum);
    return sum;
  }

  rows(): readonly SizeRow[] {
    return Array.from(this.#sums, ([name, sum]) => ({ name, ...sum })).sort(
      (a, b) => b.size - a.size || compareCodePoints(a.name, b.name),
    );
  }
}
