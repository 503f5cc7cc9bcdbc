import {
  declaredPython
} from "./chunk-LDATOE2J.js";
import {
  TEST_MODULE,
  below,
  declaredIn,
  isIn,
  requirementsOf,
  within
} from "./chunk-RCOPXANA.js";
import {
  compareCodePoints,
  compileGlob
} from "./chunk-4U4A73Z3.js";
import {
  builtInRuntimes
} from "./chunk-2YNFGMIP.js";
import {
  Problems,
  UserError,
  decodeText,
  directoryOf,
  listSome
} from "./chunk-VILPUJHH.js";

// src/plain/found.ts
var MOST_NAMED = 4;
var MOST_FILES = 5;
var MOST_SEARCHED = 2e3;
var USUAL_RUNTIME = builtInRuntimes.at(-1).runtime;
var TEMPLATE = /^(?:(?:sam-)?template|sam|serverless|lambda-package)\.(?:ya?ml|json)$/;
var HANDLER = /^(?:async[ \t]+)?def[ \t]+([A-Za-z_]\w*)[ \t]*\(\s*_?(?:event|evt)\b[^,()]*(?:\[[^\]]*\][^,()]*)?,\s*_?(?:context|ctx)\b/m;
function findPackages(workspace, base) {
  const { files, options } = workspace;
  if (files.isFile("pants.toml")) return void 0;
  const isBuildFile = options.global.buildPatterns.map((pattern) => compileGlob(pattern));
  const templates = [];
  const python = [];
  for (const directory of files.directories()) {
    const inside = files.entries(directory)?.files ?? [];
    if (inside.some((name) => isBuildFile.some((matches) => matches(name)))) return void 0;
    if (!isIn(base, directory) || /(?:^|\/)(?:tests?|node_modules|venv|site-packages)(?:\/|$)/.test(directory))
      continue;
    for (const name of inside) {
      if (TEMPLATE.test(name)) templates.push(below(directory, name));
      else if (name.endsWith(".py") && !TEST_MODULE.test(name)) python.push(below(directory, name));
    }
  }
  return ofTemplates(workspace, base, nearestFirst(templates)) ?? ofHandlers(workspace, base, nearestFirst(python));
}
function nearestFirst(paths) {
  const depth = (path) => path.split("/").length;
  return paths.toSorted((a, b) => depth(a) - depth(b) || compareCodePoints(a, b));
}
function ofTemplates(workspace, base, paths) {
  const found = paths.slice(0, MOST_FILES).flatMap((path) => {
    const { declared, needsRuntime } = readTemplate(workspace, path);
    return declared.length === 0 ? [] : [{ path, declared, needsRuntime }];
  });
  const [first] = found;
  if (first === void 0) return void 0;
  const runtime = first.needsRuntime ? ` --runtime ${runtimeOf(workspace, directoryOf(first.path))}` : "";
  return {
    lines: found.map(({ path, declared }) => `${within(base, path)}: ${showFunctions(declared)}`),
    command: `lambda-package package --from ${shown(within(base, first.path))}${runtime}`,
    isFirst: found.length > 1
  };
}
function readTemplate(workspace, path) {
  const read = (runtime) => {
    const problems = new Problems();
    const request = { base: "", from: path, include: [], runtime };
    const file = problems.collect(() => declaredIn(workspace, request, problems));
    return (file?.declared ?? []).filter((one) => one.kind === "function" && one.runtime !== void 0);
  };
  const declared = read(void 0);
  if (declared.length > 0) return { declared, needsRuntime: false };
  return { declared: read(USUAL_RUNTIME), needsRuntime: true };
}
function showFunctions(declared) {
  const names = listSome(
    declared.map(({ id }) => id),
    MOST_NAMED
  );
  return `${declared.length} function${declared.length === 1 ? "" : "s"} in Python: ${names}`;
}
function ofHandlers(workspace, base, paths) {
  const found = [];
  for (const path of paths.slice(0, MOST_SEARCHED)) {
    const name = HANDLER.exec(textOf(workspace, path))?.[1];
    if (name !== void 0) found.push({ path, name });
    if (found.length === MOST_FILES) break;
  }
  const [first] = found;
  if (first === void 0) return void 0;
  const directory = directoryOf(first.path);
  const problems = new Problems();
  const requirements = problems.collect(
    () => requirementsOf(workspace, directory, void 0, problems)
  )?.source;
  return {
    lines: [
      ...found.map(({ path, name }) => `${within(base, path)}: the handler \`${name}\``),
      ...requirements === void 0 ? [] : [`${isIn(base, requirements) ? within(base, requirements) : requirements}: its requirements`]
    ],
    command: `lambda-package package --handler ${shown(`${within(base, first.path)}:${first.name}`)} --runtime ${runtimeOf(workspace, directory)}`,
    isFirst: found.length > 1
  };
}
function shown(argument) {
  return /^[\w./:@=,+-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`;
}
function textOf(workspace, path) {
  try {
    return decodeText(workspace.read(path));
  } catch (error) {
    if (error instanceof UserError) return "";
    throw error;
  }
}
function runtimeOf(workspace, directory) {
  const minor = new Problems().collect(() => declaredPython(workspace, directory));
  return minor === void 0 ? USUAL_RUNTIME : `python3.${minor}`;
}

export {
  findPackages
};
