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
} from "./chunk-2HITXXXP.js";
import "./chunk-IKOIMZGZ.js";
import "./chunk-4MVX4RDX.js";
import "./chunk-FVYTLCIG.js";
import "./chunk-N7OEZZJT.js";
import "./chunk-DTDINWFC.js";
import {
  shownInput
} from "./chunk-PJTYBP3X.js";
import "./chunk-H6JXHLG4.js";
import "./chunk-JPZWJVQH.js";
import "./chunk-FPFQGIBH.js";
import "./chunk-U6OKGSII.js";
import "./chunk-CTLTT6ZE.js";
import "./chunk-SWVB3UWT.js";
import "./chunk-G23OZXBS.js";
import "./chunk-MBXUOQ5G.js";
import {
  Problems
} from "./chunk-HO2VAHIO.js";
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
