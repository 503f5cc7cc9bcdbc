import { closeSync, openSync, readSync, type Stats } from 'node:fs';

/** Bytes at the beginning of what we write: zip, gzip, bzip2, xz, the metadata and the mark beside a directory. */
const beginnings = [
  'PK\x03\x04',
  'PK\x05\x06',
  '\x1f\x8b',
  'BZh',
  '\xfd7zXZ\0',
  '{\n  "',
  '{}',
  'lambda-package ',
];
/** The end of central directory record of a zip file without a comment (APPNOTE 4.3.16), behind any preamble. */
const ZIP_END = 'PK\x05\x06';
const ZIP_END_BYTES = 22;
/** `magic` of a tar header (POSIX ustar). */
const TAR_MAGIC = 'ustar';
const TAR_MAGIC_AT = 257;

/**
 * Whether the file `path` looks like something that a packaging run writes, by its first and last bytes: what does not is
 * somebody's source, in a repository or not. An empty file is nobody's loss.
 */
export function isWritten(path: string, { size, mode }: Stats): boolean {
  const isPlain = (mode & 0o170000) === 0o100000;
  if (!isPlain) return false;
  if (size === 0) return true;
  const descriptor = openSync(path, 'r');
  try {
    const head = bytesAt(descriptor, 0, TAR_MAGIC_AT + TAR_MAGIC.length);
    const tail = bytesAt(descriptor, Math.max(0, size - ZIP_END_BYTES), ZIP_END_BYTES);
    const isTar = head.startsWith(TAR_MAGIC, TAR_MAGIC_AT);
    return isTar || tail.startsWith(ZIP_END) || beginnings.some((beginning) => head.startsWith(beginning));
  } finally {
    closeSync(descriptor);
  }
}

function bytesAt(descriptor: number, position: number, length: number): string {
  const bytes = Buffer.alloc(length);
  return bytes.toString('latin1', 0, readSync(descriptor, bytes, 0, length, position));
}
