import {
  aliasesOf,
  expectedHashes,
  openMadePackages,
  runAliases
} from "./chunk-HHE2UFGV.js";
import "./chunk-35WUFIGH.js";
import {
  setDeployOutputs
} from "./chunk-2FEFPPRA.js";
import {
  assignPackages,
  deployPackages,
  guardDeploy,
  readDeployment,
  withoutCredentials
} from "./chunk-2KZZNXTN.js";
import {
  findingOf
} from "./chunk-KDXIGYH6.js";
import {
  tellReport
} from "./chunk-WGNBT3ZU.js";
import {
  reportPlaces
} from "./chunk-PTATY6KF.js";
import "./chunk-DSE4UYW2.js";
import "./chunk-LHJ2BFA7.js";
import "./chunk-BTETWQQO.js";
import "./chunk-MOMQHHLU.js";
import "./chunk-5CDVQOZ6.js";
import "./chunk-AL4MK6QO.js";
import "./chunk-VG3BCFGK.js";
import "./chunk-LI344E2Q.js";
import "./chunk-FVRQGOXS.js";
import {
  shownInput
} from "./chunk-7J3A5LGS.js";
import "./chunk-H6JXHLG4.js";
import "./chunk-WQ4JPSDZ.js";
import "./chunk-XU2TZXU2.js";
import {
  Problems,
  UserError,
  reportFailure
} from "./chunk-SS2C5Z4L.js";
import "./chunk-EXFJBLPA.js";

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
