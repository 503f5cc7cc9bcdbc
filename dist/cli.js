#!/usr/bin/env node
import {
  parseArguments
} from "./chunks/chunk-OAJV5DHU.js";
import {
  plainOptions
} from "./chunks/chunk-G23OZXBS.js";
import {
  UsageError
} from "./chunks/chunk-MBXUOQ5G.js";
import "./chunks/chunk-SEWDMQ6Q.js";

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
    run: async (invocation) => (await import("./chunks/packaging-PIKQSDVQ.js")).runPackage(invocation)
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
    run: async (invocation) => (await import("./chunks/packaging-PIKQSDVQ.js")).runPlan(invocation)
  },
  {
    name: "report",
    operands: "",
    minimumOperands: 0,
    isAnywhere: true,
    summary: "Join manifests into one report, as Markdown",
    options: { manifests: { value: "GLOB" }, ...format },
    run: async (invocation) => (await import("./chunks/report-NKITNP34.js")).runReport(invocation)
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
    run: async (invocation) => (await import("./chunks/deploy-ZGB2JVCK.js")).runDeploy(invocation)
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
    run: async (invocation) => (await import("./chunks/check-G6KY7XPW.js")).runCheck(invocation)
  },
  {
    name: "list",
    operands: "SPEC\u2026",
    minimumOperands: 0,
    summary: "List target addresses",
    options: { ...specOptions, ...plainOptions },
    run: async (invocation) => (await import("./chunks/answers-3QA5MUEQ.js")).runList(invocation)
  },
  {
    name: "peek",
    operands: "SPEC\u2026",
    minimumOperands: 0,
    summary: "Print targets and their fields as JSON",
    options: { ...specOptions, ...plainOptions, "exclude-defaults": {} },
    run: async (invocation) => (await import("./chunks/answers-3QA5MUEQ.js")).runPeek(invocation)
  },
  {
    name: "dependencies",
    operands: "SPEC\u2026",
    minimumOperands: 0,
    summary: "List the dependencies of targets",
    options: relationOptions,
    run: async (invocation) => (await import("./chunks/answers-3QA5MUEQ.js")).runDependencies(invocation)
  },
  {
    name: "dependents",
    operands: "SPEC\u2026",
    minimumOperands: 0,
    summary: "List the targets that depend on targets",
    options: relationOptions,
    run: async (invocation) => (await import("./chunks/answers-3QA5MUEQ.js")).runDependents(invocation)
  },
  {
    name: "filedeps",
    operands: "SPEC\u2026",
    minimumOperands: 0,
    summary: "List the files of targets, including BUILD files",
    options: { ...specOptions, ...plainOptions, transitive: {} },
    run: async (invocation) => (await import("./chunks/answers-3QA5MUEQ.js")).runFiledeps(invocation)
  },
  {
    name: "explain",
    operands: "TARGET WHAT",
    minimumOperands: 2,
    summary: "Show why a target depends on a file, distribution or address",
    options: { ...plainOptions, ...format },
    run: async (invocation) => (await import("./chunks/answers-3QA5MUEQ.js")).runExplain(invocation)
  },
  {
    name: "wheels",
    operands: "SPEC\u2026",
    minimumOperands: 0,
    summary: "Show which wheels packages would contain and why, without downloading them",
    options: { ...specOptions, ...plainOptions, ...format, ...wheelOptions },
    run: async (invocation) => (await import("./chunks/answers-3QA5MUEQ.js")).runWheels(invocation)
  },
  {
    name: "imports",
    operands: "FILE\u2026",
    minimumOperands: 1,
    summary: "Print the imports found in Python files as JSON",
    options: {},
    run: async (invocation) => (await import("./chunks/answers-3QA5MUEQ.js")).runImports(invocation)
  },
  {
    name: "roots",
    operands: "",
    minimumOperands: 0,
    summary: "List the source roots",
    options: {},
    run: async (invocation) => (await import("./chunks/answers-3QA5MUEQ.js")).runRoots(invocation)
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
    run: async (invocation) => (await import("./chunks/tailor-U4W6EKWU.js")).runTailor(invocation)
  },
  {
    name: "doctor",
    operands: "",
    minimumOperands: 0,
    summary: "Explain what would be packaged here, and what is missing",
    options: {},
    run: async (invocation) => (await import("./chunks/doctor-PQXBTZAX.js")).runDoctor(invocation)
  },
  {
    name: "cache",
    operands: "info|prune|verify",
    minimumOperands: 1,
    summary: "Inspect or clean the wheel store",
    options: {},
    run: async (invocation) => (await import("./chunks/cache-OLEEGQVQ.js")).runCache(invocation)
  },
  {
    name: "completion",
    operands: "bash|zsh|fish|powershell",
    minimumOperands: 1,
    isAnywhere: true,
    summary: "Print a script with which a shell completes commands and addresses",
    options: {},
    run: async (invocation) => (await import("./chunks/completion-X5XT6C77.js")).runCompletion(invocation)
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
var DONE = 0;
var WRONG_USAGE = 2;
var OUR_DEFECT = 70;
async function main(argv) {
  if (argv.includes("--version")) {
    process.stdout.write(`lambda-package ${"0.1.0"}
`);
    return DONE;
  }
  if (argv[0] === "__complete") return (await import("./chunks/complete-KCPOADZC.js")).answerShell(argv.slice(1), commands);
  if (argv.length === 0) {
    const { firstContact } = await import("./chunks/first-contact-UTOEUX5G.js");
    const { processEnvironment } = await import("./chunks/terminal-22ABQZ2B.js");
    const text = firstContact(process.cwd(), processEnvironment());
    if (text !== void 0) {
      const { showControls } = await import("./chunks/text-VEAUEO33.js");
      process.stdout.write(`${showControls(text)}
`);
      return DONE;
    }
  }
  const { command, operands, options } = parseArguments(argv, commands);
  if (command === void 0 || options.has("help") || command.name === "help") {
    if (command?.name !== "help") return await help(command, options.has("help"));
    return operands[0] === void 0 ? await help(void 0, true) : await explain(operands[0], options);
  }
  if (operands.length < command.minimumOperands) {
    throw new UsageError(
      `\`${command.name}\` needs ${command.operands}`,
      command.operands.startsWith("SPEC") ? "for example `::` for everything" : "run with `--help` for details"
    );
  }
  return await execute(command, operands, options);
}
async function help(command, asked) {
  const { showCommandUsage, showUsage } = await import("./chunks/usage-6EBMFBD7.js");
  const stream = asked ? process.stdout : process.stderr;
  const text = command === void 0 ? showUsage(commands, stream.columns) : showCommandUsage(command, stream.columns);
  stream.write(`${text}
`);
  return asked ? DONE : WRONG_USAGE;
}
async function explain(topic, options) {
  const { showTopic } = await import("./chunks/help-QHSMGI5Z.js");
  const format2 = options.get("format")?.at(-1) === "json" ? "json" : "text";
  process.stdout.write(`${showTopic(topic, commands, format2)}
`);
  return DONE;
}
async function execute(command, operands, options) {
  const { createTerminalHost, processEnvironment } = await import("./chunks/terminal-22ABQZ2B.js");
  const { locateBuildRoot } = await import("./chunks/build-root-JXZU5NMN.js");
  const env = processEnvironment();
  let host = createTerminalHost({
    env,
    cwd: process.cwd(),
    quiet: options.has("quiet"),
    verbose: options.has("verbose"),
    color: process.stderr.isTTY && !options.has("no-color") && (env["NO_COLOR"] ?? "") === ""
  });
  try {
    const isPlain = options.has("handler") || options.has("from");
    const fallback = command.isAnywhere === true || isPlain ? host.cwd : void 0;
    const buildRoot = locateBuildRoot(host.cwd, options.get("build-root")?.at(-1), fallback);
    host = host.at(buildRoot);
    return await command.run({ host, buildRoot, operands, options });
  } catch (error) {
    const { reportFailure } = await import("./chunks/failure-GVCVZIIE.js");
    if (reportFailure(error, host.log)) return error.exitStatus;
    throw error;
  }
}
async function helpOf({ help: help2, unknown }) {
  if (unknown === void 0) return help2;
  const { nearestName } = await import("./chunks/near-names-YMWM4HM4.js");
  const near = nearestName(unknown.name, unknown.known);
  return near === void 0 ? help2 : `did you mean \`${unknown.prefix}${near}\`?`;
}
async function fail(error) {
  if (error instanceof UsageError) {
    const { showControls } = await import("./chunks/text-VEAUEO33.js");
    process.stderr.write(`${showControls(`error: ${error.message}
  = help: ${await helpOf(error)}`)}
`);
    return WRONG_USAGE;
  }
  const stack = error instanceof Error ? error.stack ?? error.message : String(error);
  process.stderr.write(
    `lambda-package ${"0.1.0"} crashed (internal error):
${stack}
Please report this, with the command you ran.
`
  );
  return OUR_DEFECT;
}
process.stdout.on("error", (error) => {
  if (error.code === "EPIPE") process.exit(DONE);
  throw error;
});
process.exitCode = await main(process.argv.slice(2)).catch(fail);
