import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readMember } from '../../src/archive/read-member.ts';
import { checkCompiled } from '../../src/checks/compiled-checks.ts';
import { wheelNeeds } from '../../src/formats/wheel-needs.ts';
import { lambdaPlatform } from '../../src/platforms/lambda-platforms.ts';
import type { StoredWheel } from '../../src/wheels/types.ts';
import { packageFiles } from '../formats/support/package.ts';
import { realWheels, storedWheel, storedWheels } from '../formats/support/wheels.ts';
import { temporaryDirectory, writeFiles } from '../support/cli.ts';
import { python } from '../support/tools.ts';
import { makeWheel } from '../support/wheelhouse.ts';

const wheels = await storedWheels(realWheels(1));
const wheelOf = (name: string): StoredWheel => wheels.find(({ pinned }) => pinned.name === name)!;

describe('what a wheel needs', () => {
  test('modules at the top, requirements and compiled files of real wheels', async () => {
    const { topLevelModules, requiresDist, requiresPython, compiled } = await wheelNeeds(wheelOf('cffi'));
    expect(topLevelModules).toEqual(['_cffi_backend', 'cffi']);
    expect(requiresDist.map((text) => text.split(/[;\s]/, 1)[0])).toEqual(['pycparser']);
    expect(requiresPython).toMatch(/^>=3/);
    expect(compiled.map(({ path }) => path)).toContain('_cffi_backend.cpython-312-x86_64-linux-gnu.so');
    expect(compiled.every(({ needs }) => needs?.machine === 'x86_64')).toBe(true);
  });

  test('the modules are those that CPython finds when the wheel is on its path', async () => {
    const script =
      'import json, pkgutil, sys\nprint(json.dumps({p: sorted(m.name for m in pkgutil.iter_modules([p]) if m.name.isidentifier()) for p in sys.argv[1:]}))';
    const pure = wheels.filter(({ facts }) => !facts.members.some(({ name }) => name.includes('.data/')));
    const answer = execFileSync(python('3.12'), ['-I', '-c', script, ...pure.map(({ path }) => path)], {
      encoding: 'utf8',
    });
    const expected = JSON.parse(answer) as Record<string, string[]>;
    for (const wheel of pure) {
      const found = (await wheelNeeds(wheel)).topLevelModules;
      // zipimport sees no extension modules and no packages without `__init__.py`: those may only be more.
      expect(found, wheel.path).toEqual(expect.arrayContaining(expected[wheel.path]!));
    }
    expect(pure.length).toBeGreaterThan(15);
  });
});

test('only the machine of big wheels with a manylinux tag is checked, the rest are examined', async () => {
  const bytes = Buffer.alloc(9 * 1024 * 1024);
  const cffi = wheelOf('cffi');
  (
    await readMember(
      cffi.path,
      cffi.facts.members.find(({ name }) => name.endsWith('.so'))!,
    )
  ).copy(bytes);
  const directory = temporaryDirectory();
  for (const tag of ['manylinux2014_x86_64', 'linux_x86_64']) {
    const made = await makeWheel('big', '1.0', `cp312-cp312-${tag}`, {
      'big.cpython-312-x86_64-linux-gnu.so': bytes,
    });
    writeFiles(directory, { [made.filename]: made.bytes });
    const { compiled } = await wheelNeeds(await storedWheel(join(directory, made.filename)));
    expect(compiled).toMatchObject([{ machine: 'x86_64' }]);
    expect(compiled[0]!.needs === undefined).toBe(tag.startsWith('manylinux'));
  }
});

describe('compiled files against the platform', () => {
  const place = { path: 'BUILD', line: 1 };
  const check = async (names: readonly string[], runtime: string, architecture: 'x86_64' | 'arm64') => {
    const checked = await Promise.all(
      names.map(async (name) => {
        const wheel = wheelOf(name);
        const { filename, lockPath } = wheel.pinned;
        return { filename, lockPath, compiled: (await wheelNeeds(wheel)).compiled };
      }),
    );
    return checkCompiled('//:lambda', place, lambdaPlatform(runtime, architecture)!, checked);
  };

  test('every real wheel fits what its name says', async () => {
    const names = wheels.map(({ pinned }) => pinned.name);
    expect(await check(names, 'python3.12', 'x86_64')).toEqual([]);
  });

  test('another machine, a newer glibc', async () => {
    expect(await check(['cffi'], 'python3.12', 'arm64')).toMatchObject([
      { code: 'compiled-for-other-machine', message: expect.stringContaining('x86_64') as string, place },
    ]);
    // bcrypt's wheel is for glibc 2.34; the stable ABI would do for Python 3.11, its glibc 2.26 not.
    expect(await check(['bcrypt'], 'python3.11', 'x86_64')).toMatchObject([
      { code: 'glibc-too-old', message: expect.stringContaining('has 2.26') as string },
    ]);
  });

  const lambdexToml =
    '[source]\nroot_patterns = ["src"]\n[python]\nenable_resolves = true\ndefault_resolve = "main"\n[python.resolves]\nmain = "main.lock"\n[lambdex]\nlayout = "lambdex"\n';
  const lambdaFunction =
    'python_aws_lambda_function(name="f", runtime="python3.12", architecture="arm64", handler="app.py:handler")';

  test.each([
    ['a zip', lambdaFunction, {}],
    ['the Lambdex layout', lambdaFunction, { 'pants.toml': lambdexToml }],
    [
      'a PEX file',
      'pex_binary(name="f", entry_point="app.py", platforms=["linux_aarch64-cp-312-cp312"])',
      {},
    ],
  ])('a wheel that lies in its name is not packaged as %s', async (_, target, others) => {
    const cffi = wheelOf('cffi');
    const member = cffi.facts.members.find(({ name }) => name.endsWith('.so'))!;
    const bytes = await readMember(cffi.path, member);
    const lying = await makeWheel('liar', '1.0', 'cp312-cp312-manylinux2014_aarch64', {
      'liar/ext.cpython-312-aarch64-linux-gnu.so': bytes,
      'liar/__init__.py': '',
    });
    const files = {
      'src/BUILD': `python_sources()\npython_requirement(name="liar", requirements=["liar"])\n${target}\n`,
      'src/app.py': 'import liar\n\ndef handler(e, c):\n    return 1\n',
      ...others,
    };
    const { packages, diagnostics, root } = await packageFiles(files, ['src:f'], [lying]);
    expect(packages).toEqual([]);
    expect(diagnostics).toMatchObject([
      { code: 'compiled-for-other-machine', place: { path: 'src/BUILD', line: 3 } },
    ]);
    expect(readdirSync(root)).not.toContain('dist');
  });
});
