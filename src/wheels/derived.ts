import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isSameStamp, LONGEST_HEADER } from './facts.ts';
import { fileStats, isOurs, writeRecord } from './store.ts';
import type { StoredWheel } from './types.ts';

/** Data derived from a wheel: a JSON value and bytes. */
export interface Derived {
  readonly value: unknown;
  readonly data: Buffer;
}

/** A {@link Derived} in the store; its bytes are those of the file `path` from `dataOffset` on. */
export interface KeptDerived {
  readonly value: unknown;
  readonly path: string;
  readonly dataOffset: number;
  readonly data: Buffer;
}

/**
 * What an earlier run of the same build kept under `name` (a file name) beside this very file; see `Stamp`.
 * @returns `undefined` when there is nothing, or nothing that this machine vouches for
 */
export function readDerived(
  wheel: StoredWheel,
  name: string,
  build: string | undefined,
): KeptDerived | undefined {
  const path = join(dirname(wheel.path), name);
  if (build === undefined || wheel.stamp === undefined) return undefined;
  const stats = fileStats(path);
  if (stats === undefined || !isOurs(stats)) return undefined;
  try {
    const bytes = readFileSync(path);
    const valueOffset = bytes.subarray(0, LONGEST_HEADER).indexOf('\n') + 1;
    const header = JSON.parse(bytes.toString('utf8', 0, valueOffset)) as Readonly<Record<string, unknown>>;
    const dataOffset = valueOffset + Number(header['valueSize']);
    const isKnown =
      header['build'] === build &&
      header['sha256'] === wheel.pinned.sha256 &&
      header['dataSize'] === bytes.length - dataOffset &&
      isSameStamp(header['stamp'], wheel.stamp);
    if (!isKnown) return undefined;
    // Only what the first line vouches for is read: anything else may be of any size and depth.
    const value: unknown = JSON.parse(bytes.toString('utf8', valueOffset, dataOffset));
    return { value, path, dataOffset, data: bytes.subarray(dataOffset) };
  } catch {
    // Damaged, or just pruned: it is made again.
    return undefined;
  }
}

/**
 * Keeps what was made of a wheel under `name` beside it, and gives it as `readDerived` does.
 * @returns `undefined` when it cannot be kept; then the next run makes it again
 */
export function keepDerived(
  wheel: StoredWheel,
  name: string,
  { value, data }: Derived,
  build: string | undefined,
): KeptDerived | undefined {
  const { stamp, path, pinned } = wheel;
  if (build === undefined || stamp === undefined) return undefined;
  const { sha256 } = pinned;
  const json = Buffer.from(JSON.stringify(value));
  const sizes = { valueSize: json.length, dataSize: data.length };
  const header = `${JSON.stringify({ build, sha256, stamp, ...sizes })}\n`;
  const content = Buffer.concat([Buffer.from(header), json, data]);
  const host = { storeDirectory: dirname(dirname(path)) };
  if (!writeRecord(host, join(dirname(path), name), content)) return undefined;
  return readDerived(wheel, name, build);
}
