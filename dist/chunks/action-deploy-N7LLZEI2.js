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
} from "./chunk-MT4KKUEV.js";
import "./chunk-XAXL3BGL.js";
import "./chunk-UVBJNJCK.js";
import "./chunk-Q7KDSB4J.js";
import "./chunk-N4ALHMJC.js";
import "./chunk-R52EW6RZ.js";
import "./chunk-WAJWSLRX.js";
import {
  shownInput
} from "./chunk-QBFKTSZV.js";
import "./chunk-H6JXHLG4.js";
import "./chunk-544PTV3S.js";
import "./chunk-RIAU5XM3.js";
import {
  Problems
} from "./chunk-EMU5ZY4F.js";
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
