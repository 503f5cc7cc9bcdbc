import {
  EntryPointError,
  installOpenWheel,
  keptLayout,
  memberEntry,
  mergeEntries,
  missingNeeds,
  openWheel,
  parentsOf,
  pythonRepr,
  pythonTuple,
  readContents,
  readMember,
  scriptTargets,
  sourceFile,
  wheelError,
  writeDirectory,
  writeZip
} from "./chunk-35QPGWWM.js";
import {
  noWheels,
  quoteShell,
  splitShell,
  withProjectSources
} from "./chunk-FLPWUXNP.js";
import {
  allowedReleases,
  compareCodePoints,
  completePlatforms,
  fieldPlace,
  formatRequirement,
  inferRuntime,
  lambdaPlatform,
  optionalStringListField,
  parseRequirement,
  platformFromAbbreviated
} from "./chunk-4U4A73Z3.js";
import {
  PEX_MODULE,
  pythonVersions
} from "./chunk-2YNFGMIP.js";
import {
  UserError,
  createHash,
  listSome,
  posix,
  userError
} from "./chunk-VILPUJHH.js";

// src/formats/pex/python-json.ts
function compactJson(value) {
  if (typeof value === "string") return pythonString(value);
  if (value === null || typeof value !== "object") return String(value);
  if (isList(value)) return `[${value.map(compactJson).join(",")}]`;
  const members = Object.entries(value).sort(([a], [b]) => compareCodePoints(a, b)).map(([name, member]) => `${pythonString(name)}:${compactJson(member)}`);
  return `{${members.join(",")}}`;
}
function pythonString(text) {
  return JSON.stringify(text).replace(
    /[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}
function isList(value) {
  return Array.isArray(value);
}

// src/formats/pex/walk-hash.ts
async function walkHash(algorithm, entries) {
  const { paths, sorted } = walk(entries);
  const hash = createHash(algorithm);
  hash.update(paths);
  await readContents(sorted, (content) => hash.update(content));
  return hash.digest("hex");
}
function walkParts(entries, members) {
  const { paths, sorted } = walk(entries);
  const indexes = new Map(members.map((member, index) => [member, index]));
  const parts = [Buffer.from(paths)];
  for (const { path, content } of sorted) {
    if (content.kind === "file") throw new Error(`${path} is not in the wheel`);
    const last = parts.at(-1);
    if (content.kind === "bytes") parts.push(content.bytes);
    else if (Array.isArray(last)) last.push(indexes.get(content.member));
    else parts.push([indexes.get(content.member)]);
  }
  return { parts };
}
function walk(entries) {
  const sorted = entries.filter(({ path }) => !isCompiled(path) && !/(?:^|\/)__pycache__\//.test(path)).sort((a, b) => compareCodePoints(a.path, b.path));
  return { paths: sorted.map(({ path }) => path).join(""), sorted };
}
function isCompiled(path) {
  return /\.py[co]$|\.pyc\.[0-9]+$/.test(path);
}

// src/formats/pex/installed-wheel.ts
var STASH = ".prefix";
var LAYOUT = ".layout.json";
async function installForPex(wheel) {
  const { entries, fingerprint } = await keptLayout(wheel, "pex", () => layOutForPex(wheel));
  return { name: wheel.pinned.filename, fingerprint, entries };
}
async function hashForPex(wheel) {
  const { files } = await installOnce(wheel);
  return walkParts([...files.values()], wheel.facts.members);
}
async function layOutForPex(wheel) {
  const { open, files } = await installOnce(wheel);
  installed.delete(wheel.facts);
  const fingerprint = (await wheel.inside)?.hash ?? await walkHash("sha256", [...files.values()]);
  files.delete(LAYOUT);
  const layout = {
    path: LAYOUT,
    mode: 420,
    content: { kind: "bytes", bytes: Buffer.from(describeLayout(open, fingerprint, files)) },
    owner: wheel.pinned.filename
  };
  return { entries: inWalkOrder([...files.values(), layout]), fingerprint };
}
var installed = /* @__PURE__ */ new WeakMap();
function installOnce(wheel) {
  const files = installed.get(wheel.facts) ?? install(wheel);
  installed.set(wheel.facts, files);
  return files;
}
async function install(wheel) {
  const open = await openWheel(wheel);
  const stem = open.distInfo.slice(0, -".dist-info".length);
  const original = { path: `${stem}.pex-info/original-whl-info.json`, bytes: await describeWheel(wheel) };
  const listed = await installOpenWheel(open, stashPaths(open), [original]);
  const files = /* @__PURE__ */ new Map();
  for (const entry of [...listed, ...unlisted(open)]) {
    if (!files.has(entry.path) && !isCompiled(entry.path)) files.set(entry.path, entry);
  }
  const record = `${open.distInfo}/RECORD`;
  const { mode } = memberEntry(open, record, open.files.get(record));
  files.set(record, { ...files.get(record), mode });
  checkTree(open, files);
  return { open, files };
}
function checkTree(open, files) {
  for (const path of files.keys()) {
    const file = parentsOf(path).find((parent) => files.has(parent));
    if (file !== void 0)
      throw wheelError(open.wheel, `\`${file}\` is a file, but must be a directory for \`${path}\``);
  }
}
function stashPaths(open) {
  return {
    purelib: open.isPurelib ? "" : `${STASH}/purelib`,
    platlib: open.isPurelib ? `${STASH}/platlib` : "",
    data: `${STASH}/data`,
    scripts: `${STASH}/bin`,
    headers: `${STASH}/${open.headers}`
  };
}
function unlisted(open) {
  return [...open.files].filter(([path]) => !open.dataDirectories.has(path.split("/", 1)[0])).map(([path, member]) => memberEntry(open, path, member));
}
async function describeWheel(wheel) {
  const { readZipStamps } = await import("./read-stamps-P3OMCHCW.js");
  const stamps = await readZipStamps(wheel.path);
  const entries = wheel.facts.members.map(({ name }, index) => {
    const { date, externalAttributes } = stamps[index];
    return [name, date, externalAttributes];
  });
  return Buffer.from(compactJson({ entries, filename: wheel.pinned.filename }));
}
function describeLayout(open, fingerprint, files) {
  const other = `${STASH}/${open.isPurelib ? "platlib" : "purelib"}`;
  const hasOther = [...files.keys()].some((path) => path.startsWith(`${other}/`));
  return compactJson({
    fingerprint,
    record_relpath: `${open.distInfo}/RECORD`,
    root_is_purelib: open.isPurelib,
    stash_dir: STASH,
    sys_path_entries: hasOther ? [".", other] : ["."]
  });
}
function inWalkOrder(entries) {
  return entries.map((entry) => ({ entry, parts: entry.path.split("/") })).sort((a, b) => compareWalk(a.parts, b.parts)).map(({ entry }) => entry);
}
function compareWalk(a, b) {
  let at = 0;
  while (a[at] === b[at]) at++;
  const [isFile, isOtherFile] = [at === a.length - 1, at === b.length - 1];
  if (isFile !== isOtherFile) return isFile ? -1 : 1;
  return compareCodePoints(a[at], b[at]);
}

// src/formats/data/pex-boot-call.ts
var BOOT_CALL = `
result, should_exit, is_globals = boot(
    bootstrap_dir='.bootstrap',
    pex_root={pexRoot},
    pex_hash={pexHash},
    hermetic_boot={hermeticBoot},
    has_interpreter_constraints={hasInterpreterConstraints},
    pex_path=(),
    is_venv={isVenv},
    inject_python_args={injectPythonArgs},
)
if should_exit:
    sys.exit(0 if is_globals else result)
elif is_globals:
    globals().update(result)
`;

// src/formats/data/pex-runtime.json
var pex_runtime_default = {
  source: "The full wheel of pex on PyPI, 2026-11 (the one for Python up to 3.11, which has every vendored package); scripts/pex-runtime.mjs derives all of this from it.",
  version: "2.105.2",
  filename: "pex-2.105.2-py2.py35.py36.py37.py38.py39.py310.py311-none-any.whl",
  sha256: "5a4d73fbeab30ddf70e360971cb19b9fa80b2a29cfe83e786215fcdd5ef1af9d",
  size: 4130984,
  bootstrapHash: "a88f6cd9c4de6209a3c542b22909786089eb207b",
  bootstrapHashWithTools: "d1081be040921c39f9480950286a43b507e7837d",
  pythons: [
    "3.16",
    "3.15",
    "3.14",
    "3.13",
    "3.12",
    "3.11",
    "3.10",
    "3.9",
    "3.8",
    "3.7",
    "3.6",
    "3.5",
    "2.7"
  ],
  packages: [
    "cache",
    "fetcher",
    "fs",
    "repl",
    "third_party",
    "venv",
    "windows"
  ],
  toolPackages: [
    "commands",
    "tools"
  ],
  vendored: {
    ansicolors: [
      "colors"
    ],
    appdirs: [
      "appdirs.py"
    ],
    attrs: [
      "attr"
    ],
    packaging_20_9: [
      "packaging",
      "pyparsing.py"
    ],
    packaging_21_3: [
      "packaging",
      "pyparsing"
    ],
    packaging_24_0: [
      "packaging"
    ],
    packaging_26_2: [
      "packaging"
    ],
    packaging_26_3: [
      "packaging"
    ],
    setuptools: [
      "pkg_resources"
    ]
  }
};

// src/formats/pex/runtime.ts
var PEX_VERSION = pex_runtime_default.version;
var pexRuntimeWheel = {
  name: "pex",
  version: pex_runtime_default.version,
  filename: pex_runtime_default.filename,
  url: "",
  sha256: pex_runtime_default.sha256,
  size: pex_runtime_default.size,
  lockPath: "the runtime of PEX files"
};
function bootstrapHash(includesTools) {
  return includesTools ? pex_runtime_default.bootstrapHashWithTools : pex_runtime_default.bootstrapHash;
}
var VENDORED_ROOT = "pex/vendor/_vendored/";
var vendored = new Map(Object.entries(pex_runtime_default.vendored));
function bootstrapEntries(wheel, includesTools) {
  const packages = new Set(includesTools ? [...pex_runtime_default.packages, ...pex_runtime_default.toolPackages] : pex_runtime_default.packages);
  return wheel.facts.members.filter(({ name }) => isNeeded(name, packages)).map((member) => ({
    path: member.name,
    mode: 420,
    content: { kind: "member", archive: wheel.path, member },
    owner: wheel.pinned.filename
  }));
}
function isNeeded(name, packages) {
  if (!name.startsWith("pex/") || name.endsWith("/") || isCompiled(name)) return false;
  if (name.startsWith(VENDORED_ROOT)) return isVendored(name.slice(VENDORED_ROOT.length));
  const [, first = "", ...rest] = name.split("/");
  return rest.length === 0 || packages.has(first) || name === "pex/vendor/__init__.py";
}
function isVendored(path) {
  if (path === "__init__.py") return true;
  const [distribution = "", first = "", ...rest] = path.split("/");
  const roots = vendored.get(distribution);
  if (roots === void 0) return false;
  return rest.length === 0 && first === "__init__.py" || roots.includes(first);
}
async function bootCode(wheel, facts) {
  const member = wheel.facts.members.find(({ name }) => name === "pex/pex_boot.py");
  if (member === void 0) throw new Error(`${posix.basename(wheel.path)} has no pex/pex_boot.py`);
  const boot = await readMember(wheel.path, member);
  const python = (value) => value ? "True" : "False";
  const values = {
    pexRoot: pythonRepr(facts.pexRoot),
    pexHash: pythonRepr(facts.pexHash),
    hermeticBoot: python(facts.hermeticBoot),
    hasInterpreterConstraints: python(facts.hasInterpreterConstraints),
    isVenv: python(facts.isVenv),
    injectPythonArgs: pythonTuple(facts.injectPythonArgs)
  };
  const call = BOOT_CALL.replace(/\{(\w+)\}/g, (_hole, name) => values[name]);
  return `${boot.toString("utf8")}
${call}`;
}

// src/formats/pex/find-script.ts
async function findScript(name, wheels, place) {
  const found = /* @__PURE__ */ new Map();
  const others = /* @__PURE__ */ new Set();
  let isShipped = false;
  for (const wheel of wheels) {
    const open = await openWheel(wheel);
    const { console, gui } = targetsOf(open);
    const target = console.get(name) ?? gui.get(name);
    if (target !== void 0) {
      const { module, object } = target;
      found.set(wheel.pinned.name, object === void 0 ? module : `${module}:${object}`);
    }
    for (const other of [...console.keys(), ...gui.keys()]) others.add(other);
    for (const directory of open.dataDirectories) {
      isShipped ||= open.files.has(`${directory}/scripts/${name}`);
    }
  }
  const [first, ...more] = found;
  if (more.length > 0) {
    throw userError({
      code: "ambiguous-script",
      message: `The script \`${name}\` belongs to several projects: ${[...found.keys()].join(", ")}`,
      place,
      help: "set `entry_point` to its entry point instead"
    });
  }
  if (first !== void 0) return { kind: "entry-point", entryPoint: first[1] };
  if (isShipped) return { kind: "script", name };
  throw userError({
    code: "script-not-found",
    message: `No wheel in the package has the script \`${name}\``,
    place,
    help: others.size === 0 ? "add the requirement that provides it to `dependencies`" : `available: ${listSome([...others].sort(), 20)}; or add the requirement that provides it to \`dependencies\``
  });
}
function targetsOf(open) {
  try {
    return scriptTargets(open.entryPoints);
  } catch (error) {
    if (error instanceof EntryPointError) throw wheelError(open.wheel, `entry_points.txt: ${error.message}`);
    throw error;
  }
}

// src/formats/pex/pex-info.ts
var DEFAULT_PEX_ROOT = "~/.cache/pex";
function describePex(settings, facts) {
  const fields = {
    bind_resource_paths: {},
    bootstrap_hash: facts.bootstrap,
    build_properties: { ...settings.buildProperties, pex_version: PEX_VERSION },
    code_hash: facts.code,
    deps_are_wheel_files: false,
    distributions: Object.fromEntries(facts.distributions),
    emit_warnings: settings.emitWarnings,
    ...facts.entryPoint === void 0 ? {} : { entry_point: facts.entryPoint },
    excluded: (settings.excluded ?? []).toSorted(),
    ignore_errors: settings.ignoreErrors,
    includes_tools: settings.includesTools,
    inherit_path: settings.inheritPath,
    inject_args: settings.injectArgs,
    inject_env: Object.fromEntries(settings.injectEnv),
    inject_python_args: settings.injectPythonArgs ?? [],
    interpreter_constraints: settings.interpreterConstraints.toSorted(),
    interpreter_selection_strategy: settings.interpreterSelectionStrategy ?? "oldest",
    max_install_jobs: settings.maxInstallJobs ?? 1,
    overridden: (settings.overridden ?? []).toSorted(),
    pex_path: "",
    pex_paths: [],
    ...settings.runtimePexRoot === void 0 ? {} : { pex_root: settings.runtimePexRoot },
    requirements: [...new Set(settings.requirements)].sort(),
    ...facts.script === void 0 ? {} : { script: facts.script },
    strip_pex_env: settings.stripPexEnv,
    venv: settings.venv,
    venv_bin_path: settings.venvBinPath ?? (settings.venv ? "prepend" : "false"),
    venv_copies: settings.venvCopies ?? false,
    venv_hermetic_scripts: settings.venvHermeticScripts,
    venv_site_packages_copies: settings.venvSitePackagesCopies,
    venv_system_site_packages: settings.venvSystemSitePackages ?? false
  };
  const pexHash = createHash("sha1").update(compactJson(fields)).digest("hex");
  return { info: compactJson({ ...fields, pex_hash: pexHash }), pexHash };
}

// src/formats/pex/sh-boot.ts
var ShebangError = class extends Error {
};
var FIRST_FREE_THREADED = 13;
var UNZIPPED = "unzipped_pexes/4";
var VENVS = "venvs/4";
var PLAIN_VENV = createHash("sha1").update('{"PEX_PYTHON_PATH": null, "pex_path": {}}').digest("hex");
var slowVariables = [
  "PEX_IGNORE_RCFILES",
  "PEX_VENV",
  "PEX_PYTHON",
  "PEX_PYTHON_PATH",
  "PEX_PATH",
  "PEX_TOOLS"
];
async function shBootScript(wheel, facts) {
  const { python, pythonArgs } = fromShebang(facts);
  const venvArgs = facts.venvHermeticScripts ? [...pythonArgs, "-I"] : pythonArgs;
  const installed2 = facts.venv ? `${VENVS}/${facts.pexHash}/${PLAIN_VENV}` : `${UNZIPPED}/${facts.pexHash}`;
  const values = {
    venv: facts.venv ? "1" : "",
    python,
    python_args: pythonArgs.map(quoteShell).join(" "),
    pythons: pythonNames(facts.versions).map((name) => `"${name}"`).join(" \\\n"),
    pex_root: facts.pexRoot,
    pex_installed_relpath: installed2,
    venv_python_args: venvArgs.map(quoteShell).join(" "),
    pex: facts.isZip ? "$0" : '$(dirname "$0")',
    check_no_fast_path: slowVariables.map((name) => `-z "\${${name}:-}"`).join(" -a ")
  };
  const text = await template(wheel);
  return text.replace(
    /\{\{|\}\}|\{(\w+)\}/g,
    (brace, name) => name === void 0 ? brace[0] : values[name] ?? brace
  );
}
function asPythonHeader(script) {
  return `'''': pshprs
${script.trimEnd()}
'''`;
}
async function template(wheel) {
  const member = wheel.facts.members.find(({ name }) => name === "pex/sh_boot.py");
  const source = member && (await readMember(wheel.path, member)).toString("utf8");
  const literal = /return dedent\(\n {8}"""\\\n([^]*?)\n {8}"""\n {4}\)\.format\(/.exec(source ?? "")?.[1];
  if (literal === void 0) throw new Error(`${wheel.pinned.filename} has no script in the expected format`);
  const lines = literal.split("\n").map((line) => line.replace(/^ {8}/, ""));
  return `${lines.join("\n")}
`.replaceAll("\\\\", "\\");
}
function fromShebang({ shebang, injectPythonArgs }) {
  if (shebang === void 0) return { python: "", pythonArgs: injectPythonArgs };
  const words = splitShell(shebang.replace(/^#!/, "")) ?? [];
  const start = words.findIndex((word) => /(?:^|\/)(?:python|pypy)(?:[2-9](?:\.\d+[a-z]?)?)?$/.test(word));
  if (start === -1) throw new ShebangError(`\`${shebang}\` does not name a Python`);
  return { python: words[start], pythonArgs: [...injectPythonArgs, ...words.slice(start + 1)] };
}
function pythonNames(versions) {
  const names = /* @__PURE__ */ new Map();
  const add = (name, version, suffix = "") => {
    names.set(`${name}${version}${suffix}`, { name, version, suffix });
  };
  for (const version of versions) add("python", version);
  for (const version of pex_runtime_default.pythons) {
    add("python", version);
    const [major, minor] = version.split(".").map(Number);
    if (major === 3 && minor >= FIRST_FREE_THREADED) add("python", version, "t");
  }
  for (const version of pex_runtime_default.pythons) add("pypy", version);
  const all = [...names.values()];
  return [
    .../* @__PURE__ */ new Set([
      ...names.keys(),
      ...all.map(({ name, version }) => `${name}${version.split(".", 1)[0]}`),
      ...all.map(({ name }) => name)
    ])
  ];
}

// src/formats/pex/pex-file.ts
var EXECUTABLE_MODULE = "__pex_executable__";
var AT_ONCE = 3;
var RESERVED = new RegExp(
  String.raw`^(?:\.bootstrap|\.deps|${PEX_MODULE}|pex|PEX-INFO|PEX-LAYOUT|__main__\.py|${EXECUTABLE_MODULE}\.py)(?:/|$)`
);
async function pexFile(input, problems) {
  const { settings, runtime, shebang } = input;
  const code = await mergeEntries(codeEntries(input, problems), { collisionsOk: false }, problems);
  const distributions = (await installAll(input.wheels, problems)).toSorted(
    (a, b) => compareCodePoints(a.name, b.name)
  );
  const { info, pexHash } = describePex(settings, {
    ...await startOf(input, problems),
    bootstrap: bootstrapHash(settings.includesTools),
    code: await codeHash(code),
    distributions: new Map(distributions.map(({ name, fingerprint }) => [name, fingerprint]))
  });
  const boot = await bootCode(runtime, {
    pexHash,
    hermeticBoot: settings.venv ? settings.venvHermeticScripts : settings.inheritPath === "false",
    hasInterpreterConstraints: settings.interpreterConstraints.length > 0,
    isVenv: settings.venv,
    pexRoot: settings.runtimePexRoot ?? DEFAULT_PEX_ROOT,
    injectPythonArgs: settings.injectPythonArgs ?? []
  });
  const script = await problems.collectAsync(() => startScript(input, pexHash));
  const isShellMain = script !== void 0 && input.shBoot?.isZip === false;
  const firstLines = isShellMain ? `#!/bin/sh
${asPythonHeader(script)}` : shebang;
  const made = [
    madeFile("PEX-INFO", info),
    // The shebang is followed by what `--preamble-file` would add.
    madeFile("__main__.py", `${firstLines}

${boot}`, 493),
    madeFile(`${PEX_MODULE}/__init__.py`, boot)
  ];
  return {
    preamble: script === void 0 ? `${shebang}
` : `#!/bin/sh
${script}`,
    bootstrap: bootstrapEntries(runtime, settings.includesTools).toSorted(byPath),
    distributions,
    loose: [...code, ...made].sort(byPath)
  };
}
function installAll(wheels, problems) {
  return problems.collectAll(
    wheels.toSorted((a, b) => b.size - a.size),
    AT_ONCE,
    installForPex
  );
}
async function startScript({ settings, runtime, shBoot }, pexHash) {
  if (shBoot === void 0) return void 0;
  try {
    return await shBootScript(runtime, {
      ...shBoot,
      pexHash,
      pexRoot: settings.runtimePexRoot ?? DEFAULT_PEX_ROOT,
      venv: settings.venv,
      venvHermeticScripts: settings.venvHermeticScripts,
      injectPythonArgs: settings.injectPythonArgs ?? []
    });
  } catch (error) {
    if (!(error instanceof ShebangError)) throw error;
    throw userError({
      code: "invalid-shebang",
      message: `${error.message}, which the \`sh_boot\` script would run`,
      place: shBoot.place,
      help: "use `/usr/bin/env python3.12` or the path of a Python, or remove `shebang`"
    });
  }
}
function codeEntries(input, problems) {
  const entries = [];
  for (const source of input.sources) {
    if (isCompiled(source.path)) continue;
    if (RESERVED.test(source.path)) {
      problems.error({
        code: "file-collision",
        message: `\`${source.path}\` of ${source.owner} conflicts with a reserved path in a PEX file`,
        place: { path: source.source },
        help: "rename the file or its directory, or remove it from `dependencies`"
      });
      continue;
    }
    const entry = problems.collect(() => sourceFile(source, (path) => input.content(path)));
    if (entry !== void 0) entries.push(entry);
  }
  const { main } = input;
  if (main.kind === "executable") {
    const file = { ...main.file, path: `${EXECUTABLE_MODULE}.py` };
    const entry = problems.collect(() => sourceFile(file, (path) => input.content(path)));
    if (entry !== void 0) entries.push(entry);
  }
  return entries;
}
async function startOf({ main, wheels }, problems) {
  switch (main.kind) {
    case "interpreter":
      return { entryPoint: void 0, script: void 0 };
    case "entry-point":
      return { entryPoint: main.entryPoint, script: void 0 };
    case "executable":
      return { entryPoint: EXECUTABLE_MODULE, script: void 0 };
    case "script": {
      const found = await problems.collectAsync(() => findScript(main.name, wheels, main.place));
      if (found?.kind === "script") return { entryPoint: void 0, script: found.name };
      return { entryPoint: found?.entryPoint, script: void 0 };
    }
  }
}
function codeHash(code) {
  return walkHash(
    "sha1",
    code.filter(({ path }) => !/(?:^|\/)\.[^/]*$/.test(path))
  );
}
function madeFile(path, content, mode = 420) {
  return { path, mode, content: { kind: "bytes", bytes: Buffer.from(content) }, owner: "the PEX file" };
}
function byPath(a, b) {
  return compareCodePoints(a.path, b.path);
}

// src/formats/pex/write-pex.ts
var starter = /* @__PURE__ */ new Map([["pex", "__main__.py"]]);
function pexBundle(pex) {
  const distributions = pex.distributions.flatMap(({ name, entries }) => below(`.deps/${name}`, entries));
  const before = pex.loose.filter(({ path }) => path < ".bootstrap/");
  const between = pex.loose.filter(({ path }) => path > ".bootstrap/" && path < ".deps/");
  const after = pex.loose.filter(({ path }) => path > ".deps/");
  return {
    entries: [...before, ...below(".bootstrap", pex.bootstrap), ...between, ...distributions, ...after]
  };
}
function importableFiles(pex) {
  const stash = /^\.prefix\/(?:purelib|platlib)\//;
  const installed2 = pex.distributions.flatMap(
    ({ entries }) => entries.map((entry) => ({ ...entry, path: entry.path.replace(stash, "") }))
  );
  return { entries: [...pex.loose, ...installed2] };
}
function writePex(pex, path, options) {
  const stored = !options.compress;
  switch (options.layout) {
    case "zipapp":
      return writeZip(pexBundle(pex), path, {
        preamble: Buffer.from(pex.preamble),
        mode: 493,
        inGivenOrder: true,
        stored,
        appended: options.appended ?? []
      });
    case "packed": {
      const zips = /* @__PURE__ */ new Map([[".bootstrap", pex.bootstrap]]);
      for (const { name, entries } of pex.distributions) zips.set(`.deps/${name}`, entries);
      return writeDirectory({ entries: pex.loose }, path, { zips, stored, links: starter });
    }
    case "loose":
      return writeDirectory(pexBundle(pex), path, { links: starter });
  }
}
function below(directory, entries) {
  return entries.map((entry) => ({ ...entry, path: `${directory}/${entry.path}` }));
}

// src/plans/pex-platforms.ts
function pexPlatforms(project, target, interpreterConstraints) {
  const abbreviated = optionalStringListField(target, "platforms") ?? [];
  const named = [
    ...completePlatforms(project, target) ?? [],
    ...abbreviated.map((name) => readPlatform(target, name))
  ];
  if (named.length > 0) return { platforms: named, isExplicit: true };
  const runtime = inferRuntime(interpreterConstraints) ?? onlyMinor(interpreterConstraints, pythonVersions(project.runtimes));
  const platform = runtime === void 0 ? void 0 : lambdaPlatform(runtime, "x86_64", project.runtimes);
  if (platform !== void 0) return { platforms: [platform], isExplicit: false };
  const given = interpreterConstraints.length === 0 ? "none" : interpreterConstraints.join(" OR ");
  throw userError({
    code: "no-platform",
    message: `Cannot determine the Python version of ${target.spec}: its interpreter constraints do not select exactly one minor version; they are: ${given}`,
    place: target.place,
    help: 'add `complete_platforms=[\u2026]` or `platforms=["linux_x86_64-cp-312-cp312"]`, or `interpreter_constraints=["CPython==3.12.*"]`'
  });
}
function onlyMinor(interpreterConstraints, pythons) {
  if (interpreterConstraints.length === 0) return void 0;
  const releases = allowedReleases(interpreterConstraints, pythons) ?? [];
  const minors = new Set([...releases].map((release) => release.split(".").slice(0, 2).join(".")));
  const [minor] = minors;
  return minors.size === 1 ? `python${minor}` : void 0;
}
function readPlatform(target, name) {
  try {
    return platformFromAbbreviated(name);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const place = fieldPlace(target, "platforms");
    throw new UserError(error.diagnostics.map((diagnostic) => ({ ...diagnostic, place })));
  }
}
function pexShebang(given, platforms) {
  if (given !== void 0) return given.startsWith("#!") ? given : `#!${given}`;
  const versions = new Set(platforms.map(({ markers }) => markers.python_version ?? "3"));
  const [only] = versions;
  return `#!/usr/bin/env python${versions.size === 1 ? only : "3"}`;
}
function oneOrAll(platforms) {
  const [first] = platforms;
  return platforms.length === 1 && first !== void 0 ? { platform: first } : { platforms };
}

// src/plans/pex-contents.ts
async function pexContents(context, target, inputs, { platforms }, problems) {
  const wheels = /* @__PURE__ */ new Map();
  const projects = /* @__PURE__ */ new Map();
  let { changes } = noWheels;
  let unpinned;
  let pins;
  let isComplete = true;
  const mayLack = [];
  for (const platform of platforms) {
    const { requirements, leftOut, excluded, resolve, interpreterConstraints } = inputs;
    const question = {
      ...{ requirements, leftOut, excluded, resolve, interpreterConstraints },
      ...{ platform, place: target.place }
    };
    const chosen = await problems.collectAsync(() => context.locks.choose(question));
    if (chosen?.mayLack === true) mayLack.push(question);
    problems.add(chosen?.warnings ?? []);
    unpinned ??= chosen?.unpinned;
    if (chosen?.pins !== void 0) pins = [...pins ?? [], ...chosen.pins];
    if (chosen === void 0) isComplete = false;
    if (chosen !== void 0) ({ changes } = chosen);
    for (const wheel of chosen?.wheels ?? []) wheels.set(wheel.filename, wheel);
    for (const one of chosen?.projects ?? []) projects.set(one.name, one);
  }
  if (!isComplete) return void 0;
  const found = [...projects.values()];
  return {
    findGaps: async (stored) => {
      let isNew = false;
      for (const question of mayLack) {
        const set = { wheels: stored, platforms: [question.platform], changes };
        const needs = await missingNeeds({ ...inputs, projects: found }, set, { hasRuntime: false });
        if (needs.length > 0 && context.locks.need(question, needs)) isNew = true;
      }
      return isNew;
    },
    wheels: [...wheels.values()],
    projects: [...projects.values()],
    sources: withProjectSources(context.project, inputs.sources, [...projects.values()], problems),
    requirements: runtimeRequirements(inputs, wheels.values(), projects),
    changes,
    unpinned,
    pins
  };
}
function requirementSettings({
  requirements,
  changes
}) {
  const overridden = [...changes.overridden].flatMap(
    ([name, replacements]) => replacements.map(
      (one) => one.normalizedName === name ? formatRequirement(one) : `${name}=${formatRequirement(one)}`
    )
  );
  return {
    requirements: requirements.map(formatRequirement),
    excluded: changes.excluded.map(formatRequirement),
    overridden
  };
}
function runtimeRequirements(inputs, wheels, projects) {
  const asked = inputs.requirements.map(({ requirement }) => requirement);
  if (projects.size === 0) return asked;
  const left = asked.filter(({ normalizedName }) => !projects.has(normalizedName));
  const named = new Set(left.map(({ normalizedName }) => normalizedName));
  const others = new Set([...wheels].map(({ name }) => name).filter((name) => !named.has(name)));
  return [...left, ...[...others].map((name) => parseRequirement(name))];
}

export {
  pythonString,
  hashForPex,
  pexRuntimeWheel,
  pexFile,
  pexBundle,
  importableFiles,
  writePex,
  pexPlatforms,
  pexShebang,
  oneOrAll,
  pexContents,
  requirementSettings
};
