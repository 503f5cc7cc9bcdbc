import { parseWheelFilename } from '../python/wheel-filename.ts';
import { FetchFailure } from './failure.ts';
import type { IndexFile } from './index-page.ts';
import { indexesOf, refuseInsecure, type IndexOptions } from './indexes.ts';
import { listLocalWheels, refusePointers } from './local-wheels.ts';
import type { Projects } from './projects.ts';
import { statsAt } from '../text/file-stats.ts';

/** An available file of a project. */
export interface OfferedFile extends IndexFile {
  /** Absolute path, if it is in a directory; its `url` is then empty. */
  readonly path?: string;
  /** It comes from an index that the user named, so it may be on a private network. */
  readonly isOwn: boolean;
  /** Named by the user, itself or by its directory, and not found in an index. */
  readonly isNamed?: true;
}

/** The available files of projects, without a lock. */
export interface Offers {
  /**
   * All files of `project` (PEP 503 name): of directories, of pages with links, and of the first index that has it, as
   * in uv: another index cannot slip in a version of its own.
   * @throws FetchFailure if one of them is unreachable
   */
  files(project: string): Promise<readonly OfferedFile[]>;
}

export function createOffers(context: {
  readonly indexes: IndexOptions;
  readonly projects: Projects;
  /** Only directories are searched. */
  readonly offline: boolean;
}): Offers {
  const { indexes, projects, offline } = context;
  const local = listLocalWheels(indexes);
  const answers = new Map<string, Promise<readonly OfferedFile[]>>();
  const find = async (project: string): Promise<readonly OfferedFile[]> => {
    refusePointers(local, project);
    const inDirectories = (local.get(project) ?? []).map(({ filename, path }) => localFile(filename, path));
    if (offline) return inDirectories;
    const linked = await Promise.all(
      indexes.linkPages.map(async (url) => {
        const { files, isOwn } = await projects.links(url);
        return files
          .filter(({ filename }) => parseWheelFilename(filename)?.normalizedName === project)
          .map((file) => ({ ...file, isOwn }));
      }),
    );
    const indexed = await fromFirstIndex(project, indexes, projects);
    return onceByName([...inDirectories, ...linked.flat(), ...indexed]);
  };
  return {
    files: (project) => {
      const answer = answers.get(project) ?? find(project);
      answers.set(project, answer);
      return answer;
    },
  };
}

function localFile(filename: string, path: string): OfferedFile {
  const size = statsAt(path)?.size;
  return {
    filename,
    path,
    url: '',
    sha256: undefined,
    size,
    requiresPython: undefined,
    isYanked: false,
    isOwn: true,
    isNamed: true,
  };
}

async function fromFirstIndex(
  project: string,
  indexes: IndexOptions,
  projects: Projects,
): Promise<readonly OfferedFile[]> {
  for (const index of indexesOf(project, indexes)) {
    refuseInsecure(index.url, indexes);
    try {
      const { files, isOwn } = await projects.page(index.url, project);
      // An empty page decides too, as in uv: it may be a login page.
      return files.map((file) => ({ ...file, isOwn }));
    } catch (error) {
      if (!(error instanceof FetchFailure) || error.kind !== 'not-found') throw error;
    }
  }
  return [];
}

function onceByName(files: readonly OfferedFile[]): readonly OfferedFile[] {
  const names = new Map<string, OfferedFile>();
  for (const file of files) if (!names.has(file.filename)) names.set(file.filename, file);
  return [...names.values()];
}
