import { statSync } from 'node:fs';
import { join } from 'node:path';
import { namesIn } from '../archive/names-in.ts';
import { userError } from '../host/types.ts';
import type { Host, UserError } from '../host/types.ts';
import { normalizeName } from '../python/names.ts';
import { lockFormats, pantsLockCommand } from '../requirements/lock-formats.ts';
import {
  isOfVersion,
  type FoundFiles,
  type IndexedFile,
  type OtherFile,
  type WantedFiles,
} from '../requirements/index-files.ts';
import { sdistVersion } from '../requirements/wheel-tags.ts';
import { displayUrl } from './credentials.ts';
import { failureDiagnostic, FetchFailure } from './failure.ts';
import type { IndexFile } from './index-page.ts';
import { indexesOf, linkPagesOf, mayPassOver, refuseInsecure, type IndexOptions } from './indexes.ts';
import { keepKnownPage, readKnownPage, type KnownFile } from './known-pages.ts';
import { fileIn } from './local-wheels.ts';
import { createProjects, type Projects } from './projects.ts';
import { hashFile, type StoreHost } from './store.ts';
import { isSafeWheelName, isSha256 } from './wheel-file.ts';

interface LookUpContext {
  readonly host: Pick<Host, 'fetch' | 'clock' | 'log'> & StoreHost;
  readonly indexes: IndexOptions;
  /** Do not contact an index: use only what it offered last time. */
  readonly offline: boolean;
}

/** Finds out which files there are for a project that a lock pins by version alone. */
export interface LookUp {
  /**
   * @param project PEP 503 name.
   * @param wanted what the lock pins. With hashes, every place is asked until each hash is accounted for; a file of which
   *   its index says no hash may be any of them. Without hashes, the first index that has the project is taken (an index
   *   of the same project further back cannot slip a file in), and the directories and pages with links. One that lacks
   *   the pinned versions is passed over where the next one is named ({@link mayPassOver}).
   * @throws UserError when a place that decides cannot be asked: `index-unreachable`, `index-unauthorized` …
   */
  files(project: string, wanted: WantedFiles): Promise<FoundFiles>;
}

export function createLookUp(context: LookUpContext): LookUp {
  const projects = createProjects({ ...context, deadOrigins: new Set() });
  return {
    files: async (project, { allowed, versions }) => {
      const others = new Map<string, OtherFile>();
      const local = await localFiles(project, allowed, context.indexes, others);
      const asked = new Set<string>();
      const remote =
        allowed.length > 0
          ? await allowedFiles(
              project,
              { allowed: new Set(allowed), local, others, asked },
              context,
              projects,
            )
          : await firstIndex(project, { versions, asked }, context, projects);
      const all = indexesOf(project, context.indexes).map(({ url }) => url);
      return {
        files: [...local, ...remote],
        others: [...others.values()],
        asked: [...asked].map(displayUrl),
        notAsked: all.filter((url) => !asked.has(url)).map(displayUrl),
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
  /** Gets the addresses of what was asked. */
  readonly asked: Set<string>;
}

/** Files whose hash is allowed. What a place cannot say is only a fault when a hash is missing in the end. */
async function allowedFiles(
  project: string,
  { allowed, local, others, asked }: AllowedFiles,
  context: LookUpContext,
  projects: Projects,
): Promise<readonly IndexedFile[]> {
  const found = new Map<string, IndexedFile>();
  const missing = new Set(allowed);
  const take = (files: readonly KnownFile[], isOwn: boolean): void => {
    for (const file of files) {
      const { filename, sha256 } = file;
      const key = sha256 === undefined ? file.url : `sha256:${sha256}`;
      if (sha256 === undefined ? !isOf(file, project) : !allowed.has(key)) {
        if (isOf(file, project)) others.set(`${sha256}/${filename}`, { filename, sha256 });
        continue;
      }
      missing.delete(key);
      if (!found.has(key)) found.set(key, indexedFile(file, isOwn));
    }
  };
  for (const { hash } of local) missing.delete(`sha256:${hash.hex}`);
  const indexes = indexesOf(project, context.indexes);
  // A hash identifies a file: once every allowed one was found, no index can add anything.
  for (const { url } of indexes)
    take(readKnownPage(context.host, url, project) ?? [], isOwnPage(url, context));
  if (context.offline) take(storedFiles(context.host, missing), false);
  if (missing.size === 0 || context.offline) return [...found.values()];
  // What is asked again says more than what was kept: addresses are not kept in full.
  for (const [key, { hash }] of found) if (hash.hex === '') found.delete(key);
  let failure: FetchFailure | undefined;
  const ask = async (url: string, page: () => Promise<readonly IndexFile[] | undefined>): Promise<void> => {
    if (missing.size === 0) return;
    asked.add(url);
    try {
      take((await page()) ?? [], isOwnPage(url, context));
    } catch (error) {
      if (!(error instanceof FetchFailure)) throw error;
      failure ??= error;
    }
  };
  for (const { url } of indexes) await ask(url, () => readPage(project, url, context, projects));
  for (const page of linkPagesOf(project, context.indexes))
    await ask(page, () => readLinks(project, page, context, projects));
  if (found.size === 0 && local.length === 0 && failure !== undefined) throw described(project, failure);
  return [...found.values()];
}

interface FirstFiles {
  /** The versions that are pinned. */
  readonly versions: readonly string[];
  /** Gets the addresses of what was asked. */
  readonly asked: Set<string>;
}

/**
 * Files of pages with links, which count as in pip wherever an index knows the project too; and of the first index that
 * knows it. That one decides, so one that does not answer must not be passed over.
 */
async function firstIndex(
  project: string,
  { versions, asked }: FirstFiles,
  context: LookUpContext,
  projects: Projects,
): Promise<readonly IndexedFile[]> {
  const pageOf = async (url: string, read: typeof readPage): Promise<readonly KnownFile[] | undefined> => {
    if (!context.offline) refuseInsecure(url, context.indexes);
    asked.add(url);
    const files = context.offline
      ? readKnownPage(context.host, url, project)
      : await read(project, url, context, projects);
    if (files === undefined && context.offline) throw unknownOffline(project, url);
    return files;
  };
  const indexed = (files: readonly KnownFile[], url: string): readonly IndexedFile[] =>
    files.map((file) => indexedFile(file, isOwnPage(url, context)));
  const open = new Set(versions);
  const openVersionOf = ({ filename }: { readonly filename: string }): string | undefined =>
    [...open].find((version) => isOfVersion(filename, { name: project, version }));
  try {
    const linked: IndexedFile[] = [];
    for (const url of linkPagesOf(project, context.indexes)) {
      for (const file of indexed((await pageOf(url, readLinks)) ?? [], url)) linked.push(file);
    }
    const indexes = indexesOf(project, context.indexes);
    const taken: IndexedFile[] = [];
    for (const [at, { url }] of indexes.entries()) {
      const files = await pageOf(url, readPage);
      // An empty page decides too, as in uv: it may be a login page.
      if (files === undefined || (context.offline && files.length === 0)) continue;
      const fresh = indexed(files, url).map((file) => ({ file, version: openVersionOf(file) }));
      const isFirst = taken.length === 0;
      for (const { file, version } of fresh) if (isFirst || version !== undefined) taken.push(file);
      for (const { version } of fresh) if (version !== undefined) open.delete(version);
      if (files.length === 0 || open.size === 0 || !mayPassOver(indexes[at + 1])) break;
    }
    return [...linked, ...taken];
  } catch (error) {
    throw error instanceof FetchFailure ? described(project, error) : error;
  }
}

function isOwnPage(url: string, { indexes }: LookUpContext): boolean {
  return indexes.ownPages.has(url);
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
    // An empty page represents an index that does not know the project.
    if (files.length > 0) keepKnownPage(context.host, index, project, files);
    return files;
  } catch (error) {
    if (!(error instanceof FetchFailure) || error.kind !== 'not-found') throw error;
    keepKnownPage(context.host, index, project, []);
    return undefined;
  }
}

/** The files of a project on a page with links; empty if the page does not exist, as in pip. @throws FetchFailure */
async function readLinks(
  project: string,
  page: string,
  context: LookUpContext,
  projects: Projects,
): Promise<readonly IndexFile[]> {
  let files: readonly IndexFile[] = [];
  try {
    files = (await projects.links(page)).files.filter((file) => isOf(file, project));
  } catch (error) {
    if (!(error instanceof FetchFailure) || error.kind !== 'not-found') throw error;
  }
  keepKnownPage(context.host, page, project, files);
  return files;
}

function indexedFile(file: KnownFile, isOwn: boolean): IndexedFile {
  return {
    filename: file.filename,
    url: file.url,
    hash: { algorithm: file.sha256 === undefined ? '' : 'sha256', hex: file.sha256 ?? '' },
    size: file.size,
    requiresPython: file.requiresPython,
    ...(isOwn && { isOwn }),
  };
}

function unknownOffline(project: string, index: string): UserError {
  return userError({
    code: 'offline-missing',
    message: `The files of ${project} on ${displayUrl(index)} are not known, and --offline forbids querying the index`,
    help: `run once without --offline, or lock with hashes and file names (\`${lockFormats.uv.command}\`, \`${pantsLockCommand()}\`)`,
  });
}

function described(project: string, failure: FetchFailure): UserError {
  return userError(failureDiagnostic(failure, `Could not look up the files of ${project}`));
}
