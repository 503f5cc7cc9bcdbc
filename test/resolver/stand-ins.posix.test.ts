import { readFileSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { start, temporaryDirectory, writeFiles } from '../support/cli.ts';
import { tool } from '../support/tools.ts';
import { pexLock } from '../support/wheelhouse.ts';
import { failureOf } from '../wheels/support.ts';
import {
  checkout,
  choose,
  errorsOf,
  otherFile,
  packageAll,
  publish,
  release,
  runHost,
  type Published,
  type RunHost,
} from './support.ts';

const lockedToml =
  '[GLOBAL]\npants_version = "2.34.0"\n[source]\nroot_patterns = ["/"]\n[python]\nenable_resolves = true\ndefault_resolve = "main"\n[python.resolves]\nmain = "main.lock"\n';

interface Locked {
  readonly name: string;
  readonly version: string;
  readonly files: readonly Published[];
  readonly requires?: readonly string[];
}

/** A checkout whose lock names these files at `origin`. */
function lockedCheckout(
  origin: string,
  projects: readonly Locked[],
  files: Readonly<Record<string, string>> = {},
): string {
  const names = projects.map(({ name }) => name);
  const lock = pexLock(
    names,
    projects.map(({ name, version, files: offered, requires = [] }) => ({
      name,
      version,
      artifacts: offered.map(({ filename, sha256 }) => ({ url: `${origin}/files/${filename}`, sha256 })),
      requires,
    })),
  );
  const requirements = Object.fromEntries(names.map((name) => [name, [name]]));
  return checkout(requirements, { 'pants.toml': lockedToml, 'main.lock': lock, ...files });
}

/** A source distribution that setuptools builds. */
async function sdist(
  name: string,
  version: string,
  files: Readonly<Record<string, string>> = {},
): Promise<Published> {
  const directory = temporaryDirectory();
  const top = `${name}-${version}`;
  const all = {
    'PKG-INFO': `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n`,
    'pyproject.toml': `[project]\nname = "${name}"\nversion = "${version}"\n[build-system]\nrequires = ["tiny-backend"]\nbuild-backend = "tiny_backend"\n`,
    [`${name}.py`]: 'answer = 42\n',
    ...files,
  };
  writeFiles(
    directory,
    Object.fromEntries(Object.entries(all).map(([path, text]) => [`${top}/${path}`, text])),
  );
  const made = await start('tar', ['-czf', `${top}.tar.gz`, top], { cwd: directory });
  if (made.status !== 0) throw new Error(made.stderr);
  return otherFile(name, version, `${top}.tar.gz`, readFileSync(join(directory, `${top}.tar.gz`)));
}

/** A build backend (PEP 517): it notes what it was started with, and does what the source distribution asks it to. */
const backend = `
import base64, hashlib, json, os, pathlib, zipfile

def digest(text):
    return "sha256=" + base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).decode().rstrip("=")

def build_wheel(wheel_directory, config_settings=None, metadata_directory=None):
    info = dict(line.split(": ", 1) for line in open("PKG-INFO").read().splitlines() if ": " in line)
    name, version = info["Name"], info["Version"]
    tag = open("TAG").read().strip() if os.path.exists("TAG") else "py2.py3-none-any"
    if os.path.exists("FAIL"):
        raise SystemExit("this cannot be built: " + open("FAIL").read())
    filename = f"{name}-{version}-{tag}.whl"
    dist = f"{name}-{version}.dist-info"
    with zipfile.ZipFile(os.path.join(wheel_directory, filename), "w") as out:
        content = {str(path): path.read_text() for path in sorted(pathlib.Path(".").glob("*.??"))}
        if os.path.exists("NOTE"):
            content["environment.json"] = json.dumps(sorted(os.environ.items()))
        content[dist + "/METADATA"] = open("PKG-INFO").read()
        content[dist + "/WHEEL"] = f"Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: {tag}\\n"
        content[dist + "/RECORD"] = "".join(f"{path},{digest(text)},{len(text)}\\n" for path, text in content.items()) + dist + "/RECORD,,\\n"
        for path, text in content.items():
            out.writestr(zipfile.ZipInfo(path), text)
    return filename
`;

async function tinyBackend(): Promise<Published> {
  const { makeWheel } = await import('../support/wheelhouse.ts');
  const wheel = await makeWheel('tiny_backend', '1.0', 'py3-none-any', { 'tiny_backend.py': backend });
  return { ...wheel, name: 'tiny-backend' };
}

const compiles = (host: RunHost): number => host.ran.filter(({ args }) => args[0] === 'build').length;

describe('wheels of directories', () => {
  test('one of the same version replaces a source distribution, and wheels for other platforms', async () => {
    const index = await publish([]);
    const root = lockedCheckout(index.origin, [
      { name: 'solo', version: '1.0', files: [otherFile('solo', '1.0', 'solo-1.0.tar.gz', 'x')] },
      {
        name: 'other',
        version: '2.0',
        files: [await release('other', '2.0', { tag: 'cp312-cp312-win_amd64' })],
      },
    ]);
    const directory = temporaryDirectory();
    const solo = await release('solo', '1.0');
    const other = await release('other', '2.0', { tag: 'cp312-cp312-manylinux_2_17_x86_64' });
    const wrong = [
      await release('solo', '1.1'),
      await release('other', '2.0', { tag: 'cp312-cp312-manylinux_2_35_x86_64' }),
      await release('other', '2.0', { tag: 'cp311-cp311-manylinux_2_17_x86_64' }),
    ];
    for (const { filename, bytes } of [solo, other, ...wrong])
      writeFileSync(join(directory, filename), bytes);
    const host = runHost({ PIP_INDEX_URL: `${index.origin}/simple/` });
    const { packages, warnings } = await packageAll(host, root, { directories: [directory] });
    expect(packages[0]!.wheels.map(({ filename, sha256 }) => [filename, sha256])).toEqual([
      [other.filename, other.sha256],
      [solo.filename, solo.sha256],
    ]);
    expect(warnings.filter(({ code }) => code === 'wheel-stands-in')).toEqual([
      expect.objectContaining({
        message: expect.stringContaining(
          `${other.filename} from a wheel directory replaces other 2.0`,
        ) as string,
        notes: [`sha256 ${other.sha256}`, 'instead of other-2.0-cp312-cp312-win_amd64.whl'],
      }),
      expect.objectContaining({
        notes: [
          `sha256 ${solo.sha256}`,
          expect.stringMatching(/^instead of solo-1\.0\.tar\.gz \(sha256 [0-9a-f]{64}\)$/),
        ],
      }),
    ]);
    // PIP_FIND_LINKS is the word of whoever runs this, too.
    const links = runHost({ PIP_INDEX_URL: `${index.origin}/simple/`, PIP_FIND_LINKS: directory });
    expect((await choose(links, root)).filenames).toEqual([other.filename, solo.filename]);
  });

  test('a locked wheel that fits is kept; nothing in the checkout replaces what is locked', async () => {
    const locked = await release('solo', '1.0');
    const index = await publish([locked]);
    const directory = temporaryDirectory();
    const mine = await release('solo', '1.0', { requires: ['nothing'] });
    writeFileSync(join(directory, mine.filename), mine.bytes);
    const host = runHost({ PIP_INDEX_URL: `${index.origin}/simple/` });
    const fine = lockedCheckout(index.origin, [{ name: 'solo', version: '1.0', files: [locked] }]);
    const { packages, warnings } = await packageAll(host, fine, { directories: [directory] });
    expect(packages[0]!.wheels[0]!.sha256).toBe(locked.sha256);
    expect(warnings).toEqual([]);

    const root = lockedCheckout(
      index.origin,
      [{ name: 'solo', version: '1.0', files: [otherFile('solo', '1.0', 'solo-1.0.tar.gz', 'x')] }],
      { 'pants.toml': `${lockedToml}[python-repos]\nfind_links = ["file://%(buildroot)s/vendor"]\n` },
    );
    writeFiles(root, { [`vendor/${mine.filename}`]: mine.bytes });
    expect(errorsOf(await choose(host, root))).toEqual([
      expect.stringMatching(/^no-wheel-for-platform: solo 1\.0/),
    ]);
    expect((await choose(host, root, { directories: [join(root, 'vendor')] })).filenames).toEqual([
      mine.filename,
    ]);
  });

  test('no wheel replaces one whose hash is not the locked one, any wheel replaces a repository', async () => {
    const index = await publish([await release('solo', '1.0')]);
    const directory = temporaryDirectory();
    const mine = await release('solo', '1.0', { requires: ['nothing'] });
    writeFileSync(join(directory, mine.filename), mine.bytes);
    const host = runHost({ PIP_INDEX_URL: `${index.origin}/simple/` });
    const root = lockedCheckout(index.origin, [{ name: 'solo', version: '1.0', files: [mine] }]);
    writeFileSync(join(root, 'main.lock'), `solo==1.0 --hash=sha256:${'1'.repeat(64)}\n`);
    expect(errorsOf(await choose(host, root, { directories: [directory] }))).toEqual([
      expect.stringMatching(/^hash-mismatch: main\.lock and the index disagree about solo 1\.0/),
    ]);
    writeFileSync(join(root, 'main.lock'), 'solo @ git+https://h.example/solo.git@v1\n');
    expect((await choose(host, root, { directories: [directory] })).filenames).toEqual([mine.filename]);
    expect(errorsOf(await choose(host, root))[0]).toMatch(/^vcs-requirement: solo has no wheel/);
  });

  test('a directory that is not one', async () => {
    const root = lockedCheckout('http://127.0.0.1:9', []);
    const failed = await failureOf(packageAll(runHost({}), root, { directories: ['no/such'] }));
    expect(failed[0]).toMatchObject({
      code: 'no-wheels-directory',
      message: expect.stringContaining('`no/such`') as string,
    });
  });

  test('without one, the error says what the index has', async () => {
    const index = await publish([
      await release('solo', '1.5'),
      await release('solo', '1.6', { requiresPython: '>=3.13' }),
      await release('solo', '1.7', { isYanked: true }),
      await release('solo', '1.8', { tag: 'cp312-cp312-win_amd64' }),
      await release('solo', '2.0rc1'),
    ]);
    const root = lockedCheckout(index.origin, [
      { name: 'solo', version: '1.0', files: [otherFile('solo', '1.0', 'solo-1.0.tar.gz', 'x')] },
    ]);
    const host = runHost({ PIP_INDEX_URL: `${index.origin}/simple/` });
    const errorOf = async (settings = {}) =>
      (await choose(host, root, settings)).diagnostics.find(({ severity }) => severity === 'error')!;
    const error = await errorOf();
    expect(error.message).toMatch(
      /^solo 1\.0 has no wheel for python3\.12 on x86_64 .*: the lock has only its source distribution/,
    );
    expect(error.help).toMatch(/^solo 1\.5 is the newest version with a compatible wheel/);
    expect(error.help).toContain('`wheels` input (`--wheels DIR`)');
    expect(error.help).toContain('`build-sdists: solo` (`--build-sdists solo`)');
    expect(error.notes![0]).toMatch(/^wanted: cp312-cp312-manylinux_2_34_x86_64/);
    index.requests.length = 0;
    expect((await errorOf({ offline: true })).help).not.toContain('1.5');
    expect(index.requests).toEqual([]);
  });
});

describe('source distributions that the workflow names', () => {
  const password = 'pw-of-the-index';
  const authorization = `Basic ${Buffer.from(`me:${password}`).toString('base64')}`;

  async function setting(files: Readonly<Record<string, string>> = {}) {
    const source = await sdist('solo', '1.0', files);
    const index = await publish([source, await tinyBackend()], { authorization });
    const root = lockedCheckout(index.origin, [{ name: 'solo', version: '1.0', files: [source] }]);
    const env = {
      PIP_INDEX_URL: `http://me:${password}@${index.origin.slice('http://'.length)}/simple/`,
      AWS_SECRET_ACCESS_KEY: password,
      ACTIONS_RUNTIME_TOKEN: password,
    };
    return { source, index, root, env, host: runHost(env) };
  }

  test('are built once, without secrets, and kept', async () => {
    const { root, env, host, source } = await setting({ NOTE: '' });
    const { packages, warnings } = await packageAll(host, root, { buildSdists: ['solo'] });
    const [wheel] = packages[0]!.wheels;
    expect(wheel).toMatchObject({ name: 'solo', version: '1.0', filename: 'solo-1.0-py2.py3-none-any.whl' });
    expect(warnings).toEqual([
      expect.objectContaining({
        code: 'sdist-built',
        message: expect.stringContaining('was built from the locked solo-1.0.tar.gz') as string,
        notes: [`sha256 ${wheel!.sha256}`, `built from sha256 ${source.sha256}`],
      }),
    ]);
    const stored = join(host.storeDirectory, wheel!.sha256, wheel!.filename);
    const shown = await start('unzip', ['-p', stored, 'environment.json']);
    const seen = Object.fromEntries(JSON.parse(shown.stdout) as [string, string][]);
    expect(shown.stdout).not.toContain(password);
    expect(shown.stdout).not.toContain(Buffer.from(`me:${password}`).toString('base64'));
    expect(seen['HOME']).toContain(join(host.storeDirectory, 'tmp'));
    expect(seen['SOURCE_DATE_EPOCH']).toBe('315532800');
    expect(readdirSync(join(host.storeDirectory, 'tmp'))).toEqual([]);

    // The next run takes it from the store, even without the network.
    const again = runHost({ ...env, PIP_INDEX_URL: 'http://127.0.0.1:9/simple/' }, host.storeDirectory);
    const second = await packageAll(again, root, { buildSdists: ['solo'], offline: true });
    expect(second.packages[0]!.wheels).toEqual(packages[0]!.wheels);
    expect(second.packages[0]!.sha256).toBe(packages[0]!.sha256);
    expect(second.warnings[0]!.message).toContain('by an earlier run');
    expect([compiles(host), compiles(again)]).toEqual([1, 0]);
  });

  test('are built for a lock that names no files, too', async () => {
    const { root, env, host, source } = await setting();
    for (const line of [`solo==1.0 --hash=sha256:${source.sha256}`, 'solo==1.0']) {
      writeFileSync(join(root, 'main.lock'), `${line}\n`);
      const refused = await choose(host, root);
      expect(errorsOf(refused)).toEqual([
        expect.stringMatching(
          /^no-wheel-for-platform: solo 1\.0 .*: it is only published as a source distribution/,
        ),
      ]);
      const { packages, warnings } = await packageAll(host, root, { buildSdists: ['solo'] });
      expect(packages[0]!.wheels).toMatchObject([
        { name: 'solo', filename: 'solo-1.0-py2.py3-none-any.whl' },
      ]);
      expect(warnings.map(({ code }) => code)).toContain('sdist-built');
    }
    expect(compiles(host)).toBe(1);
    // Without the network what was built is known by the hash, which only the first of the locks has.
    writeFileSync(join(root, 'main.lock'), `solo==1.0 --hash=sha256:${source.sha256}\n`);
    const again = runHost({ ...env }, host.storeDirectory);
    const { packages } = await packageAll(again, root, { buildSdists: ['solo'], offline: true });
    expect(packages[0]!.wheels).toMatchObject([{ filename: 'solo-1.0-py2.py3-none-any.whl' }]);
  });

  test('a record that came from elsewhere is not believed', async () => {
    const { root, env, host } = await setting();
    const { packages } = await packageAll(host, root, { buildSdists: ['solo'] });
    const records = join(host.storeDirectory, 'built');
    const [name] = readdirSync(records);
    const evil = await release('solo', '1.0', { requires: ['evil'] });
    writeFiles(host.storeDirectory, { [`${evil.sha256}/${evil.filename}`]: evil.bytes });
    const record = JSON.parse(readFileSync(join(records, name!), 'utf8')) as object;
    writeFileSync(
      join(records, name!),
      JSON.stringify({ ...record, filename: evil.filename, sha256: evil.sha256 }),
    );
    const again = runHost(env, host.storeDirectory);
    const second = await packageAll(again, root, { buildSdists: ['solo'] });
    expect(second.packages[0]!.wheels).toEqual(packages[0]!.wheels);
    expect(compiles(again)).toBe(1);
    // Nor one whose wheel was copied, as a cache does it.
    const wheel = packages[0]!.wheels[0]!;
    utimesSync(join(host.storeDirectory, wheel.sha256, wheel.filename), 1, 1);
    const third = runHost(env, host.storeDirectory);
    await packageAll(third, root, { buildSdists: ['solo'] });
    expect(compiles(third)).toBe(1);
  });

  test('are not built when they are not listed, when a wheel exists, or when nothing needs them', async () => {
    const { root, host, index, source } = await setting();
    expect(errorsOf(await choose(host, root, { buildSdists: ['other'] }))).toEqual([
      expect.stringMatching(/^no-wheel-for-platform: solo 1\.0/),
    ]);
    const directory = temporaryDirectory();
    const mine = await release('solo', '1.0');
    writeFileSync(join(directory, mine.filename), mine.bytes);
    const chosen = await choose(host, root, { buildSdists: ['solo'], directories: [directory] });
    expect(chosen.filenames).toEqual([mine.filename]);
    const unused = lockedCheckout(index.origin, [{ name: 'solo', version: '1.0', files: [source] }], {
      'main.py': 'def handler(e, c): pass\n',
    });
    expect((await choose(host, unused, { buildSdists: ['solo'] })).filenames).toEqual([]);
    expect(compiles(host)).toBe(0);
  });

  test.each([
    [
      'a wheel for a platform',
      { TAG: 'cp312-cp312-linux_x86_64' },
      'built-platform-wheel',
      /only works on the machine/,
    ],
    ['compiled code', { 'fast.so': 'ELF' }, 'built-platform-wheel', /compiled code in the wheel, fast\.so/],
    ['another project', { 'PKG-INFO': 'Name: other\nVersion: 1.0\n' }, 'build-failed', /./],
    ['another version', { 'PKG-INFO': 'Name: solo\nVersion: 1.1\n' }, 'build-failed', /./],
    ['nothing', { FAIL: 'no compiler here' }, 'build-failed', /the build failed/],
  ])('refused: a build that makes %s', async (_name, files, code, message) => {
    const { root, host } = await setting(files);
    const chosen = await choose(host, root, { buildSdists: ['solo'] });
    const error = chosen.diagnostics.find(({ severity }) => severity === 'error')!;
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
    expect(error.help).toContain('`wheels`');
    if ('FAIL' in files) expect(error.notes!.join('\n')).toContain('no compiler here');
    expect(readdirSync(join(host.storeDirectory, 'tmp'))).toEqual([]);
  });

  test('a source distribution with another hash is not built', async () => {
    const { root, host, source } = await setting();
    const lock = readFileSync(join(root, 'main.lock'), 'utf8');
    writeFileSync(join(root, 'main.lock'), lock.replaceAll(source.sha256, 'a'.repeat(64)));
    const chosen = await choose(host, root, { buildSdists: ['solo'] });
    expect(errorsOf(chosen)).toEqual([expect.stringMatching(/^hash-mismatch: solo-1\.0\.tar\.gz/)]);
    expect(compiles(host)).toBe(0);
  });

  test('without a Python nothing is built', async () => {
    const { root, env } = await setting();
    const bin = temporaryDirectory();
    writeFileSync(join(bin, 'uv'), `#!/bin/sh\nexec ${tool('oracle', 'uv')} "$@"\n`, { mode: 0o755 });
    const chosen = await choose(runHost({ ...env, PATH: bin }), root, { buildSdists: ['solo'] });
    expect(errorsOf(chosen)).toEqual([
      'no-python: solo-1.0.tar.gz cannot be built: there is no Python on PATH',
    ]);
  });
});
