import {
  installedDistributions
} from "./chunk-DD47FBQ6.js";
import "./chunk-4EX6TKOH.js";
import {
  absoluteName,
  addNames,
  broughtByStar,
  checkHandler,
  createNames,
  extensionSuffixes,
  interpreterOf,
  moduleTree,
  ofEveryModule,
  something,
  truthOf,
  valueOf
} from "./chunk-L2QTDTR2.js";
import "./chunk-PIEI5WB7.js";
import {
  outlineModule
} from "./chunk-DBYG34KA.js";
import "./chunk-ZPZB7KWA.js";
import "./chunk-J6JDIELV.js";
import "./chunk-WKMOEOND.js";
import "./chunk-D5VPNCRK.js";
import "./chunk-3GR6RLEO.js";
import "./chunk-RM7XXT6Q.js";
import "./chunk-DTDINWFC.js";
import "./chunk-ALLN5HC4.js";
import "./chunk-NF7XNSDY.js";
import "./chunk-TZGOHWVQ.js";
import "./chunk-734PY7CH.js";
import "./chunk-3H4MYS42.js";
import "./chunk-UESL6QA2.js";
import "./chunk-SSWEC3SC.js";
import "./chunk-LITJNBCB.js";
import "./chunk-KZA2KZR2.js";
import "./chunk-4OUPGD2T.js";
import "./chunk-OERDMW3G.js";
import {
  projectsOfRuntime
} from "./chunk-5W2LZIJ6.js";
import "./chunk-QQLENHY2.js";
import "./chunk-ISHNH3V3.js";
import {
  normalizeName
} from "./chunk-SDDAAFP3.js";
import "./chunk-E55JLYEX.js";
import "./chunk-4RDC6BGS.js";
import "./chunk-BW7IBTLD.js";
import "./chunk-BCR3I4ZH.js";
import "./chunk-ZUNBYIPC.js";
import "./chunk-G23OZXBS.js";
import "./chunk-MBXUOQ5G.js";
import "./chunk-OISQAYTL.js";
import "./chunk-Y5MMXVRX.js";
import "./chunk-4CWYCPRC.js";
import "./chunk-PSGP3ZSG.js";
import "./chunk-2DDHYSBU.js";
import "./chunk-SEWDMQ6Q.js";

// src/checks/load/outline-facts.ts
var outlineFacts = {
  name: "outline",
  largest: 16 * 1024 * 1024,
  read: outlineModule
};
var groupFacts = {
  name: "groups",
  largest: 1024 * 1024,
  read: (bytes) => Array.from(bytes.toString("utf8").matchAll(/^\[([^\]\n]+)\]/gm), ([, name]) => name.trim())
};
var recordFacts = {
  name: "record",
  largest: 16 * 1024 * 1024,
  read: (bytes) => {
    const found = bytes.toString("utf8").matchAll(/^([^\s",.][^\s",]{0,300}?)(?:\/__init__)?(?:\.py|(?:\.cpython-[\w-]{1,60}|\.abi3)?\.so),/gm);
    return Array.from(found, ([, path]) => path.replaceAll("/", "."));
  }
};
var CFFI_BACKEND = "_cffi_backend";
var cffiFacts = {
  name: "cffi",
  largest: 64 * 1024 * 1024,
  read: (bytes) => bytes.includes(`\0${CFFI_BACKEND}\0`)
};

// src/checks/load/types.ts
var Guard = { runs: 0, mayRun: 1, caught: 2 };

// src/checks/load/functions.ts
var Functions = class {
  #known = /* @__PURE__ */ new Map();
  #called = /* @__PURE__ */ new Map();
  /** A `def` has run. */
  define(run, { name, body }, guard) {
    this.forget(run, name);
    if (body !== void 0 && guard !== Guard.mayRun) this.#set(run, name, { owner: run, body });
  }
  /** `from module import name as bound` has run. */
  take(run, source, name, bound) {
    const found = source === void 0 ? void 0 : this.#known.get(source.module)?.get(name);
    this.forget(run, bound);
    if (found !== void 0) this.#set(run, bound, found);
  }
  /** Something else has been bound to the name. */
  forget(run, name) {
    this.#known.get(run.module)?.delete(name);
  }
  /** What a call runs; undefined when it imports nothing, or when it ran before with as much certainty. */
  call({ module }, name, guard) {
    const found = this.#known.get(module)?.get(name);
    if (found === void 0 || (this.#called.get(found.body) ?? Guard.caught + 1) <= guard) return void 0;
    this.#called.set(found.body, guard);
    return found;
  }
  #set(run, name, defined) {
    const ofRun = this.#known.get(run.module) ?? /* @__PURE__ */ new Map();
    this.#known.set(run.module, ofRun.set(name, defined));
  }
};

// src/checks/load/calls.ts
function missOfCall({ distributions, entryPointGroups, interpreter, tree }, kind, value) {
  switch (kind) {
    case "metadata":
      if (distributions.has(normalizeName(value))) return void 0;
      return {
        code: "missing-metadata",
        reason: `no \`.dist-info\` of \`${value}\` is in the package: \`importlib.metadata\` raises PackageNotFoundError`,
        subject: value
      };
    case "entry-points":
      if (entryPointGroups.has(value)) return void 0;
      return {
        code: "missing-entry-points",
        reason: `nothing in the package has entry points of the group \`${value}\``,
        subject: value
      };
    case "time-zone":
      if (interpreter.hasTimeZones || tree.find("tzdata") !== void 0) return void 0;
      return {
        code: "missing-time-zones",
        reason: `\`ZoneInfo("${value}")\` finds no time zones: the runtime has no database, and \`tzdata\` is not in the package`,
        subject: "tzdata"
      };
  }
}

// src/checks/load/resolve.ts
function missingModule(input, made, name) {
  const { tree, interpreter } = input;
  const found = tree.find(name);
  if (found !== void 0 && found.kind !== "foreign") return void 0;
  const top = name.split(".", 1)[0];
  const first = tree.find(top);
  if (first === void 0 || first.kind === "namespace" && interpreter.library.hasModule(top)) {
    return found?.kind === "foreign" ? foreignModule(found) : missingTop(input, made, name, top);
  }
  if (found !== void 0) return foreignModule(found);
  const isFile = input.recorded.has(name);
  if (!isFile && (isMade(made, name) || madeByParent(input, name))) return void 0;
  return notFound(input, name);
}
function isMade(made, name) {
  for (let end = name.length; end !== -1; end = name.lastIndexOf(".", end - 1))
    if (made.has(name.slice(0, end))) return true;
  return false;
}
function lazyModule({ tree, outline }, { kind, file, name: module, isPackage }, name) {
  if (kind !== "package" && kind !== "source") return void 0;
  const names = outline(file)?.lazyNames ?? {};
  if (!Object.hasOwn(names, name)) return void 0;
  const [path, from = module] = names[name];
  if (!isPackage && from === module || path.startsWith("..")) return void 0;
  if (path.startsWith(".")) return path === "." ? from : `${from}${path}`;
  const inside = `${from}.${path === "__module__" ? name : path}`;
  if (tree.find(inside) !== void 0) return inside;
  return path.includes(".") && tree.find(path) !== void 0 ? path : void 0;
}
function missingTop(input, made, name, top) {
  const { library, runtimeModules, minor } = input.interpreter;
  if (library.hasModule(name) || runtimeModules.has(top) || made.has(name) || made.has(top)) return void 0;
  if (library.hasModule(top)) {
    return {
      code: "missing-module",
      reason: `the standard library of Python 3.${minor} has no module \`${name}\``,
      subject: name
    };
  }
  if (library.wasRemoved(top)) {
    return {
      code: "module-removed",
      reason: `\`${top}\` was removed from the standard library: Python 3.${minor} has no such module`,
      subject: top
    };
  }
  return notFound(input, name);
}
function notFound({ tree }, name) {
  let missing = name;
  for (let end = name.indexOf("."); end !== -1; end = name.indexOf(".", end + 1)) {
    const part = name.slice(0, end);
    if (tree.find(part) !== void 0) continue;
    missing = part;
    break;
  }
  return {
    code: "missing-module",
    reason: `nothing in the package provides \`${missing}\``,
    subject: missing
  };
}
function foreignModule(found) {
  const { path } = found.file;
  return {
    code: "extension-for-other-python",
    reason: `\`${path}\` is compiled for another Python or system, so Python finds no module \`${found.name}\``,
    subject: found.name,
    notes: [
      `Python reports \`No module named '${found.name}'\`, or a circular import when a package imports it from itself`
    ]
  };
}
function madeByParent({ tree, outline }, name) {
  for (let end = name.lastIndexOf("."); end !== -1; end = name.lastIndexOf(".", end - 1)) {
    const parent = tree.find(name.slice(0, end));
    if (parent === void 0) continue;
    if (parent.kind === "namespace") continue;
    if (parent.kind !== "package" && parent.kind !== "source") return true;
    const read = outline(parent.file);
    if (read === void 0 || read.makesModules) return true;
  }
  return false;
}

// src/checks/load/run.ts
function syntaxFault(reason, line) {
  return { code: "module-syntax", reason, subject: reason, line, guard: Guard.runs };
}
function endsInStop(steps) {
  const last = steps.at(-1);
  if (last === void 0) return false;
  if (last.kind === "if") return endsInStop(last.body) && endsInStop(last.orelse);
  return last.kind === "stop";
}
function regard(list, from, guard) {
  for (let index = from; index < list.length; index++) {
    const one = list[index];
    if (one.guard === Guard.caught) list[index] = { ...one, guard };
  }
}
function isBound({ names, bound }, name, library) {
  if (names.has(name) || ofEveryModule.has(name)) return true;
  if (bound.has(name)) return void 0;
  const isBuiltIn = library.hasName("builtins", name);
  return isBuiltIn === false && bound.has("*") ? void 0 : isBuiltIn;
}

// src/checks/load/traps.ts
var traps = [
  ...["boto3", "botocore"].map((module) => ({ module, of: sdkWithOtherUrllib3 })),
  { module: "psycopg", of: psycopgWithoutLibpq }
];
function trapOf(input, name) {
  const [top] = name.split(".", 1);
  return traps.find(({ module }) => module === top)?.of(input);
}
function sdkWithOtherUrllib3({ tree, distributions, interpreter }) {
  const version = distributions.versionOf("urllib3");
  const isOfRuntime = tree.find("botocore") === void 0;
  if (!isOfRuntime || interpreter.minor >= 10 || version === void 0 || !/^[2-9]\./.test(version)) {
    return void 0;
  }
  return {
    code: "sdk-with-other-urllib3",
    reason: `the AWS SDK of the runtime needs urllib3 below 1.27 on Python 3.${interpreter.minor}, and would use urllib3 ${version} of the package`,
    subject: "urllib3"
  };
}
function psycopgWithoutLibpq({ tree, hasLibrary }) {
  const hasPart = ["psycopg_c", "psycopg_binary"].some((module) => tree.find(module) !== void 0);
  if (tree.find("psycopg.pq") === void 0 || hasPart || hasLibrary("libpq")) return void 0;
  return {
    code: "psycopg-without-libpq",
    reason: "`psycopg` finds no libpq: neither `psycopg_binary` nor the library is in the package",
    subject: "psycopg"
  };
}

// src/checks/load/execute.ts
var DEEPEST = 400;
var MAX_STEPS = 4e5;
var NAMES_PER_STEP = 10;
var Loader = class {
  #input;
  #runs = /* @__PURE__ */ new Map();
  #namesOf;
  #made = /* @__PURE__ */ new Set();
  #functions = new Functions();
  #depth = 0;
  /** `try` statements around the running one, and those of them that catch missing metadata. */
  #tries = 0;
  #metadataGuards = 0;
  #left = MAX_STEPS;
  /** The weakest guard on the path to the running statement. */
  #guard = Guard.runs;
  constructor(input) {
    this.#input = input;
    this.#namesOf = createNames(input);
  }
  get modules() {
    return this.#runs;
  }
  names(module) {
    return this.#namesOf(module);
  }
  missing(name) {
    return missingModule(this.#input, this.#made, name);
  }
  /** Loads a module that exists, and the packages above it. @returns false when an `ImportError` is certain */
  load(name) {
    for (let end = name.indexOf("."); ; end = name.indexOf(".", end + 1)) {
      const part = end === -1 ? name : name.slice(0, end);
      const module = this.#input.tree.find(part);
      if (module !== void 0 && !this.#loadOne(module)) return false;
      if (end === -1) return true;
    }
  }
  #loadOne(module) {
    const before = this.#runs.get(module.name);
    if (before !== void 0) return before.state !== "failed";
    const run = {
      module,
      faults: [],
      edges: [],
      bound: /* @__PURE__ */ new Set(),
      names: /* @__PURE__ */ new Map([["__name__", module.name]]),
      aliases: /* @__PURE__ */ new Map(),
      state: "loading"
    };
    this.#runs.set(module.name, run);
    const outline = this.#outline(module);
    if (outline === void 0 || this.#depth >= DEEPEST) {
      run.state = "loaded";
      return true;
    }
    this.#depth++;
    const outcome = this.#execute(run, outline);
    this.#depth--;
    run.state = outcome === "fails" ? "failed" : "loaded";
    return outcome !== "fails";
  }
  #outline({ kind, file }) {
    if (kind !== "package" && kind !== "source") return void 0;
    const outline = this.#input.outline(file);
    this.#left -= outline?.steps.length ?? 0;
    return this.#left < 0 ? void 0 : outline;
  }
  #execute(run, outline) {
    const { fault, grammar } = outline;
    for (const name of outline.madeModules) this.#made.add(name);
    const { minor } = this.#input.interpreter;
    if (fault !== void 0) {
      run.faults.push(syntaxFault(fault.message, fault.line));
      return "fails";
    }
    if (grammar !== void 0 && grammar.minor > minor) {
      const reason = `${grammar.what} needs Python 3.${grammar.minor}; this is 3.${minor}`;
      run.faults.push(syntaxFault(reason, grammar.line));
      return "fails";
    }
    return this.#block(run, outline.steps, Guard.runs);
  }
  #block(run, steps, guard) {
    const outer = this.#guard;
    if (guard > outer) this.#guard = guard;
    let outcome = "ok";
    for (const step of steps) {
      const ended = this.#step(run, step, guard);
      if (ended === "fails") outcome = "fails";
      if (ended === "stops" || ended === "fails" && guard !== Guard.runs) {
        outcome = ended;
        break;
      }
    }
    this.#guard = outer;
    return outcome;
  }
  #step(run, step, guard) {
    const outcome = this.#act(run, step, guard);
    addNames(step, run.module, run.bound);
    return outcome;
  }
  #act(run, step, guard) {
    switch (step.kind) {
      case "import": {
        const outcome = this.#import(run, step.module, step.line, guard);
        run.names.set(step.bound, something);
        if (step.bound !== step.module.split(".", 1)[0]) run.aliases.set(step.bound, step.module);
        this.#functions.forget(run, step.bound);
        return outcome;
      }
      case "from":
        return this.#from(run, step, guard);
      case "load":
      case "metadata":
      case "entry-points":
      case "time-zone":
        return this.#call(run, step.kind, step.argument, step.line, guard);
      case "attribute":
        return this.#attribute(run, step, guard);
      case "run":
        return this.#run(run, step.name, guard);
      case "assign": {
        this.#functions.forget(run, step.name);
        const value = valueOf(step.value, this.#knowledge(run));
        run.aliases.delete(step.name);
        if (value === void 0 || guard === Guard.mayRun) run.names.delete(step.name);
        else run.names.set(step.name, value);
        return "ok";
      }
      case "bind":
        for (const name of step.names) {
          run.names.delete(name);
          run.aliases.delete(name);
          this.#functions.forget(run, name);
        }
        return "ok";
      case "function":
        run.names.set(step.name, something);
        this.#functions.define(run, step, guard);
        return "ok";
      case "class":
        this.#functions.forget(run, step.name);
        run.names.set(step.name, something);
        return this.#block(run, step.body, guard);
      case "if":
        return this.#if(run, step, guard);
      case "try":
        return this.#try(run, step, guard);
      case "suppress":
        this.#block(run, step.body, Guard.caught);
        return "ok";
      case "for":
        return this.#for(run, step, guard);
      case "maybe":
        this.#either(run, [step.body], guard);
        return "ok";
      case "stop":
        return guard === Guard.caught ? "fails" : "stops";
    }
  }
  #if(run, step, guard) {
    const holds = truthOf(step.test, this.#knowledge(run));
    if (holds === void 0) {
      this.#either(run, [step.body, step.orelse], guard);
      return "ok";
    }
    return this.#block(run, holds ? step.body : step.orelse, guard);
  }
  /** Alternative bodies, of which an unknown one runs: what they agree on is known afterwards. */
  #either(run, bodies, guard) {
    const before = new Map(run.names);
    const inside = guard === Guard.runs ? Guard.mayRun : guard;
    const changed = /* @__PURE__ */ new Set();
    for (const body of bodies) {
      this.#block(run, body, inside);
      for (const [name, value] of run.names) if (before.get(name) !== value) changed.add(name);
      for (const name of before.keys()) if (!run.names.has(name)) changed.add(name);
      run.names.clear();
      for (const [name, value] of before) run.names.set(name, value);
    }
    for (const name of changed) run.names.delete(name);
  }
  #try(run, step, guard) {
    const catching = step.handlers.find((handler) => handler.catchesImportError);
    const raisesAgain = catching !== void 0 && endsInStop(catching.body);
    const [firstFault, firstEdge] = [run.faults.length, run.edges.length];
    const inside = catching === void 0 ? guard : Guard.caught;
    const guards = step.handlers.some((handler) => handler.catchesMissingMetadata) ? 1 : 0;
    this.#tries++;
    this.#metadataGuards += guards;
    let outcome = this.#block(run, step.body, inside);
    this.#metadataGuards -= guards;
    this.#tries--;
    if (catching !== void 0 && raisesAgain) {
      regard(run.faults, firstFault, guard);
      regard(run.edges, firstEdge, guard);
    }
    if (outcome === "fails" && catching !== void 0) {
      if (catching.name !== void 0) run.names.delete(catching.name);
      outcome = this.#block(run, catching.body, guard);
      if (raisesAgain) outcome = "fails";
    } else if (outcome === "ok") {
      for (const handler of step.handlers) this.#forget(run, handler.body);
      outcome = this.#block(run, step.orelse, guard);
    }
    const last = this.#block(run, step.final, guard);
    return outcome === "ok" ? last : outcome;
  }
  /**
   * Names bound by a handler that was not walked: they count as bound, but their values are not known unless the body
   * set them.
   */
  #forget(run, steps) {
    for (const step of steps) {
      addNames(step, run.module, run.bound);
      if (step.kind === "if") {
        this.#forget(run, step.body);
        this.#forget(run, step.orelse);
      }
    }
  }
  #for(run, step, guard) {
    const values = valueOf(step.values, this.#knowledge(run));
    if (!Array.isArray(values) || values.length > 200) {
      this.#either(run, [step.body], guard);
      return this.#block(run, step.orelse, guard);
    }
    for (const value of values) {
      run.names.set(step.name, value);
      const outcome = this.#block(run, step.body, guard);
      if (outcome !== "ok") return outcome;
    }
    run.names.delete(step.name);
    return this.#block(run, step.orelse, guard);
  }
  #call(run, kind, argument, line, guard) {
    const value = valueOf(argument, this.#knowledge(run));
    if (typeof value !== "string" || value === "") return "ok";
    if (kind === "load") return value.startsWith(".") ? "ok" : this.#import(run, value, line, guard);
    if (kind === "metadata" && this.#metadataGuards > 0) return "ok";
    const miss = missOfCall(this.#input, kind, value);
    if (miss === void 0) return "ok";
    return this.#fault(run, kind === "metadata" ? guard : Guard.mayRun, line, miss);
  }
  /** `collections.Mapping`: a name that the standard library of this Python does not have. */
  #attribute(run, { of, name, line }, guard) {
    if (this.#tries > 0 || run.names.get(of) !== something) return "ok";
    const { library, minor } = this.#input.interpreter;
    const target = run.aliases.get(of) ?? of;
    if (this.#input.tree.find(target) !== void 0 || library.hasModule(`${target}.${name}`)) return "ok";
    if (!library.hasModule(target) || library.hasName(target, name) !== false) return "ok";
    return this.#fault(run, guard, line, {
      code: "missing-name",
      reason: `\`${target}\` of Python 3.${minor} has no \`${name}\``,
      subject: `${target}.${name}`
    });
  }
  /** A function that was defined before imports what its body imports, in the module that defines it. */
  #run(run, name, guard) {
    const worst = Math.max(guard, this.#guard);
    const [first, member] = name.split(".");
    const owning = member === void 0 ? run : this.#runs.get(run.aliases.get(first) ?? "");
    const called = owning && this.#functions.call(owning, member ?? first, worst);
    if (called === void 0 || this.#depth >= DEEPEST) return "ok";
    const { owner, body } = called;
    const local = { bound: /* @__PURE__ */ new Set(), names: new Map(owner.names), aliases: new Map(owner.aliases) };
    this.#depth++;
    const outcome = this.#block({ ...owner, ...local }, body, worst);
    this.#depth--;
    return outcome === "fails" && guard !== Guard.mayRun ? "fails" : "ok";
  }
  #import(run, name, line, guard) {
    const miss = this.missing(name);
    if (miss !== void 0) return this.#fault(run, guard, line, miss);
    const trap = trapOf(this.#input, name);
    if (trap !== void 0) this.#fault(run, Math.max(guard, Guard.mayRun), line, trap);
    run.edges.push({ to: name, line, guard });
    return this.load(name) || guard === Guard.mayRun ? "ok" : "fails";
  }
  #from(run, step, guard) {
    const target = absoluteName(run.module, step.level, step.module);
    if (target === void 0 || target === "") {
      return this.#fault(run, guard, step.line, {
        code: "missing-module",
        reason: `the relative import leads above the top: \`${run.module.name}\` lies in no package that deep`,
        subject: `${".".repeat(step.level)}${step.module}`
      });
    }
    const outcome = this.#import(run, target, step.line, guard);
    for (const [, bound] of step.names) run.names.set(bound, something);
    if (outcome === "fails") return outcome;
    let result = "ok";
    for (const [name, bound] of step.names) {
      if (name === "*") {
        this.#star(run, target);
        continue;
      }
      if (this.#name(run, target, name, step.line, guard) === "fails") result = "fails";
      this.#take(run, target, name, bound);
    }
    return result;
  }
  /** The meaning of an imported name: a fact about the interpreter, or a constant of the module. */
  #take(run, target, name, bound) {
    const value = this.#input.interpreter.facts.get(`${target}.${name}`) ?? this.#runs.get(target)?.names.get(name);
    run.aliases.set(bound, `${target}.${name}`);
    this.#functions.take(run, this.#runs.get(target), name, bound);
    if (value !== void 0) run.names.set(bound, value);
    else run.names.delete(bound);
  }
  #star(run, target) {
    run.bound.add("*");
    const module = this.#input.tree.find(target);
    if (module === void 0) return;
    const { names } = this.#namesOf(module);
    this.#left -= names.size / NAMES_PER_STEP;
    if (this.#left >= 0) for (const name of broughtByStar(names)) run.bound.add(name);
  }
  /** `from target import name`: an attribute, else a submodule. */
  #name(run, target, name, line, guard) {
    const { tree, interpreter } = this.#input;
    const module = tree.find(target);
    const isStandard = module === void 0 || module.kind === "namespace" && interpreter.library.hasModule(target);
    if (isStandard) {
      if (!interpreter.library.hasModule(target) || interpreter.library.hasName(target, name) !== false)
        return "ok";
      return this.#fault(run, guard, line, {
        code: "missing-name",
        reason: `\`${target}\` of Python 3.${interpreter.minor} has no \`${name}\``,
        subject: `${target}.${name}`
      });
    }
    const loaded = this.#runs.get(target);
    if (loaded?.bound.has(name) === true || ofEveryModule.has(name)) return "ok";
    const sub = module.isPackage ? tree.find(`${target}.${name}`) : void 0;
    if (sub !== void 0 && sub.kind !== "foreign") return this.#import(run, sub.name, line, guard);
    const { names, isOpen } = this.#namesOf(module);
    if (isOpen) {
      const source = lazyModule(this.#input, module, name);
      if (source !== void 0) return this.#import(run, source, line, guard);
      if (!this.#input.recorded.has(`${target}.${name}`)) return "ok";
    }
    if (names.has(name)) return this.#notYet(run, loaded, target, name, line, guard);
    if (sub !== void 0) return this.#fault(run, guard, line, this.missing(sub.name));
    if (module.isPackage && this.missing(`${target}.${name}`) === void 0) return "ok";
    return this.#fault(run, guard, line, {
      code: "missing-name",
      reason: `\`${target}\` has no \`${name}\``,
      subject: `${target}.${name}`
    });
  }
  /** The module binds the name, but it is still being loaded and has not reached that statement. */
  #notYet(run, loaded, target, name, line, guard) {
    if (loaded?.state !== "loading") return "ok";
    const worst = Math.max(guard, this.#guard);
    return this.#fault(run, worst, line, {
      code: "circular-import",
      reason: `\`${target}\` is still being loaded and has not bound \`${name}\` yet: the modules import each other`,
      subject: `${target}.${name}`
    });
  }
  #fault(run, guard, line, miss) {
    run.faults.push({ ...miss, line, guard });
    return guard === Guard.mayRun ? "ok" : "fails";
  }
  #knowledge(run) {
    return {
      facts: this.#input.interpreter.facts,
      names: run.names,
      aliases: run.aliases,
      valueIn: (dotted) => {
        const dot = dotted.lastIndexOf(".");
        return this.#runs.get(dotted.slice(0, dot))?.names.get(dotted.slice(dot + 1));
      },
      hasName: (module, name) => this.#input.interpreter.library.hasName(module, name),
      isBound: (name) => isBound(run, name, this.#input.interpreter.library),
      findsModule: (module) => this.missing(module) === void 0
    };
  }
};

// src/checks/load/walk.ts
var LONGEST_CHAIN = 40;
var MAX_FAULTS = 1e3;
var severities = { [Guard.runs]: "error", [Guard.mayRun]: "warning", [Guard.caught]: "note" };
function walkLoad(input, start) {
  const loader = new Loader(input);
  const findings = [];
  const reached = /* @__PURE__ */ new Set();
  const certain = /* @__PURE__ */ new Map();
  if (loader.missing(start.module) !== void 0) return { loader, findings, certain: /* @__PURE__ */ new Map() };
  loader.load(start.module);
  const queues = /* @__PURE__ */ new Map([
    [Guard.runs, [{ name: start.module, from: void 0 }]],
    [Guard.mayRun, []],
    [Guard.caught, []]
  ]);
  for (const [guard, queue] of queues) {
    for (const visit of queue) {
      for (const part of packagesAbove(visit.name)) {
        if (reached.has(part)) continue;
        reached.add(part);
        if (guard === Guard.runs) certain.set(part, visit);
        const loaded = loader.modules.get(part);
        if (loaded === void 0) continue;
        const { module, faults, edges } = loaded;
        for (const fault of faults.slice(0, MAX_FAULTS)) {
          const { guard: own, ...rest } = fault;
          const severity = severities[Math.max(guard, own)];
          const chain = chainTo({ visit, loaded, line: fault.line });
          findings.push({ ...rest, severity, file: module.file, chain });
        }
        for (const edge of edges) {
          if (!reached.has(edge.to)) queues.get(worse(guard, edge)).push(visitOf(edge, visit, loaded));
        }
      }
    }
  }
  return { loader, findings, certain };
}
function worse(guard, edge) {
  return Math.max(guard, edge.guard);
}
function visitOf({ to, line }, visit, loaded) {
  return { name: to, from: { visit, loaded, line } };
}
function importsTo(visit) {
  return chainTo(visit.from);
}
function chainTo(end) {
  const chain = [];
  for (let link = end; link !== void 0; link = link.visit.from) {
    const { module } = link.loaded;
    chain.push({ module: module.name, path: module.file?.path, line: link.line });
  }
  chain.reverse();
  return chain.length <= LONGEST_CHAIN ? chain : [...chain.slice(0, LONGEST_CHAIN / 2), ...chain.slice(-LONGEST_CHAIN / 2)];
}
function packagesAbove(name) {
  const names = [];
  for (let end = name.indexOf("."); end !== -1; end = name.indexOf(".", end + 1))
    names.push(name.slice(0, end));
  names.push(name);
  return names;
}

// src/checks/load/find-faults.ts
function findLoadFaults(content, start, platform, minor) {
  const files = /* @__PURE__ */ new Map();
  const parts = content.parts.flatMap(
    (part) => part.roots.map(
      (root) => root === "" ? part.entries : part.entries.flatMap((entry) => {
        if (!entry.path.startsWith(root)) return [];
        const file = { path: entry.path.slice(root.length), owner: entry.owner };
        files.set(file, entry);
        return [file];
      })
    )
  );
  const entryOf = (file) => files.get(file) ?? file;
  const interpreter = interpreterOf(platform, minor);
  const suffixes = extensionSuffixes(minor, platform.markers.platform_machine);
  const input = {
    tree: moduleTree(parts, suffixes, (top) => interpreter.runtimeModules.has(top)),
    outline: outlines(content, entryOf),
    interpreter,
    ...distributionsOf(content)
  };
  const { loader, findings: found, certain } = walkLoad(input, start);
  const extensions = [...certain.keys()].flatMap((name2) => {
    const module = input.tree.find(name2);
    return module?.kind === "extension" ? [module] : [];
  });
  const findings = [...found, ...withoutCffi(content, input, extensions, certain, entryOf)];
  const { function: name } = start;
  const handler = name === void 0 ? void 0 : checkHandler(input, (module) => loader.names(module), start.module, name);
  const partOf = new Map(content.parts.flatMap((part) => part.entries.map((entry) => [entry, part.name])));
  return {
    isMissing: input.tree.find(start.module) === void 0,
    handler,
    extensions: extensions.map(({ name: loaded, file }) => {
      const entry = entryOf(file);
      const chain = importsTo(certain.get(loaded));
      return { entry: { package: partOf.get(entry), path: entry.path }, chain };
    }),
    sources: [...certain.keys()].flatMap((loaded) => {
      const file = input.tree.find(loaded)?.file;
      return file === void 0 ? [] : entryOf(file).source ?? [];
    }),
    findings: findings.flatMap(({ file, ...finding }) => {
      if (finding.severity === "note") return [];
      const { path, owner, source } = entryOf(file);
      const line = finding.line > 0 ? { line: finding.line } : {};
      const inPackage = { package: partOf.get(entryOf(file)), path, ...line };
      return [{ ...finding, path: file.path, owner, source, entry: inPackage }];
    })
  };
}
function withoutCffi(content, { tree }, extensions, certain, entryOf) {
  if (extensions.length === 0 || tree.find(CFFI_BACKEND) !== void 0) return [];
  const asks = installedDistributions(content).some(
    ({ requires }) => requires.some((one) => /^cffi\b/i.test(one))
  );
  if (!asks) return [];
  return extensions.flatMap(({ name, file }) => {
    if (content.fact(cffiFacts, entryOf(file)) !== true) return [];
    return {
      code: "missing-module",
      severity: "error",
      reason: `the compiled \`${name}\` imports \`${CFFI_BACKEND}\`, which nothing in the package provides: cffi brings it`,
      subject: CFFI_BACKEND,
      line: 0,
      file,
      chain: importsTo(certain.get(name))
    };
  });
}
var MAX_READ = 48 * 1024 * 1024;
function outlines(content, entryOf) {
  const known = /* @__PURE__ */ new Map();
  let left = MAX_READ;
  return (file) => {
    if (known.has(file)) return known.get(file);
    const entry = entryOf(file);
    left -= entry.size;
    const outline = left < 0 ? void 0 : content.fact(outlineFacts, entry);
    known.set(file, outline);
    return outline;
  };
}
var METADATA = /(?:^|\/)([^/]+?)(?:-([^/-]*))?\.(?:dist|egg)-info\/([^/]+)$/;
function distributionsOf(content) {
  const versions = /* @__PURE__ */ new Map();
  const entryPoints = [];
  const records = [];
  const libraries = [];
  let isRead = false;
  const read = () => {
    if (isRead) return;
    isRead = true;
    for (const { entries } of content.parts) {
      for (const entry of entries) {
        if (entry.path.includes(".so")) libraries.push(entry.path.slice(entry.path.lastIndexOf("/") + 1));
        if (!entry.path.includes("-info/")) continue;
        const [, name, version, file] = METADATA.exec(entry.path) ?? [];
        if (name === void 0) continue;
        versions.set(normalizeName(name), version);
        if (file === "entry_points.txt") entryPoints.push(entry);
        if (file === "RECORD") records.push(entry);
      }
    }
    for (const name of projectsOfRuntime.keys()) if (!versions.has(name)) versions.set(name, void 0);
  };
  let groups;
  let recorded;
  return {
    distributions: {
      has: (name) => {
        read();
        return versions.has(name);
      },
      versionOf: (name) => {
        read();
        return versions.get(name);
      }
    },
    recorded: {
      has: (module) => {
        if (content.isOurs) return false;
        read();
        recorded ??= new Set(records.flatMap((entry) => content.fact(recordFacts, entry) ?? []));
        return recorded.has(module);
      }
    },
    hasLibrary: (name) => {
      read();
      return libraries.some((one) => one.startsWith(`${name}.`) || one.startsWith(`${name}-`));
    },
    entryPointGroups: {
      has: (group) => {
        read();
        groups ??= new Set(entryPoints.flatMap((entry) => content.fact(groupFacts, entry) ?? []));
        return groups.has(group);
      }
    }
  };
}
export {
  findLoadFaults
};
