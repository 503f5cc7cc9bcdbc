import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Bundle } from '../../src/archive/types.ts';
import { writeZip } from '../../src/archive/write-zip.ts';
import { lambdaZip } from '../../src/formats/lambda-zip.ts';
import type { LambdaZipInput } from '../../src/formats/lambda-zip.ts';
import { Problems, userError } from '../../src/host/types.ts';
import { inspectZip, temporaryDirectory } from '../archive/support/inspect.ts';
import { projectRoot } from '../support/tools.ts';
import { makeWheel } from './support/make-wheel.ts';
import type { WheelFile } from './support/make-wheel.ts';
import { realWheels, storedWheel, storedWheels } from './support/wheels.ts';

const directory = temporaryDirectory();
interface Made {
  readonly bundle: Bundle;
  readonly paths: readonly string[];
  /** `severity code: message | help`. */
  readonly said: readonly string[];
}

/** The package of `sources` (path to text) and of wheels `a`, `b` … with the given files. */
async function make(
  sources: Readonly<Record<string, string>>,
  wheels: Readonly<Record<string, readonly (readonly [string, string])[]>> = {},
  options: Partial<LambdaZipInput> = {},
): Promise<Made> {
  const folder = mkdtempSync(join(directory, 'wheels-'));
  const stored = [];
  for (const [name, files] of Object.entries(wheels)) {
    const members: WheelFile[] = files.map(([path, content]) => ({ name: path, content }));
    stored.push(await storedWheel(makeWheel(folder, name, { files: members })));
  }
  const problems = new Problems();
  const bundle = await lambdaZip(
    {
      sources: Object.keys(sources).map((path) => ({
        path,
        source: `src/${path}`,
        executable: path.endsWith('.sh'),
        owner: 'src:lib',
      })),
      root: '/checkout',
      handler: undefined,
      wheels: stored,
      content: (path) => ({ kind: 'bytes', bytes: Buffer.from(sources[path.slice('src/'.length)]!) }),
      ...options,
    },
    problems,
  );
  const said = problems.diagnostics.map(
    ({ severity, code, message, help }) => `${severity} ${code}: ${message} | ${help ?? ''}`,
  );
  return {
    bundle,
    paths: bundle.entries.map(({ path }) => path).filter((path) => !path.includes('.dist-info/')),
    said,
  };
}

describe('what Lambda calls', () => {
  const handler = { module: 'project.app', function: 'main' };

  test('is exported as `handler`, without an end of line', async () => {
    const { bundle, said } = await make(
      { 'project/app.py': 'def main(e, c): pass\n', 'run.sh': '' },
      {},
      { handler },
    );
    expect(said).toEqual([]);
    expect(bundle.entries.map(({ path, mode }) => [path, mode])).toEqual([
      ['project/app.py', 0o644],
      ['run.sh', 0o755],
      ['lambda_function.py', 0o644],
    ]);
    expect(bundle.entries[2]!.content).toEqual({
      kind: 'bytes',
      bytes: Buffer.from('from project.app import main as handler'),
    });
  });

  test('may have another name, and collides with a file of that name', async () => {
    expect((await make({}, {}, { handler, handlerFiles: ['entry.py'] })).paths).toEqual(['entry.py']);
    const { said } = await make({ 'lambda_function.py': 'def main(): pass\n' }, {}, { handler });
    expect(said).toEqual([
      'error file-collision: `lambda_function.py` comes from src:lib and the handler, with different content | rename the file of src:lib: AWS calls the generated file `lambda_function.py`, which imports the `handler`',
    ]);
  });
});

interface PantsCase {
  readonly files: Readonly<Record<string, string>>;
  readonly runs: readonly { readonly artifacts?: Readonly<Record<string, PantsArtifact>> }[];
}

interface PantsArtifact {
  /** Name, size, CRC-32, mode, date and method. */
  readonly entries: readonly (readonly [string, number, string, string, string, string])[];
  readonly texts: Readonly<Record<string, string>>;
}

describe('the same package as Pants 2.17.1', () => {
  // Its pex let pip install the wheels, which added these; and its scripts had another text, which RECORD holds too.
  const added = /\.dist-info\/(?:INSTALLER|REQUESTED)$/;
  const other = /\.dist-info\/RECORD$|^bin\//;

  test.each([
    ['doc-example', undefined],
    ['resource-and-file', undefined],
    ['requests-pinned', 3],
  ] as const)('%s', async (name, wheelList) => {
    const file = join(projectRoot, 'test/oracle/cases', `${name}.json`);
    const { files, runs } = JSON.parse(readFileSync(file, 'utf8')) as PantsCase;
    const artifact = runs.flatMap(({ artifacts }) => artifacts?.['dist/project/lambda.zip'] ?? [])[0]!;
    const [, module, attribute] = /^from (.*) import (.*) as handler$/.exec(
      artifact.texts['lambda_function.py']!,
    )!;
    const sources = artifact.entries.map(([path]) => path).filter((path) => files[path] !== undefined);
    const problems = new Problems();
    const bundle = await lambdaZip(
      {
        sources: sources.map((path) => ({ path, source: path, executable: false, owner: 'project:lib' })),
        root: '/',
        handler: { module: module!, function: attribute! },
        wheels: wheelList === undefined ? [] : await storedWheels(realWheels(wheelList)),
        content: (path) => ({ kind: 'bytes', bytes: Buffer.from(files[path]!) }),
      },
      problems,
    );
    expect(problems.diagnostics).toEqual([]);
    const path = join(directory, `${name}.zip`);
    await writeZip(bundle, path);
    const seen = inspectZip(path).map((one) => [
      one.name,
      one.size,
      one.crc32.toString(16).padStart(8, '0'),
      (one.attributes >>> 16).toString(8).padStart(6, '0'),
      '1980-01-01 00:00:00',
      one.method === 0 ? 'stored' : 'deflated',
    ]);
    const comparable = (entries: readonly (readonly unknown[])[]) =>
      entries
        .filter(([entry]) => !added.test(String(entry)))
        .map((entry) => (other.test(String(entry[0])) ? [entry[0], ...entry.slice(3)] : entry));
    expect(comparable(seen)).toEqual(comparable(artifact.entries));
  });
});

describe('files of two owners', () => {
  test('with equal content are one file', async () => {
    const { paths, said } = await make(
      { 'same/x.py': 'x' },
      {
        one: [
          ['same/x.py', 'x'],
          ['LICENSE', 'free'],
        ],
        two: [
          ['same/x.py', 'x'],
          ['LICENSE', 'free'],
        ],
      },
    );
    expect(said).toEqual([]);
    expect(paths).toEqual(['same/x.py', 'LICENSE']);
  });

  test('with different content are an error that names both', async () => {
    const { said } = await make(
      { 'app.py': 'mine' },
      {
        one: [
          ['app.py', 'theirs'],
          ['tests/x.py', '1'],
        ],
        two: [['tests/x.py', '2']],
      },
    );
    expect(said).toEqual([
      'error file-collision: `app.py` comes from src:lib and one-1.0-py3-none-any.whl, with different content | rename the file of src:lib, or remove it from `dependencies`',
      'error file-collision: `tests/x.py` comes from one-1.0-py3-none-any.whl and two-1.0-py3-none-any.whl, with different content | leave one of them out: take one or two out of the requirements, or add `!!` and its target to `dependencies`; if the file of one serves both, `pex3_venv_create_extra_args=["--collisions-ok"]` takes that one',
    ]);
  });

  test('of the same size and checksum are compared by their bytes', async () => {
    // Both have the CRC-32 that collides below.
    const { said } = await make({ 'x.py': 'plumless' }, { one: [['x.py', 'buckeroo']] });
    expect(said).toHaveLength(1);
  });

  test('`__init__.py` files that differ in comments and blank lines are one file', async () => {
    const init = '__path__ = __import__("pkgutil").extend_path(__path__, __name__)\n';
    const { paths, said } = await make(
      { 'ns/mine.py': '' },
      {
        one: [['ns/__init__.py', `# Copyright one\n\n${init}`]],
        two: [['ns/__init__.py', `${init}\n\n# two   \n`]],
      },
    );
    expect(said).toEqual([]);
    expect(paths).toEqual(['ns/mine.py', 'ns/__init__.py']);
  });

  test('`__init__.py` files with other code are an error', async () => {
    const { said } = await make(
      {},
      { one: [['ns/__init__.py', 'x = 1\n']], two: [['ns/__init__.py', 'x = 2\n']] },
    );
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('error file-collision: `ns/__init__.py` comes from');
  });

  test('a file where another owner needs a directory', async () => {
    for (const wheels of [
      { one: [['pkg', 'file']], two: [['pkg/x.py', '']] },
      { two: [['pkg/x.py', '']], one: [['pkg', 'file']] },
    ] as const) {
      const { said } = await make({}, wheels);
      expect(said).toEqual([
        'error file-collision: `pkg` comes from one-1.0-py3-none-any.whl and two-1.0-py3-none-any.whl, where `pkg/x.py` needs a directory | leave one of them out: take one or two out of the requirements, or add `!!` and its target to `dependencies`',
      ]);
    }
  });

  test('names that differ in case only', async () => {
    const { said } = await make(
      { 'App.py': '' },
      {
        one: [
          ['app.py', ''],
          ['README', ''],
          ['readme', ''],
        ],
      },
    );
    expect(said).toEqual([
      'error file-collision: `App.py` comes from src:lib and one-1.0-py3-none-any.whl, next to `app.py`, which differs only in case | rename the file of src:lib, or remove it from `dependencies`',
    ]);
  });

  test('a wheel that has a file twice', async () => {
    const { said } = await make(
      {},
      {
        one: [
          ['x.py', '1'],
          ['one-1.0.data/purelib/x.py', '2'],
        ],
      },
    );
    expect(said).toEqual([
      'error file-collision: `x.py` comes from one-1.0-py3-none-any.whl twice, with different content | use another version of one',
    ]);
  });

  test('when collisions are allowed, the first one wins and the rest is a warning', async () => {
    const { bundle, said } = await make(
      { 'app.py': 'mine', pkg: 'file' },
      {
        one: [
          ['app.py', 'theirs'],
          ['pkg/x.py', ''],
        ],
      },
      { collisionsOk: true },
    );
    expect(said.map((line) => line.split(':')[0])).toEqual([
      'warning file-collision',
      'warning file-collision',
    ]);
    const kept = bundle.entries.find(({ path }) => path === 'app.py')!;
    expect(kept.content).toEqual({ kind: 'bytes', bytes: Buffer.from('mine') });
    await writeZip(bundle, join(directory, 'allowed.zip'));
    expect(inspectZip(join(directory, 'allowed.zip')).map(({ name }) => name)).toContain('pkg/x.py');
  });
});

test('every fault is reported, not the first one only', async () => {
  const { said } = await make(
    { 'a.py': '', 'b.py': '' },
    { bad: [['bad-1.0.data/other/x', '']] },
    {
      content: (path) => {
        throw userError({ code: 'link-out-of-checkout', message: path });
      },
    },
  );
  expect(said.map((line) => line.split(' |')[0])).toEqual([
    'error link-out-of-checkout: src/a.py',
    'error link-out-of-checkout: src/b.py',
    'error bad-wheel: `bad-1.0-py3-none-any.whl`: `bad-1.0.data/other/x` is not in a directory defined by PEP 427',
  ]);
});

test('a layer has everything below its directory', async () => {
  const { bundle } = await make({ 'a.py': '' }, { one: [['one.py', '']] }, { prefix: 'python' });
  expect(bundle.prefix).toBe('python');
  expect(bundle.entries.every(({ path }) => path.startsWith('python/'))).toBe(true);
});
