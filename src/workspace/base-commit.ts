import type { Environment } from '../host/types.ts';
import type { Git } from './git.ts';
import { textIn } from '../text/members.ts';
import { workflowEvent } from './workflow-event.ts';

/** What a checkout is compared with. */
export interface BaseName {
  /** A full name of a commit, or a branch or tag. */
  readonly name: string;
  /** For the log, e.g. `its first parent`. */
  readonly what: string;
}

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/**
 * What `compare-with: auto` means: for a merge commit that is the commit of the run, its first parent; for a merge group
 * or another checkout of a pull request, what the event says; for anything else nothing.
 * @param git for the checkout; undefined where there is no repository
 */
export async function automaticBase(git: Git, env: Environment): Promise<BaseName | undefined> {
  const event = env['GITHUB_EVENT_NAME'] ?? '';
  if (event === 'merge_group') {
    const name = commitIn(workflowEvent(env), 'merge_group', 'base_sha');
    return name === undefined ? undefined : { name, what: 'the base of the merge group' };
  }
  if (event !== '' && !event.startsWith('pull_request')) return undefined;
  const head = await headOf(git);
  const isOfRun = event === '' || head?.name === env['GITHUB_SHA'];
  if (head?.parents.length === 2 && isOfRun) {
    const branch = env['GITHUB_BASE_REF'] ?? '';
    return { name: head.parents[0]!, what: `its first parent${branch === '' ? '' : ` (${branch})`}` };
  }
  const name = commitIn(workflowEvent(env), 'pull_request', 'base', 'sha');
  if (name === undefined) return undefined;
  return {
    name,
    what: "the pull request's base, which may be newer than where its branch began (the checkout is not the merge)",
  };
}

interface Head {
  readonly name: string;
  readonly parents: readonly string[];
}

/** The commit that is checked out. Its parents stand in it, also in a clone without history. */
async function headOf(git: Git): Promise<Head | undefined> {
  const name = (await git(['rev-parse', '--verify', '--quiet', 'HEAD'])).stdout.trim();
  if (!COMMIT.test(name)) return undefined;
  const { stdout, exitCode } = await git(['--no-replace-objects', 'cat-file', 'commit', name]);
  if (exitCode !== 0) return undefined;
  const [header = ''] = stdout.split('\n\n', 1);
  return { name, parents: [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1]!) };
}

function commitIn(value: unknown, ...members: readonly string[]): string | undefined {
  const found = textIn(value, ...members);
  return found !== undefined && COMMIT.test(found) ? found : undefined;
}
