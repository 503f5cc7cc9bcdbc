import fc from 'fast-check';
import { randomBytes } from 'node:crypto';
import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { batchesOf, inflateTogether, release } from '../../src/archive/inflate-together.ts';
import type { ZipMember } from '../../src/archive/types.ts';

const GZIP_START = Buffer.from([0x1f, 0x8b, 8]);

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

/** The contents of all members, batch after batch. */
function contentOf(bytes: Buffer, members: readonly ZipMember[]): Buffer {
  const pieces = [...batchesOf(members)].map((batch) => {
    const content = inflateTogether(sourceOf(bytes), batch);
    expect(content).toBeDefined();
    const copy = Buffer.from(content!);
    release(content!);
    return copy;
  });
  return Buffer.concat(pieces);
}

test('members of any number and size come out one after the other', () => {
  const content = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.integer({ min: 0, max: 5000 }).map((size) => Buffer.alloc(size, 'text ')),
    fc.integer({ min: 0, max: 3000 }).map((size) => randomBytes(size)),
  );
  fc.assert(
    fc.property(fc.array(content, { maxLength: 12 }), (parts) => {
      const contents = parts.map((part) => Buffer.from(part));
      const { bytes, members } = archiveOf(contents);
      // One in millions has the beginning of a gzip file in its data.
      fc.pre(!bytes.includes(GZIP_START));
      expect(contentOf(bytes, members).equals(Buffer.concat(contents))).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('batches keep the order, are small, and leave alone what is stored, large or to be alone', () => {
  const member = fc.record({
    method: fc.constantFrom(0 as const, 8 as const, 8 as const),
    size: fc.oneof(fc.nat(1000), fc.nat(1_500_000)),
    compressedSize: fc.oneof(fc.nat(1000), fc.nat(1_500_000)),
    isAlone: fc.nat(9).map((one) => one === 0),
  });
  fc.assert(
    fc.property(fc.array(member, { maxLength: 40 }), (fields) => {
      const alone = new Set<ZipMember>();
      const members = fields.map(({ isAlone, ...rest }, index) => {
        const one: ZipMember = { name: `m${index}`, crc32: 0, mode: 0, dataOffset: 0, ...rest };
        if (isAlone) alone.add(one);
        return one;
      });
      const batches = [...batchesOf(members, (one) => alone.has(one))];
      expect(batches.flat()).toEqual(members);
      for (const batch of batches.filter(({ length }) => length > 1)) {
        expect(batch.every((one) => one.method === 8 && !alone.has(one))).toBe(true);
        const total = (key: 'size' | 'compressedSize') => batch.reduce((sum, one) => sum + one[key], 0);
        expect(Math.max(total('size'), total('compressedSize'))).toBeLessThanOrEqual(1024 * 1024);
      }
      // No two neighbours that would fit together are apart.
      for (const [index, batch] of batches.slice(1).entries()) {
        const both = [...batches[index]!, batch[0]!];
        const fits = both.every((one) => one.method === 8 && !alone.has(one));
        const total = (key: 'size' | 'compressedSize') => both.reduce((sum, one) => sum + one[key], 0);
        expect(fits && Math.max(total('size'), total('compressedSize')) <= 1024 * 1024).toBe(false);
      }
    }),
  );
});

describe('a member at fault is noticed', () => {
  const { bytes, members } = archiveOf([Buffer.alloc(1000, 'a'), randomBytes(1000), Buffer.alloc(1000, 'c')]);
  const changed = (index: number, fields: Partial<ZipMember>): ZipMember[] =>
    members.map((member, at) => (at === index ? { ...member, ...fields } : member));
  const isNoticed = (damaged: Buffer, list: readonly ZipMember[]): boolean =>
    inflateTogether(sourceOf(damaged), list) === undefined;

  test.each([
    ['another CRC-32', changed(1, { crc32: 1 })],
    ['another size', changed(1, { size: 999 })],
    ['another size of the last', changed(2, { size: 1001 })],
    ['data that ends early', changed(1, { compressedSize: members[1]!.compressedSize - 1 })],
    ['data of the last that ends early', changed(2, { compressedSize: members[2]!.compressedSize - 1 })],
    ['data of nothing', changed(0, { compressedSize: 0 })],
    ['data that goes on', changed(0, { compressedSize: members[0]!.compressedSize + 20 })],
  ])('%s', (_, list) => {
    expect(isNoticed(bytes, list)).toBe(true);
  });

  /** What a reader of gzip files may take for the end of a member, padding, or the beginning of the next. */
  const gzipParts = (content: Buffer) => {
    const trailer = Buffer.alloc(8);
    trailer.writeUInt32LE(crc32(content), 0);
    trailer.writeUInt32LE(content.length, 4);
    const header = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
    return { trailer, header, extra: Buffer.from([0x1f, 0x8b, 8, 4, 0, 0, 0, 0, 0, 255, 3, 0]) };
  };

  test('data that looks like the end of a gzip member, and what may follow it', () => {
    const piece = fc.constantFrom('trailer', 'header', 'extra', 'data', 'empty', 'zeros', 'byte');
    const contents = ['first', 'second', 'third'].map((text) => Buffer.from(text.repeat(20)));
    fc.assert(
      fc.property(
        fc.nat(2),
        fc.array(fc.tuple(piece, fc.nat(9)), { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        fc.constantFrom(0, 1, 2, 3, 4),
        (at, pieces, hasOtherCrc, lies) => {
          const { trailer, header, extra } = gzipParts(contents[at]!);
          const makers = {
            ...{ trailer, header, extra, data: deflateRawSync(contents[at]!), zeros: Buffer.alloc(9) },
            ...{ empty: deflateRawSync(Buffer.alloc(0)), byte: Buffer.from([0x1f]) },
          };
          const more = Buffer.concat(
            pieces.map(([name, cut]) => makers[name].subarray(0, makers[name].length - cut)),
          );
          fc.pre(more.length > 0);
          const whole = archiveOf(contents);
          const end = whole.members[at]!.dataOffset + whole.members[at]!.compressedSize;
          const longer = Buffer.concat([whole.bytes.subarray(0, end), more, whole.bytes.subarray(end)]);
          const list = whole.members.map((member, index) => {
            if (index < at) return member;
            if (index > at) return { ...member, dataOffset: member.dataOffset + more.length };
            // A CRC-32 may look like a part of a header.
            const crc = hasOtherCrc ? [1, 0x088b1f, 0x0408, 0x1f000000, 0x8b1f0000][lies]! : member.crc32;
            return { ...member, compressedSize: member.compressedSize + more.length, crc32: crc };
          });
          expect(isNoticed(longer, list)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  /** Members whose data is given, and not what their fields say. */
  const liars = (...fields: readonly (Pick<ZipMember, 'crc32' | 'size'> & { data: Buffer })[]) => {
    let dataOffset = 0;
    const list = fields.map(({ data, ...rest }, index): ZipMember => {
      const compressedSize = data.length;
      dataOffset += compressedSize;
      const place = { compressedSize, dataOffset: dataOffset - compressedSize };
      return { name: `m${index}`, method: 8, mode: 0, ...place, ...rest };
    });
    return { list, bytes: Buffer.concat(fields.map(({ data }) => data)) };
  };
  const text = Buffer.alloc(300, 'b');
  const honest = { crc32: crc32(text), size: text.length };
  const { trailer, header } = gzipParts(text);
  const nothing = deflateRawSync(Buffer.alloc(0));
  const long = Buffer.alloc(0x088b1f, 'a');

  test.each([
    [
      'a whole gzip member before the real one',
      liars(
        { ...honest, data: Buffer.concat([nothing, Buffer.alloc(8), header, deflateRawSync(text)]) },
        { ...honest, data: deflateRawSync(text) },
      ),
    ],
    [
      'a header that begins in the data and goes on in the CRC-32, with an extra field up to the data of the next',
      liars(
        {
          ...{ crc32: 0x0408, size: text.length },
          data: Buffer.concat([deflateRawSync(text), trailer, header.subarray(0, 2)]),
        },
        { ...honest, data: Buffer.concat([Buffer.alloc(0x8b1f - 8, 'x'), deflateRawSync(text)]) },
      ),
    ],
    [
      'a CRC-32 that is read as a size, and a size that is read as a header',
      liars(
        {
          ...{ crc32: long.length, size: long.length },
          data: Buffer.concat([deflateRawSync(long), gzipParts(long).trailer.subarray(0, 4)]),
        },
        // The end of the header of this one is read as the beginning of a stored block without data.
        { ...honest, data: Buffer.concat([Buffer.from([0xff]), deflateRawSync(text)]) },
      ),
    ],
  ])('%s', (_, { list, bytes: damaged }) => {
    expect([...batchesOf(list)]).toHaveLength(1);
    expect(isNoticed(damaged, list)).toBe(true);
  });

  test('any changed byte, but for bits behind the end of a stream', () => {
    const content = contentOf(bytes, members);
    let harmless = 0;
    for (let at = 0; at < bytes.length; at++) {
      const damaged = Buffer.from(bytes);
      damaged[at]! ^= 0x55;
      if (isNoticed(damaged, members)) continue;
      expect(contentOf(damaged, members).equals(content), `byte ${at}`).toBe(true);
      harmless++;
    }
    expect(harmless).toBeLessThanOrEqual(members.length);
  });
});

test('what `source` throws comes out', () => {
  const { members } = archiveOf([Buffer.alloc(1000, 'a')]);
  const full = new Error('no file');
  const read = () => {
    throw full;
  };
  expect(() => inflateTogether({ size: 0, read }, members)).toThrow(full);
});
