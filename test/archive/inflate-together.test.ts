import fc from 'fast-check';
import { randomBytes } from 'node:crypto';
import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { inflateTogether } from '../../src/archive/inflate-together.ts';
import type { ZipMember } from '../../src/archive/types.ts';

/** Deflated contents one after the other, and where each of them is. */
function archiveOf(contents: readonly Buffer[]): { bytes: Buffer; members: ZipMember[] } {
  let dataOffset = 0;
  const parts = contents.map((content, index) => {
    const data = deflateRawSync(content);
    const member: ZipMember = {
      name: `m${index}`,
      method: 8,
      crc32: crc32(content),
      compressedSize: data.length,
      size: content.length,
      mode: 0,
      dataOffset,
    };
    dataOffset += data.length;
    return { data, member };
  });
  return {
    bytes: Buffer.concat(parts.map(({ data }) => data)),
    members: parts.map(({ member }) => member),
  };
}

const sourceOf = (bytes: Buffer) => ({
  size: bytes.length,
  read: (target: Buffer, position: number) => {
    expect(bytes.copy(target, 0, position)).toBe(target.length);
  },
});

async function contentOf(bytes: Buffer, members: readonly ZipMember[], chunkSize?: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  const isWhole = await inflateTogether(
    sourceOf(bytes),
    members,
    (piece) => pieces.push(Buffer.from(piece)),
    chunkSize,
  );
  expect(isWhole).toBe(true);
  return Buffer.concat(pieces);
}

test('members of any number and size come out one after the other, however the data is cut', async () => {
  const content = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.integer({ min: 0, max: 5000 }).map((size) => Buffer.alloc(size, 'text ')),
    fc.integer({ min: 0, max: 3000 }).map((size) => randomBytes(size)),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(content, { maxLength: 12 }),
      fc.integer({ min: 64, max: 200 }),
      async (parts, chunkSize) => {
        const contents = parts.map((part) => Buffer.from(part));
        const { bytes, members } = archiveOf(contents);
        expect((await contentOf(bytes, members, chunkSize)).equals(Buffer.concat(contents))).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

test('more than one buffer of the real size', async () => {
  const contents = [randomBytes(700_000), Buffer.alloc(3_000_000, 'much the same '), Buffer.alloc(0)];
  const { bytes, members } = archiveOf(contents);
  expect((await contentOf(bytes, members)).equals(Buffer.concat(contents))).toBe(true);
});

describe('a member at fault is noticed', () => {
  const { bytes, members } = archiveOf([Buffer.alloc(1000, 'a'), randomBytes(1000), Buffer.alloc(1000, 'c')]);
  const changed = (index: number, fields: Partial<ZipMember>): ZipMember[] =>
    members.map((member, at) => (at === index ? { ...member, ...fields } : member));
  const isNoticed = async (damaged: Buffer, list: readonly ZipMember[]): Promise<boolean> =>
    !(await inflateTogether(sourceOf(damaged), list, () => undefined));

  test.each([
    ['another CRC-32', changed(1, { crc32: 1 })],
    ['another size', changed(1, { size: 999 })],
    ['another size of the last', changed(2, { size: 1001 })],
    ['data that ends early', changed(1, { compressedSize: members[1]!.compressedSize - 1 })],
    ['data of the last that ends early', changed(2, { compressedSize: members[2]!.compressedSize - 1 })],
    ['data of nothing', changed(0, { compressedSize: 0 })],
    ['data that goes on', changed(0, { compressedSize: members[0]!.compressedSize + 20 })],
  ])('%s', async (_, list) => {
    expect(await isNoticed(bytes, list)).toBe(true);
  });

  test('data that brings the end of its gzip member along, so that the rest counts for nothing', async () => {
    const [first, ...others] = members as [ZipMember, ...ZipMember[]];
    const trailer = Buffer.alloc(8);
    trailer.writeUInt32LE(first.crc32, 0);
    trailer.writeUInt32LE(first.size, 4);
    const longer = Buffer.concat([
      bytes.subarray(0, first.compressedSize),
      trailer,
      bytes.subarray(first.compressedSize),
    ]);
    const list = [
      { ...first, compressedSize: first.compressedSize + trailer.length },
      ...others.map((member) => ({ ...member, dataOffset: member.dataOffset + trailer.length })),
    ];
    expect(await isNoticed(longer, list)).toBe(true);
  });

  test('any changed byte, but for bits behind the end of a stream', async () => {
    const content = await contentOf(bytes, members);
    let harmless = 0;
    for (let at = 0; at < bytes.length; at++) {
      const damaged = Buffer.from(bytes);
      damaged[at]! ^= 0x55;
      if (await isNoticed(damaged, members)) continue;
      expect((await contentOf(damaged, members)).equals(content), `byte ${at}`).toBe(true);
      harmless++;
    }
    expect(harmless).toBeLessThanOrEqual(members.length);
  });
});

test('what `take` and `source` throw comes out', async () => {
  const { bytes, members } = archiveOf([Buffer.alloc(1000, 'a')]);
  const full = new Error('no space');
  const take = () => {
    throw full;
  };
  await expect(inflateTogether(sourceOf(bytes), members, take)).rejects.toBe(full);
  const read = () => {
    throw full;
  };
  await expect(inflateTogether({ size: 0, read }, members, () => undefined)).rejects.toBe(full);
});
