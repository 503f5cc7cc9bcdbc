import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readZipMembers } from '../../src/archive/read-zip.ts';
import { replaceFile, writeError } from '../../src/archive/replace.ts';
import type { Bundle, Content, Entry } from '../../src/archive/types.ts';
import { writeDirectory } from '../../src/archive/write-directory.ts';
import { writeZip } from '../../src/archive/write-zip.ts';
import { UserError } from '../../src/host/types.ts';
import { mustRun } from '../support/tools.ts';
import { inspectZip, temporaryDirectory, userErrorOf } from './support/inspect.ts';
import { writeRawZip } from './support/raw-zip.ts';

const directory = temporaryDirectory();

function entry(path: string, content: string | Content, mode: 0o644 | 0o755 = 0o644): Entry {
  const value: Content =
    typeof content === 'string' ? { kind: 'bytes', bytes: Buffer.from(content) } : content;
  return { path, mode, content: value, owner: 'test' };
}

/** A zip file with every kind of member, and entries that copy them. */
async function members(): Promise<readonly Entry[]> {
  const archive = writeRawZip(join(directory, 'members.zip'), {
    members: [
      { name: 'stored', content: 'stored content', method: 0 },
      { name: 'described', content: 'x'.repeat(1000), descriptor: true, mode: 0o100755 },
      { name: 'zip64', content: 'y'.repeat(1000), zip64: true },
      { name: 'empty', content: '' },
      { name: 'dir/' },
    ],
  });
  const found = await readZipMembers(archive);
  return found
    .filter((member) => !member.name.endsWith('/'))
    .map((member) => entry(`copied/${member.name}`, { kind: 'member', archive, member }));
}

const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex');

describe('what a package looks like', () => {
  test('order, directories, modes, dates and flags', async () => {
    const path = join(directory, 'out', 'deep', 'package.zip');
    const source = join(directory, 'source.py');
    writeFileSync(source, 'print()\n');
    const bundle = {
      entries: [
        entry('b/c.py', 'c'),
        entry('b-c/d.py', 'd'),
        entry('b.py', { kind: 'file', path: source }, 0o755),
        ...(await members()),
        entry('\u{1f40d}.py', 'astral'),
        entry('\uff5e.py', 'above the surrogates'),
        entry('é/a', ''),
        entry(
          'z'
            .repeat(3000)
            .replace(/.{100}/g, '$&/')
            .slice(0, -1),
          'long',
        ),
      ],
    };
    const artifact = await writeZip(bundle, path);
    const seen = inspectZip(path);
    const names = seen.map(({ name }) => name);
    expect(names.filter((name) => !name.startsWith('zzz'))).toEqual([
      'b/',
      'b-c/',
      'b-c/d.py',
      'b.py',
      'b/c.py',
      'copied/',
      'copied/described',
      'copied/empty',
      'copied/stored',
      'copied/zip64',
      'é/',
      'é/a',
      '\uff5e.py',
      '\u{1f40d}.py',
    ]);
    for (const one of seen) {
      const isDirectory = one.name.endsWith('/');
      const isAscii = /^[\u0000-\u007f]*$/.test(one.name);
      expect(one).toMatchObject({
        date: [1980, 1, 1, 0, 0, 0],
        method: isDirectory || one.name === 'copied/stored' ? 0 : 8,
        flags: isAscii ? 0 : 0x800,
        system: 3,
        madeBy: 20,
        needs: 20,
        extra: 0,
        internal: 0,
      });
      const mode = one.name === 'b.py' ? 0o100755 : isDirectory ? 0o040755 : 0o100644;
      expect(one.attributes).toBe(((mode << 16) | (isDirectory ? 0x10 : 0)) >>> 0);
    }
    expect(seen.find(({ name }) => name === 'copied/described')?.sha256).toBe(sha256('x'.repeat(1000)));
    expect(seen.find(({ name }) => name === 'b.py')?.sha256).toBe(sha256('print()\n'));
    const bytes = readFileSync(path);
    expect(artifact).toEqual({
      path,
      sha256: sha256(bytes),
      size: bytes.length,
      unzippedSize: seen.reduce((sum, { size }) => sum + size, 0),
    });
    mustRun('unzip', ['-tq', path]);
    expect(statSync(path).mode & 0o777).toBe(0o644);
    expect(readdirSync(join(directory, 'out', 'deep'))).toEqual(['package.zip']);
  });

  test('nothing at all is a zip file too', async () => {
    const path = join(directory, 'empty.zip');
    const artifact = await writeZip({ entries: [] }, path);
    expect(artifact).toMatchObject({ size: 22, unzippedSize: 0 });
    expect(inspectZip(path)).toEqual([]);
  });

  test('a prefix is not a separate entry, as in pex', async () => {
    const path = join(directory, 'layer.zip');
    await writeZip(
      { prefix: 'python', entries: [entry('python/a/b.py', ''), entry('python/c.py', '')] },
      path,
    );
    expect(inspectZip(path).map(({ name }) => name)).toEqual(['python/a/', 'python/a/b.py', 'python/c.py']);
  });

  test('the order of the entries given does not matter', async () => {
    const entries = [...(await members()), entry('x/1', '1'), entry('x/2', '2'), entry('a', '3')];
    const one = await writeZip({ entries }, join(directory, 'one.zip'));
    const two = await writeZip({ entries: [...entries].reverse() }, join(directory, 'two.zip'));
    expect(two.sha256).toBe(one.sha256);
  });

  test('much new content, larger than a batch', async () => {
    const entries = Array.from({ length: 1200 }, (_, index) => entry(`m${index}.py`, `value = ${index}\n`));
    entries.push(entry('large', 'l'.repeat(9_000_000)), entry('larger', 'm'.repeat(20_000_000)));
    const path = join(directory, 'batches.zip');
    await writeZip({ entries }, path);
    const seen = new Map(inspectZip(path).map((one) => [one.name, one.sha256]));
    expect(seen.size).toBe(1202);
    for (const { path: name, content } of entries) {
      expect(seen.get(name)).toBe(sha256((content as { bytes: Buffer }).bytes));
    }
  });
});

describe('when it cannot be written', () => {
  const old = 'the last good package';

  test('a wheel that ends too early', async () => {
    const path = join(directory, 'kept.zip');
    writeFileSync(path, old);
    const archive = writeRawZip(join(directory, 'short.zip'), {
      members: [{ name: 'a', content: 'x'.repeat(99) }],
    });
    const [member] = await readZipMembers(archive);
    const content: Content = {
      kind: 'member',
      archive,
      member: { ...member!, compressedSize: 5000, dataOffset: 100 },
    };
    expect(await userErrorOf(() => writeZip({ entries: [entry('a', content)] }, path))).toMatch(
      /^bad-zip: `short\.zip`/,
    );
    expect(readFileSync(path, 'utf8')).toBe(old);
    expect(readdirSync(directory).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('a source that is gone, a wheel that is gone', async () => {
    const path = join(directory, 'kept.zip');
    writeFileSync(path, old);
    const gone = entry('a', { kind: 'file', path: join(directory, 'gone.py') });
    expect(await userErrorOf(() => writeZip({ entries: [gone] }, path))).toMatch(
      /^cannot-read: .*gone\.py.*ENOENT/,
    );
    const member = {
      name: 'a',
      method: 0,
      crc32: 0,
      compressedSize: 1,
      size: 1,
      mode: 0,
      dataOffset: 0,
    } as const;
    const lost = entry('a', { kind: 'member', archive: join(directory, 'gone.whl'), member });
    expect(await userErrorOf(() => writeZip({ entries: [lost] }, path))).toMatch(
      /^bad-zip: `gone\.whl`.*ENOENT/,
    );
    expect(await userErrorOf(() => writeDirectory({ entries: [lost] }, join(directory, 'd')))).toMatch(
      /^bad-zip: /,
    );
    expect(readFileSync(path, 'utf8')).toBe(old);
    expect(existsSync(join(directory, 'd'))).toBe(false);
    expect(readdirSync(directory).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('a directory that is a file, an output that is a directory', async () => {
    const file = join(directory, 'file');
    writeFileSync(file, old);
    expect(await userErrorOf(() => writeZip({ entries: [] }, join(file, 'x.zip')))).toMatch(
      /^cannot-write: .*x\.zip/,
    );
    expect(readFileSync(file, 'utf8')).toBe(old);
    mkdirSync(join(directory, 'taken', 'full'), { recursive: true });
    expect(await userErrorOf(() => writeZip({ entries: [] }, join(directory, 'taken')))).toMatch(
      /^cannot-write: /,
    );
    expect(readdirSync(directory).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('no space left', async () => {
    const path = join(directory, 'full.zip');
    writeFileSync(path, old);
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    const said = await userErrorOf(() => replaceFile(path, 0o644, () => Promise.reject(full)));
    expect(said).toBe(`disk-full: Cannot write \`${path}\`: ENOSPC: no space left on device, write`);
    expect(readFileSync(path, 'utf8')).toBe(old);
    expect(writeError(path, new TypeError('a defect'))).toBeInstanceOf(TypeError);
    expect(writeError(path, Object.assign(new Error('x'), { code: 'EIO' }))).toBeInstanceOf(UserError);
  });

  test('more entries or bytes than a zip file holds', async () => {
    const path = join(directory, 'huge.zip');
    const many = Array.from({ length: 65_536 }, (_, index) => entry(String(index), ''));
    expect(await userErrorOf(() => writeZip({ entries: many }, path))).toMatch(
      /^package-too-large: .*65536 files and directories; a zip file can hold 65535$/,
    );
    const member = {
      name: 'a',
      method: 0,
      crc32: 0,
      compressedSize: 2 ** 32 - 1,
      size: 1,
      mode: 0,
      dataOffset: 0,
    } as const;
    const large = entry('a', { kind: 'member', archive: join(directory, 'members.zip'), member });
    expect(await userErrorOf(() => writeZip({ entries: [large] }, path))).toMatch(/^package-too-large: /);
    expect(existsSync(path)).toBe(false);
  });

  test('an invalid bundle is a defect, not a user error', async () => {
    const path = join(directory, 'defect.zip');
    const bundles: readonly (readonly Entry[])[] = [
      [entry('../x', '')],
      [entry('x/', '')],
      [entry('x', ''), entry('x', '')],
      [entry('x', ''), entry('x/y', '')],
    ];
    for (const entries of bundles) {
      const work = writeZip({ entries }, path);
      await expect(work).rejects.toThrow();
      await expect(work).rejects.not.toBeInstanceOf(UserError);
    }
    expect(existsSync(path)).toBe(false);
  });
});

describe('a directory', () => {
  const bundle = async (): Promise<Bundle> => ({
    entries: [entry('a/b.py', 'b'), entry('run', '#!/bin/sh\n', 0o755), ...(await members())],
  });

  test('holds the same files', async () => {
    const path = join(directory, 'flat', 'package');
    const umask = process.umask(0o077);
    const artifact = await writeDirectory(await bundle(), path).finally(() => process.umask(umask));
    expect(readFileSync(join(path, 'a/b.py'), 'utf8')).toBe('b');
    expect(readFileSync(join(path, 'copied/described'), 'utf8')).toBe('x'.repeat(1000));
    expect(statSync(join(path, 'run')).mode & 0o777).toBe(0o755);
    expect(statSync(join(path, 'a/b.py')).mode & 0o777).toBe(0o644);
    for (const name of ['', 'a', 'copied']) expect(statSync(join(path, name)).mode & 0o777).toBe(0o755);
    expect(artifact).toMatchObject({ path, size: 2025, unzippedSize: 2025 });
    const again = await writeDirectory(await bundle(), join(directory, 'flat', 'again'));
    expect(again.sha256).toBe(artifact.sha256);
  });

  test('takes the place of an earlier one as a whole, and never follows a link', async () => {
    const path = join(directory, 'replaced');
    const elsewhere = join(directory, 'elsewhere');
    mkdirSync(join(path, 'stale'), { recursive: true });
    mkdirSync(elsewhere);
    writeFileSync(join(elsewhere, 'precious'), '');
    await writeDirectory(await bundle(), path);
    expect(readdirSync(path).sort()).toEqual(['a', 'copied', 'run']);
    rmSync(path, { recursive: true });
    symlinkSync(elsewhere, path);
    await writeDirectory(await bundle(), path);
    expect(readdirSync(path).sort()).toEqual(['a', 'copied', 'run']);
    expect(readdirSync(elsewhere)).toEqual(['precious']);
    expect(readdirSync(directory).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('a failure leaves the earlier one', async () => {
    const path = join(directory, 'failed');
    await writeDirectory(await bundle(), path);
    const gone = entry('gone', { kind: 'file', path: join(directory, 'gone') });
    expect(await userErrorOf(() => writeDirectory({ entries: [gone] }, path))).toMatch(/^cannot-read: /);
    expect(readdirSync(path).sort()).toEqual(['a', 'copied', 'run']);
  });
});
