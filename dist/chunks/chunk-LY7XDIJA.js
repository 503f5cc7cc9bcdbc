import {
  nearNames,
  topLevel
} from "./chunk-VILPUJHH.js";

// src/checks/load/names.ts
var noSources = /* @__PURE__ */ new Map();
var unknownNames = {
  names: /* @__PURE__ */ new Set(),
  isOpen: true,
  starred: [],
  typed: noSources
};
var noNames = { ...unknownNames, isOpen: false };
function absoluteName(from, level, module) {
  if (level === 0) return module;
  const parts = from.name.split(".");
  const up = level - (from.isPackage ? 1 : 0);
  if (up >= parts.length) return void 0;
  const base = parts.slice(0, parts.length - up).join(".");
  return module === "" ? base : `${base}.${module}`;
}
function relativeTo(base, relative) {
  const [dots = ""] = /^\.+/.exec(relative) ?? [];
  const parts = base.split(".");
  if (dots.length > parts.length || base === "") return void 0;
  const parent = parts.slice(0, parts.length - dots.length + 1).join(".");
  const rest = relative.slice(dots.length);
  return rest === "" ? parent : `${parent}.${rest}`;
}
var MAX_STARS = 15e4;
function createNames({
  tree,
  outline
}) {
  const known = /* @__PURE__ */ new Map();
  let left = MAX_STARS;
  const namesOf = (module, visiting) => {
    const before = known.get(module.name);
    if (before !== void 0) return before;
    if (left < 0) return unknownNames;
    if (visiting.has(module.name) || module.kind === "namespace") return noNames;
    const read = module.kind === "package" || module.kind === "source" ? outline(module.file) : void 0;
    const found = read === void 0 ? unknownNames : fromOutline(module, read, /* @__PURE__ */ new Set([...visiting, module.name]));
    if (visiting.size === 0) known.set(module.name, found);
    return found;
  };
  const fromOutline = (module, read, visiting) => {
    const names = new Set(read.globals);
    const starred = /* @__PURE__ */ new Set();
    let isOpen = read.makesNames || read.fault !== void 0;
    for (const step of allSteps(read.steps)) {
      addNames(step, module, names);
      if (step.kind !== "from" || step.names.every(([name]) => name !== "*")) continue;
      const target = absoluteName(module, step.level, step.module);
      const source = target === void 0 ? void 0 : tree.find(target);
      const other = source === void 0 || visiting.size > 50 ? unknownNames : namesOf(source, visiting);
      left -= 1 + other.names.size;
      if (left < 0) isOpen = true;
      else for (const name of broughtByStar(other.names)) names.add(name);
      isOpen ||= other.isOpen;
      for (const name of [...source?.isPackage === true ? [source.name] : [], ...other.starred])
        starred.add(name);
    }
    if (names.has("__getattr__")) isOpen = true;
    const typed = module.kind === "package" ? typedSources(module, read) : noSources;
    return { names, isOpen, starred: [...starred], typed };
  };
  return (module) => namesOf(module, /* @__PURE__ */ new Set());
}
function typedSources(module, { steps }) {
  const sources = /* @__PURE__ */ new Map();
  for (const step of steps) {
    if (step.kind !== "if" || !isForTypeCheckers(step.test)) continue;
    for (const inner of allSteps(step.body)) {
      if (inner.kind !== "from" || inner.level === 0) continue;
      const source = absoluteName(module, inner.level, inner.module);
      if (source === void 0 || source === module.name) continue;
      for (const [name, bound] of inner.names) if (name === bound) sources.set(bound, source);
    }
  }
  return sources;
}
function isForTypeCheckers(test) {
  if (test.kind === "name") return /(?:^|\.)TYPE_CHECKING$/.test(test.name);
  return (test.kind === "and" || test.kind === "or") && test.items.some(isForTypeCheckers);
}
function mayBringModule({ tree }, { starred }, name) {
  return starred.some((one) => tree.find(`${one}.${name}`) !== void 0);
}
function broughtByStar(names) {
  const hasList = names.has("__all__");
  return [...names].filter((name) => hasList || !name.startsWith("_"));
}
function* allSteps(steps) {
  for (const step of steps) {
    yield step;
    switch (step.kind) {
      case "if":
      case "for":
        yield* allSteps(step.body);
        yield* allSteps(step.orelse);
        break;
      case "try":
        yield* allSteps(step.body);
        for (const { body } of step.handlers) yield* allSteps(body);
        yield* allSteps(step.orelse);
        yield* allSteps(step.final);
        break;
      case "suppress":
      case "maybe":
        yield* allSteps(step.body);
        break;
      default:
    }
  }
}
function addNames(step, module, names) {
  switch (step.kind) {
    case "import":
      names.add(step.bound);
      break;
    case "from":
      for (const [name, bound] of step.names)
        if (!isOwnSubmodule(step, name, bound, module)) names.add(bound);
      break;
    case "assign":
    case "function":
    case "class":
      names.add(step.name);
      break;
    case "bind":
      for (const name of step.names) names.add(name);
      break;
    case "try":
      for (const { name } of step.handlers) if (name !== void 0) names.add(name);
      break;
    default:
  }
}
function isOwnSubmodule(step, name, bound, module) {
  if (name === "*") return true;
  if (name !== bound || !module.isPackage) return false;
  return step.level === 1 && step.module === "" || step.level === 0 && step.module === module.name;
}

// src/checks/load/definitions.ts
var DEEPEST = 20;
function binds(step, name) {
  switch (step.kind) {
    case "function":
    case "class":
    case "assign":
      return step.name === name;
    case "from":
      return step.names.some(([, bound]) => bound === name);
    case "import":
      return step.bound === name;
    case "bind":
    case "unbind":
      return step.names.includes(name);
    case "if":
    case "try":
    case "for":
    case "suppress":
    case "maybe":
      for (const inner of allSteps([step])) if (inner !== step && binds(inner, name)) return true;
      return false;
    default:
      return false;
  }
}
function throughStar(module, outline, name, { tree }, namesOf) {
  for (const step of outline.steps.toReversed()) {
    if (step.kind !== "from" || step.names.every(([one]) => one !== "*")) continue;
    const target = absoluteName(module, step.level, step.module);
    const found = target === void 0 ? void 0 : tree.find(target);
    if (found !== void 0 && broughtByStar(namesOf(found).names).includes(name)) return found;
  }
  return void 0;
}
function classOf(input, namesOf, from, dotted) {
  let module = from;
  let name = dotted;
  for (let depth = 0; depth < DEEPEST && module !== void 0; depth++) {
    const outline = module.kind === "package" || module.kind === "source" ? input.outline(module.file) : void 0;
    if (outline === void 0 || outline.fault !== void 0) return void 0;
    const first = topLevel(name);
    const last = outline.steps.findLast((step) => binds(step, first));
    if (last?.kind === "class") return first === name ? { step: last, module } : void 0;
    const next = followed(module, last, first, name);
    if (next !== void 0) {
      [module, name] = [input.tree.find(next.module), next.name];
      continue;
    }
    if (last !== void 0) return void 0;
    module = throughStar(module, outline, first, input, namesOf);
  }
  return void 0;
}
function followed(module, step, first, dotted) {
  const rest = dotted.slice(first.length + 1);
  if (step?.kind === "import") {
    const path = step.module.startsWith(`${first}.`) ? dotted : rest === "" ? "" : `${step.module}.${rest}`;
    const dot2 = path.lastIndexOf(".");
    return dot2 === -1 ? void 0 : { module: path.slice(0, dot2), name: path.slice(dot2 + 1) };
  }
  if (step?.kind !== "from") return void 0;
  const target = absoluteName(module, step.level, step.module);
  const own = step.names.find(([, bound]) => bound === first);
  if (target === void 0 || own === void 0) return void 0;
  if (rest === "") return { module: target, name: own[0] };
  const dot = rest.lastIndexOf(".");
  const below = dot === -1 ? "" : `.${rest.slice(0, dot)}`;
  return { module: `${target}.${own[0]}${below}`, name: rest.slice(dot + 1) };
}

// src/checks/load/handler-calls.ts
var MOST_BASES = 50;
function callFault({ signature: { required, most, keywords }, makes }, at, own = 0, what = `\`${at.name}\``) {
  const [least, largest] = [
    Math.max(required - own, 0),
    most === void 0 ? void 0 : Math.max(most - own, 0)
  ];
  const takes = least > 2 ? `needs ${least} arguments` : largest !== void 0 && largest < 2 ? `takes ${largest === 0 ? "no arguments" : "1 argument"}` : keywords > 0 ? "needs keyword arguments" : void 0;
  if (takes !== void 0) {
    const reason = `${what} ${takes}; Lambda calls it with two, the event and the context`;
    return { ...fault(at, reason), code: "handler-signature" };
  }
  return makes === void 0 ? void 0 : deferredFault(makes, at, what);
}
function deferredFault(makes, at, what) {
  const kind = makes === "coroutine" ? "an `async def`" : makes === "generator" ? "a generator" : "an async generator";
  const never = makes === "coroutine" ? "awaits" : "iterates over";
  const reason = `${what} is ${kind}, and Lambda never ${never} what it returns: nothing of it runs`;
  const help = makes === "coroutine" ? "name a `def` that calls `asyncio.run(\u2026)`" : "name a `def` that returns a value";
  return { ...fault(at, reason), code: "handler-deferred", severity: "warning", help };
}
function partialFault({ name: callee, arguments: given }, outline, at) {
  const [called, ...own] = given;
  if (called?.kind !== "name" || own.some(({ kind }) => kind === "unknown")) return void 0;
  const source = outline.steps.findLast((step) => binds(step, topLevel(callee)));
  const isPartial = callee === "functools.partial" ? source?.kind === "import" && source.module === "functools" : source?.kind === "from" && source.module === "functools" && source.names.some(([name, bound]) => name === "partial" && bound === callee);
  const target = outline.steps.findLast((step) => binds(step, called.name));
  if (!isPartial || target?.kind !== "function" || target.isDecorated) return void 0;
  const what = `\`${called.name}\`, besides the ${own.length} that \`${at.name}\` gives it,`;
  return callFault(target, at, own.length, own.length === 0 ? void 0 : what);
}
function instanceFault(input, namesOf, module, callee, at) {
  const found = classOf(input, namesOf, module, callee);
  if (found === void 0) return void 0;
  const search = new MethodSearch(input, namesOf);
  if (search.find(found, "__new__") !== "absent") return void 0;
  const method = search.find(found, "__call__");
  const { step } = found;
  if (method === "unknown") return void 0;
  if (method === "absent") {
    return {
      ...fault(
        at,
        `\`${at.name}\` is an instance of \`${step.name}\`, a class without \`__call__\`: Lambda cannot call it`
      ),
      code: "handler-not-callable",
      near: methodsOf(found, at)
    };
  }
  return webFault(method, step.name, at) ?? callFault(method, at, 1, `\`${at.name}\`, a \`${step.name}\`,`);
}
function webFault({ parameters, signature }, type, at) {
  const [, first = "", second = "", third] = parameters;
  const isAsgi = /^_*scope$/.test(first) && /^_*receive$/.test(second) && third !== void 0 && signature.required === 4;
  if (!isAsgi && second !== "start_response") return void 0;
  const kind = isAsgi ? "ASGI" : "WSGI";
  const help = isAsgi ? "wrap it: `handler = mangum.Mangum(app)`" : "wrap it with an adapter, such as `apig_wsgi.make_lambda_handler(app)`";
  const reason = `\`${at.name}\` is a \`${type}\`, which a web server calls (${kind}), not Lambda`;
  return { ...fault(at, reason), code: "handler-not-callable", severity: isAsgi ? "error" : "warning", help };
}
function classFault(input, namesOf, found, at) {
  const search = new MethodSearch(input, namesOf);
  if (search.find(found, "__new__") !== "absent") return void 0;
  const method = search.find(found, "__init__");
  if (method === "unknown") return void 0;
  const what = `the class \`${found.step.name}\``;
  const own = method === "absent" ? { signature: { required: 0, most: 0, keywords: 0 } } : method;
  const wrong = callFault({ signature: own.signature }, at, method === "absent" ? 0 : 1, what);
  return wrong && { ...wrong, near: methodsOf(found, at) };
}
function methodsOf({ step }, { name }) {
  return step.members.filter((one) => one.startsWith("handle")).map((one) => `${name}.${one}`);
}
var MethodSearch = class {
  #input;
  #namesOf;
  #left = MOST_BASES;
  constructor(input, namesOf) {
    this.#input = input;
    this.#namesOf = namesOf;
  }
  /** Where several bases have it, their order decides, which is not followed. */
  find({ step, module }, name) {
    if (Object.hasOwn(step.methods, name)) return step.methods[name] ?? "unknown";
    if (step.isDecorated || step.bases === void 0 || this.#left-- <= 0) return "unknown";
    const found = [];
    for (const base of step.bases) {
      if (base === "object") continue;
      const type = classOf(this.#input, this.#namesOf, module, base);
      const method = type === void 0 ? "unknown" : this.find(type, name);
      if (method === "unknown") return "unknown";
      if (method !== "absent") found.push(method);
    }
    if (found.length > 1) return "unknown";
    return found[0] ?? "absent";
  }
};
function fault({ path, line }, reason) {
  return { reason, path, line, near: [] };
}

// src/checks/load/handler.ts
function checkHandler(loaded, module, name) {
  const { input } = loaded;
  let [at, wanted] = [module, name];
  for (let depth = 0; depth < DEEPEST; depth++) {
    const found = input.tree.find(at);
    if (found?.file === void 0 || found.kind !== "package" && found.kind !== "source") return void 0;
    const outline = input.outline(found.file);
    if (outline === void 0 || outline.fault !== void 0) return void 0;
    const { names, isOpen } = loaded.names(found);
    if (!names.has(wanted)) {
      if (isOpen || input.tree.find(`${at}.${wanted}`) !== void 0) return void 0;
      return missing(found, wanted, names, outline);
    }
    if (loaded.lacks(found, wanted)) return depth > 0 ? void 0 : neverDefined(found, wanted);
    const next = definition(found, outline, wanted, loaded);
    if (next === void 0) return void 0;
    if (!("module" in next)) return next;
    [at, wanted] = [next.module, next.name];
  }
  return void 0;
}
function missing(module, name, names, outline) {
  const near = nearNames(name, names);
  return {
    code: "handler-function-missing",
    reason: `\`${module.name}\` does not define \`${name}\``,
    path: module.file.path,
    line: void 0,
    near: near.length > 0 ? near : handlersIn(outline)
  };
}
var MOST_NAMED = 3;
function handlersIn({ steps }) {
  const found = /* @__PURE__ */ new Set();
  for (const step of steps) {
    if (found.size === MOST_NAMED) break;
    if (step.kind !== "function" || step.name.startsWith("_") || step.signature.required !== 2) continue;
    if (callFault(step, { name: step.name, path: "", line: void 0 }) === void 0) found.add(step.name);
  }
  return [...found];
}
function neverDefined(module, name) {
  return {
    code: "handler-function-missing",
    reason: `\`${module.name}\` defines \`${name}\` only under a condition that does not hold when Lambda imports it, or deletes it again`,
    path: module.file.path,
    line: void 0,
    near: []
  };
}
function definition(module, outline, name, { input, names: namesOf }) {
  const last = outline.steps.findLast((step) => binds(step, name));
  const path = module.file.path;
  switch (last?.kind) {
    case "function":
      return last.isDecorated ? void 0 : callFault(last, { name, path, line: last.line });
    case "class":
      return classFault(input, namesOf, { step: last, module }, { name, path, line: last.line });
    case "assign":
      if (last.value.kind === "name" && last.value.name !== name) {
        const { name: other } = last.value;
        const isOwn = outline.steps.some((step) => binds(step, other));
        if (isOwn) return { module: module.name, name: other };
      }
      if (last.value.kind !== "call") return valueFault(last.value, name, path, outline);
      return partialFault(last.value, outline, { name, path, line: void 0 }) ?? instanceFault(input, namesOf, module, last.value.name, { name, path, line: void 0 });
    case "from": {
      const target = absoluteName(module, last.level, last.module);
      const own = last.names.find(([, bound]) => bound === name);
      return target === void 0 || own === void 0 ? void 0 : { module: target, name: own[0] };
    }
    case "import": {
      const reason = `\`${name}\` is the module \`${last.module}\`: Lambda cannot call it`;
      return { code: "handler-not-callable", reason, path, line: last.line, near: [] };
    }
    case void 0:
      return starNext(throughStar(module, outline, name, input, namesOf), name);
    default:
      return void 0;
  }
}
function starNext(source, name) {
  return source && { module: source.name, name };
}
function valueFault(value, name, path, outline) {
  if (value.kind === "lambda") return callFault(value, { name, path, line: void 0 });
  if (value.kind === "constant" || value.kind === "list" || value.kind === "data") {
    const reason2 = `\`${name}\` is a value, not a function: Lambda cannot call it`;
    return { code: "handler-not-callable", reason: reason2, path, line: void 0, near: [] };
  }
  const [owner, member, ...more] = value.kind === "name" ? value.name.split(".") : [];
  if (owner === void 0 || member === void 0 || more.length > 0) return void 0;
  const type = outline.steps.find((step) => step.kind === "class" && step.name === owner);
  if (type?.kind !== "class" || type.isOpen || type.members.includes(member)) return void 0;
  const reason = `\`${name}\` is \`${owner}.${member}\`, and the class \`${owner}\` has no \`${member}\``;
  return {
    code: "handler-function-missing",
    reason,
    path,
    line: type.line,
    near: nearNames(member, new Set(type.members))
  };
}

// src/checks/load/module-tree.ts
var LONGEST = 4096;
function moduleTree(parts, suffixes, isElsewhere = () => false) {
  const read = parts.map(readPart);
  const known = /* @__PURE__ */ new Map();
  const roots = read.map((_, part) => ({ part, directory: "" }));
  const find = (name) => {
    if (known.has(name)) return known.get(name);
    if (name.length > LONGEST) return void 0;
    const dot = name.lastIndexOf(".");
    const parent = dot === -1 ? void 0 : find(name.slice(0, dot));
    const places = dot === -1 ? roots : parent?.places ?? [];
    const found = places.length === 0 ? void 0 : findIn(read, places, name, name.slice(dot + 1), suffixes);
    const isHidden = dot === -1 && found?.kind === "namespace" && isElsewhere(name);
    known.set(name, isHidden ? void 0 : found);
    return known.get(name);
  };
  let below;
  return {
    find,
    hasFile: (path) => read.some(({ files }) => files.has(path)),
    findBelow: (directory, name) => {
      if (name.length > LONGEST) return void 0;
      const start = directory === "." ? "" : directory;
      let places = read.map((_, part) => ({ part, directory: start }));
      let found;
      for (const tail of name.split(".")) {
        found = findIn(read, places, name, tail, suffixes);
        if (found === void 0) return void 0;
        ({ places } = found);
      }
      return found;
    },
    isBelow: (top) => (below ??= namesBelow(parts)).has(top)
  };
}
function namesBelow(parts) {
  const names = /* @__PURE__ */ new Set();
  for (const { path } of parts.flat()) {
    for (let start = path.indexOf("/") + 1; start > 0; ) {
      const slash = path.indexOf("/", start);
      const name = slash === -1 ? path.slice(start) : path.slice(start, slash);
      names.add(name.split(".", 1)[0]);
      start = slash + 1;
    }
  }
  return names;
}
function readPart(list) {
  const files = /* @__PURE__ */ new Map();
  const directories = /* @__PURE__ */ new Set();
  const extensions = /* @__PURE__ */ new Map();
  for (const file of list) {
    const { path } = file;
    files.set(path, file);
    for (let end = path.lastIndexOf("/"); end !== -1; end = path.lastIndexOf("/", end - 1)) {
      const directory = path.slice(0, end);
      if (directories.has(directory)) break;
      directories.add(directory);
      if (end === 0) break;
    }
    if (!path.endsWith(".so") && !path.endsWith(".pyd")) continue;
    const start = path.lastIndexOf("/") + 1;
    const dot = path.indexOf(".", start);
    const stem = path.slice(0, dot);
    const all = extensions.get(stem) ?? [];
    extensions.set(stem, all);
    all.push([file, path.slice(dot)]);
  }
  return { files, directories, extensions };
}
function findIn(parts, places, name, tail, suffixes) {
  const portions = [];
  let foreign;
  for (const { part, directory } of places) {
    const { files, directories, extensions } = parts[part];
    const base = directory === "" ? tail : `${directory}/${tail}`;
    const isDirectory = directories.has(base);
    if (isDirectory) {
      const inside = [{ part, directory: base }];
      const extension2 = extensions.get(`${base}/__init__`)?.find(([, suffix]) => suffixes.includes(suffix));
      if (extension2 !== void 0) {
        return { name, kind: "extension", file: extension2[0], isPackage: true, places: inside };
      }
      const init = files.get(`${base}/__init__.py`);
      if (init !== void 0) return { name, kind: "package", file: init, isPackage: true, places: inside };
      const compiled2 = files.get(`${base}/__init__.pyc`);
      if (compiled2 !== void 0) {
        return { name, kind: "compiled", file: compiled2, isPackage: true, places: inside };
      }
    }
    const all = extensions.get(base) ?? [];
    const extension = all.find(([, suffix]) => suffixes.includes(suffix));
    if (extension !== void 0) {
      return { name, kind: "extension", file: extension[0], isPackage: false, places: [] };
    }
    foreign ??= all[0]?.[0];
    const source = files.get(`${base}.py`);
    if (source !== void 0) return { name, kind: "source", file: source, isPackage: false, places: [] };
    const compiled = files.get(`${base}.pyc`);
    if (compiled !== void 0) {
      return { name, kind: "compiled", file: compiled, isPackage: false, places: [] };
    }
    if (isDirectory) portions.push({ part, directory: base });
  }
  if (portions.length > 0 && foreign === void 0) {
    return { name, kind: "namespace", file: void 0, isPackage: true, places: portions };
  }
  return foreign === void 0 ? void 0 : { name, kind: "foreign", file: foreign, isPackage: false, places: portions };
}

export {
  unknownNames,
  absoluteName,
  relativeTo,
  createNames,
  mayBringModule,
  broughtByStar,
  allSteps,
  addNames,
  DEEPEST,
  classOf,
  checkHandler,
  moduleTree
};
