import { createHash } from 'node:crypto';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { guardDeploy, isWithoutSecrets } from '../../src/commands/deploy-guard.ts';
import { expectedHashes, openMadePackages } from '../../src/commands/deploy-manifests.ts';
import { UserError } from '../../src/host/types.ts';
import type { Manifest, ManifestPackage } from '../../src/report/manifest.ts';
import { temporaryDirectory, writeFiles } from '../support/cli.ts';

// What earlier jobs made, which anybody may have written.

const commit = 'a'.repeat(40);
const zip = Buffer.from('PK orders');
const codeSha256 = createHash('sha256').update(zip).digest('base64');

const onePackage = (overrides: Partial<ManifestPackage> = {}): ManifestPackage => ({
  ...{ target: 'orders:fn', type: 'python_aws_lambda_function', place: null, status: 'written' },
  ...{
    path: 'dist/orders/fn.zip',
    artifact: 'lambda-package.orders.fn.zip',
    handler: 'lambda_function.handler',
  },
  ...{ otherHandlers: [], runtime: 'python3.12', architecture: 'x86_64' },
  ...{
    sha256: createHash('sha256').update(zip).digest('hex'),
    codeSha256,
    size: zip.length,
    unzippedSize: 9,
  },
  ...{ planDigest: null, deployDigest: null, whyNoDigest: 'no lock', wheels: [], sources: [], layers: [] },
  ...{ findings: [], image: null, change: null, before: null, differences: null },
  ...overrides,
});

const manifest = (overrides: Partial<Manifest> = {}): string =>
  JSON.stringify({
    ...{ schema: 1, version: '1.0.0', repository: 'owner/shop', commit, baseCommit: null, directory: '' },
    ...{ partial: false, packages: [onePackage()], removed: [] },
    ...overrides,
  });

let root: string;
const place = 'made/lambda-package.01.json/lambda-package.01.json';
const zipPlace = 'made/lambda-package.orders.fn.zip/lambda-package.orders.fn.zip';

beforeEach(() => {
  root = temporaryDirectory();
  writeFiles(root, { [place]: manifest() });
  mkdirSync(join(root, 'made/lambda-package.orders.fn.zip'), { recursive: true });
  writeFileSync(join(root, zipPlace), zip);
});

const open = (overrides: Partial<Parameters<typeof openMadePackages>[1]> = {}) =>
  openMadePackages(['made/*/lambda-package.*.json'], {
    ...{ directory: root, commit, repository: 'Owner/shop', expected: undefined },
    ...overrides,
  });

function faultsOf(work: () => unknown): readonly string[] {
  try {
    work();
  } catch (error) {
    if (error instanceof UserError)
      return error.diagnostics.map(({ code, message }) => `${code}: ${message}`);
    throw error;
  }
  return [];
}

test('a package whose bytes are what its manifest says is opened', () => {
  const { packages } = open({ expected: new Map([['orders:fn', codeSha256]]) });
  expect(packages).toMatchObject([
    { target: 'orders:fn', path: join(root, zipPlace), size: zip.length, codeSha256 },
  ]);
});

test('it is also found by the name of its file', () => {
  writeFiles(root, {
    [place]: manifest({ packages: [onePackage({ artifact: null, path: `x/fn.zip` })] }),
  });
  mkdirSync(join(root, 'made/other/deep'), { recursive: true });
  writeFileSync(join(root, 'made/other/deep/fn.zip'), zip);
  expect(open().packages).toHaveLength(1);
});

describe('is refused', () => {
  test.each([
    ['another commit', { commit: 'b'.repeat(40) }, 'is of the commit bbbb'],
    ['no commit', { commit: null }, 'is of the commit null'],
    ['another repository', { repository: 'fork/shop' }, 'is of the repository "fork/shop"'],
    ['a part of the packages', { partial: true }, 'leave out packages that did not change'],
    [
      'a failed package',
      { packages: [onePackage({ status: 'failed', codeSha256: null })] },
      'its status is `failed`',
    ],
  ] as const)('%s', (_what, overrides, message) => {
    writeFiles(root, { [place]: manifest(overrides) });
    expect(faultsOf(() => open()).join('\n')).toContain(message);
  });

  test('a zip with other bytes', () => {
    writeFileSync(join(root, zipPlace), 'PK evil');
    expect(faultsOf(() => open())).toEqual([
      expect.stringContaining('has another digest than the manifest says'),
    ]);
  });

  test('a large zip that thousands of packages name, which is read once', () => {
    const packages = Array.from({ length: 3000 }, (_one, index) => onePackage({ target: `orders:${index}` }));
    writeFiles(root, { [place]: manifest({ packages }) });
    truncateSync(join(root, zipPlace), 50_000_000);
    expect(faultsOf(() => open())).toHaveLength(3000);
  });

  test('a zip that is not there, or a link to it', () => {
    writeFiles(root, {
      [place]: manifest({ packages: [onePackage({ artifact: 'lambda-package.x.zip', path: null })] }),
    });
    symlinkSync(join(root, zipPlace), join(root, 'made/lambda-package.x.zip'));
    expect(faultsOf(() => open())).toEqual([
      expect.stringContaining('no file is called `lambda-package.x.zip`'),
    ]);
  });

  test('a manifest deeper than an artifact puts it', () => {
    writeFiles(root, { 'made/x/y/lambda-package.02.json': manifest() });
    const faults = faultsOf(() =>
      openMadePackages(['made/**/lambda-package.*.json'], {
        ...{ directory: root, commit, repository: undefined, expected: undefined },
      }),
    );
    expect(faults).toEqual([expect.stringContaining('lies deeper than an artifact puts it')]);
  });

  test('hashes other than those that the workflow expects', () => {
    const expected = new Map([
      ['orders:fn', 'x'],
      ['billing:fn', 'y'],
    ]);
    expect(faultsOf(() => open({ expected }))).toEqual([
      expect.stringContaining('`expected` says `x`'),
      expect.stringContaining('`expected` has billing:fn, which no manifest has'),
    ]);
  });

  test('an expectation that is not the output `packages`', () => {
    expect(faultsOf(() => expectedHashes('{"a": 1}'))).toEqual([
      expect.stringContaining('the input `expected`'),
    ]);
    expect(faultsOf(() => expectedHashes('['))).toHaveLength(1);
    expect(expectedHashes('[{"target": "a:fn", "codeSha256": "x"}]')).toEqual(new Map([['a:fn', 'x']]));
  });
});

describe('the event', () => {
  const event = (name: string, payload: unknown): Record<string, string> => {
    const path = join(root, 'event.json');
    writeFileSync(path, JSON.stringify(payload));
    return { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path };
  };
  const run = (overrides: Record<string, unknown> = {}) => ({
    repository: { id: 1, default_branch: 'main' },
    workflow_run: { event: 'push', head_branch: 'main', head_repository: { id: 1 }, ...overrides },
  });

  test.each([
    ['pull_request_target', {}, 'runs for every stranger'],
    ['workflow_run', run({ event: 'pull_request' }), 'after `pull_request`'],
    ['workflow_run', run({ head_branch: 'feature' }), 'of another branch'],
    ['workflow_run', run({ head_repository: { id: 2 } }), 'of another repository'],
    ['workflow_run', {}, 'an event that cannot be read'],
  ])('%s %j does not deploy', (name, payload, message) => {
    expect(faultsOf(() => guardDeploy(event(name, payload)))).toEqual([expect.stringContaining(message)]);
  });

  test.each([
    ['push', {}],
    ['pull_request', {}],
    ['workflow_run', run()],
  ])('%s %j deploys', (name, payload) => {
    expect(faultsOf(() => guardDeploy(event(name, payload)))).toEqual([]);
  });

  test('pull requests of forks and of Dependabot have no secrets', () => {
    const of = (id: number) => ({ repository: { id: 1 }, pull_request: { head: { repo: { id } } } });
    expect(isWithoutSecrets(event('pull_request', of(2)))).toBe(true);
    expect(isWithoutSecrets(event('pull_request', of(1)))).toBe(false);
    expect(isWithoutSecrets({ ...event('pull_request', of(1)), GITHUB_ACTOR: 'dependabot[bot]' })).toBe(true);
    expect(isWithoutSecrets(event('push', of(2)))).toBe(false);
  });
});
