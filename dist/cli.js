#!/usr/bin/env node
import {
  parseArguments
} from "./chunks/chunk-I2BHN3YA.js";
import {
  wheelOptions,
  wheelSettings
} from "./chunks/chunk-HX2S52QE.js";
import "./chunks/chunk-O4235BVS.js";
import "./chunks/chunk-QVN6WZNO.js";
import {
  UsageError,
  isSwitchedOn,
  optionValue
} from "./chunks/chunk-KV4HALTM.js";
import "./chunks/chunk-SEWDMQ6Q.js";

// src/commands/spec-options.ts
var specOptions = {
  tag: {
    value: "[+-]TAG,…",
    help: "only targets with (`+`, the default) or without (`-`) one of these tags"
  },
  "filter-target-type": { value: "[+-]TYPE,…", help: "only targets of these types" },
  "filter-address-regex": { value: "[+-]REGEX,…", help: "only targets whose address matches" },
  "filter-tag-regex": { value: "[+-]REGEX,…", help: "only targets with a tag that matches" },
  "spec-files": { value: "FILE", help: "read further specs from a file, one a line" },
  "changed-since": { value: "REF", help: "what changed since this git ref, instead of specs" },
  "changed-dependents": {
    value: "none|direct|transitive",
    choices: ["none", "direct", "transitive"],
    help: "with --changed-since: also what depends on it"
  }
};

// src/commands/table.ts
var format = {
  format: { value: "text|json", choices: ["text", "json"], help: "default: text" }
};
var distOption = {
  dist: { value: "DIR", help: "write below this directory; default: `dist` in the build root" }
};
var relationOptions = {
  ...specOptions,
  transitive: { help: "also through others" },
  closed: { help: "also the targets asked for" },
  ...format
};
async function runPackage(invocation) {
  const { openInvocation, specQuery } = await import("./chunks/query-OX5VC3LY.js");
  const { packageTargets } = await import("./chunks/package-IK3R6CEY.js");
  const { log } = invocation.host;
  const asJson = optionValue(invocation, "format") === "json";
  const project = openInvocation(invocation);
  const result = await packageTargets(invocation.host, project, {
    query: await specQuery(invocation, project),
    dist: optionValue(invocation, "dist"),
    wheels: wheelSettings(invocation),
    announce: asJson ? log.info : log.out
  });
  if (asJson) log.out(JSON.stringify(result.packages, null, 2));
  return { project, result };
}
async function runDeploy(invocation) {
  const { deployPackage } = await import("./chunks/deploy-N4YLTKLM.js");
  const functionName = optionValue(invocation, "function-name");
  if (functionName === void 0) {
    throw new UsageError("`deploy` needs `--function-name`.", "Write `--function-name NAME`.");
  }
  const { project, result } = await runPackage(invocation);
  const dryRun = isSwitchedOn(invocation, "dry-run");
  await deployPackage(invocation.host, project, result, { functionName, dryRun });
  return 0;
}
var commands = [
  {
    name: "package",
    operands: "SPEC…",
    minimumOperands: 0,
    summary: "Write the packages of targets below `dist/`",
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
    summary: "Package a target and update the code of a Lambda function with it",
    options: {
      ...specOptions,
      ...distOption,
      ...wheelOptions,
      "function-name": { value: "NAME", help: "name or ARN of the function" },
      "dry-run": { help: "read and compare only" }
    },
    run: runDeploy
  },
  {
    name: "list",
    operands: "SPEC…",
    minimumOperands: 0,
    summary: "Print the addresses of targets",
    options: specOptions,
    run: async (invocation) => (await import("./chunks/answers-WLUFNU74.js")).runList(invocation)
  },
  {
    name: "peek",
    operands: "SPEC…",
    minimumOperands: 0,
    summary: "Print targets with all their fields as JSON",
    options: { ...specOptions, "exclude-defaults": { help: "leave out fields that have their default" } },
    run: async (invocation) => (await import("./chunks/answers-WLUFNU74.js")).runPeek(invocation)
  },
  {
    name: "dependencies",
    operands: "SPEC…",
    minimumOperands: 0,
    summary: "Print what targets depend on",
    options: relationOptions,
    run: async (invocation) => (await import("./chunks/answers-WLUFNU74.js")).runDependencies(invocation)
  },
  {
    name: "dependents",
    operands: "SPEC…",
    minimumOperands: 0,
    summary: "Print what depends on targets",
    options: relationOptions,
    run: async (invocation) => (await import("./chunks/answers-WLUFNU74.js")).runDependents(invocation)
  },
  {
    name: "filedeps",
    operands: "SPEC…",
    minimumOperands: 0,
    summary: "Print the files of targets, BUILD files included",
    options: { ...specOptions, transitive: { help: "also of what they depend on" } },
    run: async (invocation) => (await import("./chunks/answers-WLUFNU74.js")).runFiledeps(invocation)
  },
  {
    name: "explain",
    operands: "TARGET WHAT",
    minimumOperands: 2,
    summary: "Print the shortest chain of imports from a target to a file, distribution or address",
    options: format,
    run: async (invocation) => (await import("./chunks/answers-WLUFNU74.js")).runExplain(invocation)
  },
  {
    name: "wheels",
    operands: "SPEC…",
    minimumOperands: 0,
    summary: "Print which wheels packages would get and why, without downloading any",
    options: { ...specOptions, ...format, ...wheelOptions },
    run: async (invocation) => (await import("./chunks/answers-WLUFNU74.js")).runWheels(invocation)
  },
  {
    name: "imports",
    operands: "FILE…",
    minimumOperands: 1,
    summary: "Print what the import scanner sees in files, as JSON",
    options: {},
    run: async (invocation) => (await import("./chunks/answers-WLUFNU74.js")).runImports(invocation)
  },
  {
    name: "roots",
    operands: "",
    minimumOperands: 0,
    summary: "Print the source roots",
    options: {},
    run: async (invocation) => (await import("./chunks/answers-WLUFNU74.js")).runRoots(invocation)
  },
  {
    name: "cache",
    operands: "info|prune|verify",
    minimumOperands: 1,
    summary: "Look after the store of wheels",
    options: {},
    run: async (invocation) => (await import("./chunks/cache-L2GC2GW7.js")).runCache(invocation)
  },
  {
    name: "help",
    operands: "[COMMAND]",
    minimumOperands: 0,
    summary: "Print help",
    options: {},
    run: () => Promise.resolve(0)
  }
];

// src/cli.ts
var done = 0;
var inputAtFault = 1;
var wrongUsage = 2;
var ourDefect = 70;
async function main(argv) {
  if (argv.includes("--version")) {
    process.stdout.write(`lambda-package ${"0.1.0"}
`);
    return done;
  }
  const { command, operands, options } = parseArguments(argv, commands);
  if (command === void 0 || options.has("help") || command.name === "help") {
    return await help(command?.name === "help" ? operands[0] : command?.name, options.has("help"));
  }
  if (operands.length < command.minimumOperands) {
    throw new UsageError(
      `\`${command.name}\` needs ${command.operands}.`,
      command.operands.startsWith("SPEC") ? "For example `::` for everything." : "See `--help`."
    );
  }
  return await execute(command, operands, options);
}
async function help(name, asked) {
  const { showCommandUsage, showUsage } = await import("./chunks/usage-BWNKUL3C.js");
  const command = commands.find((one) => one.name === name);
  const text = command === void 0 ? showUsage(commands) : showCommandUsage(command);
  const isAnswer = asked || name !== void 0 || process.argv[2] === "help";
  (isAnswer ? process.stdout : process.stderr).write(`${text}
`);
  return isAnswer ? done : wrongUsage;
}
async function execute(command, operands, options) {
  const { createTerminalHost } = await import("./chunks/terminal-5CAYNGKY.js");
  const { locateBuildRoot } = await import("./chunks/build-root-T2BVGZ4P.js");
  const env = process.env;
  let buildRoot;
  const host = createTerminalHost({
    env,
    cwd: process.cwd(),
    quiet: options.has("quiet"),
    verbose: options.has("verbose"),
    color: process.stderr.isTTY && !options.has("no-color") && (env["NO_COLOR"] ?? "") === "",
    root: () => buildRoot
  });
  try {
    buildRoot = locateBuildRoot(host.cwd, options.get("build-root")?.at(-1));
    return await command.run({ host, buildRoot, operands, options });
  } catch (error) {
    const { reportFailure } = await import("./chunks/failure-LOSWISCN.js");
    if (reportFailure(error, host.log)) return inputAtFault;
    throw error;
  }
}
async function fail(error) {
  if (error instanceof UsageError) {
    const { showControls } = await import("./chunks/text-7TLGOGSS.js");
    process.stderr.write(`${showControls(`error: ${error.message}
  = help: ${error.help}`)}
`);
    return wrongUsage;
  }
  const stack = error instanceof Error ? error.stack ?? error.message : String(error);
  process.stderr.write(
    `lambda-package ${"0.1.0"} failed through a defect of its own:
${stack}
Please report this with the command that you ran.
`
  );
  return ourDefect;
}
process.stdout.on("error", (error) => {
  if (error.code === "EPIPE") process.exit(done);
  throw error;
});
process.exitCode = await main(process.argv.slice(2)).catch(fail);
