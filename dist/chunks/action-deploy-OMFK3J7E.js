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
} from "./chunk-ZZV4FORL.js";
import "./chunk-2K5YNMRB.js";
import "./chunk-WNQQJFUR.js";
import "./chunk-AGNS7AXZ.js";
import "./chunk-K2ZOXZ2K.js";
import "./chunk-DTDINWFC.js";
import {
  shownInput
} from "./chunk-EA56OMHU.js";
import "./chunk-H6JXHLG4.js";
import "./chunk-O2ZTWYJZ.js";
import "./chunk-OA6O4MI2.js";
import "./chunk-RYAP5BHX.js";
import "./chunk-CSEYOPJV.js";
import "./chunk-G23OZXBS.js";
import "./chunk-MBXUOQ5G.js";
import {
  Problems
} from "./chunk-ALZ6SUYP.js";
import "./chunk-SEWDMQ6Q.js";

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
