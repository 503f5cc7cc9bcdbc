import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeDirectory } from '../../src/archive/write-directory.ts';
import { writeZip } from '../../src/archive/write-zip.ts';
import type { Content, Entry } from '../../src/archive/types.ts';
import { temporaryDirectory } from '../archive/support/inspect.ts';
import { packageCheckout, packageFiles } from '../formats/support/package.ts';
import { writeFiles } from '../support/cli.ts';

const MiB = 1024 * 1024;
const temporary = temporaryDirectory();

/** Text, digits and noise by turns, the same in every run. */
function mixture(size: number): Buffer {
  const bytes = Buffer.alloc(size, 'the quick brown fox jumps over the lazy dog. ');
  for (let at = 0; at < size; at += 3 * MiB) {
    for (let block = at; block < Math.min(at + MiB, size); block += 32) {
      createHash('sha256').update(String(block)).digest().copy(bytes, block);
    }
  }
  return bytes;
}

test('a large file that is streamed gives the bytes of one that is not, in every format', async () => {
  const directory = mkdtempSync(join(temporary, 'large-'));
  const bytes = mixture(20 * MiB + 7);
  const path = join(directory, 'model.bin');
  writeFileSync(path, bytes);
  const entries = (content: Content): readonly Entry[] => [
    { path: 'a.txt', mode: 0o644, content: { kind: 'bytes', bytes: Buffer.from('a') }, owner: 'a' },
    { path: 'model.bin', mode: 0o644, content, owner: 'model' },
    { path: 'z.txt', mode: 0o755, content: { kind: 'bytes', bytes: Buffer.from('z') }, owner: 'z' },
  ];
  const digests = async (content: Content): Promise<readonly string[]> => {
    const bundle = { entries: entries(content) };
    const out = mkdtempSync(join(directory, 'out-'));
    const made = [
      await writeZip(bundle, join(out, 'a.zip')),
      await writeZip(bundle, join(out, 'b.zip'), { stored: true }),
      await writeDirectory(bundle, join(out, 'c')),
    ];
    expect(readdirSync(out).sort()).toEqual(['a.zip', 'b.zip', 'c']);
    return made.map(({ sha256 }) => sha256);
  };
  expect(await digests({ kind: 'file', path })).toEqual(await digests({ kind: 'bytes', bytes }));
});

test('a scratch file is gone when the large file cannot be read', async () => {
  const out = mkdtempSync(join(temporary, 'out-'));
  const content = { kind: 'file', path: out } as const;
  await expect(
    writeZip({ entries: [{ path: 'a', mode: 0o644, content, owner: 'a' }] }, join(out, 'a.zip')),
  ).rejects.toThrow('Cannot read');
  expect(readdirSync(out)).toEqual([]);
});

const files = {
  'src/app.py': 'def main(event, context):\n    return 1\n',
  'src/BUILD':
    'python_sources(name="lib")\nresource(name="model", source="model.bin")\n' +
    'python_aws_lambda_function(name="fn", runtime="python3.12", handler="app.py:main", dependencies=[":model"])\n' +
    'python_aws_lambda_layer(name="layer", runtime="python3.12", dependencies=[":model"], include_sources=True)\n',
};
const pantsToml = '[source]\nroot_patterns = ["src"]\n';

test('a resource of 65 MiB is packaged, in a function and in a layer', async () => {
  const root = mkdtempSync(join(temporary, 'checkout-'));
  writeFiles(root, { 'pants.toml': pantsToml, ...files, 'src/model.bin': 'model' });
  truncateSync(join(root, 'src/model.bin'), 65 * MiB);
  const made = await packageCheckout(root, ['src:']);
  expect(made.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(made.packages.map(({ unzippedSize }) => Math.floor(unzippedSize / MiB))).toEqual([65, 65]);
  expect(readFileSync(made.output('src:fn')).subarray(0, 2).toString()).toBe('PK');
});

test.each(['src:fn', 'src:layer'])('above what Lambda takes it is one error: %s', async (spec) => {
  const root = mkdtempSync(join(temporary, 'checkout-'));
  writeFiles(root, { 'pants.toml': pantsToml, ...files, 'src/model.bin': 'model' });
  truncateSync(join(root, 'src/model.bin'), 262_144_001);
  const made = await packageCheckout(root, [spec]);
  expect(made.diagnostics.map(({ code }) => code)).toEqual(['too-large-unzipped']);
});

test('a package whose only file cannot be read is not called empty', async () => {
  const made = await packageFiles(
    { ...files, 'src/BUILD': files['src/BUILD'].replace('"model.bin"', '"gone.bin"') },
    ['src:layer'],
  );
  expect(made.diagnostics.map(({ code }) => code)).not.toContain('empty-package');
});
