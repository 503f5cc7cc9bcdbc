import {
  optionHelp
} from "./chunk-RI5CCCHC.js";
import {
  largest
} from "./chunk-VILPUJHH.js";
import {
  globalOptions
} from "./chunk-7X23XMYO.js";

// src/cli/examples.ts
var examples = {
  package: "lambda-package package project:lambda",
  plan: "lambda-package plan :: --compare-with main",
  report: "lambda-package report first.json second.json",
  deploy: "lambda-package deploy project:lambda --function-name orders --dry-run",
  check: "lambda-package check dist/project/lambda.zip --handler lambda_function.handler",
  list: "lambda-package list ::",
  peek: "lambda-package peek project:lambda",
  dependencies: "lambda-package dependencies --transitive project:lambda",
  dependents: "lambda-package dependents --transitive src/shared/util.py",
  filedeps: "lambda-package filedeps --transitive project:lambda",
  explain: "lambda-package explain project:lambda boto3",
  wheels: "lambda-package wheels project:lambda",
  imports: "lambda-package imports src/app.py",
  roots: "lambda-package roots",
  tailor: "lambda-package tailor --lambdas ::",
  doctor: "lambda-package doctor",
  cache: "lambda-package cache prune",
  completion: "source <(lambda-package completion bash)",
  help: "lambda-package help handler"
};

// src/cli/usage.ts
function showUsage(commands, columns = Infinity) {
  const rows = commands.map(({ name, summary }) => ({ left: name, help: summary }));
  return [
    ...wrapped(
      "Package Python AWS Lambda functions from a handler, a SAM template, a serverless.yml or Pants-style BUILD files.",
      columns
    ),
    "",
    "Usage: lambda-package COMMAND [OPTION]... [SPEC]...",
    "",
    "Commands:",
    ...table(rows, columns),
    "",
    ...wrapped(
      "A SPEC is `dir:name`, `dir:` (one directory), `dir::` (recursive), a file, or `-SPEC` to exclude.",
      columns
    ),
    "",
    "Global options:",
    ...showOptions(globalOptions, columns),
    "",
    ...wrapped(
      "Exit status: 0 success, 1 error in the project or its packages, 2 usage error, 70 internal error.",
      columns
    )
  ].join("\n");
}
function showCommandUsage(command, columns = Infinity) {
  const options = showOptions(command.options, columns, command.name);
  const example = examples[command.name];
  return [
    ...wrapped(`${command.summary}.`, columns),
    "",
    `Usage: lambda-package ${command.name}${options.length > 0 ? " [OPTION\u2026]" : ""} ${command.operands}`.trimEnd(),
    ...example === void 0 ? [] : ["", "Example:", `  ${example}`],
    ...options.length > 0 ? ["", "Options:", ...options] : [],
    "",
    "Global options:",
    ...showOptions(globalOptions, columns)
  ].join("\n");
}
function showOptions(options, columns, command = "") {
  const rows = Object.entries(options).map(([name, { value, choices }]) => ({
    left: `--${name}${value === void 0 ? "" : ` ${choices?.join("|") ?? value}`}`,
    help: optionHelp[`${command} ${name}`] ?? optionHelp[name]
  }));
  return table(rows, columns);
}
var WIDEST_LEFT = 34;
var NARROWEST_TEXT = 30;
function table(rows, columns) {
  const width = Math.min(WIDEST_LEFT, largest(rows.map(({ left }) => left.length)));
  const indent = columns - width - 4 < NARROWEST_TEXT ? 6 : width + 4;
  return rows.flatMap(({ left, help }) => {
    const lines = wrapped(help, columns - indent);
    const isBelow = indent === 6 || left.length > width && columns !== Infinity;
    const [first = "", ...rest] = lines;
    const below = (isBelow ? lines : rest).map((line) => `${" ".repeat(indent)}${line}`);
    return [isBelow ? `  ${left}` : `  ${left.padEnd(width)}  ${first}`, ...below];
  });
}
function wrapped(text, columns) {
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

export {
  showUsage,
  showCommandUsage
};
