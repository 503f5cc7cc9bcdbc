import { readMemberBeside } from '../archive/read-member.ts';
import type { ZipMember } from '../archive/types.ts';
import { ElfError, isElf, readElf, type ElfNeeds } from '../platforms/elf.ts';
import { keepDerived, readDerived, thisBuild } from '../wheels/derived.ts';
import type { StoredWheel, WheelFacts } from '../wheels/types.ts';
import { headerValues, openWheel, type OpenWheel } from './wheel-layout.ts';

/** What a wheel brings, and what it asks of others. */
export interface WheelNeeds {
  /** Names that `import` finds at the top once it is installed, sorted. */
  readonly topLevelModules: readonly string[];
  /** `Requires-Dist` of its METADATA, as written. */
  readonly requiresDist: readonly string[];
  /** `Requires-Python` of its METADATA. */
  readonly requiresPython: string | undefined;
  /** Its compiled files. */
  readonly compiled: readonly CompiledFile[];
}

/** A compiled file of a wheel; what could not be read has no `needs`. */
export interface CompiledFile {
  readonly path: string;
  readonly needs: ElfNeeds | undefined;
}

/** The file beside the wheel. */
const KEPT = 'wheel.needs';
/** Larger ones are not unpacked to be looked into. Bytes. */
const MAX_COMPILED = 16 * 1024 * 1024;

const known = new WeakMap<WheelFacts, Promise<WheelNeeds>>();

/**
 * What `wheel` needs, as this or an earlier run of the same build found out: looking into its compiled files takes
 * longer than copying them.
 * @throws UserError `bad-wheel`, `bad-zip`
 */
export function wheelNeeds(wheel: StoredWheel, build = thisBuild): Promise<WheelNeeds> {
  const needs = known.get(wheel.facts) ?? readOrFind(wheel, build);
  known.set(wheel.facts, needs);
  return needs;
}

/** Looks into wheels as they come, one after the other, while others are still on their way. */
export function createNeedsAhead(): (wheel: StoredWheel) => void {
  let last: Promise<unknown> = Promise.resolve();
  return (wheel) => {
    // A wheel that cannot be read is told of by whoever needs it.
    last = last.then(() => wheelNeeds(wheel)).catch(() => undefined);
  };
}

async function readOrFind(wheel: StoredWheel, build: string | undefined): Promise<WheelNeeds> {
  const kept = readDerived(wheel, KEPT, build);
  if (kept !== undefined) return kept.value as WheelNeeds;
  const needs = await readNeeds(wheel);
  if (build !== undefined) await keepDerived(wheel, KEPT, { value: needs, data: Buffer.alloc(0) }, build);
  return needs;
}

async function readNeeds(wheel: StoredWheel): Promise<WheelNeeds> {
  const open = await openWheel(wheel);
  const compiled: CompiledFile[] = [];
  for (const [path, member] of open.files) {
    if (!/\.so(?:\.|$)/.test(path)) continue;
    const needs = await readCompiled(wheel, member);
    if (needs !== 'other') compiled.push({ path, needs });
  }
  return {
    topLevelModules: topLevelModules(open),
    requiresDist: headerValues(open.metadata, 'Requires-Dist', false),
    requiresPython: headerValues(open.metadata, 'Requires-Python', false)[0],
    compiled,
  };
}

/** @returns `other` for a file that is none of ELF (of macOS, of Windows, a linker script) */
async function readCompiled(wheel: StoredWheel, member: ZipMember): Promise<ElfNeeds | undefined | 'other'> {
  if (member.size > MAX_COMPILED) return undefined;
  const bytes = await readMemberBeside(wheel.path, member, MAX_COMPILED);
  if (!isElf(bytes)) return 'other';
  try {
    return readElf(bytes);
  } catch (error) {
    if (error instanceof ElfError) return undefined;
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
    if (name !== undefined && /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)) names.add(name);
  }
  return [...names].sort();
}

/** `m.py`, `m.abi3.so` and `m.cpython-312-x86_64-linux-gnu.so` are the module `m`. */
function moduleOf(file: string): string | undefined {
  return /^(.+?)(?:\.[\w-]+)?\.(?:py|pyd|so)$/.exec(file)?.[1];
}
