import {
  functionNameFault,
  readSizeBudget
} from "./chunks/chunk-CHEIH45Q.js";
import {
  createActionsCache,
  createActionsHost,
  createStepResults,
  endProcess,
  runAction
} from "./chunks/chunk-Y7NEBMY4.js";
import "./chunks/chunk-CCEI4TNX.js";
import "./chunks/chunk-P7EI5Y6E.js";
import "./chunks/chunk-LITJNBCB.js";
import "./chunks/chunk-2VMLAGV2.js";
import "./chunks/chunk-XOSBCOZO.js";
import "./chunks/chunk-LA2OTB4C.js";
import "./chunks/chunk-EXWENLM4.js";
import "./chunks/chunk-PXN52QVZ.js";
import "./chunks/chunk-TYUQPK5Z.js";
import "./chunks/chunk-NJUEXAJP.js";
import "./chunks/chunk-M3FPZ62T.js";
import "./chunks/chunk-77FTD3JV.js";
import "./chunks/chunk-HNKZFXJJ.js";
import {
  reportFailure
} from "./chunks/chunk-TTJVCZSG.js";
import "./chunks/chunk-RQCSRFBD.js";
import {
  locateBuildRoot,
  locateWorkingDirectory,
  processEnvironment
} from "./chunks/chunk-4FDDHO4D.js";
import "./chunks/chunk-B5QNHJSM.js";
import "./chunks/chunk-VGNWBWDG.js";
import "./chunks/chunk-V3QGTWZC.js";
import "./chunks/chunk-FVHAZ3UT.js";
import "./chunks/chunk-4C2S3W5M.js";
import "./chunks/chunk-HICPIWJH.js";
import {
  userError
} from "./chunks/chunk-YKMUJAI3.js";
import "./chunks/chunk-JNYKG7IG.js";
import "./chunks/chunk-O4235BVS.js";
import "./chunks/chunk-MHNVQAE2.js";
import "./chunks/chunk-F3HV3AH3.js";
import "./chunks/chunk-WR2LCJEF.js";
import "./chunks/chunk-SEWDMQ6Q.js";

// src/host/inputs.ts
function readInputs(env) {
  const targets = text(env, "targets").split(/\s+/).filter((spec) => spec !== "");
  if (targets.length === 0) {
    throw userError({
      code: "missing-input",
      message: "The input `targets` is empty",
      help: 'give at least one target, e.g. `targets: project:lambda`, or `targets: "::"` for everything'
    });
  }
  const command = choice(env, "command", ["package", "plan"]);
  const deploy = flag(env, "deploy");
  if (command === "plan" && deploy) {
    throw userError({
      code: "bad-input",
      message: "`deploy: true` does nothing with `command: plan`",
      help: "deploy in the jobs of the matrix, or in one after them"
    });
  }
  const functionName = text(env, "function-name");
  if (deploy && functionName === "") {
    throw userError({
      code: "missing-input",
      message: "`deploy: true` needs the input `function-name`",
      help: "add `function-name:` with the name or ARN of the function to update"
    });
  }
  const nameFault = functionName === "" ? void 0 : functionNameFault(functionName);
  if (nameFault !== void 0) {
    const { message, help } = nameFault;
    throw userError({ code: "bad-input", message: `Input \`function-name\`: ${message}`, help });
  }
  const dryRun = flag(env, "dry-run");
  if (!deploy) refuseWithoutDeploy(functionName, dryRun);
  return {
    command,
    maxJobs: jobLimit(env, command),
    targets,
    workingDirectory: text(env, "working-directory") || ".",
    platforms: text(env, "platforms") || void 0,
    cache: choice(env, "cache", ["true", "false", "read-only"]),
    wheels: {
      directories: text(env, "wheels").split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== ""),
      buildSdists: text(env, "build-sdists").split(/[\s,]+/).filter((name) => name !== "").map((name) => name.toLowerCase().replace(/[-_.]+/g, "-")),
      excludeNewer: text(env, "exclude-newer") || void 0
    },
    checks: text(env, "checks") || void 0,
    compareWith: text(env, "compare-with") || "auto",
    changedOnly: onlyChanged(env, deploy),
    githubToken: text(env, "github-token") || void 0,
    sizeBudget: sizeBudget(env),
    sbom: text(env, "sbom") || void 0,
    deploy,
    dryRun,
    functionName: functionName === "" ? void 0 : functionName
  };
}
function jobLimit(env, command) {
  const given = text(env, "max-jobs") || DEFAULT_JOBS;
  const number = /^\d{1,3}$/.test(given) ? Number(given) : 0;
  if (number < 1 || number > MOST_JOBS || command !== "plan" && given !== DEFAULT_JOBS) {
    const isUseless = number >= 1 && number <= MOST_JOBS;
    throw userError({
      code: "bad-input",
      message: isUseless ? `\`max-jobs: ${given}\` does nothing without \`command: plan\`` : `Invalid value \`${given}\` for the input \`max-jobs\``,
      help: isUseless ? "add `command: plan`, or remove the input" : `use a number from 1 to ${MOST_JOBS}`
    });
  }
  return number;
}
var DEFAULT_JOBS = "20";
var MOST_JOBS = 256;
function onlyChanged(env, deploy) {
  const isOn = flag(env, "changed-only");
  const isAlone = isOn && text(env, "compare-with") === "none";
  if (isAlone || isOn && deploy) {
    throw userError({
      code: "bad-input",
      message: isAlone ? "`changed-only: true` does nothing with `compare-with: none`" : "`changed-only: true` cannot be combined with `deploy: true`, which compares with what is live",
      help: "remove one of them"
    });
  }
  return isOn;
}
function refuseWithoutDeploy(functionName, dryRun) {
  const given = [
    ...functionName === "" ? [] : [`\`function-name: ${functionName}\``],
    ...dryRun ? ["`dry-run: true`"] : []
  ];
  if (given.length === 0) return;
  throw userError({
    code: "input-without-deploy",
    message: `${given.join(" and ")} ${given.length === 1 ? "does" : "do"} nothing without \`deploy: true\``,
    help: "add `deploy: true`, or remove the input"
  });
}
function sizeBudget(env) {
  const given = text(env, "size-budget");
  if (given === "") return void 0;
  const budget = readSizeBudget(given);
  if (budget !== void 0) return budget;
  throw userError({
    code: "bad-input",
    message: `Invalid value \`${given}\` for the input \`size-budget\``,
    help: "write a size such as `50 MB`"
  });
}
function text(env, name) {
  return (env[`INPUT_${name.toUpperCase()}`] ?? "").trim();
}
function choice(env, name, allowed) {
  const value = text(env, name).toLowerCase();
  if (value === "") return allowed[0];
  const found = allowed.find((candidate) => candidate === value);
  if (found !== void 0) return found;
  throw userError({
    code: "bad-input",
    message: `Invalid value \`${text(env, name)}\` for the input \`${name}\``,
    help: `use one of ${allowed.map((candidate) => `\`${candidate}\``).join(", ")}`
  });
}
function flag(env, name) {
  return choice(env, name, ["false", "true"]) === "true";
}

// src/main.ts
async function main() {
  const env = processEnvironment();
  let host = createActionsHost({ env, cwd: process.cwd() });
  try {
    const inputs = readInputs(env);
    const start = locateWorkingDirectory(env["GITHUB_WORKSPACE"] ?? host.cwd, inputs.workingDirectory);
    const buildRoot = locateBuildRoot(start, void 0);
    host = host.at(buildRoot);
    const results = createStepResults(host.log);
    return await runAction({ host, cache: createActionsCache(env), results, inputs, buildRoot });
  } catch (error) {
    if (reportFailure(error, host.log)) return 1;
    const stack = error instanceof Error ? error.stack ?? error.message : String(error);
    host.log.diagnostic({
      severity: "error",
      code: "internal-error",
      message: `lambda-package crashed (internal error):
${stack}`,
      help: "please report this, with the log of the step"
    });
    return 70;
  }
}
await endProcess(await main());
