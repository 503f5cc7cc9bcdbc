import { userError, type Host, type ProcessResult } from '../host/types.ts';

/** What starts git. */
export type GitHost = Pick<Host, 'run' | 'env'>;

/** Asks git something about one repository. Rejects when git cannot be started. */
export type Git = (args: readonly string[]) => Promise<ProcessResult>;

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
  const ask = (settings: readonly string[], args: readonly string[]): Promise<ProcessResult> => {
    const options = settings.flatMap((setting) => ['-c', setting]);
    return host.run('git', ['--no-pager', ...options, ...args], { cwd: root, env, timeout: TIMEOUT });
  };
  const listing = ['config', '--null', '--name-only', '--get-regexp', '^filter\\.'];
  const filters = await ask(safeSettings, listing).catch((error: unknown) => {
    throw gitMissing(error);
  });
  const off = filtersOff(filters.stdout);
  return (args) => ask([...safeSettings, ...off], args);
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
