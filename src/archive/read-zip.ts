import { fromRandomAccessReaderPromise, getFileNameLowLevel } from 'yauzl';
import type { Entry as YauzlEntry, LocalFileHeader, ZipFile } from 'yauzl';
import { directoriesAbove, isPlainName, unsafeName } from './member-names.ts';
import type { ZipMember } from './types.ts';
import { asZipError, zipError } from './zip-error.ts';
import { defaultZipLimits, readDirectoryPlace, tooMuch } from './zip-directory.ts';
import type { ZipLimits } from './zip-directory.ts';
import { WindowedReader } from './windowed-reader.ts';
import { withFileSource } from './zip-source.ts';
import type { ZipSource } from './zip-source.ts';

/** Deflate makes at most 1032 bytes out of one (RFC 1951: 258 bytes from two bits). */
const MAX_DEFLATE_RATIO = 1032;
/** Flag bit 0: encrypted; bit 3: sizes follow the data; bit 6: strong encryption; bit 13: masked headers. */
const ENCRYPTED = 0x0001 | 0x0040 | 0x2000;
const DATA_DESCRIPTOR = 0x0008;
const UTF8 = 0x0800;

/**
 * Reads the entries of the zip file at `path` (absolute), in the order of its central directory, and refuses what two
 * readers could read differently: names that are unsafe or given twice, entries that overlap, local headers or ends
 * that disagree with the central directory, encryption, methods other than stored and deflated, several disks, bytes
 * before the first entry (unless they begin with `#!`, as a PEX does), and sizes beyond `limits`.
 * Content is not read; see `verifyMembers`. Follows PKWARE APPNOTE 6.3 through yauzl.
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
  const reader = new WindowedReader(source, 64 * 1024);
  // Names are decoded and checked here, so that each has an error of its own.
  const zip = await fromRandomAccessReaderPromise(reader, source.size, {
    autoClose: false,
    decodeStrings: false,
  });
  const directory = readDirectoryPlace(source, zip, archive, limits);
  const entries = readEntries(zip, archive);
  const directoryBytes = entries.reduce(
    (sum, entry) => sum + 46 + entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength,
    0,
  );
  if (directoryBytes !== directory.size) {
    throw zipError(
      archive,
      undefined,
      `its central directory has ${directory.size} bytes, its ${entries.length} entries take ${directoryBytes}`,
    );
  }
  const names = checkEntries(entries, archive, limits, source.size);
  reader.windowSize = 512;
  return readLocalHeaders({ zip, source, archive, directoryStart: directory.start }, entries, names);
}

/**
 * The entries of the central directory. The reader answers at once, so yauzl does: promises and iterators for thousands
 * of entries would take longer than reading them.
 * @throws Error
 */
function readEntries(zip: ZipFile, archive: string): readonly YauzlEntry[] {
  const entries: YauzlEntry[] = [];
  const failures: Error[] = [];
  zip.on('entry', (entry: YauzlEntry) => entries.push(entry));
  zip.on('error', (error: Error) => failures.push(error));
  for (let count = 0; count < zip.entryCount; count++) {
    zip.readEntry();
    if (failures[0] !== undefined) throw failures[0];
    // Only for a read of no bytes would it wait.
    if (entries.length === count) throw zipError(archive, '', 'its name is empty');
  }
  return entries;
}

/** Checks what the central directory says; returns the decoded names in the same order. */
function checkEntries(
  entries: readonly YauzlEntry[],
  archive: string,
  limits: ZipLimits,
  fileSize: number,
): readonly string[] {
  const names: string[] = [];
  let unzippedSize = 0;
  for (const entry of entries) {
    const name = decodeName(entry, archive);
    names.push(name);
    checkEntry(entry, name, archive, limits);
    unzippedSize += entry.uncompressedSize;
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

function decodeName(entry: YauzlEntry, archive: string): string {
  const { generalPurposeBitFlag: flags, fileNameRaw: raw } = entry;
  // Strict: keeps backslashes, so that they are seen and refused.
  const name = getFileNameLowLevel(flags, raw, [], true);
  // The Unicode Path extra field (APPNOTE 4.6.9), which some readers know.
  if (entry.extraFields.length > 0 && getFileNameLowLevel(flags, raw, entry.extraFields, true) !== name) {
    throw zipError(archive, name, 'an extra field gives it another name');
  }
  // As many characters as bytes: nothing was decoded.
  if (name.length === raw.length && isPlainName(name)) return name;
  if ((flags & UTF8) !== 0 && !Buffer.from(name).equals(raw)) {
    throw zipError(archive, name, 'its name is said to be UTF-8 and is not');
  }
  // yauzl decodes control characters of code page 437 as the signs that IBM showed for them, Python does not.
  const hasControl = raw.some((byte) => byte < 0x20 || byte === 0x7f);
  const unsafe = hasControl ? 'its name holds a control character' : unsafeName(name);
  if (unsafe !== undefined) throw zipError(archive, name, unsafe);
  return name;
}

function checkEntry(entry: YauzlEntry, name: string, archive: string, limits: ZipLimits): void {
  if ((entry.generalPurposeBitFlag & ENCRYPTED) !== 0) throw zipError(archive, name, 'it is encrypted');
  const method = entry.compressionMethod;
  if (method !== 0 && method !== 8) {
    throw zipError(
      archive,
      name,
      `compression method ${method}; only stored (0) and deflated (8) can be used`,
    );
  }
  const { compressedSize, uncompressedSize: size } = entry;
  if (size > limits.memberSize) throw tooMuch(archive, name, `it has ${size} bytes`, limits.memberSize);
  if (method === 8 && size > compressedSize * MAX_DEFLATE_RATIO) {
    throw zipError(archive, name, `${compressedSize} deflated bytes cannot hold the ${size} that it claims`);
  }
  if (name.endsWith('/') && size > 0)
    throw zipError(archive, name, `a directory with ${size} bytes of content`);
}

/** No path twice, and no file where another entry needs a directory. */
function checkTree(names: readonly string[], archive: string): void {
  const kinds = new Map<string, 'file' | 'directory'>();
  for (const name of names) {
    const isDirectory = name.endsWith('/');
    const path = isDirectory ? name.slice(0, -1) : name;
    if (kinds.has(path)) throw zipError(archive, name, 'it is there twice');
    kinds.set(path, isDirectory ? 'directory' : 'file');
  }
  for (const directory of directoriesAbove([...kinds.keys()])) {
    if (kinds.get(directory) !== 'file') continue;
    const path = [...kinds.keys()].find((one) => one.startsWith(`${directory}/`))!;
    throw zipError(archive, path, `\`${directory}\` above it is a file`);
  }
}

interface OpenZip {
  readonly zip: ZipFile;
  readonly source: ZipSource;
  readonly archive: string;
  readonly directoryStart: number;
}

/** Reads each local header, holds it against the central directory and finds out where the data is. */
function readLocalHeaders(
  open: OpenZip,
  entries: readonly YauzlEntry[],
  names: readonly string[],
): readonly ZipMember[] {
  const members: ZipMember[] = [];
  const spans: { name: string; start: number; end: number }[] = [];
  for (const [index, entry] of entries.entries()) {
    const name = names[index]!;
    const header = readLocalHeader(open, entry, name);
    const difference = localDifference(entry, header);
    if (difference !== undefined) throw zipError(open.archive, name, difference);
    spans.push({
      name,
      start: entry.relativeOffsetOfLocalHeader,
      end: header.fileDataStart + entry.compressedSize,
    });
    members.push({
      name,
      method: entry.compressionMethod === 0 ? 0 : 8,
      crc32: entry.crc32,
      compressedSize: entry.compressedSize,
      size: entry.uncompressedSize,
      mode: entry.externalFileAttributes >>> 16,
      dataOffset: header.fileDataStart,
    });
  }
  checkSpans(open, spans);
  return members;
}

/** At once, as {@link readEntries}. */
function readLocalHeader({ zip, archive }: OpenZip, entry: YauzlEntry, name: string): LocalFileHeader {
  const answers: [Error | null, LocalFileHeader][] = [];
  zip.readLocalFileHeader(entry, (...answer) => answers.push(answer));
  const [error, header] = answers[0] ?? [new Error('its local header has no name')];
  if (error) throw asZipError(archive, name, error);
  return header!;
}

/** What a local header says otherwise than the central directory, or `undefined`. */
function localDifference(entry: YauzlEntry, header: LocalFileHeader): string | undefined {
  if (!header.fileName.equals(entry.fileNameRaw)) {
    return `its local header has another name, \`${header.fileName.toString('latin1')}\``;
  }
  if (header.compressionMethod !== entry.compressionMethod) {
    return `its local header says method ${header.compressionMethod}, the central directory ${entry.compressionMethod}`;
  }
  const flags = ENCRYPTED | DATA_DESCRIPTOR | UTF8;
  if ((header.generalPurposeBitFlag & flags) !== (entry.generalPurposeBitFlag & flags)) {
    return 'its local header has other flags than the central directory';
  }
  const sizes = localSizes(header);
  const said = [header.crc32, sizes.compressedSize, sizes.size];
  const known = [entry.crc32, entry.compressedSize, entry.uncompressedSize];
  // With a data descriptor the local fields are zero, though some writers fill them in.
  const isOpen = (header.generalPurposeBitFlag & DATA_DESCRIPTOR) !== 0;
  const differs = said.some((value, index) => value !== known[index] && !(isOpen && value === 0));
  return differs
    ? `its local header says CRC, compressed and plain size ${said.join(', ')}, the central directory ${known.join(', ')}`
    : undefined;
}

/** The sizes of a local header, from its ZIP64 extra field (APPNOTE 4.5.3) when the plain fields are full. */
function localSizes(header: LocalFileHeader): { compressedSize: number; size: number } {
  let { compressedSize, uncompressedSize: size } = header;
  const extra = header.extraField;
  for (let at = 0; at + 4 <= extra.length;) {
    // 0 - Header ID; 2 - Data Size
    const id = extra.readUInt16LE(at);
    const end = at + 4 + extra.readUInt16LE(at + 2);
    if (id === 0x0001 && end <= extra.length) {
      let field = at + 4;
      // 0 - Original Size
      if (size === 0xffffffff && field + 8 <= end) {
        size = Number(extra.readBigUInt64LE(field));
        field += 8;
      }
      // 8 - Compressed Size
      if (compressedSize === 0xffffffff && field + 8 <= end) {
        compressedSize = Number(extra.readBigUInt64LE(field));
      }
      break;
    }
    at = end;
  }
  return { compressedSize, size };
}

/**
 * Entries lie one behind the other, before the central directory. Gaps between them are legal (data descriptors,
 * alignment) and hold nothing that is ever copied.
 */
function checkSpans(open: OpenZip, spans: readonly { name: string; start: number; end: number }[]): void {
  const { archive, source, directoryStart } = open;
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const first = sorted[0]?.start ?? directoryStart;
  if (first > 0 && !startsWithShebang(source)) {
    throw zipError(archive, undefined, `${first} bytes come before its first entry`);
  }
  for (const [index, span] of sorted.entries()) {
    const next = sorted[index + 1];
    if (span.end > (next?.start ?? directoryStart)) {
      throw zipError(
        archive,
        span.name,
        `its data overlaps ${next ? `\`${next.name}\`` : 'the central directory'}`,
      );
    }
  }
}

function startsWithShebang(source: ZipSource): boolean {
  const start = Buffer.alloc(2);
  source.read(start, 0);
  return start.toString('latin1') === '#!';
}
