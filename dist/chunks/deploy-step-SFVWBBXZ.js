import {
  aliasesOf,
  expectedHashes,
  openMadePackages,
  runAliases
} from "./chunk-SGDXBPW7.js";
import "./chunk-ZHVNX26T.js";
import "./chunk-HGMS3MXO.js";
import {
  setDeployOutputs
} from "./chunk-2FEFPPRA.js";
import {
  assignPackages,
  deployPackages,
  guardDeploy,
  readDeployment,
  withoutCredentials
} from "./chunk-IUDV4UEC.js";
import {
  findingOf
} from "./chunk-SDUTBAV6.js";
import {
  tellReport
} from "./chunk-CXOWA3IR.js";
import {
  reportPlaces
} from "./chunk-L2VW7X6Z.js";
import "./chunk-PP35ZCWP.js";
import "./chunk-LHJ2BFA7.js";
import "./chunk-35QPGWWM.js";
import "./chunk-IFLOIPY4.js";
import "./chunk-ZIRYULOX.js";
import "./chunk-FLPWUXNP.js";
import "./chunk-XVAWO7KO.js";
import "./chunk-VRLTUVXX.js";
import {
  shownInput
} from "./chunk-5F23CWRH.js";
import "./chunk-H6JXHLG4.js";
import "./chunk-4U4A73Z3.js";
import "./chunk-2YNFGMIP.js";
import {
  Problems,
  UserError,
  reportFailure
} from "./chunk-VILPUJHH.js";
import "./chunk-7X23XMYO.js";

// src/commands/deploy-step.ts
async function deployStep(context) {
  const { host, inputs, results } = context;
  guardDeploy(host.env);
  const problems = new Problems();
  const directory = host.env["GITHUB_WORKSPACE"] ?? host.cwd;
  const deployment = readDeployment(inputs.deploy, { env: host.env, directory }, shownInput, problems);
  problems.throwIfErrors();
  const deployed = await carryOut(context, deployment, directory).catch((error) => {
    if (!(error instanceof UserError)) throw error;
    return { functions: [], failure: error };
  });
  setDeployOutputs(results, deployed.functions, deployed.failure !== void 0);
  const { failure } = deployed;
  if (failure !== void 0) reportFailure(failure, host.log);
  await tell(context, deployed, failure?.diagnostics ?? []);
  return failure?.exitStatus ?? 0;
}
async function carryOut({ host, inputs }, deployment, directory) {
  if (deployment.options.action !== "deploy") {
    const requests = aliasesOf(deployment);
    const assignments2 = requests.map((one) => ({ ...one, target: "" }));
    return withoutCredentials(host, assignments2, () => runAliases(host, deployment, requests));
  }
  const problems = new Problems();
  const made = openMadePackages(inputs.manifests, {
    directory,
    commit: inputs.expectCommit ?? host.env["GITHUB_SHA"],
    repository: host.env["GITHUB_REPOSITORY"],
    expected: expectedHashes(inputs.expected)
  });
  host.log.info(
    `${made.packages.length} packages of commit ${made.commit ?? "unknown"}, as their manifests say`
  );
  const assignments = assignPackages(made.deployables, deployment, problems);
  if (problems.hasErrors) throw new UserError(problems.diagnostics);
  return withoutCredentials(
    host,
    assignments,
    () => deployPackages(host, deployment, made.packages, assignments)
  );
}
async function tell(context, { functions }, diagnostics) {
  const commit = context.inputs.expectCommit ?? context.host.env["GITHUB_SHA"];
  const places = reportPlaces(context.host.env, { commit, directory: "" });
  const report = {
    ...{ packages: [], removed: [], baseCommit: null, deployments: functions },
    findings: diagnostics.map(findingOf),
    isFailed: diagnostics.length > 0
  };
  await tellReport(context, report, places);
}
export {
  deployStep
};
