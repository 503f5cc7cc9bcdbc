import { readMembers } from '../archive/read-member.ts';
import type { ZipMember } from '../archive/types.ts';
import { outlineModule } from '../python/outline/outline.ts';
import type { ModuleOutline } from '../python/outline/types.ts';
import { thisBuild } from '../wheels/this-build.ts';
import { keepDerived, readDerived } from '../wheels/derived.ts';
import type { StoredWheel, WheelFacts } from '../wheels/types.ts';

/** The file next to the wheel. */
const KEPT = 'wheel.outlines';
/** Number of modules unpacked together. */
const AT_ONCE = 64;
/** Larger modules are not examined, bytes. */
const LARGEST = 16 * 1024 * 1024;

interface Known {
  /** By name of the member. */
  readonly outlines: Map<string, ModuleOutline>;
  hasNews: boolean;
}

const known = new WeakMap<WheelFacts, Known>();

/**
 * What modules of a wheel do when they are loaded, by the names of their members. Each is read once: what an earlier
 * run of the same build found is kept next to the wheel, never taken from a cache. Modules that are too large are left
 * out.
 * @throws UserError `bad-zip`
 */
export async function wheelOutlines(
  wheel: StoredWheel,
  members: readonly ZipMember[],
  build = thisBuild,
): Promise<ReadonlyMap<string, ModuleOutline>> {
  const kept = known.get(wheel.facts) ?? readKept(wheel, build);
  known.set(wheel.facts, kept);
  const fresh = members.filter(({ name, size }) => !kept.outlines.has(name) && size <= LARGEST);
  for (let at = 0; at < fresh.length; at += AT_ONCE) {
    const some = fresh.slice(at, at + AT_ONCE);
    const sources = await readMembers(wheel.path, some);
    for (const [index, { name }] of some.entries()) kept.outlines.set(name, outlineModule(sources[index]!));
    kept.hasNews = true;
  }
  return kept.outlines;
}

/** Stores next to a wheel what this run found out about its modules. */
export function keepOutlines(wheel: StoredWheel, build = thisBuild): void {
  const kept = known.get(wheel.facts);
  if (build === undefined || kept?.hasNews !== true) return;
  kept.hasNews = false;
  keepDerived(wheel, KEPT, { value: [...kept.outlines], data: Buffer.alloc(0) }, build);
}

function readKept(wheel: StoredWheel, build: string | undefined): Known {
  const kept = readDerived(wheel, KEPT, build);
  if (kept === undefined) return { outlines: new Map(), hasNews: false };
  return { outlines: new Map(kept.value as (readonly [string, ModuleOutline])[]), hasNews: false };
}
