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
} from "./chunk-6JKLWNUF.js";
import "./chunk-R65UHVWZ.js";
import "./chunk-3D7GCMQI.js";
import "./chunk-LWICTUN7.js";
import "./chunk-52Y5HVDZ.js";
import "./chunk-CUYVTGTZ.js";
import "./chunk-25N4BSQB.js";
import {
  shownInput
} from "./chunk-EPNAMBVK.js";
import "./chunk-H6JXHLG4.js";
import "./chunk-TWQM2XJ2.js";
import "./chunk-GDNLEDKI.js";
import {
  Problems
} from "./chunk-BZKBF6IY.js";
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
