import {
  isHandler
} from "./chunks/chunk-DF4C6CT6.js";
import {
  deployInputs,
  inputChoice,
  inputFlag,
  inputLines,
  inputText
} from "./chunks/chunk-5F23CWRH.js";
import "./chunks/chunk-H6JXHLG4.js";
import {
  namesIn
} from "./chunks/chunk-ZW5ZZ256.js";
import {
  StepLog,
  createActionsCache,
  createActionsHost,
  createStepResults,
  endProcess
} from "./chunks/chunk-OWJY4HSV.js";
import "./chunks/chunk-LKOLMDVT.js";
import {
  Problems,
  builderFault,
  imageAccessFault,
  locateBuildRoot,
  locateWorkingDirectory,
  noImages,
  processEnvironment,
  programVersion,
  readSizeBudget,
  reportFailure,
  userError
} from "./chunks/chunk-VILPUJHH.js";
import "./chunks/chunk-7X23XMYO.js";

// src/host/image-inputs.ts
function imageInputs(env, command) {
  const builder = inputText(env, "image-builder") || void 0;
  const access = inputLines(env, "image-access");
  const push = inputFlag(env, "push");
  const pushRegistries = inputText(env, "push-registries").split(/[\s,]+/).filter((one) => one !== "");
  const faults = [
    ["image-builder", builder === void 0 ? void 0 : builderFault(builder)],
    ...access.map((one) => ["image-access", imageAccessFault(one)])
  ];
  for (const [name, fault] of faults) {
    if (fault === void 0) continue;
    const { message, help } = fault;
    throw userError({ code: "bad-input", message: `Input \`${name}\`: ${message}`, help });
  }
  if (push && command !== "package")
    throw uselessInput(`\`push: true\` does nothing with \`command: ${command}\``);
  if (pushRegistries.length > 0 && !push)
    throw uselessInput("`push-registries` does nothing without `push: true`");
  if (push && pushRegistries.length === 0)
    throw userError({
      code: "bad-input",
      message: "`push: true` pushes nothing without `push-registries`",
      help: "name the registries that images may be pushed to, for example `push-registries: ghcr.io/owner`"
    });
  return { all: inputFlag(env, "images"), builder, access, push, pushRegistries };
}
function uselessInput(message) {
  return userError({ code: "bad-input", message, help: "remove one of them, or add the other" });
}

// src/host/check-inputs.ts
function readCheckInputs(env) {
  const packages = inputLines(env, "packages");
  if (packages.length === 0) {
    throw userError({
      code: "missing-input",
      message: "The input `packages` is empty",
      help: "name the zip files or directories to check, one a line, e.g. `packages: dist/*.zip`"
    });
  }
  const handler = inputText(env, "handler") || void 0;
  if (handler !== void 0 && !isHandler(handler)) {
    throw userError({
      code: "bad-input",
      message: `The input \`handler\` is \`${handler}\`, which names no function`,
      help: "use `module.function`, as in Lambda"
    });
  }
  return {
    packages,
    layers: inputLines(env, "layers"),
    handler,
    runtime: inputText(env, "runtime") || void 0,
    architecture: architectureOf(env)
  };
}
function architectureOf(env) {
  const given = inputText(env, "architecture");
  if (given === "" || given === "x86_64" || given === "arm64") return given || void 0;
  throw userError({
    code: "bad-input",
    message: `Invalid value \`${given}\` for the input \`architecture\``,
    help: "use `x86_64` or `arm64`"
  });
}

// src/host/plain-inputs.ts
var dependent = [
  ...["runtime", "architecture", "requirements", "requirements-mode", "include", "name"],
  "write-template"
];
function plainInputs(env, targets, problems) {
  const given = (name) => inputText(env, name) || void 0;
  const [handler, from] = [given("handler"), given("from")];
  if (handler === void 0 && from === void 0) {
    for (const name of dependent) {
      if (given(name) === void 0 || given(name) === "false") continue;
      problems.error({
        code: "input-without-effect",
        message: `The input \`${name}\` does nothing without \`handler\` or \`from\``,
        help: "add `handler: src/app.py:handler` or `from: template.yaml`, or remove it"
      });
    }
    return void 0;
  }
  if (from !== void 0 && given("name") !== void 0) {
    problems.error({
      code: "input-without-effect",
      message: "The input `name` does nothing with `from`",
      help: "name the packages in the file, or remove it"
    });
  }
  const writeTemplate = given("write-template");
  return {
    handler,
    from,
    runtime: given("runtime"),
    architecture: problems.collect(() => oneOf("architecture", given("architecture"), ["x86_64", "arm64"])),
    requirements: given("requirements"),
    requirementsMode: problems.collect(
      () => oneOf("requirements-mode", given("requirements-mode"), ["all", "imported"])
    ),
    include: inputText(env, "include").split(/\s+/).filter((glob) => glob !== ""),
    name: given("name"),
    only: namesIn(targets),
    writeTemplate: writeTemplate === "false" ? void 0 : writeTemplate
  };
}
function oneOf(name, value, allowed) {
  const found = allowed.find((one) => one === value);
  if (found !== void 0 || value === void 0) return found;
  throw userError({
    code: "bad-input",
    message: `Invalid value \`${value}\` for the input \`${name}\``,
    help: `use ${allowed.map((one) => `\`${one}\``).join(" or ")}`
  });
}

// src/host/input-use.ts
var makers = ["package", "plan"];
var deployers = ["package", "deploy"];
var lookers = ["package", "plan", "check"];
var uses = {
  targets: { by: makers },
  "working-directory": { by: lookers, default: "." },
  "compare-with": { by: makers, default: "auto" },
  "changed-only": { by: makers, default: "false" },
  "max-jobs": { by: ["plan"], default: "20" },
  manifests: { by: ["report", "deploy"] },
  expected: { by: ["deploy"] },
  "expect-commit": { by: ["deploy"] },
  "keep-going": { by: ["package"], default: "false" },
  platforms: { by: lookers },
  cache: { by: ["package"], default: "true" },
  wheels: { by: makers },
  "build-sdists": { by: makers },
  "exclude-newer": { by: makers },
  checks: { by: lookers },
  "size-budget": { by: ["package", "check"] },
  "fail-on": { by: lookers, default: "error" },
  sarif: { by: ["package", "check"] },
  packages: { by: ["check"] },
  layers: { by: ["check"] },
  handler: { by: lookers },
  runtime: { by: lookers },
  architecture: { by: lookers },
  from: { by: makers },
  requirements: { by: makers },
  "requirements-mode": { by: makers },
  include: { by: makers },
  name: { by: makers },
  "write-template": { by: ["package"], default: "false" },
  sbom: { by: ["package"] },
  upload: { by: makers, default: "false" },
  images: { by: makers, default: "false" },
  "image-builder": { by: makers },
  "image-access": { by: makers },
  deploy: { by: ["package"], default: "false" },
  "function-name": { by: deployers },
  functions: { by: deployers },
  "layer-names": { by: deployers },
  publish: { by: deployers, default: "false" },
  alias: { by: deployers },
  "remove-alias": { by: deployers, default: "false" },
  rollback: { by: deployers },
  "update-configuration": { by: deployers },
  "smoke-test": { by: deployers },
  "s3-bucket": { by: deployers },
  "s3-prefix": { by: deployers, default: "lambda-package/" },
  "create-with-role": { by: deployers },
  "account-id": { by: deployers },
  "dry-run": { by: deployers, default: "false" }
};
function reportUseless(command, given, problems) {
  for (const [name, { by, default: none = "" }] of Object.entries(uses)) {
    const value = given(name);
    if (by.includes(command) || value === "" || value.toLowerCase() === none) continue;
    const names = by.map((one) => `\`command: ${one}\``).join(" or ");
    problems.error({
      code: "input-without-effect",
      message: `The input \`${name}\` does nothing with \`command: ${command}\``,
      help: `remove it, or use ${names}`
    });
  }
}

// src/host/inputs.ts
var commands = ["package", "plan", "report", "deploy", "check"];
function givenSeverities(text) {
  return text === "" ? void 0 : { from: "the input `checks`", text };
}
function readInputs(env) {
  const problems = new Problems();
  const known = problems.collect(() => inputChoice(env, "command", commands));
  const command = known ?? "package";
  if (known !== void 0) reportUseless(command, (name) => inputText(env, name), problems);
  const targets = words(env, "targets", /\s+/);
  const isMaking = known === "package" || known === "plan";
  const plain = isMaking ? plainInputs(env, targets, problems) : void 0;
  if (isMaking && targets.length === 0 && plain === void 0) {
    problems.error({
      code: "missing-input",
      message: "The input `targets` is empty",
      help: 'give at least one target, e.g. `targets: project:lambda`, or `targets: "::"` for everything; without BUILD files give `handler` and `runtime`, or `from: template.yaml`'
    });
  }
  const flagOf = (name) => problems.collect(() => inputFlag(env, name)) ?? false;
  const inputs = {
    command,
    check: command === "check" ? problems.collect(() => readCheckInputs(env)) : void 0,
    maxJobs: problems.collect(() => jobLimit(env)) ?? 1,
    targets,
    plain,
    workingDirectory: inputText(env, "working-directory") || ".",
    platforms: inputText(env, "platforms") || void 0,
    cache: problems.collect(() => inputChoice(env, "cache", ["true", "false", "read-only"])) ?? "false",
    wheels: {
      directories: inputLines(env, "wheels"),
      buildSdists: words(env, "build-sdists", /[\s,]+/).map(
        (name) => name.toLowerCase().replace(/[-_.]+/g, "-")
      ),
      excludeNewer: inputText(env, "exclude-newer") || void 0
    },
    images: problems.collect(() => imageInputs(env, command)) ?? noImages,
    checks: givenSeverities(inputText(env, "checks")),
    compareWith: inputText(env, "compare-with") || "auto",
    changedOnly: flagOf("changed-only"),
    githubToken: inputText(env, "github-token") || void 0,
    manifests: inputLines(env, "manifests"),
    keepGoing: flagOf("keep-going"),
    upload: flagOf("upload"),
    manifestId: problems.collect(() => manifestId(env)),
    summary: (problems.collect(() => inputChoice(env, "summary", ["true", "false"])) ?? "true") === "true",
    comment: problems.collect(() => commentKey(env)),
    sizeBudget: problems.collect(() => sizeBudget(env, command)),
    failOn: problems.collect(() => inputChoice(env, "fail-on", ["error", "warning"])) ?? "error",
    sarif: inputText(env, "sarif") || void 0,
    sbom: inputText(env, "sbom") || void 0,
    deploy: deployInputs(env, command, problems),
    expected: inputText(env, "expected") || void 0,
    expectCommit: inputText(env, "expect-commit").toLowerCase() || void 0
  };
  const isReading = known === "report" || known === "deploy" && inputs.deploy?.action === "deploy";
  if (isReading && inputs.manifests.length === 0) {
    problems.error({
      code: "missing-input",
      message: `\`command: ${command}\` needs the input \`manifests\``,
      help: "name the files that earlier jobs wrote, e.g. `manifests: made/*/lambda-package.*.json`"
    });
  }
  if (inputs.expectCommit !== void 0 && !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(inputs.expectCommit)) {
    problems.error({
      code: "bad-input",
      message: `Invalid value \`${inputs.expectCommit.slice(0, 100)}\` for the input \`expect-commit\``,
      help: "give the whole name of a commit: 40 hexadecimal digits"
    });
  }
  if (command === "package") checkTogether(inputs, problems);
  problems.throwIfErrors();
  return inputs;
}
function checkTogether(inputs, problems) {
  if (inputs.plain?.writeTemplate !== void 0 && inputs.changedOnly) {
    problems.error({
      code: "bad-input",
      message: "`write-template` cannot be combined with `changed-only: true`, which leaves packages out",
      help: "remove one of them"
    });
  }
  const { deploy, changedOnly, compareWith } = inputs;
  if (changedOnly && (deploy !== void 0 || compareWith === "none")) {
    problems.error({
      code: "bad-input",
      message: deploy !== void 0 ? "`changed-only: true` cannot be combined with `deploy: true`, which compares with what is live" : "`changed-only: true` does nothing with `compare-with: none`",
      help: "remove one of them"
    });
  }
}
function jobLimit(env) {
  const given = inputText(env, "max-jobs") || "20";
  const number = /^\d{1,3}$/.test(given) ? Number(given) : 0;
  if (number >= 1 && number <= MOST_JOBS) return number;
  throw userError({
    code: "bad-input",
    message: `Invalid value \`${given}\` for the input \`max-jobs\``,
    help: `use a number from 1 to ${MOST_JOBS}`
  });
}
var MOST_JOBS = 256;
function manifestId(env) {
  const given = inputText(env, "manifest-id");
  if (given === "" || /^[A-Za-z0-9_.-]{1,64}$/.test(given)) return given || void 0;
  throw userError({
    code: "bad-input",
    message: `Invalid value \`${given}\` for the input \`manifest-id\``,
    help: "use 1 to 64 letters of ASCII, digits, `_`, `.` and `-`"
  });
}
function commentKey(env) {
  const given = inputText(env, "comment-key");
  const isOn = inputFlag(env, "comment");
  if (given !== "" && !/^[A-Za-z0-9_.-]{1,64}$/.test(given)) {
    throw userError({
      code: "bad-input",
      message: `Invalid value \`${given}\` for the input \`comment-key\``,
      help: "use 1 to 64 letters of ASCII, digits, `_`, `.` and `-`"
    });
  }
  if (given !== "" && !isOn) {
    throw userError({
      code: "input-without-effect",
      message: "`comment-key` does nothing without `comment: true`",
      help: "add `comment: true`, or remove the input"
    });
  }
  if (!isOn) return void 0;
  if (inputText(env, "github-token") === "") {
    throw userError({
      code: "missing-input",
      message: "`comment: true` needs the input `github-token`",
      help: "remove `github-token`, whose default is the token of the job"
    });
  }
  if (given !== "") return given;
  const file = /\/([^/@]+)@/.exec(env["GITHUB_WORKFLOW_REF"] ?? "")?.[1] ?? "";
  return file.replace(/\.ya?ml$/, "").replace(/[^A-Za-z0-9_.-]/g, "-").slice(0, 64) || "lambda-package";
}
function words(env, name, separator) {
  return inputText(env, name).split(separator).map((word) => word.trim()).filter((word) => word !== "");
}
function sizeBudget(env, command) {
  const given = inputText(env, "size-budget");
  if (given === "") return void 0;
  const budget = readSizeBudget(given);
  const isAlone = command === "check" || inputText(env, "compare-with") === "none";
  if (budget !== void 0 && !(budget.isGrowth && isAlone)) return budget;
  throw userError({
    code: "bad-input",
    message: budget === void 0 ? `Invalid value \`${given}\` for the input \`size-budget\`` : `\`size-budget: ${given}\` does nothing where packages are not compared with a base`,
    help: budget === void 0 ? "write a size such as `50 MB`, or `+1 MB` for the growth since the base" : "write a size such as `50 MB`"
  });
}

// src/main.ts
async function main() {
  const env = processEnvironment();
  const stepLog = new StepLog();
  let host = createActionsHost({ env, cwd: process.cwd(), stepLog });
  host.log.info(`lambda-package ${programVersion}`);
  try {
    const inputs = readInputs(env);
    if (inputs.command === "report") {
      const { reportStep } = await import("./chunks/report-step-QLQK4G3G.js");
      return await reportStep({ host, results: createStepResults(host.log), inputs });
    }
    if (inputs.command === "deploy") {
      const { deployStep } = await import("./chunks/deploy-step-SFVWBBXZ.js");
      return await deployStep({ host, results: createStepResults(host.log), inputs });
    }
    const start = locateWorkingDirectory(env["GITHUB_WORKSPACE"] ?? host.cwd, inputs.workingDirectory);
    const needsNone = inputs.check !== void 0 || inputs.plain !== void 0;
    const buildRoot = locateBuildRoot(start, void 0, needsNone ? start : void 0);
    host = host.at(buildRoot);
    const results = createStepResults(host.log);
    const { runAction } = await import("./chunks/chunk-VILPUJHH.js");
    return await runAction({ host, cache: createActionsCache(env), results, inputs, buildRoot, start });
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
  } finally {
    stepLog.end();
  }
}
await endProcess(await main());
