import { ApiError, openGitHub, type GitHub } from '../github/api.ts';
import { writeComment, type CommentResult } from '../github/comment.ts';
import { pullRequestOf, pullRequestOfRun, upstreamRun, type PullRequest } from '../github/pull-request.ts';
import type { Diagnostic, Host } from '../host/types.ts';
import type { Report, ReportPlaces } from '../report/report.ts';
import { hasNews } from '../report/report-title.ts';
import { renderReport } from '../report/summary.ts';
import { workflowEvent } from '../workspace/workflow-event.ts';
import type { Teller } from './tell-report.ts';

/** Writes the comment of the pull request that this run is about. Whatever happens, the run goes on. */
export async function tellComment(
  { host, results, inputs }: Teller,
  report: Report,
  places: ReportPlaces,
): Promise<void> {
  const { comment: key, githubToken: token } = inputs;
  const repository = host.env['GITHUB_REPOSITORY'] ?? '';
  if (key === undefined || token === undefined) return;
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) {
    tell(
      host,
      notWritten(
        'warning',
        '`GITHUB_REPOSITORY` does not name a repository',
        'run this as a step of a workflow',
      ),
    );
    return;
  }
  const api = openApi(host, token);
  try {
    const pullRequest = await findPullRequest(host, api, repository);
    if (pullRequest === undefined) {
      host.log.info('No comment: this run is not about an open pull request');
      return;
    }
    const text = renderReport(report, places, 'comment');
    const result = await writeComment(api, { repository, pullRequest, key, text, hasNews: hasNews(report) });
    if (result.url !== undefined) results.setOutput('comment-url', result.url);
    host.log.info(say(result, pullRequest));
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    tell(host, faultOf(error));
  }
}

function openApi({ env, fetch, clock }: Host, token: string): GitHub {
  const restUrl = (env['GITHUB_API_URL'] ?? 'https://api.github.com').replace(/\/+$/, '');
  const graphqlUrl = env['GITHUB_GRAPHQL_URL'] ?? 'https://api.github.com/graphql';
  return openGitHub({ fetch, clock, token, restUrl, graphqlUrl, random: Math.random });
}

async function findPullRequest(
  { env }: Host,
  api: GitHub,
  repository: string,
): Promise<PullRequest | undefined> {
  const event = workflowEvent(env);
  if (env['GITHUB_EVENT_NAME'] !== 'workflow_run') return pullRequestOf(env, event);
  const run = upstreamRun(event);
  return run === undefined ? undefined : pullRequestOfRun(api, repository, run);
}

function say({ what, url }: CommentResult, { number }: PullRequest): string {
  const place = url === undefined ? '' : `: ${url}`;
  switch (what) {
    case 'created':
      return `Wrote a comment on #${number}${place}`;
    case 'updated':
      return `Updated the comment on #${number}${place}`;
    case 'unchanged':
      return `The comment on #${number} says this already${place}`;
    case 'not needed':
      return `No comment on #${number}: nothing changes`;
    case 'outdated':
      return `No comment on #${number}: a newer run reports on it`;
  }
}

function faultOf({ status, message }: ApiError): Diagnostic {
  if (status === 403 || status === 404) {
    return notWritten(
      'note',
      `the token may not write it (${message})`,
      'give the job `permissions: pull-requests: write`; for pull requests from forks see docs/recipes/pull-requests-from-forks.md',
    );
  }
  const why = status === 0 ? `the API does not answer (${message})` : `the API refuses it (${message})`;
  return notWritten('warning', why, 'run the job again; the summary has the same text');
}

function notWritten(severity: 'warning' | 'note', why: string, help: string): Diagnostic {
  return {
    severity,
    code: 'comment-not-written',
    message: `The comment of the pull request is not written: ${why}`,
    help,
  };
}

function tell({ log }: Host, diagnostic: Diagnostic): void {
  log.diagnostic(diagnostic);
}
