#!/usr/bin/env node
import {
  parseArguments
} from "./chunks/chunk-JFUYYYID.js";
import {
  wheelOptions
} from "./chunks/chunk-BQQUQLQX.js";
import "./chunks/chunk-O4235BVS.js";
import "./chunks/chunk-MHNVQAE2.js";
import {
  UsageError
} from "./chunks/chunk-F3HV3AH3.js";
import "./chunks/chunk-SEWDMQ6Q.js";

// src/cli/spec-options.ts
var specOptions = {
  tag: { value: "[+-]TAG,…" },
  "filter-target-type": { value: "[+-]TYPE,…" },
  "filter-address-regex": { value: "[+-]REGEX,…" },
  "filter-tag-regex": { value: "[+-]REGEX,…" },
  "spec-files": { value: "FILE" },
  "changed-since": { value: "REF" },
  "changed-dependents": { value: "none|direct|transitive", choices: ["none", "direct", "transitive"] }
};

// src/cli/table.ts
var format = {
  format: { value: "text|json", choices: ["text", "json"] }
};
var distOption = {
  dist: { value: "DIR" },
  "no-check": {}
};
var compareOptions = {
  manifest: { value: "FILE" },
  "compare-with": { value: "REF" },
  "changed-only": {}
};
var relationOptions = {
  ...specOptions,
  transitive: {},
  closed: {},
  ...format
};
var commands = [
  {
    name: "package",
    operands: "SPEC…",
    minimumOperands: 0,
    summary: "Build packages and write them to `dist/`",
    options: {
      ...specOptions,
      ...format,
      ...distOption,
      ...compareOptions,
      sbom: { value: "FILE" },
      "size-budget": { value: "SIZE" },
      ...wheelOptions
    },
    run: async (invocation) => (await import("./chunks/packaging-BEE7Q2JU.js")).runPackage(invocation)
  },
  {
    name: "plan",
    operands: "SPEC…",
    minimumOperands: 0,
    summary: "Say what packages would be, and distribute them over jobs",
    options: {
      ...specOptions,
      ...format,
      ...compareOptions,
      "max-jobs": { value: "N" },
      ...wheelOptions
    },
    run: async (invocation) => (await import("./chunks/packaging-BEE7Q2JU.js")).runPlan(invocation)
  },
  {
    name: "deploy",
    operands: "SPEC",
    minimumOperands: 1,
    summary: "Build a package and update the code of a Lambda function",
    options: {
      ...specOptions,
      ...distOption,
      ...wheelOptions,
      "function-name": { value: "NAME" },
      "dry-run": {}
    },
    run: async (invocation) => (await import("./chunks/packaging-BEE7Q2JU.js")).runDeploy(invocation)
  },
  {
    name: "check",
    operands: "ZIP…",
    minimumOperands: 1,
    isAnywhere: true,
    summary: "Check Lambda packages, of any origin: zip files or directories",
    options: {
      handler: { value: "MODULE.FUNCTION" },
      runtime: { value: "RUNTIME" },
      architecture: { value: "NAME", choices: ["x86_64", "arm64"] },
      layer: { value: "ZIP" },
      format: { value: "FORMAT", choices: ["text", "json", "sarif"] }
    },
    run: async (invocation) => (await import("./chunks/check-2L7AX6O7.js")).runCheck(invocation)
  },
  {
    name: "list",
    operands: "SPEC…",
    minimumOperands: 0,
    summary: "List target addresses",
    options: specOptions,
    run: async (invocation) => (await import("./chunks/answers-XPGHULFN.js")).runList(invocation)
  },
  {
    name: "peek",
    operands: "SPEC…",
    minimumOperands: 0,
    summary: "Print targets and their fields as JSON",
    options: { ...specOptions, "exclude-defaults": {} },
    run: async (invocation) => (await import("./chunks/answers-XPGHULFN.js")).runPeek(invocation)
  },
  {
    name: "dependencies",
    operands: "SPEC…",
    minimumOperands: 0,
    summary: "List the dependencies of targets",
    options: relationOptions,
    run: async (invocation) => (await import("./chunks/answers-XPGHULFN.js")).runDependencies(invocation)
  },
  {
    name: "dependents",
    operands: "SPEC…",
    minimumOperands: 0,
    summary: "List the targets that depend on targets",
    options: relationOptions,
    run: async (invocation) => (await import("./chunks/answers-XPGHULFN.js")).runDependents(invocation)
  },
  {
    name: "filedeps",
    operands: "SPEC…",
    minimumOperands: 0,
    summary: "List the files of targets, including BUILD files",
    options: { ...specOptions, transitive: {} },
    run: async (invocation) => (await import("./chunks/answers-XPGHULFN.js")).runFiledeps(invocation)
  },
  {
    name: "explain",
    operands: "TARGET WHAT",
    minimumOperands: 2,
    summary: "Show why a target depends on a file, distribution or address",
    options: format,
    run: async (invocation) => (await import("./chunks/answers-XPGHULFN.js")).runExplain(invocation)
  },
  {
    name: "wheels",
    operands: "SPEC…",
    minimumOperands: 0,
    summary: "Show which wheels packages would contain and why, without downloading them",
    options: { ...specOptions, ...format, ...wheelOptions },
    run: async (invocation) => (await import("./chunks/answers-XPGHULFN.js")).runWheels(invocation)
  },
  {
    name: "imports",
    operands: "FILE…",
    minimumOperands: 1,
    summary: "Print the imports found in Python files as JSON",
    options: {},
    run: async (invocation) => (await import("./chunks/answers-XPGHULFN.js")).runImports(invocation)
  },
  {
    name: "roots",
    operands: "",
    minimumOperands: 0,
    summary: "List the source roots",
    options: {},
    run: async (invocation) => (await import("./chunks/answers-XPGHULFN.js")).runRoots(invocation)
  },
  {
    name: "tailor",
    operands: "SPEC…",
    minimumOperands: 0,
    summary: "Add targets to BUILD files for files that no target owns",
    options: {
      ...specOptions,
      check: {},
      lambdas: {}
    },
    run: async (invocation) => (await import("./chunks/tailor-6Z5HSHKM.js")).runTailor(invocation)
  },
  {
    name: "doctor",
    operands: "",
    minimumOperands: 0,
    summary: "Explain what would be packaged here, and what is missing",
    options: {},
    run: async (invocation) => (await import("./chunks/doctor-G3YSVY6U.js")).runDoctor(invocation)
  },
  {
    name: "cache",
    operands: "info|prune|verify",
    minimumOperands: 1,
    summary: "Inspect or clean the wheel store",
    options: {},
    run: async (invocation) => (await import("./chunks/cache-H6C5BOY4.js")).runCache(invocation)
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
  const { showCommandUsage, showUsage } = await import("./chunks/usage-M5ZQCP2F.js");
  const text = command === void 0 ? showUsage(commands) : showCommandUsage(command);
  (asked ? process.stdout : process.stderr).write(`${text}
`);
  return asked ? DONE : WRONG_USAGE;
}
async function explain(topic, options) {
  const { showTopic } = await import("./chunks/help-LZ3YUQI4.js");
  const format2 = options.get("format")?.at(-1) === "json" ? "json" : "text";
  process.stdout.write(`${showTopic(topic, commands, format2)}
`);
  return DONE;
}
async function execute(command, operands, options) {
  const { createTerminalHost, processEnvironment } = await import("./chunks/terminal-FIE2EG3Z.js");
  const { locateBuildRoot } = await import("./chunks/build-root-PAV4TPE4.js");
  const env = processEnvironment();
  let host = createTerminalHost({
    env,
    cwd: process.cwd(),
    quiet: options.has("quiet"),
    verbose: options.has("verbose"),
    color: process.stderr.isTTY && !options.has("no-color") && (env["NO_COLOR"] ?? "") === ""
  });
  try {
    const fallback = command.isAnywhere === true ? host.cwd : void 0;
    const buildRoot = locateBuildRoot(host.cwd, options.get("build-root")?.at(-1), fallback);
    host = host.at(buildRoot);
    return await command.run({ host, buildRoot, operands, options });
  } catch (error) {
    const { reportFailure } = await import("./chunks/failure-QQNJSRAM.js");
    if (reportFailure(error, host.log)) return error.exitStatus;
    throw error;
  }
}
async function fail(error) {
  if (error instanceof UsageError) {
    const { showControls } = await import("./chunks/text-RONS7Q4Z.js");
    process.stderr.write(`${showControls(`error: ${error.message}
  = help: ${error.help}`)}
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
