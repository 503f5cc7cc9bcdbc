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
} from "./chunk-6I2MUZC5.js";
import "./chunk-A3QMW3WQ.js";
import "./chunk-OHP5DA4C.js";
import "./chunk-DYC2YPWO.js";
import "./chunk-CEH66EWD.js";
import "./chunk-6OHMRPVH.js";
import "./chunk-DBC37DOO.js";
import "./chunk-DTDINWFC.js";
import {
  shownInput
} from "./chunk-EXLGG6P7.js";
import "./chunk-H6JXHLG4.js";
import "./chunk-XXTCMGDH.js";
import "./chunk-N4FAVDWL.js";
import "./chunk-W7JL7JGD.js";
import "./chunk-CTLTT6ZE.js";
import "./chunk-XDHZ23Q3.js";
import "./chunk-G23OZXBS.js";
import "./chunk-MBXUOQ5G.js";
import {
  Problems
} from "./chunk-JBS5RFOC.js";
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
