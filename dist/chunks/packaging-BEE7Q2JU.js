import {
  functionNameFault,
  readSizeBudget
} from "./chunk-CHEIH45Q.js";
import {
  checkDeployable,
  createManifestKeeper,
  deployPackage
} from "./chunk-P7EI5Y6E.js";
import "./chunk-LITJNBCB.js";
import "./chunk-2VMLAGV2.js";
import {
  wheelSettings
} from "./chunk-BQQUQLQX.js";
import {
  packageTargets
} from "./chunk-XOSBCOZO.js";
import "./chunk-LA2OTB4C.js";
import "./chunk-EXWENLM4.js";
import "./chunk-PXN52QVZ.js";
import "./chunk-TYUQPK5Z.js";
import "./chunk-NJUEXAJP.js";
import "./chunk-M3FPZ62T.js";
import "./chunk-77FTD3JV.js";
import "./chunk-HNKZFXJJ.js";
import "./chunk-TTJVCZSG.js";
import "./chunk-RQCSRFBD.js";
import {
  openInvocation,
  specQuery
} from "./chunk-4FDDHO4D.js";
import "./chunk-B5QNHJSM.js";
import "./chunk-VGNWBWDG.js";
import "./chunk-V3QGTWZC.js";
import "./chunk-FVHAZ3UT.js";
import "./chunk-4C2S3W5M.js";
import {
  relative,
  resolve,
  sep
} from "./chunk-HICPIWJH.js";
import "./chunk-YKMUJAI3.js";
import "./chunk-JNYKG7IG.js";
import "./chunk-O4235BVS.js";
import "./chunk-MHNVQAE2.js";
import {
  UsageError,
  isSwitchedOn,
  optionValue
} from "./chunk-F3HV3AH3.js";
import "./chunk-WR2LCJEF.js";
import "./chunk-SEWDMQ6Q.js";

// src/cli/packaging.ts
async function runPackage(invocation) {
  await makePackages(invocation);
  return 0;
}
async function makePackages(invocation, accept) {
  const { host } = invocation;
  const { log } = host;
  const asJson = optionValue(invocation, "format") === "json";
  const project = openInvocation(invocation);
  const query = await specQuery(invocation, project);
  const manifest = openManifest(invocation, project);
  const sbom = optionValue(invocation, "sbom");
  const sizeBudget = sizeBudgetOf(optionValue(invocation, "size-budget"));
  const result = await manifest.keep(
    (record) => packageTargets(host, project, {
      query,
      dist: optionValue(invocation, "dist"),
      wheels: wheelSettings(invocation),
      loads: !isSwitchedOn(invocation, "no-check"),
      announce: asJson ? log.info : log.out,
      record,
      ...compareRequest(invocation),
      ...sbom !== void 0 && { sbom: resolve(host.cwd, sbom) },
      ...sizeBudget !== void 0 && { sizeBudget },
      accept: (plans) => {
        manifest.refuseClash(plans);
        accept?.(plans);
      }
    })
  );
  if (asJson) log.out(JSON.stringify(result.packages, null, 2));
  return { project, result };
}
async function runPlan(invocation) {
  const { host } = invocation;
  const given = optionValue(invocation, "max-jobs") ?? "20";
  const maxJobs = /^\d{1,3}$/.test(given) ? Number(given) : 0;
  if (maxJobs < 1 || maxJobs > 256) {
    throw new UsageError(`Invalid value \`${given}\` for \`--max-jobs\``, "use a number from 1 to 256");
  }
  const asJson = optionValue(invocation, "format") === "json";
  const { log } = host;
  const { planTargets } = await import("./plan-R75X6D6B.js");
  const project = openInvocation(invocation);
  const query = await specQuery(invocation, project);
  const result = await openManifest(invocation, project).keep(
    (record) => planTargets(asJson ? { ...host, log: { ...log, out: log.info } } : host, project, {
      ...{ query, wheels: wheelSettings(invocation), record, maxJobs },
      ...compareRequest(invocation)
    })
  );
  if (asJson) log.out(JSON.stringify(result, null, 2));
  return 0;
}
function openManifest(invocation, project) {
  const given = optionValue(invocation, "manifest");
  const { host } = invocation;
  return createManifestKeeper({
    ...{ host, project, file: given === void 0 ? void 0 : resolve(host.cwd, given) },
    pathOf: (path) => pathFrom(project, path)
  });
}
function compareRequest(invocation) {
  const base = optionValue(invocation, "compare-with");
  const changedOnly = isSwitchedOn(invocation, "changed-only");
  if (base === void 0) {
    if (!changedOnly) return {};
    throw new UsageError("`--changed-only` needs `--compare-with`", "add `--compare-with REF`, e.g. `main`");
  }
  const open = (host, buildRoot) => openInvocation({ ...invocation, host, buildRoot });
  return { compare: { with: base, changedOnly, token: void 0, open } };
}
function sizeBudgetOf(text) {
  if (text === void 0) return void 0;
  const budget = readSizeBudget(text);
  if (budget !== void 0) return budget;
  throw new UsageError(`Invalid value \`${text}\` for \`--size-budget\``, "write a size such as `50 MB`");
}
function pathFrom({ workspace }, path) {
  return relative(workspace.root, resolve(workspace.root, path)).split(sep).join("/");
}
async function runDeploy(invocation) {
  const functionName = optionValue(invocation, "function-name");
  if (functionName === void 0) {
    throw new UsageError("`deploy` needs `--function-name`", "add `--function-name NAME`");
  }
  const fault = functionNameFault(functionName);
  if (fault !== void 0) throw new UsageError(`--function-name: ${fault.message}`, fault.help);
  const { project, result } = await makePackages(invocation, (plans) => checkDeployable(plans, functionName));
  const dryRun = isSwitchedOn(invocation, "dry-run");
  await deployPackage(invocation.host, project, result, { functionName, dryRun });
  return 0;
}
export {
  runDeploy,
  runPackage,
  runPlan
};
