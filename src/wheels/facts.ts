import type { BigIntStats } from 'node:fs';
import type { ZipMember } from '../archive/types.ts';
import { thisBuild } from './this-build.ts';
import type { Stamp, WheelFacts } from './types.ts';

/**
 * Increment with every change to the contents of `facts.json` or how they are computed: older files are then rewritten.
 */
const FACTS_VERSION = 3;
/** The first line of a file beside a wheel says what it is of: characters, more than are ever written. */
export const LONGEST_HEADER = 2000;

export function stampOf(stats: BigIntStats): Stamp {
  return {
    size: String(stats.size),
    modified: String(stats.mtimeNs),
    changed: String(stats.ctimeNs),
    inode: String(stats.ino),
    device: String(stats.dev),
  };
}

/** Bytes of all files. */
function unzippedSizeOf(members: readonly ZipMember[]): number {
  return members.reduce((sum, member) => sum + member.size, 0);
}

export function factsOf(members: readonly ZipMember[]): WheelFacts {
  return { members, unzippedSize: unzippedSizeOf(members) };
}

/**
 * The text of `facts.json`: a line that says what it is of, and one with the members. These are rows, not objects: a wheel
 * can have thousands.
 */
export function encodeFacts(facts: WheelFacts, sha256: string, stamp: Stamp): string {
  const header = JSON.stringify({ version: FACTS_VERSION, build: thisBuild, sha256, stamp });
  const rows = facts.members.map((member) => [
    member.name,
    member.method,
    member.crc32,
    member.compressedSize,
    member.size,
    member.mode,
    member.dataOffset,
  ]);
  return `${header}\n${JSON.stringify(rows)}`;
}

/** Reads `facts.json`; `undefined` when it is damaged, of another version or of another file than `sha256` and `stamp` say. */
export function decodeFacts(text: string, sha256: string, stamp: Stamp): WheelFacts | undefined {
  const end = text.indexOf('\n');
  if (end === -1 || end > LONGEST_HEADER) return undefined;
  try {
    // Only what the first line vouches for is read: anything else may be of any size and depth.
    if (!isHeader(JSON.parse(text.slice(0, end)), sha256, stamp)) return undefined;
    const rows: unknown = JSON.parse(text.slice(end + 1));
    return Array.isArray(rows) ? decodeRows(rows, Number(stamp.size)) : undefined;
  } catch {
    return undefined;
  }
}

function isHeader(value: unknown, sha256: string, stamp: Stamp): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const header = value as Readonly<Partial<Record<'version' | 'build' | 'sha256' | 'stamp', unknown>>>;
  // Another build may have checked differently.
  const isOfBuild = header.version === FACTS_VERSION && header.build === thisBuild;
  return isOfBuild && header.sha256 === sha256 && isSameStamp(header.stamp, stamp);
}

function decodeRows(rows: readonly unknown[], fileSize: number): WheelFacts | undefined {
  const members: ZipMember[] = [];
  for (const row of rows) {
    const member = decodeMember(row, fileSize);
    if (member === undefined) return undefined;
    members.push(member);
  }
  return factsOf(members);
}

/** Whether a value that was kept is `stamp`. */
export function isSameStamp(value: unknown, stamp: Stamp): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const other = value as Partial<Record<keyof Stamp, unknown>>;
  return (
    other.size === stamp.size &&
    other.modified === stamp.modified &&
    other.changed === stamp.changed &&
    other.inode === stamp.inode &&
    other.device === stamp.device
  );
}

function decodeMember(row: unknown, fileSize: number): ZipMember | undefined {
  if (!Array.isArray(row) || row.length !== 7) return undefined;
  const [name, method, crc32, compressedSize, size, mode, dataOffset] = row as readonly unknown[];
  if (typeof name !== 'string' || (method !== 0 && method !== 8)) return undefined;
  if (!isCount(crc32) || !isCount(compressedSize) || !isCount(size) || !isCount(mode)) return undefined;
  if (!isCount(dataOffset) || dataOffset + compressedSize > fileSize) return undefined;
  return { name, method, crc32, compressedSize, size, mode, dataOffset };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
