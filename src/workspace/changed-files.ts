import { userError, type ProcessResult } from '../host/types.ts';
import { sortedByCodePoint } from '../text/code-points.ts';
import { openGit, type Git, type GitHost } from './git.ts';

const diff = [
  'diff',
  '--name-only',
  '-z',
  '--no-renames',
  '--no-ext-diff',
  '--no-textconv',
  '--relative',
  '--ignore-submodules=dirty',
] as const;

function gitFault(action: string, result: ProcessResult, help: string): Error {
  const reason = result.stderr.trim().split('\n').slice(0, 3);
  return userError({
    code: 'git-failed',
    message: `git could not ${action}`,
    help,
    ...(reason[0] === '' ? {} : { notes: reason }),
  });
}

/** Resolves a name to the object name of its commit. */
export async function commitOf(git: Git, name: string): Promise<string> {
  const invalid = userError({
    code: 'invalid-git-ref',
    message: `\`${name}\` is not a commit in this repository`,
    help: 'use a branch, tag or commit that has been fetched; in a workflow, check out with `fetch-depth: 0`',
  });
  if (name === '' || name.startsWith('-') || name.includes('\0')) throw invalid;
  const result = await git(['rev-parse', '--verify', '--quiet', `${name}^{commit}`, '--']);
  // With `--quiet`, git prints nothing for an unknown name.
  if (/^fatal:/m.test(result.stderr)) {
    throw gitFault('read the repository', result, 'run in a checkout that git trusts (see `safe.directory`)');
  }
  const commit = result.stdout.trim().split('\n')[0] ?? '';
  if (result.exitCode !== 0 || !/^[0-9a-f]{40,64}$/.test(commit)) throw invalid;
  return commit;
}

/**
 * The files that differ from the merge base of `since` and `HEAD`, as Pants' `--changed-since` finds them: committed,
 * uncommitted, untracked and deleted ones. Git runs with hooks, monitors and external diffs disabled.
 *
 * @param root absolute path of the build root, which may be a directory inside the repository
 * @returns paths relative to the build root, in code point order; nothing outside it
 * @throws UserError `invalid-git-ref`, `git-failed`
 */
export async function changedFiles(host: GitHost, root: string, since: string): Promise<readonly string[]> {
  const git = await openGit(host, root);
  const commit = await commitOf(git, since);
  const questions = [
    [...diff, 'HEAD', '--', '.'],
    [...diff, `${commit}...HEAD`, '--', '.'],
    ['ls-files', '-z', '--others', '--exclude-standard', '--', '.'],
  ];
  const paths = new Set<string>();
  for (const question of questions) {
    const result = await git(question);
    if (result.exitCode !== 0) {
      const help = 'check out with `fetch-depth: 0`: a shallow clone does not have the common ancestor';
      throw gitFault(`compare with \`${since}\``, result, help);
    }
    for (const path of result.stdout.split('\0')) {
      if (path !== '') paths.add(path);
    }
  }
  return sortedByCodePoint(paths);
}
