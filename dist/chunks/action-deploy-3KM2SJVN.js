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
} from "./chunk-73IEU3AT.js";
import "./chunk-PTR3OYCL.js";
import "./chunk-YGYN7AMQ.js";
import "./chunk-HETZIBF5.js";
import "./chunk-QHNKK7LI.js";
import "./chunk-UDMSG2CO.js";
import "./chunk-YFXHSSPK.js";
import {
  shownInput
} from "./chunk-M5BLJQNB.js";
import "./chunk-H6JXHLG4.js";
import "./chunk-3PU2YOYO.js";
import "./chunk-BOGNXE53.js";
import {
  Problems
} from "./chunk-AH3QAN2M.js";
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
