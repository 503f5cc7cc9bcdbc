import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { examinePackage } from '../../src/examine/check-package.ts';
import { builtInRuntimes } from '../../src/platforms/runtimes.ts';
import { rawZip, type RawMember } from '../archive/support/raw-zip.ts';
import { realWheels, storedWheels } from '../formats/support/wheels.ts';
import { makeElf } from '../support/make-elf.ts';
import { temporaryDirectory } from '../support/cli.ts';

const MUTATIONS = 5000;

/** Pseudo-random numbers below 2 ** 32 (xorshift), the same on every machine. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>>= 0);
  };
}

/** Examines bytes as a package; anything but findings is a defect. @returns the codes */
async function codesOf(directory: string, bytes: Buffer): Promise<readonly string[]> {
  writeFileSync(join(directory, 'fn.zip'), bytes);
  const { findings } = await examinePackage({
    cwd: directory,
    package: 'fn.zip',
    layers: [],
    runtime: 'python3.12',
    architecture: 'x86_64',
    handler: 'app.handler',
    runtimes: builtInRuntimes,
  });
  return findings.map(({ code }) => code);
}

const members: readonly RawMember[] = [
    { name: 'app.py', content: 'import lib, m, six\ndef handler(event, context):\n    return 1\n', mode: 0o100644 },
    { name: 'lib/_fast.abi3.so', content: makeElf({ needed: ['libz.so.1'], versions: { 'libc.so.6': ['GLIBC_2.17'] } }), method: 0 },
    { name: 'm.pyc', content: Buffer.from('cb0d0d0a00000000', 'hex'), method: 0 },
    { name: 'l.py', content: 'app.py', mode: 0o120777, method: 0 },
    { name: 'a.pth', content: 'src\n', method: 0 },
    { name: 'six-1.0.dist-info/METADATA', content: 'Name: six\nRequires-Dist: gone\n' },
    { name: 'six-1.0.dist-info/WHEEL', content: 'Tag: py3-none-any\n', descriptor: true },
    { name: 'b.txt', content: 'x', zip64: true },
  ]; // prettier-ignore

const whole = rawZip({ members });

/** A sound zip of members whose names, modes, methods, flags or contents are damaged: what the reader lets through. */
function mutantOfMembers(next: () => number): Buffer {
  const damaged = members.map((member): RawMember => {
    if (next() % 3 !== 0) return member;
    const content = Buffer.from(member.content ?? '');
    const name = Buffer.from(member.name);
    for (let count = next() % 4; count > 0 && content.length > 0; count--) {
      content[next() % content.length] = next() & 0xff;
    }
    if (next() % 4 === 0) name[next() % name.length] = 32 + (next() % 95);
    return {
      ...member,
      content,
      name: next() % 16 === 0 ? 'app.py' : name,
      ...(next() % 8 === 0 && { mode: next() & 0xffff }),
      ...(next() % 16 === 0 && { flags: next() & 0x0809 }),
      ...(next() % 32 === 0 && { method: next() % 100 }),
    };
  });
  return rawZip({ members: damaged });
}

/** The bytes of a zip, damaged. */
function mutantOfBytes(next: () => number): Buffer {
  const bytes = Buffer.from(whole);
  for (let count = 1 + (next() % 4); count > 0; count--) {
    const at = next() % bytes.length;
    const kind = next() % 3;
    if (kind === 0) bytes[at] = next() & 0xff;
    else if (kind === 1) bytes[at] = bytes[at]! ^ (1 << (next() % 8));
    else bytes.copy(bytes, next() % bytes.length, at, at + (next() % 32));
  }
  return bytes;
}

test(`${MUTATIONS} mutations of a zip give findings, and nothing else`, { timeout: 240_000 }, async () => {
  const directory = temporaryDirectory();
  const next = numbers(20_261_129);
  const seen = new Set<string>();
  for (let round = 0; round < MUTATIONS; round++) {
    const bytes = round % 2 === 0 ? mutantOfBytes(next) : mutantOfMembers(next);
    for (const code of await codesOf(directory, bytes)) seen.add(code);
  }
  // The mutants reach the checks, not only the reader.
  expect(seen.size).toBeGreaterThan(15);
  expect([...seen]).toEqual(
    expect.arrayContaining(['bad-zip', 'missing-module', 'bad-entry-name', 'encrypted-entry']),
  );
});

test('every truncation of a real zip is a fault of the zip', { timeout: 240_000 }, async () => {
  const directory = temporaryDirectory();
  const wheels = await storedWheels(realWheels(1));
  const sizes = wheels.map(({ path }) => readFileSync(path)).sort((a, b) => a.length - b.length);
  const real = sizes.find(({ length }) => length > 8_000)!;
  for (let length = 0; length < real.length; length++) {
    const codes = await codesOf(directory, real.subarray(0, length));
    if (codes.length !== 1 || codes[0] !== 'bad-zip') expect([length, codes]).toEqual([length, ['bad-zip']]);
  }
  expect(await codesOf(directory, real)).not.toContain('bad-zip');
});
