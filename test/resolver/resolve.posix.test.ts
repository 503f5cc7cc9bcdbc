import { chmodSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lambdaPlatform } from '../../src/platforms/lambda-platforms.ts';
import type { Architecture } from '../../src/platforms/types.ts';
import { start, temporaryDirectory } from '../support/cli.ts';
import { tool } from '../support/tools.ts';
import { faultsOfStore } from '../wheels/support.ts';
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
} from './support.ts';

const env = (origin: string) => ({ PIP_INDEX_URL: `${origin}/simple/` });

/** A web of projects with what can go wrong in choosing. */
async function web(): Promise<readonly Published[]> {
  return Promise.all([
    release('app', '1.0', { requires: ['mid>=1', 'extra-only; extra == "more"'] }),
    release('app', '2.0', { requires: ['mid>=1', 'extra-only; extra == "more"'] }),
    release('app', '3.0b1'),
    release('mid', '1.0', { requires: ['native', 'win; sys_platform == "win32"'] }),
    release('mid', '1.5', { isYanked: true, requires: ['nowhere'] }),
    release('extra-only', '1.0'),
    release('win', '1.0'),
    // Newer versions need a newer glibc, in steps that uv has no names for.
    release('native', '1.0', { tag: 'cp38-abi3-manylinux_2_17_x86_64' }),
    release('native', '1.0', { tag: 'cp38-abi3-manylinux_2_17_aarch64' }),
    release('native', '1.1', { tag: 'cp38-abi3-manylinux_2_24_x86_64' }),
    release('native', '1.2', { tag: 'cp38-abi3-manylinux_2_26_x86_64' }),
    release('native', '1.3', { tag: 'cp38-abi3-manylinux_2_27_x86_64' }),
    release('native', '1.4', { tag: 'cp38-abi3-manylinux_2_28_x86_64' }),
    release('native', '1.5', { tag: 'cp38-abi3-manylinux_2_28_x86_64', requiresPython: '>=3.13' }),
    release('native', '1.6', { tag: 'cp38-abi3-manylinux_2_35_x86_64' }),
    release('native', '1.7', { tag: 'cp38-abi3-macosx_11_0_arm64' }),
  ]);
}

/** What pip would install for a platform of Lambda. */
async function pipAnswer(
  origin: string,
  requirement: string,
  runtime: string,
  architecture: Architecture,
): Promise<readonly string[]> {
  const { glibc, markers } = lambdaPlatform(runtime, architecture)!;
  const minors = Array.from({ length: glibc![1] - 16 }, (_, index) => glibc![1] - index);
  const directory = temporaryDirectory();
  const ran = await start(tool('oracle', 'python3'), [
    ...['-m', 'pip', '--disable-pip-version-check', '--isolated', 'download', '--quiet'],
    ...['--only-binary', ':all:', '--dest', directory, '--python-version', markers.python_version!],
    ...['--index-url', `${origin}/simple/`, '--implementation', 'cp', requirement],
    ...minors.flatMap((minor) => ['--platform', `manylinux_2_${minor}_${markers.platform_machine!}`]),
  ]);
  if (ran.status !== 0) throw new Error(ran.stderr);
  return readdirSync(directory).sort();
}

describe('without a lock', () => {
  test.each([
    ['python3.8', 'x86_64', 'native-1.2'],
    ['python3.9', 'x86_64', 'native-1.2'],
    ['python3.12', 'x86_64', 'native-1.4'],
    ['python3.13', 'x86_64', 'native-1.5'],
    ['python3.12', 'arm64', 'native-1.0'],
  ] as const)('%s on %s gets what pip would install', async (runtime, architecture, native) => {
    const index = await publish(await web());
    const root = checkout({ app: ['app[more]'] }, {}, runtime, architecture);
    const chosen = await choose(runHost(env(index.origin)), root);
    expect(errorsOf(chosen)).toEqual([]);
    expect(chosen.filenames.filter((name) => name.startsWith('native-'))).toEqual([
      expect.stringMatching(`^${native}-`),
    ]);
    expect([...chosen.filenames].sort()).toEqual(
      await pipAnswer(index.origin, 'app[more]', runtime, architecture),
    );
  });

  test('the package is written, and the run says once that nothing is locked', async () => {
    const index = await publish(await web());
    const root = checkout({ app: ['app'], mid: ['mid'] });
    const host = runHost(env(index.origin));
    const { packages, warnings } = await packageAll(host, root);
    expect(packages[0]!.wheels.map(({ name }) => name)).toEqual(['app', 'mid', 'native']);
    expect(warnings.filter(({ code }) => code === 'no-lock')).toEqual([
      expect.objectContaining({
        severity: 'warning',
        place: expect.objectContaining({ path: 'BUILD' }) as unknown,
      }),
    ]);
    expect(faultsOfStore(host.storeDirectory)).toEqual([]);
  });

  test.each([
    [[], '; `pants generate-lockfiles`, `pex3 lock create --style universal` or `uv lock` creates one'],
    [
      ['Pipfile.lock', 'requirements.txt', 'poetry.lock'],
      ': `main = "poetry.lock"` (it exists, but is not used)',
    ],
    [
      ['requirements.txt', 'requirements.lock'],
      ': `main = "requirements.lock"` (it exists, but is not used)',
    ],
    [['requirements.txt'], ', and name `requirements.lock.txt` in `[python.resolves]` of pants.toml'],
  ])('with %j at the build root, the warning names the first lock file there is', async (names, end) => {
    const index = await publish(await web());
    const root = checkout({ app: ['app'] }, Object.fromEntries(names.map((name) => [name, ''])));
    const { diagnostics } = await choose(runHost(env(index.origin)), root);
    const told = diagnostics.filter(({ code }) => code === 'no-lock');
    expect(told.map(({ help }) => help)).toEqual([expect.stringContaining(end)]);
  });

  test('each set of requirements is resolved once for each platform', async () => {
    const index = await publish(await web());
    const root = checkout(
      { app: ['app'] },
      {
        'a/BUILD':
          'python_aws_lambda_function(name="one", runtime="python3.12", handler="main.py:handler")\npython_aws_lambda_function(name="two", runtime="python3.12", handler="main.py:handler")\npython_aws_lambda_function(name="other", runtime="python3.9", handler="main.py:handler")\npython_sources(name="lib")\n',
        'a/main.py': 'import app\ndef handler(e, c): pass\n',
      },
    );
    const host = runHost(env(index.origin));
    const chosen = await choose(host, root, {}, ['a::']);
    expect(errorsOf(chosen)).toEqual([]);
    expect(host.ran.filter(({ args }) => args[1] === 'compile')).toHaveLength(2);
    expect(index.requests.filter(({ url }) => url === '/simple/app/')).toHaveLength(1);
  });

  test('markers, constraints and dates decide', async () => {
    const index = await publish([
      await release('app', '1.0', {
        requires: ['old; python_version < "3.9"'],
        uploadTime: '2026-01-01T00:00:00Z',
      }),
      await release('app', '1.1', {
        requires: ['old; python_version < "3.9"'],
        uploadTime: '2026-02-01T00:00:00Z',
      }),
      await release('app', '1.2', { uploadTime: '2026-03-01T00:00:00Z' }),
      await release('old', '1.0', { uploadTime: '2026-01-01T00:00:00Z' }),
      await release('never', '1.0', { uploadTime: '2026-01-01T00:00:00Z' }),
    ]);
    const requirements = { app: ['app', 'never; sys_platform == "win32"'] };
    const files = {
      'pants.toml':
        '[GLOBAL]\npants_version = "2.34.0"\n[source]\nroot_patterns = ["/"]\n[python]\nrequirement_constraints = "limits.txt"\n',
      'limits.txt': '# not the newest\napp<1.2  # yet\n',
    };
    const host = () => runHost(env(index.origin));
    const names = async (root: string, settings = {}) => (await choose(host(), root, settings)).filenames;
    expect(await names(checkout(requirements))).toEqual(['app-1.2-py3-none-any.whl']);
    expect(await names(checkout(requirements, files))).toEqual(['app-1.1-py3-none-any.whl']);
    expect(await names(checkout(requirements, files, 'python3.8'))).toEqual([
      'app-1.1-py3-none-any.whl',
      'old-1.0-py3-none-any.whl',
    ]);
    expect(await names(checkout(requirements), { excludeNewer: '2026-01-15' })).toEqual([
      'app-1.0-py3-none-any.whl',
    ]);
    const missing = await choose(
      host(),
      checkout(requirements, { ...files, 'limits.txt': 'app @ https://x.example/app.zip\n-c more.txt\n' }),
    );
    expect(missing.diagnostics.filter(({ code }) => code === 'invalid-constraint')).toMatchObject([
      { place: { path: 'limits.txt', line: 1 } },
      { place: { path: 'limits.txt', line: 2 } },
    ]);
  });

  test('the first index that knows a project is the only one asked for it', async () => {
    const mine = await publish([await release('app', '1.0')]);
    const theirs = await publish([await release('app', '99.0'), await release('other', '1.0')]);
    const host = runHost({
      PIP_INDEX_URL: `${theirs.origin}/simple/`,
      PIP_EXTRA_INDEX_URL: `${mine.origin}/simple/`,
    });
    const chosen = await choose(host, checkout({ app: ['app'], other: ['other'] }));
    expect(chosen.filenames).toEqual(['app-1.0-py3-none-any.whl', 'other-1.0-py3-none-any.whl']);
    expect(theirs.requests.map(({ url }) => url)).not.toContain('/simple/app/');
  });

  test('a wheel behind a URL, with and without a hash', async () => {
    const wheel = await release('app', '1.0', { requires: ['mid'] });
    const index = await publish([wheel, await release('app', '2.0'), await release('mid', '1.0')]);
    const url = `${index.origin}/files/${wheel.filename}`;
    for (const written of [url, `${url}#sha256=${wheel.sha256}`]) {
      const { packages } = await packageAll(
        runHost(env(index.origin)),
        checkout({ app: [`app @ ${written}`] }),
      );
      expect(packages[0]!.wheels).toMatchObject([{ version: '1.0', sha256: wheel.sha256 }, { name: 'mid' }]);
    }
    const wrong = `${url}#sha256=${'0'.repeat(64)}`;
    const chosen = await choose(runHost(env(index.origin)), checkout({ app: [`app @ ${wrong}`] }));
    expect(errorsOf(chosen)).toEqual([expect.stringMatching(/^hash-mismatch: app-1\.0/)]);
  });

  test.each([
    ['without METADATA beside the wheels', { hasMetadata: false }],
    ['without hashes', { hasHashes: false }],
    ['without either', { hasMetadata: false, hasHashes: false }],
  ])('an index %s', async (_name, settings) => {
    const index = await publish(await web(), settings);
    const host = runHost(env(index.origin));
    const { packages } = await packageAll(host, checkout({ app: ['app'] }));
    const expected = (await web()).map(({ sha256 }) => sha256);
    expect(packages[0]!.wheels.map(({ name }) => name)).toEqual(['app', 'mid', 'native']);
    expect(packages[0]!.wheels.every(({ sha256 }) => expected.includes(sha256))).toBe(true);
    expect(faultsOfStore(host.storeDirectory)).toEqual([]);
  });

  test('directories of wheels, also offline', async () => {
    const directory = temporaryDirectory();
    const [app, mid] = [await release('app', '5.0', { requires: ['mid'] }), await release('mid', '1.0')];
    for (const { filename, bytes } of [app, mid]) writeFileSync(join(directory, filename), bytes);
    const refused = { PIP_INDEX_URL: 'http://127.0.0.1:9/simple/' };
    const { packages } = await packageAll(runHost(refused), checkout({ app: ['app'] }), {
      directories: [directory],
      offline: true,
    });
    expect(packages[0]!.wheels).toMatchObject([{ sha256: app.sha256 }, { sha256: mid.sha256 }]);
    // A date is about what indexes offer.
    const dated = { directories: [directory], offline: true, excludeNewer: '2020-01-01' };
    const again = await choose(runHost(refused), checkout({ app: ['app'] }), dated);
    expect(again.filenames).toEqual([app.filename, mid.filename]);
    const chosen = await choose(runHost(refused), checkout({ app: ['app'] }), { offline: true });
    expect(errorsOf(chosen)).toEqual([expect.stringMatching(/^offline-missing: app is neither locked/)]);
  });
});

describe('what uv gets', () => {
  const secret = 'pw-of-the-index';
  const authorization = `Basic ${Buffer.from(`me:${secret}`).toString('base64')}`;

  test('neither credentials nor addresses, in its arguments, its environment or its directory', async () => {
    const index = await publish(await web(), { authorization });
    const host = runHost({
      PIP_INDEX_URL: `http://me:${secret}@${index.origin.slice('http://'.length)}/simple/`,
      HTTPS_PROXY: `http://proxy:${secret}@127.0.0.1:9`,
      AWS_SECRET_ACCESS_KEY: secret,
      UV_INDEX_MINE_PASSWORD: secret,
      HOME: '/home/of-somebody',
    });
    const chosen = await choose(host, checkout({ app: ['app'] }));
    expect(errorsOf(chosen)).toEqual([]);
    expect(chosen.filenames).toHaveLength(3);
    expect(index.requests.every(({ headers }) => headers.authorization === authorization)).toBe(true);
    expect(host.ran.length).toBeGreaterThan(0);
    for (const ran of host.ran) {
      expect(JSON.stringify(ran)).not.toContain(secret);
      expect(JSON.stringify(ran)).not.toContain(index.origin);
      expect(JSON.stringify(ran)).not.toContain('of-somebody');
      expect(ran.args.join(' ')).not.toContain('127.0.0.1');
    }
    const compile = host.ran.find(({ args }) => args[1] === 'compile')!;
    expect(compile.args).toEqual(
      expect.arrayContaining(['--no-config', '--no-build', '--no-python-downloads']),
    );
    expect(compile.options!.env!['UV_DEFAULT_INDEX']).toMatch(
      /^http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}\/simple\/$/,
    );
    // Nothing of it is left.
    expect(readdirSync(join(host.storeDirectory, 'tmp'))).toEqual([]);
    expect(JSON.stringify([...host.said, ...chosen.diagnostics, chosen.wheels])).not.toContain(secret);
  });

  test('no Python is needed', async () => {
    const index = await publish(await web());
    const bin = temporaryDirectory();
    writeFileSync(join(bin, 'uv'), `#!/bin/sh\nexec ${tool('oracle', 'uv')} "$@"\n`, { mode: 0o755 });
    const host = runHost({ ...env(index.origin), PATH: bin });
    const chosen = await choose(host, checkout({ app: ['app'] }));
    expect(errorsOf(chosen)).toEqual([]);
    expect(chosen.filenames).toHaveLength(3);
  });

  test('nothing of the checkout is run', async () => {
    const index = await publish(await web());
    const root = checkout(
      { app: ['app'] },
      { '.venv/bin/uv': '#!/bin/sh\ntouch "$0.ran"\n', '.venv/bin/python3': '#!/bin/sh\ntouch "$0.ran"\n' },
    );
    for (const name of ['uv', 'python3']) chmodSync(join(root, '.venv/bin', name), 0o755);
    const path = [join(root, '.venv/bin'), '.', tool('oracle', 'uv').replace(/\/uv$/, '')].join(':');
    const host = runHost({ ...env(index.origin), PATH: path }, undefined, root);
    expect((await choose(host, root)).filenames).toHaveLength(3);
    expect(readdirSync(join(root, '.venv/bin')).sort()).toEqual(['python3', 'uv']);
    expect(host.ran.every(({ program }) => program === tool('oracle', 'uv'))).toBe(true);
  });

  test('requirements are data', async () => {
    const index = await publish(await web());
    const hostile = [
      'app; sys_platform == "linux\\n--index-url http://evil.example"',
      'app; platform_version != "\\n-r /etc/passwd"',
      'app===1;os_name=="posix"',
      'app ===2.0#--find-links=/',
    ];
    const host = runHost(env(index.origin));
    const chosen = await choose(host, checkout({ app: hostile }));
    // The first asks for nothing on Linux; the last two contradict each other, or are no versions.
    expect(errorsOf(chosen)).toEqual([
      expect.stringMatching(/^invalid-requirement: .*does not name a valid version/),
    ]);
    expect(host.ran.filter(({ args }) => args[1] === 'compile')).toEqual([]);
  });
});

describe('what cannot be had', () => {
  test('repositories, paths and source distributions are refused together, before uv starts', async () => {
    const host = runHost(env('http://127.0.0.1:9'));
    const root = checkout({
      a: ['a @ git+https://token@host.example/a.git@main'],
      b: ['b @ file:///etc/b-1.0-py3-none-any.whl'],
      c: ['c @ https://host.example/c-1.0.tar.gz?sig=secret'],
      d: ['d @ https://host.example/other-1.0-py3-none-any.whl'],
      e: ['e @ http://host.example/e-1.0-py3-none-any.whl'],
    });
    const chosen = await choose(host, root);
    expect(errorsOf(chosen).map((text) => text.split(':', 1)[0])).toEqual([
      'vcs-requirement',
      'local-requirement',
      'no-wheel-for-platform',
      'no-wheel-for-platform',
      'insecure-url',
    ]);
    expect(JSON.stringify(chosen.diagnostics)).not.toMatch(/token|secret/);
    for (const { severity, place } of chosen.diagnostics) {
      if (severity === 'error')
        expect(place).toMatchObject({ path: 'BUILD', line: expect.any(Number) as number });
    }
    expect(host.ran).toEqual([]);
  });

  test('an unknown project', async () => {
    const index = await publish([await release('app', '1.0', { requires: ['mising'] })]);
    const chosen = await choose(runHost(env(index.origin)), checkout({ app: ['app'], apq: ['apq'] }));
    expect([...errorsOf(chosen)].sort()).toEqual([
      'unknown-project: No index has a project `apq`',
      'unknown-project: No index has a project `mising`',
    ]);
    const error = chosen.diagnostics.find(({ message }) => message.includes('`apq`'));
    expect(error).toMatchObject({ place: { path: 'BUILD' }, notes: ['`apq` is required by //:apq'] });
    expect(error!.help).toContain(`${index.origin}/simple/`);
    const deep = await choose(runHost(env(index.origin)), checkout({ app: ['app'] }));
    expect(deep.diagnostics.find(({ code }) => code === 'unknown-project')).toMatchObject({
      message: 'No index has a project `mising`',
      notes: ['`mising` is required by app 1.0'],
    });
  });

  test('versions without a wheel that fits name what there is and the newest that would do', async () => {
    const index = await publish([
      otherFile('solo', '1.0', 'solo-1.0.tar.gz', 'x'),
      otherFile('solo', '2.0', 'solo-2.0.tar.gz', 'x'),
      await release('solo', '1.5'),
      await release('native', '3.0', { tag: 'cp312-cp312-manylinux_2_38_x86_64' }),
      await release('native', '3.0', { tag: 'cp312-cp312-win_amd64' }),
      await release('app', '1.0', { requires: ['native>=2'] }),
    ]);
    const failures = async (requirements: Readonly<Record<string, readonly string[]>>) =>
      (await choose(runHost(env(index.origin)), checkout(requirements))).diagnostics.filter(
        ({ severity }) => severity === 'error',
      );
    const errors = [...(await failures({ app: ['app'] })), ...(await failures({ solo: ['solo==2.0'] }))];
    expect(errors.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^native 3\.0 has no wheel for python3\.12 on x86_64/),
      expect.stringMatching(/^solo 2\.0 has no wheel for .*only published as a source distribution/),
    ]);
    const about = (name: string) => errors.find(({ message }) => message.startsWith(name))!;
    expect(about('solo').help).toMatch(/^solo 1\.5 is the newest version with a compatible wheel/);
    expect(about('native').notes).toEqual([
      expect.stringMatching(/^wanted: cp312-cp312-manylinux_2_34_x86_64/),
      'available: cp312-cp312-manylinux_2_38_x86_64, cp312-cp312-win_amd64',
      '`native>=2` is required by app 1.0',
    ]);
  });

  test('requirements that contradict each other, in the words of uv', async () => {
    const index = await publish([
      await release('app', '1.0', { requires: ['mid<2'] }),
      await release('mid', '1.0'),
      await release('mid', '2.0'),
    ]);
    const chosen = await choose(runHost(env(index.origin)), checkout({ app: ['app'], mid: ['mid>=2'] }));
    const error = chosen.diagnostics.find(({ severity }) => severity === 'error')!;
    expect(error).toMatchObject({ code: 'no-solution', place: { path: 'BUILD' } });
    expect(error.message).toContain('`app`, `mid>=2`');
    expect(error.notes!.join(' ')).toContain('mid<2');
    expect(JSON.stringify(error)).not.toMatch(/127\.0\.0\.1/);
  });

  test.each([
    ['wrong password', 401, 'index-unauthorized'],
    ['broken index', 500, 'index-unreachable'],
  ])('a %s', async (_name, status, code) => {
    const { serve } = await import('../wheels/support.ts');
    const index = await serve((_request, response) => response.writeHead(status).end());
    const chosen = await choose(runHost(env(index.origin)), checkout({ app: ['app'] }));
    expect(errorsOf(chosen)).toEqual([expect.stringMatching(`^${code}: app could not be downloaded`)]);
  });

  test('an index that the checkout names may not be in the network of the machine', async () => {
    const index = await publish(await web());
    const root = checkout(
      { app: ['app'] },
      {
        'pants.toml': `[GLOBAL]\npants_version = "2.34.0"\n[source]\nroot_patterns = ["/"]\n[python-repos]\nindexes = ["${index.origin}/simple/"]\n`,
      },
    );
    const chosen = await choose(runHost({}), root);
    expect(errorsOf(chosen)).toEqual([expect.stringMatching(/^address-refused: app/)]);
    expect(index.requests).toEqual([]);
  });

  test('a platform that only a lock can be made for', async () => {
    const root = checkout(
      { app: ['app'] },
      {
        BUILD: [
          'python_sources(name="lib")',
          'python_requirement(name="app", requirements=["app"])',
          'pex_binary(name="lambda", entry_point="main.py", platforms=["linux_ppc64le-cp-312-cp312"])',
        ].join('\n'),
      },
    );
    const chosen = await choose(runHost(env('http://127.0.0.1:9')), root);
    expect(errorsOf(chosen)).toEqual([expect.stringMatching(/^platform-needs-lock: /)]);
  });
});

describe('a requirements file that pins only some of what is required', () => {
  const toml =
    '[GLOBAL]\npants_version = "2.34.0"\n[source]\nroot_patterns = ["/"]\n[python]\nenable_resolves = true\n[python.resolves]\npython-default = "pins.txt"\n';

  async function chosenWith(pins: (wheels: readonly Published[]) => string) {
    const wheels = await Promise.all([
      release('app', '2.0', { requires: ['mid>=1'] }),
      release('mid', '1.0'),
      release('mid', '2.0'),
    ]);
    const index = await publish(wheels);
    const root = checkout({ app: ['app'] }, { 'pants.toml': toml, 'pins.txt': pins(wheels) });
    return choose(runHost(env(index.origin)), root);
  }

  test('limits what is resolved, as in Pants, with a warning', async () => {
    const { filenames, diagnostics } = await chosenWith(() => 'mid==1.0\n');
    expect(filenames).toEqual(['app-2.0-py3-none-any.whl', 'mid-1.0-py3-none-any.whl']);
    expect(diagnostics).toMatchObject([
      { severity: 'warning', code: 'lock-incomplete', place: { path: 'pins.txt' } },
    ]);
    expect(diagnostics[0]!.message).toContain('`app`');
  });

  test('an empty one limits nothing', async () => {
    expect((await chosenWith(() => '')).filenames).toEqual([
      'app-2.0-py3-none-any.whl',
      'mid-2.0-py3-none-any.whl',
    ]);
  });

  test('the hashes of its pins hold', async () => {
    const right = await chosenWith((wheels) => `mid==1.0 --hash=sha256:${wheels[1]!.sha256}\n`);
    expect(right.filenames).toContain('mid-1.0-py3-none-any.whl');
    const wrong = await chosenWith(() => `mid==1.0 --hash=sha256:${'1'.repeat(64)}\n`);
    expect(errorsOf(wrong)).toMatchObject([expect.stringMatching(/^no-wheel-for-platform: .*mid 1\.0/)]);
  });
});
