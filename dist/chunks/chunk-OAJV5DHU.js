import {
  UsageError
} from "./chunk-MBXUOQ5G.js";

// src/cli/arguments.ts
var globalOptions = {
  "build-root": { value: "DIR" },
  platforms: { value: "FILE" },
  offline: {},
  quiet: {},
  verbose: {},
  "no-color": {},
  help: {},
  version: {}
};
var shortNames = /* @__PURE__ */ new Map([
  ["-h", "--help"],
  ["-q", "--quiet"],
  ["-v", "--verbose"]
]);
function parseArguments(argv, commands) {
  const operands = [];
  const given = [];
  let command;
  let onlyOperands = false;
  for (let index = 0; index < argv.length; index++) {
    const argument = shortNames.get(argv[index]) ?? argv[index];
    if (onlyOperands || !argument.startsWith("--")) {
      if (command === void 0) command = findCommand(argument, commands);
      else operands.push(argument);
    } else if (argument === "--") {
      onlyOperands = true;
    } else {
      const equals = argument.indexOf("=");
      const name = argument.slice(2, equals === -1 ? void 0 : equals);
      const option = findOption(name, command, commands);
      let value = equals === -1 ? void 0 : argument.slice(equals + 1);
      if (option.value !== void 0 && value === void 0) value = argv[++index];
      given.push({ name, value });
    }
  }
  return { command, operands, options: collectOptions(given, command, commands) };
}
function findCommand(name, commands) {
  const found = commands.find((command) => command.name === name);
  if (found !== void 0) return found;
  const owner = commands.find((command) => Object.hasOwn(command.options, name));
  if (owner !== void 0) {
    const help = `\`--${name}\` is an option: \`lambda-package ${owner.name} --${name}\``;
    throw new UsageError(`Unknown command \`${name}\``, help);
  }
  throw new UsageError(`Unknown command \`${name}\``, "run `lambda-package --help` for a list of commands", {
    name,
    known: commands.map((known) => known.name),
    prefix: ""
  });
}
function findOption(name, command, commands) {
  const candidates = command === void 0 ? commands : [command];
  const tables = [globalOptions, ...candidates.map((candidate) => candidate.options)];
  const table = tables.find((one) => Object.hasOwn(one, name));
  const found = table?.[name];
  if (found !== void 0) return found;
  const owner = commands.find(({ options }) => Object.hasOwn(options, name));
  if (owner !== void 0) {
    const message = `\`${command.name}\` has no option \`--${name}\``;
    throw new UsageError(message, `it is an option of \`${owner.name}\``);
  }
  throw new UsageError(
    `Unknown option \`--${name}\`${command === void 0 ? "" : ` for \`${command.name}\``}`,
    "run with `--help` for a list of options",
    { name, known: tables.flatMap((one) => Object.keys(one)), prefix: "--" }
  );
}
function collectOptions(given, command, commands) {
  const options = /* @__PURE__ */ new Map();
  for (const { name, value } of given) {
    const description = findOption(name, command, command === void 0 ? [] : commands);
    const text = checkValue(name, value, description);
    options.set(name, [...options.get(name) ?? [], text]);
  }
  return options;
}
function checkValue(name, value, description) {
  if (description.value === void 0) {
    if (value === void 0 || value === "true") return "true";
    throw new UsageError(`\`--${name}\` does not take a value`, `use \`--${name}\``);
  }
  if (value === void 0) {
    throw new UsageError(`\`--${name}\` needs a value`, `use \`--${name} ${description.value}\``);
  }
  if (description.choices !== void 0 && !description.choices.includes(value)) {
    throw new UsageError(
      `Invalid value \`${value}\` for \`--${name}\``,
      `use one of ${description.choices.join(", ")}`
    );
  }
  return value;
}

export {
  globalOptions,
  parseArguments
};
