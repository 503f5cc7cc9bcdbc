import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  UsageError,
  isSwitchedOn,
  optionValue
} from "./chunk-RL6UYKGN.js";
import "./chunk-5XWL5JNG.js";

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
  const { openInvocation, specQuery } = await import("./query-JRMA6LXI.js");
  const { packageTargets } = await import("./package-HXBYWUPS.js");
  const { log } = invocation.host;
  const asJson = optionValue(invocation, "format") === "json";
  const project = openInvocation(invocation);
  const result = await packageTargets(invocation.host, project, {
    query: await specQuery(invocation, project),
    dist: optionValue(invocation, "dist"),
    offline: isSwitchedOn(invocation, "offline"),
    announce: asJson ? log.info : log.out
  });
  if (asJson) log.out(JSON.stringify(result.packages, null, 2));
  return { project, result };
}
async function runDeploy(invocation) {
  const { deployPackage } = await import("./deploy-ZFDPHEQG.js");
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
    options: { ...specOptions, ...format, ...distOption },
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
    run: async (invocation) => (await import("./answers-5UNYMVWD.js")).runList(invocation)
  },
  {
    name: "peek",
    operands: "SPEC…",
    minimumOperands: 0,
    summary: "Print targets with all their fields as JSON",
    options: { ...specOptions, "exclude-defaults": { help: "leave out fields that have their default" } },
    run: async (invocation) => (await import("./answers-5UNYMVWD.js")).runPeek(invocation)
  },
  {
    name: "dependencies",
    operands: "SPEC…",
    minimumOperands: 0,
    summary: "Print what targets depend on",
    options: relationOptions,
    run: async (invocation) => (await import("./answers-5UNYMVWD.js")).runDependencies(invocation)
  },
  {
    name: "dependents",
    operands: "SPEC…",
    minimumOperands: 0,
    summary: "Print what depends on targets",
    options: relationOptions,
    run: async (invocation) => (await import("./answers-5UNYMVWD.js")).runDependents(invocation)
  },
  {
    name: "filedeps",
    operands: "SPEC…",
    minimumOperands: 0,
    summary: "Print the files of targets, BUILD files included",
    options: { ...specOptions, transitive: { help: "also of what they depend on" } },
    run: async (invocation) => (await import("./answers-5UNYMVWD.js")).runFiledeps(invocation)
  },
  {
    name: "explain",
    operands: "TARGET WHAT",
    minimumOperands: 2,
    summary: "Print the shortest chain of imports from a target to a file, distribution or address",
    options: format,
    run: async (invocation) => (await import("./answers-5UNYMVWD.js")).runExplain(invocation)
  },
  {
    name: "wheels",
    operands: "SPEC…",
    minimumOperands: 0,
    summary: "Print which wheels packages would get and why, without downloading any",
    options: { ...specOptions, ...format },
    run: async (invocation) => (await import("./answers-5UNYMVWD.js")).runWheels(invocation)
  },
  {
    name: "imports",
    operands: "FILE…",
    minimumOperands: 1,
    summary: "Print what the import scanner sees in files, as JSON",
    options: {},
    run: async (invocation) => (await import("./answers-5UNYMVWD.js")).runImports(invocation)
  },
  {
    name: "roots",
    operands: "",
    minimumOperands: 0,
    summary: "Print the source roots",
    options: {},
    run: async (invocation) => (await import("./answers-5UNYMVWD.js")).runRoots(invocation)
  },
  {
    name: "cache",
    operands: "info|prune|verify",
    minimumOperands: 1,
    summary: "Look after the store of wheels",
    options: {},
    run: async (invocation) => (await import("./cache-D4LL5G75.js")).runCache(invocation)
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
export {
  commands
};
