/**
 * Derives src/resolver/data/uv-wheels.json, the wheels of uv for each machine, from the index, and holds the file
 * against it:
 *
 * node scripts/uv-wheels.mjs [--write] [VERSION]      (needs the network)
 *
 * After a new version: `vitest run test/resolver`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { publicIndex } from '../src/text/public-index.ts';

const file = join(import.meta.dirname, '..', 'src', 'resolver', 'data', 'uv-wheels.json');
const known = JSON.parse(readFileSync(file, 'utf8'));
const options = process.argv.slice(2);
const version = options.find((option) => !option.startsWith('--')) ?? known.version;

/** Machines by their Node name, with the distinguishing part of their wheel's name. */
const machines = [
  ['linux', 'x64', 'glibc', /-manylinux_2_17_x86_64\./],
  ['linux', 'x64', 'musl', /-musllinux_1_1_x86_64\./],
  ['linux', 'arm64', 'glibc', /-manylinux_2_17_aarch64\./],
  ['linux', 'arm64', 'musl', /[-.]musllinux_1_1_aarch64\./],
  ['darwin', 'x64', null, /-macosx_\d+_\d+_x86_64\./],
  ['darwin', 'arm64', null, /-macosx_\d+_\d+_arm64\./],
  ['win32', 'x64', null, /-win_amd64\./],
  ['win32', 'arm64', null, /-win_arm64\./],
];

const response = await fetch(new URL('uv/', publicIndex.url), {
  headers: { accept: 'application/vnd.pypi.simple.v1+json' },
});
const { files } = await response.json();
const derived = {
  source: known.source,
  version,
  wheels: machines.map(([system, processor, libc, pattern]) => {
    const found = files.filter(
      ({ filename }) => filename.startsWith(`uv-${version}-`) && pattern.test(filename),
    );
    if (found.length !== 1)
      throw new Error(`${found.length} wheels of uv ${version} for ${system} ${processor}`);
    const [{ filename, hashes, size }] = found;
    return { system, processor, ...(libc && { libc }), filename, sha256: hashes.sha256, size };
  }),
};
if (options.includes('--write')) writeFileSync(file, `${JSON.stringify(derived, null, 2)}\n`);
else if (!isDeepStrictEqual(derived, known)) {
  process.stderr.write(`${file} is not what the index says:\n${JSON.stringify(derived, null, 2)}\n`);
  process.exitCode = 1;
} else process.stdout.write(`${file} is what the index says of uv ${version}\n`);
