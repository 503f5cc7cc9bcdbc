import type { PackagePlan, PlanContext, PlanPackage } from './package-plan.ts';
import type { Problems } from '../host/types.ts';
import type { Target } from '../targets/types.ts';

/** What a run may do with images. The workflow or the command line says so, never the checkout. */
export interface ImageSettings {
  /** Also build images that no spec names. */
  readonly all: boolean;
  /** `docker`, `podman` or `buildah`; undefined: the first that is there. */
  readonly builder: string | undefined;
  /** What images of the checkout may use, as `KIND VALUE`, e.g. `env NPM_TOKEN`. */
  readonly access: readonly string[];
  readonly push: boolean;
  /** Registries, or the beginnings of repositories, that may be pushed to. */
  readonly pushRegistries: readonly string[];
}

export const noImages: ImageSettings = {
  ...{ all: false, builder: undefined, access: [], push: false, pushRegistries: [] },
};

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
