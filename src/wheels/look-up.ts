import { statSync } from 'node:fs';
import { join } from 'node:path';
import { userError } from '../host/types.ts';
import type { Host, UserError } from '../host/types.ts';
import { normalizeName } from '../python/names.ts';
import type { FoundFiles, IndexedFile, OtherFile } from '../requirements/index-files.ts';
import { lockFormats, pantsLockCommand } from '../requirements/lock-formats.ts';
import { sdistVersion } from '../requirements/wheel-tags.ts';
import { displayUrl } from './credentials.ts';
import { advice, FetchFailure } from './failure.ts';
import type { IndexFile } from './index-page.ts';
import { indexesOf, refuseInsecure, type IndexOptions } from './indexes.ts';
import { keepKnownPage, readKnownPage, type KnownFile } from './known-pages.ts';
import { fileIn, namesIn } from './local-wheels.ts';
import { createProjects, type Projects } from './projects.ts';
import { hashFile, type StoreHost } from './store.ts';
import { isSafeWheelName, isSha256 } from './wheel-file.ts';

interface LookUpContext {
  readonly host: Pick<Host, 'fetch' | 'clock' | 'log'> & StoreHost;
  readonly indexes: IndexOptions;
  /** Ask no index: what it offered last time is all that is known. */
  readonly offline: boolean;
}

/** Finds out which files there are for a project that a lock pins by version alone. */
export interface LookUp {
  /**
   * @param project PEP 503 name.
   * @param allowed hashes (`sha256:…`) of the files that may be used. With them, every place is asked until each hash is
   *   accounted for. Without them, the first index that has the project is taken (an index of the same project further
   *   back cannot slip a file in), and the directories.
   * @throws UserError when a place that decides cannot be asked: `index-unreachable`, `index-unauthorized` …
   */
  files(project: string, allowed: readonly string[]): Promise<FoundFiles>;
}

export function createLookUp(context: LookUpContext): LookUp {
  const projects = createProjects({ ...context, deadOrigins: new Set() });
  return {
    files: async (project, allowed) => {
      const others = new Map<string, OtherFile>();
      const local = await localFiles(project, allowed, context.indexes, others);
      const remote =
        allowed.length > 0
          ? await allowedFiles(project, { allowed: new Set(allowed), local, others }, context, projects)
          : await firstIndex(project, context, projects);
      return {
        files: [...local, ...remote],
        others: [...others.values()],
        asked: indexesOf(project, context.indexes).map(({ url }) => displayUrl(url)),
        isOffline: context.offline,
      };
    },
  };
}

/** Wheels of the project in the directories that the user names, hashed. @param others gets those with other hashes */
async function localFiles(
  project: string,
  allowed: readonly string[],
  indexes: IndexOptions,
  others: Map<string, OtherFile>,
): Promise<readonly IndexedFile[]> {
  const found: IndexedFile[] = [];
  for (const directory of indexes.directories) {
    for (const filename of namesIn(directory)) {
      if (!filename.endsWith('.whl') || normalizeName(filename.split('-', 1)[0]!) !== project) continue;
      const path = fileIn(indexes, directory, filename);
      if (path === undefined) continue;
      const hex = await hashFile(path);
      if (allowed.length > 0 && !allowed.includes(`sha256:${hex}`)) {
        others.set(`${hex}/${filename}`, { filename, sha256: hex });
        continue;
      }
      found.push({
        filename,
        url: '',
        hash: { algorithm: 'sha256', hex },
        size: statSync(path).size,
        requiresPython: undefined,
      });
    }
  }
  return found;
}

interface AllowedFiles {
  readonly allowed: ReadonlySet<string>;
  readonly local: readonly IndexedFile[];
  /** Gets files with other hashes. */
  readonly others: Map<string, OtherFile>;
}

/** Files whose hash is allowed. What a place cannot say is only a fault when a hash is missing in the end. */
async function allowedFiles(
  project: string,
  { allowed, local, others }: AllowedFiles,
  context: LookUpContext,
  projects: Projects,
): Promise<readonly IndexedFile[]> {
  const found = new Map<string, IndexedFile>();
  const missing = new Set(allowed);
  const take = (files: readonly KnownFile[]): void => {
    for (const file of files) {
      const key = `sha256:${file.sha256 ?? ''}`;
      if (!allowed.has(key)) {
        const { filename, sha256 } = file;
        if (isOf(file, project)) others.set(`${sha256}/${filename}`, { filename, sha256 });
        continue;
      }
      missing.delete(key);
      if (!found.has(key)) found.set(key, indexedFile(file));
    }
  };
  for (const { hash } of local) missing.delete(`sha256:${hash.hex}`);
  const indexes = indexesOf(project, context.indexes);
  // A file's hash says all about it: once every allowed one was seen, no index can have news.
  for (const { url } of indexes) take(readKnownPage(context.host, url, project) ?? []);
  if (context.offline) take(storedFiles(context.host, missing));
  if (missing.size === 0 || context.offline) return [...found.values()];
  let failure: FetchFailure | undefined;
  const ask = async (page: () => Promise<readonly IndexFile[] | undefined>): Promise<void> => {
    if (missing.size === 0) return;
    try {
      take((await page()) ?? []);
    } catch (error) {
      if (!(error instanceof FetchFailure)) throw error;
      failure ??= error;
    }
  };
  for (const { url } of indexes) await ask(() => readPage(project, url, context, projects));
  for (const page of context.indexes.linkPages) await ask(async () => (await projects.links(page)).files);
  if (found.size === 0 && local.length === 0 && failure !== undefined) throw described(project, failure);
  return [...found.values()];
}

/** The first index that knows the project decides, so one that does not answer must not be passed over. */
async function firstIndex(
  project: string,
  context: LookUpContext,
  projects: Projects,
): Promise<readonly IndexedFile[]> {
  try {
    for (const { url } of indexesOf(project, context.indexes)) {
      if (!context.offline) refuseInsecure(url, context.indexes);
      const files = context.offline
        ? readKnownPage(context.host, url, project)
        : await readPage(project, url, context, projects);
      if (files === undefined && context.offline) throw unknownOffline(project, url);
      // Also one without files decides, as for uv: it may be a page that asks to log in.
      if (files !== undefined && !(context.offline && files.length === 0)) return files.map(indexedFile);
    }
    if (context.offline) return [];
    const pages = await Promise.all(context.indexes.linkPages.map((page) => projects.links(page)));
    return pages.flatMap(({ files }) => files.filter((file) => isOf(file, project)).map(indexedFile));
  } catch (error) {
    throw error instanceof FetchFailure ? described(project, error) : error;
  }
}

/** Wheels in the store, which are named by their hashes. */
export function storedFiles(host: StoreHost, hashes: ReadonlySet<string>): readonly KnownFile[] {
  return [...hashes].flatMap((hash) => {
    const sha256 = hash.replace(/^sha256:/, '');
    if (!isSha256(sha256)) return [];
    return namesIn(join(host.storeDirectory, sha256))
      .filter(isSafeWheelName)
      .map((filename) => ({
        filename,
        url: '',
        sha256,
        size: undefined,
        requiresPython: undefined,
        isYanked: false,
      }));
  });
}

/** A page with links has files of many projects. */
function isOf({ filename }: IndexFile, project: string): boolean {
  return (
    normalizeName(filename.split('-', 1)[0]!) === project || sdistVersion(filename, project) !== undefined
  );
}

/** @returns undefined when the index does not know the project. @throws FetchFailure */
async function readPage(
  project: string,
  index: string,
  context: LookUpContext,
  projects: Projects,
): Promise<readonly IndexFile[] | undefined> {
  try {
    const { files } = await projects.page(index, project);
    // An empty page stands for an index that does not know the project.
    if (files.length > 0) keepKnownPage(context.host, index, project, files);
    return files;
  } catch (error) {
    if (!(error instanceof FetchFailure) || error.kind !== 'not-found') throw error;
    keepKnownPage(context.host, index, project, []);
    return undefined;
  }
}

function indexedFile(file: KnownFile): IndexedFile {
  return {
    filename: file.filename,
    url: file.url,
    hash: { algorithm: file.sha256 === undefined ? '' : 'sha256', hex: file.sha256 ?? '' },
    size: file.size,
    requiresPython: file.requiresPython,
  };
}

function unknownOffline(project: string, index: string): UserError {
  return userError({
    code: 'offline-missing',
    message: `The files of ${project} on ${displayUrl(index)} are not known, and --offline forbids querying the index`,
    help: `run once without --offline, or lock with hashes and file names (\`${lockFormats.uv.command}\`, \`${pantsLockCommand()}\`)`,
  });
}

function described(project: string, { kind, message }: FetchFailure): UserError {
  return userError({
    code: advice[kind].code,
    message: `Could not look up the files of ${project}: ${message}`,
    help: advice[kind].help,
  });
}
