import {
  aliasesOf,
  expectedHashes,
  openMadePackages,
  runAliases
} from "./chunk-FGO6TFGR.js";
import "./chunk-ZLQCVGG3.js";
import {
  setDeployOutputs
} from "./chunk-2FEFPPRA.js";
import {
  assignPackages,
  deployPackages,
  guardDeploy,
  readDeployment,
  withoutCredentials
} from "./chunk-FTC25WAX.js";
import {
  findingOf,
  reportPlaces,
  tellReport
} from "./chunk-BFPXPOVM.js";
import "./chunk-HN3JXOUB.js";
import "./chunk-RTWP37P6.js";
import "./chunk-6WNVNZ47.js";
import "./chunk-DTDINWFC.js";
import {
  shownInput
} from "./chunk-AUBIYDU3.js";
import "./chunk-H6JXHLG4.js";
import "./chunk-QM2ZB723.js";
import "./chunk-FBRN7OKX.js";
import "./chunk-EX75JEGB.js";
import "./chunk-CTLTT6ZE.js";
import "./chunk-B4DCWO4Y.js";
import "./chunk-G23OZXBS.js";
import "./chunk-MBXUOQ5G.js";
import {
  Problems,
  UserError,
  reportFailure
} from "./chunk-QUJYV2WD.js";
import "./chunk-SEWDMQ6Q.js";

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
