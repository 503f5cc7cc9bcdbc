import { getFileNameLowLevel } from 'yauzl';
import { readDataOffsets } from './local-headers.ts';
import { checkSpans, MAX_DEFLATE_RATIO } from './read-zip.ts';
import type { ZipMember } from './types.ts';
import { readDirectory, tooMuch, type ZipLimits } from './zip-directory.ts';
import { ENCRYPTED, readEntries, type DirectoryEntry } from './zip-entries.ts';
import { asZipError, zipError } from './zip-error.ts';
import { withFileSource, type ZipSource } from './zip-source.ts';

const MIB = 1024 * 1024;

/**
 * Lambda takes at most 250 MB unzipped; a zip that is somewhat too large is still examined, to say why. More entries than
 * this are no function.
 */
export const foreignZipLimits: ZipLimits = {
  members: 200_000,
  directorySize: 64 * MIB,
  memberSize: 1024 * MIB,
  unzippedSize: 2048 * MIB,
  ratio: 100,
  ratioFrom: 512 * MIB,
};

/** An entry of anyone's zip file. */
export interface ForeignMember {
  /** Decoded, otherwise as it is: it may be absolute, or have `..` and backslashes. */
  readonly name: string;
  /** Unix mode with its type bits; 0 if there is none. */
  readonly mode: number;
  /** Bytes. */
  readonly size: number;
  readonly compressedSize: number;
  readonly method: number;
  readonly isEncrypted: boolean;
  /** A field of it is in a ZIP64 extra field. */
  readonly isZip64: boolean;
  /** For reading; undefined for an encrypted one, and for methods other than stored and deflated. */
  readonly member: ZipMember | undefined;
}

/**
 * Reads the entries of anyone's zip file at `path` (absolute). What only some readers reject is passed on: unsafe names,
 * names given twice, encryption, methods, ZIP64. What makes its content uncertain is an error: truncation, entries that
 * overlap, local headers or ends that disagree with the central directory, impossible sizes, and sizes beyond `limits`.
 * Content is not read. Follows PKWARE APPNOTE 6.3.
 * @throws UserError `bad-zip` that names the archive and the member
 */
export async function readForeignZip(
  path: string,
  limits: ZipLimits = foreignZipLimits,
): Promise<readonly ForeignMember[]> {
  try {
    return await withFileSource(path, (source) => readFrom(source, path, limits));
  } catch (error) {
    throw asZipError(path, undefined, error);
  }
}

async function readFrom(
  source: ZipSource,
  archive: string,
  limits: ZipLimits,
): Promise<readonly ForeignMember[]> {
  const { bytes, start, count } = await readDirectory(source, archive, limits);
  const entries = readEntries(bytes, count);
  const names = entries.map(({ flags, nameStart, nameEnd }) =>
    // Strict: keeps backslashes.
    getFileNameLowLevel(flags, bytes.subarray(nameStart, nameEnd), [], true),
  );
  checkSizes(entries, names, archive, limits, source.size);
  const offsets = readDataOffsets(source, bytes, entries, names, archive);
  const members = entries.map((entry, index): ForeignMember & { readonly dataOffset: number } => {
    const { method, crc32, compressedSize, size, externalAttributes, flags, extraEnd, nameEnd } = entry;
    const [name, dataOffset] = [names[index]!, offsets[index]!];
    const mode = externalAttributes >>> 16;
    const isEncrypted = (flags & ENCRYPTED) !== 0;
    const isReadable = !isEncrypted && (method === 0 || method === 8);
    return {
      ...{ name, mode, size, compressedSize, method, isEncrypted, dataOffset },
      isZip64: hasZip64(bytes.subarray(nameEnd, extraEnd)),
      member: isReadable ? { name, method, crc32, compressedSize, size, mode, dataOffset } : undefined,
    };
  });
  checkSpans(source, archive, start, entries, members);
  return members;
}

function checkSizes(
  entries: readonly DirectoryEntry[],
  names: readonly string[],
  archive: string,
  limits: ZipLimits,
  fileSize: number,
): void {
  let unzippedSize = 0;
  for (const [index, { flags, method, compressedSize, size }] of entries.entries()) {
    const name = names[index]!;
    if (size > limits.memberSize) throw tooMuch(archive, name, `it has ${size} bytes`, limits.memberSize);
    const isEncrypted = (flags & ENCRYPTED) !== 0;
    const isImpossible =
      !isEncrypted &&
      ((method === 0 && size !== compressedSize) ||
        (method === 8 && size > compressedSize * MAX_DEFLATE_RATIO));
    if (isImpossible) {
      throw zipError(archive, name, `${compressedSize} compressed bytes cannot contain the claimed ${size}`);
    }
    unzippedSize += size;
  }
  if (unzippedSize > limits.unzippedSize) {
    throw tooMuch(archive, undefined, `it unpacks to ${unzippedSize} bytes`, limits.unzippedSize);
  }
  if (unzippedSize > limits.ratioFrom && unzippedSize > fileSize * limits.ratio) {
    throw tooMuch(archive, undefined, `${fileSize} bytes unpack to ${unzippedSize}`, fileSize * limits.ratio);
  }
}

/** Whether extra fields have one with the ID 1 (APPNOTE 4.5.3). */
function hasZip64(extra: Buffer): boolean {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) === 1) return true;
  }
  return false;
}
