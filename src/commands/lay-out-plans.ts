import { unzippedSizeOf } from '../archive/content.ts';
import { checkFunction } from '../checks/bundle-checks.ts';
import type { Problems } from '../host/types.ts';
import type { StoredWheel } from '../wheels/types.ts';
import type { PackageContents, PackagePlan, PlannedWheels } from './package-plan.ts';

/** A planned package that only has to be written. */
export interface LaidOutPlan {
  readonly plan: PackagePlan;
  readonly contents: PackageContents;
  /** Those of its requirements that are in it. */
  readonly wheels: readonly StoredWheel[];
}

/**
 * Lays out and checks packages. What is wrong is collected in `problems`.
 * @param stored the wheels of all plans, one plan after the other
 * @throws UserError
 */
export async function layOutPlans(
  plans: readonly PackagePlan[],
  stored: PlannedWheels,
  problems: Problems,
): Promise<readonly LaidOutPlan[]> {
  const laidOut: LaidOutPlan[] = [];
  let next = 0;
  let nextOfFormat = 0;
  for (const plan of plans) {
    const wheels = stored.wheels.slice(next, (next += plan.wheels.length));
    const formatWheels = stored.formatWheels.slice(nextOfFormat, (nextOfFormat += plan.formatWheels.length));
    const contents = await plan.layOut({ wheels, formatWheels }, problems);
    const layers = contents.layers ?? [];
    if (plan.checked !== undefined) {
      const own = {
        target: plan.target.spec,
        files: (contents.importable ?? contents.bundle).entries,
        unzippedSize: unzippedSizeOf(contents.bundle),
      };
      problems.add(...checkFunction(plan.checked, [own, ...layers]));
    }
    const elsewhere = new Set(layers.flatMap((layer) => layer.wheels));
    laidOut.push({ plan, contents, wheels: wheels.filter((wheel) => !elsewhere.has(wheel)) });
  }
  return laidOut;
}
