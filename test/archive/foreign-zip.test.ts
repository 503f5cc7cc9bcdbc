import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { foreignZipLimits, readForeignZip } from '../../src/archive/foreign-zip.ts';
import { verifyMembers } from '../../src/archive/verify-members.ts';
import { UserError } from '../../src/host/types.ts';
import { temporaryDirectory, userErrorOf } from './support/inspect.ts';
import { writeRawZip, type RawZip } from './support/raw-zip.ts';

const directory = temporaryDirectory();
const path = join(directory, 'app.zip');
const write = (zip: RawZip): string => writeRawZip(path, zip);
const names = async (zip: RawZip): Promise<readonly string[]> =>
  (await readForeignZip(write(zip))).map(({ name }) => name);

test('odd names, and names given twice, are passed on as they are', async () => {
  const odd = ['../evil', '/etc/passwd', 'C:/x', 'a\\b', './a', 'a//b', 'same', 'same', 'dir/'];
  expect(await names({ members: odd.map((name) => ({ name })) })).toEqual(odd);
});

test('so are encryption, ZIP64 and unknown methods; they cannot be read', async () => {
  const found = await readForeignZip(
    write({
      members: [
        { name: 'plain', content: 'p' },
        { name: 'encrypted', content: 'e', flags: 1 },
        { name: 'large', content: 'l', zip64: true },
        { name: 'squeezed', content: 'x', method: 12 },
        { name: 'link', content: 'plain', mode: 0o120777 },
      ],
    }),
  );
  expect(
    found.map(({ name, isEncrypted, isZip64, method, mode, member }) => [
      ...[name, isEncrypted, isZip64, method, mode, member !== undefined],
    ]),
  ).toEqual([
    ['plain', false, false, 8, 0o100644, true],
    ['encrypted', true, false, 8, 0o100644, false],
    ['large', false, true, 8, 0o100644, true],
    ['squeezed', false, false, 12, 0o100644, false],
    ['link', false, false, 8, 0o120777, true],
  ]);
});

const a = { name: 'a', content: 'one' };
const lies: Readonly<Record<string, RawZip>> = {
  'cannot contain the claimed': { members: [{ ...a, local: { size: 9999 }, central: { size: 9999 } }] },
  'its data overlaps': { members: [a, { name: 'b', content: 'two', central: { offset: 0 }, local: {} }] },
  'its local header says': { members: [{ ...a, central: { size: 2 } }] },
  'the limit is': { members: [a], zip64End: true, end: { count: 1_000_000 } },
  'central directory ends after 1 of 2': { members: [a], end: { count: 2 } },
};

test.each(Object.entries(lies))('%s', async (expected, zip) => {
  const archive = write(zip);
  const error = await userErrorOf(() => readForeignZip(archive));
  expect(error).toMatch(/^bad-zip: /);
  if (expected !== 'its data overlaps') expect(error).toContain(expected);
});

test('a bomb is refused before anything is unpacked', async () => {
  const members = Array.from({ length: 40 }, (_, index) => ({
    name: `z${index}`,
    content: '',
    data: Buffer.alloc(70_000),
    local: { size: 70_000_000, compressedSize: 70_000 },
    central: { size: 70_000_000, compressedSize: 70_000 },
  }));
  expect(await userErrorOf(() => readForeignZip(write({ members })))).toContain(
    'unpacks to 2800000000 bytes',
  );
  expect(await userErrorOf(() => readForeignZip(write({ members: members.slice(20) })))).toContain(
    'unpack to',
  );
  expect(foreignZipLimits.unzippedSize).toBe(2 ** 31);
});

test('every truncation of a zip is an error', async () => {
  const bytes = readFileSync(
    write({
      members: [a, { name: 'dir/', mode: 0o40755 }, { name: 'dir/b.py', content: 'x = 1\n'.repeat(50) }],
    }),
  );
  for (let length = 0; length < bytes.length; length++) {
    writeFileSync(path, bytes.subarray(0, length));
    await expect(readForeignZip(path), String(length)).rejects.toBeInstanceOf(UserError);
  }
  writeFileSync(path, bytes);
  const members = (await readForeignZip(path)).flatMap(({ member }) => member ?? []);
  await verifyMembers(path, members);
  expect(members).toHaveLength(3);
});
