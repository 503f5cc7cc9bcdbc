import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { joinReports } from '../../src/commands/report.ts';
import { UserError, type Log } from '../../src/host/types.ts';
import {
  showManifest,
  type Manifest,
  type ManifestFinding,
  type ManifestPackage,
} from '../../src/report/manifest.ts';
import { temporaryDirectory } from '../support/cli.ts';
import { reportedFunction } from '../support/reports.ts';

// Manifests of several jobs, as actions/download-artifact lays them out, become one report.

const log = { info: () => undefined } as unknown as Log;
const manifest = (packages: readonly ManifestPackage[], more: Partial<Manifest> = {}): Manifest => ({
  ...{ schema: 1, version: '0.0.0', repository: 'acme/shop', commit: 'ab'.repeat(20) },
  ...{ baseCommit: null, directory: '', partial: false, packages, removed: [] },
  ...more,
});
const planned = (spec: string) =>
  reportedFunction(spec, {
    ...{ status: 'planned', size: null, unzippedSize: null, sha256: null, codeSha256: null },
  });

function download(manifests: Readonly<Record<string, Manifest | string>>): string {
  const directory = temporaryDirectory();
  for (const [path, content] of Object.entries(manifests)) {
    mkdirSync(join(directory, dirname(path)), { recursive: true });
    writeFileSync(join(directory, path), typeof content === 'string' ? content : showManifest(content));
  }
  return directory;
}

const glob = 'made/*/lambda-package.*.json';
const joined = (manifests: Readonly<Record<string, Manifest | string>>, globs = [glob]) =>
  joinReports({ log }, globs, download(manifests));

function faults(work: () => { readonly failure: UserError | undefined }): readonly string[] {
  let error: unknown;
  try {
    error = work().failure;
  } catch (thrown) {
    error = thrown;
  }
  if (error === undefined) return [];
  expect(error).toBeInstanceOf(UserError);
  return (error as UserError).diagnostics.map(({ code, message }) => `${code}: ${message}`);
}

test('what jobs made takes the place of what was planned', () => {
  const { report, failure } = joined({
    'made/lambda-package.plan.json/lambda-package.plan.json': manifest([planned('a:fn'), planned('b:fn')]),
    'made/lambda-package.01.json/lambda-package.01.json': manifest([reportedFunction('a:fn')]),
    'made/lambda-package.02.json/lambda-package.02.json': manifest([reportedFunction('b:fn')]),
    'made/lambda-package.a.fn.zip/lambda-package.a.fn.zip': 'PK',
  });
  expect(failure).toBeUndefined();
  expect(report.packages.map(({ target, status }) => [target, status])).toEqual([
    ['a:fn', 'written'],
    ['b:fn', 'written'],
  ]);
});

test('a package that no job reported is an error, and in the report', () => {
  const manifests = {
    'made/x/lambda-package.plan.json': manifest([planned('a:fn'), planned('b:fn')]),
    'made/y/lambda-package.01.json': manifest([reportedFunction('a:fn')]),
  };
  expect(faults(() => joined(manifests))).toEqual([
    'not-reported: No job has reported b:fn, which the plan lists',
  ]);
  expect(joined(manifests).report).toMatchObject({ isFailed: true, findings: [{ code: 'not-reported' }] });
});

test('a failed package fails the report, and wins over a sound one', () => {
  const error: ManifestFinding = {
    ...{ code: 'no-lock', severity: 'error', message: 'x', help: null, notes: [], path: null, line: null },
  };
  const failed = reportedFunction('a:fn', {
    status: 'failed',
    findings: [error],
    sha256: null,
    codeSha256: null,
  });
  const manifests = {
    'made/x/lambda-package.01.json': manifest([reportedFunction('a:fn')]),
    'made/y/lambda-package.02.json': manifest([failed]),
  };
  expect(faults(() => joined(manifests))).toEqual(['package-failed: 1 of 1 packages failed: a:fn']);
  expect(joined(manifests).report.findings).toEqual([error]);
});

test.each(['planDigest', 'sha256'] as const)('two of %s for one package are an error', (member) => {
  const manifests = {
    'made/x/lambda-package.01.json': manifest([reportedFunction('a:fn')]),
    'made/y/lambda-package.02.json': manifest([reportedFunction('a:fn', { [member]: '12'.repeat(32) })]),
  };
  expect(faults(() => joined(manifests))).toEqual([
    expect.stringMatching(
      `^two-digests: a:fn has two digests: .${member}. is 121212121212… in .made/y/lambda-package.02.json. and `,
    ),
  ]);
});

test.each([
  ['commit', { commit: 'cd'.repeat(20) }],
  ['repository', { repository: 'evil/shop' }],
  ['directory', { directory: 'services' }],
  ['version', { version: '9.0.0' }],
])('manifests with another %s do not belong together', (member, more) => {
  const manifests = {
    'made/x/lambda-package.01.json': manifest([reportedFunction('a:fn')]),
    'made/y/lambda-package.02.json': manifest([reportedFunction('b:fn')], more),
  };
  expect(faults(() => joined(manifests))).toEqual([
    expect.stringContaining(`do not belong together: \`${member}\``),
  ]);
});

test('a finding that packages share is one', () => {
  const findings = [
    { code: 'no-lock', severity: 'warning', message: 'x', help: null, notes: [], path: null, line: null },
  ] as const;
  const { report } = joined({
    'made/x/lambda-package.01.json': manifest([
      reportedFunction('a:fn', { findings }),
      reportedFunction('b:fn', { findings }),
    ]),
  });
  expect(report.findings).toHaveLength(1);
});

test('every glob that matches nothing and every file that is no manifest is told', () => {
  const manifests = { 'made/x/lambda-package.01.json': '{', 'made/y/lambda-package.02.json': '[]' };
  expect(faults(() => joined(manifests)).map((line) => line.split(':', 1)[0])).toEqual([
    'invalid-manifest',
    'invalid-manifest',
  ]);
  expect(faults(() => joined(manifests, ['nowhere/*.json', 'gone.json']))).toEqual([
    expect.stringMatching(/^no-manifests: `nowhere\/\*\.json` matches no file/),
    expect.stringMatching(/^no-manifests: `gone\.json` matches no file/),
  ]);
});

test('what is no path of a file is told as a file that is not there', () => {
  const directory = download({ 'file.json': '[]' });
  symlinkSync(join(directory, 'loop'), join(directory, 'loop'), 'junction');
  const globs = ['file.json/x', 'loop/x', 'x'.repeat(5000)];
  expect(faults(() => joinReports({ log }, globs, directory))).toEqual([
    expect.stringMatching(/^no-manifests: `file\.json\/x` matches no file/),
    expect.stringMatching(/^no-manifests: `loop\/x` matches no file/),
    expect.stringMatching(/^no-manifests: `xxx/),
  ]);
});

test('all manifests together have a limit of bytes', () => {
  const directory = download({ 'made/a.json': '', 'made/b.json': '', 'made/c.json': '' });
  for (const name of ['a', 'b', 'c']) truncateSync(join(directory, 'made', `${name}.json`), 60_000_000);
  expect(faults(() => joinReports({ log }, ['made/*.json'], directory))).toEqual([
    'invalid-manifest: The globs match 3 manifests with 180000000 bytes together; the limit is 134217728',
  ]);
});

test('a link to a file or directory is not followed', () => {
  const directory = download({ 'secret/lambda-package.01.json': manifest([reportedFunction('a:fn')]) });
  mkdirSync(join(directory, 'made', 'x'), { recursive: true });
  symlinkSync(join(directory, 'secret'), join(directory, 'made', 'y'), 'junction');
  symlinkSync(
    join(directory, 'secret', 'lambda-package.01.json'),
    join(directory, 'made', 'x', 'lambda-package.01.json'),
  );
  expect(faults(() => joinReports({ log }, [glob], directory))).toEqual([
    expect.stringContaining('matches no file'),
  ]);
});
