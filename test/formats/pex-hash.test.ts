import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { hashForPex, installForPex } from '../../src/formats/pex/installed-wheel.ts';
import { MemberChecks } from '../../src/wheels/member-checks.ts';
import { addFromFile, readStored } from '../../src/wheels/store.ts';
import { temporaryDirectory } from '../archive/support/inspect.ts';
import { lambdaPackage, writeFiles } from '../support/cli.ts';
import { makeWheel } from '../support/wheelhouse.ts';
import { testHost } from '../wheels/support.ts';
import { makeOddWheels } from './support/odd-wheels.ts';
import { realWheels, storedWheel } from './support/wheels.ts';

const wheelsOf = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.whl'))
    .map((name) => join(folder, name));

/** Large enough for a thread of its own, where the program is built; what is packed in it looks like a gzip file too. */
const large = () =>
  makeWheel('large', '1.0', 'py3-none-any', {
    'large/__init__.py': 'value = 1\n',
    'large/__init__.pyc': 'not in the hash',
    'large/__pycache__/a.pyc': 'not in the hash',
    'large/blob': Buffer.alloc(20_000_000, 'large'),
    'large/data.json.gz': gzipSync('{}'),
    'large/no-name-for-it': gzipSync('[]'),
    'large/é.txt': 'é',
  });

test('the hash of a wheel in a PEX file is found while its members are checked', async () => {
  const directory = temporaryDirectory();
  const odd = join(directory, 'odd');
  mkdirSync(odd);
  makeOddWheels(odd);
  const made = await large();
  writeFileSync(join(odd, made.filename), made.bytes);
  const small = wheelsOf(realWheels(1)).filter((path) => readFileSync(path).length < 1_000_000);
  expect(small.length).toBeGreaterThan(5);
  for (const path of [...wheelsOf(odd), ...small]) {
    const { pinned } = await storedWheel(path);
    const sha256 = createHash('sha256').update(readFileSync(path)).digest('hex');
    const host = testHost();
    const checked = (await addFromFile(host, { ...pinned, sha256 }, path))!;
    const { fingerprint } = await installForPex(checked);
    rmSync(join(host.storeDirectory, sha256, 'facts.json'));
    const checks = new MemberChecks();
    checks.want([checked.pinned], hashForPex);
    const wheel = (await checks.beside(() => readStored(host, checked.pinned, checks)))!;
    expect((await wheel.inside)?.hash).toBe(fingerprint);
    expect((await installForPex(wheel)).fingerprint).toBe(fingerprint);
  }
});

test('the built program writes the same PEX file, whoever finds the hash', async () => {
  const root = temporaryDirectory();
  const { filename, bytes, sha256 } = await large();
  writeFiles(root, {
    'pants.toml':
      '[GLOBAL]\npants_version = "2.34.0"\nbackend_packages = ["pants.backend.python"]\n[source]\nroot_patterns = ["/"]\n' +
      '[python]\nenable_resolves = true\ninterpreter_constraints = ["CPython==3.12.*"]\ndefault_resolve = "main"\n' +
      '[python.resolves]\nmain = "lock"\n',
    BUILD:
      'python_sources(name="lib")\npython_requirements(name="reqs")\npex_binary(name="p", entry_point="app.py")\n',
    'requirements.txt': 'large==1.0\n',
    lock: `large==1.0 --hash=sha256:${sha256}\n`,
    'app.py': 'import large\n',
    [`w/${filename}`]: bytes,
  });
  const store = join(root, 'store');
  const run = async (...more: string[]) => {
    const env = { LAMBDA_PACKAGE_STORE: store, PIP_FIND_LINKS: join(root, 'w') };
    const { status, stderr } = await lambdaPackage(['package', ':p', ...more], { cwd: root, env });
    expect([status, stderr]).toEqual([0, expect.anything()]);
    return readFileSync(join(root, 'dist', 'p.pex'));
  };
  const cold = await run();
  const layout = join(store, sha256, 'pex.layout');
  const kept = readFileSync(layout);
  rmSync(layout);
  expect((await run('--rewrite')).equals(cold)).toBe(true);
  expect(readFileSync(layout).equals(kept)).toBe(true);
});
