import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  createActionsCache,
  createActionsHost,
  createStepResults,
  endProcess,
  runAction
} from "./chunks/chunk-MC3P4EUB.js";
import "./chunks/chunk-VXI2GGXS.js";
import "./chunks/chunk-LUJSZWYL.js";
import "./chunks/chunk-O4DZOTPG.js";
import "./chunks/chunk-MFLIKOFJ.js";
import {
  locateBuildRoot
} from "./chunks/chunk-B5Z7SS3C.js";
import "./chunks/chunk-SIHJXLQI.js";
import "./chunks/chunk-TEAW73PS.js";
import "./chunks/chunk-KYMQFAA4.js";
import "./chunks/chunk-NFVJYDE5.js";
import "./chunks/chunk-LGVG6NL4.js";
import "./chunks/chunk-357WYBGG.js";
import "./chunks/chunk-PKZIMIWN.js";
import "./chunks/chunk-7YOZ2QBG.js";
import "./chunks/chunk-27YIYSGD.js";
import "./chunks/chunk-B45SJMHM.js";
import "./chunks/chunk-NJWYMAMC.js";
import "./chunks/chunk-KAVZE5AX.js";
import "./chunks/chunk-L3AQWRRK.js";
import "./chunks/chunk-5IQLQ4VY.js";
import "./chunks/chunk-67WY6BCO.js";
import "./chunks/chunk-REVXYIOG.js";
import "./chunks/chunk-FAA2B2AN.js";
import "./chunks/chunk-KQCFM25Q.js";
import "./chunks/chunk-JIE2TYAA.js";
import "./chunks/chunk-UU52NEWG.js";
import "./chunks/chunk-H2SA4FPU.js";
import "./chunks/chunk-SB26P4KT.js";
import {
  reportFailure
} from "./chunks/chunk-SQACHVK3.js";
import "./chunks/chunk-JXR6QKKY.js";
import "./chunks/chunk-H4SSCWNY.js";
import "./chunks/chunk-IQHYKNGN.js";
import "./chunks/chunk-M7Q746TT.js";
import "./chunks/chunk-N26VOXAP.js";
import "./chunks/chunk-XP3OXCRX.js";
import "./chunks/chunk-VM5WRWAS.js";
import "./chunks/chunk-NGLXED5Y.js";
import "./chunks/chunk-XP5ZW7GI.js";
import "./chunks/chunk-GQ7KFRK6.js";
import {
  userError
} from "./chunks/chunk-MIEGAHBV.js";
import "./chunks/chunk-5XWL5JNG.js";

// src/main.ts
import { resolve } from "node:path";

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
