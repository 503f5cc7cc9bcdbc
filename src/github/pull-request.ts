import type { Environment } from '../host/types.ts';
import { memberOf, numberIn, textIn } from '../text/members.ts';
import type { GitHub } from './api.ts';

/** The pull request that a run is about. */
export interface PullRequest {
  readonly number: number;
  /** The commit that the run was made for. Hexadecimal. */
  readonly head: string;
  /** Number and attempt of the run that packaged. */
  readonly run: readonly [number, number];
  /** Its branch is in another repository. */
  readonly isOfFork: boolean;
}

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** The pull request of the event; undefined for another event. */
export function pullRequestOf(env: Environment, event: unknown): PullRequest | undefined {
  const number = numberIn(event, 'pull_request', 'number');
  const head = textIn(event, 'pull_request', 'head', 'sha') ?? '';
  if (number === undefined || !COMMIT.test(head)) return undefined;
  const [own, theirs] = [
    numberIn(event, 'repository', 'id'),
    numberIn(event, 'pull_request', 'head', 'repo', 'id'),
  ];
  return { number, head, run: runOf(env), isOfFork: own !== theirs };
}

/** The run of another workflow, after which a `workflow_run` workflow runs. */
export interface UpstreamRun {
  readonly id: number;
  readonly attempt: number;
  /** The commit that it was made for, in its own repository. */
  readonly head: string;
  readonly branch: string;
  readonly owner: string;
  readonly isOfFork: boolean;
  /** The event that it ran for. */
  readonly event: string;
}

/** The run that a `workflow_run` event tells of; undefined where it is not complete. */
export function upstreamRun(event: unknown): UpstreamRun | undefined {
  const run = memberOf(event, 'workflow_run');
  const id = numberIn(run, 'id');
  const head = textIn(run, 'head_sha') ?? '';
  const branch = textIn(run, 'head_branch');
  const owner = textIn(run, 'head_repository', 'owner', 'login');
  if (id === undefined || !COMMIT.test(head) || branch === undefined || owner === undefined) return undefined;
  return {
    ...{ id, head, branch, owner, attempt: numberIn(run, 'run_attempt') ?? 1 },
    isOfFork: numberIn(run, 'head_repository', 'id') !== numberIn(event, 'repository', 'id'),
    event: textIn(run, 'event') ?? '',
  };
}

/**
 * The open pull request whose head is the commit of an earlier run. What the run itself says is no evidence: its artifacts
 * may be made by a fork.
 * @throws ApiError
 */
export async function pullRequestOfRun(
  api: GitHub,
  repository: string,
  run: UpstreamRun,
): Promise<PullRequest | undefined> {
  const head = encodeURIComponent(`${run.owner}:${run.branch}`);
  const found = await api.rest('GET', `/repos/${repository}/pulls?state=open&head=${head}&per_page=100`);
  const numbers = (Array.isArray(found) ? found : []).flatMap((one: unknown) => {
    const number = numberIn(one, 'number');
    const isIt =
      textIn(one, 'head', 'sha') === run.head && textIn(one, 'head', 'repo', 'owner', 'login') === run.owner;
    return number !== undefined && isIt ? [number] : [];
  });
  const [number] = numbers.sort((a, b) => a - b);
  if (number === undefined) return undefined;
  return { number, head: run.head, run: [run.id, run.attempt], isOfFork: run.isOfFork };
}

function runOf(env: Environment): readonly [number, number] {
  const number = (text: string | undefined): number => (/^\d{1,15}$/.test(text ?? '') ? Number(text) : 1);
  return [number(env['GITHUB_RUN_ID']), number(env['GITHUB_RUN_ATTEMPT'])];
}
