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
} from "./chunk-3NKUQHXN.js";
import "./chunk-QJDLA7SU.js";
import "./chunk-26JOJQVG.js";
import "./chunk-Q2LHMCGA.js";
import "./chunk-N35V2AD5.js";
import "./chunk-DTDINWFC.js";
import {
  shownInput
} from "./chunk-UKMOWC25.js";
import "./chunk-H6JXHLG4.js";
import "./chunk-OD7GVRML.js";
import "./chunk-UKDMR4SE.js";
import "./chunk-7SMHUKLX.js";
import "./chunk-WILTDASL.js";
import "./chunk-G23OZXBS.js";
import "./chunk-MBXUOQ5G.js";
import {
  Problems
} from "./chunk-QP7FYM4Q.js";
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
