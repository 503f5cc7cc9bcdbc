import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reportPlaces } from '../../src/commands/report-places.ts';
import { tellReport, type Teller } from '../../src/commands/tell-report.ts';
import { createFetch } from '../../src/host/network.ts';
import type { Diagnostic, Host } from '../../src/host/types.ts';
import type { Report } from '../../src/report/report.ts';
import { temporaryDirectory } from '../support/cli.ts';
import { startGitHub, type GitHubDouble } from '../support/github-api.ts';
import { NASTY, reportedFunction, reportOf, sampleReports } from '../support/reports.ts';

// The comment of a pull request, against a double of the API.

const report = sampleReports['comparison']!;
const unchanged = sampleReports['no-changes']!;
const marker = (key: string, run: string, head = 'ab'.repeat(20)) =>
  `<!-- lambda-package:${key} ${run} ${head} -->`;

interface Told {
  readonly lines: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  readonly url: string | undefined;
  /** Waits, milliseconds. */
  readonly waits: readonly number[];
}

interface Run {
  readonly report?: Report;
  readonly comment?: string | undefined;
  readonly event?: object;
  readonly env?: Readonly<Record<string, string>>;
}

const ofPullRequest = {
  repository: { id: 1, default_branch: 'main' },
  pull_request: { number: 7, head: { sha: 'ab'.repeat(20), repo: { id: 1 } } },
};

async function told(double: GitHubDouble, run: Run = {}): Promise<Told> {
  const temp = temporaryDirectory();
  writeFileSync(join(temp, 'event.json'), JSON.stringify(run.event ?? ofPullRequest));
  const env = {
    ...{ GITHUB_REPOSITORY: 'acme/shop', GITHUB_SERVER_URL: 'https://github.com' },
    ...{ GITHUB_API_URL: double.url, GITHUB_GRAPHQL_URL: `${double.url}/graphql` },
    ...{ GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: join(temp, 'event.json') },
    ...{ GITHUB_RUN_ID: '50', GITHUB_RUN_ATTEMPT: '1', RUNNER_TEMP: temp },
    ...run.env,
  };
  const lines: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const waits: number[] = [];
  const outputs = new Map<string, string>();
  const host = {
    cwd: temp,
    env,
    fetch: createFetch(env),
    clock: {
      now: () => 1_000_000,
      elapsed: () => 0,
      sleep: (milliseconds: number) => {
        waits.push(milliseconds);
        return Promise.resolve();
      },
    },
    log: {
      info: (line: string) => void lines.push(line),
      diagnostic: (one: Diagnostic) => void diagnostics.push(one),
    },
  } as unknown as Host;
  const results = {
    setOutput: (name: string, value: string) => void outputs.set(name, value),
    addSummary: () => Promise.resolve(),
  } as unknown as Teller['results'];
  const comment = 'comment' in run ? run.comment : 'ci';
  const inputs = { summary: false, comment, githubToken: 'the-token' };
  const places = reportPlaces(env, { commit: 'ab'.repeat(20), directory: '' });
  await tellReport({ host, results, inputs }, run.report ?? report, places);
  return { lines, diagnostics, waits, url: outputs.get('comment-url') };
}

test('is created, edited in place, and says that nothing changes any more', async () => {
  const double = await startGitHub();
  const first = await told(double);
  expect(first.lines).toEqual([expect.stringContaining('Wrote a comment on #7')]);
  expect(double.comments).toHaveLength(1);
  const [comment] = double.comments;
  expect(first.url).toBe(comment!.html_url);
  expect(comment!.body).toMatch(
    /^<!-- lambda-package:ci 50\.1 (ab){20} -->\n### Lambda packages: 2 of 40 change/,
  );
  expect((await told(double)).lines).toEqual([expect.stringContaining('says this already')]);
  const later = await told(double, { report: unchanged, env: { GITHUB_RUN_ID: '51' } });
  expect(later.lines).toEqual([expect.stringContaining('Updated the comment')]);
  expect(double.comments).toHaveLength(1);
  expect(comment!.body).toContain('no package changes');
});

test('is not created when nothing changes', async () => {
  const double = await startGitHub();
  expect((await told(double, { report: unchanged })).lines).toEqual(['No comment on #7: nothing changes']);
  expect(double.comments).toEqual([]);
});

test('without `comment: true` the API is not asked', async () => {
  const double = await startGitHub();
  await told(double, { comment: undefined });
  expect(double.asked).toEqual([]);
});

test('is found on a later page, by marker and author, and by its key', async () => {
  const double = await startGitHub();
  double.add(`${marker('ci', '1.1')}\nof a stranger who knows our marker`);
  double.add(`${marker('other', '1.1')}\nof another workflow`, double.viewer, 'Bot');
  double.add(`> ${marker('ci', '1.1')}\na quotation`, double.viewer, 'Bot');
  for (let index = 0; index < 230; index++) double.add(`comment ${index}`);
  const own = double.add(`${marker('ci', '1.1')}\nold`, double.viewer, 'Bot');
  expect((await told(double)).lines).toEqual([expect.stringContaining('Updated the comment')]);
  expect(own.body).toContain('2 of 40 change');
  expect(double.comments.filter(({ body }) => body.includes('2 of 40'))).toHaveLength(1);
  expect(double.asked.filter((one) => one.includes('&page='))).toHaveLength(3);
});

test('of a run that is not the newest is not written', async () => {
  const double = await startGitHub();
  const own = double.add(`${marker('ci', '60.1')}\nnewer`, double.viewer, 'Bot');
  expect((await told(double)).lines).toEqual(['No comment on #7: a newer run reports on it']);
  expect(own.body).toContain('newer');
  double.comments.length = 0;
  double.head = 'cd'.repeat(20);
  expect((await told(double)).lines).toEqual(['No comment on #7: a newer run reports on it']);
  expect(double.comments).toEqual([]);
});

test('two runs at once leave one comment, with the text of the newer', async () => {
  for (const [run, expected] of [
    ['49.1', '2 of 40'],
    ['51.1', 'of the other'],
  ]) {
    const double = await startGitHub();
    double.beforeCreation = () => double.add(`${marker('ci', run!)}\nof the other`, double.viewer, 'Bot');
    await told(double);
    expect(double.comments).toHaveLength(1);
    expect(double.comments[0]!.body).toContain(expected);
  }
});

describe('a token that may not', () => {
  test.each([403, 404])('%i is one notice, and the run goes on', async (status) => {
    const double = await startGitHub();
    double.faults.push({
      method: 'POST',
      path: /comments/,
      status,
      times: 9,
      message: 'Resource not accessible by integration',
    });
    const { diagnostics, waits } = await told(double);
    expect(diagnostics).toEqual([
      {
        severity: 'note',
        code: 'comment-not-written',
        message: `The comment of the pull request is not written: the token may not write it (${status} Resource not accessible by integration)`,
        help: expect.stringMatching(
          /`permissions: pull-requests: write`.*docs\/recipes\/pull-requests-from-forks\.md/,
        ) as string,
      },
    ]);
    expect(waits).toEqual([]);
    expect(double.asked.filter((one) => one.startsWith('POST /repos'))).toHaveLength(1);
  });
});

describe('trouble', () => {
  test.each([
    ['429', { status: 429, headers: { 'retry-after': '3' } }, 3000],
    ['a secondary limit', { status: 403, headers: { 'retry-after': '2' } }, 2000],
    [
      'a limit that ends soon',
      { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1005' } },
      5000,
    ],
  ])('%s is waited for', async (_, fault, wait) => {
    const double = await startGitHub();
    double.faults.push({ method: 'POST', path: /comments/, times: 1, ...fault });
    const { waits, url } = await told(double);
    expect(url).toBeDefined();
    expect(waits).toEqual([wait]);
  });

  test.each([422, 500, 502, 0])('%i is tried again', async (status) => {
    const double = await startGitHub();
    for (const [method, path] of [
      ['GET', /pulls/],
      ['GET', /comments/],
      ['POST', /comments/],
    ] as const)
      double.faults.push({ method, path, status, times: 1 });
    expect((await told(double)).url).toBeDefined();
    expect(double.comments).toHaveLength(1);
  });

  test.each([502, 0])(
    'a comment that was created although the answer is %i is not created again',
    async (status) => {
      const double = await startGitHub();
      double.faults.push({ method: 'POST', path: /comments/, status, times: 1, isDone: true });
      expect((await told(double)).url).toBeDefined();
      expect(double.comments).toHaveLength(1);
    },
  );

  test.each([422, 429, 503, 0])('%i that does not end is a warning after a few tries', async (status) => {
    const double = await startGitHub();
    double.faults.push({ method: 'POST', path: /comments/, status, times: 999 });
    const { diagnostics, waits } = await told(double);
    expect(diagnostics).toMatchObject([{ severity: 'warning', code: 'comment-not-written' }]);
    expect(double.asked.length).toBeLessThan(20);
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThan(60_000);
  });

  test('a limit that lasts is not waited for', async () => {
    const double = await startGitHub();
    double.faults.push({
      method: 'GET',
      path: /comments/,
      status: 429,
      headers: { 'retry-after': '3600' },
      times: 9,
    });
    const { diagnostics, waits } = await told(double);
    expect(diagnostics).toMatchObject([{ severity: 'warning' }]);
    expect(waits).toEqual([]);
  });
});

test('however much there is to tell, the API takes it', async () => {
  const double = await startGitHub();
  const packages = Array.from({ length: 300 }, (_, index) =>
    reportedFunction('a:fn', {
      target: `${NASTY}${index}:fn`,
      change: 'new',
      path: NASTY.repeat(9),
      handler: NASTY,
    }),
  );
  const { url } = await told(double, { report: reportOf(packages, { baseCommit: 'ef'.repeat(20) }) });
  expect(url).toBeDefined();
  const { body } = double.comments[0]!;
  expect(body.length).toBeLessThanOrEqual(65_536);
  expect(body.length).toBeGreaterThan(30_000);
});

test('an event without a pull request has no comment', async () => {
  const double = await startGitHub();
  const { lines } = await told(double, { event: {}, env: { GITHUB_EVENT_NAME: 'push' } });
  expect(lines).toEqual(['No comment: this run is not about an open pull request']);
  expect(double.asked).toEqual([]);
});

describe('after the run of a fork', () => {
  const event = (more: object = {}) => ({
    repository: { id: 1, default_branch: 'main' },
    workflow_run: {
      ...{
        id: 900,
        run_attempt: 2,
        head_sha: 'ab'.repeat(20),
        head_branch: 'feature',
        event: 'pull_request',
      },
      head_repository: { id: 2, owner: { login: 'stranger' } },
      // A fork may claim any number in an artifact; GitHub leaves this list empty for forks.
      pull_requests: [],
      ...more,
    },
  });
  const env = { GITHUB_EVENT_NAME: 'workflow_run' };

  test('the pull request is the one whose head is the commit of that run', async () => {
    const double = await startGitHub();
    const { url } = await told(double, { event: event(), env });
    expect(url).toBeDefined();
    const { body } = double.comments[0]!;
    expect(body).toMatch(/^<!-- lambda-package:ci 900\.2 (ab){20} -->/);
    expect(body).toContain('As reported by the run of a fork');
    expect(body).toContain(`/acme/shop/blob/${'ab'.repeat(20)}/`);
    expect(body).toContain('/acme/shop/actions/runs/900');
  });

  test.each([
    ['another commit', { head_sha: 'cd'.repeat(20) }],
    ['another branch', { head_branch: 'main' }],
    ['another owner', { head_repository: { id: 3, owner: { login: 'third' } } }],
    ['an event without a commit', { head_sha: 'x' }],
  ])('%s has none', async (_, more) => {
    const double = await startGitHub();
    const { lines } = await told(double, { event: event(more), env });
    expect(lines).toEqual(['No comment: this run is not about an open pull request']);
    expect(double.comments).toEqual([]);
  });
});

test('a server that is not GitHub', async () => {
  const double = await startGitHub();
  const strange = { ...double, url: `${double.url}/nowhere` };
  expect((await told(strange)).diagnostics).toMatchObject([
    { severity: 'note', code: 'comment-not-written' },
  ]);
});
