import {
  judge,
  reportFailure,
  stage
} from "./chunk-OISQAYTL.js";
import {
  resolve
} from "./chunk-PSGP3ZSG.js";

// src/commands/action.ts
async function runAction(context) {
  const { host, inputs } = context;
  const news = {
    manifest: void 0,
    diagnostics: [],
    deployments: [],
    artifacts: /* @__PURE__ */ new Map(),
    isFailed: false,
    end: void 0
  };
  try {
    await refuseStrangers(context);
    if (inputs.check !== void 0) return await check(context, inputs.check);
    const maker = await makerOf(context);
    const step = await import("./action-package-C7PUAGQK.js");
    const { buildRoot } = context;
    const platforms = platformsFile(context);
    const project = await stage(
      host,
      "Read the BUILD files",
      () => step.openProject(host, { buildRoot, platforms, make: maker?.make })
    );
    if (inputs.command === "plan") {
      const { warnings } = await step.planStep(context, { project, maker }, news);
      note(context, news, warnings);
    } else {
      const result = await step.packageStep(context, { project, maker }, news);
      await writeSarifFile(context, result.warnings);
      note(context, news, result.warnings);
      if (inputs.deploy !== void 0 && !news.isFailed) await step.deployStep(project, result, news);
    }
    await tell(context, news);
    if (news.end !== void 0) host.log.out(news.end());
    return news.isFailed ? 1 : 0;
  } catch (error) {
    if (!reportFailure(error, host.log)) throw error;
    const { diagnostics, exitStatus } = error;
    if (isForDoctor(diagnostics))
      host.log.info("`npx lambda-package doctor` explains what is there and what is missing.");
    if (news.diagnostics.length === 0) await keepFindings(context, diagnostics);
    await tell(context, { ...news, diagnostics: [...news.diagnostics, ...diagnostics], isFailed: true });
    return exitStatus;
  }
}
async function refuseStrangers({ host, inputs, buildRoot }) {
  const { env } = host;
  const isRisky = ["workflow_run", "pull_request_target"].includes(env["GITHUB_EVENT_NAME"] ?? "");
  if (!isRisky) return;
  const { refuseUntrusted } = await import("./guards-TYR4DEBE.js");
  const { headCommit } = await import("./head-commit-ATRV6ZTI.js");
  const { workflowEvent } = await import("./workflow-event-7OVPISHR.js");
  const does = { packages: inputs.command === "package", deploys: inputs.deploy !== void 0 };
  refuseUntrusted(env, workflowEvent(env), does, () => headCommit(buildRoot));
}
async function makerOf({ inputs, start }) {
  if (inputs.plain === void 0) return void 0;
  const { createPlainMaker } = await import("./plain-maker-7PYQBCVF.js");
  return createPlainMaker(inputs.plain, start);
}
async function check(context, inputs) {
  const { checkStep } = await import("./check-step-6V3CLU4E.js");
  const { findings, exitStatus } = await checkStep({ ...context, check: inputs });
  await writeSarifFile(context, findings);
  return exitStatus;
}
function note({ host, inputs }, news, found) {
  const { isFailed, diagnostics } = judge(inputs.failOn, found, host.log);
  news.isFailed = isFailed;
  news.diagnostics = diagnostics;
}
async function writeSarifFile(context, found) {
  const { host, inputs, buildRoot } = context;
  if (inputs.sarif === void 0) return;
  const { writeSarif } = await import("./write-sarif-6BCNSOME.js");
  const workspace = host.env["GITHUB_WORKSPACE"] ?? host.cwd;
  await writeSarif(inputs.sarif, found, { workspace, buildRoot });
}
async function keepFindings(context, found) {
  try {
    await writeSarifFile(context, found);
  } catch (error) {
    if (!reportFailure(error, context.host.log)) throw error;
  }
}
async function tell(context, news) {
  const { tellNews } = await import("./action-report-KZRQNLGP.js");
  await tellNews(context, news);
}
var forDoctor = /* @__PURE__ */ new Set([
  "no-build-root",
  "no-runtime",
  "nothing-to-package",
  "undefined-name",
  "unknown-address"
]);
function isForDoctor(diagnostics) {
  const first = diagnostics.find(({ severity }) => severity === "error");
  return first !== void 0 && forDoctor.has(first.code);
}
function platformsFile({ host, inputs }) {
  const workspace = host.env["GITHUB_WORKSPACE"] ?? host.cwd;
  return inputs.platforms === void 0 ? void 0 : resolve(workspace, inputs.platforms);
}

export {
  runAction,
  platformsFile
};
