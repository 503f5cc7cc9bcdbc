/** Entries in a git index. Follows gitformat-index(5), versions 2 to 4; runs no program. */
export interface GitIndex {
  /** Paths relative to the top of the working tree, with `/`; one of a sparse index may end with `/`. */
  readonly names: readonly string[];
  /** What the entries say of the files, in the order of `names`. */
  readonly files: readonly IndexedFile[];
  /** Those of executable files (mode 100755). */
  readonly executable: readonly string[];
  /** Those that a sparse checkout leaves out. */
  readonly leftOut: readonly string[];
  /** Those that are committed as symbolic links. */
  readonly links: readonly string[];
  /** Hexadecimal object name of the shared index that a split index is based on. */
  readonly shared?: string;
}

/** A file in the index. */
interface IndexedFile {
  /** Hexadecimal name of its blob. */
  readonly blob: string;
  readonly mode: number;
  /** Bytes of the file, and nanoseconds since 1970 of its last change, when git last looked at it. */
  readonly size: number;
  readonly changed: bigint;
}

/** Bytes of an entry before its object name: times, device, inode, mode, owner, size. */
const STAT_BYTES = 40;
/** Where in an entry the time of its last change (seconds, nanoseconds), its mode and its size are. */
const CHANGED_AT = 8;
const MODE_AT = 24;
const SIZE_AT = 36;
const EXECUTABLE = 0o100755;
const LINK_MODE = 0o120000;
/** Bit of the further flags. */
const SKIP_WORKTREE = 0x4000;
const HEADER_BYTES = 12;
/** Flag bit: two more bytes of flags follow. */
const EXTENDED = 0x4000;

/**
 * Reads the names in an index of a repository with SHA-1 or SHA-256.
 * @returns undefined for an unsupported index
 */
export function readGitIndex(bytes: Buffer): GitIndex | undefined {
  // `DIRC`, version, number of entries
  if (bytes.length < HEADER_BYTES || bytes.toString('latin1', 0, 4) !== 'DIRC') return undefined;
  const version = bytes.readUInt32BE(4);
  if (version < 2 || version > 4) return undefined;
  return readEntries(bytes, version, 20) ?? readEntries(bytes, version, 32);
}

function readEntries(bytes: Buffer, version: number, hashBytes: number): GitIndex | undefined {
  const count = bytes.readUInt32BE(8);
  const end = bytes.length - hashBytes;
  const names: string[] = [];
  const files: IndexedFile[] = [];
  const executable: string[] = [];
  const leftOut: string[] = [];
  const links: string[] = [];
  let previous = Buffer.alloc(0);
  let at = HEADER_BYTES;
  for (let entry = 0; entry < count; entry += 1) {
    const flagsAt = at + STAT_BYTES + hashBytes;
    if (flagsAt + 2 > end) return undefined;
    const isExtended = version >= 3 && (bytes.readUInt16BE(flagsAt) & EXTENDED) !== 0;
    let nameAt = flagsAt + (isExtended ? 4 : 2);
    let kept = 0;
    if (version === 4) {
      const dropped = readVarint(bytes, nameAt, end);
      if (dropped === undefined || dropped.value > previous.length) return undefined;
      kept = previous.length - dropped.value;
      nameAt = dropped.next;
    }
    const nameEnd = bytes.indexOf(0, nameAt);
    if (nameEnd === -1 || nameEnd >= end) return undefined;
    const own = bytes.subarray(nameAt, nameEnd);
    const name = kept === 0 ? own : Buffer.concat([previous.subarray(0, kept), own]);
    if (version === 4) previous = Buffer.from(name);
    const path = name.toString('utf8');
    names.push(path);
    if (isExtended && (bytes.readUInt16BE(flagsAt + 2) & SKIP_WORKTREE) !== 0) leftOut.push(path);
    const mode = bytes.readUInt32BE(at + MODE_AT);
    const seconds = bytes.readUInt32BE(at + CHANGED_AT);
    files.push({
      blob: bytes.toString('hex', at + STAT_BYTES, at + STAT_BYTES + hashBytes),
      mode,
      size: bytes.readUInt32BE(at + SIZE_AT),
      changed: BigInt(seconds) * 1_000_000_000n + BigInt(bytes.readUInt32BE(at + CHANGED_AT + 4)),
    });
    if (mode === EXECUTABLE) executable.push(path);
    else if (mode === LINK_MODE) links.push(path);
    // Up to version 3, one to eight NUL bytes fill an entry up to a multiple of eight.
    at = version === 4 ? nameEnd + 1 : at + ((nameEnd - at + 8) & ~7);
  }
  return readExtensions(bytes, at, end, { names, files, executable, leftOut, links }, hashBytes);
}

/** Skips the extensions, which must end where the checksum begins. */
function readExtensions(
  bytes: Buffer,
  from: number,
  end: number,
  entries: Omit<GitIndex, 'shared'>,
  hashBytes: number,
): GitIndex | undefined {
  let at = from;
  let shared: string | undefined;
  // signature (4), size (4), data
  while (at + 8 <= end) {
    const size = bytes.readUInt32BE(at + 4);
    if (bytes.toString('latin1', at, at + 4) === 'link') {
      shared = bytes.toString('hex', at + 8, at + 8 + hashBytes);
    }
    at += 8 + size;
  }
  if (at !== end) return undefined;
  return { ...entries, ...(shared === undefined || /^0*$/.test(shared) ? {} : { shared }) };
}

/** The offset encoding of pack files: seven bits per byte, plus one for each further byte. */
function readVarint(
  bytes: Buffer,
  from: number,
  end: number,
): { readonly value: number; readonly next: number } | undefined {
  let value = 0;
  for (let at = from; at < Math.min(end, from + 5); at += 1) {
    const byte = bytes[at]!;
    value = value * 128 + (byte & 0x7f);
    if ((byte & 0x80) === 0) return { value, next: at + 1 };
    value += 1;
  }
  return undefined;
}
