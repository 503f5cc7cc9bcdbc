import {
  createActionsCache,
  createActionsHost,
  createStepResults,
  endProcess,
  runAction
} from "./chunks/chunk-62TPDVLR.js";
import "./chunks/chunk-CNMKSZN3.js";
import {
  reportFailure
} from "./chunks/chunk-D6GEB2S2.js";
import "./chunks/chunk-IMFI4GGS.js";
import "./chunks/chunk-SGKPYYZH.js";
import "./chunks/chunk-JOWP2CQZ.js";
import "./chunks/chunk-XBIJVWRL.js";
import "./chunks/chunk-XLZLDMQQ.js";
import {
  locateBuildRoot
} from "./chunks/chunk-D7QZMXZK.js";
import {
  resolve
} from "./chunks/chunk-LS5V5SCB.js";
import {
  userError
} from "./chunks/chunk-PRND6ZTQ.js";
import "./chunks/chunk-O4235BVS.js";
import "./chunks/chunk-QVN6WZNO.js";
import "./chunks/chunk-KV4HALTM.js";
import "./chunks/chunk-ZIBW5ZFA.js";
import "./chunks/chunk-SEWDMQ6Q.js";

// src/host/inputs.ts
function readInputs(env) {
  const targets = text(env, "targets").split(/\s+/).filter((spec) => spec !== "");
  if (targets.length === 0) {
    throw userError({
      code: "missing-input",
      message: "The input `targets` is empty.",
      help: 'Name at least one target, e.g. `targets: project:lambda`, or `targets: "::"` for everything.'
    });
  }
  const deploy = flag(env, "deploy");
  const functionName = text(env, "function-name");
  if (deploy && functionName === "") {
    throw userError({
      code: "missing-input",
      message: "`deploy: true` needs the input `function-name`.",
      help: "Add `function-name:` with the name or the ARN of the function to update."
    });
  }
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
    dryRun: flag(env, "dry-run"),
    functionName: functionName === "" ? void 0 : functionName
  };
}
function text(env, name) {
  return (env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim();
}
function choice(env, name, allowed) {
  const value = text(env, name).toLowerCase();
  if (value === "") return allowed[0];
  const found = allowed.find((candidate) => candidate === value);
  if (found !== void 0) return found;
  throw userError({
    code: "bad-input",
    message: `The input \`${name}\` is \`${text(env, name)}\`.`,
    help: `Allowed: ${allowed.map((candidate) => `\`${candidate}\``).join(", ")}.`
  });
}
function flag(env, name) {
  return choice(env, name, ["false", "true"]) === "true";
}

// src/main.ts
async function main() {
  const env = process.env;
  let buildRoot;
  const host = createActionsHost({ env, cwd: process.cwd(), root: () => buildRoot });
  try {
    const inputs = readInputs(env);
    const start = resolve(env["GITHUB_WORKSPACE"] ?? host.cwd, inputs.workingDirectory);
    buildRoot = locateBuildRoot(start, void 0);
    const results = createStepResults(host.log);
    return await runAction({ host, cache: createActionsCache(env), results, inputs, buildRoot });
  } catch (error) {
    if (reportFailure(error, host.log)) return 1;
    const stack = error instanceof Error ? error.stack ?? error.message : String(error);
    host.log.diagnostic({
      severity: "error",
      code: "internal-error",
      message: `lambda-package failed through a defect of its own:
${stack}`,
      help: "Please report this with the log of the step."
    });
    return 70;
  }
}
await endProcess(await main());
