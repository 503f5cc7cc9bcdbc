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
} from "./chunk-MMOT5RPC.js";
import "./chunk-DZA4PD4T.js";
import "./chunk-X6QFD54N.js";
import "./chunk-OGZMYRTA.js";
import "./chunk-3SUFJPM3.js";
import "./chunk-JANV55CS.js";
import "./chunk-AT77NAM4.js";
import {
  shownInput
} from "./chunk-QGMAHZUU.js";
import "./chunk-H6JXHLG4.js";
import "./chunk-AL5NTLEU.js";
import "./chunk-LJDE2LEP.js";
import {
  Problems
} from "./chunk-F3WCT5KD.js";
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
