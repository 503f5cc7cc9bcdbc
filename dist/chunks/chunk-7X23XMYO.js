import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __require = /* @__PURE__ */ ((x) => typeof require !== "undefined" ? require : typeof Proxy !== "undefined" ? new Proxy(x, {
  get: (a, b) => (typeof require !== "undefined" ? require : a)[b]
}) : x)(function(x) {
  if (typeof require !== "undefined") return require.apply(this, arguments);
  throw Error('Dynamic require of "' + x + '" is not supported');
});
var __commonJS = (cb, mod) => function __require2() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// builtin:node:fs
var builtin = () => process.getBuiltinModule("node:fs");
var accessSync = /* @__PURE__ */ (() => builtin().accessSync)();
var chmodSync = /* @__PURE__ */ (() => builtin().chmodSync)();
var closeSync = /* @__PURE__ */ (() => builtin().closeSync)();
var copyFileSync = /* @__PURE__ */ (() => builtin().copyFileSync)();
var createReadStream = /* @__PURE__ */ (() => builtin().createReadStream)();
var existsSync = /* @__PURE__ */ (() => builtin().existsSync)();
var fchmodSync = /* @__PURE__ */ (() => builtin().fchmodSync)();
var fstatSync = /* @__PURE__ */ (() => builtin().fstatSync)();
var linkSync = /* @__PURE__ */ (() => builtin().linkSync)();
var lstatSync = /* @__PURE__ */ (() => builtin().lstatSync)();
var mkdirSync = /* @__PURE__ */ (() => builtin().mkdirSync)();
var mkdtempSync = /* @__PURE__ */ (() => builtin().mkdtempSync)();
var openSync = /* @__PURE__ */ (() => builtin().openSync)();
var readdirSync = /* @__PURE__ */ (() => builtin().readdirSync)();
var readSync = /* @__PURE__ */ (() => builtin().readSync)();
var readFileSync = /* @__PURE__ */ (() => builtin().readFileSync)();
var realpathSync = /* @__PURE__ */ (() => builtin().realpathSync)();
var renameSync = /* @__PURE__ */ (() => builtin().renameSync)();
var rmSync = /* @__PURE__ */ (() => builtin().rmSync)();
var statSync = /* @__PURE__ */ (() => builtin().statSync)();
var symlinkSync = /* @__PURE__ */ (() => builtin().symlinkSync)();
var utimesSync = /* @__PURE__ */ (() => builtin().utimesSync)();
var writeFileSync = /* @__PURE__ */ (() => builtin().writeFileSync)();
var writeSync = /* @__PURE__ */ (() => builtin().writeSync)();
var constants = /* @__PURE__ */ (() => builtin().constants)();

// src/cli/command.ts
var DONE = 0;
var WRONG_USAGE = 2;
var UsageError = class extends Error {
  help;
  /** A name that is unknown, and those that may be meant: the help is then the one most like it. */
  unknown;
  constructor(message, help, unknown) {
    super(message);
    this.name = "UsageError";
    this.help = help;
    this.unknown = unknown;
  }
};
function optionValue(invocation, name) {
  const values = new Set(invocation.options.get(name));
  if (values.size > 1) {
    throw new UsageError(`--${name} is given ${values.size} times with different values`, "give it once");
  }
  return [...values][0];
}
function isSwitchedOn(invocation, name) {
  return invocation.options.has(name);
}

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

// src/host/standard-streams.ts
var NULL_DEVICE = 259;
var standardOutput = open(1, () => process.stdout);
var standardError = open(2, () => process.stderr);
function open(descriptor, stream) {
  const isDirect = isFileOrPipe(descriptor);
  let opened;
  const throughNode = () => {
    opened ??= stream().on("error", (error) => notWritten(descriptor, error));
    return opened;
  };
  return {
    get isTerminal() {
      return !isDirect && throughNode().isTTY;
    },
    get columns() {
      const columns = isDirect ? void 0 : throughNode().columns;
      return columns === 0 ? void 0 : columns;
    },
    write: (text) => {
      const rest = isDirect && opened === void 0 ? writeDirectly(descriptor, Buffer.from(text)) : text;
      if (rest.length > 0) throughNode().write(rest);
    },
    end: async () => {
      if (opened === void 0) return;
      const stream2 = opened;
      await new Promise((resolve) => stream2.write("", () => resolve()));
    }
  };
}
function isFileOrPipe(descriptor) {
  if (process.platform === "win32") return false;
  try {
    const stats = fstatSync(descriptor);
    return stats.isFile() || stats.isFIFO() || stats.isCharacterDevice() && stats.rdev === NULL_DEVICE;
  } catch {
    return false;
  }
}
function writeDirectly(descriptor, bytes) {
  let rest = bytes;
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest));
  } catch (error) {
    if (codeOf(error) !== "EAGAIN") notWritten(descriptor, error);
  }
  return rest;
}
function notWritten(descriptor, error) {
  if (descriptor === 2) return;
  if (codeOf(error) === "EPIPE") process.exit(0);
  standardError.write(
    `error: the output cannot be written: ${error instanceof Error ? error.message : ""}
`
  );
  process.exit(1);
}
function codeOf(error) {
  return error instanceof Error && "code" in error ? error.code : void 0;
}

// src/cli/plain-options.ts
var plainOptions = {
  handler: { value: "HANDLER" },
  from: { value: "FILE" },
  runtime: { value: "RUNTIME" },
  architecture: { value: "NAME", choices: ["x86_64", "arm64"] },
  requirements: { value: "FILE" },
  "requirements-mode": { value: "all|imported", choices: ["all", "imported"] },
  include: { value: "GLOB" },
  name: { value: "NAME" }
};

export {
  __require,
  __commonJS,
  __export,
  __toESM,
  accessSync,
  chmodSync,
  closeSync,
  copyFileSync,
  createReadStream,
  existsSync,
  fchmodSync,
  fstatSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
  writeSync,
  constants,
  DONE,
  WRONG_USAGE,
  UsageError,
  optionValue,
  isSwitchedOn,
  globalOptions,
  parseArguments,
  plainOptions,
  standardOutput,
  standardError
};
