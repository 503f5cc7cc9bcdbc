import { rm } from 'node:fs/promises';
import { thisMachine } from '../host/machine.ts';
import type { Host } from '../host/types.ts';
import type { UvProgram } from '../resolver/find-uv.ts';
import type { ResolverContext } from '../resolver/resolve.ts';
import { UNLOCKED } from '../resolver/unlocked.ts';
import { createOfferedWheels } from '../wheels/offered-wheels.ts';
import { createOffers } from '../wheels/offers.ts';
import type { FetchContext } from '../wheels/fetch-wheels.ts';
import { readIndexOptions, type CheckoutIndexes } from '../wheels/indexes.ts';
import type { Options } from '../workspace/types.ts';
import { createProjects } from '../wheels/projects.ts';
import { createWorkDirectory } from '../wheels/store.ts';
import type { Project } from '../project/project.ts';
import type { WheelSettings } from './wheel-settings.ts';

/** Where wheels come from in a run, and the uv that resolves and builds; each made when it is first asked for. */
export interface WheelSources {
  readonly settings: WheelSettings;
  /** @throws UserError */
  fetching(): FetchContext;
  /** @throws UserError */
  resolver(): ResolverContext;
  /** Removes what was unpacked. */
  close(): Promise<void>;
}

export function createWheelSources(host: Host, project: Project, settings: WheelSettings): WheelSources {
  const { root, options } = project.workspace;
  const directories: string[] = [];
  const fetching = once((): FetchContext => ({
    host,
    indexes: readIndexOptions(host, root, checkoutIndexes(options), settings.directories),
    offline: settings.offline,
    root,
  }));
  const resolver = once((): ResolverContext => {
    const fetch = fetching();
    const { indexes, offline } = fetch;
    const program = { host, root, machine: thisMachine(), fetch };
    const uv = once(async (): Promise<UvProgram> => {
      const directory = createWorkDirectory(host);
      directories.push(directory);
      const { findUv } = await import('../resolver/find-uv.ts');
      return findUv(program, directory);
    });
    const projects = createProjects({ host, indexes, deadOrigins: new Set() });
    return {
      ...program,
      offers: createOffers({ indexes, projects, offline }),
      wheels: createOfferedWheels(fetch, UNLOCKED),
      // Few runs resolve: a server is loaded by those that do.
      serve: async (answer) => (await import('../host/local-server.ts')).serveLocally(answer),
      uv,
      excludeNewer: settings.excludeNewer ?? nonEmpty(host.env['UV_EXCLUDE_NEWER']),
    };
  });
  return {
    settings,
    fetching,
    resolver,
    close: async () => {
      for (const directory of directories) await rm(directory, { recursive: true, force: true });
    },
  };
}

/** What `pants.toml` says of indexes. */
export function checkoutIndexes({ python, pythonRepos }: Options): CheckoutIndexes {
  return { ...pythonRepos, sources: [...python.resolvesToSources.values()].flat() };
}

function nonEmpty(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
