import type { BigIntStats } from 'node:fs';
import type { ZipMember } from '../archive/types.ts';
import { thisBuild } from './this-build.ts';
import { parseBoundedJson } from '../text/bounded-json.ts';
import type { Stamp, WheelFacts } from './types.ts';

/**
 * Increment with every change to the contents of `facts.json` or how they are computed: older files are then rewritten.
 */
const FACTS_VERSION = 2;

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

/** The text of `facts.json`. Members are rows, not objects: a wheel can have thousands. */
export function encodeFacts(facts: WheelFacts, sha256: string, stamp: Stamp): string {
  return JSON.stringify({
    version: FACTS_VERSION,
    build: thisBuild,
    sha256,
    stamp,
    members: facts.members.map((member) => [
      member.name,
      member.method,
      member.crc32,
      member.compressedSize,
      member.size,
      member.mode,
      member.dataOffset,
    ]),
  });
}

/** Reads `facts.json`; `undefined` when it is damaged, of another version or of another file than `sha256` and `stamp` say. */
export function decodeFacts(text: string, sha256: string, stamp: Stamp): WheelFacts | undefined {
  let parsed: unknown;
  try {
    parsed = parseBoundedJson(text);
  } catch {
    return undefined;
  }
  if (typeof parsed !== 'object' || parsed === null) return undefined;
  const file = parsed as Readonly<
    Partial<Record<'version' | 'build' | 'sha256' | 'stamp' | 'members', unknown>>
  >;
  // Another build may have checked differently.
  if (file.version !== FACTS_VERSION || file.build !== thisBuild || file.sha256 !== sha256) return undefined;
  if (!isSameStamp(file.stamp, stamp) || !Array.isArray(file.members)) return undefined;
  const members: ZipMember[] = [];
  for (const row of file.members as readonly unknown[]) {
    const member = decodeMember(row, Number(stamp.size));
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
