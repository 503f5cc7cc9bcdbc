import { rm } from 'node:fs/promises';
import { thisMachine } from '../host/machine.ts';
import type { Host } from '../host/types.ts';
import type { UvProgram } from '../resolver/find-uv.ts';
import type { ResolverContext } from '../resolver/resolve.ts';
import { UNLOCKED } from '../resolver/unlocked.ts';
import { createOfferedWheels } from '../wheels/offered-wheels.ts';
import { createOffers } from '../wheels/offers.ts';
import type { FetchContext, WheelOrigins } from '../wheels/fetch-wheels.ts';
import { readIndexOptions, type CheckoutIndexes } from '../wheels/indexes.ts';
import type { Options } from '../workspace/types.ts';
import { createProjects } from '../wheels/projects.ts';
import type { MemberChecks } from '../wheels/member-checks.ts';
import { createWorkDirectory } from '../wheels/unfinished.ts';
import type { WheelPurpose } from '../wheels/store-cache.ts';
import type { StoredWheel } from '../wheels/types.ts';
import type { Project } from '../project/project.ts';
import { SOURCE_OPTION, type Lock, type PinnedWheel } from '../requirements/types.ts';
import { publicIndex } from '../text/public-index.ts';
import type { WheelSettings } from './wheel-settings.ts';
import { once } from '../text/once.ts';

/** A lock, which may say itself where its files are. */
type LockPlaces = Pick<Lock, 'path' | 'options'>;

/** The sources of wheels in a run, and the uv that resolves and builds; each created on first use. */
export interface WheelSources {
  readonly settings: WheelSettings;
  /**
   * Fills the store from a cache, if there is one, with what it lacks of these wheels.
   * @param checks looks into their members while the caller goes on
   */
  restore(wheels: readonly PinnedWheel[], purpose: WheelPurpose, checks?: MemberChecks): Promise<void>;
  /**
   * With the places that every lock names which was asked for before, so that what was found there can be fetched.
   * @param lock whose own lines say where files are (`--index-url`, `--find-links`): these places in their order
   * @throws UserError
   */
  fetching(lock?: LockPlaces): FetchContext;
  /** @param lock as {@link WheelSources.fetching} @throws UserError */
  resolver(lock?: LockPlaces): ResolverContext;
  /** Removes unpacked files. */
  close(): Promise<void>;
}

/** Fills the store from a cache. @returns what the cache had */
export type RestoreWheels = (
  wheels: readonly PinnedWheel[],
  purpose: WheelPurpose,
  checks?: MemberChecks,
) => Promise<readonly StoredWheel[]>;

export function createWheelSources(
  host: Host,
  project: Project,
  settings: WheelSettings,
  restoreWheels?: RestoreWheels,
): WheelSources {
  const origins: WheelOrigins = new Map();
  const restore: WheelSources['restore'] = async (...given) => {
    for (const { path } of (await restoreWheels?.(...given)) ?? []) origins.set(path, 'cache');
  };
  const { root, options } = project.workspace;
  const directories: string[] = [];
  const read = (named: CheckoutIndexes): FetchContext => ({
    host,
    indexes: readIndexOptions(host, root, named, settings.directories),
    offline: settings.offline,
    root,
    origins,
  });
  const plain = once(() => read(checkoutIndexes(options)));
  /** Of locks with places of their own, by path. */
  const ofLocks = new Map<string, FetchContext>();
  const fetching = (lock?: LockPlaces): FetchContext => {
    if (lock?.options === undefined) return withPlaces(plain(), [...ofLocks.values()]);
    const known = ofLocks.get(lock.path) ?? read(placesOf(lock, checkoutIndexes(options)));
    ofLocks.set(lock.path, known);
    return known;
  };
  const uv = once(async (): Promise<UvProgram> => {
    const directory = createWorkDirectory(host);
    directories.push(directory);
    const { findUv } = await import('../resolver/find-uv.ts');
    return findUv({ host, machine: thisMachine(), fetch: plain(), restore }, directory);
  });
  const resolvers = new Map<string, ResolverContext>();
  const resolver = (lock?: LockPlaces): ResolverContext => {
    const key = lock?.options === undefined ? '' : lock.path;
    const known = resolvers.get(key) ?? openResolver(fetching(lock));
    resolvers.set(key, known);
    return known;
  };
  const openResolver = (fetch: FetchContext): ResolverContext => {
    const { indexes, offline } = fetch;
    const program = { host, machine: thisMachine(), fetch };
    const projects = createProjects({ host, indexes, deadOrigins: new Set() });
    return {
      ...program,
      offers: createOffers({ indexes, projects, offline }),
      wheels: createOfferedWheels(fetch, UNLOCKED),
      // Few runs resolve, so the server is loaded on demand.
      serve: async (answer) => (await import('../host/local-server.ts')).serveLocally(answer),
      uv,
      excludeNewer: settings.excludeNewer ?? nonEmpty(host.env['UV_EXCLUDE_NEWER']),
    };
  };
  return {
    settings,
    restore,
    fetching,
    resolver,
    close: async () => {
      for (const directory of directories) await rm(directory, { recursive: true, force: true });
    },
  };
}

/** A context that also looks into the directories and pages that locks name. */
function withPlaces(fetch: FetchContext, ofLocks: readonly FetchContext[]): FetchContext {
  if (ofLocks.length === 0) return fetch;
  const all = [fetch, ...ofLocks].map(({ indexes }) => indexes);
  const directories = [...new Set(all.flatMap((one) => one.directories))];
  const linkPages = [...new Set(all.flatMap((one) => one.linkPages))];
  return { ...fetch, indexes: { ...fetch.indexes, directories, linkPages } };
}

/** The indexes configured in the checkout: `[python-repos]`, and the lines `--index-url` … of a requirements file. */
function placesOf(
  { options }: LockPlaces,
  { indexes, findLinks, ...others }: CheckoutIndexes,
): CheckoutIndexes {
  const of = (name: string): readonly string[] => options?.get(name) ?? [];
  const replaced = of('--index-url').slice(-1);
  const { isDefault, ...kept } = others;
  return {
    ...kept,
    ...(replaced.length === 0 && isDefault && { isDefault }),
    indexes: [...of('--extra-index-url'), ...(replaced.length > 0 ? replaced : indexes)],
    findLinks: [...findLinks, ...of('--find-links')],
    noIndex: options?.has('--no-index') === true,
    sources: [...(others.sources ?? []), ...of(SOURCE_OPTION)],
  };
}

/** The indexes in `pants.toml`. */
function checkoutIndexes({ python, pythonRepos }: Options): CheckoutIndexes {
  const [only, ...more] = pythonRepos.indexes;
  return {
    ...pythonRepos,
    sources: [...python.resolvesToSources.values()].flat(),
    isDefault: only === publicIndex.url && more.length === 0,
  };
}

function nonEmpty(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}
