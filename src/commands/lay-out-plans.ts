import { checkFunctionBundle } from '../checks/bundle-checks.ts';
import type { Problems } from '../host/types.ts';
import type { StoredWheel } from '../wheels/types.ts';
import type { PackageContents, PackagePlan, PlannedWheels } from './package-plan.ts';

/** A planned package that only has to be written. */
export interface LaidOutPlan {
  readonly plan: PackagePlan;
  readonly contents: PackageContents;
  /** Those of its requirements. */
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
    if (plan.checked !== undefined) {
      const unzippedSize = wheels.reduce((sum, wheel) => sum + wheel.facts.unzippedSize, 0);
      const importable = contents.importable ?? contents.bundle;
      problems.add(...checkFunctionBundle(importable, unzippedSize, plan.checked));
    }
    laidOut.push({ plan, contents, wheels });
  }
  return laidOut;
}
