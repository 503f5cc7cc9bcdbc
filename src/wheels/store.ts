import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import type { BigIntStats } from 'node:fs';
import { open, rm, rmdir, utimes } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { makePrivateDirectory, replaceContent, takePlace } from '../archive/replace.ts';
import { UserError } from '../host/types.ts';
import type { Host } from '../host/types.ts';
import type { PinnedWheel } from '../requirements/types.ts';
import { isLfsPointer, lfsPointer } from '../text/lfs-pointer.ts';
import { decodeFacts, encodeFacts, factsOf, isSameStamp, stampOf } from './facts.ts';
import type { MemberChecks } from './member-checks.ts';
import { refusePointer } from './local-wheels.ts';
import type { Stamp, StoredWheel, WheelFacts } from './types.ts';
import {
  createTemporary,
  discard,
  inTemporaryDirectory,
  storeError,
  temporaryPath,
  type Temporary,
} from './unfinished.ts';
import { exactStatsAt, statsAt } from '../text/file-stats.ts';

/**
 * The store: `<sha256>/<file name>` and `<sha256>/facts.json` below `host.storeDirectory`. Files are renamed into place
 * and never change afterwards, so any number of processes may use it at once; two of them write equal content.
 */
export type StoreHost = Pick<Host, 'storeDirectory' | 'clock'>;

export const FACTS_FILE = 'facts.json';
/** Records of what was built of source distributions, by their hashes. */
export const BUILT_DIRECTORY = 'built';
/** Records of what runs wrote, by checkout. */
export const WRITTEN_DIRECTORY = 'written';

const DAY = 24 * 60 * 60 * 1000;
const READ_SIZE = 1024 * 1024;

/** The path of a wheel in the store, whether or not it exists. */
export function storedPath(host: StoreHost, pinned: PinnedWheel): string {
  return join(host.storeDirectory, pinned.sha256, pinned.filename);
}

/**
 * The stored wheel, or `undefined`. A wheel without a valid record (see `Stamp`) is hashed and read again; a file with
 * another hash is removed.
 * @param checks where its members may be looked into later; without, that is done now
 * @throws UserError when the store cannot be read
 */
export async function readStored(
  host: StoreHost,
  pinned: PinnedWheel,
  checks?: MemberChecks,
): Promise<StoredWheel | undefined> {
  const path = storedPath(host, pinned);
  const checking = checks?.find(path);
  if (checking !== undefined) return { ...checking, pinned };
  try {
    const stats = fileStats(path);
    if (stats === undefined) return undefined;
    const size = Number(stats.size);
    const stamp = stampOf(stats);
    const known = knownFacts(host, pinned, stamp);
    if (known !== undefined) {
      await noteUse(host, known);
      return { pinned, path, size, facts: known.facts, stamp };
    }
    if ((await hashFile(path)) !== pinned.sha256) {
      return (await removeDamaged(path, stamp)) ? undefined : await readStored(host, pinned, checks);
    }
    const facts = await readFacts(pinned, path);
    return await whenWhole(host, { pinned, path, size, facts, stamp }, checks);
  } catch (error) {
    // Another process has just pruned it.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw storeError(host, error);
  }
}

/**
 * Removes a wheel with its facts, and its directory unless something else is there, when it is still the file that had
 * `stamp` before it was hashed: another process may have put the right one there meanwhile.
 * @param path absolute, of the wheel
 * @returns whether it is gone
 */
export async function removeDamaged(path: string, stamp: Stamp): Promise<boolean> {
  const now = fileStats(path);
  if (now !== undefined && !isSameStamp(stampOf(now), stamp)) return false;
  await rm(path, { force: true });
  await rm(join(dirname(path), FACTS_FILE), { force: true });
  await rmdir(dirname(path)).catch(() => undefined);
  return true;
}

/** The file system's data about a file; `undefined` if there is none. */
export function fileStats(path: string): BigIntStats | undefined {
  const stats = exactStatsAt(path);
  return stats?.isFile() === true ? stats : undefined;
}

interface KnownFacts {
  readonly facts: WheelFacts;
  /** Absolute path of `facts.json`. */
  readonly path: string;
  /** Its date, milliseconds since 1970: says when the wheel was last used; a day is precise enough for `pruneStore`. */
  readonly used: number;
}

/** Facts that a run on this machine wrote about exactly this file. Synchronous: a warm run does little else. */
function knownFacts(host: StoreHost, pinned: PinnedWheel, stamp: Stamp): KnownFacts | undefined {
  const path = join(host.storeDirectory, pinned.sha256, FACTS_FILE);
  const stats = fileStats(path);
  if (stats === undefined || !isOurs(stats)) return undefined;
  const facts = decodeFacts(readFileSync(path, 'utf8'), pinned.sha256, stamp);
  return facts && { facts, path, used: Number(stats.mtimeMs) };
}

/** In a shared directory, other users' records are not trusted. */
export function isOurs(stats: BigIntStats): boolean {
  return process.getuid === undefined || Number(stats.uid) === process.getuid();
}

async function noteUse(host: StoreHost, { path, used }: KnownFacts): Promise<void> {
  const now = host.clock.now();
  if (now - used < DAY) return;
  await utimes(path, now / 1000, now / 1000).catch(() => undefined);
}

/** Writes facts next to the wheel that had `stamp` when its hash was checked. */
function recordFacts(host: StoreHost, pinned: PinnedWheel, facts: WheelFacts, stamp: Stamp): void {
  const path = join(host.storeDirectory, pinned.sha256, FACTS_FILE);
  writeRecord(host, path, encodeFacts(facts, pinned.sha256, stamp));
}

/**
 * Atomically writes an optional file that saves later runs time; a full disk or an unwritable store is not an error
 * here.
 * @returns whether it is there
 */
export function writeRecord(
  host: Pick<StoreHost, 'storeDirectory'>,
  path: string,
  content: string | Uint8Array,
): boolean {
  try {
    const write = (): void => replaceContent(path, content, 0o644, temporaryPath(host, path));
    inTemporaryDirectory(host, write, dirname(path));
    return true;
  } catch {
    return false;
  }
}

/** Reads the structure of a wheel whose hash was checked. @throws UserError `bad-zip` that names the wheel */
function readFacts(pinned: PinnedWheel, path: string): Promise<WheelFacts> {
  return naming(pinned, path, async () => {
    // Loaded when used: most runs find all facts in the store.
    const { readZipMembers } = await import('../archive/read-zip.ts');
    return factsOf(await readZipMembers(path));
  });
}

/**
 * Unpacks each member of a wheel once without keeping it: the hash only says that the publisher made it so, and packages
 * copy members as they are.
 * @throws UserError `bad-zip` that names the wheel and the first member whose data, size or CRC-32 is wrong
 */
function verify(pinned: PinnedWheel, path: string, { members }: WheelFacts): Promise<void> {
  return naming(pinned, path, async () => {
    const { verifyMembers } = await import('../archive/verify-members.ts');
    await verifyMembers(path, members);
  });
}

/**
 * A wheel in its place in the store, once its members were looked into, or at once where `checks` does that. Only then are
 * its facts recorded, so that a run that is killed leaves nothing that the next one trusts. A damaged wheel is removed.
 * @throws UserError `bad-zip`
 */
async function whenWhole(host: StoreHost, wheel: StoredWheel, checks?: MemberChecks): Promise<StoredWheel> {
  const { pinned, path, facts, stamp } = wheel;
  const whole = async <T>(check: () => Promise<T>): Promise<T> => {
    try {
      const found = await check();
      recordFacts(host, pinned, facts, stamp!);
      return found;
    } catch (error) {
      if (error instanceof UserError) await removeDamaged(path, stamp!);
      throw error;
    }
  };
  if (checks !== undefined) {
    const lookInside = () => naming(pinned, path, () => checks.verify(wheel));
    return checks.add(wheel, whole(lookInside));
  }
  await whole(() => verify(pinned, path, facts));
  return wheel;
}

/** Runs `work`; its errors name the wheel and the lock instead of the file. */
async function naming<T>(pinned: PinnedWheel, path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(
      error.diagnostics.map(({ severity, code, message }) => ({
        severity,
        code,
        message: message.replaceAll(basename(path), pinned.filename),
        place: { path: pinned.lockPath },
        help: 'the file itself is damaged, not the download: lock another version, or make or publish the wheel again',
      })),
    );
  }
}

/**
 * Moves a complete file, whose hash the caller has checked, to its place in the store. The file is removed even on
 * failure.
 * @param checks where its members may be looked into later; without, that is done now
 * @throws UserError when it is not a readable zip file, or the store cannot be written
 */
export async function keep(
  host: StoreHost,
  pinned: PinnedWheel,
  temporary: Temporary,
  checks?: MemberChecks,
): Promise<StoredWheel> {
  const path = storedPath(host, pinned);
  try {
    await temporary.handle.close();
    // Unreadable files are never stored.
    const facts = await readFacts(pinned, temporary.path);
    if (checks === undefined) await verify(pinned, temporary.path, facts);
    makePrivateDirectory(join(host.storeDirectory, pinned.sha256));
    try {
      takePlace(temporary.path, path);
    } catch (error) {
      // Windows cannot replace a file that another process has open; that process has written the same bytes.
      if ((await readStored(host, pinned)) === undefined) throw error;
      await discard(temporary);
    }
    const stats = statSync(path, { bigint: true });
    const wheel = { pinned, path, size: Number(stats.size), facts, stamp: stampOf(stats) };
    if (checks !== undefined) return await whenWhole(host, wheel, checks);
    recordFacts(host, pinned, facts, wheel.stamp);
    return wheel;
  } catch (error) {
    await discard(temporary);
    throw storeError(host, error);
  }
}

/**
 * Copies a file from outside the store into it when its content has the wheel's hash; `undefined` when it has another
 * or cannot be read.
 * @throws UserError when it is not a readable zip file, or the store cannot be written
 */
export async function addFromFile(
  host: StoreHost,
  pinned: PinnedWheel,
  source: string,
): Promise<StoredWheel | undefined> {
  const temporary = await copyVerified(host, pinned, source);
  return temporary && (await keep(host, pinned, temporary));
}

/**
 * Copies a file into an unfinished one of the store when its content has the hash that is wanted; else `undefined`, and
 * nothing is left. The bytes that are hashed are the bytes that are copied.
 * @throws UserError when the store cannot be written
 */
export async function copyVerified(
  host: StoreHost,
  pinned: Pick<PinnedWheel, 'sha256' | 'size'>,
  source: string,
): Promise<Temporary | undefined> {
  const size = statsAt(source);
  if (size?.isFile() !== true) return undefined;
  refusePointer(source, size.size);
  if (pinned.size !== undefined && size.size !== pinned.size) return undefined;
  const temporary = await createTemporary(host);
  try {
    const digest = await hashFile(source, (bytes, at) => writeAll(temporary.handle, bytes, at));
    if (digest === pinned.sha256) return temporary;
    await discard(temporary);
    return undefined;
  } catch (error) {
    await discard(temporary);
    if ((error as NodeJS.ErrnoException).path === source) return undefined;
    throw storeError(host, error);
  }
}

/**
 * SHA-256 of a file as hex; `each` gets its bytes on the way, and their position.
 * @throws UserError `lfs-pointer`
 */
export async function hashFile(
  path: string,
  each?: (bytes: Buffer, position: number) => Promise<void>,
): Promise<string> {
  const hash = createHash('sha256');
  const handle = await open(path, 'r');
  try {
    const buffer = Buffer.allocUnsafe(READ_SIZE);
    for (let position = 0; ;) {
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, position);
      if (bytesRead === 0) return hash.digest('hex');
      const bytes = buffer.subarray(0, bytesRead);
      if (position === 0 && isLfsPointer(bytes)) throw lfsPointer(path);
      hash.update(bytes);
      await each?.(bytes, position);
      position += bytesRead;
    }
  } finally {
    await handle.close();
  }
}

/** Writes all of `bytes` at the byte `position`: one `write` may take fewer. */
export async function writeAll(handle: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let at = 0; at < bytes.length;) {
    const { bytesWritten } = await handle.write(bytes, at, bytes.length - at, position + at);
    at += bytesWritten;
  }
}
