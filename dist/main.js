import {
  functionNameFault
} from "./chunks/chunk-D54SBKQ3.js";
import {
  createActionsCache,
  createActionsHost,
  createStepResults,
  endProcess,
  runAction
} from "./chunks/chunk-DYVX2JAA.js";
import "./chunks/chunk-CPP6OECW.js";
import {
  reportFailure
} from "./chunks/chunk-G32MKBSG.js";
import "./chunks/chunk-CCEI4TNX.js";
import "./chunks/chunk-TFOYUHCH.js";
import "./chunks/chunk-T6KOI27F.js";
import "./chunks/chunk-QXMBM2CC.js";
import "./chunks/chunk-XLZLDMQQ.js";
import "./chunks/chunk-SDVDJ6WU.js";
import {
  locateBuildRoot,
  locateWorkingDirectory,
  processEnvironment
} from "./chunks/chunk-WZJCGYIG.js";
import "./chunks/chunk-EJ44QVUT.js";
import "./chunks/chunk-GD3YY2NU.js";
import {
  userError
} from "./chunks/chunk-XW5ZRA62.js";
import "./chunks/chunk-JNYKG7IG.js";
import "./chunks/chunk-O4235BVS.js";
import "./chunks/chunk-ET6FWBEU.js";
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
  const deploy = flag(env, "deploy");
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
    targets,
    workingDirectory: text(env, "working-directory") || ".",
    platforms: text(env, "platforms") || void 0,
    cache: choice(env, "cache", ["true", "false", "read-only"]),
    wheels: {
      directories: text(env, "wheels").split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== ""),
      buildSdists: text(env, "build-sdists").split(/[\s,]+/).filter((name) => name !== "").map((name) => name.toLowerCase().replace(/[-_.]+/g, "-")),
      excludeNewer: text(env, "exclude-newer") || void 0
    },
    deploy,
    dryRun,
    functionName: functionName === "" ? void 0 : functionName
  };
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
