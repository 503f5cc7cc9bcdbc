import type { PackagePlan } from './package-plan.ts';

/** The packages that have modules of their own, each once: those in archives and images instead of these. */
export function packagesWithin(plans: readonly PackagePlan[]): readonly PackagePlan[] {
  const found = new Map<string, PackagePlan>();
  const visit = (plan: PackagePlan): void => {
    if (plan.inner === undefined) found.set(plan.target.spec, plan);
    else plan.inner.forEach(visit);
  };
  plans.forEach(visit);
  return [...found.values()];
}
