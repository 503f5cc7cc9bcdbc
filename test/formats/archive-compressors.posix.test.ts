import { chmodSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryDirectory } from '../archive/support/inspect.ts';
import { mustRun, run, tool } from '../support/tools.ts';
import { packageFiles } from './support/package.ts';

const directory = temporaryDirectory();
const files = (format: string) => ({
  'src/app.py': 'def main(event, context):\n    return 1\n',
  'src/conf/ä.txt': 'text '.repeat(10_000),
  'src/BUILD': `python_sources(name="lib")
files(name="conf", sources=["conf/*"])
python_aws_lambda_function(name="fn", runtime="python3.12", handler="app.py:main")
archive(name="all", packages=[":fn"], files=[":conf"], format="${format}")
`,
});
const make = (format: string, env: Readonly<Record<string, string>>) =>
  packageFiles(files(format), ['src:all'], [], {}, env);
const path = { PATH: process.env['PATH']! };

/** What Python's `tarfile` reads: names and digests. */
function contentOf(archive: string): unknown {
  const script =
    'import hashlib, json, sys, tarfile; t = tarfile.open(sys.argv[1]); print(json.dumps([[m.name, m.mode, m.mtime, m.isfile() and hashlib.sha256(t.extractfile(m).read()).hexdigest()] for m in t]))';
  return JSON.parse(mustRun(tool('oracle', 'python'), ['-c', script, archive]).stdout);
}

describe.each([
  ['tar.bz2', 'bzip2', 'BZIP2'],
  ['tar.xz', 'xz', 'XZ_OPT'],
])('%s', (format, program, variable) => {
  test('holds the same as the plain tar file, and has the same bytes twice', async () => {
    const plain = await make('tar', path);
    const packed = await make(format, path);
    expect(packed.output()).toMatch(new RegExp(`/all\\.${format}$`));
    expect(contentOf(packed.output())).toEqual(contentOf(plain.output()));
    expect(run(program, ['--test', packed.output()]).status).toBe(0);
    expect(packed.packages[0]!.unzippedSize).toBe(plain.packages[0]!.unzippedSize);
    // Nothing but the package is left, and settings of the machine have no say.
    expect(readdirSync(join(packed.root, 'dist', 'src'))).toEqual([`all.${format}`]);
    const again = await make(format, { ...path, [variable]: '-1' });
    expect(again.packages[0]!.sha256).toBe(packed.packages[0]!.sha256);
  });

  test('without the program is an error at the field, before anything is written', async () => {
    const { diagnostics, root } = await make(format, { PATH: directory });
    expect(diagnostics).toMatchObject([
      { severity: 'error', code: 'compressor-missing', place: { path: 'src/BUILD', line: 4 } },
    ]);
    expect(readdirSync(root)).not.toContain('dist');
  });

  test('a program that fails is an error, and leaves nothing', async () => {
    const bin = mkdtempSync(join(directory, 'bin-'));
    const text = '#!/bin/sh\n[ "$1" = --help ] && exit 0\necho full >&2\nexit 3\n';
    writeFileSync(join(bin, program), text);
    chmodSync(join(bin, program), 0o755);
    const { diagnostics, root } = await make(format, { PATH: `${bin}:${path.PATH}` });
    expect(diagnostics.map(({ message }) => message)).toEqual([`\`${program}\` exited with status 3: full`]);
    expect(readdirSync(join(root, 'dist', 'src'))).toEqual([]);
  });
});
