import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { writeTar } from '../../src/archive/write-tar.ts';
import { inspectZip, temporaryDirectory } from '../archive/support/inspect.ts';
import { mustRun, tool } from '../support/tools.ts';
import { makeWheel } from '../support/wheelhouse.ts';
import { packageFiles, type Packaged } from './support/package.ts';

const directory = temporaryDirectory();
const dep = await makeWheel('dep', '1.0', 'py3-none-any', { 'dep.py': 'value = 1\n' });

const files = (archive: string) => ({
  'src/app.py': 'import dep\n\ndef main(event, context):\n    return dep.value\n',
  'src/conf/a.txt': 'a',
  'src/conf/deep/b.txt': 'b',
  'src/BUILD': `python_requirement(name="dep", requirements=["dep"])
python_sources(name="lib")
files(name="conf", sources=["conf/**/*"])
relocated_files(name="moved", files_targets=[":conf"], src="src/conf", dest="etc")
python_aws_lambda_function(name="fn", runtime="python3.12", handler="app.py:main")
python_aws_lambda_function(name="flat", runtime="python3.12", handler="app.py:main", layout="flat")
pex_binary(name="bin", entry_point="app.py")
${archive}
`,
});
const packaged = (archive: string, spec = 'src:all'): Promise<Packaged> =>
  packageFiles(files(archive), [spec], [dep]);
const codes = ({ diagnostics }: Packaged) => diagnostics.map(({ code }) => code);

/** What Python's `tarfile` sees: name, mode, kind, size, owner, date. */
function inspectTar(path: string): readonly (readonly unknown[])[] {
  const script =
    'import json, sys, tarfile; t = tarfile.open(sys.argv[1]); print(json.dumps([[m.name, oct(m.mode), m.type.decode(), m.size, m.uid, m.mtime, m.isfile() and t.extractfile(m).read().hex()[:20]] for m in t]))';
  return JSON.parse(mustRun(tool('oracle', 'python'), ['-c', script, path]).stdout) as never;
}

describe('archive', () => {
  const everything = (format: string) =>
    `archive(name="all", packages=[":fn", ":flat", ":bin"], files=[":conf", ":moved"], format="${format}")`;
  const expected = [
    'etc/a.txt',
    'etc/deep/b.txt',
    'src/bin.pex',
    'src/conf/a.txt',
    'src/conf/deep/b.txt',
    'src/flat.metadata.json',
    'src/flat/app.py',
    'src/flat/dep-1.0.dist-info/METADATA',
    'src/flat/dep-1.0.dist-info/RECORD',
    'src/flat/dep-1.0.dist-info/WHEEL',
    'src/flat/dep.py',
    'src/flat/lambda_function.py',
    'src/fn.zip',
    'src/fn.zip.metadata.json',
  ];

  test('zip', async () => {
    const { output, lines, root } = await packaged(everything('zip'));
    const entries = inspectZip(output()).filter(({ name }) => !name.endsWith('/'));
    expect(entries.map(({ name }) => name)).toEqual(expected);
    expect(entries.find(({ name }) => name === 'src/bin.pex')!.attributes >>> 16).toBe(0o100755);
    expect(lines).toEqual(['Wrote dist/src/all.zip']);
    // Nothing else is left there.
    expect(readdirSync(`${root}/dist/src`)).toEqual(['all.zip']);
  });

  test.each(['tar', 'tar.gz'])('%s', async (format) => {
    const { output } = await packaged(everything(format));
    expect(output()).toMatch(new RegExp(`/all\\.${format}$`));
    const entries = inspectTar(output());
    expect(entries.filter(([, , type]) => type === '0').map(([name]) => name)).toEqual(expected);
    expect(entries.find(([name]) => name === 'src/bin.pex')!.slice(1, 3)).toEqual(['0o755', '0']);
    expect(entries[0]).toEqual(['etc', '0o755', '5', 0, 0, 315532800, false]);
    expect(entries[1]).toEqual(['etc/a.txt', '0o644', '0', 1, 0, 315532800, '61']);
  });

  test('the same bytes twice', async () => {
    const [one, two] = [await packaged(everything('tar.gz')), await packaged(everything('tar.gz'))];
    expect(one.packages[0]!.sha256).toBe(two.packages[0]!.sha256);
  });

  test('unknown targets and cycles are errors', async () => {
    expect(codes(await packaged('archive(name="all", packages=[":lib"], format="tar")'))).toContain(
      'not-packaged',
    );
    expect(codes(await packaged('archive(name="all", files=[":fn", ":nothing"], format="tar")'))).toContain(
      'unknown-address',
    );
    const cycle = await packaged(
      'archive(name="all", packages=[":b"], format="tar")\narchive(name="b", packages=[":all"], format="tar")',
    );
    expect(cycle.diagnostics.map(({ message }) => message)).toContain(
      'An archive cannot contain itself: src:all → src:b → src:all',
    );
  });

  test('archives in archives, and a package whose handler is missing', async () => {
    const nested = await packaged(
      'archive(name="inner", packages=[":bin"], format="tar.gz")\narchive(name="all", packages=[":inner", ":fn"], format="zip")',
    );
    const names = inspectZip(nested.output()).map(({ name }) => name);
    expect(names).toEqual(['src/', 'src/fn.zip', 'src/fn.zip.metadata.json', 'src/inner.tar.gz']);
    const missing = await packaged(
      'python_aws_lambda_function(name="no", runtime="python3.12", handler="nothing:main")\narchive(name="all", packages=[":no"], format="zip")',
    );
    expect(codes(missing)).toContain('handler-module-missing');
  });

  test('a file in the place of a package is refused', async () => {
    const clash = await packageFiles(
      {
        ...files(
          'file(name="z", source="other/fn.zip")\nrelocated_files(name="here", files_targets=[":z"], src="src/other", dest="src")\n' +
            'archive(name="all", packages=[":fn", ":fn"], files=[":here"], format="zip")',
        ),
        'src/other/fn.zip': '',
      },
      ['src:all'],
      [dep],
    );
    expect(codes(clash)).toEqual(['file-collision']);
  });
});

test('paths that do not fit a plain header', async () => {
  const long = `${'d'.repeat(90)}/${'e'.repeat(90)}/${'f'.repeat(99)}`;
  const paths = [
    long,
    'x'.repeat(100),
    'ä/ö.txt',
    `${'n'.repeat(200)}.txt`,
    `${'a'.repeat(150)}/${'b'.repeat(100)}`,
  ];
  const path = `${directory}/long.tar`;
  await writeTar(
    {
      entries: paths.map((name) => ({
        path: name,
        mode: 0o644,
        content: { kind: 'bytes', bytes: Buffer.from(name) },
        owner: ':test',
      })),
    },
    path,
    { gzip: false },
  );
  const found = inspectTar(path).filter(([, , type]) => type === '0');
  expect(found.map(([name]) => name)).toEqual([...paths].sort());
  expect(
    mustRun('tar', ['-tf', path])
      .stdout.split('\n')
      .filter((name) => name !== '').length,
  ).toBe(inspectTar(path).length);
});
