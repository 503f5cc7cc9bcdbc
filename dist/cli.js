#!/usr/bin/env node
import {
  wheelOptions,
  wheelSettings
} from "./chunks/chunk-MTBGFYHS.js";
import {
  parseArguments
} from "./chunks/chunk-2FYI4TWM.js";
import "./chunks/chunk-O4235BVS.js";
import "./chunks/chunk-ET6FWBEU.js";
import {
  UsageError,
  isSwitchedOn,
  optionValue
} from "./chunks/chunk-F3HV3AH3.js";
import "./chunks/chunk-SEWDMQ6Q.js";

// src/cli/spec-options.ts
var specOptions = {
  tag: {
    value: "[+-]TAG,…",
    help: "select targets with (`+`, the default) or without (`-`) one of these tags"
  },
  "filter-target-type": { value: "[+-]TYPE,…", help: "select targets of these types" },
  "filter-address-regex": { value: "[+-]REGEX,…", help: "select targets whose address matches" },
  "filter-tag-regex": { value: "[+-]REGEX,…", help: "select targets with a matching tag" },
  "spec-files": { value: "FILE", help: "read more specs from a file, one per line" },
  "changed-since": { value: "REF", help: "select what changed since this git ref, instead of specs" },
  "changed-dependents": {
    value: "none|direct|transitive",
    choices: ["none", "direct", "transitive"],
    help: "with --changed-since: also select what depends on it"
  }
};

// src/cli/table.ts
var format = {
  format: { value: "text|json", choices: ["text", "json"], help: "default: text" }
};
var distOption = {
  dist: { value: "DIR", help: "output directory; default: `dist` in the build root" }
};
var relationOptions = {
  ...specOptions,
  transitive: { help: "include indirect ones" },
  closed: { help: "include the targets themselves" },
  ...format
};
async function runPackage(invocation, accept) {
  const { openInvocation, specQuery } = await import("./chunks/query-NOUJKST3.js");
  const { packageTargets } = await import("./chunks/package-6VNRTEQN.js");
  const { log } = invocation.host;
  const asJson = optionValue(invocation, "format") === "json";
  const project = openInvocation(invocation);
  const result = await packageTargets(invocation.host, project, {
    query: await specQuery(invocation, project),
    dist: optionValue(invocation, "dist"),
    wheels: wheelSettings(invocation),
    announce: asJson ? log.info : log.out,
    ...accept && { accept }
  });
  if (asJson) log.out(JSON.stringify(result.packages, null, 2));
  return { project, result };
}
async function runDeploy(invocation) {
  const { checkDeployable, deployPackage } = await import("./chunks/deploy-SEHHFYXB.js");
  const functionName = optionValue(invocation, "function-name");
  if (functionName === void 0) {
    throw new UsageError("`deploy` needs `--function-name`", "add `--function-name NAME`");
  }
  const { functionNameFault } = await import("./chunks/function-name-GUBVATOG.js");
  const fault = functionNameFault(functionName);
  if (fault !== void 0) throw new UsageError(`--function-name: ${fault.message}`, fault.help);
  const { project, result } = await runPackage(invocation, (plans) => checkDeployable(plans, functionName));
  const dryRun = isSwitchedOn(invocation, "dry-run");
  await deployPackage(invocation.host, project, result, { functionName, dryRun });
  return 0;
}
var commands = [
  {
    name: "package",
    operands: "SPEC…",
    minimumOperands: 0,
    summary: "Build packages and write them to `dist/`",
    options: { ...specOptions, ...format, ...distOption, ...wheelOptions },
    run: async (invocation) => {
      await runPackage(invocation);
      return 0;
    }
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
      "function-name": { value: "NAME", help: "name or ARN of the function" },
      "dry-run": { help: "compare with the live function, change nothing" }
    },
    run: runDeploy
  },
  {
    name: "list",
    operands: "SPEC…",
    minimumOperands: 0,
    summary: "List target addresses",
    options: specOptions,
    run: async (invocation) => (await import("./chunks/answers-OA2GJ7IJ.js")).runList(invocation)
  },
  {
    name: "peek",
    operands: "SPEC…",
    minimumOperands: 0,
    summary: "Print targets and their fields as JSON",
    options: { ...specOptions, "exclude-defaults": { help: "omit fields with default values" } },
    run: async (invocation) => (await import("./chunks/answers-OA2GJ7IJ.js")).runPeek(invocation)
  },
  {
    name: "dependencies",
    operands: "SPEC…",
    minimumOperands: 0,
    summary: "List the dependencies of targets",
    options: relationOptions,
    run: async (invocation) => (await import("./chunks/answers-OA2GJ7IJ.js")).runDependencies(invocation)
  },
  {
    name: "dependents",
    operands: "SPEC…",
    minimumOperands: 0,
    summary: "List the targets that depend on targets",
    options: relationOptions,
    run: async (invocation) => (await import("./chunks/answers-OA2GJ7IJ.js")).runDependents(invocation)
  },
  {
    name: "filedeps",
    operands: "SPEC…",
    minimumOperands: 0,
    summary: "List the files of targets, including BUILD files",
    options: { ...specOptions, transitive: { help: "include the files of dependencies" } },
    run: async (invocation) => (await import("./chunks/answers-OA2GJ7IJ.js")).runFiledeps(invocation)
  },
  {
    name: "explain",
    operands: "TARGET WHAT",
    minimumOperands: 2,
    summary: "Show why a target depends on a file, distribution or address",
    options: format,
    run: async (invocation) => (await import("./chunks/answers-OA2GJ7IJ.js")).runExplain(invocation)
  },
  {
    name: "wheels",
    operands: "SPEC…",
    minimumOperands: 0,
    summary: "Show which wheels packages would contain and why, without downloading them",
    options: { ...specOptions, ...format, ...wheelOptions },
    run: async (invocation) => (await import("./chunks/answers-OA2GJ7IJ.js")).runWheels(invocation)
  },
  {
    name: "imports",
    operands: "FILE…",
    minimumOperands: 1,
    summary: "Print the imports found in Python files as JSON",
    options: {},
    run: async (invocation) => (await import("./chunks/answers-OA2GJ7IJ.js")).runImports(invocation)
  },
  {
    name: "roots",
    operands: "",
    minimumOperands: 0,
    summary: "List the source roots",
    options: {},
    run: async (invocation) => (await import("./chunks/answers-OA2GJ7IJ.js")).runRoots(invocation)
  },
  {
    name: "cache",
    operands: "info|prune|verify",
    minimumOperands: 1,
    summary: "Inspect or clean the wheel store",
    options: {},
    run: async (invocation) => (await import("./chunks/cache-7WWTNIJ4.js")).runCache(invocation)
  },
  {
    name: "help",
    operands: "[COMMAND|CODE]",
    minimumOperands: 0,
    summary: "Show help for a command, or explain the code of an error or warning",
    options: {},
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
    return await help(command?.name === "help" ? operands[0] : command?.name, options.has("help"));
  }
  if (operands.length < command.minimumOperands) {
    throw new UsageError(
      `\`${command.name}\` needs ${command.operands}`,
      command.operands.startsWith("SPEC") ? "for example `::` for everything" : "run with `--help` for details"
    );
  }
  return await execute(command, operands, options);
}
async function help(name, asked) {
  const isAnswer = asked || name !== void 0 || process.argv[2] === "help";
  (isAnswer ? process.stdout : process.stderr).write(`${await helpText(name)}
`);
  return isAnswer ? DONE : WRONG_USAGE;
}
async function helpText(name) {
  const command = commands.find((one) => one.name === name);
  if (name !== void 0 && command === void 0) {
    const { showCode } = await import("./chunks/code-help-GDZEGIUB.js");
    return showCode(name, commands);
  }
  const { showCommandUsage, showUsage } = await import("./chunks/usage-QARX3M2Y.js");
  return command === void 0 ? showUsage(commands) : showCommandUsage(command);
}
async function execute(command, operands, options) {
  const { createTerminalHost, processEnvironment } = await import("./chunks/terminal-2SUINLO4.js");
  const { locateBuildRoot } = await import("./chunks/build-root-5ECWCCPU.js");
  const env = processEnvironment();
  let host = createTerminalHost({
    env,
    cwd: process.cwd(),
    quiet: options.has("quiet"),
    verbose: options.has("verbose"),
    color: process.stderr.isTTY && !options.has("no-color") && (env["NO_COLOR"] ?? "") === ""
  });
  try {
    const buildRoot = locateBuildRoot(host.cwd, options.get("build-root")?.at(-1));
    host = host.at(buildRoot);
    return await command.run({ host, buildRoot, operands, options });
  } catch (error) {
    const { reportFailure } = await import("./chunks/failure-VNRO2MP7.js");
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
