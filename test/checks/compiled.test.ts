import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readMember } from '../../src/archive/read-member.ts';
import { checkCompiled } from '../../src/checks/compiled/check-compiled.ts';
import { loadReport } from '../../src/checks/load/check-load.ts';
import { wheelNeeds } from '../../src/formats/wheel-needs.ts';
import { lambdaPlatform } from '../../src/platforms/lambda-platforms.ts';
import { readElf } from '../../src/platforms/elf.ts';
import type { Architecture } from '../../src/platforms/types.ts';
import type { StoredWheel } from '../../src/wheels/types.ts';
import { packageFiles } from '../formats/support/package.ts';
import { realWheels, storedWheels } from '../formats/support/wheels.ts';
import { makeElf } from '../support/make-elf.ts';
import { packageContent } from '../support/package-content.ts';
import { python } from '../support/tools.ts';
import { makeWheel } from '../support/wheelhouse.ts';

const wheels = await storedWheels(realWheels(1));
const wheelOf = (name: string): StoredWheel => wheels.find(({ pinned }) => pinned.name === name)!;

describe('what a wheel needs', () => {
  test('modules at the top and requirements of real wheels', async () => {
    const { topLevelModules, requiresDist, requiresPython } = await wheelNeeds(wheelOf('cffi'));
    expect(topLevelModules).toEqual(['_cffi_backend', 'cffi']);
    expect(requiresDist.map((text) => text.split(/[;\s]/, 1)[0])).toEqual(['pycparser']);
    expect(requiresPython).toMatch(/^>=3/);
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

interface CheckedAs {
  readonly runtime?: string;
  readonly architecture?: Architecture;
  readonly owner?: string;
  readonly layer?: Readonly<Record<string, Buffer>>;
  /** Its imports are followed. */
  readonly handler?: string;
}

/** Findings as `severity code message; notes` for a package with these files. */
async function check(
  files: Readonly<Record<string, Buffer | string>>,
  {
    runtime = 'python3.12',
    architecture = 'x86_64',
    owner = 'lib-1.0-cp312-cp312-linux_x86_64.whl',
    layer,
    handler,
  }: CheckedAs = {},
): Promise<readonly string[]> {
  const platform = lambdaPlatform(runtime, architecture)!;
  const content = packageContent(
    {
      ...{ files, owner },
      ...(layer !== undefined && { layers: [layer] }),
      ...(handler !== undefined && { handler }),
    },
    { platform },
  );
  return (await checkCompiled(content, await loadReport(content))).map(
    ({ severity, code, message, notes = [] }) => [`${severity} ${code} ${message}`, ...notes].join('; '),
  );
}

const module = 'lib/_fast.cpython-312-x86_64-linux-gnu.so';
const libc = { needed: ['libc.so.6'], versions: { 'libc.so.6': ['GLIBC_2.2.5', 'GLIBC_2.17'] } };

describe('compiled files against the platform', () => {
  test('every real wheel fits what its name says', async () => {
    for (const wheel of wheels) {
      const files: Record<string, Buffer> = {};
      for (const member of wheel.facts.members) {
        if (/\.so(?:\.|$)/.test(member.name)) files[member.name] = await readMember(wheel.path, member);
      }
      expect(await check(files, { owner: wheel.pinned.filename }), wheel.pinned.filename).toEqual([]);
    }
  });

  test('a made file is what it says, as our reader sees it', () => {
    const made = makeElf({ ...libc, soname: 'libx.so.1', runPath: '$ORIGIN/../lib.libs' });
    expect(readElf(made)).toEqual({
      machine: 'x86_64',
      bits: 64,
      libraries: ['libc.so.6'],
      soname: 'libx.so.1',
      runPath: '$ORIGIN/../lib.libs',
      glibc: '2.17',
      versions: { 'libc.so.6': { GLIBC: '2.17' } },
      modules: [],
      isOfPython2: false,
    });
    const { modules, isOfPython2 } = readElf(
      makeElf({ symbols: ['PyInit__a', 'PyInit_b', 'Py_InitModule4_64'] }),
    );
    expect([modules, isOfPython2]).toEqual([['_a', 'b'], true]);
  });

  test('a module that Python cannot start, since it was renamed or is of Python 2, as Python finds too', async () => {
    const as = { handler: 'app.handler' };
    const app = 'import lib._fast\ndef handler(event, context): pass\n';
    const files = (symbols: readonly string[]) => ({
      'app.py': app,
      'lib/__init__.py': '',
      'lib/_fast.so': makeElf({ ...libc, symbols }),
    });
    expect(await check(files(['PyInit__fast', 'Py_InitModule4_64']), as)).toEqual([]);
    expect(await check(files(['Py_InitModule4_64', 'init_fast']), as)).toEqual([
      expect.stringMatching(
        /^error compiled-for-other-python .* was built for Python 2: .*; loaded by app .*\(PyInit__fast\)/,
      ),
    ]);
    expect(await check(files(['PyInit__slow']), as)).toEqual([
      expect.stringMatching(
        /^error compiled-for-other-python .* holds the module `_slow`, and a .* renamed to `_fast`/,
      ),
    ]);
    expect(await check({ ...files(['PyInit__slow']), 'app.py': app.slice(17) }, as)).toEqual([
      expect.stringMatching(/^warning compiled-for-other-python /),
    ]);
  });

  test('another machine, a newer glibc', async () => {
    expect(await check({ [module]: makeElf(libc) }, { architecture: 'arm64' })).toEqual([
      expect.stringMatching(/^error compiled-for-other-python `lib\/_fast.cpython-312-x86_64-linux-gnu.so` of lib-.* is for CPython 3.12 on x86_64/),
    ]); // prettier-ignore
    expect(await check({ 'lib/_fast.abi3.so': makeElf(libc), 'lib/_b.abi3.so': makeElf(libc) }, { architecture: 'arm64' })).toEqual([
      expect.stringMatching(/^error compiled-for-other-machine .* is built for x86_64, but src:fn is for aarch64: .*; also lib\/_b.abi3.so$/),
    ]); // prettier-ignore
    const newer = makeElf({ needed: ['libc.so.6'], versions: { 'libc.so.6': ['GLIBC_2.34'] } });
    expect(await check({ 'lib/_fast.abi3.so': newer })).toEqual([]);
    expect(await check({ 'lib/_fast.abi3.so': newer }, { runtime: 'python3.11' })).toEqual([
      expect.stringMatching(/^error glibc-too-old .* needs glibc 2.34, but python3.11 .* has 2.26/),
    ]);
    const relocations = makeElf({ needed: ['libc.so.6'], versions: { 'libc.so.6': ['GLIBC_ABI_DT_RELR'] } });
    expect(await check({ 'lib/_fast.abi3.so': relocations })).toEqual([
      expect.stringContaining('needs glibc 2.36'),
    ]);
  });

  test('what the handler certainly loads is an error with its chain, what it may load a warning', async () => {
    const as = { handler: 'app.handler', runtime: 'python3.11' };
    const files = {
      'lib/__init__.py': 'from lib import _fast\n',
      'lib/_fast.abi3.so': makeElf({ ...libc, needed: ['libc.so.6', 'libGL.so.1'] }),
      'other.abi3.so': makeElf(libc),
    };
    const app = (text: string) => ({ 'app.py': `${text}\ndef handler(event, context):\n    import lib\n` });
    expect(await check({ ...files, ...app('import lib') }, as)).toEqual([
      expect.stringMatching(/^error missing-library .*; loaded by app \(app.py:1\) > lib \(lib\/__init__.py:1\); /),
    ]); // prettier-ignore
    for (const text of ['', 'try:\n    import lib\nexcept ImportError:\n    pass'])
      expect(await check({ ...files, ...app(text) }, as)).toEqual([
        expect.stringMatching(/^warning missing-library [^;]*; reported in/),
      ]);
    const unknown = makeElf({ ...libc, needed: ['libc.so.6', 'libnobody.so.1'] });
    expect(await check({ ...files, 'lib/_fast.abi3.so': unknown, ...app('import lib') }, as)).toEqual([
      expect.stringMatching(/^warning missing-library .*no public listing/),
    ]);
    const arm = { 'lib/__init__.py': '', 'lib/_fast.abi3.so': makeElf({ ...libc, machine: 183 }) };
    const one = { ...arm, 'other.abi3.so': makeElf(libc) };
    expect(await check({ ...one, ...app('import lib._fast') }, as)).toEqual([
      expect.stringMatching(/^error compiled-for-other-machine .*; loaded by app \(app.py:1\)$/),
    ]);
    expect(await check({ ...one, ...app('') }, as)).toEqual([
      expect.stringMatching(/^warning compiled-for-other-machine/),
    ]);
    // A package of which nothing fits was made for another system.
    expect(await check({ ...arm, ...app('') }, as)).toEqual([
      expect.stringMatching(/^error compiled-for-other-machine/),
    ]);
  });

  test('a newer C++ library, unless the package brings its own', async () => {
    const cxx = {
      needed: ['libstdc++.so.6'],
      versions: { 'libstdc++.so.6': ['GLIBCXX_3.4.9', 'GLIBCXX_3.4.29', 'CXXABI_1.3'] },
      runPath: '$ORIGIN/../lib.libs',
    };
    expect(await check({ 'lib/_fast.abi3.so': makeElf(cxx) })).toEqual([]);
    expect(await check({ 'lib/_fast.abi3.so': makeElf(cxx) }, { runtime: 'python3.11' })).toEqual([
      expect.stringMatching(/^error libstdcxx-too-old .* needs `GLIBCXX_3.4.29`, but .* has at most `GLIBCXX_3.4.24`/),
    ]); // prettier-ignore
    const own = { 'lib.libs/libstdc++.so.6': makeElf({ ...libc, soname: 'libstdc++.so.6' }) };
    expect(await check({ 'lib/_fast.abi3.so': makeElf(cxx), ...own }, { runtime: 'python3.11' })).toEqual([]);
  });

  test('a library that is in the package, a layer, the system, elsewhere, nowhere', async () => {
    const needs = (...needed: string[]) => makeElf({ needed, runPath: '$ORIGIN/../lib.libs' });
    const found = makeElf({ ...libc });
    expect(await check({ 'lib/_fast.abi3.so': needs('libx-1a2b.so.1'), 'lib.libs/libx-1a2b.so.1': found })).toEqual([]); // prettier-ignore
    expect(await check({ 'lib/_fast.abi3.so': needs('libx.so.1') }, { layer: { 'lib/libx.so.1': found } })).toEqual([]); // prettier-ignore
    expect(await check({ 'lib/_fast.abi3.so': needs('libx.so.1'), 'lib/libx.so.1': found })).toEqual([]);
    expect(await check({ 'a/_fast.abi3.so': needs('libx.so.1'), 'b/libx.so.1': found })).toEqual([]);
    expect(await check({ 'lib/_fast.abi3.so': needs('libz.so.1', 'libpython3.12.so.1.0') })).toEqual([]);
    expect(await check({ 'lib/_fast.abi3.so': needs('libx.so.1') })).toEqual([
      expect.stringMatching(/^warning missing-library .* needs `libx.so.1`, .* no public listing of Amazon Linux 2023/),
    ]); // prettier-ignore
    expect(await check({ 'cv2/cv2.abi3.so': needs('libGL.so.1') }, { runtime: 'python3.11' })).toEqual([
      expect.stringMatching(/^warning missing-library .* Amazon Linux 2 in Lambda does not have; reported in lambci/),
    ]); // prettier-ignore
  });

  test('a function has less than the container image of its runtime', async () => {
    const needs = (library: string) => ({
      'lib/_fast.abi3.so': makeElf({ ...libc, needed: ['libc.so.6', library] }),
    });
    const old = { runtime: 'python3.11' } as const;
    for (const library of ['libgthread-2.0.so.0', 'libxml2.so.2', 'libcurl.so.4', 'libmagic.so.1', 'libgomp.so.1'])
      expect(await check(needs(library), old), library).toEqual([
        expect.stringMatching(/^warning missing-library .* Amazon Linux 2 in Lambda does not have; reported in /),
      ]); // prettier-ignore
    for (const runtime of ['python3.9', 'python3.13'])
      expect(await check(needs('libexpat.so.1'), { runtime }), runtime).toEqual([
        expect.stringMatching(/^warning missing-library .* in Lambda does not have; reported in /),
      ]);
    for (const library of ['libnsl.so.1', 'libncursesw.so.6', 'liblzma.so.5'])
      expect(await check(needs(library), old), library).toEqual([]);
    for (const library of ['libgthread-2.0.so.0', 'libxml2.so.2', 'libcrypt.so.2'])
      expect(await check(needs(library)), library).toEqual([]);
    // In the container image, and in no listing of functions.
    expect(await check(needs('libbz2.so.1'), old)).toEqual([
      expect.stringMatching(
        /^warning missing-library .* no public listing of Amazon Linux 2 in Lambda shows/,
      ),
    ]);
  });

  test('what a library of the package needs is needed by the module', async () => {
    const needs = makeElf({ needed: ['libx.so.1'], runPath: '$ORIGIN' });
    const newer = makeElf({ needed: ['libc.so.6'], versions: { 'libc.so.6': ['GLIBC_2.38'] } });
    expect(await check({ 'lib/_fast.abi3.so': needs, 'lib/libx.so.1': newer })).toEqual([
      expect.stringMatching(/^error glibc-too-old `lib\/_fast.abi3.so` .* needs `lib\/libx.so.1`, which needs glibc 2.38/),
    ]); // prettier-ignore
    // Nobody knows who loads a library that no module needs.
    expect(await check({ 'lib/libx.so.1': newer })).toEqual([
      expect.stringMatching(/^warning glibc-too-old `lib\/libx.so.1`/),
    ]);
  });

  test('files of Alpine Linux, macOS and Windows', async () => {
    const musl = makeElf({ needed: ['libc.musl-x86_64.so.1'] });
    expect(await check({ 'lib/_fast.abi3.so': musl })).toEqual([
      expect.stringMatching(/^error compiled-for-musl /),
    ]);
    const macOS = Buffer.concat([Buffer.from([0xcf, 0xfa, 0xed, 0xfe]), Buffer.alloc(60)]);
    expect(await check({ 'lib/_fast.abi3.so': macOS })).toEqual([
      expect.stringMatching(/^error compiled-for-other-machine .* is built for macOS, but src:fn is for x86_64/),
    ]); // prettier-ignore
    expect(await check({ 'lib/_fast.cpython-312-darwin.so': macOS, 'lib/_b.cp312-win_amd64.pyd': 'MZ' })).toEqual([
      expect.stringMatching(/^error compiled-for-other-python `lib\/_fast.cpython-312-darwin.so` .* is for macOS, Python 3.12, .*; also lib\/_b/),
    ]); // prettier-ignore
  });

  test('only another Python: an error, a warning where there is source', async () => {
    const name = 'lib/_fast.cpython-311-x86_64-linux-gnu.so';
    expect(await check({ [name]: makeElf(libc) })).toEqual([
      expect.stringMatching(/^error compiled-for-other-python .* is for CPython 3.11 on x86_64, and lib-.* has no compiled module for Python 3.12/),
    ]); // prettier-ignore
    expect(await check({ [name]: makeElf(libc), 'lib/_fast.py': '' })).toEqual([
      expect.stringMatching(/^warning compiled-for-other-python .* the slower `lib\/_fast.py`/),
    ]);
    expect(await check({ [name]: makeElf(libc), [module]: makeElf(libc) })).toEqual([]);
  });

  const lambdexToml =
    '[source]\nroot_patterns = ["src"]\n[python]\nenable_resolves = true\ndefault_resolve = "main"\n[python.resolves]\nmain = "main.lock"\n[lambdex]\nlayout = "lambdex"\n';
  const lambdaFunction =
    'python_aws_lambda_function(name="f", runtime="python3.12", architecture="arm64", handler="app.py:handler")';

  test.each([
    ['a zip', lambdaFunction, {}, 100],
    ['a zip, and more than 8 MB', lambdaFunction, {}, 9 * 1024 * 1024],
    ['the Lambdex layout', lambdaFunction, { 'pants.toml': lambdexToml }, 100],
    [
      'a PEX file',
      'pex_binary(name="f", entry_point="app.py", platforms=["linux_aarch64-cp-312-cp312"])',
      {},
      100,
    ],
  ])('a wheel that lies in its name is not packaged as %s', async (_, target, others, size) => {
    const cffi = wheelOf('cffi');
    const member = cffi.facts.members.find(({ name }) => name.endsWith('.so'))!;
    const bytes = Buffer.concat([await readMember(cffi.path, member), Buffer.alloc(size)]);
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
