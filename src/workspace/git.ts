import { userError, type Host, type ProcessOptions, type ProcessResult } from '../host/types.ts';

/** What starts git. */
export type GitHost = Pick<Host, 'run' | 'env'>;

/** Asks git something about one repository. Rejects when git cannot be started. */
export type Git = (
  args: readonly string[],
  options?: Pick<ProcessOptions, 'input' | 'stdout'>,
) => Promise<ProcessResult>;

/** Milliseconds. Long enough for the largest repositories; a repository may name a pipe as a file of settings. */
const TIMEOUT = 300_000;

/** Settings under which git starts no program that a repository could have chosen. */
const safeSettings = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.quotepath=off',
  'core.sshCommand=false',
  'credential.helper=',
  'submodule.recurse=false',
  // A directory of the checkout that looks like a bare repository is not one.
  'safe.bareRepository=explicit',
];

/** No questions, no network (an object that is missing is not fetched), no lock on the index, so no hook of its change. */
const safeEnvironment = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_NO_LAZY_FETCH: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_PAGER: 'cat',
};

/**
 * Opens git for the repository around `root` (absolute path). This is the only place that starts git, and it starts it
 * so that no program runs which the repository names: hooks, fsmonitor, filters (`filter.*.clean`, `filter.*.process`),
 * pager, ssh command and credential helpers are off, and aliases cannot stand for the commands that are used. Whoever
 * asks for differences adds `--no-ext-diff --no-textconv`. What git cannot be told to ignore is an error.
 * @throws UserError `git-failed`
 */
export async function openGit(host: GitHost, root: string): Promise<Git> {
  const env = { ...host.env, ...safeEnvironment };
  const ask = (
    settings: readonly string[],
    args: readonly string[],
    more: Parameters<Git>[1] = {},
  ): Promise<ProcessResult> => {
    const options = settings.flatMap((setting) => ['-c', setting]);
    return host.run('git', ['--no-pager', ...options, ...args], {
      cwd: root,
      env,
      timeout: TIMEOUT,
      ...more,
    });
  };
  const listing = ['config', '--null', '--name-only', '--get-regexp', '^filter\\.'];
  const filters = await ask(safeSettings, listing).catch((error: unknown) => {
    throw gitMissing(error);
  });
  const off = filtersOff(filters.stdout);
  return (args, more) => ask([...safeSettings, ...off], args, more);
}

/** A commit on a server. */
export interface RemoteCommit {
  /** `https://host/owner/name`. */
  readonly url: string;
  /** A branch, tag or full name of a commit. */
  readonly name: string;
  /** Of GitHub; undefined for none. */
  readonly token: string | undefined;
}

/**
 * Fetches one commit with its files, without its history, into a new bare repository in the empty directory `directory`
 * (absolute path). No setting of a checkout is read, since one can name programs; only HTTPS is used, and the token is in
 * no argument that other users of the machine see.
 * @returns git for that repository, and the hexadecimal name of the commit; undefined when it cannot be had
 * @throws UserError `git-failed`
 */
export async function fetchCommit(
  host: GitHost,
  directory: string,
  { url, name, token }: RemoteCommit,
): Promise<{ readonly git: Git; readonly commit: string } | undefined> {
  const env = {
    ...host.env,
    ...safeEnvironment,
    GIT_ALLOW_PROTOCOL: 'https',
    GIT_DIR: directory,
    ...(token === undefined ? {} : authorization(url, token)),
  };
  const git: Git = (args, more) =>
    host
      .run('git', ['--no-pager', ...safeSettings.flatMap((setting) => ['-c', setting]), ...args], {
        ...{ cwd: directory, env, timeout: TIMEOUT, ...more },
      })
      .catch((error: unknown) => {
        throw gitMissing(error);
      });
  const made = await git(['init', '--quiet', '--bare', '--template=', directory]);
  if (made.exitCode !== 0) return undefined;
  const options = ['--quiet', '--depth=1', '--no-tags', '--no-recurse-submodules', '--no-auto-maintenance'];
  const fetched = await git(['fetch', ...options, '--end-of-options', url, name]);
  if (fetched.exitCode !== 0) return undefined;
  const commit = (await git(['rev-parse', '--verify', '--quiet', 'FETCH_HEAD^{commit}'])).stdout.trim();
  return /^[0-9a-f]{40,64}$/.test(commit) ? { git, commit } : undefined;
}

/** Settings in the environment (git-config(1)): a header for this server alone. */
function authorization(url: string, token: string): Readonly<Record<string, string>> {
  const login = Buffer.from(`x-access-token:${token}`).toString('base64');
  return {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${new URL(url).origin}/.extraheader`,
    GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${login}`,
  };
}

/** Settings that leave every filter in a list of settings (their names, each with a NUL behind it) without a program. */
function filtersOff(names: string): readonly string[] {
  const drivers = new Set(names.split('\0').map((name) => name.slice(0, name.lastIndexOf('.'))));
  drivers.delete('');
  return [...drivers].flatMap((driver) => {
    // `-c` ends the name of a setting at its first equals sign.
    if (/[=\n]/.test(driver)) {
      throw userError({
        code: 'git-failed',
        message: `The git configuration has a filter that cannot be switched off: ${JSON.stringify(driver)}`,
        help: 'rename the filter; git is not run while a filter of the repository could run',
      });
    }
    return [`${driver}.clean=`, `${driver}.smudge=`, `${driver}.process=`, `${driver}.required=false`];
  });
}

function gitMissing(error: unknown): Error {
  return userError({
    code: 'git-failed',
    message: `Could not run git: ${error instanceof Error ? error.message : String(error)}`,
    help: 'install git and put it on PATH',
  });
}
