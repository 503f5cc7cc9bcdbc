import {
  aliasesOf,
  expectedHashes,
  openMadePackages,
  runAliases
} from "./chunk-BPOZODXL.js";
import "./chunk-3DMF5PKU.js";
import {
  setDeployOutputs
} from "./chunk-2FEFPPRA.js";
import {
  assignPackages,
  deployPackages,
  guardDeploy,
  readDeployment,
  withoutCredentials
} from "./chunk-AEWHJXXI.js";
import {
  findingOf,
  reportPlaces,
  tellReport
} from "./chunk-DD47FBQ6.js";
import "./chunk-4EX6TKOH.js";
import "./chunk-L2QTDTR2.js";
import "./chunk-PIEI5WB7.js";
import "./chunk-DBYG34KA.js";
import "./chunk-ZPZB7KWA.js";
import "./chunk-J6JDIELV.js";
import "./chunk-WKMOEOND.js";
import "./chunk-D5VPNCRK.js";
import "./chunk-3GR6RLEO.js";
import "./chunk-RM7XXT6Q.js";
import "./chunk-DTDINWFC.js";
import "./chunk-ALLN5HC4.js";
import "./chunk-NF7XNSDY.js";
import "./chunk-TZGOHWVQ.js";
import "./chunk-734PY7CH.js";
import "./chunk-3H4MYS42.js";
import "./chunk-UESL6QA2.js";
import "./chunk-SSWEC3SC.js";
import {
  shownInput
} from "./chunk-BOBV6OPP.js";
import "./chunk-VH4VN2SG.js";
import "./chunk-LITJNBCB.js";
import "./chunk-KZA2KZR2.js";
import "./chunk-4OUPGD2T.js";
import "./chunk-OERDMW3G.js";
import "./chunk-5W2LZIJ6.js";
import "./chunk-QQLENHY2.js";
import "./chunk-ISHNH3V3.js";
import "./chunk-SDDAAFP3.js";
import "./chunk-E55JLYEX.js";
import "./chunk-4RDC6BGS.js";
import "./chunk-BW7IBTLD.js";
import "./chunk-BCR3I4ZH.js";
import "./chunk-ZUNBYIPC.js";
import "./chunk-G23OZXBS.js";
import "./chunk-MBXUOQ5G.js";
import {
  reportFailure
} from "./chunk-OISQAYTL.js";
import "./chunk-Y5MMXVRX.js";
import {
  Problems,
  UserError
} from "./chunk-4CWYCPRC.js";
import "./chunk-PSGP3ZSG.js";
import "./chunk-2DDHYSBU.js";
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
