import { assignPackages, deployableOf } from './deployables.ts';
import { shownInput } from '../host/deploy-inputs.ts';
import { Problems } from '../host/types.ts';
import type { Assignment } from '../deploy/names.ts';
import type { PackagePlan } from '../plans/package-plan.ts';
import type { Project } from '../project/project.ts';
import type { PackagedTarget } from '../report/types.ts';
import type { DeployOptions } from '../text/deploy-options.ts';
import type { ActionContext, StepNews } from './action.ts';
import { deployPackages, packagesOf } from './deploy.ts';
import { guardDeploy } from './deploy-guard.ts';
import { setDeployOutputs } from './deploy-outputs.ts';
import { throwIfFailed, withoutCredentials } from './deploy-run.ts';
import { readDeployment } from './deploy-settings.ts';

/** A deploy of what a step packages. */
export interface PreparedDeploy {
  /** @throws UserError for packages that cannot be deployed */
  accept(plans: readonly PackagePlan[]): void;
  /** @throws UserError when a function could not be deployed */
  deploy(project: Project, packages: readonly PackagedTarget[], news: StepNews): Promise<void>;
}

/** Reads how a step deploys, before it packages. @throws UserError */
export function prepareDeploy({ host, results }: ActionContext, options: DeployOptions): PreparedDeploy {
  guardDeploy(host.env);
  const problems = new Problems();
  const directory = host.env['GITHUB_WORKSPACE'] ?? host.cwd;
  const deployment = readDeployment(options, { env: host.env, directory }, shownInput, problems);
  problems.throwIfErrors();
  let assignments: readonly Assignment[] = [];
  return {
    accept: (plans) => {
      const found = new Problems();
      assignments = assignPackages(plans.map(deployableOf), deployment, found);
      found.throwIfErrors();
    },
    deploy: async (project, packages, news) => {
      const deployed = await withoutCredentials(host, assignments, () =>
        deployPackages(host, deployment, packagesOf(project, packages), assignments),
      );
      news.deployments = deployed.functions;
      setDeployOutputs(results, deployed.functions);
      throwIfFailed(deployed);
    },
  };
}
