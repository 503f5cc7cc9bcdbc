import {
  setDeployOutputs
} from "./chunk-2FEFPPRA.js";
import {
  assignPackages,
  deployPackages,
  deployableOf,
  guardDeploy,
  packagesOf,
  readDeployment,
  throwIfFailed,
  withoutCredentials
} from "./chunk-IYZO55NO.js";
import "./chunk-YKXCGBOI.js";
import "./chunk-6CRQERDA.js";
import "./chunk-53EPZ7YX.js";
import "./chunk-PJYLTIWM.js";
import "./chunk-UPF2DH3O.js";
import "./chunk-ME6BD7Z3.js";
import {
  shownInput
} from "./chunk-V3AMGMYJ.js";
import "./chunk-H6JXHLG4.js";
import "./chunk-KCBUVPWU.js";
import "./chunk-HFJFR3A3.js";
import {
  Problems
} from "./chunk-UOALO2G6.js";
import "./chunk-7X23XMYO.js";

// src/commands/action-deploy.ts
function prepareDeploy({ host, results }, options) {
  guardDeploy(host.env);
  const problems = new Problems();
  const directory = host.env["GITHUB_WORKSPACE"] ?? host.cwd;
  const deployment = readDeployment(options, { env: host.env, directory }, shownInput, problems);
  problems.throwIfErrors();
  let assignments = [];
  return {
    accept: (plans) => {
      const found = new Problems();
      assignments = assignPackages(plans.map(deployableOf), deployment, found);
      found.throwIfErrors();
    },
    deploy: async (project, packages, news) => {
      const deployed = await withoutCredentials(
        host,
        assignments,
        () => deployPackages(host, deployment, packagesOf(project, packages), assignments)
      );
      news.deployments = deployed.functions;
      setDeployOutputs(results, deployed.functions);
      throwIfFailed(deployed);
    }
  };
}
export {
  prepareDeploy
};
