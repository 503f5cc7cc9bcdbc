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
} from "./chunk-XW52SAMJ.js";
import "./chunk-V2RQPXAV.js";
import "./chunk-EU4DO5XE.js";
import "./chunk-YPJZ4KKX.js";
import "./chunk-3IQ3S5X7.js";
import "./chunk-O5BYCSXX.js";
import "./chunk-JQT2F3TU.js";
import {
  shownInput
} from "./chunk-BE25PCTH.js";
import "./chunk-H6JXHLG4.js";
import "./chunk-ENNQLJXN.js";
import "./chunk-UZQQBJ7D.js";
import {
  Problems
} from "./chunk-QKMQAPM3.js";
import "./chunk-EXFJBLPA.js";

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
