import { storedOf } from './lay-out-plans.ts';
import type { PackagePlan, PlannedWheels } from './package-plan.ts';

/**
 * Whether wheels need what their locks have not given; noted there, the next plans have it.
 * @param stored the wheels of all plans, one plan after the other
 */
export async function findGaps(plans: readonly PackagePlan[], stored: PlannedWheels): Promise<boolean> {
  let hasGaps = false;
  for (const { plan, stored: own } of storedOf(plans, stored)) {
    if ((await plan.findGaps?.(own)) === true) hasGaps = true;
  }
  return hasGaps;
}
