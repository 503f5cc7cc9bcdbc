import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openPromise } from 'yauzl';
import { compareCodePoints } from '../../src/text/code-points.ts';
import { readMember } from '../../src/archive/read-member.ts';
import { verifyMembers } from '../../src/archive/verify-members.ts';
import { readZipMembers } from '../../src/archive/read-zip.ts';
import type { Content, Entry, ZipMember } from '../../src/archive/types.ts';
import { writeDirectory } from '../../src/archive/write-directory.ts';
import { writeZip } from '../../src/archive/write-zip.ts';
import { UserError } from '../../src/host/types.ts';
import { mustRun, tool } from '../support/tools.ts';
import { inspectZips, temporaryDirectory } from './support/inspect.ts';
import { rawZip, writeRawZip } from './support/raw-zip.ts';

const directory = temporaryDirectory();

/** Names with everything that may be in them: blanks, signs, letters of all planes. */
const part = fc
  .string({
    unit: fc.constantFrom(...Array.from('abAB01 -_.~+,="\'$é文\u{1f40d}\uff5e')),
    minLength: 1,
    maxLength: 6,
  })
  .filter((name) => name !== '.' && name !== '..');
const file = fc.record({
  path: fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/')),
  bytes: fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.constant(new Uint8Array(70_000).fill(97))),
  mode: fc.constantFrom(0o644 as const, 0o755 as const),
  how: fc.constantFrom('bytes', 'deflated', 'stored', 'described'),
});
type File = typeof file extends fc.Arbitrary<infer T> ? T : never;

/** Leaves out what cannot be in one tree. */
function asTree(files: readonly File[]): readonly File[] {
  const kept: File[] = [];
  for (const one of files) {
    const isFree = kept.every(
      ({ path }) => path !== one.path && !path.startsWith(`${one.path}/`) && !one.path.startsWith(`${path}/`),
    );
    if (isFree) kept.push(one);
  }
  return kept;
}

async function entriesOf(files: readonly File[], archive: string): Promise<readonly Entry[]> {
  const members = files
    .filter(({ how }) => how !== 'bytes')
    .map(({ path, bytes, how }) => ({
      name: path,
      content: Buffer.from(bytes),
      method: how === 'stored' ? 0 : 8,
      descriptor: how === 'described',
    }));
  writeRawZip(archive, { members });
  const found = new Map((await readZipMembers(archive)).map((member) => [member.name, member]));
  return files.map(({ path, bytes, mode }) => {
    const member = found.get(path);
    const content: Content =
      member === undefined
        ? { kind: 'bytes', bytes: Buffer.from(bytes) }
        : { kind: 'member', archive, member };
    return { path, mode, content, owner: 'test' };
  });
}

test('any bundle comes out of Python’s zipfile as it went in', async () => {
  const written = new Map<string, readonly File[]>();
  await fc.assert(
    fc.asyncProperty(fc.array(file, { maxLength: 12 }).map(asTree), async (files) => {
      const path = join(directory, `random-${written.size}.zip`);
      const entries = await entriesOf(files, join(directory, `random-${written.size}.whl`));
      const artifact = await writeZip({ entries }, path);
      written.set(path, files);
      // Our own reader must take what the writer writes.
      await verifyMembers(path, await readZipMembers(path));
      const flat = await writeDirectory({ entries }, join(directory, `random-${written.size}`));
      expect(flat.unzippedSize).toBe(artifact.unzippedSize);
    }),
    { numRuns: 120 },
  );
  const seen = inspectZips([...written.keys()]);
  for (const [path, files] of written) {
    const there = seen.get(path)!;
    const found = there.filter(({ name }) => !name.endsWith('/'));
    const expected = files.map(({ path: name, bytes, mode }) => ({
      name,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      attributes: ((0o100000 | mode) << 16) >>> 0,
    }));
    const byName = (a: { name: string }, b: { name: string }) => compareCodePoints(a.name, b.name);
    expect(found.map(({ name, sha256, attributes }) => ({ name, sha256, attributes })).sort(byName)).toEqual(
      expected.sort(byName),
    );
    const parents = files.flatMap(({ path: name }) =>
      name
        .split('/')
        .slice(0, -1)
        .map((_, index, parts) => `${parts.slice(0, index + 1).join('/')}/`),
    );
    expect(new Set(there.map(({ name }) => name).filter((name) => name.endsWith('/')))).toEqual(
      new Set(parents),
    );
  }
});

test('paths are ordered as Python orders strings', () => {
  const strings = fc.sample(fc.string({ unit: 'grapheme', maxLength: 5 }), 3000);
  const edges = ['\ud7ff', '\ue000', '\uffff', '\u{10000}', '\u{10ffff}', 'a\u{1f40d}', 'a\uff5e', ''];
  const sorted = [...strings, ...edges].sort(compareCodePoints);
  const script = 'import json,sys; x=json.load(sys.stdin); sys.exit(x != sorted(x))';
  mustRun(tool('oracle', 'python'), ['-c', script], { input: JSON.stringify(sorted) });
});

/** What yauzl reads: everything that we read, it reads as we do. */
async function membersOfYauzl(path: string): Promise<readonly ZipMember[]> {
  const zip = await openPromise(path, { strictFileNames: true, autoClose: false });
  const members: ZipMember[] = [];
  for await (const entry of zip.eachEntry()) {
    const { fileDataStart, fileName } = await zip.readLocalFileHeaderPromise(entry);
    expect(fileName.equals(entry.fileNameRaw)).toBe(true);
    members.push({
      name: entry.fileName,
      method: entry.compressionMethod as 0 | 8,
      crc32: entry.crc32,
      compressedSize: entry.compressedSize,
      size: entry.uncompressedSize,
      mode: entry.externalFileAttributes >>> 16,
      dataOffset: fileDataStart,
    });
  }
  zip.close();
  return members;
}

describe('a damaged zip file is read as before or refused, whatever the damage', () => {
  const original = rawZip({
    members: [
      { name: 'pkg/', mode: 0o040755 },
      { name: 'pkg/a.py', content: 'import os\n'.repeat(40) },
      { name: 'pkg/ä.py', content: 'stored', method: 0 },
      { name: 'pkg/b.py', content: 'x'.repeat(500), descriptor: true, mode: 0o100755 },
      { name: 'pkg/c.py', content: 'y'.repeat(100), zip64: true },
    ],
    comment: Buffer.from('comment'),
  });
  let number = 0;

  async function readAll(bytes: Buffer): Promise<'read' | 'refused'> {
    const path = join(directory, `damaged-${number++ % 8}.zip`);
    writeFileSync(path, bytes);
    try {
      const members = await readZipMembers(path);
      expect(members).toEqual(await membersOfYauzl(path));
      await verifyMembers(path, members);
      const content = await Promise.all(members.map((member) => readMember(path, member)));
      expect(content.every((one, index) => one.length === members[index]!.size)).toBe(true);
      return 'read';
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      expect(error.message).toContain('damaged-');
      return 'refused';
    }
  }

  test('cut anywhere', async () => {
    for (let length = 0; length < original.length; length++) {
      expect(await readAll(original.subarray(0, length))).toBe('refused');
    }
    expect(await readAll(original)).toBe('read');
  });

  test('bytes changed', async () => {
    const change = fc.record({ at: fc.nat(original.length - 1), value: fc.nat(255) });
    const outcomes = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const bytes = Buffer.from(original);
        for (const { at, value } of changes) bytes[at] = value;
        outcomes.add(await readAll(bytes));
      }),
      { numRuns: 1500 },
    );
    expect(outcomes).toEqual(new Set(['read', 'refused']));
  });

  test('pieces moved, doubled and left out', async () => {
    const range = fc.tuple(fc.nat(original.length), fc.nat(original.length));
    await fc.assert(
      fc.asyncProperty(fc.array(range, { minLength: 1, maxLength: 4 }), async (ranges) => {
        await readAll(
          Buffer.concat(
            ranges.map(([from, to]) => original.subarray(Math.min(from, to), Math.max(from, to))),
          ),
        );
      }),
      { numRuns: 500 },
    );
  });
});

test('memory stays flat for a package of 250 MB', () => {
  // Twenty wheels of 12.5 MB; a process of its own, since its peak is what counts.
  const folder = join(directory, 'memory');
  mkdirSync(folder);
  const content = Buffer.alloc(500_000, 'not deflated ');
  const wheel = writeRawZip(join(folder, 'a.whl'), {
    members: Array.from({ length: 25 }, (_, index) => ({ name: `m${index}`, content, method: 0 })),
  });
  const script = `
    import { readZipMembers } from ${JSON.stringify(join(import.meta.dirname, '../../src/archive/read-zip.ts'))};
    import { writeZip } from ${JSON.stringify(join(import.meta.dirname, '../../src/archive/write-zip.ts'))};
    const archive = ${JSON.stringify(wheel)};
    const members = await readZipMembers(archive);
    const entries = Array.from({ length: 20 }, (_, index) => index).flatMap((index) => members.map((member) =>
      ({ path: 'w' + index + '/' + member.name, mode: 0o644, owner: 'w', content: { kind: 'member', archive, member } })));
    const before = process.resourceUsage().maxRSS;
    const artifact = await writeZip({ entries }, ${JSON.stringify(join(folder, 'out.zip'))});
    console.log(JSON.stringify({ size: artifact.size, grown: process.resourceUsage().maxRSS - before }));`;
  const file = join(folder, 'memory.mts');
  writeFileSync(file, script);
  const { size, grown } = JSON.parse(mustRun(process.execPath, [file]).stdout) as {
    size: number;
    grown: number;
  };
  expect(size).toBeGreaterThan(250_000_000);
  // Kilobytes: the output's buffer of 4 MiB, and what the system keeps.
  expect(grown).toBeLessThan(40_000);
});
