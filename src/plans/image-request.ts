import type { PackagePlan, PlanContext, PlanPackage } from './package-plan.ts';
import type { Problems } from '../host/types.ts';
import type { Target } from '../targets/types.ts';

/** Plans images, which are built when they are written. */
export interface ImagePlanner {
  /** Also images that no spec names. */
  readonly all: boolean;
  /** @throws UserError where this run may not build them */
  readonly refuse: (images: readonly Target[]) => void;
  /** @param planPackage plans the packages in the build context */
  readonly plan: (
    context: PlanContext,
    target: Target,
    problems: Problems,
    planPackage: PlanPackage,
  ) => Promise<PackagePlan | undefined>;
}
