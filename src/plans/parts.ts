import { readdirSync, statSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { discard, temporaryDirectory } from '../archive/replace.ts';
import type { Entry } from '../archive/types.ts';
import { append } from '../text/lists.ts';
import type { LaidOutPlan } from './lay-out-plans.ts';
import type { PackagePlan, PlanContext } from './package-plan.ts';
import { writeMetadata } from './write-metadata.ts';

/** The path of a package in an archive or a build context: its path in the output directory. */
export function placeOf(plan: PackagePlan, { outputs }: PlanContext): string {
  return relative(outputs.path, plan.output).split(sep).join('/');
}

/** Writes the packages to a directory next to `path`, which is removed after `work` has read them. */
export async function withParts<T>(
  context: PlanContext,
  path: string,
  parts: readonly LaidOutPlan[],
  withMetadata: boolean,
  work: (entries: readonly Entry[]) => Promise<T>,
): Promise<T> {
  const directory = temporaryDirectory(path);
  try {
    const entries: Entry[] = [];
    for (const { plan, contents } of parts) {
      const place = placeOf(plan, context);
      const written = join(directory, place);
      const { executable } = await contents.write(written);
      append(entries, filesBelow(written, { place, owner: plan.target.spec, executable }));
      if (!plan.hasMetadata || !withMetadata) continue;
      await writeMetadata(plan, written);
      append(
        entries,
        filesBelow(`${written}.metadata.json`, { place: `${place}.metadata.json`, owner: plan.target.spec }),
      );
    }
    return await work(entries);
  } finally {
    discard(directory);
  }
}

/** A written package as entries: one, or those of a directory. Links are replaced by the files they point to. */
function filesBelow(full: string, at: Placed, path = ''): readonly Entry[] {
  if (statSync(full).isDirectory()) {
    return readdirSync(full).flatMap((name) => filesBelow(join(full, name), at, posix.join(path, name)));
  }
  const mode = at.executable?.has(path) === true ? 0o755 : 0o644;
  return [{ path: posix.join(at.place, path), mode, content: { kind: 'file', path: full }, owner: at.owner }];
}

/** Where a written package goes. */
interface Placed {
  readonly place: string;
  readonly owner: string;
  readonly executable?: ReadonlySet<string> | undefined;
}
