import { getFileNameLowLevel, parseExtraFields } from 'yauzl';
import { readDataOffsets } from './local-headers.ts';
import { directoriesAbove, isPlainName, unsafeName } from './member-names.ts';
import type { ZipMember } from './types.ts';
import { asZipError, zipError } from './zip-error.ts';
import { defaultZipLimits, readDirectory, tooMuch } from './zip-directory.ts';
import type { ZipLimits } from './zip-directory.ts';
import { ENCRYPTED, readEntries, UTF8 } from './zip-entries.ts';
import type { DirectoryEntry } from './zip-entries.ts';
import { withFileSource } from './zip-source.ts';
import type { ZipSource } from './zip-source.ts';

/** Directories above the members of an archive: a package lists files and directories, and can have no more of them. */
const MAX_DIRECTORIES = 65_535;

/** Deflate makes at most 1032 bytes out of one (RFC 1951: 258 bytes from two bits). */
export const MAX_DEFLATE_RATIO = 1032;

/**
 * Reads the entries of the zip file at `path` (absolute), in the order of its central directory, and rejects anything
 * that two readers could interpret differently: names that are unsafe or given twice, entries that overlap, local
 * headers or ends that disagree with the central directory, encryption, methods other than stored and deflated, several
 * disks, bytes before the first entry (unless they begin with `#!`, as a PEX does), and sizes beyond `limits`. Content
 * is not read; see `verify-members.ts`. Follows PKWARE APPNOTE 6.3.
 * @throws UserError `bad-zip` that names the archive and the member
 */
export async function readZipMembers(
  path: string,
  limits: ZipLimits = defaultZipLimits,
): Promise<readonly ZipMember[]> {
  try {
    return await withFileSource(path, (source) => readMembersFrom(source, path, limits));
  } catch (error) {
    throw asZipError(path, undefined, error);
  }
}

async function readMembersFrom(
  source: ZipSource,
  archive: string,
  limits: ZipLimits,
): Promise<readonly ZipMember[]> {
  const directory = await readDirectory(source, archive, limits);
  const entries = readEntries(directory.bytes, directory.count);
  const names = checkEntries(entries, directory.bytes, archive, limits, source.size);
  const offsets = readDataOffsets(source, directory.bytes, entries, names, archive);
  const members = entries.map(
    ({ method, crc32, compressedSize, size, externalAttributes }, index): ZipMember => {
      const [name, dataOffset] = [names[index]!, offsets[index]!];
      return {
        name,
        method: method === 0 ? 0 : 8,
        crc32,
        compressedSize,
        size,
        mode: externalAttributes >>> 16,
        dataOffset,
      };
    },
  );
  checkSpans(source, archive, directory.start, entries, members);
  return members;
}

/** Checks the central directory; returns the decoded names in the same order. */
function checkEntries(
  entries: readonly DirectoryEntry[],
  directory: Buffer,
  archive: string,
  limits: ZipLimits,
  fileSize: number,
): readonly string[] {
  const names: string[] = [];
  let unzippedSize = 0;
  for (const entry of entries) {
    const name = nameOf(entry, directory, archive);
    names.push(name);
    checkEntry(entry, name, archive, limits);
    unzippedSize += entry.size;
  }
  if (unzippedSize > limits.unzippedSize) {
    throw tooMuch(archive, undefined, `it unpacks to ${unzippedSize} bytes`, limits.unzippedSize);
  }
  if (unzippedSize > limits.ratioFrom && unzippedSize > fileSize * limits.ratio) {
    throw tooMuch(archive, undefined, `${fileSize} bytes unpack to ${unzippedSize}`, fileSize * limits.ratio);
  }
  checkTree(names, archive);
  return names;
}

function nameOf(entry: DirectoryEntry, directory: Buffer, archive: string): string {
  const { flags, nameStart, nameEnd, extraEnd } = entry;
  const plain = directory.toString('latin1', nameStart, nameEnd);
  // All ASCII, so there is nothing to decode.
  if (nameEnd === extraEnd && isPlainName(plain)) return plain;
  const raw = directory.subarray(nameStart, nameEnd);
  // Strict: keeps backslashes, so that they are detected and rejected.
  const name = getFileNameLowLevel(flags, raw, [], true);
  // The Unicode Path extra field (APPNOTE 4.6.9), which some readers support.
  const extraFields = parseExtraFields(directory.subarray(nameEnd, extraEnd));
  if (extraFields.length > 0 && getFileNameLowLevel(flags, raw, extraFields, true) !== name) {
    throw zipError(archive, name, 'an extra field gives it another name');
  }
  if ((flags & UTF8) !== 0 && !Buffer.from(name).equals(raw)) {
    throw zipError(archive, name, 'its name is marked as UTF-8, but is not valid UTF-8');
  }
  // yauzl decodes control characters of code page 437 as IBM's symbols, Python does not.
  const hasControl = raw.some((byte) => byte < 0x20 || byte === 0x7f);
  const unsafe = hasControl ? 'its name contains a control character' : unsafeName(name);
  if (unsafe !== undefined) throw zipError(archive, name, unsafe);
  return name;
}

function checkEntry(entry: DirectoryEntry, name: string, archive: string, limits: ZipLimits): void {
  const { flags, method, compressedSize, size } = entry;
  if ((flags & ENCRYPTED) !== 0) throw zipError(archive, name, 'it is encrypted');
  if (method !== 0 && method !== 8) {
    throw zipError(
      archive,
      name,
      `compression method ${method}; only stored (0) and deflated (8) are supported`,
    );
  }
  if (size > limits.memberSize) throw tooMuch(archive, name, `it has ${size} bytes`, limits.memberSize);
  if (method === 0 && size !== compressedSize) {
    throw zipError(archive, name, `${compressedSize} stored bytes cannot contain the claimed ${size}`);
  }
  if (method === 8 && size > compressedSize * MAX_DEFLATE_RATIO) {
    throw zipError(archive, name, `${compressedSize} deflated bytes cannot contain the claimed ${size}`);
  }
  if (name.endsWith('/') && size > 0)
    throw zipError(archive, name, `a directory with ${size} bytes of content`);
}

/** Rejects duplicate paths, and files where another entry needs a directory. */
function checkTree(names: readonly string[], archive: string): void {
  const kinds = new Map<string, 'file' | 'directory'>();
  for (const name of names) {
    const isDirectory = name.endsWith('/');
    const path = isDirectory ? name.slice(0, -1) : name;
    if (kinds.has(path)) throw zipError(archive, name, 'it is listed twice');
    kinds.set(path, isDirectory ? 'directory' : 'file');
  }
  const directories = directoriesAbove([...kinds.keys()], MAX_DIRECTORIES);
  if (directories.size > MAX_DIRECTORIES) {
    throw tooMuch(archive, undefined, 'its files are in more directories', MAX_DIRECTORIES);
  }
  for (const directory of directories) {
    if (kinds.get(directory) !== 'file') continue;
    const path = [...kinds.keys()].find((one) => one.startsWith(`${directory}/`))!;
    throw zipError(archive, path, `\`${directory}\` above it is a file`);
  }
}

/**
 * Entries must follow each other before the central directory. Gaps between them are legal (data descriptors,
 * alignment) and are never copied.
 */
export function checkSpans(
  source: ZipSource,
  archive: string,
  directoryStart: number,
  entries: readonly Pick<DirectoryEntry, 'headerOffset'>[],
  members: readonly Pick<ZipMember, 'name' | 'dataOffset' | 'compressedSize'>[],
): void {
  const startOf = (index: number | undefined): number =>
    index === undefined ? directoryStart : entries[index]!.headerOffset;
  const order = [...entries.keys()].sort((a, b) => startOf(a) - startOf(b));
  const first = startOf(order[0]);
  if (first > 0 && !startsWithShebang(source)) {
    throw zipError(archive, undefined, `${first} bytes come before its first entry`);
  }
  for (const [at, index] of order.entries()) {
    const { name, dataOffset, compressedSize } = members[index]!;
    const next = order[at + 1];
    if (dataOffset + compressedSize <= startOf(next)) continue;
    const what = next === undefined ? 'the central directory' : `\`${members[next]!.name}\``;
    throw zipError(archive, name, `its data overlaps ${what}`);
  }
}

function startsWithShebang(source: ZipSource): boolean {
  const start = Buffer.alloc(2);
  source.read(start, 0);
  return start.toString('latin1') === '#!';
}
