import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inspectZip, temporaryDirectory } from '../archive/support/inspect.ts';
import { writeFiles } from '../support/cli.ts';
import { invokeInLambdaRuntime } from '../support/lambda-runtime.ts';
import { oracleCases } from '../support/oracle.ts';
import { mustRun, python, tool } from '../support/tools.ts';
import { makeWheel } from '../support/wheelhouse.ts';
import { lockOf } from './support/lock.ts';
import { packageCheckout, packageFiles } from './support/package.ts';
import { realWheels } from './support/wheels.ts';

const directory = temporaryDirectory();
const temporary = () => mkdtempSync(join(directory, 'case-'));
const dep = await makeWheel('dep', '1.0', 'py3-none-any', { 'dep.py': 'value = "dep"\n' });

const toml = (layout: string) =>
  `[source]\nroot_patterns = ["src"]\n[python]\nenable_resolves = true\ndefault_resolve = "main"\n[python.resolves]\nmain = "main.lock"\n[lambdex]\nlayout = "${layout}"\n`;
const files = (fields: string, layout = 'lambdex') => ({
  'pants.toml': toml(layout),
  // No `__init__.py`: unlike `__pex__`, the old handler finds it.
  'src/ns/app.py':
    'import dep\n\n\nclass Api:\n    @staticmethod\n    def handle(event, context):\n        return [__name__, dep.value, event]\n\n\ndef main(event, context):\n    return Api.handle(event, context)\n',
  'src/ns/BUILD': `python_requirement(name="dep", requirements=["dep"])\npython_sources(name="lib")\npython_awslambda(name="fn", ${fields})\n`,
});

const textOf = (path: string, name: string) =>
  mustRun(tool('oracle', 'python'), [
    '-c',
    'import sys, zipfile; sys.stdout.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]).decode())',
    path,
    name,
  ]).stdout;

describe('a package in the Lambdex layout', () => {
  test.each(['3.8', '3.9', '3.10', '3.11', '3.12', '3.13'])(
    'answers on Python %s, unpacked and zipped',
    async (version) => {
      const { output } = await packageFiles(
        files(`runtime="python${version}", handler="app.py:main"`),
        ['src/ns:fn'],
        [dep],
      );
      const task = join(temporary(), 'task');
      mkdirSync(task);
      mustRun(python(version), ['-m', 'zipfile', '-e', output(), task]);
      const script =
        'import sys; sys.path.insert(0, sys.argv[1]); import lambdex_handler; print(lambdex_handler.handler(1, None))';
      const env = { PATH: '/usr/bin:/bin', HOME: '/nonexistent', PEX_ROOT: join(temporary(), 'root') };
      for (const place of [task, output()]) {
        expect(mustRun(python(version), ['-c', script, place], { env }).stdout).toBe(
          "['ns.app', 'dep', 1]\n",
        );
      }
    },
  );

  test("answers in Lambda's runtime by the handler that is reported", async () => {
    const { output, packages, lines } = await packageFiles(
      files('runtime="python3.12", handler="app.py:Api.handle"'),
      ['src/ns:fn'],
      [dep],
    );
    expect(lines.slice(0, 3)).toEqual([
      'Wrote dist/src.ns/fn.zip',
      '    Runtime: python3.12',
      '    Handler: lambdex_handler.handler',
    ]);
    const task = join(temporary(), 'task');
    mkdirSync(task);
    mustRun(python('3.12'), ['-m', 'zipfile', '-e', output(), task]);
    expect(await invokeInLambdaRuntime(python('3.12'), task, packages[0]!.handler!, [7])).toEqual([
      { kind: 'response', body: ['ns.app', 'dep', 7] },
    ]);
  });

  test('aligns its lines, and is built for several platforms', async () => {
    const platform = readFileSync(join(import.meta.dirname, 'data', 'complete-platform-cp312.json'), 'utf8');
    const given = files('runtime="python3.9", complete_platforms=[":cp"], handler="app.py:main"');
    const { lines, diagnostics } = await packageFiles(
      {
        ...given,
        // Only these rules allow both fields.
        'pants.toml': `[GLOBAL]\npants_version = "2.17.1"\n${given['pants.toml']}`,
        'src/ns/BUILD': `${given['src/ns/BUILD']}file(name="cp", source="cp.json")\n`,
        'src/ns/cp.json': platform,
      },
      ['src/ns:fn'],
      [dep],
    );
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(lines.slice(1, 4)).toEqual([
      '              Runtime: python3.9',
      '    Complete platform: src/ns/cp.json',
      '              Handler: lambdex_handler.handler',
    ]);
  });

  test('a missing handler is rejected; one of a requirement is found', async () => {
    const refused = await packageFiles(
      files('runtime="python3.12", handler="ns.nothing:main"'),
      ['src/ns:fn'],
      [dep],
    );
    expect(refused.diagnostics.map(({ code }) => code)).toContain('handler-module-missing');
    const found = await packageFiles(
      files('runtime="python3.12", handler="dep:main", dependencies=[":dep"]'),
      ['src/ns:fn'],
      [dep],
    );
    expect(found.packages.length).toBe(1);
  });

  test('`lambdex_handler=True` keeps the old handler working in the zip layout', async () => {
    const { output, packages, lines } = await packageFiles(
      files('runtime="python3.12", handler="app.py:main", lambdex_handler=True', 'zip'),
      ['src/ns:fn'],
      [dep],
    );
    expect(packages[0]).toMatchObject({
      handler: 'lambda_function.handler',
      otherHandlers: ['lambdex_handler.handler', 'ns.app.main'],
    });
    expect(lines).toContain('    Handler: lambda_function.handler');
    const task = join(temporary(), 'task');
    mkdirSync(task);
    mustRun(python('3.12'), ['-m', 'zipfile', '-e', output(), task]);
    for (const handler of ['lambdex_handler.handler', 'lambda_function.handler']) {
      expect(await invokeInLambdaRuntime(python('3.12'), task, handler, [7])).toEqual([
        { kind: 'response', body: ['ns.app', 'dep', 7] },
      ]);
    }
  });

  test('a module of that name keeps the old handler working in the zip layout', async () => {
    const { output } = await packageFiles(
      {
        ...files('runtime="python3.12", handler="app.py:main", dependencies=["src:lambdex_handler"]', 'zip'),
        'src/lambdex_handler.py': 'from ns.app import main as handler\n',
        'src/BUILD': 'python_source(name="lambdex_handler", source="lambdex_handler.py")\n',
      },
      ['src/ns:fn'],
      [dep],
    );
    const task = join(temporary(), 'task');
    mkdirSync(task);
    mustRun(python('3.12'), ['-m', 'zipfile', '-e', output(), task]);
    for (const handler of ['lambdex_handler.handler', 'lambda_function.handler']) {
      expect(await invokeInLambdaRuntime(python('3.12'), task, handler, [7])).toEqual([
        { kind: 'response', body: ['ns.app', 'dep', 7] },
      ]);
    }
  });

  test('`lambdex_handler=True` changes nothing in the old layout', async () => {
    const made = (more: string) =>
      packageFiles(files(`runtime="python3.12", handler="app.py:main"${more}`), ['src/ns:fn'], [dep]);
    const [one, two] = [await made(''), await made(', lambdex_handler=True')];
    expect(two.packages[0]!.sha256).toBe(one.packages[0]!.sha256);
  });

  test('`layout` of the target decides over the option', async () => {
    const { packages } = await packageFiles(
      files('runtime="python3.12", handler="app.py:main", layout="flat-zipped"'),
      ['src/ns:fn'],
      [dep],
    );
    expect(packages[0]!.handler).toBe('lambda_function.handler');
  });
});

interface Artifact {
  readonly entries: readonly (readonly [string, number, string, string, string, string])[];
  readonly texts: Readonly<Record<string, string>>;
  readonly shebang: string;
}

describe('the same as Pants 2.17.1', () => {
  test.each(['doc-example-default-layout', 'doc-example-lambdex', 'requests-lambdex'])('%s', async (name) => {
    const oracle = oracleCases().find((one) => one.name === name)!;
    const [recorded] = oracle.runs as readonly { stderr: string; artifacts?: Record<string, Artifact> }[];
    const expected = recorded!.artifacts!['dist/project/lambda.zip']!;
    const root = join(temporary(), 'checkout');
    const options = oracle.files['pants.toml']!.replace(
      '[python]',
      '[python]\nenable_resolves = true\ndefault_resolve = "main"\nresolves = { main = "main.lock" }',
    );
    writeFiles(root, { ...oracle.files, 'pants.toml': options, ...lockOf('requests', '2.31.0') });
    const made = await packageCheckout(root, ['project:lambda'], { PIP_FIND_LINKS: realWheels(3) });
    const path = made.output();

    expect(readFileSync(path).toString('latin1').split('\n', 1)[0]).toBe(expected.shebang);
    // Names of wheels and versions of pex differ; what is first-party, generated and in which order does not.
    const own = (entry: string) => !/^\.(?:bootstrap|deps)\//.test(entry);
    const found = inspectZip(path).map(({ name: entry, attributes }) => [
      entry,
      (attributes >>> 16).toString(8).padStart(6, '0'),
    ]);
    expect(found.filter(([entry]) => own(entry!))).toEqual(
      expected.entries.filter(([entry]) => own(entry)).map(([entry, , , mode]) => [entry, mode]),
    );
    expect(textOf(path, 'LAMBDEX-INFO')).toBe(expected.texts['LAMBDEX-INFO']);
    const [info, theirs] = [textOf(path, 'PEX-INFO'), expected.texts['PEX-INFO']!].map(
      (text) => JSON.parse(text) as Record<string, unknown>,
    );
    for (const [field, value] of Object.entries(theirs!)) {
      if (!/hash$|^(?:distributions|build_properties)$/.test(field))
        expect([field, info![field]]).toEqual([field, value]);
    }

    const lines = recorded!.stderr.slice(recorded!.stderr.indexOf('Wrote dist')).trimEnd().split('\n');
    expect(made.lines).toEqual(lines);
    const warned = made.diagnostics.filter(({ code }) => code === 'lambdex-layout');
    expect(warned.length).toBe(recorded!.stderr.includes('DEPRECATED') ? 1 : 0);
    for (const { message } of warned) expect(recorded!.stderr).toContain(message);
  });
});
