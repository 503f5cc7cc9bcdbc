import { posix } from 'node:path';
import type { SourceEntry } from '../formats/types.ts';
import { userError, type Problems } from '../host/types.ts';
import { commandForLockFile } from '../requirements/lock-formats.ts';
import { projectLayout, type ProjectFiles, type ProjectPart } from '../requirements/project-layout.ts';
import { parseToml } from '../requirements/toml.ts';
import type { FirstPartyProject } from '../requirements/types.ts';
import type { FileTree } from '../workspace/types.ts';
import { checkoutFile } from './plan-inputs.ts';
import type { Project } from '../project/project.ts';

/**
 * `sources`, plus the files of needed projects of the checkout that are in a lock (workspace members, editable installs): what installing them would add, without what is already present. Errors are collected in `problems`.
 */
export function withProjectSources(
  project: Project,
  sources: readonly SourceEntry[],
  projects: readonly FirstPartyProject[],
  problems: Problems,
): readonly SourceEntry[] {
  const known = new Set(sources.map(({ source }) => source));
  const added: SourceEntry[] = [];
  for (const one of projects) {
    for (const entry of problems.collect(() => sourcesOf(project, one)) ?? []) {
      if (!known.has(entry.source)) added.push(entry);
      known.add(entry.source);
    }
  }
  return [...sources, ...added];
}

/** @throws UserError when the directory does not exist, or does not show which files are installed */
function sourcesOf(project: Project, one: FirstPartyProject): readonly SourceEntry[] {
  const { directory } = one;
  if (directory === undefined) return [];
  const { files } = project.workspace;
  const place = { path: one.lockPath };
  const shown = directory === '' ? 'the build root' : `\`${directory}\``;
  if (directory !== '' && !files.isDirectory(directory)) {
    throw userError({
      code: 'project-missing',
      message: `${one.lockPath} takes ${one.name} from ${shown}, which does not exist (or is ignored)`,
      place,
      help: `commit the directory, or remove the project and ${relock(one.lockPath)}`,
    });
  }
  const parts = projectLayout(readPyproject(project, directory), one.name, viewOf(files, directory));
  const owner = `the project ${one.name} in ${shown}`;
  const entries = (parts ?? []).flatMap((part) => filesOf(project, directory, part, owner));
  if (entries.length > 0) return entries;
  throw userError({
    code: 'project-files-unknown',
    message: `${one.lockPath} takes ${one.name} from ${shown}, but its metadata does not show which files are installed`,
    place,
    help: `name its packages in the pyproject.toml of ${shown}, or own its files with a \`python_sources\` target and depend on that instead of the requirement \`${one.name}\``,
  });
}

function relock(lockPath: string): string {
  const command = commandForLockFile(lockPath);
  return command === undefined ? `regenerate ${lockPath}` : `run \`${command}\``;
}

function readPyproject(project: Project, directory: string) {
  const path = posix.join(directory, 'pyproject.toml');
  if (!project.workspace.files.isFile(path)) return undefined;
  return parseToml(project.workspace.read(path).toString('utf8'), path);
}

/** The files below a directory of the checkout, as if it were the root. A path outside it does not match anything. */
function viewOf(files: FileTree, directory: string): ProjectFiles {
  const below = (path: string): string | undefined => {
    const joined = posix.join(directory, path);
    const inside = directory === '' ? !joined.startsWith('..') : joined.startsWith(`${directory}/`);
    return inside || joined === directory ? joined.replace(/^\.$/, '') : undefined;
  };
  const ask = <T>(path: string, question: (joined: string) => T, otherwise: T): T => {
    const joined = below(path);
    return joined === undefined ? otherwise : question(joined);
  };
  return {
    isFile: (path) => ask(path, (joined) => files.isFile(joined), false),
    isDirectory: (path) => ask(path, (joined) => files.isDirectory(joined), false),
    directories: (path) => ask(path, (joined) => files.entries(joined)?.directories ?? [], []),
  };
}

/** The files of a part, sorted by name, without those an installer never copies. */
function filesOf(
  project: Project,
  directory: string,
  { path, base }: ProjectPart,
  owner: string,
): readonly SourceEntry[] {
  const { files } = project.workspace;
  const root = posix.join(directory, base);
  const strip = root === '' || root === '.' ? 0 : root.length + 1;
  const entries: SourceEntry[] = [];
  const walk = (at: string): void => {
    if (files.isFile(at)) {
      if (!/\.py[co]$/.test(at)) entries.push(checkoutFile(project, at, at.slice(strip), owner));
      return;
    }
    const inside = files.entries(at);
    for (const name of inside?.files ?? []) walk(posix.join(at, name));
    for (const name of inside?.directories ?? []) {
      if (name !== '__pycache__' && !name.endsWith('.egg-info')) walk(posix.join(at, name));
    }
  };
  walk(posix.join(directory, path));
  return entries;
}
