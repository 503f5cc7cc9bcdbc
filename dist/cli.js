#!/usr/bin/env node
import {
  DONE,
  UsageError,
  WRONG_USAGE,
  parseArguments,
  plainOptions,
  standardError,
  standardOutput
} from "./chunks/chunk-7X23XMYO.js";

// src/cli/spec-options.ts
var specOptions = {
  tag: { value: "[+-]TAG,\u2026" },
  "filter-target-type": { value: "[+-]TYPE,\u2026" },
  "filter-address-regex": { value: "[+-]REGEX,\u2026" },
  "filter-tag-regex": { value: "[+-]REGEX,\u2026" },
  "spec-files": { value: "FILE" },
  "changed-since": { value: "REF" },
  "changed-dependents": { value: "none|direct|transitive", choices: ["none", "direct", "transitive"] }
};

// src/cli/wheel-options.ts
var wheelOptions = {
  wheels: { value: "DIR" },
  "build-sdists": { value: "NAME,\u2026" },
  "exclude-newer": { value: "DATE" }
};

// src/cli/table.ts
var format = {
  format: { value: "text|json", choices: ["text", "json"] }
};
var distOption = {
  dist: { value: "DIR" },
  rewrite: {},
  "no-check": {}
};
var severityOptions = {
  checks: { value: "CODE=SEVERITY" },
  "fail-on": { value: "LEVEL", choices: ["error", "warning"] }
};
var findingOptions = {
  ...severityOptions,
  sarif: { value: "FILE" },
  "size-budget": { value: "SIZE" }
};
var compareOptions = {
  manifest: { value: "FILE" },
  "compare-with": { value: "REF" },
  "changed-only": {}
};
var imageOptions = {
  images: {},
  "image-builder": { value: "NAME", choices: ["docker", "podman", "buildah"] },
  "image-access": { value: "KIND VALUE" },
  push: {},
  "push-registry": { value: "HOST" }
};
var relationOptions = {
  ...specOptions,
  ...plainOptions,
  transitive: {},
  closed: {},
  ...format
};
var deployOptions = Object.fromEntries(
  [
    "function-name=NAME functions=TARGET=NAME layer-names=TARGET=LAYER alias=NAME rollback=previous|VERSION",
    "update-configuration=handler|runtime|layers smoke-test=EVENT s3-bucket=NAME s3-prefix=PREFIX",
    "create-with-role=ARN account-id=ID manifests=GLOB expected=JSON expect-commit=COMMIT"
  ].join(" ").split(" ").map((option) => {
    const [name = "", value = ""] = option.split(/=(.*)/);
    return [name, { value }];
  })
);
var switches = (names) => Object.fromEntries(names.split(" ").map((name) => [name, {}]));
var commands = [
  {
    name: "package",
    operands: "[SPEC\u2026]",
    minimumOperands: 0,
    summary: "Build packages and write them to `dist/`",
    options: {
      ...specOptions,
      ...plainOptions,
      "write-template": { value: "true|FILE" },
      ...format,
      ...distOption,
      ...compareOptions,
      "keep-going": {},
      sbom: { value: "FILE" },
      ...findingOptions,
      ...imageOptions,
      ...wheelOptions
    },
    run: async (invocation) => (await import("./chunks/chunk-35QPGWWM.js")).runPackage(invocation)
  },
  {
    name: "plan",
    operands: "[SPEC\u2026]",
    minimumOperands: 0,
    summary: "Say what packages would be, and distribute them over jobs",
    options: {
      ...specOptions,
      ...plainOptions,
      ...format,
      ...compareOptions,
      "max-jobs": { value: "N" },
      ...severityOptions,
      images: {},
      ...wheelOptions
    },
    run: async (invocation) => (await import("./chunks/chunk-35QPGWWM.js")).runPlan(invocation)
  },
  {
    name: "report",
    operands: "",
    minimumOperands: 0,
    isAnywhere: true,
    summary: "Join manifests into one report, as Markdown",
    options: { manifests: { value: "GLOB" }, ...format },
    run: async (invocation) => (await import("./chunks/report-DDETNR6L.js")).runReport(invocation)
  },
  {
    name: "deploy",
    operands: "[SPEC\u2026]",
    minimumOperands: 0,
    isAnywhere: true,
    summary: "Build packages and deploy them to Lambda functions, or move an alias back",
    options: {
      ...specOptions,
      ...plainOptions,
      ...distOption,
      ...findingOptions,
      ...format,
      ...wheelOptions,
      ...deployOptions,
      ...switches("publish remove-alias dry-run")
    },
    run: async (invocation) => (await import("./chunks/deploy-TQWHPGAB.js")).runDeploy(invocation)
  },
  {
    name: "check",
    operands: "ZIP\u2026",
    minimumOperands: 1,
    isAnywhere: true,
    summary: "Check Lambda packages, of any origin: zip files or directories",
    options: {
      handler: { value: "MODULE.FUNCTION" },
      runtime: { value: "RUNTIME" },
      architecture: { value: "NAME", choices: ["x86_64", "arm64"] },
      layer: { value: "ZIP" },
      format: { value: "FORMAT", choices: ["text", "json", "sarif"] },
      ...findingOptions
    },
    run: async (invocation) => (await import("./chunks/check-AS26KZKS.js")).runCheck(invocation)
  },
  {
    name: "list",
    operands: "SPEC\u2026",
    minimumOperands: 0,
    summary: "List target addresses",
    options: { ...specOptions, ...plainOptions },
    run: async (invocation) => (await import("./chunks/answers-IY7WEHRI.js")).runList(invocation)
  },
  {
    name: "peek",
    operands: "SPEC\u2026",
    minimumOperands: 0,
    summary: "Print targets and their fields as JSON",
    options: { ...specOptions, ...plainOptions, "exclude-defaults": {} },
    run: async (invocation) => (await import("./chunks/answers-IY7WEHRI.js")).runPeek(invocation)
  },
  {
    name: "dependencies",
    operands: "SPEC\u2026",
    minimumOperands: 0,
    summary: "List the dependencies of targets",
    options: relationOptions,
    run: async (invocation) => (await import("./chunks/answers-IY7WEHRI.js")).runDependencies(invocation)
  },
  {
    name: "dependents",
    operands: "SPEC\u2026",
    minimumOperands: 0,
    summary: "List the targets that depend on targets",
    options: relationOptions,
    run: async (invocation) => (await import("./chunks/answers-IY7WEHRI.js")).runDependents(invocation)
  },
  {
    name: "filedeps",
    operands: "SPEC\u2026",
    minimumOperands: 0,
    summary: "List the files of targets, including BUILD files",
    options: { ...specOptions, ...plainOptions, transitive: {} },
    run: async (invocation) => (await import("./chunks/answers-IY7WEHRI.js")).runFiledeps(invocation)
  },
  {
    name: "explain",
    operands: "TARGET WHAT",
    minimumOperands: 2,
    summary: "Show why a target depends on a file, distribution or address",
    options: { ...plainOptions, ...format },
    run: async (invocation) => (await import("./chunks/answers-IY7WEHRI.js")).runExplain(invocation)
  },
  {
    name: "wheels",
    operands: "SPEC\u2026",
    minimumOperands: 0,
    summary: "Show which wheels packages would contain and why, without downloading them",
    options: { ...specOptions, ...plainOptions, ...format, ...wheelOptions },
    run: async (invocation) => (await import("./chunks/answers-IY7WEHRI.js")).runWheels(invocation)
  },
  {
    name: "imports",
    operands: "FILE\u2026",
    minimumOperands: 1,
    summary: "Print the imports found in Python files as JSON",
    options: {},
    run: async (invocation) => (await import("./chunks/answers-IY7WEHRI.js")).runImports(invocation)
  },
  {
    name: "roots",
    operands: "",
    minimumOperands: 0,
    summary: "List the source roots",
    options: {},
    run: async (invocation) => (await import("./chunks/answers-IY7WEHRI.js")).runRoots(invocation)
  },
  {
    name: "tailor",
    operands: "SPEC\u2026",
    minimumOperands: 0,
    summary: "Add targets to BUILD files for files that no target owns",
    options: {
      ...specOptions,
      check: {},
      lambdas: {}
    },
    run: async (invocation) => (await import("./chunks/tailor-NWQNXMRB.js")).runTailor(invocation)
  },
  {
    name: "doctor",
    operands: "",
    minimumOperands: 0,
    summary: "Explain what would be packaged here, and what is missing",
    options: {},
    run: async (invocation) => (await import("./chunks/doctor-CJ7EJT4E.js")).runDoctor(invocation)
  },
  {
    name: "cache",
    operands: "info|prune|verify",
    minimumOperands: 1,
    summary: "Inspect or clean the wheel store",
    options: {},
    run: async (invocation) => (await import("./chunks/cache-HQMBQIPB.js")).runCache(invocation)
  },
  {
    name: "completion",
    operands: "bash|zsh|fish|powershell",
    minimumOperands: 1,
    isAnywhere: true,
    summary: "Print a script with which a shell completes commands and addresses",
    options: {},
    run: async (invocation) => (await import("./chunks/completion-IBJJNFS7.js")).runCompletion(invocation)
  },
  {
    name: "help",
    operands: "[COMMAND|TARGET_TYPE|FIELD|OPTION_SCOPE|CODE|targets]",
    minimumOperands: 0,
    summary: "Explain a command, target type, field, option scope, or the code of an error or warning",
    options: format,
    run: () => Promise.resolve(0)
  }
];

// src/cli.ts
var OUR_DEFECT = 70;
async function main(argv) {
  if (argv.includes("--version")) {
    standardOutput.write(`lambda-package ${"0.1.0"}
`);
    return DONE;
  }
  if (!process.features.require_module) {
    throw new UsageError(
      `lambda-package does not run on Node ${process.versions.node}`,
      "use Node 20.19, 22.13 or later, without `--no-experimental-require-module`"
    );
  }
  if (argv[0] === "__complete") return (await import("./chunks/complete-R4CXLQLV.js")).answerShell(argv.slice(1), commands);
  if (argv.length === 0 && await (await import("./chunks/help-RF4NZVF6.js")).greet()) return DONE;
  const { command, operands, options } = parseArguments(argv, commands);
  if (command === void 0 || options.has("help") || command.name === "help") {
    const { explain, help } = await import("./chunks/help-RF4NZVF6.js");
    if (command?.name !== "help") return await help(commands, command, options.has("help"));
    const [topic] = operands;
    return topic === void 0 ? await help(commands, void 0, true) : await explain(commands, topic, options);
  }
  if (operands.length < command.minimumOperands) {
    throw new UsageError(
      `\`${command.name}\` needs ${command.operands}`,
      command.operands.startsWith("SPEC") ? "for example `::` for everything" : "run with `--help` for details"
    );
  }
  return await (await import("./chunks/chunk-4U4A73Z3.js")).execute(command, operands, options);
}
async function helpOf({ help, unknown }) {
  if (unknown === void 0) return help;
  const { nearestName } = await import("./chunks/chunk-VILPUJHH.js");
  const near = nearestName(unknown.name, unknown.known);
  return near === void 0 ? help : `did you mean \`${unknown.prefix}${near}\`?`;
}
async function fail(error) {
  if (error instanceof UsageError) {
    const { showControls } = await import("./chunks/chunk-VILPUJHH.js");
    standardError.write(`${showControls(`error: ${error.message}
  = help: ${await helpOf(error)}`)}
`);
    return WRONG_USAGE;
  }
  const stack = error instanceof Error ? error.stack ?? error.message : String(error);
  standardError.write(
    `lambda-package ${"0.1.0"} crashed (internal error):
${stack}
Please report this, with the command you ran.
`
  );
  return OUR_DEFECT;
}
process.exitCode = await main(process.argv.slice(2)).catch(fail);
await Promise.all([standardOutput.end(), standardError.end()]);
process.exit();
