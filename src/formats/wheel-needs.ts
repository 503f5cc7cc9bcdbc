import { readMemberBeside, readMemberStart } from '../archive/read-member.ts';
import type { ZipMember } from '../archive/types.ts';
import { ElfError, elfMachine, isElf, readElf, type ElfNeeds } from '../platforms/elf.ts';
import { keepDerived, readDerived } from '../wheels/derived.ts';
import { thisBuild } from '../wheels/this-build.ts';
import type { StoredWheel, WheelFacts } from '../wheels/types.ts';
import { openWheel, type OpenWheel } from './wheel-layout.ts';
import { isWordName } from '../text/unicode.ts';

/** What a wheel provides, and what it requires. */
interface WheelNeeds {
  /** Top-level names that can be imported once it is installed, sorted. */
  readonly topLevelModules: readonly string[];
  /** `Requires-Dist` of its METADATA, as written. */
  readonly requiresDist: readonly string[];
  /** `Requires-Python` of its METADATA. */
  readonly requiresPython: string | undefined;
  /** Its compiled files. */
  readonly compiled: readonly CompiledFile[];
}

/** A compiled file of a wheel. */
interface CompiledFile {
  readonly path: string;
  /** The machine it is for; undefined when that cannot be read. */
  readonly machine: string | undefined;
  /** Undefined when it was not examined, or cannot be read. */
  readonly needs: ElfNeeds | undefined;
}

/** The file next to the wheel. */
const KEPT = 'wheel.needs';
/**
 * Wheels with more compiled code than this are examined only without a `manylinux` tag: wheels with one were audited
 * when they were built, and unpacking them would take longer than everything else. Bytes.
 */
const MAX_AUDITED = 8 * 1024 * 1024;
/** Larger files are never unpacked for examination. Bytes. */
const MAX_COMPILED = 64 * 1024 * 1024;

const known = new WeakMap<WheelFacts, Promise<WheelNeeds>>();

/**
 * What `wheel` needs, as found by this or an earlier run of the same build: examining its compiled files takes longer
 * than copying them.
 * @throws UserError `bad-wheel`, `bad-zip`
 */
export function wheelNeeds(wheel: StoredWheel, build = thisBuild): Promise<WheelNeeds> {
  const needs = known.get(wheel.facts) ?? readOrFind(wheel, build);
  known.set(wheel.facts, needs);
  return needs;
}

/** Matches the names of shared objects. */
const SHARED = /\.so(?:\.|$)/;

/**
 * The compiled files of `wheel`. Most wheels have none, as their file names show.
 * @throws as {@link wheelNeeds}
 */
export async function compiledFiles(wheel: StoredWheel): Promise<readonly CompiledFile[]> {
  const isPure = !wheel.facts.members.some(({ name }) => SHARED.test(name));
  return isPure ? [] : (await wheelNeeds(wheel)).compiled;
}

/** Examines wheels one by one as they arrive, while the rest are still being downloaded. */
export function createNeedsAhead(): (wheel: StoredWheel) => void {
  let last: Promise<unknown> = Promise.resolve();
  return (wheel) => {
    // An unreadable wheel is reported where it is needed.
    last = last.then(() => compiledFiles(wheel)).catch(() => undefined);
  };
}

async function readOrFind(wheel: StoredWheel, build: string | undefined): Promise<WheelNeeds> {
  const kept = readDerived(wheel, KEPT, build);
  if (kept !== undefined) return kept.value as WheelNeeds;
  const needs = await readNeeds(wheel);
  if (build !== undefined) keepDerived(wheel, KEPT, { value: needs, data: Buffer.alloc(0) }, build);
  return needs;
}

async function readNeeds(wheel: StoredWheel): Promise<WheelNeeds> {
  const open = await openWheel(wheel);
  const shared = [...open.files].filter(([path]) => SHARED.test(path));
  const size = shared.reduce((sum, [, member]) => sum + member.size, 0);
  const isAudited = wheel.pinned.filename.includes('manylinux') && size > MAX_AUDITED;
  const compiled: CompiledFile[] = [];
  for (const [path, member] of shared) {
    const file = await readCompiled(wheel, path, member, isAudited);
    if (file !== undefined) compiled.push(file);
  }
  return {
    topLevelModules: topLevelModules(open),
    requiresDist: open.requiresDist,
    requiresPython: open.requiresPython,
    compiled,
  };
}

/** @returns undefined for a file that is not ELF (for macOS or Windows, or a linker script) */
async function readCompiled(
  wheel: StoredWheel,
  path: string,
  member: ZipMember,
  isAudited: boolean,
): Promise<CompiledFile | undefined> {
  const start = await readMemberStart(wheel.path, member);
  if (!isElf(start)) return undefined;
  try {
    const machine = elfMachine(start);
    if (isAudited || member.size > MAX_COMPILED) return { path, machine, needs: undefined };
    const needs = readElf(await readMemberBeside(wheel.path, member, MAX_COMPILED));
    return { path, machine, needs };
  } catch (error) {
    if (error instanceof ElfError) return { path, machine: undefined, needs: undefined };
    throw error;
  }
}

function topLevelModules({ files, distInfo, dataDirectories }: OpenWheel): readonly string[] {
  const names = new Set<string>();
  for (const path of files.keys()) {
    const parts = path.split('/');
    const isData = dataDirectories.has(parts[0]!);
    if (parts[0] === distInfo || (isData && !/^(?:pure|plat)lib$/.test(parts[1] ?? ''))) continue;
    const [top, ...below] = isData ? parts.slice(2) : parts;
    const name = below.length > 0 ? top : moduleOf(top ?? '');
    if (name !== undefined && isWordName(name)) names.add(name);
  }
  return [...names].sort();
}

/** `m.py`, `m.abi3.so` and `m.cpython-312-x86_64-linux-gnu.so` all provide the module `m`. */
function moduleOf(file: string): string | undefined {
  return /^(.+?)(?:\.[\w-]+)?\.(?:py|pyd|so)$/.exec(file)?.[1];
}
