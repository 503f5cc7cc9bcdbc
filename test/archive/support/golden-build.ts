// Writes the same package wherever it runs: `node golden-build.mjs OUTPUT`. Prints the artifact as JSON.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readZipMembers } from '../../../src/archive/read-zip.ts';
import type { Entry } from '../../../src/archive/types.ts';
import { UserError } from '../../../src/host/types.ts';
import { writeZip } from '../../../src/archive/write-zip.ts';
import { rawZip } from './raw-zip.ts';

/** Bytes that do not deflate, the same every time (a linear congruential generator). */
function noise(length: number): Buffer {
  const bytes = Buffer.alloc(length);
  let state = 12345;
  for (let index = 0; index < length; index++) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    bytes[index] = state >>> 24;
  }
  return bytes;
}

/** Text such as a program's: words in no regular order. */
function text(length: number): Buffer {
  const words = [
    'import',
    'def',
    'return',
    'self',
    'value',
    'for',
    'in',
    '(',
    ')',
    ':\n    ',
    ' = ',
    'None',
    '"x"',
  ];
  const order = noise(Math.ceil(length / 2));
  return Buffer.from(Array.from(order, (byte) => words[byte % words.length]!).join(' ')).subarray(0, length);
}

const output = process.argv[2]!;
mkdirSync(dirname(output), { recursive: true });
const archive = join(dirname(output), 'wheel.whl');
const members = [
  { name: 'stored.bin', content: noise(100_000), method: 0, mode: 0o100755 },
  { name: 'pkg/ä.py', content: text(500), method: 0 },
];
writeFileSync(archive, rawZip({ members }));
const entries: Entry[] = (await readZipMembers(archive)).map((member) => ({
  path: member.name,
  mode: member.mode === 0o100755 ? 0o755 : 0o644,
  content: { kind: 'member', archive, member },
  owner: 'wheel',
}));
const created = { 'empty.py': 0, 'short.py': 10, 'pkg/module.py': 70_000, 'pkg/large.py': 2_000_000 };
for (const [path, length] of Object.entries(created)) {
  entries.push({ path, mode: 0o644, content: { kind: 'bytes', bytes: text(length) }, owner: 'source' });
}
for (let index = 0; index < 600; index++) {
  const bytes = text(index * 7);
  entries.push({
    path: `many/m${index}.py`,
    mode: 0o644,
    content: { kind: 'bytes', bytes },
    owner: 'source',
  });
}
entries.push({
  path: 'noise.bin',
  mode: 0o644,
  content: { kind: 'bytes', bytes: noise(300_000) },
  owner: 'source',
});
try {
  const { sha256, size, unzippedSize } = await writeZip({ entries }, output);
  process.stdout.write(JSON.stringify({ sha256, size, unzippedSize }));
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.stdout.write(JSON.stringify(error.diagnostics));
}
