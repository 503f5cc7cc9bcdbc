import { UserError, type Diagnostic } from '../host/types.ts';
import type { FailedPackage, PlannedPackages } from '../plans/plan-all.ts';
import type { PackagePlan } from '../plans/package-plan.ts';
import { throwIfWrong, type Settled } from '../plans/settle.ts';

/** Whether a run that is to keep going can: something is sound, and each error is one of a package. */
export function canGoOn(
  { plans, failed }: Pick<PlannedPackages, 'plans' | 'failed'>,
  diagnostics: readonly Diagnostic[],
): boolean {
  const known = new Set(failed.flatMap(({ findings }) => findings.map(keyOf)));
  return plans.length > 0 && diagnostics.every((one) => one.severity !== 'error' || known.has(keyOf(one)));
}

function keyOf({ code, message, place }: Diagnostic): string {
  return JSON.stringify([code, message, place?.path, place?.line]);
}

/** The packages to write. */
interface SoundPackages {
  readonly plans: readonly PackagePlan[];
  /** What is wrong with the others; undefined when nothing is. */
  readonly failure: UserError | undefined;
}

/**
 * The packages without errors, if the run is to keep going; all of them when there are no errors.
 * @throws UserError
 */
export function soundPackages(
  plans: readonly PackagePlan[],
  settled: Settled,
  keepGoing: { readonly failed: readonly FailedPackage[] } | undefined,
): SoundPackages {
  if (!settled.diagnostics.some(({ severity }) => severity === 'error')) return { plans, failure: undefined };
  if (keepGoing !== undefined) {
    const found = plans.map((plan) => ({
      ...{ plan, target: plan.target, findings: settled.findings.get(plan.target.spec) ?? [] },
    }));
    const sound = found
      .filter(({ findings }) => findings.every(({ severity }) => severity !== 'error'))
      .map(({ plan }) => plan);
    const failed = [...keepGoing.failed, ...found];
    if (canGoOn({ plans: sound, failed }, settled.diagnostics)) {
      return { plans: sound, failure: new UserError(settled.diagnostics) };
    }
  }
  throwIfWrong(settled);
  return { plans, failure: undefined };
}
