import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readMember, readMemberInPieces } from '../../src/archive/read-member.ts';
import { verifyMembers } from '../../src/archive/verify-members.ts';
import { readZipStamps } from '../../src/archive/read-stamps.ts';
import { readZipMembers } from '../../src/archive/read-zip.ts';
import { defaultZipLimits } from '../../src/archive/zip-directory.ts';
import { mustRun, tool } from '../support/tools.ts';
import { temporaryDirectory, userErrorOf } from './support/inspect.ts';
import { rawZip, writeRawZip } from './support/raw-zip.ts';
import type { RawZip } from './support/raw-zip.ts';

const directory = temporaryDirectory();
const limits = {
  ...defaultZipLimits,
  members: 5,
  directorySize: 2000,
  unzippedSize: 5_000_000,
  memberSize: 3_000_000,
  ratioFrom: 100_000,
};
const a = { name: 'a.txt', content: 'one' };
const b = { name: 'b.txt', content: 'two two two two two two two two' };
const zeros = Buffer.alloc(400_000);

/** The Unicode Path extra field (APPNOTE 4.6.9) that gives `name` another one. */
function unicodePath(name: string, other: string): Buffer {
  const field = Buffer.alloc(9 + other.length);
  field.writeUInt16LE(0x7075, 0);
  field.writeUInt16LE(5 + other.length, 2);
  field.writeUInt8(1, 4);
  field.writeUInt32LE(crc32(name), 5);
  field.write(other, 9);
  return field;
}

/** Hostile and damaged zip files by the error that each must give, the archive's name left out. */
const refused: Readonly<Record<string, RawZip>> = {
  'member `../evil`: its name has a part `..`': { members: [{ name: '../evil' }] },
  'member `a/../../evil`: its name has a part `..`': { members: [{ name: 'a/../../evil' }] },
  'member `/etc/passwd`: its name is an absolute path': { members: [{ name: '/etc/passwd' }] },
  'member `C:/x`: its name starts with a drive letter': { members: [{ name: 'C:/x' }] },
  'member `a\\..\\b`: its name contains a backslash': { members: [{ name: 'a\\..\\b' }] },
  'member `a\u0000.py`: its name contains a control character': { members: [{ name: 'a\u0000.py' }] },
  'member `a←[2J`: its name contains a control character': { members: [{ name: 'a\u001b[2J' }] },
  'member `ä\u001b`: its name contains a control character': { members: [{ name: 'ä\u001b' }] },
  'member `a.txt`: an extra field gives it another name': {
    members: [{ ...a, central: { extra: unicodePath('a.txt', 'b.txt') } }],
  },
  'member `./a`: its name has a part `.`': { members: [{ name: './a' }] },
  'member `a//b`: its name has an empty part (`//`)': { members: [{ name: 'a//b' }] },
  'member ``: its name is empty': { members: [{ name: '' }] },
  [`member \`${'x'.repeat(256)}\`: a part of its name is longer than 255 bytes`]: {
    members: [{ name: 'x'.repeat(256) }],
  },
  'member `a\ufffd`: its name is marked as UTF-8, but is not valid UTF-8': {
    members: [{ name: Buffer.from([0x61, 0xff]), flags: 0x800 }],
  },
  'member `a.txt`: it is listed twice': { members: [a, { ...a, content: 'other' }] },
  'member `a/`: it is listed twice': { members: [{ name: 'a' }, { name: 'a/' }] },
  'member `a/b`: `a` above it is a file': { members: [{ name: 'a/b' }, { name: 'a' }] },
  'member `a/`: a directory with 3 bytes of content': { members: [{ name: 'a/', content: 'one' }] },
  'member `a.txt`: it is encrypted': { members: [{ ...a, flags: 1 }] },
  'member `a.txt`: compression method 12; only stored (0) and deflated (8) are supported': {
    members: [{ ...a, method: 12 }],
  },
  'member `a.txt`: its local header has another name, `z.txt`': {
    members: [{ ...a, local: { name: 'z.txt' } }],
  },
  'member `a.txt`: its local header has method 0, but the central directory has 8': {
    members: [{ ...a, local: { method: 0 } }],
  },
  'member `a.txt`: its local header and the central directory have different flags': {
    members: [{ ...a, local: { flags: 8 } }],
  },
  'member `a.txt`: its local header says CRC, compressed and plain size 5, 5, 3, the central directory 2053932785, 5, 3':
    { members: [{ ...a, local: { crc32: 5 } }] },
  'member `a.txt`: its local header says CRC, compressed and plain size 2053932785, 5, 9, the central directory 2053932785, 5, 3':
    { members: [{ ...a, local: { size: 9 } }] },
  'member `a.txt`: its local header says CRC, compressed and plain size 5, 5, 3, the central directory 2053932785, 5, 3 (open)':
    { members: [{ ...a, descriptor: true, local: { crc32: 5, compressedSize: 5, size: 3 } }] },
  'member `a.txt`: its data overlaps `b.txt`': {
    members: [{ ...a, local: { compressedSize: 40 }, central: { compressedSize: 40 } }, b],
  },
  'member `a.txt`: its data overlaps `a.txt.copy`': {
    members: [a, { ...a, name: 'a.txt.copy', local: { name: 'a.txt.copy' } }].map((member, index) =>
      index === 0 ? { ...member, local: { compressedSize: 6 }, central: { compressedSize: 6 } } : member,
    ),
  },
  'member `a.txt`: its data overlaps the central directory': {
    members: [{ ...a, local: { compressedSize: 9 }, central: { compressedSize: 9 } }],
  },
  'member `a.txt`: its data should end at byte 5035 of a file of 113 bytes': {
    members: [{ ...a, local: { compressedSize: 5000 }, central: { compressedSize: 5000 } }],
  },
  'member `a.txt`: there is no local header at byte 7': {
    members: [{ ...a, central: { offset: 7 } }],
  },
  'member `a.txt`: 5 deflated bytes cannot contain the claimed 999999': {
    members: [{ ...a, local: { size: 999_999 }, central: { size: 999_999 } }],
  },
  'member `z`: it has 3000001 bytes; the limit is 3000000': {
    members: [{ name: 'z', content: Buffer.alloc(3_000_001) }],
  },
  'it unpacks to 6000000 bytes; the limit is 5000000': {
    members: ['x', 'y', 'z'].map((name) => ({ name, content: Buffer.alloc(2_000_000) })),
  },
  '504 bytes unpack to 400000; the limit is 50400': { members: [{ name: 'z', content: zeros }] },
  'it has 6 entries; the limit is 5': { members: ['1', '2', '3', '4', '5', '6'].map((name) => ({ name })) },
  'its central directory has 2046 bytes; the limit is 2000': {
    members: [{ name: 'a', central: { extra: Buffer.alloc(2000 - 1) } }],
  },
  '9 bytes come before its first entry': { members: [a], prefix: Buffer.from('MZ stub!!') },
  'its central directory should end at byte 91, but the next record starts at 100': {
    members: [a],
    prefix: Buffer.from('MZ stub!!'),
    relativeOffsets: true,
  },
  'its central directory should end at byte 91, but the next record starts at 95': {
    members: [a],
    beforeEnd: Buffer.from('more'),
  },
  'its central directory has 102 bytes, but its 1 entries take 51': { members: [a, b], end: { count: 1 } },
  'Invalid comment length. Expected: 4. Found: 0. Are there extra bytes at the end of the file? Or is the end of central dir signature `PK☺☻` in the comment?':
    { members: [a], tail: Buffer.from('tail') },
  'its central directory ends after 1 of 2 entries': { members: [a], end: { count: 2 } },
  'multi-disk zip files are not supported: found disk number: 1': { members: [a], end: { disk: 1 } },
  'member `b.txt`: it is encrypted': { members: [{ ...b, flags: 0x40 }] },
  'member `a.txt`: 3 stored bytes cannot contain the claimed 4': {
    members: [{ ...a, method: 0, central: { size: 4 } }],
  },
};

describe('refused, with the reason', () => {
  let number = 0;
  test.each(Object.entries(refused))('%s', async (message, zip) => {
    const path = writeRawZip(join(directory, `bad-${number++}.zip`), zip);
    const said = await userErrorOf(() => readZipMembers(path, limits));
    expect(said.replace(/`bad-\d+\.zip`: /, '')).toBe(`bad-zip: ${message.replace(' (open)', '')}`);
  });

  test('more directories than a package can have', async () => {
    const members = Array.from({ length: 1100 }, (_, index) => ({ name: `${index}/${'d/'.repeat(60)}x` }));
    const path = writeRawZip(join(directory, 'deep.zip'), { members });
    expect(await userErrorOf(() => readZipMembers(path))).toBe(
      'bad-zip: `deep.zip`: its files are in more directories; the limit is 65535',
    );
    const fewer = writeRawZip(join(directory, 'less-deep.zip'), { members: members.slice(100) });
    expect(await readZipMembers(fewer)).toHaveLength(1000);
  });

  test('a file that is not a zip file', async () => {
    const path = join(directory, 'text.zip');
    for (const text of ['', 'PK', 'x'.repeat(100_000)]) {
      writeFileSync(path, text);
      expect(await userErrorOf(() => readZipMembers(path))).toMatch(
        /^bad-zip: `text\.zip`: End of central directory/,
      );
    }
    expect(await userErrorOf(() => readZipMembers(join(directory, 'none.zip')))).toMatch(
      /^bad-zip: .*ENOENT/,
    );
    expect(await userErrorOf(() => readZipMembers(directory))).toMatch(/^bad-zip: .*EISDIR/);
  });
});

describe('read as Python reads it', () => {
  const good: Readonly<Record<string, RawZip>> = {
    'stored and deflated': {
      members: [{ ...a, method: 0 }, b, { name: 'empty' }, { name: 'd/' }, { name: 'd/x' }],
    },
    'data descriptors': {
      members: [
        { ...a, descriptor: true },
        { ...b, descriptor: true },
      ],
    },
    'data descriptors beside filled local fields': {
      members: [{ ...a, descriptor: true, local: { crc32: 2053932785, compressedSize: 5, size: 3 } }, b],
    },
    'ZIP64 sizes': {
      members: [
        { ...a, zip64: true },
        { ...b, zip64: true },
      ],
    },
    'ZIP64 end record': { members: [a, b], zip64End: true },
    'names outside of ASCII': {
      members: [{ name: 'ä/文.py', content: 'x' }, { name: Buffer.from([0x81, 0x61]) }],
    },
    'a comment': { members: [a], comment: Buffer.from('a comment') },
    'a shebang line before': { members: [a, b], prefix: Buffer.from('#!/usr/bin/env python3\n') },
    'a symbolic link': { members: [{ name: 'link', content: 'a.txt', mode: 0o120777 }, a] },
    'no entries': { members: [] },
  };
  const script = `import json, sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as z:
    print(json.dumps([[i.filename, i.compress_type, i.CRC, i.compress_size, i.file_size, i.external_attr >> 16, z.read(i).hex()] for i in z.infolist()]))`;

  test.each(Object.entries(good))('%s', async (name, zip) => {
    const path = writeRawZip(join(directory, `${name.replaceAll(' ', '-')}.zip`), zip);
    const members = await readZipMembers(path);
    await verifyMembers(path, members);
    const ours = [];
    for (const member of members) {
      const content = await readMember(path, member);
      ours.push([
        member.name,
        member.method,
        member.crc32,
        member.compressedSize,
        member.size,
        member.mode,
        content.toString('hex'),
      ]);
    }
    expect(ours).toEqual(JSON.parse(mustRun(tool('oracle', 'python'), ['-c', script, path]).stdout));
  });
});

describe('content', () => {
  const damaged: readonly (readonly [string, Buffer, number | undefined])[] = [
    [
      'its CRC-32 is 7a6c86f1, but the central directory says 00000001',
      deflateRawSync(Buffer.from('one')),
      1,
    ],
    ['it unpacks to 1 bytes, but the central directory says 3', deflateRawSync(Buffer.from('o')), undefined],
    [
      'it unpacks to more than the 3 bytes in the central directory',
      deflateRawSync(Buffer.from('one more')),
      undefined,
    ],
    [
      'its data ends after 5 of 9 bytes',
      Buffer.concat([deflateRawSync(Buffer.from('one')), Buffer.alloc(4)]),
      undefined,
    ],
    ['unexpected end of file', deflateRawSync(Buffer.from('one')).subarray(0, 3), undefined],
    ['invalid block type', Buffer.from([0xff, 0xff, 0xff]), undefined],
  ];

  test.each(damaged)('%s', async (message, data, crc32) => {
    const lie = crc32 === undefined ? {} : { crc32 };
    const path = writeRawZip(join(directory, 'damaged.zip'), {
      members: [{ ...a, data, local: lie, central: lie }],
    });
    const members = await readZipMembers(path);
    const expected = `bad-zip: \`damaged.zip\`: member \`a.txt\`: ${message}`;
    expect(await userErrorOf(() => verifyMembers(path, members))).toBe(expected);
    expect(await userErrorOf(() => readMember(path, members[0]!))).toBe(expected);
  });

  test('large members are checked piece by piece', async () => {
    const content = Buffer.alloc(9_000_000, 'some text that deflates ');
    const data = deflateRawSync(content);
    const path = join(directory, 'large.zip');
    writeRawZip(path, {
      members: [
        { name: 'deflated', content },
        { name: 'stored', content, method: 0 },
      ],
    });
    const members = await readZipMembers(path);
    await verifyMembers(path, members);
    for (const member of members) {
      const pieces: Buffer[] = [];
      await readMemberInPieces(path, member, (piece) => pieces.push(Buffer.from(piece)));
      expect(pieces.length).toBeGreaterThan(10);
      expect(Buffer.concat(pieces).equals(content)).toBe(true);
    }
    const cases = {
      'CRC-32': { members: [{ name: 'x', content, local: { crc32: 1 }, central: { crc32: 1 } }] },
      'unexpected end of file': { members: [{ name: 'x', content, data: data.subarray(0, -10) }] },
      'its data ends after': {
        members: [{ name: 'x', content, data: Buffer.concat([data, Buffer.alloc(7)]) }],
      },
      'unpacks to more': { members: [{ name: 'x', content, local: { size: 8e6 }, central: { size: 8e6 } }] },
      'unpacks to 9000000 bytes': {
        members: [{ name: 'x', content, local: { size: 9e6 + 1 }, central: { size: 9e6 + 1 } }],
      },
    };
    for (const [message, zip] of Object.entries(cases)) {
      writeRawZip(path, zip);
      const damaged = await readZipMembers(path);
      expect(await userErrorOf(() => verifyMembers(path, damaged))).toContain(message);
    }
  });

  test('a bomb is stopped at the size that it claims', async () => {
    const bomb = deflateRawSync(Buffer.alloc(200_000_000));
    const path = writeRawZip(join(directory, 'bomb.zip'), { members: [{ ...a, data: bomb }] });
    const [member] = await readZipMembers(path);
    const before = process.memoryUsage().arrayBuffers;
    expect(await userErrorOf(() => readMember(path, member!))).toContain('unpacks to more than the 3 bytes');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
  });

  test('a reader sets its own limit', async () => {
    const path = writeRawZip(join(directory, 'limit.zip'), { members: [b] });
    const [member] = await readZipMembers(path);
    expect(await userErrorOf(() => readMember(path, member!, 10))).toContain(
      'it has 31 bytes; the limit here is 10',
    );
  });

  test('a file that changed since it was indexed', async () => {
    const path = writeRawZip(join(directory, 'changed.zip'), { members: [a, b] });
    const members = await readZipMembers(path);
    writeFileSync(path, rawZip({ members: [a] }).subarray(0, 40));
    expect(await userErrorOf(() => readMember(path, members[1]!))).toMatch(/^bad-zip: `changed\.zip`/);
  });
});

describe('dates and attributes', () => {
  const path = join(directory, 'stamps.zip');
  const members = ['a', 'b/', 'b/c'].map((name) => ({
    name,
    content: Buffer.from(name.endsWith('/') ? '' : name),
  }));

  test('one for each entry, in the order of the directory', async () => {
    writeRawZip(path, { members });
    const stamps = await readZipStamps(path);
    const read = await readZipMembers(path);
    expect(stamps.map(({ externalAttributes }) => externalAttributes >>> 16)).toEqual(
      read.map(({ mode }) => mode),
    );
    for (const { date } of stamps) expect(date).toEqual([2025, 1, 1, 12, 0, 0]);
  });

  test('a directory that is not what its end says', async () => {
    writeRawZip(path, { members });
    const bytes = readFileSync(path);
    bytes[bytes.lastIndexOf('PK\u0001\u0002')] = 0;
    writeFileSync(path, bytes);
    expect(await userErrorOf(() => readZipStamps(path))).toContain(
      'its central directory ends after 2 of 3 entries',
    );
  });
});
