import {
  globalOptions
} from "./chunk-YODZ5OJ3.js";
import "./chunk-QVN6WZNO.js";
import "./chunk-DXOFKA6T.js";
import "./chunk-SEWDMQ6Q.js";

// src/cli/usage.ts
function showUsage(commands) {
  const width = Math.max(...commands.map((command) => command.name.length));
  return [
    "Packages AWS Lambda functions from Pants-style BUILD files.",
    "",
    "Usage: lambda-package COMMAND [OPTION…] [SPEC…]",
    "",
    "Commands:",
    ...commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`),
    "",
    "A SPEC is `dir:name`, `dir:` (one directory), `dir::` (everything below), a file, or `-SPEC` to leave out.",
    "",
    "Options of every command:",
    ...showOptions(globalOptions),
    "",
    "Exit status: 0 done, 1 the input or a check is at fault, 2 wrong usage, 70 a defect of lambda-package."
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
    "Options of every command:",
    ...showOptions(globalOptions)
  ].join("\n");
}
function showOptions(options) {
  const rows = Object.entries(options).map(([name, { value, choices, help }]) => ({
    left: `--${name}${value === void 0 ? "" : ` ${choices?.join("|") ?? value}`}`,
    help
  }));
  const width = Math.min(34, Math.max(...rows.map((row) => row.left.length)));
  return rows.map(({ left, help }) => `  ${left.padEnd(width)}  ${help}`);
}
export {
  showCommandUsage,
  showUsage
};
