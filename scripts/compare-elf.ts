/**
 * Compares what our reader sees in the compiled files of wheels with `readelf`, and reports what the checks say of each
 * wheel on its Lambda runtime. `node scripts/compare-elf.ts DIRECTORY [RUNTIME]`: a directory with wheels, such as of
 * `pip download --only-binary :all: --platform manylinux2014_x86_64 --python-version 3.12`. Exit status 1 on a difference.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readMember } from '../src/archive/read-member.ts';
import { readZipMembers } from '../src/archive/read-zip.ts';
import { isElf, readElf } from '../src/platforms/elf.ts';
import { examinePackage } from '../src/examine/check-package.ts';
import { builtInRuntimes } from '../src/platforms/runtimes.ts';

const [given = '.', runtime = 'python3.12'] = process.argv.slice(2);
const directory = resolve(given);
const scratch = mkdtempSync(join(tmpdir(), 'compare-elf-'));
const file = join(scratch, 'file.so');

/** What `readelf` says: needed libraries, soname, run path, and the versions that are needed of each library. */
function expected(): object {
  const text = execFileSync('readelf', ['--wide', '--dynamic', '--version-info', '--file-header', file], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, LC_ALL: 'C' },
  });
  const all = (pattern: RegExp): string[] => Array.from(text.matchAll(pattern), ([, value]) => value!);
  const versions: Record<string, string[]> = {};
  const needs = text.split(/Version needs section/)[1] ?? '';
  let library = '';
  for (const line of needs.split('\n')) {
    library = /File: (\S+)/.exec(line)?.[1] ?? library;
    const name = /Name: (\S+)/.exec(line)?.[1];
    if (name !== undefined) (versions[library] ??= []).push(name);
  }
  return {
    libraries: all(/\(NEEDED\)\s+Shared library: \[(.*)\]/g),
    soname: all(/\(SONAME\)\s+Library soname: \[(.*)\]/g)[0],
    runPath: [
      ...all(/\(RUNPATH\)\s+Library runpath: \[(.*)\]/g),
      ...all(/\(RPATH\)\s+Library rpath: \[(.*)\]/g),
    ][0],
    bits: Number(/Class:\s+ELF(\d+)/.exec(text)?.[1]),
    versions: newest(versions),
  };
}

/** The newest number of each family. */
function newest(versions: Readonly<Record<string, readonly string[]>>): object {
  const rows = Object.entries(versions).flatMap(([library, names]) => {
    const families = new Map<string, string>();
    for (const name of names.map((one) => (one === 'GLIBC_ABI_DT_RELR' ? 'GLIBC_2.36' : one))) {
      const [, family, number] = /^(GLIBC|GLIBCXX|CXXABI|GCC)_([\d.]+)$/.exec(name) ?? [];
      if (family === undefined || number === undefined) continue;
      const known = families.get(family);
      const isNewer = known === undefined || number.localeCompare(known, 'en', { numeric: true }) > 0;
      if (isNewer) families.set(family, number);
    }
    return families.size === 0 ? [] : [[library, Object.fromEntries(families)] as const];
  });
  return Object.fromEntries(rows);
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    one !== null && typeof one === 'object' && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}

const counts = { files: 0, differences: 0 };
const wheels = readdirSync(directory).filter((name) => name.endsWith('.whl'));
for (const wheel of wheels) {
  const path = join(directory, wheel);
  for (const member of await readZipMembers(path)) {
    if (!/\.so(?:\.|$)/.test(member.name)) continue;
    const bytes = await readMember(path, member, 1 << 30);
    if (!isElf(bytes)) continue;
    writeFileSync(file, bytes);
    const { libraries, soname, runPath, bits, versions } = readElf(bytes);
    const [ours, theirs] = [sorted({ libraries, soname, runPath, bits, versions }), sorted(expected())];
    counts.files++;
    if (ours === theirs) continue;
    counts.differences++;
    console.log(`${wheel} ${member.name}\n  ours    ${ours}\n  readelf ${theirs}`);
  }
  const architecture = wheel.includes('aarch64') ? 'arm64' : 'x86_64';
  const request = {
    cwd: directory,
    package: wheel,
    layers: [],
    runtime,
    architecture,
    handler: undefined,
  } as const;
  for (const { severity, code, message } of (await examinePackage({ ...request, runtimes: builtInRuntimes }))
    .findings) {
    if (/compiled|glibc|libstdcxx|library/.test(code))
      console.log(`${wheel}: ${severity} ${code} ${message}`);
  }
}
rmSync(scratch, { recursive: true });
console.log(`${wheels.length} wheels, ${counts.files} compiled files, ${counts.differences} differences`);
process.exitCode = counts.differences === 0 ? 0 : 1;
