import { chmodSync, mkdirSync, mkdtempSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryDirectory } from '../archive/support/inspect.ts';
import { cleanEnvironment, mustRun, python, run, tool } from '../support/tools.ts';
import { invokeInLambdaRuntime } from '../support/lambda-runtime.ts';
import { oracleCases } from '../support/oracle.ts';
import { makeWheel } from '../support/wheelhouse.ts';
import { packageCheckout, packageFiles, type Packaged } from './support/package.ts';
import { realWheels } from './support/wheels.ts';
import { lockOf } from './support/lock.ts';
import { writeFiles } from '../support/cli.ts';

const pure = await makeWheel('pure', '1.0', 'py3-none-any', { 'pure.py': 'value = "pure"\n' });
/** A project with a wheel for each of two Pythons. */
const native = await Promise.all(
  ['38', '312'].map((version) =>
    makeWheel('native', '1.0', `cp${version}-cp${version}-manylinux2014_x86_64`, {
      'native.py': `value = "native${version}"\n`,
    }),
  ),
);

const app = {
  'src/pkg/__init__.py': '',
  'src/pkg/app.py':
    'import sys\nimport pure\n\n\ndef main():\n    print(pure.value, sys.argv[1:])\n\n\ndef handler(event, context):\n    return [__name__, pure.value, event]\n',
  'src/BUILD': 'python_requirement(name="pure", requirements=["pure"])\n',
  'src/pkg/BUILD': '',
};
const withTarget = (target: string, more: Readonly<Record<string, string>> = {}) => ({
  ...app,
  'src/pkg/BUILD': `python_sources(name="lib")\n${target}\n`,
  ...more,
});
const codes = ({ diagnostics }: Packaged) => diagnostics.map(({ severity, code }) => `${severity} ${code}`);
const infoOf = (path: string) =>
  JSON.parse(
    statSync(path).isDirectory()
      ? readFileSync(join(path, 'PEX-INFO'), 'utf8')
      : mustRun(tool('oracle', 'python'), [
          '-c',
          'import sys, zipfile; sys.stdout.write(zipfile.ZipFile(sys.argv[1]).read("PEX-INFO").decode())',
          path,
        ]).stdout,
  ) as Record<string, unknown>;
const directory = temporaryDirectory();
const temporary = () => mkdtempSync(join(directory, 'case-'));

/** The environment of a program in Lambda: no home, nothing that can be written but /tmp. */
const bare = () => cleanEnvironment({ HOME: '/nonexistent', PEX_ROOT: join(temporary(), 'root') });

describe('a PEX file runs', () => {
  test.each(['3.8', '3.9', '3.10', '3.11', '3.12', '3.13'])(
    'on Python %s, from a directory that cannot be written',
    async (version) => {
      const tag = version.replace('.', '');
      const { output } = await packageFiles(
        withTarget(
          `pex_binary(name="bin", entry_point="app.py:main", args=["--a"], platforms=["linux_x86_64-cp-${tag}-cp${tag}"])`,
        ),
        ['src/pkg:bin'],
        [pure],
      );
      const readOnly = temporary();
      mustRun('cp', [output(), readOnly]);
      chmodSync(readOnly, 0o555);
      const ran = mustRun(python(version), [join(readOnly, 'bin.pex'), 'b'], {
        cwd: readOnly,
        env: bare(),
      });
      // For the removal after the test.
      chmodSync(readOnly, 0o755);
      expect(ran.stdout).toBe("pure ['--a', 'b']\n");
      expect(readFileSync(output()).toString('latin1').split('\n', 1)[0]).toBe(
        `#!/usr/bin/env python${version}`,
      );
    },
  );

  test('on both Pythons that it is built for', async () => {
    const files = {
      'src/BUILD': 'python_requirement(name="native", requirements=["native"])\n',
      'src/pkg/BUILD':
        'python_sources(name="lib")\npex_binary(name="bin", entry_point="app.py", platforms=["linux_x86_64-cp38-cp38", "linux_x86_64-cp-312-cp312"])\n',
      'src/pkg/app.py': 'import native\n\nprint(native.value)\n',
    };
    const root = join(temporary(), 'checkout');
    const wheels = join(temporary(), 'wheels');
    writeFiles(wheels, Object.fromEntries(native.map(({ filename, bytes }) => [filename, bytes])));
    writeFiles(root, { ...files, ...lockOf('native', '1.0', native) });
    const { output } = await packageCheckout(root, ['src/pkg:bin'], { PIP_FIND_LINKS: wheels });
    expect(run(python('3.8'), [output()], { env: bare() })).toMatchObject({
      status: 0,
      stdout: 'native38\n',
    });
    expect(run(python('3.12'), [output()], { env: bare() })).toMatchObject({
      status: 0,
      stdout: 'native312\n',
    });
  });

  test.each(['packed', 'loose'])('in the layout %s', async (layout) => {
    const { output } = await packageFiles(
      withTarget(`pex_binary(name="bin", entry_point="app.py:main", layout="${layout}")`),
      ['src/pkg:bin'],
      [pure],
    );
    expect(mustRun(python('3.12'), [output(), 'x'], { env: bare() }).stdout).toBe("pure ['x']\n");
    expect(mustRun(python('3.12'), [join(output(), 'pex')], { env: bare() }).stdout).toBe('pure []\n');
  });

  test('as a virtual environment', async () => {
    const { output } = await packageFiles(
      withTarget('pex_binary(name="bin", entry_point="app.py:main", execution_mode="venv")'),
      ['src/pkg:bin'],
      [pure],
    );
    expect(mustRun(python('3.12'), [output(), 'x'], { env: bare() }).stdout).toBe("pure ['x']\n");
  });

  test("in Lambda's runtime, unpacked, by the handler that is reported", async () => {
    const { output, packages } = await packageFiles(
      withTarget('pex_binary(name="bin", entry_point="app.py:handler")'),
      ['src/pkg:bin'],
      [pure],
    );
    expect(packages[0]!.handler).toBe('__pex__.pkg.app.handler');
    const task = join(temporary(), 'task');
    mkdirSync(task);
    mustRun(python('3.12'), ['-m', 'zipfile', '-e', output(), task]);
    const answers = await invokeInLambdaRuntime(python('3.12'), task, packages[0]!.handler!, [{ a: 1 }, 2]);
    expect(answers).toEqual([
      { kind: 'response', body: ['pkg.app', 'pure', { a: 1 }] },
      { kind: 'response', body: ['pkg.app', 'pure', 2] },
    ]);
  });
});

describe('fields', () => {
  test('more than one Python in the interpreter constraints needs platforms', async () => {
    const made = await packageFiles(
      withTarget('pex_binary(name="bin", entry_point="app.py")', {
        'pants.toml':
          '[source]\nroot_patterns = ["src"]\n[python]\nenable_resolves = true\ndefault_resolve = "main"\ninterpreter_constraints = ["CPython>=3.9"]\n[python.resolves]\nmain = "main.lock"\n',
      }),
      ['src/pkg:bin'],
      [pure],
    );
    expect(codes(made)).toEqual(['error no-platform']);
  });

  test('a requirement whose marker does not apply is not missing', async () => {
    const files = {
      'src/app.py': 'try:\n    import tomllib\nexcept ImportError:\n    import pure\n',
      'src/BUILD':
        'python_sources(name="lib")\npython_requirement(name="pure", requirements=["pure; python_version < \\"3.11\\""])\npex_binary(name="bin", entry_point="app.py")\n',
    };
    const { diagnostics, packages } = await packageFiles(files, ['src:bin'], [pure]);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(packages).toHaveLength(1);
  });

  test.each(['CPython==3.12.4', '>=3.12,!=3.12.1,<3.13'])('%s allows one Python', async (constraint) => {
    const made = await packageFiles(
      withTarget(`pex_binary(name="bin", entry_point="app.py", interpreter_constraints=["${constraint}"])`),
      ['src/pkg:bin'],
      [pure],
    );
    expect(made.packages).toMatchObject([{ runtime: 'python3.12' }]);
  });

  test.each(['zipapp', 'packed', 'loose'])('`sh_boot` starts it by a shell script: %s', async (layout) => {
    const { output } = await packageFiles(
      withTarget(`pex_binary(name="bin", entry_point="app.py:main", sh_boot=True, layout="${layout}")`),
      ['src/pkg:bin'],
      [pure],
    );
    const file = layout === 'zipapp' ? output() : join(output(), 'pex');
    expect(readFileSync(file).toString('latin1').split('\n', 1)[0]).toBe('#!/bin/sh');
    const env = bare();
    env['PATH'] = `${dirname(python('3.12'))}:${env['PATH']!}`;
    // The second time it starts from what the first has unpacked.
    for (const argument of ['x', 'y']) {
      expect(mustRun(file, [argument], { env }).stdout).toBe(`pure ['${argument}']\n`);
    }
  });

  test('a first line without a Python cannot start by a shell script', async () => {
    const made = await packageFiles(
      withTarget('pex_binary(name="bin", entry_point="app.py:main", sh_boot=True, shebang="/bin/zsh")'),
      ['src/pkg:bin'],
      [pure],
    );
    expect(codes(made)).toEqual(['error invalid-shebang']);
  });

  test('arguments of pex come after fields', async () => {
    const { output } = await packageFiles(
      withTarget(
        'pex_binary(name="bin", entry_point="app.py:main", args=["a"], env={"A": "1", "B": "1"}, layout="loose", strip_pex_env=False, extra_build_args=["--inject-args=b", "--inject-env=B=2", "--layout", "zipapp", "--strip-pex-env", "--venv=append"])',
      ),
      ['src/pkg:bin'],
      [pure],
    );
    expect(infoOf(output())).toMatchObject({
      inject_args: ['a', 'b'],
      inject_env: { A: '1', B: '2' },
      strip_pex_env: true,
      venv: true,
      venv_bin_path: 'append',
      includes_tools: true,
    });
    expect(mustRun(python('3.12'), [output()], { env: bare() }).stdout).toBe("pure ['a', 'b']\n");
  });

  test('`[pex-binary-defaults].emit_warnings` decides where the target does not', async () => {
    const make = async (option: string, field: string) => {
      const { output } = await packageFiles(
        withTarget(`pex_binary(name="bin", entry_point="app.py:main"${field})`, {
          'pants.toml': `[source]\nroot_patterns = ["src"]\n[python]\nenable_resolves = true\ndefault_resolve = "main"\ninterpreter_constraints = ["CPython==3.12.*"]\n[python.resolves]\nmain = "main.lock"\n[pex-binary-defaults]\nemit_warnings = ${option}\n`,
        }),
        ['src/pkg:bin'],
        [pure],
      );
      return infoOf(output())['emit_warnings'];
    };
    expect(await make('false', '')).toBe(false);
    expect(await make('true', '')).toBe(true);
    expect(await make('false', ', emit_warnings=True')).toBe(true);
  });

  test('what only pex could make is refused, each field at its place', async () => {
    const made = await packageFiles(
      withTarget(
        'pex_binary(\n    name="bin",\n    entry_point="app.py",\n    scie="lazy",\n    extra_build_args=["--x"],\n    platforms=["win32"],\n)',
      ),
      ['src/pkg:bin'],
      [pure],
    );
    expect(made.diagnostics.map(({ code, place }) => `${code} ${place!.line!}`)).toEqual([
      'unsupported-field 5',
      'unsupported-field 6',
      'invalid-platform 7',
    ]);
  });

  test('a handler in a package without `__init__.py` is refused where it is for Lambda for certain', async () => {
    const namespace = (more: string) =>
      packageFiles(
        {
          'src/ns/app.py': 'def handler(event, context): pass\n',
          'src/ns/BUILD': `python_sources(name="lib")\npex_binary(name="bin", entry_point="app.py:handler"${more})\n`,
        },
        ['src/ns:bin'],
      );
    const refused = await namespace(', platforms=["linux_x86_64-cp-312-cp312"]');
    expect(codes(refused)).toEqual(['error pex-namespace-package']);
    expect(refused.diagnostics[0]!.help).toContain('`ns/__init__.py`');
    expect(codes(await namespace(''))).toEqual(['warning pex-namespace-package']);
  });

  test('a missing entry point is rejected; one of Python itself or of a wheel is not', async () => {
    const starting = (module: string) =>
      packageFiles(
        withTarget(`pex_binary(name="bin", entry_point="${module}", dependencies=[":lib"])`),
        ['src/pkg:bin'],
        [pure],
      );
    expect(codes(await starting('pkg.nothing'))).toContain('error entry-point-missing');
    for (const module of ['http.server', 'pure', 'pkg.app']) {
      expect((await starting(module)).packages.length).toBe(1);
    }
  });

  test('a script that no wheel has is an error that names those there are', async () => {
    const tools = await makeWheel('tools', '1.0', 'py3-none-any', {
      'tools.py': '',
      'tools-1.0.dist-info/entry_points.txt': '[console_scripts]\nfirst = tools:main\n',
    });
    const target = (script: string) =>
      packageFiles(
        {
          'src/BUILD': `python_requirement(name="tools", requirements=["tools"])\npex_binary(name="bin", script="${script}", dependencies=[":tools"])\n`,
        },
        ['src:bin'],
        [tools],
      );
    const missing = await target('other');
    expect(codes(missing)).toEqual(['error script-not-found']);
    expect(missing.diagnostics[0]).toMatchObject({ place: { path: 'src/BUILD', line: 2 } });
    expect(missing.diagnostics[0]!.help).toContain('first');
    expect(infoOf((await target('first')).output())).toMatchObject({ entry_point: 'tools:main' });
  });

  test('an executable is a file of the checkout', async () => {
    const made = await packageFiles(
      withTarget('pex_binary(name="bin", executable="run.py", dependencies=[":lib"])', {
        'src/pkg/run.py': 'import pkg.app\n\npkg.app.main()\n',
      }),
      ['src/pkg:bin'],
      [pure],
    );
    expect(mustRun(python('3.12'), [made.output(), 'x'], { env: bare() }).stdout).toBe("pure ['x']\n");
    const missing = await packageFiles(
      withTarget('pex_binary(name="bin", executable="nothing.py")'),
      ['src/pkg:bin'],
      [pure],
    );
    expect(codes(missing)).toEqual(['error executable-missing']);
  });

  test('pex_binaries makes one for each entry point', async () => {
    const made = await packageFiles(
      withTarget('pex_binaries(name="bins", entry_points=["app.py:main", "app.py:handler"])'),
      ['src/pkg:bins'],
      [pure],
    );
    expect(made.lines.length).toBe(2);
    expect(made.packages.map(({ handler }) => handler)).toEqual([
      '__pex__.pkg.app.handler',
      '__pex__.pkg.app.main',
    ]);
  });
});

describe('the same PEX-INFO as Pants 2.17.1 wrote', () => {
  const oracle = oracleCases().find(({ name }) => name === 'pex-binary')!;
  const recorded = oracle.runs.flatMap((one) => {
    const { artifacts = {} } = one as { artifacts?: Record<string, Artifact> };
    const found = Object.entries(artifacts).flatMap(([path, { texts, text }]) => {
      const info = texts?.['PEX-INFO'] ?? (path.endsWith('/PEX-INFO') ? text : undefined);
      return info === undefined ? [] : [{ path: path.replace(/\/PEX-INFO$/, ''), info, spec: one.args[1]! }];
    });
    return found;
  });

  test('for every target of its case', async () => {
    expect(recorded.length).toBe(12);
    const root = join(temporary(), 'checkout');
    const toml = oracle.files['pants.toml']!.replace(
      '[python]',
      '[python]\nenable_resolves = true\ndefault_resolve = "main"\nresolves = { main = "main.lock" }',
    );
    const build = oracle.files['project/BUILD']!.replace(/^.*name="bad".*$/m, '');
    writeFiles(root, {
      ...oracle.files,
      'pants.toml': toml,
      'project/BUILD': build,
      ...lockOf('requests', '2.31.0'),
    });
    const made = await packageCheckout(root, ['project:'], { PIP_FIND_LINKS: realWheels(3) });
    expect(made.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    // Hashes belong to the version of pex, distributions to what the index had on the day.
    const own = /hash$|^(?:distributions|build_properties)$/;
    for (const { path, info, spec } of recorded) {
      const found = infoOf(made.output(spec));
      expect(made.packages.find(({ target }) => target === spec)!.path).toBe(path);
      for (const [name, value] of Object.entries(JSON.parse(info) as Record<string, unknown>)) {
        if (!own.test(name)) expect([spec, name, found[name]]).toEqual([spec, name, value]);
      }
    }
  });
});

interface Artifact {
  readonly texts?: Readonly<Record<string, string>>;
  readonly text?: string;
}
