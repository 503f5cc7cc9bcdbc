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
} from "./chunk-2BSCYGE4.js";
import "./chunk-X4VTSKD7.js";
import "./chunk-5CNSJI5D.js";
import "./chunk-TYBBGRGM.js";
import "./chunk-FFXHO6RG.js";
import "./chunk-VLGDPQ4L.js";
import "./chunk-A3MI5L5O.js";
import {
  shownInput
} from "./chunk-IUMAO5TF.js";
import "./chunk-H6JXHLG4.js";
import "./chunk-Q7AR65GK.js";
import "./chunk-7VYNF3I2.js";
import {
  Problems
} from "./chunk-AZ3SCWHG.js";
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
