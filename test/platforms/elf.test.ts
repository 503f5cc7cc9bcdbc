import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMember } from '../../src/archive/read-member.ts';
import { ElfError, isElf, readElf } from '../../src/platforms/elf.ts';
import { createTerminalHost } from '../../src/host/terminal.ts';
import { readLock } from '../../src/requirements/read-lock.ts';
import { fetchWheels } from '../../src/wheels/fetch-wheels.ts';
import { readIndexOptions } from '../../src/wheels/indexes.ts';
import type { StoredWheel } from '../../src/wheels/types.ts';
import { networkEnvironment } from '../formats/support/package.ts';
import { realWheels, storedWheels } from '../formats/support/wheels.ts';
import { temporaryDirectory } from '../support/cli.ts';
import { mustRun, projectRoot, tool } from '../support/tools.ts';

/** charset-normalizer for every machine that it is published for, from a lock of the fixtures. */
async function foreignWheels(): Promise<readonly StoredWheel[]> {
  const path = 'test/fixtures/locks/scientific.lock';
  const lock = readLock(readFileSync(join(projectRoot, path), 'utf8'), path);
  const pinned = lock.resolves[0]!.distributions.filter(({ name }) => name === 'charset-normalizer').flatMap(
    ({ name, version, artifacts }) =>
      artifacts
        .filter(({ filename }) => /-cp311-.*linux/.test(filename))
        .map(({ filename, url, hash, size }) => ({ name, version, filename, url, sha256: hash.hex, size, lockPath: path })), // prettier-ignore
  );
  const host = createTerminalHost({
    env: { ...networkEnvironment(), LAMBDA_PACKAGE_STORE: join(projectRoot, '.tools', 'store') },
    cwd: projectRoot,
    quiet: true,
    verbose: false,
    color: false,
  });
  const indexes = readIndexOptions(host, projectRoot);
  return (await fetchWheels(pinned, { host, indexes, offline: false, root: projectRoot })).wheels;
}

/** Every compiled file of wheels, written to a directory; their paths. */
async function compiledFiles(wheels: readonly StoredWheel[]): Promise<string[]> {
  const directory = mkdtempSync(join(temporaryDirectory(), 'elf-'));
  const paths: string[] = [];
  for (const { path, facts } of wheels) {
    for (const member of facts.members) {
      if (member.size < 52 || member.size > 30_000_000 || !/\.so|\/bin\/|scripts\//.test(member.name))
        continue;
      const bytes = await readMember(path, member);
      if (!isElf(bytes)) continue;
      const target = join(directory, String(paths.length));
      writeFileSync(target, bytes);
      paths.push(target);
    }
  }
  return paths;
}

/** A file of x86_64 whose first needed library (`DT_NEEDED`) is a directory to look in (`DT_RUNPATH`) instead. */
function withRunPath(bytes: Buffer): Buffer {
  const changed = Buffer.from(bytes);
  const start = Number(bytes.readBigUInt64LE(32));
  for (let index = 0; index < bytes.readUInt16LE(56); index++) {
    const segment = start + index * bytes.readUInt16LE(54);
    if (bytes.readUInt32LE(segment) !== 2) continue;
    let at = Number(bytes.readBigUInt64LE(segment + 8));
    while (bytes.readBigUInt64LE(at) > 1n) at += 16;
    changed.writeBigUInt64LE(29n, at);
  }
  return changed;
}

test('compiled files of real wheels, of seven machines, are read as pyelftools reads them', async () => {
  const paths = await compiledFiles([
    ...(await storedWheels(realWheels(1))),
    ...(await storedWheels(realWheels(3))),
    ...(await foreignWheels()),
  ]);
  expect(paths.length).toBeGreaterThan(40);
  for (const path of paths.slice(0, 10)) writeFileSync(`${path}-runpath`, withRunPath(readFileSync(path)));
  paths.push(...paths.slice(0, 10).map((path) => `${path}-runpath`));
  const script = join(import.meta.dirname, 'elf_needs.py');
  const { stdout } = mustRun(tool('oracle', 'python'), [script], { input: paths.join('\n') });
  const expected = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
  const found = paths.map((path) => {
    const { machine, libraries, glibc, runPath } = readElf(readFileSync(path));
    return { machine, libraries, glibc: glibc ?? null, runPath: runPath ?? null };
  });
  expect(found).toEqual(expected);
  const machines = new Set(found.map(({ machine }) => machine));
  expect([...machines]).toEqual(
    expect.arrayContaining(['x86_64', 'aarch64', 'armv7l', 'ppc64', 'riscv64', 's390x']),
  );
  expect(found.some(({ runPath }) => runPath !== null)).toBe(true);
  expect(found.some(({ glibc }) => glibc === null)).toBe(true);
});

test('damaged files give an ElfError and nothing else, in little time', async () => {
  const [path] = await compiledFiles((await foreignWheels()).slice(0, 1));
  const whole = readFileSync(path!);
  const attempt = (bytes: Buffer): void => {
    try {
      readElf(bytes);
    } catch (error) {
      expect(error).toBeInstanceOf(ElfError);
    }
  };
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(1023), fc.nat(255)), { maxLength: 8 }),
      fc.nat(whole.length),
      (damages, length) => {
        const bytes = Buffer.from(whole);
        for (const [at, value] of damages) bytes[at] = value;
        attempt(bytes);
        attempt(bytes.subarray(0, length));
      },
    ),
    { numRuns: 3000 },
  );
  expect(() => readElf(Buffer.from('PK'))).toThrow(ElfError);
});
