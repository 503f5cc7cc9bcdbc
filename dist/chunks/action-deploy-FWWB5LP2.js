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
} from "./chunk-YFILROKB.js";
import "./chunk-TCX2VXLQ.js";
import "./chunk-AJMBSIOS.js";
import "./chunk-GIR7MYNM.js";
import "./chunk-4ASVOFMV.js";
import "./chunk-QFE7GEH6.js";
import "./chunk-PG2WORVK.js";
import {
  shownInput
} from "./chunk-37WE2PS5.js";
import "./chunk-H6JXHLG4.js";
import "./chunk-JAVGI4JA.js";
import "./chunk-TGHNTHWG.js";
import {
  Problems
} from "./chunk-K6VH3A42.js";
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
