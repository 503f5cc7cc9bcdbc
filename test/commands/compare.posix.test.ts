import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createManifestKeeper } from '../../src/commands/keep-manifest.ts';
import { packageTargets, type PackageRequest } from '../../src/commands/package.ts';
import { createTerminalHost } from '../../src/host/terminal.ts';
import { UserError, type Diagnostic, type Host } from '../../src/host/types.ts';
import { openProject } from '../../src/project/project.ts';
import type { Manifest } from '../../src/report/manifest.ts';
import { readSizeBudget } from '../../src/text/size-budget.ts';
import { defaultWheelSettings } from '../../src/wheel-choice/wheel-settings.ts';
import { temporaryDirectory, writeFiles } from '../support/cli.ts';
import { cleanEnvironment, mustRun, projectRoot } from '../support/tools.ts';
import { makeWheel, pexLock, type MadeWheel } from '../support/wheelhouse.ts';

// What differs between two commits, without a download and without running anything of either.

const gitEnvironment = cleanEnvironment({
  ...{ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
  ...{ GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.org' },
  ...{ GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@example.org' },
});
const git = (root: string, ...args: readonly string[]) =>
  mustRun('git', args, { cwd: root, env: gitEnvironment }).stdout.trim();
const commit = (root: string) => {
  git(root, 'add', '-A');
  git(root, 'commit', '-q', '--allow-empty', '-m', 'x');
  return git(root, 'rev-parse', 'HEAD');
};

const [dep1, dep2, other] = await Promise.all([
  makeWheel('dep', '1.0', 'py3-none-any', { 'dep/__init__.py': 'value = 1\n' }),
  makeWheel('dep', '2.0', 'py3-none-any', { 'dep/__init__.py': 'value = 2\n' }),
  makeWheel('other', '1.0', 'py3-none-any', { 'other.py': 'value = 2\n' }),
]);
/** Bytes that no compression makes smaller. */
const noise = Buffer.concat(
  Array.from({ length: 1000 }, (_, index) => createHash('sha256').update(String(index)).digest()),
).subarray(0, 30_000);
const lockOf = (...wheels: readonly MadeWheel[]) =>
  pexLock(
    wheels.map(({ name }) => name),
    wheels.map(({ name, version, filename, sha256 }) => ({
      ...{ name, version, artifacts: [{ url: `https://files.example/${filename}`, sha256 }] },
    })),
  );
const fn = (name: string, module: string, more = '') =>
  `python_aws_lambda_function(name="${name}", runtime="python3.12", handler="${module}.py:main"${more})\n`;
const handler = (imports: string) => `import ${imports}\n\n\ndef main(event, context):\n    return 1\n`;
const files: Readonly<Record<string, string>> = {
  '.gitignore': 'dist/\n',
  'pants.toml':
    '[source]\nroot_patterns = ["src"]\n[python]\nenable_resolves = true\ndefault_resolve = "main"\ninterpreter_constraints = ["CPython==3.12.*"]\n[python.resolves]\nmain = "main.lock"\n',
  'main.lock': lockOf(dep1, other),
  'src/a.py': handler('dep'),
  'src/b.py': handler('other'),
  'src/BUILD': `python_sources(name="lib")\npython_requirement(name="dep", requirements=["dep"])\npython_requirement(name="other", requirements=["other"])\n${fn('a', 'a')}${fn('b', 'b')}`,
};

/** A repository whose first commit has two functions, with the wheels of both commits beside it. */
function repository(more: Readonly<Record<string, string>> = {}): string {
  const directory = temporaryDirectory();
  const root = join(directory, 'checkout');
  writeFiles(root, { ...files, ...more });
  const wheels = [dep1, dep2, other].map(({ filename, bytes }) => [filename, bytes]);
  writeFiles(join(directory, 'wheels'), Object.fromEntries(wheels) as Record<string, Buffer>);
  git(root, 'init', '-q', '-b', 'main');
  commit(root);
  return root;
}

interface Compared {
  readonly manifest: Manifest;
  readonly diagnostics: readonly Diagnostic[];
  readonly lines: readonly string[];
  /** Every program that ran, with its arguments. */
  readonly ran: readonly string[];
}

async function compared(
  root: string,
  base: string,
  env: Readonly<Record<string, string>> = {},
  changedOnly = false,
  more: Partial<PackageRequest> = {},
): Promise<Compared> {
  const lines: string[] = [];
  const ran: string[] = [];
  const temp = temporaryDirectory();
  const terminal = createTerminalHost({
    env: {
      ...gitEnvironment,
      RUNNER_TEMP: temp,
      PIP_FIND_LINKS: join(root, '..', 'wheels'),
      LAMBDA_PACKAGE_STORE: join(temp, 'store'),
      ...env,
    },
    ...{ cwd: root, quiet: true, verbose: false, color: false },
  });
  const quiet = (host: Host): Host => ({
    ...host,
    run: (program, args, options) => {
      ran.push([program, ...args].join(' '));
      return host.run(program, args, options);
    },
    log: { ...host.log, out: () => undefined, diagnostic: () => undefined, info: (line) => lines.push(line) },
    at: (path) => quiet(host.at(path)),
  });
  const host = quiet(terminal);
  const project = openProject(host, { buildRoot: root });
  const file = join(temp, 'manifest.json');
  const keeper = createManifestKeeper({ host, project, file, pathOf: (path) => path });
  const token = 'secret-token';
  const open = (one: Host, buildRoot: string) => openProject(one, { buildRoot });
  let diagnostics: readonly Diagnostic[] = [];
  try {
    const { warnings } = await keeper.keep((record) =>
      packageTargets(host, project, {
        ...{ query: { specs: ['::'] }, dist: undefined, wheels: defaultWheelSettings, record },
        announce: () => undefined,
        compare: { with: base, changedOnly, token, open },
        ...more,
      }),
    );
    diagnostics = warnings;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    ({ diagnostics } = error);
  }
  // Nothing is left behind.
  expect(readdirSync(temp).filter((name) => !['manifest.json', 'store', 'tmp'].includes(name))).toEqual([]);
  if (existsSync(join(temp, 'tmp'))) expect(readdirSync(join(temp, 'tmp'))).toEqual([]);
  return { manifest: keeper.written()!, diagnostics, lines, ran };
}

/** With a budget for growth, and a store that outlives the run. */
const budgeted = (root: string, store: string, budget: string) =>
  compared(root, 'HEAD~1', { LAMBDA_PACKAGE_STORE: store }, false, { sizeBudget: readSizeBudget(budget)! });

const changes = ({ manifest }: Compared) =>
  Object.fromEntries(manifest.packages.map(({ target, change }) => [target, change]));
const codes = ({ diagnostics }: Compared) => diagnostics.map(({ code }) => code);

describe('what differs', () => {
  test('what the base weighs is known about where only files differ', async () => {
    const root = repository();
    writeFileSync(join(root, 'src', 'a.py'), handler('dep').replace('return 1', `return ${'1'.repeat(50)}`));
    commit(root);
    const [changed] = (await compared(root, 'HEAD~1')).manifest.packages;
    const grown = changed!.size! - changed!.before!.size!;
    expect(grown).toBeGreaterThan(0);
    expect(grown).toBeLessThan(50);
  });

  test('a lock bump touches only the functions that hold the wheel', async () => {
    const root = repository();
    const base = git(root, 'rev-parse', 'HEAD');
    writeFileSync(join(root, 'main.lock'), lockOf(dep2, other));
    commit(root);
    const result = await compared(root, 'HEAD~1');
    expect(changes(result)).toEqual({ 'src:a': 'changed', 'src:b': 'same' });
    expect(result.manifest.baseCommit).toBe(base);
    expect(result.manifest.packages[0]!.differences).toMatchObject({
      up: [{ name: 'dep', from: '1.0', to: '2.0' }],
      ...{ changedFiles: [], settings: [] },
    });
    // The lock of pex states no sizes; what is the same has the same.
    const [changed, same] = result.manifest.packages;
    expect(changed!.before).toMatchObject({ size: null, codeSha256: null });
    expect(same!.before).toMatchObject({ size: same!.size, codeSha256: same!.codeSha256 });
    expect(result.lines.join('\n')).toContain('src:a  changed: dep 1.0 → 2.0\n1 of 2 would give');
    const back = await compared(root, 'HEAD~1', {}, true);
    expect(back.manifest.partial).toBe(true);
    expect(back.manifest.packages.map(({ status }) => status)).toEqual(['written', 'skipped']);
  });

  test('growth above a budget is a warning, told from the wheels and files that differ', async () => {
    const big = await makeWheel('dep', '3.0', 'py3-none-any', {
      'dep/__init__.py': '',
      'dep/data.bin': noise,
    });
    const root = repository();
    writeFiles(join(root, '..', 'wheels'), { [big.filename]: big.bytes });
    const store = join(temporaryDirectory(), 'store');
    const sizeOf = async (budget: string) =>
      (await budgeted(root, store, budget)).manifest.packages.find(({ target }) => target === 'src:a')!.size!;
    commit(root);
    const before = await sizeOf('+0 B');
    writeFileSync(join(root, 'main.lock'), lockOf(big, other));
    writeFileSync(join(root, 'src/a.py'), `${handler('dep')}X = "${noise.toString('base64')}"\n`);
    commit(root);
    const { diagnostics, manifest } = await budgeted(root, store, '+20 KB');
    const warning = diagnostics.find(({ code }) => code === 'over-size-budget')!;
    expect(warning).toMatchObject({
      severity: 'warning',
      message: expect.stringMatching(
        /^dist\/src\/a.zip has grown by about \d+ KB to \d+ KB since the base/,
      ) as string,
      notes: ['dep 3.0 (instead of 1.0): 29 KB more', 'files of the checkout: 29 KB more'],
    });
    const told = Number(/about (\d+) KB/.exec(warning.message)![1]);
    const after = manifest.packages.find(({ target }) => target === 'src:a')!.size!;
    expect(Math.abs(told - (after - before) / 1024)).toBeLessThan(2);
    expect(diagnostics.filter(({ code }) => code === 'over-size-budget')).toHaveLength(1);
    expect(codes(await budgeted(root, store, '+70 KB'))).not.toContain('over-size-budget');
    const raised = await compared(root, 'HEAD~1', { LAMBDA_PACKAGE_STORE: store }, false, {
      sizeBudget: readSizeBudget('+1 KB')!,
      checks: { from: 'the input `checks`', text: 'over-size-budget: error' },
    });
    expect(raised.diagnostics.map(({ severity, from }) => [severity, from])).toContainEqual([
      'error',
      'warning',
    ]);
    // Nothing says how large the wheel of the base was.
    const elsewhere = join(temporaryDirectory(), 'store');
    expect(codes(await budgeted(root, elsewhere, '+1 KB'))).toContain('growth-unknown');
  });

  test('files, modes, settings; renamed and removed targets', async () => {
    const root = repository();
    writeFileSync(join(root, 'src/a.py'), handler('dep, other'));
    chmodSync(join(root, 'src/b.py'), 0o755);
    writeFileSync(join(root, 'src/c.py'), handler('os'));
    const build = readFileSync(join(root, 'src/BUILD'), 'utf8');
    writeFileSync(join(root, 'src/BUILD'), `${build.replace('name="b"', 'name="renamed"')}${fn('c', 'c')}`);
    commit(root);
    const first = await compared(root, 'HEAD~1');
    expect(changes(first)).toEqual({ 'src:a': 'changed', 'src:c': 'new', 'src:renamed': 'new' });
    expect(first.manifest.removed).toEqual([
      { target: 'src:b', type: 'python_aws_lambda_function', runtime: 'python3.12', architecture: 'x86_64' },
    ]);
    expect(first.manifest.packages[0]!.differences).toMatchObject({
      changedFiles: ['src/a.py'],
      added: [{ name: 'other', version: '1.0' }],
    });
    writeFileSync(join(root, 'src/BUILD'), build);
    commit(root);
    expect((await compared(root, 'HEAD~2')).manifest.packages[1]).toMatchObject({
      change: 'changed',
      differences: { changedFiles: ['src/b.py'] },
    });
    writeFileSync(join(root, 'src/BUILD'), build.replace('a.py:main"', 'a.py:main", architecture="arm64"'));
    expect((await compared(root, 'HEAD')).manifest.packages[0]).toMatchObject({
      change: 'changed',
      before: { architecture: 'x86_64' },
      differences: { settings: ['architecture'] },
    });
  });

  test('what is committed with other line endings than it is checked out is the same', async () => {
    const root = repository({ '.gitattributes': '*.py text eol=crlf\n' });
    rmSync(join(root, 'src/a.py'));
    git(root, 'checkout', '-q', '--', 'src/a.py');
    expect(readFileSync(join(root, 'src/a.py'), 'utf8')).toContain('\r\n');
    writeFileSync(join(root, 'src/b.py'), handler('other, os'));
    commit(root);
    expect(changes(await compared(root, 'HEAD~1'))).toEqual({ 'src:a': 'same', 'src:b': 'changed' });
  });

  test('without a lock nothing is known, nothing is resolved for the base, and the package counts as changed', async () => {
    const root = repository();
    writeFileSync(join(root, 'main.lock'), 'dep==1.0\nother==1.0\n');
    commit(root);
    commit(root);
    const result = await compared(root, 'HEAD~1');
    expect(changes(result)).toEqual({ 'src:a': 'changed', 'src:b': 'changed' });
    expect(result.manifest.packages[0]!.whyNoDigest).toBe('main.lock has no hashes of dep, other');
    expect(result.lines).toContain('  src:a  changed: perhaps, since main.lock has no hashes of dep, other');
  });

  test('of a lock without hashes the versions are compared, not what was downloaded with what was not', async () => {
    const root = repository();
    writeFileSync(join(root, 'main.lock'), 'dep==1.0\nother==1.0\n');
    commit(root);
    writeFileSync(join(root, 'main.lock'), 'dep==2.0\nother==1.0\n');
    commit(root);
    const { manifest, lines } = await compared(root, 'HEAD~1');
    expect(lines).toContain('  src:a  changed: dep 1.0 → 2.0');
    expect(manifest.packages[0]).toMatchObject({
      wheels: [{ name: 'dep' }, { name: 'other' }],
      differences: { up: [{ name: 'dep', from: '1.0', to: '2.0' }], added: [], removed: [], settings: [] },
    });
  });
});

describe('which commit', () => {
  test('a merge commit that is the commit of the run: its first parent, also in a clone of depth 1 that lacks it', async () => {
    const root = repository();
    git(root, 'checkout', '-q', '-b', 'topic');
    writeFileSync(join(root, 'src/a.py'), handler('dep, os'));
    commit(root);
    git(root, 'checkout', '-q', 'main');
    const base = commit(root);
    git(root, 'merge', '-q', '--no-ff', 'topic', '-m', 'merge');
    const sha = git(root, 'rev-parse', 'HEAD');
    const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_SHA: sha, GITHUB_BASE_REF: 'main' };
    git(root, 'checkout', '-q', '--detach');
    const whole = await compared(root, 'auto', env);
    expect(whole.manifest).toMatchObject({ commit: sha, baseCommit: base });
    expect(whole.lines.join('\n')).toContain('its first parent (main)');
    // A push is compared with nothing.
    const push = await compared(root, 'auto', { ...env, GITHUB_EVENT_NAME: 'push' });
    expect(push.manifest.baseCommit).toBeNull();
    const shallow = join(temporaryDirectory(), 'checkout');
    git('/', 'clone', '-q', '--depth=1', '--branch=main', `file://${root}`, shallow);
    const away = { GITHUB_SERVER_URL: 'https://127.0.0.1:1', GITHUB_REPOSITORY: 'org/name' };
    const wheels = { PIP_FIND_LINKS: join(root, '..', 'wheels') };
    const missing = await compared(shallow, 'auto', { ...env, ...away, ...wheels });
    expect(codes(missing)).toEqual(['base-missing']);
    expect(missing.diagnostics[0]).toMatchObject({ severity: 'warning' });
    expect(missing.manifest.packages.map(({ status, change }) => [status, change])).toEqual([
      ['written', null],
      ['written', null],
    ]);
    const server = await serveRepository(root);
    const there = { ...away, GITHUB_SERVER_URL: server.url, GIT_SSL_CAINFO: server.certificate };
    const fetched = await compared(shallow, 'auto', { ...env, ...there, ...wheels });
    expect(codes(fetched)).toEqual([]);
    expect(fetched.manifest.baseCommit).toBe(base);
    expect(changes(fetched)).toEqual({ 'src:a': 'changed', 'src:b': 'same' });
    expect(server.authorizations).toContain(
      `basic ${Buffer.from('x-access-token:secret-token').toString('base64')}`,
    );
    expect(fetched.ran.join('\n')).not.toContain('secret-token');
  });

  test('what the event says for a merge group and for a checkout that is not the merge', async () => {
    const root = repository();
    const base = git(root, 'rev-parse', 'HEAD');
    commit(root);
    const event = join(temporaryDirectory(), 'event.json');
    writeFileSync(
      event,
      JSON.stringify({ pull_request: { base: { sha: base } }, merge_group: { base_sha: base } }),
    );
    for (const name of ['pull_request', 'merge_group']) {
      const env = { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: event, GITHUB_SHA: 'a'.repeat(40) };
      expect((await compared(root, 'auto', env)).manifest.baseCommit).toBe(base);
    }
    writeFileSync(event, JSON.stringify({ pull_request: { base: { sha: '--upload-pack=x' } } }));
    const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event };
    expect((await compared(root, 'auto', env)).manifest.baseCommit).toBeNull();
  });

  test('a name that is no commit is an error; without a repository, and before its first commit, nothing is compared', async () => {
    const root = repository();
    expect(codes(await compared(root, 'absent'))).toEqual(['invalid-git-ref']);
    expect(codes(await compared(root, '--output=x'))).toEqual(['invalid-git-ref']);
    expect((await compared(root, 'none')).ran).toEqual([]);
    rmSync(join(root, '.git'), { recursive: true });
    expect((await compared(root, 'auto')).ran).toEqual([]);
    git(root, 'init', '-q', '-b', 'main');
    const first = await compared(root, 'auto');
    expect(first.manifest).toMatchObject({ commit: null, baseCommit: null });
    expect(codes(first)).toEqual([]);
  });

  test('a base that does not load is said, and the packages are made', async () => {
    const root = repository();
    const build = readFileSync(join(root, 'src/BUILD'), 'utf8');
    writeFileSync(join(root, 'src/BUILD'), `${build}python_sources(`);
    commit(root);
    writeFileSync(join(root, 'src/BUILD'), build);
    commit(root);
    const result = await compared(root, 'HEAD~1');
    expect(codes(result)).toEqual(['base-does-not-load']);
    expect(result.diagnostics[0]!.notes).toEqual(['in the base at src/BUILD:6']);
    expect(result.manifest.packages.map(({ status }) => status)).toEqual(['written', 'written']);
  });
});

test('nothing that a checkout names is run', async () => {
  const root = repository({ '.gitattributes': '* filter=evil diff=evil merge=evil ident export-ignore\n' });
  const marker = join(root, '..', 'marker');
  const program = join(root, '..', 'evil.sh');
  writeFileSync(program, `#!/bin/sh\necho "$0 $*" >> ${marker}\ncat\n`, { mode: 0o755 });
  mkdirSync(join(root, '.git', 'evil-hooks'), { recursive: true });
  for (const hook of ['post-checkout', 'post-index-change', 'reference-transaction', 'pre-auto-gc']) {
    symlinkSync(program, join(root, '.git', 'evil-hooks', hook));
  }
  for (const [name, value] of [
    ...['clean', 'smudge', 'process'].map((kind) => [`filter.evil.${kind}`, program]),
    ['diff.evil.textconv', program],
    ['diff.evil.command', program],
    ['core.hooksPath', join(root, '.git', 'evil-hooks')],
    ['core.fsmonitor', program],
    ['core.pager', program],
    ['core.sshCommand', program],
    ['core.gitProxy', program],
    ['credential.helper', program],
    ['alias.ls-tree', `!${program}`],
    ['remote.origin.url', `ext::${program}`],
    ['remote.origin.promisor', 'true'],
    ['remote.origin.partialclonefilter', 'blob:none'],
    ['gpg.program', program],
    ['log.showSignature', 'true'],
    ['submodule.recurse', 'true'],
  ] as const) {
    git(root, 'config', name, value);
  }
  writeFileSync(join(root, 'src/a.py'), handler('dep, os'));
  const result = await compared(root, 'HEAD');
  expect(changes(result)).toEqual({ 'src:a': 'changed', 'src:b': 'same' });
  // A missing object is not fetched through what the checkout names either.
  const blob = git(root, 'rev-parse', 'HEAD:src/a.py');
  renameSync(join(root, '.git', 'objects', blob.slice(0, 2), blob.slice(2)), join(root, '..', 'blob'));
  expect(codes(await compared(root, 'HEAD'))).toEqual(['base-missing']);
  expect(existsSync(marker)).toBe(false);
});

test('links and names of the base lead nowhere', async () => {
  const outside = temporaryDirectory();
  const root = repository();
  symlinkSync(outside, join(root, 'src', 'out'));
  commit(root);
  // A tree that no checkout makes: `src/out` is a link, and a directory with a file.
  const blob = mustRun('git', ['hash-object', '-w', '--stdin'], {
    cwd: root,
    env: gitEnvironment,
    input: 'x',
  });
  const name = blob.stdout.trim();
  const raw = (entries: readonly (readonly [string, string, string])[]) =>
    Buffer.concat(
      entries.flatMap(([mode, path, object]) => [
        Buffer.from(`${mode} ${path}\0`),
        Buffer.from(object, 'hex'),
      ]),
    );
  const put = (entries: Parameters<typeof raw>[0]) =>
    mustRun('git', ['hash-object', '-w', '-t', 'tree', '--literally', '--stdin'], {
      ...{ cwd: root, env: gitEnvironment, input: raw(entries) },
    }).stdout.trim();
  const link = git(root, 'rev-parse', 'HEAD:src/out');
  const inner = put([['100644', 'written', name]]);
  const tree = put([
    ['120000', 'out', link],
    ['40000', 'out', inner],
    ['40000', '..', inner],
    ['40000', '.git', inner],
  ]);
  const hostile = git(root, 'commit-tree', tree, '-m', 'x');
  await compared(root, hostile);
  expect(readdirSync(outside)).toEqual([]);
});

/** Serves the repository at `root` over HTTPS, as `/org/name`, through `git http-backend`. */
async function serveRepository(root: string) {
  const tls = join(projectRoot, 'test', 'fixtures', 'tls');
  const authorizations: string[] = [];
  const options = {
    key: readFileSync(join(tls, 'key.pem')),
    cert: readFileSync(join(tls, 'certificate.pem')),
  };
  const server = https.createServer(options, (request, response) => {
    const url = new URL(request.url ?? '/', 'https://localhost');
    authorizations.push(request.headers.authorization ?? '');
    const child = spawn('git', ['http-backend'], {
      env: {
        ...gitEnvironment,
        GIT_PROJECT_ROOT: join(root, '.git'),
        GIT_HTTP_EXPORT_ALL: '1',
        PATH_INFO: url.pathname.replace('/org/name', ''),
        QUERY_STRING: url.search.slice(1),
        REQUEST_METHOD: request.method ?? 'GET',
        CONTENT_TYPE: request.headers['content-type'] ?? '',
        ...(request.headers['git-protocol'] !== undefined && {
          GIT_PROTOCOL: String(request.headers['git-protocol']),
        }),
        ...(request.headers['content-encoding'] !== undefined && {
          HTTP_CONTENT_ENCODING: request.headers['content-encoding'],
        }),
      },
    });
    request.pipe(child.stdin);
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('close', () => {
      const bytes = Buffer.concat(chunks);
      const end = bytes.indexOf('\r\n\r\n');
      const headers = bytes.toString('latin1', 0, end).split('\r\n');
      for (const header of headers) {
        const [field = '', value = ''] = header.split(/: (.*)/);
        if (field === 'Status') response.statusCode = Number.parseInt(value);
        else response.setHeader(field, value);
      }
      response.end(bytes.subarray(end + 4));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return {
    url: `https://127.0.0.1:${port}`,
    certificate: join(tls, 'certificate.pem'),
    authorizations: authorizations as readonly string[],
  };
}
