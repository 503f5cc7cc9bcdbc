import {
  globalOptions
} from "./chunk-JFUYYYID.js";
import {
  largest
} from "./chunk-JNYKG7IG.js";

// src/cli/option-help.ts
var optionHelp = {
  "build-root": "directory of `pants.toml`; default: the nearest parent that has one, else the root of the git checkout",
  platforms: "JSON file describing Lambda runtimes newer than this version",
  offline: "never use the network, only wheels from earlier runs",
  quiet: "print only results, warnings and errors",
  verbose: "print each step and its duration",
  "no-color": "do not use colors",
  help: "show this help",
  version: "print the version",
  tag: "select targets with (`+`, the default) or without (`-`) one of these tags",
  "filter-target-type": "select targets of these types",
  "filter-address-regex": "select targets whose address matches",
  "filter-tag-regex": "select targets with a matching tag",
  "spec-files": "read more specs from a file, one per line",
  "changed-since": "select what changed since this git ref, instead of specs",
  "changed-dependents": "with --changed-since: also select what depends on it",
  wheels: "also use the wheels in this directory, even in place of a locked source distribution; repeatable",
  "build-sdists": "build these pure-Python projects from their locked source distributions; runs their code",
  "exclude-newer": "without a lock: only use releases uploaded before this date, e.g. 2026-11-01",
  format: "default: text",
  dist: "output directory; default: `dist` in the build root",
  "no-check": "do not follow the imports of the packages",
  manifest: "write all that is known of the packages to this JSON file",
  "compare-with": "say what differs from the packages of this commit, branch or tag",
  "max-jobs": "the largest number of jobs, 1 to 256; default: 20",
  "changed-only": "with --compare-with: leave out what would give the same package",
  transitive: "include indirect ones",
  "filedeps transitive": "include the files of dependencies",
  closed: "include the targets themselves",
  "function-name": "name or ARN of the function",
  "dry-run": "compare with the live function, change nothing",
  handler: "what Lambda calls; without it no import is followed",
  runtime: "such as `python3.12`; default: guessed",
  architecture: "default: guessed",
  layer: "a layer of the function; can be repeated",
  "exclude-defaults": "omit fields with default values",
  check: "change nothing; exit with status 1 if something would change",
  lambdas: "also add functions for handlers in templates and Python files",
  sbom: "also write a bill of materials of the packages (CycloneDX, JSON) to this file",
  "size-budget": "warn of each zip above this size, such as `50 MB`"
};

// src/cli/usage.ts
function showUsage(commands) {
  const width = largest(commands.map((command) => command.name.length));
  return [
    "Package AWS Lambda functions from Pants-style BUILD files.",
    "",
    "Usage: lambda-package COMMAND [OPTION]... [SPEC]...",
    "",
    "Commands:",
    ...commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`),
    "",
    "A SPEC is `dir:name`, `dir:` (one directory), `dir::` (recursive), a file, or `-SPEC` to exclude.",
    "",
    "Global options:",
    ...showOptions(globalOptions),
    "",
    "Exit status: 0 success, 1 error in the project or its packages, 2 usage error, 70 internal error."
  ].join("\n");
}
function showCommandUsage(command) {
  const options = showOptions(command.options, command.name);
  return [
    `${command.summary}.`,
    "",
    `Usage: lambda-package ${command.name}${options.length > 0 ? " [OPTION…]" : ""} ${command.operands}`.trimEnd(),
    ...options.length > 0 ? ["", "Options:", ...options] : [],
    "",
    "Global options:",
    ...showOptions(globalOptions)
  ].join("\n");
}
function showOptions(options, command = "") {
  const rows = Object.entries(options).map(([name, { value, choices }]) => ({
    left: `--${name}${value === void 0 ? "" : ` ${choices?.join("|") ?? value}`}`,
    help: optionHelp[`${command} ${name}`] ?? optionHelp[name]
  }));
  const width = Math.min(34, largest(rows.map((row) => row.left.length)));
  return rows.map(({ left, help }) => `  ${left.padEnd(width)}  ${help}`);
}

export {
  showUsage,
  showCommandUsage
};
