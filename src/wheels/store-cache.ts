import { createHash } from 'node:crypto';
import { copyFile, link, mkdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../host/types.ts';
import type { Cache, Environment, Host } from '../host/types.ts';
import type { PinnedWheel } from '../requirements/types.ts';
import { readStored } from './store.ts';
import type { StoredWheel } from './types.ts';
import { parseBoundedJson } from '../text/bounded-json.ts';
import { isSafeWheelName, isSha256 } from './wheel-file.ts';

/** `read-only`: restore, never save. */
type CacheMode = 'true' | 'false' | 'read-only';

interface CacheContext {
  readonly host: Host;
  readonly cache: Cache;
}

/** Increment this number when the layout of saved files changes. */
const KEY_PREFIX = 'lambda-package-wheels-v1-';
/** Maximum wait for the cache, milliseconds: downloading takes seconds, so a slow cache is worse than none. */
const RESTORE_LIMIT = 60_000;
const SAVE_LIMIT = 300_000;

/**
 * The key of a set of wheels: the same on every system and in any order, independent of where the wheels come from.
 */
export function cacheKey(pinned: readonly Pick<PinnedWheel, 'sha256'>[]): string {
  const hashes = [...new Set(pinned.map((wheel) => wheel.sha256))].sort();
  return `${KEY_PREFIX}${createHash('sha256').update(hashes.join('\n')).digest('hex')}`;
}

/**
 * The directory that a workflow saves; `undefined` outside a workflow. It lies in the workspace, and only while a cache is
 * saved: the cache service finds an entry by key and path, and a path relative to the
 * workspace is the same on every runner, where that of its temporary directory is not.
 */
function cacheDirectory(env: Environment): string | undefined {
  const workspace = env['GITHUB_WORKSPACE'] ?? '';
  return workspace === '' ? undefined : join(workspace, '.lambda-package-wheels');
}

/**
 * Whether a run may save: not for tags and releases, whose caches no other run can read, and not for events that run
 * with the rights of the default branch on behalf of a stranger (cache poisoning).
 */
export function maySave(env: Environment): boolean {
  const isTag = env['GITHUB_REF_TYPE'] === 'tag' || (env['GITHUB_REF'] ?? '').startsWith('refs/tags/');
  return (
    !isTag && !['release', 'pull_request_target', 'workflow_run'].includes(env['GITHUB_EVENT_NAME'] ?? '')
  );
}

interface RestoreOutcome {
  /** Wheels moved from the cache to the store, and their bytes. */
  readonly wheels: number;
  readonly bytes: number;
  /** Whether the whole set was there. */
  readonly isExact: boolean;
  /** What `post` must save; `undefined` when there is nothing new or saving is not allowed. */
  readonly save: SavePlan | undefined;
}

/** The set of wheels of a run, to be saved under its key. */
interface SavePlan {
  readonly key: string;
  readonly wheels: readonly Pick<PinnedWheel, 'sha256' | 'filename'>[];
}

/**
 * Brings wheels that the store lacks from the cache. Everything restored is hashed before it enters the store, its
 * members are checked, and anything else in the cache is skipped without being unpacked. Never throws: cache failures are warnings.
 */
export async function restoreWheels(
  pinned: readonly PinnedWheel[],
  mode: CacheMode,
  context: CacheContext,
): Promise<RestoreOutcome> {
  const { host, cache } = context;
  const nothing = { wheels: 0, bytes: 0, isExact: false, save: undefined };
  const directory = cacheDirectory(host.env);
  if (mode === 'false' || directory === undefined || !cache.isAvailable()) return nothing;
  // A `post` that was killed may have left it.
  await rm(directory, { recursive: true, force: true }).catch(() => undefined);
  const usable = pinned.filter((wheel) => isSafeWheelName(wheel.filename) && isSha256(wheel.sha256));
  const set = [...new Map(usable.map((wheel) => [`${wheel.sha256}/${wheel.filename}`, wheel])).values()];
  const missing: PinnedWheel[] = [];
  for (const wheel of set) if ((await readStored(host, wheel)) === undefined) missing.push(wheel);
  if (missing.length === 0) return nothing;
  const key = cacheKey(set);
  const { found, kept } = await restoreInto(missing, directory, key, context);
  const isExact = found === key && kept.length === missing.length;
  const isNew = found !== key && mode === 'true' && maySave(host.env);
  return {
    wheels: kept.length,
    bytes: kept.reduce((sum, { size }) => sum + size, 0),
    isExact,
    save: isNew ? { key, wheels: set.map(({ sha256, filename }) => ({ sha256, filename })) } : undefined,
  };
}

/** What an entry had of the `missing` wheels; the key that was found, `undefined` after a failure. */
async function restoreInto(
  missing: readonly PinnedWheel[],
  directory: string,
  key: string,
  { host, cache }: CacheContext,
): Promise<{ readonly found: string | undefined; readonly kept: readonly StoredWheel[] }> {
  const stopping = new AbortController();
  const onFault = (error: unknown) => {
    warn(host, 'has unexpected content, which was ignored', error);
  };
  let kept: readonly StoredWheel[] = [];
  const read = async (archive: string): Promise<void> => {
    stopping.signal.throwIfAborted();
    const { takeFromArchive } = await import('./restored-archive.ts');
    kept = await takeFromArchive(archive, basename(directory), missing, {
      host,
      stop: stopping.signal,
      onFault,
    });
  };
  try {
    const restored = cache.restore(directory, key, [KEY_PREFIX], read);
    return { found: await withDeadline(host, RESTORE_LIMIT, restored), kept };
  } catch (error) {
    warn(host, 'could not be read; downloading the wheels instead', error);
    return { found: undefined, kept };
  } finally {
    stopping.abort();
  }
}

/**
 * Saves the wheels of a plan, and nothing else of the store, so that caches do not grow from run to run. Never throws.
 */
export async function saveWheels(plan: SavePlan, context: CacheContext): Promise<void> {
  const { host, cache } = context;
  const directory = cacheDirectory(host.env);
  if (directory === undefined || !cache.isAvailable()) return;
  try {
    await rm(directory, { recursive: true, force: true });
    for (const { sha256, filename } of plan.wheels) {
      const wheel = { name: '', version: '', url: '', size: undefined, lockPath: '', sha256, filename };
      const stored = await readStored(host, wheel);
      // The run ended before it had all of them; a part under the whole set's key would stay for ever.
      if (stored === undefined) return;
      await placeCopy(stored.path, join(directory, sha256, filename));
    }
    await withDeadline(host, SAVE_LIMIT, cache.save(directory, plan.key));
  } catch (error) {
    warn(host, 'could not be saved; the next run will download the wheels again', error);
  } finally {
    await rm(directory, { recursive: true, force: true }).catch(() => undefined);
  }
}

async function placeCopy(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  // Another file system, or one without hard links.
  await link(from, to).catch(() => copyFile(from, to));
}

async function withDeadline<T>(host: Host, limit: number, work: Promise<T>): Promise<T> {
  const finished = new AbortController();
  const deadline = async (): Promise<never> => {
    await host.clock.sleep(limit, finished.signal);
    throw new Error(`no answer within ${limit / 1000} seconds`);
  };
  try {
    return await Promise.race([work, deadline()]);
  } finally {
    finished.abort();
  }
}

function warn(host: Host, what: string, error: unknown): void {
  const reason = error instanceof UserError || !(error instanceof Error) ? String(error) : error.message;
  host.log.diagnostic({
    severity: 'warning',
    code: 'cache-trouble',
    message: `The wheel cache ${what}: ${reason}`,
  });
}

/** A plan as text, for the state that a step hands to its `post`. */
export function encodeSavePlan(plan: SavePlan): string {
  return JSON.stringify(plan);
}

/** Reads what `encodeSavePlan` wrote; `undefined` for anything else. */
export function decodeSavePlan(text: string): SavePlan | undefined {
  let plan: unknown;
  try {
    plan = parseBoundedJson(text);
  } catch {
    return undefined;
  }
  const { key, wheels } = (plan ?? {}) as { readonly key?: unknown; readonly wheels?: unknown };
  if (typeof key !== 'string' || !Array.isArray(wheels)) return undefined;
  const set: { sha256: string; filename: string }[] = [];
  for (const wheel of wheels as readonly ({ sha256?: unknown; filename?: unknown } | null)[]) {
    const [sha256, filename] = [wheel?.sha256, wheel?.filename];
    if (typeof sha256 !== 'string' || typeof filename !== 'string') return undefined;
    if (!isSha256(sha256) || !isSafeWheelName(filename)) return undefined;
    set.push({ sha256, filename });
  }
  return cacheKey(set) === key ? { key, wheels: set } : undefined;
}
