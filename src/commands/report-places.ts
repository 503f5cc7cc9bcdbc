import { upstreamRun } from '../github/pull-request.ts';
import type { Environment } from '../host/types.ts';
import type { ReportPlaces } from '../report/report.ts';
import { programVersion } from '../text/version.ts';
import { workflowEvent } from '../workspace/workflow-event.ts';

/** The repository that a run belongs to. */
export function repositoryPage(env: Environment): string | undefined {
  const server = env['GITHUB_SERVER_URL'] ?? '';
  const repository = env['GITHUB_REPOSITORY'] ?? '';
  const isPlain = /^https?:\/\/[\w.:-]+$/.test(server) && /^[\w.-]+\/[\w.-]+$/.test(repository);
  return isPlain ? `${server}/${repository}` : undefined;
}

/**
 * Where a summary and a comment of this run lead. Under `workflow_run` that is what the event says of the run before, whose
 * manifests may be made by a fork.
 */
export function reportPlaces(
  env: Environment,
  known: Pick<ReportPlaces, 'commit' | 'directory'> & Partial<ReportPlaces>,
): ReportPlaces {
  const repository = repositoryPage(env);
  const upstream = env['GITHUB_EVENT_NAME'] === 'workflow_run' ? upstreamRun(workflowEvent(env)) : undefined;
  const run = upstream === undefined ? (env['GITHUB_RUN_ID'] ?? '') : String(upstream.id);
  const isPullRequest = (env['GITHUB_EVENT_NAME'] ?? '').startsWith('pull_request');
  const branch = env['GITHUB_BASE_REF'] ?? '';
  return {
    repository,
    baseName: isPullRequest && branch !== '' ? branch : undefined,
    log: repository !== undefined && /^\d+$/.test(run) ? `${repository}/actions/runs/${run}` : undefined,
    artifacts: new Map(),
    codePage: codePage(env),
    version: programVersion,
    isOfFork: upstream?.isOfFork ?? false,
    ...known,
    ...(upstream !== undefined && { commit: upstream.head }),
  };
}

/**
 * URL of docs/errors.md in the version of the Action that runs. Undefined when it runs from a checkout (`uses: ./`), or on
 * a server other than github.com, where the repository may not be.
 */
function codePage(env: Environment): string | undefined {
  const server = env['GITHUB_SERVER_URL'];
  const repository = env['GITHUB_ACTION_REPOSITORY'] ?? '';
  const ref = env['GITHUB_ACTION_REF'] ?? '';
  const isPlain = /^[\w.-]+\/[\w.-]+$/.test(repository) && /^[\w./-]+$/.test(ref);
  return server === 'https://github.com' && isPlain
    ? `${server}/${repository}/blob/${ref}/docs/errors.md`
    : undefined;
}
