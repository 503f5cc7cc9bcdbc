import {
  globalOptions
} from "./chunk-2FYI4TWM.js";
import {
  largest
} from "./chunk-JNYKG7IG.js";
import "./chunk-ET6FWBEU.js";
import "./chunk-F3HV3AH3.js";
import "./chunk-SEWDMQ6Q.js";

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
  const options = showOptions(command.options);
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
function showOptions(options) {
  const rows = Object.entries(options).map(([name, { value, choices, help }]) => ({
    left: `--${name}${value === void 0 ? "" : ` ${choices?.join("|") ?? value}`}`,
    help
  }));
  const width = Math.min(34, largest(rows.map((row) => row.left.length)));
  return rows.map(({ left, help }) => `  ${left.padEnd(width)}  ${help}`);
}
export {
  showCommandUsage,
  showUsage
};
