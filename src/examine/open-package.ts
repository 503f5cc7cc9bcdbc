import { lstatSync, readFileSync, readdirSync, statSync, type Stats } from 'node:fs';
import { join, resolve } from 'node:path';
import { readForeignZip, type ForeignMember } from '../archive/foreign-zip.ts';
import { readMemberBeside, readMemberNow, readMemberStart } from '../archive/read-member.ts';
import type { FactKind } from '../archive/types.ts';
import { zipError } from '../archive/zip-error.ts';
import { verifyMembers } from '../archive/verify-members.ts';
import type { ContentEntry, ContentPart } from '../checks/content/types.ts';
import { userError } from '../host/types.ts';
import { shapeOf } from './shape.ts';

/** Files in a directory, at most. */
const MOST_FILES = 200_000;
/** Deeper directories are not read. */
const DEEPEST = 128;
/** Files that a check reads whole, bytes. */
const LARGEST_READ = 256 * 1024 * 1024;
/** Members up to this size are unpacked at once, larger ones on another thread. Bytes. */
const SMALL = 4 * 1024 * 1024;

/** The files of anyone's package, opened. */
export interface OpenPackage {
  readonly part: ContentPart;
  /** @throws UserError `bad-zip`, `cannot-read` */
  read(entry: ContentEntry): Promise<Buffer>;
  readStart(entry: ContentEntry): Promise<Buffer>;
  /** Undefined for a file that cannot be read or is too large. */
  fact<T>(kind: FactKind<T>, entry: ContentEntry): T | undefined;
  factBeside<T>(kind: FactKind<T>, entry: ContentEntry): Promise<T | undefined>;
}

/**
 * Opens anyone's zip file, or a directory that holds what one would hold. The content of a zip is unpacked once and
 * compared with its checksums, without keeping it.
 * @param given as the user wrote it, relative to `cwd`
 * @param isLayer whether the user says that it is a layer
 * @throws UserError `package-missing`, `bad-zip`, `cannot-read`
 */
export async function openPackage(cwd: string, given: string, isLayer: boolean): Promise<OpenPackage> {
  const path = resolve(cwd, given);
  const stats = statsOf(path);
  if (stats === undefined || !(stats.isFile() || stats.isDirectory())) {
    throw userError({
      code: 'package-missing',
      message: stats === undefined ? `\`${given}\` does not exist` : `\`${given}\` is not a file`,
      help: 'name a zip file, or a directory with the files of one',
    });
  }
  return stats.isDirectory() ? openDirectory(path, given, isLayer) : await openZip(path, given, isLayer);
}

/** Undefined also where the path goes round in circles, or is too long for the system. */
function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

async function openZip(path: string, given: string, isLayer: boolean): Promise<OpenPackage> {
  const members = await readForeignZip(path);
  await verifyMembers(
    path,
    members.flatMap(({ member }) => member ?? []),
  );
  const byEntry = new Map<ContentEntry, ForeignMember>();
  const entries = members.flatMap((member): readonly ContentEntry[] => {
    const { mode, size, compressedSize, method, isEncrypted, isZip64 } = member;
    // Tools that zip `.` write it before each name; unpacked, it means nothing.
    const name = member.name.replace(/^(?:\.\/)+/, '');
    if (name === '') return [];
    const zip = { isEncrypted, isZip64, method };
    const entry = { path: name, kind: kindOf(name, mode), mode, size, compressedSize, owner: given, zip };
    byEntry.set(entry, member);
    return [entry];
  });
  const readable = (entry: ContentEntry) => byEntry.get(entry)!.member;
  const required = (entry: ContentEntry) => {
    const member = readable(entry);
    if (member !== undefined) return member;
    const what = 'it is encrypted, or compressed in a way that Lambda does not know';
    throw zipError(path, entry.path, what);
  };
  const fact = <T>(kind: FactKind<T>, entry: ContentEntry): T | undefined => {
    const member = readable(entry);
    if (member === undefined || member.size > kind.largest) return undefined;
    return kind.read(readMemberNow(path, member, kind.largest));
  };
  return {
    part: partOf(given, entries, statSync(path).size, isLayer),
    read: async (entry) => readMemberBeside(path, required(entry), LARGEST_READ),
    readStart: async (entry) => readMemberStart(path, required(entry)),
    fact,
    factBeside: async (kind, entry) => {
      const member = readable(entry);
      if (member === undefined || member.size <= SMALL || member.size > kind.largest)
        return fact(kind, entry);
      return kind.read(await readMemberBeside(path, member, kind.largest));
    },
  };
}

const TYPE_BITS = 0o170000;

function kindOf(name: string, mode: number): ContentEntry['kind'] {
  if (name.endsWith('/')) return 'directory';
  const type = mode & TYPE_BITS;
  if (type === 0o120000) return 'link';
  return type === 0 || type === 0o100000 ? 'file' : 'other';
}

function partOf(
  name: string,
  entries: readonly ContentEntry[],
  zippedSize: number | undefined,
  isLayer: boolean,
): ContentPart {
  return { name, entries, zippedSize, ...shapeOf(entries, isLayer) };
}

function openDirectory(path: string, given: string, isLayer: boolean): OpenPackage {
  const entries: ContentEntry[] = [];
  addDirectory({ given, entries }, path, '', 0);
  const bytesOf = (entry: ContentEntry): Buffer => readPlain(join(path, entry.path), given);
  const fact = <T>(kind: FactKind<T>, entry: ContentEntry): T | undefined =>
    entry.kind !== 'file' || entry.size > kind.largest ? undefined : kind.read(bytesOf(entry));
  return {
    part: partOf(given, entries, undefined, isLayer),
    read: (entry) => Promise.resolve(bytesOf(entry)),
    readStart: (entry) => Promise.resolve(bytesOf(entry)),
    fact,
    factBeside: (kind, entry) => Promise.resolve(fact(kind, entry)),
  };
}

interface DirectoryWalk {
  readonly given: string;
  readonly entries: ContentEntry[];
}

/** Adds what is below a directory, sorted by name; links are not followed. */
function addDirectory(walk: DirectoryWalk, directory: string, prefix: string, depth: number): void {
  for (const name of asked(walk.given, () => readdirSync(directory)).sort()) {
    const path = `${prefix}${name}`;
    const full = join(directory, name);
    const stats = asked(walk.given, () => lstatSync(full));
    const kind = stats.isDirectory()
      ? 'directory'
      : stats.isSymbolicLink()
        ? 'link'
        : stats.isFile()
          ? 'file'
          : 'other';
    if (walk.entries.length >= MOST_FILES || depth > DEEPEST) {
      throw userError({
        code: 'cannot-read',
        message: `\`${walk.given}\` has more than ${MOST_FILES} files, or directories more than ${DEEPEST} deep: this is not a Lambda package`,
        help: 'name the directory of the package itself',
      });
    }
    walk.entries.push({
      path: kind === 'directory' ? `${path}/` : path,
      kind,
      mode: stats.mode,
      size: kind === 'file' ? stats.size : 0,
      compressedSize: undefined,
      owner: walk.given,
    });
    if (kind === 'directory') addDirectory(walk, full, `${path}/`, depth + 1);
  }
}

function readPlain(path: string, given: string): Buffer {
  return asked(given, () => readFileSync(path));
}

function asked<T>(given: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    throw userError({
      code: 'cannot-read',
      message: `\`${given}\` cannot be read: ${error.message}`,
      help: 'make its files readable for the user that runs this',
    });
  }
}
