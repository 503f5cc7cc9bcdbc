import { keepDerived, readDerived } from '../wheels/derived.ts';
import { thisBuild } from '../wheels/this-build.ts';
import type { StoredWheel, WheelFacts } from '../wheels/types.ts';
import { openWheel, type OpenWheel } from './wheel-layout.ts';
import type { WheelLicence } from '../text/licence.ts';
import { isWordName } from '../text/unicode.ts';

/** What a wheel provides, and what it requires. */
interface WheelNeeds {
  /** Top-level names that can be imported once it is installed, sorted. */
  readonly topLevelModules: readonly string[];
  /** `Requires-Dist` of its METADATA, as written. */
  readonly requiresDist: readonly string[];
  /** `Requires-Python` of its METADATA. */
  readonly requiresPython: string | undefined;
  /** Undefined where its METADATA names none. */
  readonly licence: WheelLicence | undefined;
}

/** The file next to the wheel. */
const KEPT = 'wheel.needs';
const known = new WeakMap<WheelFacts, Promise<WheelNeeds>>();

/**
 * What `wheel` needs, as found by this or an earlier run of the same build.
 * @throws UserError `bad-wheel`, `bad-zip`
 */
export function wheelNeeds(wheel: StoredWheel, build = thisBuild): Promise<WheelNeeds> {
  const needs = known.get(wheel.facts) ?? readOrFind(wheel, build);
  known.set(wheel.facts, needs);
  return needs;
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
  return {
    topLevelModules: topLevelModules(open),
    requiresDist: open.requiresDist,
    requiresPython: open.requiresPython,
    licence: open.licence,
  };
}

function topLevelModules({ files, distInfo, dataDirectories }: OpenWheel): readonly string[] {
  const names = new Set<string>();
  // Files of one directory follow each other.
  let directory = '/';
  for (const path of files.keys()) {
    if (path.startsWith(directory)) continue;
    const start = startOfInstalled(path, dataDirectories);
    if (start === undefined) continue;
    const slash = path.indexOf('/', start);
    const top = slash === -1 ? moduleOf(path.slice(start)) : path.slice(start, slash);
    if (slash !== -1) directory = path.slice(0, slash + 1);
    if (top !== undefined && top !== distInfo && isWordName(top)) names.add(top);
  }
  return [...names].sort();
}

/** Where the path below the directory for modules begins; undefined for what is installed elsewhere. */
function startOfInstalled(path: string, dataDirectories: ReadonlySet<string>): number | undefined {
  const first = path.slice(0, path.indexOf('/') + 1);
  if (!dataDirectories.has(first.slice(0, -1))) return 0;
  const [library] = /^(?:pure|plat)lib\//.exec(path.slice(first.length)) ?? [];
  return library === undefined ? undefined : first.length + library.length;
}

/** `m.py`, `m.abi3.so` and `m.cpython-312-x86_64-linux-gnu.so` all provide the module `m`. */
function moduleOf(file: string): string | undefined {
  return /^(.+?)(?:\.[\w-]+)?\.(?:py|pyd|so)$/.exec(file)?.[1];
}
