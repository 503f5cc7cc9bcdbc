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
} from "./chunk-ON44V3LR.js";
import "./chunk-55NTIMKI.js";
import "./chunk-PBI5PASO.js";
import "./chunk-UKKK275T.js";
import "./chunk-T7XXP5DA.js";
import "./chunk-7SH6WOTT.js";
import "./chunk-6WYITLOS.js";
import {
  shownInput
} from "./chunk-L5U2VJEZ.js";
import "./chunk-H6JXHLG4.js";
import "./chunk-AE4EDTQ5.js";
import "./chunk-XT4TFXWS.js";
import {
  Problems
} from "./chunk-B5FKBZOU.js";
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
