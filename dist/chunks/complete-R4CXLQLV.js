import {
  optionHelp
} from "./chunk-RI5CCCHC.js";
import {
  shells
} from "./chunk-O5NOXVQF.js";
import {
  listedAddresses
} from "./chunk-ATDVFXX4.js";
import "./chunk-HEUCRMT6.js";
import {
  defaultStoreDirectory,
  findBuildRoot,
  processEnvironment,
  relative,
  sep
} from "./chunk-VILPUJHH.js";
import {
  globalOptions,
  standardOutput
} from "./chunk-7X23XMYO.js";

// src/cli/complete.ts
var FILES = ":files";
async function completionLines(question) {
  const found = await candidates(question);
  if (found === FILES) return [FILES];
  return found.filter(({ word }) => word.startsWith(question.current) && isHarmless(word)).map(({ word, help }) => help === void 0 ? word : `${word}	${help}`);
}
function isHarmless(word) {
  return /^[A-Za-z0-9._/:@=,+#-]+$/.test(word);
}
async function candidates(question) {
  const { before, current, commands } = question;
  const { command, operands, pending, isKnown } = readWords(before, commands);
  if (!isKnown) return [];
  if (pending !== void 0) return valuesOf(pending, "");
  const equals = /^--([a-z-]+)=/.exec(current);
  if (equals !== null) {
    const option = tableOf(command)[equals[1]];
    return option === void 0 ? [] : valuesOf(option, equals[0]);
  }
  if (current.startsWith("--") || current === "-") return optionsOf(command);
  if (command === void 0) return commands.map(({ name, summary }) => ({ word: name, help: summary }));
  return operandsOf(question, command, operands);
}
function tableOf(command) {
  return { ...globalOptions, ...command?.options };
}
function readWords(before, commands) {
  let command;
  let pending;
  let isKnown = true;
  const operands = [];
  for (const word of before) {
    if (pending !== void 0) pending = void 0;
    else if (word.startsWith("--")) {
      const option = word.includes("=") ? void 0 : tableOf(command)[word.slice(2)];
      if (option?.value !== void 0) pending = option;
    } else if (command === void 0) {
      command = commands.find(({ name }) => name === word);
      isKnown = command !== void 0;
    } else operands.push(word);
  }
  return { command, operands, pending, isKnown };
}
function valuesOf({ value, choices }, prefix) {
  if (choices !== void 0) return choices.map((choice) => ({ word: prefix + choice }));
  return prefix === "" && /^(?:DIR|FILE|ZIP)$/.test(value ?? "") ? FILES : [];
}
function optionsOf(command) {
  return Object.keys(tableOf(command)).map((name) => {
    const help = optionHelp[`${command?.name ?? ""} ${name}`] ?? optionHelp[name];
    return { word: `--${name}`, ...help !== void 0 && { help } };
  });
}
async function operandsOf(question, { name, operands: shape }, operands) {
  if (name === "completion") return shells.map((word) => ({ word }));
  if (name === "help") {
    const ofCommands = question.commands.map((one) => ({ word: one.name, help: one.summary }));
    return [...ofCommands, { word: "targets", help: "All target types" }];
  }
  if (/^(?:FILE|ZIP)/.test(shape)) return FILES;
  if (/^[a-z]+(?:\|[a-z]+)+$/.test(shape)) return shape.split("|").map((word) => ({ word }));
  if (/^\[?SPEC/.test(shape)) return specs(question, packaging.has(name));
  const isTarget = shape.startsWith("TARGET") && operands.length === 0;
  return isTarget ? (await specs(question, false)).filter(({ word }) => !word.endsWith("::")) : [];
}
var packaging = /* @__PURE__ */ new Set(["package", "plan", "deploy", "wheels"]);
var MOST_WORDS = 100;
async function specs({ current, cwd, storeDirectory, list }, onlyPackaged) {
  const root = findBuildRoot(cwd);
  if (root === void 0) return [];
  const below = relative(root, cwd).split(sep).join("/");
  const sign = current.startsWith("-") ? "-" : "";
  const typed = current.slice(sign.length);
  const addresses = listedAddresses(storeDirectory, root, directoryIn(typed, below)) ?? await list(root);
  const words = /* @__PURE__ */ new Set();
  for (const [spec, isPackaged] of addresses) {
    if (onlyPackaged && !isPackaged) continue;
    for (const word of wordsFor(spec, below, typed)) words.add(word);
  }
  if (words.size > 0 && "::".startsWith(typed)) words.add("::");
  const shown = words.size > MOST_WORDS ? nextParts(words, typed) : [...words];
  return shown.sort().map((word) => ({ word: sign + word }));
}
function directoryIn(typed, below) {
  const path = /^(.*)[/:]/.exec(typed.replace(/:.*$/, ":"))?.[1] ?? "";
  if (path.startsWith("//")) return path.slice(2);
  return [below, path.replace(/^\/+/, "")].filter((part) => part !== "").join("/");
}
function wordsFor(spec, below, typed) {
  const isAbsolute = typed.startsWith("//");
  const plain = spec.startsWith("//") ? spec.slice(2) : spec;
  const local = isAbsolute ? `//${plain}` : fromDirectory(plain, below);
  if (local === void 0) return [];
  const named = /[:#@]/.test(local) ? local : `${local}:${local.slice(local.lastIndexOf("/") + 1)}`;
  const found = [named].filter((word) => word.startsWith(typed));
  const path = named.slice(0, named.indexOf(":"));
  for (let end = path.length; end > 1; end = path.lastIndexOf("/", end - 1)) {
    const directory = `${path.slice(0, end)}::`;
    if (!directory.startsWith(typed)) break;
    if (directory !== "/::") found.push(directory);
  }
  return found;
}
function fromDirectory(spec, below) {
  if (below === "") return spec.startsWith(":") ? `//${spec}` : spec;
  if (spec.startsWith(`${below}/`)) return spec.slice(below.length + 1);
  if (spec.startsWith(`${below}:`)) return spec.slice(below.length);
  return spec === below ? `:${below.slice(below.lastIndexOf("/") + 1)}` : void 0;
}
function nextParts(words, typed) {
  const parts = /* @__PURE__ */ new Set();
  for (const word of words) {
    const end = /\/|::?/.exec(word.slice(typed.length));
    parts.add(end === null ? word : word.slice(0, typed.length + end.index + end[0].length));
  }
  return [...parts];
}

// src/complete.ts
async function answerShell(words, commands) {
  const [cwd, env] = [process.cwd(), processEnvironment()];
  const storeDirectory = defaultStoreDirectory(env, process.platform);
  const [before, current] = [words.slice(0, -1), (words.at(-1) ?? "").replace(/^=/, "")];
  const lines = await completionLines({
    ...{ before, current, cwd, storeDirectory, commands },
    list: async (root) => {
      const { listAddresses } = await import("./make-listing-XHNE4REA.js");
      return listAddresses({ cwd, env, storeDirectory }, root);
    }
  }).catch(() => []);
  standardOutput.write(lines.map((line) => `${line}
`).join(""));
  return 0;
}
export {
  answerShell
};
