import { copyFile, link, mkdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../host/types.ts';
import type { Cache, Environment, Host } from '../host/types.ts';
import type { PinnedWheel } from '../requirements/types.ts';
import type { MemberChecks } from './member-checks.ts';
import { readStored } from './store.ts';
import type { StoredWheel } from './types.ts';
import { parseBoundedJson } from '../text/bounded-json.ts';
import { jsonDigest } from '../text/json-digest.ts';
import { isSafeWheelName, isSha256 } from './wheel-file.ts';

/** `read-only`: restore, never save. */
type CacheMode = 'true' | 'false' | 'read-only';

interface CacheContext {
  readonly host: Host;
  readonly cache: Cache;
  /** Looks into the members of wheels while the caller goes on. */
  readonly checks?: MemberChecks | undefined;
}

/** Increment this number when the layout of saved files changes. */
const KEY_PREFIX = 'lambda-package-wheels-v2-';
/** Maximum time that the cache may take, milliseconds: downloading takes seconds, so a slow cache is worse than none. */
const RESTORE_LIMIT = 60_000;
const SAVE_LIMIT = 300_000;
/** A service from which nothing comes for so long does not answer, milliseconds. */
const SILENCE_LIMIT = 10_000;
/** When less is missing than this, downloading it is quicker than another set, bytes. */
const WORTH_RESTORING = 5_000_000;

/** What a set of wheels is for: sets of the same locks and platforms have most wheels in common. */
export interface WheelPurpose {
  /** Descriptions of platforms. */
  readonly platforms: readonly string[];
}

/**
 * The key of a set of wheels: the same on every system and in any order, independent of where the wheels come from. Its
 * beginning is the same for all sets of the same locks and platforms.
 */
export function cacheKey(
  pinned: readonly Pick<PinnedWheel, 'sha256' | 'lockPath'>[],
  { platforms }: WheelPurpose,
): string {
  const locks = distinct(pinned.map(({ lockPath }) => lockPath));
  return keyOf(jsonDigest([locks, distinct(platforms)]).slice(0, 16), pinned);
}

function keyOf(group: string, wheels: readonly Pick<PinnedWheel, 'sha256'>[]): string {
  return `${KEY_PREFIX}${group}-${jsonDigest(distinct(wheels.map(({ sha256 }) => sha256)))}`;
}

/** What the keys of sets for the same purpose have in common. */
function prefixOf(key: string): string {
  return key.slice(0, key.lastIndexOf('-') + 1);
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort();
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
  /** Wheels moved from the cache to the store. */
  readonly wheels: readonly StoredWheel[];
  /** Whether the whole set was there. */
  readonly isExact: boolean;
  /** What `post` must save; `undefined` when there is nothing new or saving is not allowed. */
  readonly save: SavePlan | undefined;
}

/** The set of wheels of a run, to be saved under its key. */
export interface SavePlan {
  readonly key: string;
  readonly wheels: readonly Pick<PinnedWheel, 'sha256' | 'filename'>[];
}

/**
 * Brings wheels that the store lacks from the cache. Everything restored is hashed before it enters the store, its
 * members are checked, and anything else in the cache is skipped without being unpacked. Never throws: cache failures are warnings.
 */
export async function restoreWheels(
  pinned: readonly PinnedWheel[],
  purpose: WheelPurpose,
  mode: CacheMode,
  context: CacheContext,
): Promise<RestoreOutcome> {
  const { host, cache, checks } = context;
  const nothing = { wheels: [], isExact: false, save: undefined };
  const directory = cacheDirectory(host.env);
  if (mode === 'false' || directory === undefined || !cache.isAvailable()) return nothing;
  // A `post` that was killed may have left it.
  await rm(directory, { recursive: true, force: true }).catch(() => undefined);
  const usable = pinned.filter((wheel) => isSafeWheelName(wheel.filename) && isSha256(wheel.sha256));
  const set = [...new Map(usable.map((wheel) => [`${wheel.sha256}/${wheel.filename}`, wheel])).values()];
  const missing: PinnedWheel[] = [];
  for (const wheel of set) if ((await readStored(host, wheel, checks)) === undefined) missing.push(wheel);
  if (missing.length === 0) return nothing;
  const key = cacheKey(set, purpose);
  const { found, kept } = await restoreInto(missing, directory, key, context);
  const isExact = found === key && kept.length === missing.length;
  const isNew = found !== key && mode === 'true' && maySave(host.env);
  return {
    wheels: kept,
    isExact,
    save: isNew ? { key, wheels: set.map(({ sha256, filename }) => ({ sha256, filename })) } : undefined,
  };
}

/** What an entry had of the `missing` wheels; the key that was found, `undefined` after a failure. */
async function restoreInto(
  missing: readonly PinnedWheel[],
  directory: string,
  key: string,
  { host, cache, checks }: CacheContext,
): Promise<{ readonly found: string | undefined; readonly kept: readonly StoredWheel[] }> {
  const stopping = new AbortController();
  const onFault = (error: unknown) => {
    warn(host, 'has unexpected content, which was ignored', error);
  };
  let kept: readonly StoredWheel[] = [];
  const bytes = missing.reduce((sum, { size }) => sum + (size ?? WORTH_RESTORING), 0);
  const prefixes = bytes < WORTH_RESTORING ? [] : [prefixOf(key)];
  try {
    const found = await whileAnswering(host, RESTORE_LIMIT, (life) =>
      cache.restore(
        directory,
        key,
        prefixes,
        async (archive) => {
          stopping.signal.throwIfAborted();
          // From here on the service is done.
          life.rest();
          const { takeFromArchive } = await import('./restored-archive.ts');
          const how = { host, checks, stop: stopping.signal, onFault };
          kept = await takeFromArchive(archive, basename(directory), missing, how);
        },
        life.beat,
      ),
    );
    return { found, kept };
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
    await whileAnswering(host, SAVE_LIMIT, ({ beat }) => cache.save(directory, plan.key, beat));
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

/** Signs of life of a service. */
interface Life {
  readonly beat: () => void;
  /** It is no longer waited for. */
  readonly rest: () => void;
}

/**
 * Waits for `work` with a service as long as that shows signs of life, at most `limit` milliseconds.
 * @throws Error when it does not; what `work` throws
 */
async function whileAnswering<T>(
  { clock }: Pick<Host, 'clock'>,
  limit: number,
  work: (life: Life) => Promise<T>,
): Promise<T> {
  const finished = new AbortController();
  const end = clock.elapsed() + limit;
  let silentUntil = clock.elapsed() + SILENCE_LIMIT;
  const life = {
    beat: () => (silentUntil = clock.elapsed() + SILENCE_LIMIT),
    rest: () => (silentUntil = end),
  };
  const deadline = async (): Promise<never> => {
    for (;;) {
      const left = Math.min(silentUntil, end) - clock.elapsed();
      if (left <= 0)
        throw new Error(`no answer within ${(silentUntil < end ? SILENCE_LIMIT : limit) / 1000} seconds`);
      await clock.sleep(left, finished.signal);
      finished.signal.throwIfAborted();
    }
  };
  try {
    return await Promise.race([work(life), deadline()]);
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

/** Plans as text, for the state that a step hands to its `post`. */
export function encodeSavePlans(plans: readonly SavePlan[]): string {
  return JSON.stringify(plans);
}

/** Reads what `encodeSavePlans` wrote; none for anything else. */
export function decodeSavePlans(text: string): readonly SavePlan[] {
  let plans: unknown;
  try {
    plans = parseBoundedJson(text);
  } catch {
    return [];
  }
  return Array.isArray(plans) ? plans.flatMap((plan) => decodeSavePlan(plan) ?? []) : [];
}

const KEY = new RegExp(`^${KEY_PREFIX}([0-9a-f]{16})-[0-9a-f]{64}$`);

function decodeSavePlan(plan: unknown): SavePlan | undefined {
  const { key, wheels } = (plan ?? {}) as { readonly key?: unknown; readonly wheels?: unknown };
  if (typeof key !== 'string' || !Array.isArray(wheels)) return undefined;
  const set: { sha256: string; filename: string }[] = [];
  for (const wheel of wheels as readonly ({ sha256?: unknown; filename?: unknown } | null)[]) {
    const [sha256, filename] = [wheel?.sha256, wheel?.filename];
    if (typeof sha256 !== 'string' || typeof filename !== 'string') return undefined;
    if (!isSha256(sha256) || !isSafeWheelName(filename)) return undefined;
    set.push({ sha256, filename });
  }
  const group = KEY.exec(key)?.[1];
  return group !== undefined && keyOf(group, set) === key ? { key, wheels: set } : undefined;
}
