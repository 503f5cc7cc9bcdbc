import { checkFunctionBundle } from '../checks/bundle-checks.ts';
import type { Diagnostic } from '../host/types.ts';
import type { StoredWheel } from '../wheels/types.ts';
import type { PackageContents, PackagePlan } from './package-plan.ts';

/** What is wrong with a package that is laid out, given the wheels of its plan. */
export function checkContents(
  plan: PackagePlan,
  contents: PackageContents,
  wheels: readonly StoredWheel[],
): readonly Diagnostic[] {
  if (plan.checked === undefined) return [];
  const users = wheels.slice(0, wheels.length - plan.ownWheels);
  const unzippedSize = users.reduce((sum, wheel) => sum + wheel.facts.unzippedSize, 0);
  return checkFunctionBundle(contents.importable ?? contents.bundle, unzippedSize, plan.checked);
}
