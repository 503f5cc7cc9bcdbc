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
} from "./chunk-YYLOB3JY.js";
import "./chunk-5F33WH3C.js";
import "./chunk-IMOKZ2B7.js";
import "./chunk-OMJ6PTLU.js";
import "./chunk-N54S3QGW.js";
import "./chunk-UZ7CUJL6.js";
import "./chunk-MRRBFBJE.js";
import {
  shownInput
} from "./chunk-ZC2SM26T.js";
import "./chunk-H6JXHLG4.js";
import "./chunk-MPXRJXM5.js";
import "./chunk-PZ3FAS7C.js";
import {
  Problems
} from "./chunk-4QL5QTBF.js";
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
