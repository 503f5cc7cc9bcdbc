/**
 * Compares what our reader sees in the compiled files of wheels with `readelf`, and, with `--auditwheel PROGRAM`, which
 * wheels are too new for a Lambda runtime, and the libraries that they need from outside, with `auditwheel show --json`:
 *
 * node scripts/compare-elf.ts [--auditwheel PROGRAM] [--verbose] DIRECTORY
 *
 * The directory has wheels, such as of `pip download --no-deps --only-binary :all: --platform manylinux2014_x86_64
 * --python-version 3.12 -r scripts/distributions/lock.txt`. Each is checked on the runtime of its Python; one for any
 * Python on Amazon Linux 2 and 2023. Exit status 1 on a difference.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readMember } from '../src/archive/read-member.ts';
import { readZipMembers } from '../src/archive/read-zip.ts';
import { isElf, readElf } from '../src/platforms/elf.ts';
import { examinePackage } from '../src/examine/check-package.ts';
import type { Diagnostic } from '../src/host/types.ts';
import { lambdaPlatform } from '../src/platforms/lambda-platforms.ts';
import { runtimeImage } from '../src/platforms/runtime-image.ts';
import { builtInRuntimes } from '../src/platforms/runtimes.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    auditwheel: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
});
const directory = resolve(positionals[0] ?? '.');
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

const counts = { files: 0, modules: 0, differences: 0 };

function differs(what: string, ours: string, theirs: string): void {
  if (ours === theirs) return;
  counts.differences++;
  console.log(`${what}\n  ours   ${ours}\n  theirs ${theirs}`);
}

/** Its own, or one on each system where it is for any Python. */
function runtimesOf(wheel: string): readonly string[] {
  const [, minor] = /-cp3(\d+)-cp3\1-/.exec(wheel) ?? [];
  return minor === undefined ? ['python3.11', 'python3.12'] : [`python3.${minor}`];
}

/** What the checks say of a wheel on a runtime. */
async function findingsOf(wheel: string, runtime: string): Promise<readonly Diagnostic[]> {
  const { findings } = await examinePackage({
    ...{ cwd: directory, package: wheel, layers: [], runtime, handler: undefined },
    architecture: wheel.includes('aarch64') ? 'arm64' : 'x86_64',
    runtimes: builtInRuntimes,
  });
  return findings.filter(({ code }) => /compiled|glibc|libstdcxx|library/.test(code));
}

/** The part of `auditwheel show --json` that is compared. */
interface Audit {
  readonly versioned_symbols: Readonly<Record<string, readonly string[]>>;
  /** Libraries that are neither in the wheel nor allowed by its platform tag. */
  readonly external_libs: Readonly<Record<string, unknown>>;
}

/** Compares whether a wheel is too new for a runtime, and the libraries that it needs from outside. */
function compareAudit(wheel: string, audit: Audit, runtime: string, findings: readonly Diagnostic[]): void {
  const architecture = wheel.includes('aarch64') ? 'arm64' : 'x86_64';
  const image = runtimeImage(lambdaPlatform(runtime, architecture)!)!;
  const tooNew = new Set<string>();
  for (const symbol of Object.values(audit.versioned_symbols).flat()) {
    const [, family, version] = /^(GLIBC|GLIBCXX|CXXABI)_([\d.]+)$/.exec(symbol) ?? [];
    const newest = image.versions.get(family ?? '');
    if (newest === undefined || version!.localeCompare(newest, 'en', { numeric: true }) <= 0) continue;
    tooNew.add(family === 'GLIBC' ? 'glibc-too-old' : 'libstdcxx-too-old');
  }
  const found = new Set(findings.map(({ code }) => code).filter((code) => code.endsWith('-too-old')));
  const list = (codes: ReadonlySet<string>): string => [...codes].sort().join(', ');
  differs(`${wheel} on ${runtime}`, list(found), list(tooNew));
  const told = findings.map(({ message }) => message).join('\n');
  for (const library of Object.keys(audit.external_libs)) {
    const isKnown = image.libraries.has(library) || told.includes(`\`${library}\``);
    if (!isKnown) differs(`${wheel} on ${runtime}: ${library}`, 'is there', 'is outside');
  }
}

const wheels = readdirSync(directory).filter((name) => name.endsWith('.whl'));
for (const wheel of wheels) {
  const path = join(directory, wheel);
  const before = counts.files;
  for (const member of await readZipMembers(path)) {
    if (!/\.so(?:\.|$)/.test(member.name)) continue;
    const bytes = await readMember(path, member, 1 << 30);
    if (!isElf(bytes)) continue;
    writeFileSync(file, bytes);
    const { libraries, soname, runPath, bits, versions } = readElf(bytes);
    counts.files++;
    const ours = sorted({ libraries, soname, runPath, bits, versions });
    differs(`${wheel} ${member.name}`, ours, sorted(expected()));
  }
  if (counts.files === before) continue;
  counts.modules++;
  const text =
    values.auditwheel === undefined
      ? undefined
      : execFileSync(values.auditwheel, ['show', '--json', path], { encoding: 'utf8', maxBuffer: 1 << 28 });
  for (const runtime of runtimesOf(wheel)) {
    const findings = await findingsOf(wheel, runtime);
    if (text !== undefined) compareAudit(wheel, JSON.parse(text) as Audit, runtime, findings);
    if (!values.verbose) continue;
    for (const { severity, code, message } of findings)
      console.log(`${wheel} on ${runtime}: ${severity} ${code} ${message}`);
  }
}
rmSync(scratch, { recursive: true });
console.log(
  `${wheels.length} wheels, ${counts.modules} with compiled files, ${counts.files} compiled files, ${counts.differences} differences`,
);
process.exitCode = counts.differences === 0 ? 0 : 1;
