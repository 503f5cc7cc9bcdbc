import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  PoetrySyntaxError,
  matchTargets,
  poetryPythonMarker,
  poetryRequirementText
} from "./chunk-KYMQFAA4.js";
import {
  keepKnownPage,
  readKnownPage
} from "./chunk-NFVJYDE5.js";
import {
  UNLOCKED,
  readPylock
} from "./chunk-LGVG6NL4.js";
import {
  checkoutPath,
  installWheel,
  isSameFile,
  mergeEntries,
  neededProjects,
  noWheels,
  selectWheels,
  sourceFile,
  withProjectSources,
  writeDirectory
} from "./chunk-357WYBGG.js";
import {
  isFitting,
  isSdistName,
  newestFitting,
  tagRanks
} from "./chunk-PKZIMIWN.js";
import {
  LockFields,
  allMarkers,
  anyMarker,
  extraMarker,
  filenameOf,
  own,
  parseToml,
  tableAt,
  underMarker
} from "./chunk-7YOZ2QBG.js";
import {
  layOutPlans,
  writePackage
} from "./chunk-27YIYSGD.js";
import {
  createNeedsAhead
} from "./chunk-B45SJMHM.js";
import {
  contentOf,
  lambdaTargetPlatform,
  planInputs,
  plannedOutput,
  unsupportedField,
  unzippedSizeOf,
  writeZip
} from "./chunk-NJWYMAMC.js";
import {
  allowedReleases,
  boolField,
  fieldPlace,
  outputPath,
  resolveHandler,
  stringField,
  stringListField
} from "./chunk-KAVZE5AX.js";
import {
  RequirementSyntaxError,
  formatMarker,
  formatRequirement,
  isJsonObject,
  parseJson,
  parseMarker,
  parsePipRequirement,
  parseRequirement
} from "./chunk-L3AQWRRK.js";
import {
  readMember
} from "./chunk-5IQLQ4VY.js";
import {
  readZipMembers
} from "./chunk-REVXYIOG.js";
import {
  parentsOf
} from "./chunk-KQCFM25Q.js";
import {
  stage
} from "./chunk-H2SA4FPU.js";
import {
  outputDirectory
} from "./chunk-SB26P4KT.js";
import {
  showBytes
} from "./chunk-JXR6QKKY.js";
import {
  createProjects,
  downloadText,
  downloadUnpinned,
  fetchWheels,
  indexesOf,
  listProjectFiles,
  readIndexOptions
} from "./chunk-H4SSCWNY.js";
import {
  FetchFailure,
  advice,
  displayUrl
} from "./chunk-M7Q746TT.js";
import {
  isSafeWheelName,
  isSha256
} from "./chunk-N26VOXAP.js";
import {
  parseWheelFilename
} from "./chunk-XP3OXCRX.js";
import {
  compareVersions,
  formatSpecifiers,
  isVersion,
  parseSpecifiers
} from "./chunk-NGLXED5Y.js";
import {
  createWorkDirectory,
  hashFile,
  keep
} from "./chunk-XP5ZW7GI.js";
import {
  isValidName,
  normalizeName
} from "./chunk-GQ7KFRK6.js";
import {
  Problems,
  UserError,
  userError
} from "./chunk-MIEGAHBV.js";

// src/formats/pyc/precompiler.ts
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join as join2, posix } from "node:path";

// src/formats/data/compile-modules.ts
var compileModules = `import importlib.util
import json
import marshal
import sys

try:
    import resource
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_AS, ({memory}, {memory}))
except (ImportError, OSError, ValueError):
    pass

failed = []
for number, name in json.loads(sys.stdin.buffer.read().decode("utf-8")):
    with open("%d.py" % number, "rb") as file:
        source = file.read()
    try:
        code = marshal.dumps(compile(source, name, "exec", dont_inherit=True, optimize=0))
    except Exception:
        failed.append(number)
        continue
    with open("%d.pyc" % number, "wb") as file:
        file.write(importlib.util.MAGIC_NUMBER + (1).to_bytes(4, "little"))
        file.write(importlib.util.source_hash(source) + code)
print(json.dumps(failed))
`;

// src/formats/pyc/find-python.ts
import { join } from "node:path";
var passedOn = [
  "PATH",
  "HOME",
  "LD_LIBRARY_PATH",
  "DYLD_LIBRARY_PATH",
  "PYENV_ROOT",
  "PYENV_VERSION",
  "SystemRoot",
  "SYSTEMROOT",
  "PATHEXT",
  "LOCALAPPDATA"
];
var setupPython = ["pythonLocation", "Python_ROOT_DIR", "Python3_ROOT_DIR"];
var startMilliseconds = 3e4;
var versionScript = 'import sys; print("%s %d.%d.%d" % ((sys.implementation.name,) + tuple(sys.version_info[:3])))';
var isolated = ["-I", "-S", "-E", "-W", "ignore"];
function pythonEnvironment(env) {
  return Object.fromEntries(passedOn.flatMap((name) => env[name] === void 0 ? [] : [[name, env[name]]]));
}
async function findPython(host, version, empty, place) {
  const tried = [];
  for (const { program, args } of candidates(host.env, version)) {
    const shown = [program, ...args].join(" ");
    const answer = await ask(host, program, args, empty);
    if (answer?.name === "cpython" && answer.version.startsWith(`${version}.`)) {
      return { program, args, version: answer.version };
    }
    tried.push(
      answer === void 0 ? `\`${shown}\`: none` : `\`${shown}\`: ${answer.name} ${answer.version}`
    );
  }
  throw userError({
    code: "python-missing",
    message: `\`precompile\` needs CPython ${version} on this machine, and there is none.`,
    place,
    help: `in a workflow put \`actions/setup-python\` with \`python-version: "${version}"\` before this step; elsewhere put \`python${version}\` on PATH; or leave \`precompile\` out`,
    notes: [
      `looked at the directories in ${setupPython.join(", ")}, and on PATH`,
      ...tried.map((line) => `tried ${line}`)
    ]
  });
}
function candidates(env, version) {
  const isWindows = process.platform === "win32";
  const directories = new Set(setupPython.flatMap((name) => env[name] ?? []));
  const installed = [...directories].map(
    (directory) => isWindows ? join(directory, "python.exe") : join(directory, "bin", "python")
  );
  const onPath = [`python${version}`, "python3", "python"];
  const launcher = isWindows ? [{ program: "py", args: [`-${version}`] }] : [];
  return [...[...installed, ...onPath].map((program) => ({ program, args: [] })), ...launcher];
}
async function ask({ run: run2, env }, program, args, cwd) {
  const options = { cwd, env: pythonEnvironment(env), timeout: startMilliseconds };
  const result = await run2(program, [...args, ...isolated, "-c", versionScript], options).catch(
    () => void 0
  );
  const match = /^(\w+) (\d+\.\d+\.\d+)\s*$/.exec(result?.stdout ?? "");
  return result?.exitCode === 0 && match !== null ? { name: match[1], version: match[2] } : void 0;
}

// src/formats/pyc/stable-marshal.ts
var FLAG_REF = 128;
var SINGLE = "0NTFS.";
var LONG_BYTES = "stuaA";
var SHORT_BYTES = "zZ";
var FIXED = /* @__PURE__ */ new Map([
  ["i", 4],
  ["I", 8],
  ["g", 8],
  ["y", 16]
]);
var SEQUENCES = "([<>";
function stableMarshal(bytes, minor) {
  const reader = new MarshalReader(bytes, minor);
  const code = reader.read();
  reader.expectEnd();
  return new MarshalWriter().write(code);
}
var MarshalReader = class {
  #bytes;
  /** Numbers at the start of a code object, and the index of the value before which the line number stands. */
  #code;
  #references = [];
  #at = 0;
  constructor(bytes, minor) {
    this.#bytes = bytes;
    this.#code = minor >= 11 ? { numbers: 5, values: 10, lineBefore: 8 } : { numbers: 6, values: 9, lineBefore: 8 };
  }
  expectEnd() {
    if (this.#at !== this.#bytes.length) throw new Error("marshalled code goes on behind its end");
  }
  read() {
    const byte = this.#take(1)[0];
    const type = String.fromCharCode(byte & ~FLAG_REF);
    if (type === "r") {
      const node2 = this.#references[this.#take(4).readUInt32LE(0)];
      if (node2 === void 0) throw new Error("marshalled code refers to nothing");
      return node2;
    }
    const node = {
      type,
      payload: Buffer.alloc(0),
      children: [],
      between: /* @__PURE__ */ new Map(),
      uses: 0,
      hasSet: isSet(type)
    };
    if ((byte & FLAG_REF) !== 0) this.#references.push(node);
    this.#readContent(node);
    if (type !== "c") node.hasSet ||= node.children.some((child) => child.hasSet);
    return node;
  }
  #readContent(node) {
    const { type } = node;
    const fixed = FIXED.get(type);
    if (SINGLE.includes(type)) return;
    if (fixed !== void 0) node.payload = this.#take(fixed);
    else if (LONG_BYTES.includes(type)) node.payload = this.#take(4 + this.#peek(4));
    else if (SHORT_BYTES.includes(type)) node.payload = this.#take(1 + this.#peek(1));
    else if (type === "l") node.payload = this.#take(4 + 2 * Math.abs(this.#peek(4)));
    else if (SEQUENCES.includes(type)) this.#readValues(node, 4);
    else if (type === ")") this.#readValues(node, 1);
    else if (type === ":") for (let index = 0; index < 3; index++) node.children.push(this.read());
    else if (type === "c") this.#readCode(node);
    else throw new Error(`marshalled code has a value of the unknown type ${JSON.stringify(type)}`);
  }
  #readValues(node, width) {
    const count = this.#peek(width);
    node.payload = this.#take(width);
    for (let index = 0; index < count; index++) node.children.push(this.read());
  }
  #readCode(node) {
    const { numbers, values, lineBefore } = this.#code;
    node.payload = this.#take(4 * numbers);
    for (let index = 0; index < values; index++) {
      if (index === lineBefore) node.between.set(index, this.#take(4));
      node.children.push(this.read());
    }
  }
  #peek(width) {
    if (this.#at + width > this.#bytes.length) throw new Error("marshalled code ends too early");
    return width === 1 ? this.#bytes[this.#at] : this.#bytes.readInt32LE(this.#at);
  }
  #take(length) {
    const end = this.#at + length;
    if (length < 0 || end > this.#bytes.length) throw new Error("marshalled code ends too early");
    const taken = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return taken;
  }
};
var MarshalWriter = class {
  #pieces = [];
  #numbers = /* @__PURE__ */ new Map();
  write(code) {
    this.#count(code);
    this.#put(code);
    return Buffer.concat(this.#pieces);
  }
  #count(node) {
    node.uses++;
    if (node.uses === 1 || node.hasSet) for (const child of node.children) this.#count(child);
  }
  #put(node) {
    const number = this.#numbers.get(node);
    if (number !== void 0) {
      const reference = Buffer.from("r\0\0\0\0");
      reference.writeUInt32LE(number, 1);
      this.#pieces.push(reference);
      return;
    }
    const isShared = node.uses > 1 && !node.hasSet;
    if (isShared) this.#numbers.set(node, this.#numbers.size);
    this.#pieces.push(Buffer.from([node.type.charCodeAt(0) | (isShared ? FLAG_REF : 0)]), node.payload);
    const children = isSet(node.type) ? node.children.toSorted(compareAlone) : node.children;
    for (const [index, child] of children.entries()) {
      const between = node.between.get(index);
      if (between !== void 0) this.#pieces.push(between);
      this.#put(child);
    }
  }
};
function isSet(type) {
  return type === "<" || type === ">";
}
function compareAlone(a, b) {
  return Buffer.compare(alone(a), alone(b));
}
function alone(node) {
  return Buffer.concat([Buffer.from(node.type), node.payload, ...node.children.map(alone)]);
}

// src/formats/pyc/precompiler.ts
var compileMilliseconds = 10 * 6e4;
var memoryBytes = 4 * 1024 ** 3;
var headerBytes = 16;
function createPrecompiler(host) {
  const pythons = /* @__PURE__ */ new Map();
  const results = /* @__PURE__ */ new Map();
  let directory;
  let next = 0;
  const place = (name) => {
    directory ??= mkdtempSync(join2(tmpdir(), "lambda-package-"));
    const path = join2(directory, name);
    mkdirSync(path, { recursive: true });
    return path;
  };
  const find = (version, where) => {
    let found = pythons.get(version);
    if (found === void 0) {
      found = findPython(host, version, place("empty"), where);
      pythons.set(version, found);
    }
    return found;
  };
  return {
    find,
    compile: async (files, version, where) => {
      const python = await find(version, where);
      const folder = place(version);
      const modules = modulesOf(files, version);
      const fresh = [];
      for (const { entry, key } of modules) {
        if (results.has(key)) continue;
        results.set(key, { number: next, failed: false });
        fresh.push({ entry, number: next++ });
      }
      const failed2 = new Set(await run(host, python, folder, fresh, version, where));
      for (const result of results.values()) result.failed ||= failed2.has(result.number);
      const made = modules.map(({ entry, pyc, key }) => ({ entry, pyc, ...results.get(key) }));
      return {
        entries: made.flatMap(
          ({ entry, pyc, number, failed: isBroken }) => isBroken ? [] : [pycEntry(entry, pyc, join2(folder, `${number}.pyc`))]
        ),
        python: python.version,
        failed: made.filter((one) => one.failed).length
      };
    },
    dispose: () => {
      if (directory !== void 0) rmSync(directory, { recursive: true, force: true });
      directory = void 0;
    }
  };
}
function modulesOf(files, version) {
  const taken = new Set(files.map(({ path }) => path));
  return files.flatMap((entry) => {
    if (!entry.path.endsWith(".py")) return [];
    const name = posix.basename(entry.path, ".py");
    const cached = `__pycache__/${name}.cpython-${version.replace(".", "")}.pyc`;
    const pyc = posix.join(posix.dirname(entry.path), cached);
    if (taken.has(pyc)) return [];
    return [{ entry, pyc, key: JSON.stringify([version, entry.path, identityOf(entry)]) }];
  });
}
function identityOf({ content }) {
  if (content.kind === "member") return `${content.archive}:${content.member.dataOffset}`;
  if (content.kind === "file") return content.path;
  return createHash("sha256").update(content.bytes).digest("hex");
}
function pycEntry(entry, path, file) {
  return { path, mode: 420, content: { kind: "file", path: file }, owner: entry.owner };
}
async function run(host, python, folder, modules, version, place) {
  if (modules.length === 0) return [];
  for (const { entry, number } of modules) {
    writeFileSync(join2(folder, `${number}.py`), await contentOf(entry), { flag: "wx", mode: 384 });
  }
  const program = compileModules.replaceAll("{memory}", String(memoryBytes));
  const result = await host.run(python.program, [...python.args, ...isolated, "-c", program], {
    cwd: folder,
    env: pythonEnvironment(host.env),
    input: Buffer.from(JSON.stringify(modules.map(({ entry, number }) => [number, entry.path]))),
    timeout: compileMilliseconds
  });
  if (result.exitCode !== 0) throw failed(python, result.exitCode, result.stderr, place);
  const broken = JSON.parse(result.stdout);
  const minor = Number(version.split(".")[1]);
  for (const { number } of modules) {
    rmSync(join2(folder, `${number}.py`));
    if (broken.includes(number)) continue;
    const file = join2(folder, `${number}.pyc`);
    const bytes = readFileSync(file);
    const code = stableMarshal(bytes.subarray(headerBytes), minor);
    writeFileSync(file, Buffer.concat([bytes.subarray(0, headerBytes), code]));
  }
  return broken;
}
function failed(python, exitCode, stderr, place) {
  const lines = stderr.trim().split("\n").slice(-3);
  return userError({
    code: "precompile-failed",
    message: `Python ${python.version} ended with status ${exitCode} while it compiled the modules of the package.`,
    place,
    help: `leave \`precompile\` out; a module that the interpreter cannot bear stops it (it may take ${memoryBytes / 1024 ** 3} GiB and ${compileMilliseconds / 6e4} minutes)`,
    notes: lines.filter((line) => line !== "")
  });
}

// src/requirements/index-files.ts
function projectsWithoutFiles(lock) {
  const names = lock.resolves.flatMap(
    ({ distributions }) => distributions.filter(lacksFiles).map(({ name }) => name)
  );
  return [...new Set(names)].sort();
}
function withIndexedFiles(lock, files) {
  const completed = (distribution) => {
    if (!lacksFiles(distribution)) return distribution;
    const fitting = (files.get(distribution.name) ?? []).filter((file) => fits(file, distribution));
    const requiresPython = fitting.find((file) => file.requiresPython !== void 0)?.requiresPython;
    return {
      ...distribution,
      requiresPython: distribution.requiresPython ?? requiresPython,
      artifacts: fitting.map(({ filename, url, hash, size }) => ({ filename, url, hash, size }))
    };
  };
  return {
    ...lock,
    resolves: lock.resolves.map(({ marker, distributions }) => ({
      marker,
      distributions: distributions.map(completed)
    }))
  };
}
function lacksFiles({ artifacts, hashes }) {
  return artifacts.length === 0 && hashes !== void 0;
}
function fits({ filename, hash }, { name, version, hashes }) {
  const wheel = parseWheelFilename(filename);
  if (wheel?.normalizedName !== name || !isVersion(version)) return false;
  const isAllowed = hashes === void 0 || hashes.length === 0 || hashes.includes(`${hash.algorithm}:${hash.hex}`);
  return isAllowed && compareVersions(wheel.version, version) === 0;
}

// src/requirements/path-mappings.ts
function withPathMappings(lock, mappings) {
  const paths = new Map(
    mappings.map((text) => text.split("|")).map(([name = "", path = ""]) => [name.trim(), path.trim()])
  );
  if (paths.size === 0) return lock;
  const mapped = (artifact) => artifact.url.includes("${") ? {
    ...artifact,
    url: artifact.url.replace(/\$\{([^}]*)\}/g, (whole, name) => paths.get(name) ?? whole)
  } : artifact;
  return {
    ...lock,
    resolves: lock.resolves.map(({ marker, distributions }) => ({
      marker,
      distributions: distributions.map((one) => ({ ...one, artifacts: one.artifacts.map(mapped) }))
    }))
  };
}

// src/requirements/pdm-lock.ts
function readPdmLock(document, path) {
  const reader = new LockFields(path);
  const metadata = reader.object(own(document, "metadata") ?? {}, "metadata");
  const version = reader.optionalString(metadata, "lock_version", "metadata") ?? "";
  if (!/^[34](?:\.|$)/.test(version)) {
    reader.fault("metadata.lock_version", `is ${version}; versions 3 and 4 of pdm's format are read`);
  }
  const older = own(metadata, "files");
  const context = {
    reader,
    // Up to version 4.2 the files stand together at the end.
    files: older === void 0 ? void 0 : reader.object(older, "metadata.files")
  };
  const distributions = /* @__PURE__ */ new Map();
  for (const { fields, at } of reader.objects(document, "package", "")) {
    const one = readPackage(context, fields, at);
    const key = JSON.stringify([
      one.name,
      one.version,
      one.source,
      one.artifacts.map(({ filename }) => filename)
    ]);
    const known = distributions.get(key);
    distributions.set(key, known === void 0 ? one : merged(known, one));
  }
  const requiresPython = targetPython(reader, metadata);
  reader.finish();
  return {
    path,
    format: "pdm",
    requirements: [],
    resolves: [{ marker: void 0, distributions: [...distributions.values()] }],
    excluded: [],
    overridden: /* @__PURE__ */ new Map(),
    ...requiresPython !== void 0 && { requiresPython }
  };
}
function targetPython(reader, metadata) {
  const targets = reader.objects(metadata, "targets", "metadata");
  const [target] = targets;
  return target === void 0 || targets.length > 1 ? void 0 : reader.specifier(target.fields, "requires_python", target.at);
}
function merged(left, right) {
  const marker = anyMarker([left.marker, right.marker]);
  return { ...left, dependencies: [...left.dependencies, ...right.dependencies], marker };
}
function readPackage(context, fields, at) {
  const { reader } = context;
  const name = reader.string(fields, "name", at);
  const marker = reader.marker(fields, "marker", at);
  const { source, project } = sourceOf(reader, fields, at);
  const normalizedName = normalizeName(name);
  const base = {
    name: normalizedName,
    version: reader.version(fields, "version", at),
    requiresPython: reader.specifier(fields, "requires_python", at),
    dependencies: dependenciesOf(reader, fields, at).filter(
      (dependency2) => dependency2.normalizedName !== normalizedName
    ),
    artifacts: filesOf(context, fields, at)
  };
  return {
    ...base,
    ...marker && { marker },
    ...source !== void 0 && { source },
    ...project && { project }
  };
}
function dependenciesOf(reader, fields, at) {
  const extras = reader.strings(fields, "extras", at);
  const condition = extras.length === 0 ? void 0 : anyMarker(extras.map((extra) => extraMarker(normalizeName(extra))));
  return reader.requirements(fields, "dependencies", at).map((one) => underMarker(one, condition));
}
function sourceOf(reader, fields, at) {
  const git = reader.optionalString(fields, "git", at);
  if (git !== void 0) return { source: `git+${git}` };
  const path = reader.optionalString(fields, "path", at);
  if (path === void 0 || path.endsWith(".whl")) return {};
  return { source: `the project in ${path}`, project: { directory: path } };
}
function filesOf({ reader, files }, fields, at) {
  const name = reader.optionalString(fields, "name", at) ?? "";
  const version = reader.optionalString(fields, "version", at) ?? "";
  const key = `${name} ${version}`;
  const [holder, field, place] = files === void 0 ? [fields, "files", at] : [files, key, "metadata.files"];
  const found = reader.objects(holder, field, place).flatMap((file) => readFile(reader, file.fields, file.at));
  const own2 = reader.optionalString(fields, "url", at) ?? reader.optionalString(fields, "path", at);
  return own2?.split("#", 1)[0]?.endsWith(".whl") !== true ? found : found.map((file) => file.url === "" ? { ...file, url: own2, filename: filenameOf(own2) } : file);
}
function readFile(reader, fields, at) {
  const url = reader.optionalString(fields, "url", at);
  const filename = reader.optionalString(fields, "file", at) ?? filenameOf(url ?? "");
  if (filename === "") {
    reader.fault(at, "names no file");
    return [];
  }
  const [algorithm = "", hex = ""] = (reader.optionalString(fields, "hash", at) ?? "").split(":", 2);
  return [
    {
      filename,
      url: url ?? "",
      hash: { algorithm: algorithm.toLowerCase(), hex: hex.toLowerCase() },
      size: void 0
    }
  ];
}

// src/requirements/pex-lock.ts
function readPexLock(text, path) {
  const { json, metadata } = withoutHeader(text);
  const reader = new LockFields(path);
  const lock = reader.object(parseJson(json, path), "the lock");
  const style = reader.string(lock, "style", "");
  if (style !== "" && !["strict", "sources", "universal"].includes(style)) {
    reader.fault("style", `is none that is known: ${style}`);
  }
  if (!Array.isArray(lock["locked_resolves"])) reader.fault("locked_resolves", "must be a list");
  const result = {
    path,
    format: "pex",
    requirements: reader.requirements(lock, "requirements", ""),
    resolves: reader.objects(lock, "locked_resolves", "").map(({ fields, at }) => readResolve(reader, fields, at)),
    excluded: reader.requirements(lock, "excluded", ""),
    overridden: readOverrides(reader, lock),
    ...metadata && { metadata }
  };
  reader.finish();
  return { ...result, resolves: sortedResolves(result.resolves) };
}
function sortedResolves(resolves) {
  return resolves.map(({ marker, distributions }) => ({
    marker,
    distributions: distributions.toSorted(orderDistributions)
  })).sort((left, right) => orderLists(left.distributions, right.distributions));
}
function orderLists(left, right) {
  for (const [index, one] of left.entries()) {
    const other = right[index];
    const difference = other === void 0 ? 1 : orderDistributions(one, other);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}
function orderDistributions(left, right) {
  return order(left.name, right.name) || compareVersions(left.version, right.version) || order(left.artifacts[0].url, right.artifacts[0].url);
}
var BEGIN = /^\/\/ *-+ *BEGIN PANTS LOCKFILE METADATA/;
var END = /^\/\/ *-+ *END PANTS LOCKFILE METADATA/;
function withoutHeader(text) {
  const lines = text.replace(/^\uFEFF/, "").split("\n");
  const comments = lines.filter((line) => line.startsWith("//"));
  if (comments.length === 0) return { json: lines.join("\n"), metadata: void 0 };
  const begin = comments.findIndex((line) => BEGIN.test(line));
  const end = comments.findIndex((line) => END.test(line));
  const block = comments.slice(begin + 1, end).map((line) => line.slice(2));
  return {
    json: lines.map((line) => line.startsWith("//") ? "" : line).join("\n"),
    metadata: begin === -1 || end === -1 ? void 0 : readMetadata(block.join("\n"))
  };
}
function readMetadata(json) {
  try {
    const value = JSON.parse(json);
    return isJsonObject(value) ? value : void 0;
  } catch {
    return void 0;
  }
}
function readResolve(reader, fields, at) {
  return {
    marker: reader.marker(fields, "marker", at),
    distributions: reader.objects(fields, "locked_requirements", at).map((item) => readDistribution(reader, item.fields, item.at))
  };
}
function readDistribution(reader, fields, at) {
  const name = reader.string(fields, "project_name", at);
  if (name !== "" && !isValidName(name)) reader.fault(`${at}.project_name`, `is not a name: ${name}`);
  const artifacts = reader.objects(fields, "artifacts", at).map((item) => readArtifact(reader, item.fields, item.at));
  if (artifacts.length === 0) reader.fault(`${at}.artifacts`, "must not be empty");
  const source = artifacts.find(({ url }) => isProjectUrl(url))?.url;
  return {
    name: normalizeName(name),
    version: reader.version(fields, "version", at),
    requiresPython: reader.specifier(fields, "requires_python", at),
    dependencies: reader.requirements(fields, "requires_dists", at),
    artifacts: inOrder(artifacts),
    ...source !== void 0 && { source }
  };
}
function isProjectUrl(url) {
  return /^(?:git|hg|svn|bzr)\+/.test(url) || url.startsWith("file:") && !/\.(?:whl|zip|tar\.gz|tgz|tar\.bz2)$/.test(filenameOf(url));
}
function readArtifact(reader, fields, at) {
  const url = reader.string(fields, "url", at);
  return {
    filename: filenameOf(url),
    url,
    hash: {
      algorithm: reader.string(fields, "algorithm", at).toLowerCase(),
      hex: reader.string(fields, "hash", at).toLowerCase()
    },
    size: void 0
  };
}
function inOrder([first, ...rest]) {
  if (first === void 0) return [];
  return [first, ...rest.sort((left, right) => order(left.url, right.url))];
}
function order(left, right) {
  return left < right ? -1 : Number(left > right);
}
var REPLACEMENT = /^([A-Z0-9](?:[A-Z0-9._-]*[A-Z0-9])?)\s*=\s*([A-Z0-9].*)$/is;
function readOverrides(reader, lock) {
  const overrides = /* @__PURE__ */ new Map();
  for (const [index, text] of reader.strings(lock, "overridden", "").entries()) {
    const replacement = REPLACEMENT.exec(text);
    const requirement = readOverride(reader, replacement?.[2] ?? text, `overridden[${index}]`);
    if (requirement === void 0) continue;
    const name = replacement === null ? requirement.normalizedName : normalizeName(replacement[1]);
    overrides.set(name, [...overrides.get(name) ?? [], requirement]);
  }
  return overrides;
}
function readOverride(reader, text, at) {
  try {
    return parsePipRequirement(text);
  } catch (error) {
    if (!(error instanceof RequirementSyntaxError)) throw error;
    reader.fault(at, `is not a requirement: ${text} (column ${error.column}: ${error.message})`);
    return;
  }
}

// src/requirements/pipfile-lock.ts
function readPipfileLock(text, path) {
  const reader = new LockFields(path);
  const document = reader.object(parseJson(text, path), "the lock");
  const meta = reader.object(own(document, "_meta") ?? {}, "_meta");
  if (own(meta, "pipfile-spec") !== 6) {
    reader.fault("_meta.pipfile-spec", "is not 6, the one format of Pipenv that is read");
  }
  const packages = reader.object(own(document, "default") ?? {}, "default");
  const distributions = Object.keys(packages).flatMap(
    (name) => readPackage2(reader, name, reader.object(packages[name], `default.${name}`))
  );
  reader.finish();
  return {
    path,
    format: "pipenv",
    requirements: [],
    resolves: [{ marker: void 0, distributions }],
    excluded: [],
    overridden: /* @__PURE__ */ new Map(),
    wholeSet: true
  };
}
function readPackage2(reader, name, fields) {
  const at = `default.${name}`;
  if (!isValidName(name)) {
    reader.fault(at, "is not the name of a project");
    return [];
  }
  const marker = reader.marker(fields, "markers", at);
  const common = {
    name: normalizeName(name),
    requiresPython: void 0,
    dependencies: [],
    ...marker && { marker }
  };
  const git = reader.optionalString(fields, "git", at);
  if (git !== void 0) return [{ ...common, version: "0", artifacts: [], source: `git+${git}` }];
  const directory = reader.optionalString(fields, "path", at);
  if (directory !== void 0) {
    const source = `the project in ${directory}`;
    return [{ ...common, version: "0", artifacts: [], source, project: { directory } }];
  }
  const hashes = reader.strings(fields, "hashes", at).map((hash) => hash.toLowerCase());
  const file = reader.optionalString(fields, "file", at);
  if (file !== void 0) return [fileDistribution(common, file, hashes)];
  const version = pinnedVersion(reader.optionalString(fields, "version", at) ?? "*");
  if (version === void 0) reader.fault(`${at}.version`, "is not a pinned version");
  return version === void 0 || version === "*" ? [] : [{ ...common, version, artifacts: [], hashes }];
}
function fileDistribution(common, url, hashes) {
  const filename = filenameOf(url);
  const hex = hashes.find((hash) => hash.startsWith("sha256:"))?.slice("sha256:".length) ?? "";
  return {
    ...common,
    version: filename.split("-")[1] ?? "0",
    artifacts: [
      { filename, url: url.split("#", 1)[0], hash: { algorithm: "sha256", hex }, size: void 0 }
    ]
  };
}
function pinnedVersion(text) {
  if (text === "*") return "*";
  const [clause, ...others] = parseSpecifiers(text) ?? [];
  const isPin = others.length === 0 && clause !== void 0 && !clause.prefix;
  return isPin && ["==", "==="].includes(clause.operator) ? clause.version : void 0;
}

// src/requirements/poetry-lock.ts
function readPoetryLock(document, path) {
  const reader = new LockFields(path);
  const metadata = reader.object(own(document, "metadata") ?? {}, "metadata");
  const version = reader.string(metadata, "lock-version", "metadata");
  if (!/^[12](?:\.|$)/.test(version)) {
    reader.fault("metadata.lock-version", `is ${version}; versions 1 and 2 of Poetry's format are read`);
  }
  const older = own(metadata, "files");
  const files = older === void 0 ? void 0 : reader.object(older, "metadata.files");
  const distributions = reader.objects(document, "package", "").map(({ fields, at }) => readPackage3({ reader, files }, fields, at));
  const python = pythonOf(reader, metadata, "metadata");
  reader.finish();
  return {
    path,
    format: "poetry",
    requirements: [],
    resolves: [{ marker: void 0, distributions }],
    excluded: [],
    overridden: /* @__PURE__ */ new Map(),
    ...python.specifier !== void 0 && { requiresPython: python.specifier }
  };
}
function readPackage3(context, fields, at) {
  const { reader } = context;
  const python = pythonOf(reader, fields, at);
  const marker = allMarkers(markerOf(reader, fields, at), python.marker);
  const source = sourceOf2(reader, fields, at);
  const base = {
    name: normalizeName(reader.string(fields, "name", at)),
    version: reader.version(fields, "version", at),
    requiresPython: python.specifier,
    dependencies: dependenciesOf2(reader, fields, at),
    artifacts: filesOf2(context, fields, at, source)
  };
  return {
    ...base,
    ...marker && { marker },
    ...source.text !== void 0 && { source: source.text },
    ...source.type === "directory" && { project: { directory: source.url } }
  };
}
function pythonOf(reader, fields, at) {
  const text = (reader.optionalString(fields, "python-versions", at) ?? "*").trim();
  try {
    if (text === "*" || text === "") return {};
    if (parseSpecifiers(text) !== void 0) return { specifier: text };
    if (!text.includes("||")) {
      const specifier = poetryRequirementText(text, "").trim();
      if (parseSpecifiers(specifier) !== void 0) return { specifier };
      reader.fault(`${at}.python-versions`, `is not a version constraint: ${text}`);
      return {};
    }
    const marker = poetryPythonMarker(text);
    return marker === "" ? {} : { marker: parseMarker(marker) };
  } catch (error) {
    if (!(error instanceof PoetrySyntaxError) && !(error instanceof RequirementSyntaxError)) throw error;
    reader.fault(`${at}.python-versions`, `is not a version constraint: ${text}`);
    return {};
  }
}
function markerOf(reader, fields, at) {
  const value = own(fields, "markers");
  if (!isJsonObject(value)) return reader.marker(fields, "markers", at);
  const groups = reader.strings(fields, "groups", at);
  const names = groups.length > 0 ? groups : Object.keys(value);
  return anyMarker(names.map((group) => reader.marker(value, group, `${at}.markers`)));
}
function sourceOf2(reader, fields, at) {
  const value = own(fields, "source");
  if (value === void 0) return { type: void 0, url: "", text: void 0 };
  const table = reader.object(value, `${at}.source`);
  const type = reader.optionalString(table, "type", `${at}.source`);
  const url = reader.optionalString(table, "url", `${at}.source`) ?? "";
  const texts = /* @__PURE__ */ new Map([
    ["git", `git+${url}`],
    ["directory", `the project in ${url}`]
  ]);
  return { type, url, text: texts.get(type ?? "") };
}
function filesOf2({ reader, files }, fields, at, { type, url }) {
  const name = reader.optionalString(fields, "name", at) ?? "";
  const version = reader.optionalString(fields, "version", at) ?? "";
  const [holder, field, place] = files === void 0 ? [fields, "files", at] : [files, name, "metadata.files"];
  return reader.objects(holder, field, place).flatMap((file) => {
    const filename = reader.string(file.fields, "file", file.at);
    if (files !== void 0 && !isOfVersion(filename, version)) return [];
    const [algorithm = "", hex = ""] = reader.string(file.fields, "hash", file.at).split(":", 2);
    const isSingle = (type === "url" || type === "file") && filenameOf(url) === filename;
    return {
      filename,
      url: isSingle ? url : "",
      hash: { algorithm: algorithm.toLowerCase(), hex: hex.toLowerCase() },
      size: void 0
    };
  });
}
function isOfVersion(filename, version) {
  const wheel = parseWheelFilename(filename);
  if (wheel === void 0) return filename.includes(`-${version}.`);
  return isVersion(version) && compareVersions(wheel.version, version) === 0;
}
function dependenciesOf2(reader, fields, at) {
  const dependencies = reader.object(own(fields, "dependencies") ?? {}, `${at}.dependencies`);
  const extras = extrasByName(reader, fields, at);
  return Object.keys(dependencies).flatMap((name) => {
    const value = dependencies[name];
    const placed = `${at}.dependencies.${name}`;
    return (Array.isArray(value) ? value : [value]).flatMap(
      (one) => readDependency(reader, name, one, placed, extras.get(normalizeName(name)) ?? []) ?? []
    );
  });
}
function extrasByName(reader, fields, at) {
  const table = reader.object(own(fields, "extras") ?? {}, `${at}.extras`);
  const byName = /* @__PURE__ */ new Map();
  for (const extra of Object.keys(table)) {
    for (const text of reader.strings(table, extra, `${at}.extras`)) {
      const name = normalizeName(/^[A-Za-z0-9._-]+/.exec(text)?.[0] ?? "");
      byName.set(name, [...byName.get(name) ?? [], normalizeName(extra)]);
    }
  }
  return byName;
}
function readDependency(reader, name, value, at, extras) {
  const table = typeof value === "string" ? { version: value } : reader.object(value, at);
  const version = reader.optionalString(table, "version", at) ?? "*";
  const marker = reader.marker(table, "markers", at);
  const names = reader.strings(table, "extras", at);
  const bracketed = names.length === 0 ? "" : `[${names.join(",")}]`;
  const requirement = reader.requirement(specified(name, bracketed, version), at);
  if (requirement === void 0) return void 0;
  const isOptional = own(table, "optional") === true;
  if (!isOptional || marker !== void 0 && mentionsExtra(marker)) return underMarker(requirement, marker);
  const wanted = extras.length === 0 ? void 0 : anyMarker(extras.map(extraMarker));
  return wanted && underMarker(requirement, allMarkers(marker, wanted));
}
function specified(name, extras, constraint) {
  const joined = constraint.replace(/<\s*([^\s,|<>]+)\s*\|\|\s*>\s*\1(?=$|[\s,|])/g, "!=$1");
  if (joined.includes("||")) return `${name}${extras}`;
  try {
    const text = poetryRequirementText(joined, name, extras);
    return parseSpecifiers(text.slice(name.length + extras.length)) === void 0 ? `${name}${extras}` : text;
  } catch (error) {
    if (!(error instanceof PoetrySyntaxError)) throw error;
    return `${name}${extras}`;
  }
}
function mentionsExtra(marker) {
  if (marker.kind !== "compare") return mentionsExtra(marker.left) || mentionsExtra(marker.right);
  return [marker.left, marker.right].some((side) => side.kind === "variable" && side.name === "extra");
}

// src/requirements/requirements-lock.ts
import { posix as posix2 } from "node:path";
var MAX_DEPTH = 10;
var MAX_LINES = 1e6;
var MAX_FAULTS = 100;
function readRequirementsLock(text, path, options = {}) {
  const reading = {
    problems: new Problems(),
    entries: [],
    projects: [],
    path,
    options: /* @__PURE__ */ new Map(),
    include: options.include
  };
  readFile2(reading, text, path, 0);
  reading.problems.throwIfErrors();
  const isAnnotated = /^#.*\bautogenerated by\b/m.test(text) && reading.entries.some(({ via }) => via.length > 0);
  const neededBy = dependenciesByName(reading.entries);
  return {
    path,
    format: "requirements",
    requirements: reading.entries.map(({ requirement }) => requirement),
    resolves: [
      {
        marker: void 0,
        distributions: [
          ...reading.entries.map(
            (entry) => distributionOf(entry, isAnnotated ? neededBy.get(entry.requirement.normalizedName) ?? [] : [])
          ),
          ...reading.projects
        ]
      }
    ],
    excluded: [],
    overridden: /* @__PURE__ */ new Map(),
    ...!isAnnotated && { wholeSet: true },
    ...reading.options.size > 0 && { options: reading.options }
  };
}
function readFile2(reading, text, path, depth) {
  let via;
  for (const line of logicalLines(text.replace(/^\uFEFF/, ""), path)) {
    if (reading.problems.diagnostics.length >= MAX_FAULTS) return;
    const comment = /^\s*#\s?(.*)$/.exec(line.text)?.[1];
    if (comment !== void 0) {
      via = readVia(comment, via, reading.entries.at(-1));
      continue;
    }
    via = void 0;
    const content = line.text.replace(/(?:^|\s)#.*$/, "").trim();
    if (content.startsWith("-")) readOption(reading, content, line.place, depth);
    else if (content !== "") readPin(reading, content, line.place);
  }
}
function logicalLines(text, path) {
  const lines = [];
  let pending;
  for (const [index, raw] of text.split(/\r\n|[\r\n]/).entries()) {
    if (index >= MAX_LINES) {
      throw userError({
        code: "file-too-large",
        message: `${path} has more than ${MAX_LINES} lines`,
        place: { path }
      });
    }
    const line = index + 1;
    const isComment = /^\s*#/.test(raw);
    const continues = !isComment && /\\\s*$/.test(raw);
    const part = continues ? raw.replace(/\\\s*$/, " ") : raw;
    if (pending !== void 0 && isComment) {
      lines.push({ text: pending.text, place: { path, line: pending.line, column: 1 } });
      pending = void 0;
    }
    pending = pending === void 0 ? { text: part, line } : { text: pending.text + part, line: pending.line };
    if (continues) continue;
    lines.push({ text: pending.text, place: { path, line: pending.line, column: 1 } });
    pending = void 0;
  }
  if (pending !== void 0)
    lines.push({ text: pending.text, place: { path, line: pending.line, column: 1 } });
  return lines;
}
function readVia(comment, open, entry) {
  if (entry === void 0) return void 0;
  const opening = /^\s*via\b\s*(.*)$/.exec(comment)?.[1];
  if (opening === void 0 && open === void 0) return void 0;
  const name = (opening ?? comment).trim();
  if (/^[a-z0-9]/i.test(name)) entry.via.push(normalizeName(name.split(/[[\s(]/, 1)[0]));
  return entry.via;
}
var OPTION = /^(-r|--requirement|-c|--constraint|-e|--editable|-i|-f|--[a-z-]+)(?:\s*=\s*|\s+|(?<=^-[rcef])|$)(.*)$/;
function readOption(reading, content, place, depth) {
  const [, option = content, value = ""] = OPTION.exec(content) ?? [];
  switch (option) {
    case "-r":
    case "--requirement":
      readInclude(reading, value.trim(), place, depth);
      return;
    case "-e":
    case "--editable":
      readProject(reading, value.trim(), place);
      return;
    // Constraints were heeded when the versions were pinned.
    case "-c":
    case "--constraint":
      return;
    default: {
      const name = option === "-i" ? "--index-url" : option === "-f" ? "--find-links" : option;
      reading.options.set(name, [...reading.options.get(name) ?? [], value.trim()]);
    }
  }
}
function readInclude(reading, name, place, depth) {
  const path = checkoutPath(place.path, name);
  const text = path === void 0 || depth >= MAX_DEPTH ? void 0 : reading.include?.(path);
  if (path !== void 0 && text !== void 0) {
    readFile2(reading, text, path, depth + 1);
    return;
  }
  reading.problems.error({
    code: "include-not-read",
    message: depth >= MAX_DEPTH ? `the files that include \`${name}\` go round in circles` : `\`${name}\` cannot be read`,
    place,
    help: "name a file of the checkout, or put everything into one file: `uv pip compile` does"
  });
}
function readProject(reading, text, place) {
  const [target = "", fragment = ""] = text.replace(/\s*;.*$/s, "").split("#", 2);
  const egg = /(?:^|&)egg=([A-Za-z0-9._-]+)/.exec(fragment)?.[1];
  const isRemote = /^[a-z][a-z0-9+.-]*:/i.test(target);
  const directory = target.replace(/\[[^\]]*\]$/, "").replace(/(?<=.)\/+$/, "");
  const path = checkoutPath(place.path, directory);
  reading.projects.push({
    // Only the project itself knows its name for sure.
    name: normalizeName(egg ?? (posix2.basename(path ?? directory) || "project")),
    version: "0",
    requiresPython: void 0,
    dependencies: [],
    artifacts: [],
    source: isRemote ? target : `the project in ${directory}`,
    ...!isRemote && {
      project: {
        directory: path === void 0 ? directory : posix2.relative(posix2.dirname(reading.path), path === "" ? "." : path) || "."
      }
    }
  });
}
function readPin(reading, content, place) {
  if (/^\.{1,2}(?:\/|$|\[)/.test(content) && parseWheelFilename(filenameOf(content.split(/\s/, 1)[0])) === void 0) {
    readProject(reading, content.split(/\s/, 1)[0], place);
    return;
  }
  const hashes = [...content.matchAll(/(?:^|\s)--hash[=\s]\s*([a-z0-9]+:[0-9a-f]+)/gi)].map(
    (match) => match[1].toLowerCase()
  );
  const text = content.replace(/(?:^|\s)--[a-z].*$/, "").trim();
  const requirement = parsePin(reading, text, place);
  if (requirement === void 0) return;
  const version = pinnedVersion2(requirement);
  if (version === void 0) {
    reading.problems.error({
      code: "unpinned-requirement",
      message: `\`${text}\` does not pin one version`,
      place: { ...place, endColumn: 1 + text.length },
      help: "pin it with `==`; `uv pip compile --universal --generate-hashes` pins all and what they need"
    });
    return;
  }
  reading.entries.push({ requirement, version, hashes, via: [] });
}
function parsePin(reading, text, place) {
  try {
    return parsePipRequirement(text);
  } catch (error) {
    if (!(error instanceof RequirementSyntaxError)) throw error;
    const wheel = parseWheelFilename(filenameOf(text.split(/\s*;/, 1)[0]));
    if (wheel !== void 0) return { ...parseRequirement(wheel.name), url: text.split(/\s*;/, 1)[0], text };
    reading.problems.error({
      code: "invalid-requirement",
      message: `\`${text}\` is not a requirement: ${error.message}`,
      place: { ...place, column: error.column },
      help: "write it like `name==1.0` (PEP 508)"
    });
    return void 0;
  }
}
function pinnedVersion2({ specifier, url }) {
  if (url !== void 0) return parseWheelFilename(filenameOf(url))?.version ?? "0";
  const [clause, ...others] = parseSpecifiers(specifier) ?? [];
  const isPin = others.length === 0 && clause !== void 0 && !clause.prefix;
  return isPin && ["==", "==="].includes(clause.operator) && isVersion(clause.version) ? clause.version : void 0;
}
function dependenciesByName(entries) {
  const markers = /* @__PURE__ */ new Map();
  for (const { requirement } of entries) {
    const { normalizedName, marker } = requirement;
    const known = markers.get(normalizedName);
    if (known === void 0) markers.set(normalizedName, [marker]);
    else known.push(marker);
  }
  const pins = /* @__PURE__ */ new Map();
  for (const [name, known] of markers) pins.set(name, { ...parseRequirement(name), marker: anyOf(known) });
  const needed = /* @__PURE__ */ new Map();
  for (const { requirement, via } of entries) {
    for (const name of via) {
      const dependencies = needed.get(name) ?? /* @__PURE__ */ new Map();
      dependencies.set(requirement.normalizedName, pins.get(requirement.normalizedName));
      needed.set(name, dependencies);
    }
  }
  return new Map([...needed].map(([name, dependencies]) => [name, [...dependencies.values()]]));
}
var MAX_PINS = 200;
function anyOf(markers) {
  const known = markers.filter((marker) => marker !== void 0);
  return known.length < markers.length || known.length === 0 || known.length > MAX_PINS ? void 0 : known.reduce((left, right) => ({ kind: "or", left, right }));
}
function distributionOf({ requirement, version, hashes }, dependencies) {
  const { url, marker } = requirement;
  return {
    name: requirement.normalizedName,
    version,
    requiresPython: void 0,
    dependencies: dependencies.filter(({ normalizedName }) => normalizedName !== requirement.normalizedName),
    artifacts: url === void 0 ? [] : [urlArtifact(url, hashes)],
    ...marker && { marker },
    ...url === void 0 ? { hashes } : /^(?:git|hg|svn|bzr)\+/.test(url) && { source: url }
  };
}
function urlArtifact(url, hashes) {
  const fragment = /[#&](sha256)=([0-9a-f]+)/i.exec(url);
  const given = hashes.find((hash) => hash.startsWith("sha256:")) ?? hashes[0];
  const [algorithm = "", hex = ""] = given?.split(":", 2) ?? (fragment === null ? [] : [fragment[1], fragment[2]]);
  return {
    filename: filenameOf(url),
    url: url.split("#", 1)[0],
    hash: { algorithm: algorithm.toLowerCase(), hex: hex.toLowerCase() },
    size: void 0
  };
}

// src/requirements/uv-lock.ts
function readUvLock(document, path) {
  const reader = new LockFields(path);
  const version = own(document, "version");
  if (version !== 1) {
    reader.fault("version", `is ${JSON.stringify(version)}; only version 1 of uv's format is read`);
  }
  const packages = reader.objects(document, "package", "");
  const requirements = packages.flatMap(({ fields, at }) => projectRequirements(reader, fields, at));
  const distributions = packages.map(({ fields, at }) => readPackage4(reader, fields, at));
  const requiresPython = reader.specifier(document, "requires-python", "");
  reader.finish();
  return {
    path,
    format: "uv",
    requirements,
    resolves: [{ marker: void 0, distributions }],
    excluded: [],
    overridden: /* @__PURE__ */ new Map(),
    ...requiresPython !== void 0 && { requiresPython },
    ...own(document, "conflicts") !== void 0 && { hasConflicts: true }
  };
}
function readPackage4(reader, fields, at) {
  const { source, project } = sourceOf3(reader.object(own(fields, "source"), `${at}.source`));
  const sdist = own(fields, "sdist");
  const files = [
    ...reader.objects(fields, "wheels", at),
    ...sdist === void 0 ? [] : [{ fields: reader.object(sdist, `${at}.sdist`), at: `${at}.sdist` }]
  ];
  const marker = forkMarker(reader, fields, at);
  const base = {
    name: normalizeName(reader.string(fields, "name", at)),
    // A project of the workspace may leave its version to its build.
    version: own(fields, "version") === void 0 ? "0" : reader.version(fields, "version", at),
    requiresPython: void 0,
    dependencies: dependenciesOf3(reader, fields, at),
    artifacts: files.flatMap((file) => readFile3(reader, file.fields, file.at))
  };
  return {
    ...base,
    ...marker && { marker },
    ...source !== void 0 && { source },
    ...project && { project }
  };
}
function sourceOf3(source) {
  for (const kind of ["editable", "virtual", "directory", "path", "git", "url"]) {
    const value = own(source, kind);
    if (typeof value !== "string") continue;
    if (kind === "url" || kind === "path") return { source: value };
    if (kind === "git") return { source: `git+${value}` };
    return {
      source: `the project in ${value === "." ? "the root of the workspace" : value}`,
      project: { directory: kind === "virtual" ? void 0 : value }
    };
  }
  return {};
}
function readFile3(reader, fields, at) {
  const url = reader.optionalString(fields, "url", at) ?? reader.optionalString(fields, "path", at) ?? "";
  const filename = reader.optionalString(fields, "filename", at) ?? filenameOf(url);
  if (filename === "") {
    reader.fault(at, "names no file");
    return [];
  }
  const [algorithm = "", hex = ""] = (reader.optionalString(fields, "hash", at) ?? "").split(":", 2);
  return [
    {
      filename,
      url,
      hash: { algorithm: algorithm.toLowerCase(), hex: hex.toLowerCase() },
      size: reader.optionalSize(fields, "size")
    }
  ];
}
var MAX_FORKS = 1e3;
function forkMarker(reader, fields, at) {
  const markers = reader.strings(fields, "resolution-markers", at).flatMap((text, index) => {
    try {
      return [parseMarker(text)];
    } catch (error) {
      if (!(error instanceof RequirementSyntaxError)) throw error;
      reader.fault(`${at}.resolution-markers[${index}]`, `is not a marker: ${text}`);
      return [];
    }
  });
  if (markers.length > MAX_FORKS) {
    reader.fault(`${at}.resolution-markers`, "is too long");
    return void 0;
  }
  return markers.length === 0 ? void 0 : markers.reduce((left, right) => ({ kind: "or", left, right }));
}
function dependenciesOf3(reader, fields, at) {
  const plain = reader.objects(fields, "dependencies", at).map((item) => dependency(reader, item.fields, item.at, void 0));
  const optional = reader.object(own(fields, "optional-dependencies") ?? {}, `${at}.optional-dependencies`);
  const extras = Object.keys(optional).flatMap(
    (extra) => reader.objects(optional, extra, `${at}.optional-dependencies`).map((item) => dependency(reader, item.fields, item.at, extra))
  );
  return [...plain, ...extras].filter((one) => one !== void 0);
}
function dependency(reader, fields, at, ofExtra) {
  const version = reader.optionalString(fields, "version", at);
  return requirementOf(reader, fields, at, {
    extras: reader.strings(fields, "extra", at),
    specifier: version === void 0 ? "" : `==${version}`,
    ofExtra
  });
}
function requirementOf(reader, fields, at, parts) {
  const name = reader.string(fields, "name", at);
  const marker = reader.marker(fields, "marker", at);
  const written = marker === void 0 ? void 0 : formatMarker(marker);
  const ofExtra = parts.ofExtra === void 0 ? void 0 : `extra == '${normalizeName(parts.ofExtra)}'`;
  const condition = written !== void 0 && ofExtra !== void 0 ? `(${written}) and ${ofExtra}` : written ?? ofExtra;
  const extras = parts.extras.length === 0 ? "" : `[${parts.extras.join(",")}]`;
  return reader.requirement(
    `${name}${extras}${parts.specifier}${condition === void 0 ? "" : `; ${condition}`}`,
    at
  );
}
function projectRequirements(reader, fields, at) {
  const metadata = own(fields, "metadata");
  if (metadata === void 0) return [];
  const table = reader.object(metadata, `${at}.metadata`);
  const development = reader.object(own(table, "requires-dev") ?? {}, `${at}.metadata.requires-dev`);
  return [
    ...reader.objects(table, "requires-dist", `${at}.metadata`),
    ...Object.keys(development).flatMap(
      (group) => reader.objects(development, group, `${at}.metadata.requires-dev`)
    )
  ].flatMap((item) => {
    const requirement = requirementOf(reader, item.fields, item.at, {
      extras: reader.strings(item.fields, "extras", item.at),
      specifier: reader.optionalString(item.fields, "specifier", item.at) ?? "",
      ofExtra: void 0
    });
    const url = reader.optionalString(item.fields, "url", item.at);
    return requirement === void 0 ? [] : [{ ...requirement, url }];
  });
}

// src/requirements/read-lock.ts
function readLock(text, path, options = {}) {
  const content = text.replace(/^\uFEFF/, "");
  if (/^\s*(?:\/\/[^\n]*\n\s*)*\{/.test(content)) {
    return /"pipfile-spec"\s*:/.test(content) ? readPipfileLock(content, path) : readPexLock(content, path);
  }
  if (!/^[ \t]*(?:\[\[|lock-version[ \t]*=(?!=)|version[ \t]*=(?!=)|\[[a-z])/m.test(content)) {
    return readRequirementsLock(content, path, options);
  }
  const document = parseToml(content, path);
  if (typeof own(document, "lock-version") === "string") return readPylock(document, path);
  if (typeof own(document, "version") === "number" && own(document, "requires-python") !== void 0) {
    return readUvLock(document, path);
  }
  const metadata = tableAt(document, "metadata");
  if (metadata !== void 0 && own(metadata, "lock-version") !== void 0) {
    return readPoetryLock(document, path);
  }
  if (metadata !== void 0 && own(metadata, "lock_version") !== void 0) {
    return readPdmLock(document, path);
  }
  throw userError({
    code: "unknown-lock-format",
    message: `${path} is not a lock of a format that is read here`,
    place: { path },
    help: "use a lock of pex (`pex3 lock create --style universal`), `uv.lock`, `pylock.toml`, `poetry.lock`, `pdm.lock`, `Pipfile.lock` or a `requirements.txt` with pinned versions"
  });
}

// src/wheels/look-up.ts
import { readdirSync, statSync } from "node:fs";
import { join as join3 } from "node:path";
function createLookUp(context) {
  const projects = createProjects({ ...context, deadOrigins: /* @__PURE__ */ new Set() });
  return {
    files: async (project, allowed) => {
      const local = await localFiles(project, allowed, context.indexes.directories);
      const remote = allowed.length > 0 ? await allowedFiles(project, new Set(allowed), local, context, projects) : await firstIndex(project, context, projects);
      return [...local, ...remote];
    }
  };
}
async function localFiles(project, allowed, directories) {
  const found = [];
  for (const directory of directories) {
    for (const filename of namesIn(directory)) {
      if (!filename.endsWith(".whl") || normalizeName(filename.split("-", 1)[0]) !== project) continue;
      const path = join3(directory, filename);
      const stats = statSync(path, { throwIfNoEntry: false });
      if (stats?.isFile() !== true) continue;
      const hex = await hashFile(path);
      if (allowed.length > 0 && !allowed.includes(`sha256:${hex}`)) continue;
      found.push({
        filename,
        url: "",
        hash: { algorithm: "sha256", hex },
        size: stats.size,
        requiresPython: void 0
      });
    }
  }
  return found;
}
function namesIn(directory) {
  try {
    return readdirSync(directory).sort();
  } catch {
    return [];
  }
}
async function allowedFiles(project, allowed, local, context, projects) {
  const found = /* @__PURE__ */ new Map();
  const missing = new Set(allowed);
  const take = (files) => {
    for (const file of files) {
      const key = `sha256:${file.sha256 ?? ""}`;
      if (!allowed.has(key)) continue;
      missing.delete(key);
      if (!found.has(key)) found.set(key, indexedFile(file));
    }
  };
  for (const { hash } of local) missing.delete(`sha256:${hash.hex}`);
  const indexes = indexesOf(project, context.indexes);
  for (const { url } of indexes) take(readKnownPage(context.host, url, project) ?? []);
  if (context.offline) take(storedFiles(context.host, missing));
  if (missing.size === 0 || context.offline) return [...found.values()];
  let failure;
  const ask2 = async (page) => {
    if (missing.size === 0) return;
    try {
      take(await page() ?? []);
    } catch (error) {
      if (!(error instanceof FetchFailure)) throw error;
      failure ??= error;
    }
  };
  for (const { url } of indexes) await ask2(() => readPage(project, url, context, projects));
  for (const page of context.indexes.linkPages) await ask2(async () => (await projects.links(page)).files);
  if (found.size === 0 && local.length === 0 && failure !== void 0) throw described(project, failure);
  return [...found.values()];
}
async function firstIndex(project, context, projects) {
  try {
    for (const { url } of indexesOf(project, context.indexes)) {
      const files = context.offline ? readKnownPage(context.host, url, project) : await readPage(project, url, context, projects);
      if (files === void 0 && context.offline) throw unknownOffline(project, url);
      if ((files?.length ?? 0) > 0) return files.map(indexedFile);
    }
    if (context.offline) return [];
    const pages = await Promise.all(context.indexes.linkPages.map((page) => projects.links(page)));
    return pages.flatMap(({ files }) => files.filter((file) => isOf(file, project)).map(indexedFile));
  } catch (error) {
    throw error instanceof FetchFailure ? described(project, error) : error;
  }
}
function storedFiles(host, hashes) {
  return [...hashes].flatMap((hash) => {
    const sha256 = hash.replace(/^sha256:/, "");
    if (!isSha256(sha256)) return [];
    return namesIn(join3(host.storeDirectory, sha256)).filter(isSafeWheelName).map((filename) => ({
      filename,
      url: "",
      sha256,
      size: void 0,
      requiresPython: void 0,
      isYanked: false
    }));
  });
}
function isOf({ filename }, project) {
  return normalizeName(filename.split("-", 1)[0]) === project;
}
async function readPage(project, index, context, projects) {
  try {
    const { files } = await projects.page(index, project);
    keepKnownPage(context.host, index, project, files);
    return files;
  } catch (error) {
    if (!(error instanceof FetchFailure) || error.kind !== "not-found") throw error;
    keepKnownPage(context.host, index, project, []);
    return void 0;
  }
}
function indexedFile(file) {
  return {
    filename: file.filename,
    url: file.url,
    hash: { algorithm: file.sha256 === void 0 ? "" : "sha256", hex: file.sha256 ?? "" },
    size: file.size,
    requiresPython: file.requiresPython
  };
}
function unknownOffline(project, index) {
  return userError({
    code: "offline-missing",
    message: `which files ${displayUrl(index)} has of ${project} is not known, and --offline forbids asking`,
    help: "run once without --offline, or lock with hashes and file names (`uv lock`, `pants generate-lockfiles`)"
  });
}
function described(project, { kind, message }) {
  return userError({
    code: advice[kind].code,
    message: `which files there are of ${project} cannot be found out: ${message}`,
    help: advice[kind].help
  });
}

// src/requirements/lock-metadata.ts
var compared = [
  {
    since: 3,
    field: "manylinux",
    option: "resolver_manylinux",
    isSame: (locked, { manylinux }) => (locked ?? void 0) === manylinux
  },
  {
    since: 3,
    field: "requirement_constraints",
    option: "resolves_to_constraints_file",
    isSame: (locked, { constraints }) => sameSet(locked, constraints, canonical)
  },
  {
    since: 3,
    field: "only_binary",
    option: "resolves_to_only_binary",
    isSame: (locked, { onlyBinary }) => sameSet(locked, onlyBinary, projectName)
  },
  {
    since: 3,
    field: "no_binary",
    option: "resolves_to_no_binary",
    isSame: (locked, { noBinary }) => sameSet(locked, noBinary, projectName)
  },
  {
    since: 4,
    field: "excludes",
    option: "resolves_to_excludes",
    isSame: (locked, { excludes: excludes2 }) => sameSet(locked, excludes2)
  },
  {
    since: 4,
    field: "overrides",
    option: "resolves_to_overrides",
    isSame: (locked, { overrides }) => sameSet(locked, overrides)
  },
  {
    since: 5,
    field: "sources",
    option: "resolves_to_sources",
    isSame: (locked, { sources }) => sameSet(locked, sources)
  },
  {
    since: 6,
    field: "lock_style",
    option: "resolves_to_lock_style",
    isSame: (locked, { lockStyle }) => locked === lockStyle
  },
  {
    since: 6,
    field: "complete_platforms",
    option: "resolves_to_complete_platforms",
    isSame: (locked, { completePlatforms }) => JSON.stringify(locked) === JSON.stringify(completePlatforms)
  },
  {
    since: 7,
    field: "uploaded_prior_to",
    option: "resolves_to_uploaded_prior_to",
    isSame: (locked, { uploadedPriorTo }) => (locked ?? void 0) === uploadedPriorTo
  }
];
function metadataMismatches(metadata, inputs, containsPythons) {
  const version = own(metadata, "version") ?? 1;
  if (typeof version !== "number" || !Number.isSafeInteger(version) || version < 1) {
    return [`the version of its header, \`${JSON.stringify(version)}\`, is not known`];
  }
  const reasons = [];
  const pythons = own(metadata, "valid_for_interpreter_constraints");
  if (isStrings(pythons) && pythons.length > 0 && !containsPythons(pythons)) {
    reasons.push(
      `the interpreter constraints of the code are not a subset of those that it was generated for (${pythons.join(" OR ")})`
    );
  }
  for (const { since, field, option, isSame } of compared) {
    if (version < since) continue;
    if (!Object.hasOwn(metadata, field)) reasons.push(`its header has no \`${field}\``);
    else if (!isSame(own(metadata, field), inputs)) {
      reasons.push(`\`[python].${option}\` has changed since it was generated`);
    }
  }
  return reasons;
}
function isStrings(value) {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
function sameSet(locked, wanted, key = (text) => text) {
  if (!isStrings(locked)) return false;
  const [left, right] = [new Set(locked.map(key)), new Set(wanted.map(key))];
  return left.size === right.size && [...left].every((item) => right.has(item));
}
function projectName(text) {
  return text.startsWith(":") ? text : normalizeName(text);
}
function canonical(text) {
  try {
    const { normalizedName, extras, specifier, url, marker } = parsePipRequirement(text);
    const clauses = parseSpecifiers(specifier);
    const versions = clauses === void 0 ? specifier : formatSpecifiers(clauses);
    return JSON.stringify([
      normalizedName,
      extras.toSorted(),
      versions,
      url ?? "",
      marker === void 0 ? "" : formatMarker(marker)
    ]);
  } catch (error) {
    if (!(error instanceof RequirementSyntaxError)) throw error;
    return text;
  }
}

// src/commands/check-lock.ts
var DEFAULT = "__default__";
function forResolve(option, resolve) {
  return option.get(resolve) ?? option.get(DEFAULT);
}
function lockFindings(project, lock, resolve, interpreterConstraints) {
  const { python } = project.workspace.options;
  if (lock.format !== "pex" || lock.metadata === void 0 || python.invalidLockfileBehavior === "ignore")
    return [];
  const reasons = metadataMismatches(
    lock.metadata,
    inputsOf(project, resolve),
    (locked) => isSubset(interpreterConstraints, locked)
  );
  if (reasons.length === 0) return [];
  return [
    {
      severity: python.invalidLockfileBehavior === "error" ? "error" : "warning",
      code: "incompatible-lock",
      message: `You are consuming the \`${resolve}\` lockfile at ${lock.path} with incompatible inputs.`,
      place: { path: lock.path },
      help: `run \`pants generate-lockfiles --resolve=${resolve}\`, or set \`[python].invalid_lockfile_behavior\` to "warn" or "ignore"`,
      notes: reasons
    }
  ];
}
function isSubset(inner, outer) {
  if (inner.length === 0) return true;
  const [some, all] = [allowedReleases(inner), allowedReleases(outer)];
  return some === void 0 || all === void 0 || [...some].every((release) => all.has(release));
}
function inputsOf(project, resolve) {
  const { python } = project.workspace.options;
  const list = (option) => forResolve(option, resolve) ?? [];
  return {
    manylinux: /^no$/i.test(python.resolverManylinux) ? void 0 : python.resolverManylinux,
    constraints: readConstraints(project, forResolve(python.resolvesToConstraintsFile, resolve)),
    onlyBinary: list(python.resolvesToOnlyBinary),
    noBinary: list(python.resolvesToNoBinary),
    excludes: list(python.resolvesToExcludes),
    overrides: list(python.resolvesToOverrides),
    sources: list(python.resolvesToSources),
    lockStyle: forResolve(python.resolvesToLockStyle, resolve) ?? "universal",
    completePlatforms: list(python.resolvesToCompletePlatforms),
    uploadedPriorTo: forResolve(python.resolvesToUploadedPriorTo, resolve)
  };
}
function readConstraints({ workspace }, path) {
  if (path === void 0 || !workspace.files.isFile(path)) return [];
  return workspace.read(path).toString("utf8").split(/\r\n|\n|\r/).map((line) => line.replace(/(?:^|\s)#.*$/, "").trim()).filter((line) => line !== "" && !line.startsWith("-"));
}
function unknownResolveNames(python) {
  const options = Object.entries({
    resolves_to_constraints_file: python.resolvesToConstraintsFile,
    resolves_to_only_binary: python.resolvesToOnlyBinary,
    resolves_to_no_binary: python.resolvesToNoBinary,
    resolves_to_excludes: python.resolvesToExcludes,
    resolves_to_overrides: python.resolvesToOverrides,
    resolves_to_sources: python.resolvesToSources,
    resolves_to_lock_style: python.resolvesToLockStyle,
    resolves_to_complete_platforms: python.resolvesToCompletePlatforms,
    resolves_to_uploaded_prior_to: python.resolvesToUploadedPriorTo
  });
  return options.flatMap(
    ([option, byResolve]) => [...byResolve.keys()].filter((name) => name !== DEFAULT && !python.resolves.has(name)).map((name) => ({
      severity: "error",
      code: "unknown-resolve",
      message: `Unrecognized resolve name from the option \`[python].${option}\`: ${name}`,
      help: `All valid resolve names: ${[...python.resolves.keys(), DEFAULT].sort().join(", ")}`
    }))
  );
}

// src/commands/choose-wheels.ts
import { basename } from "node:path";

// src/requirements/stand-ins.ts
function lackingWheels(lock, platform, isWanted) {
  const ranks = tagRanks(platform);
  return lock.resolves.flatMap(({ distributions }) => distributions).filter(({ name, project }) => project === void 0 && isWanted(name)).filter(({ artifacts }) => !artifacts.some(({ filename }) => isFitting({ filename }, platform, ranks)));
}
function canStandIn(filename, { name, version }, platform) {
  const wheel = parseWheelFilename(filename);
  return wheel?.normalizedName === name && isVersion(version) && isVersion(wheel.version) && compareVersions(wheel.version, version) === 0 && isFitting({ filename }, platform, tagRanks(platform));
}
function withArtifacts(lock, added) {
  if (added.size === 0) return lock;
  const completed = (one) => {
    const more = added.get(one);
    return more === void 0 ? one : { ...one, artifacts: [...one.artifacts, ...more] };
  };
  const resolves = lock.resolves.map((one) => ({ ...one, distributions: one.distributions.map(completed) }));
  return { ...lock, resolves };
}

// src/wheels/local-wheels.ts
import { readdirSync as readdirSync2, statSync as statSync2 } from "node:fs";
import { join as join4 } from "node:path";
function listLocalWheels(directories) {
  const wheels = /* @__PURE__ */ new Map();
  for (const directory of directories) {
    for (const filename of namesIn2(directory)) {
      const name = isSafeWheelName(filename) ? parseWheelFilename(filename)?.normalizedName : void 0;
      const path = join4(directory, filename);
      if (name === void 0 || statSync2(path, { throwIfNoEntry: false })?.isFile() !== true) continue;
      const known = wheels.get(name);
      if (known === void 0) wheels.set(name, [{ filename, path }]);
      else if (!known.some((one) => one.filename === filename)) known.push({ filename, path });
    }
  }
  return wheels;
}
function namesIn2(directory) {
  try {
    return readdirSync2(directory).sort();
  } catch {
    return [];
  }
}

// src/commands/choose-wheels.ts
async function chooseWheels(sources, lock, { requirements, platform }) {
  const substitutes = /* @__PURE__ */ new Map();
  const completed = withArtifacts(lock, await findSubstitutes(sources, lock, platform, substitutes));
  const selected = await select(sources, completed, requirements, platform);
  const warnings = [];
  const wheels = [];
  for (const wheel of selected.wheels) {
    const substitute = substitutes.get(keyOf(wheel.filename, wheel.sha256));
    if (substitute === void 0) wheels.push(wheel);
    else wheels.push(await substituted(sources, wheel, substitute, warnings));
  }
  return { ...selected, wheels, warnings };
}
function keyOf(filename, sha256) {
  return `${sha256}/${filename}`;
}
async function findSubstitutes(sources, lock, platform, substitutes) {
  const { buildSdists } = sources.settings;
  const { ownDirectories } = sources.fetching().indexes;
  const added = /* @__PURE__ */ new Map();
  if (ownDirectories.length === 0 && buildSdists.length === 0) return added;
  const local = listLocalWheels(ownDirectories);
  const canBeHad = (name) => local.has(name) || buildSdists.includes(name);
  for (const distribution of lackingWheels(lock, platform, canBeHad)) {
    const found = (local.get(distribution.name) ?? []).filter(
      ({ filename }) => canStandIn(filename, distribution, platform)
    );
    const sdist = buildSdists.includes(distribution.name) ? distribution.artifacts.find(({ filename }) => isSdistName(filename)) : void 0;
    const artifacts = found.length > 0 ? await Promise.all(found.map(localArtifact)) : sdist && [toBeBuilt(distribution, sdist)];
    if (artifacts === void 0) continue;
    added.set(distribution, artifacts);
    for (const { filename, hash } of artifacts) {
      const what = { distribution, sdist: found.length > 0 ? void 0 : sdist };
      substitutes.set(keyOf(filename, hash.hex), what);
    }
  }
  return added;
}
async function localArtifact({ filename, path }) {
  return { filename, url: "", hash: { algorithm: "sha256", hex: await hashFile(path) }, size: void 0 };
}
function toBeBuilt({ name, version }, { hash }) {
  const filename = `${name.replaceAll("-", "_")}-${version}-py3-none-any.whl`;
  return { filename, url: "", hash, size: void 0 };
}
async function select(sources, lock, roots, platform) {
  const missing = /* @__PURE__ */ new Set();
  try {
    return selectWheels(lock, roots, platform, { onNoWheel: ({ name }) => missing.add(name) });
  } catch (error) {
    if (!(error instanceof UserError) || missing.size === 0 || sources.settings.offline) throw error;
    const newestElsewhere = await newestOffered(sources, [...missing].slice(0, MAX_QUESTIONS), platform);
    return selectWheels(lock, roots, platform, { newestElsewhere });
  }
}
var MAX_QUESTIONS = 10;
async function newestOffered(sources, projects, platform) {
  const newest = /* @__PURE__ */ new Map();
  const context = sources.fetching();
  for (const project of projects) {
    try {
      const version = newestFitting(await listProjectFiles(project, context), platform);
      if (version !== void 0) newest.set(project, version);
    } catch (error) {
      if (!(error instanceof FetchFailure)) throw error;
      context.host.log.debug(`no advice about ${project}: ${error.message}`);
    }
  }
  return newest;
}
async function substituted(sources, wheel, { distribution, sdist }, warnings) {
  const { name, version } = distribution;
  const place = { path: wheel.lockPath };
  if (sdist === void 0) {
    warnings.push({
      severity: "warning",
      code: "wheel-stands-in",
      message: `${wheel.filename} from a directory of wheels stands in for ${name} ${version}, of which the lock has no wheel that fits.`,
      place,
      notes: [`sha256 ${wheel.sha256}`, `instead of ${insteadOf(distribution)}`]
    });
    return wheel;
  }
  const { buildSdist } = await import("./build-sdist-6FRJERXK.js");
  const { filename, url, size } = sdist;
  const built = await buildSdist(sources.resolver(), { ...wheel, name, version, filename, url, size });
  warnings.push({
    severity: "warning",
    code: "sdist-built",
    message: `${built.wheel.filename} was built from the locked ${basename(filename)}${built.isReused ? " by an earlier run" : ""}, because the workflow asks for it.`,
    place,
    notes: [`sha256 ${built.wheel.sha256}`, `built from sha256 ${sdist.hash.hex}`]
  });
  return built.wheel;
}
function insteadOf({ artifacts, source }) {
  const sdist = artifacts.find(({ filename }) => isSdistName(filename));
  if (sdist !== void 0) return `${sdist.filename} (sha256 ${sdist.hash.hex})`;
  return source ?? (artifacts.length === 0 ? "no file" : artifacts.map(({ filename }) => filename).join(", "));
}

// src/commands/unlocked-wheels.ts
import { createHash as createHash2 } from "node:crypto";

// src/requirements/constraints-file.ts
var MAX_FAULTS2 = 100;
function readConstraints2(text, path) {
  const problems = new Problems();
  const constraints = [];
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  for (const [index, written] of lines.entries()) {
    const line = written.replace(/(?:^|\s)#.*$/, "").trim();
    if (line === "") continue;
    const fault = (why) => problems.error({
      code: "invalid-constraint",
      message: `\`${line}\` does not limit the version of a project: ${why}`,
      place: { path, line: index + 1, column: written.indexOf(line) + 1 || 1 },
      help: "write it like `name<2` (PEP 508)"
    });
    if (problems.diagnostics.length >= MAX_FAULTS2) break;
    const requirement = parse(line.replace(/\s--?[a-z].*$/, "").replace(/\s*\\$/, ""), fault);
    if (requirement?.url !== void 0) fault("it is a URL");
    else if (requirement !== void 0) constraints.push(requirement);
  }
  problems.throwIfErrors();
  return constraints;
}
function parse(text, fault) {
  if (/^--hash\b/.test(text)) return void 0;
  try {
    return parseRequirement(text);
  } catch (error) {
    if (!(error instanceof RequirementSyntaxError)) throw error;
    fault(error.message);
    return void 0;
  }
}

// src/commands/unlocked-wheels.ts
function createUnlockedWheels(project, sources) {
  const locks = /* @__PURE__ */ new Map();
  const warnings = [];
  return {
    resolve: async ({ requirements: roots, platform, place }, pins) => {
      if (pins === void 0 && warnings.length === 0) warnings.push(nothingLocked(project, place));
      const told = pins === void 0 ? warnings : [notAllLocked(pins, roots)];
      const key = `${pins?.path ?? ""} ${keyOf2(roots, platform)}`;
      const known = locks.get(key);
      if (known !== void 0) return { lock: await known, warnings: told };
      const { resolveRequirements } = await import("./resolve-GTF6R7LR.js");
      const constraints = pins === void 0 ? constraintsOf(project, place) : pinned(pins);
      const lock = resolveRequirements(sources.resolver(), { roots, platform, constraints, place });
      locks.set(key, lock);
      return { lock: pins === void 0 ? await lock : withAllowedFiles(await lock, pins), warnings: told };
    }
  };
}
function missingPins({ format, resolves }, roots) {
  if (format !== "requirements") return [];
  const known = new Set(resolves.flatMap(({ distributions }) => distributions).map(({ name }) => name));
  return roots.filter(({ requirement }) => !known.has(requirement.normalizedName));
}
function pinned({ requirements }) {
  return requirements.filter(({ url }) => url === void 0).map((one) => ({ ...one, extras: [] }));
}
function withAllowedFiles(lock, pins) {
  const allowed = new Map(
    pins.resolves.flatMap(({ distributions }) => distributions).map(({ name, hashes }) => [name, hashes])
  );
  const isAllowed = (name, { hash }) => {
    const hashes = allowed.get(name) ?? [];
    return hashes.length === 0 || hashes.includes(`${hash.algorithm}:${hash.hex}`);
  };
  return {
    ...lock,
    resolves: lock.resolves.map(({ marker, distributions }) => ({
      marker,
      distributions: distributions.map((one) => ({
        ...one,
        artifacts: one.artifacts.filter((artifact) => isAllowed(one.name, artifact))
      }))
    }))
  };
}
function notAllLocked(pins, roots) {
  const missing = missingPins(pins, roots).map(({ requirement }) => `\`${formatRequirement(requirement)}\``);
  return {
    severity: "warning",
    code: "lock-incomplete",
    message: `${pins.path} does not pin ${missing.join(", ")}: all requirements are resolved to the newest versions that fit it, as Pants does, and the next run may choose others.`,
    place: { path: pins.path },
    help: "pin what is asked for and what that needs: `uv pip compile --universal --generate-hashes`"
  };
}
function keyOf2(roots, { markers, tags, glibc }) {
  const lines = roots.map(({ requirement, target }) => [formatRequirement(requirement), target]);
  const text = JSON.stringify([lines.sort(), markers, tags, glibc]);
  return createHash2("sha256").update(text).digest("hex");
}
function constraintsOf({ workspace }, place) {
  const { enableResolves, requirementConstraints: path } = workspace.options.python;
  if (path === void 0 || enableResolves) return [];
  if (workspace.files.isFile(path)) return readConstraints2(workspace.read(path).toString("utf8"), path);
  throw userError({
    code: "constraints-missing",
    message: `The file \`${path}\` of \`[python].requirement_constraints\` does not exist.`,
    place,
    help: "check the path in pants.toml, relative to the build root"
  });
}
function nothingLocked({ workspace }, place) {
  const isOff = !workspace.options.python.enableResolves;
  return {
    severity: "warning",
    code: "no-lock",
    message: "Nothing pins the versions of third-party requirements: they are resolved to the newest versions that fit, and the next run may choose others.",
    place,
    help: `${isOff ? "set `[python].enable_resolves = true` and name" : "name"} a lock file in \`[python.resolves]\` of pants.toml; \`pants generate-lockfiles\`, \`pex3 lock create --style universal\` or \`uv lock\` makes one`
  };
}

// src/commands/wheel-sources.ts
import { rm } from "node:fs/promises";

// src/host/machine.ts
function thisMachine() {
  return { system: process.platform, processor: process.arch, libc: libc() };
}
function libc() {
  if (process.platform !== "linux") return void 0;
  Object.assign(process.report, { excludeNetwork: true });
  const { header } = process.report.getReport();
  return header.glibcVersionRuntime === void 0 ? "musl" : "glibc";
}

// src/wheels/offered-wheels.ts
import { createHash as createHash3 } from "node:crypto";
import { statSync as statSync3 } from "node:fs";
var MAX_METADATA = 16 * 1024 * 1024;
function createOfferedWheels(context, lockPath2) {
  const download = { ...context, deadOrigins: /* @__PURE__ */ new Set(), onBytes: () => void 0 };
  const identities = /* @__PURE__ */ new Map();
  const texts = /* @__PURE__ */ new Map();
  const identify = async (file) => {
    const known = identities.get(file);
    if (known !== void 0) return known;
    if (file.path !== void 0) {
      const identity = { sha256: await hashFile(file.path), size: statSync3(file.path).size };
      identities.set(file, identity);
      return identity;
    }
    if (file.sha256 !== void 0) return { sha256: file.sha256, size: file.size };
    await fetchOne(file);
    return identities.get(file);
  };
  const pin = (file, identity) => {
    const wheel = parseWheelFilename(file.filename);
    const { normalizedName: name, version } = wheel;
    return { name, version, filename: file.filename, url: file.url, ...identity, lockPath: lockPath2 };
  };
  const fetchOne = async (file) => {
    if (file.path === void 0 && file.sha256 === void 0 && !identities.has(file)) {
      const { temporary, sha256, size } = await downloadUnpinned(file, download);
      identities.set(file, { sha256, size });
      return keep(context.host, pin(file, { sha256, size }), temporary);
    }
    const pinned2 = pin(file, await identify(file));
    return (await fetchWheels([pinned2], context)).wheels[0];
  };
  const read = async (file) => {
    if (file.path !== void 0) return metadataIn(file.path, await readZipMembers(file.path));
    if (file.metadata !== void 0) return published(file, file.metadata.sha256);
    const { path, facts } = await fetchOne(file);
    return metadataIn(path, facts.members);
  };
  const published = async (file, sha256) => {
    const url = new URL(file.url);
    url.pathname += ".metadata";
    url.hash = "";
    const text = await downloadText(url.href, file.isOwn, MAX_METADATA, download);
    const digest = createHash3("sha256").update(text).digest("hex");
    if (sha256 === void 0 || digest === sha256) return text.toString("utf8");
    throw new FetchFailure(
      "hash-mismatch",
      `the metadata of ${file.filename} has the SHA-256 ${digest}, its index says ${sha256}`
    );
  };
  return {
    fetch: fetchOne,
    identify,
    metadata: (file) => {
      const text = texts.get(file) ?? read(file);
      texts.set(file, text);
      return text;
    }
  };
}
async function metadataIn(path, members) {
  const found = members.filter(({ name }) => /^[^/]+\.dist-info\/METADATA$/.test(name));
  const [member] = found;
  if (member !== void 0 && found.length === 1) {
    return (await readMember(path, member, MAX_METADATA)).toString("utf8");
  }
  throw userError({
    code: "bad-wheel",
    message: `${path} has ${found.length === 0 ? "no" : "more than one"} METADATA file`,
    help: "it is no usable wheel: take it away, or ask for another version"
  });
}

// src/wheels/offers.ts
import { statSync as statSync4 } from "node:fs";
function createOffers(context) {
  const { indexes, projects, offline } = context;
  const local = listLocalWheels(indexes.directories);
  const answers = /* @__PURE__ */ new Map();
  const find = async (project) => {
    const inDirectories = (local.get(project) ?? []).map(({ filename, path }) => localFile(filename, path));
    if (offline) return inDirectories;
    const linked = await Promise.all(
      indexes.linkPages.map(async (url) => {
        const { files, isOwn } = await projects.links(url);
        return files.filter(({ filename }) => parseWheelFilename(filename)?.normalizedName === project).map((file) => ({ ...file, isOwn }));
      })
    );
    const indexed = await fromFirstIndex(project, indexes, projects);
    return onceByName([...inDirectories, ...linked.flat(), ...indexed]);
  };
  return {
    files: (project) => {
      const answer = answers.get(project) ?? find(project);
      answers.set(project, answer);
      return answer;
    }
  };
}
function localFile(filename, path) {
  const size = statSync4(path, { throwIfNoEntry: false })?.size;
  return {
    filename,
    path,
    url: "",
    sha256: void 0,
    size,
    requiresPython: void 0,
    isYanked: false,
    isOwn: true,
    isNamed: true
  };
}
async function fromFirstIndex(project, indexes, projects) {
  for (const index of indexesOf(project, indexes)) {
    try {
      const { files, isOwn } = await projects.page(index.url, project);
      if (files.length > 0) return files.map((file) => ({ ...file, isOwn }));
    } catch (error) {
      if (!(error instanceof FetchFailure) || error.kind !== "not-found") throw error;
    }
  }
  return [];
}
function onceByName(files) {
  const names = /* @__PURE__ */ new Map();
  for (const file of files) if (!names.has(file.filename)) names.set(file.filename, file);
  return [...names.values()];
}

// src/commands/wheel-sources.ts
function createWheelSources(host, project, settings) {
  const { root, options } = project.workspace;
  const directories = [];
  const fetching = once(() => ({
    host,
    indexes: readIndexOptions(host, root, checkoutIndexes(options), settings.directories),
    offline: settings.offline,
    root
  }));
  const resolver = once(() => {
    const fetch = fetching();
    const { indexes, offline } = fetch;
    const program = { host, root, machine: thisMachine(), fetch };
    const uv = once(async () => {
      const directory = await createWorkDirectory(host);
      directories.push(directory);
      const { findUv } = await import("./find-uv-KCCXP6J3.js");
      return findUv(program, directory);
    });
    const projects = createProjects({ host, indexes, deadOrigins: /* @__PURE__ */ new Set() });
    return {
      ...program,
      offers: createOffers({ indexes, projects, offline }),
      wheels: createOfferedWheels(fetch, UNLOCKED),
      // Few runs resolve: a server is loaded by those that do.
      serve: async (answer) => (await import("./local-server-76OB533X.js")).serveLocally(answer),
      uv,
      excludeNewer: settings.excludeNewer ?? nonEmpty(host.env["UV_EXCLUDE_NEWER"])
    };
  });
  return {
    settings,
    fetching,
    resolver,
    close: async () => {
      for (const directory of directories) await rm(directory, { recursive: true, force: true });
    }
  };
}
function checkoutIndexes({ python, pythonRepos }) {
  return { ...pythonRepos, sources: [...python.resolvesToSources.values()].flat() };
}
function nonEmpty(value) {
  return value === "" ? void 0 : value;
}
function once(make) {
  let made;
  return () => (made ??= { value: make() }).value;
}

// src/commands/locked-wheels.ts
function createLockedWheels(host, project, sources) {
  const locks = /* @__PURE__ */ new Map();
  const unlocked = createUnlockedWheels(project, sources);
  const open = (path, resolve) => {
    const known = locks.get(path) ?? openLock(host, project, path, resolve, sources);
    locks.set(path, known);
    return known;
  };
  return {
    choose: async (question) => {
      const { requirements, resolve, platform, place } = question;
      if (requirements.length === 0) return { ...noWheels, warnings: [] };
      const path = lockPath(project, resolve, place);
      if (path === void 0) {
        const { lock: lock2, warnings } = await unlocked.resolve(question);
        return withWarnings(await chooseWheels(sources, lock2, question), warnings);
      }
      const opened = open(path, resolve);
      const findings = lockFindings(project, opened.lock, resolve, question.interpreterConstraints);
      if (findings.some(({ severity }) => severity === "error")) throw new UserError(findings);
      if (missingPins(opened.lock, requirements).length > 0) {
        const { lock: lock2, warnings } = await unlocked.resolve(question, opened.lock);
        return withWarnings(await chooseWheels(sources, lock2, question), warnings);
      }
      const lock = await opened.complete(neededProjects(opened.lock, requirements, platform));
      const chosen = await chooseWheels(sources, lock, question);
      return withWarnings(chosen, [...findings, ...opened.warnings]);
    }
  };
}
function withWarnings(chosen, warnings) {
  return { ...chosen, warnings: [...warnings, ...chosen.warnings] };
}
function openLock(host, project, path, resolve, sources) {
  const { files, options: workspaceOptions } = project.workspace;
  const unknown = unknownResolveNames(workspaceOptions.python);
  if (unknown.length > 0) throw new UserError(unknown);
  const text = (name) => project.workspace.read(name).toString("utf8");
  const read = readLock(text(path), path, {
    include: (name) => files.isFile(name) ? text(name) : void 0
  });
  const mapped = withPathMappings(read, workspaceOptions.pythonRepos.pathMappings);
  const metadata = mapped.metadata ?? sidecarOf(project, path);
  const lock = {
    ...mapped,
    ...metadata && { metadata },
    excluded: [...mapped.excluded, ...excludes(project, resolve)]
  };
  const lacking = new Map(
    lock.resolves.flatMap(({ distributions }) => distributions).map((one) => [one.name, one.hashes ?? []])
  );
  const withoutFiles = new Set(projectsWithoutFiles(lock));
  const known = /* @__PURE__ */ new Map();
  let lookUp;
  const filesOf3 = (name) => {
    lookUp ??= createLookUp({
      host,
      indexes: indexesFor(host, project, lock, sources),
      offline: sources.settings.offline
    });
    const found = known.get(name) ?? lookUp.files(name, lacking.get(name) ?? []);
    known.set(name, found);
    return found;
  };
  return {
    lock,
    warnings: [...withoutFiles].some((name) => lacking.get(name)?.length === 0) ? [withoutHashes(lock)] : [],
    complete: async (needed) => {
      const names = [...withoutFiles].filter((name) => needed.has(name));
      if (names.length === 0) return lock;
      const found = /* @__PURE__ */ new Map();
      await inTurns(names, async (name) => void found.set(name, await filesOf3(name)));
      return withIndexedFiles(lock, found);
    }
  };
}
function sidecarOf({ workspace }, path) {
  const sidecar = `${path}.metadata`;
  if (!workspace.files.isFile(sidecar)) return void 0;
  try {
    const value = JSON.parse(workspace.read(sidecar).toString("utf8"));
    return isJsonObject(value) ? value : void 0;
  } catch {
    return void 0;
  }
}
var AT_ONCE = 8;
async function inTurns(items, work) {
  const failures = [];
  const queue = items.values();
  const one = async () => {
    for (const item of queue) {
      try {
        await work(item);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        failures.push(...error.diagnostics);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  if (failures.length > 0) throw new UserError(failures);
}
function indexesFor(host, project, lock, sources) {
  if (lock.options === void 0) return sources.fetching().indexes;
  const { directories } = sources.settings;
  return readIndexOptions(host, project.workspace.root, indexesOf2(project, lock), directories);
}
function indexesOf2(project, lock) {
  const { indexes, findLinks, ...others } = checkoutIndexes(project.workspace.options);
  const of = (name) => lock.options?.get(name) ?? [];
  const replaced = of("--index-url").slice(-1);
  return {
    indexes: [...replaced.length > 0 ? replaced : indexes, ...of("--extra-index-url")],
    findLinks: [...findLinks, ...of("--find-links")],
    ...others
  };
}
function excludes(project, resolve) {
  const { resolvesToExcludes } = project.workspace.options.python;
  return (forResolve(resolvesToExcludes, resolve) ?? []).map((text) => {
    try {
      return parseRequirement(text);
    } catch (error) {
      if (!(error instanceof RequirementSyntaxError)) throw error;
      throw userError({
        code: "invalid-option-value",
        message: `\`${text}\` in \`[python].resolves_to_excludes\` is not a requirement: ${error.message}`,
        help: "write it like `name` or `name>=1.0` (PEP 508)"
      });
    }
  });
}
function withoutHashes(lock) {
  return {
    severity: "warning",
    code: "lock-without-hashes",
    message: `${lock.path} pins versions without hashes, so the files are those that the index offers today`,
    place: { path: lock.path },
    help: "write the hashes too: `uv pip compile --universal --generate-hashes`, or `pip-compile --generate-hashes`"
  };
}
function lockPath(project, resolve, place) {
  const { python } = project.workspace.options;
  const path = python.enableResolves ? python.resolves.get(resolve) : void 0;
  if (path !== void 0 && !project.workspace.files.isFile(path)) {
    throw userError({
      code: "lock-missing",
      message: `The lock file \`${path}\` of the resolve \`${resolve}\` does not exist.`,
      place,
      help: `make it with \`pants generate-lockfiles --resolve=${resolve}\`, or with \`pex3 lock create --style universal\``
    });
  }
  return path;
}

// src/formats/lambda-zip.ts
async function lambdaZip(input, problems) {
  const entries = [];
  for (const source of input.sources) {
    const entry = problems.collect(() => sourceFile(source, (path) => input.read(path)));
    if (entry !== void 0) entries.push(entry);
  }
  if (input.handler !== void 0) {
    for (const path of input.handlerFiles ?? ["lambda_function.py"]) {
      entries.push(handlerEntry(input.handler, path));
    }
  }
  for (const wheel of input.wheels) {
    const installed = await problems.collectAsync(() => installWheel(wheel));
    if (installed !== void 0) entries.push(...installed);
  }
  const options = { collisionsOk: input.collisionsOk ?? false };
  const merged2 = await problems.collectAsync(() => mergeEntries(entries, options, problems)) ?? [];
  const { prefix } = input;
  if (prefix === void 0) return { entries: merged2 };
  return { prefix, entries: merged2.map((entry) => ({ ...entry, path: `${prefix}/${entry.path}` })) };
}
function handlerEntry(handler, path) {
  const text = `from ${handler.module} import ${handler.function} as handler`;
  return { path, mode: 420, content: { kind: "bytes", bytes: Buffer.from(text) }, owner: "the handler" };
}

// src/formats/layers.ts
import { posix as posix3 } from "node:path";
function filesOfLayer({ entries, prefix }) {
  return entries.map((entry) => ({
    ...entry,
    path: entry.path.slice(prefix === void 0 ? 0 : prefix.length + 1)
  }));
}
async function leaveOutLayers(input, problems) {
  const nothing = { files: input.files, leftOut: /* @__PURE__ */ new Map() };
  if (reportVersions(input, problems)) return nothing;
  const held = await heldFiles(input, problems);
  const layerOf = /* @__PURE__ */ new Map();
  for (const entry of input.files) {
    const other = held.get(entry.path);
    if (other === void 0) continue;
    if (await isSameFile(other.entry, entry)) layerOf.set(entry, other.layer);
    else reportDifference(input, entry, other, problems);
  }
  const groups = await groupsOf(input.files, held, layerOf);
  const leftOut = /* @__PURE__ */ new Map();
  for (const group of groups) {
    const shared = group.filter((entry) => layerOf.has(entry));
    if (shared.length === group.length) for (const entry of group) leftOut.set(entry, layerOf.get(entry));
    else if (shared.length > 0) noteSplit(input, group, layerOf.get(shared[0]), problems);
  }
  return { files: input.files.filter((entry) => !leftOut.has(entry)), leftOut };
}
function reportVersions({ target, place, wheels, layers }, problems) {
  const known = /* @__PURE__ */ new Map();
  let isWrong = false;
  for (const one of [...layers, { target, wheels }]) {
    for (const { pinned: pinned2 } of one.wheels) {
      const other = known.get(pinned2.name);
      if (other === void 0) known.set(pinned2.name, { owner: one.target, wheel: pinned2 });
      else if (other.wheel.sha256 !== pinned2.sha256) {
        isWrong = true;
        problems.error({
          code: "layer-version",
          message: `${pinned2.name} is twice in what ${target} runs with: ${other.wheel.version} in ${other.owner} (\`${other.wheel.filename}\`) and ${pinned2.version} in ${one.target} (\`${pinned2.filename}\`), and one would hide the other.`,
          place,
          help: `package both from the same lock for the same platform, or take ${pinned2.name} out of one of them with \`!!\` in \`dependencies\``
        });
      }
    }
  }
  return isWrong;
}
async function heldFiles(input, problems) {
  const held = /* @__PURE__ */ new Map();
  for (const { target, files } of input.layers) {
    for (const entry of files) {
      const other = held.get(entry.path);
      if (other === void 0) held.set(entry.path, { entry, layer: target });
      else if (!await isSameFile(other.entry, entry)) {
        reportDifference({ ...input, target }, entry, other, problems);
      }
    }
  }
  return held;
}
function reportDifference({ target, place, collisionsOk }, { path, owner }, other, problems) {
  const diagnostic = {
    code: "layer-collision",
    message: `\`${path}\` is in ${target} (from ${owner}) and in the layer ${other.layer} (from ${other.entry.owner}), with different content`,
    place,
    help: "leave one of them out: `!!address` in `dependencies`"
  };
  if (collisionsOk) problems.warn(diagnostic);
  else problems.error(diagnostic);
}
async function groupsOf(files, held, layerOf) {
  const packages = await regularPackages([...files, ...[...held.values()].map(({ entry }) => entry)]);
  const withData = new Set(
    files.filter((entry) => isOwnData(entry) && !layerOf.has(entry)).map(({ path }) => posix3.dirname(path))
  );
  const groups = new Groups();
  for (const entry of files) {
    const directory = posix3.dirname(entry.path);
    const root = parentsOf(entry.path).find((parent) => packages.has(parent));
    if (root !== void 0) groups.add(entry, `package ${root}`);
    if (isWheel(entry)) groups.add(entry, `wheel ${entry.owner}`);
    else if (withData.has(directory)) groups.add(entry, `directory ${directory}`);
    else if (root === void 0) groups.add(entry, `file ${entry.path}`);
  }
  return groups.all();
}
function isWheel({ owner }) {
  return owner.endsWith(".whl");
}
function isOwnData(entry) {
  return !isWheel(entry) && !/\.pyi?$/.test(entry.path);
}
async function regularPackages(files) {
  const packages = /* @__PURE__ */ new Set();
  const inits = files.filter(({ path }) => /\/__init__\.(?:py|pyc|[\w.-]*so)$/.test(path));
  for (const entry of inits.sort((a, b) => a.path.length - b.path.length)) {
    if (parentsOf(entry.path).some((parent) => packages.has(parent))) continue;
    if (entry.path.endsWith(".py") && await isLegacyNamespace(entry)) continue;
    packages.add(posix3.dirname(entry.path));
  }
  return packages;
}
async function isLegacyNamespace(entry) {
  const text = (await contentOf(entry)).toString("latin1");
  return /\bextend_path\s*\(|\bdeclare_namespace\s*\(/.test(text);
}
function noteSplit({ target, place }, group, layer, problems) {
  const tops = [...new Set(group.map(({ path }) => path.split("/", 1)[0]))].sort();
  problems.add({
    severity: "note",
    code: "layer-split",
    message: `${target} keeps its own copy of \`${tops.join("`, `")}\`: the layer ${layer} holds only a part of it, and Python does not join a package from two places.`,
    place,
    help: "put all of it into the layer, or leave it out of the layer"
  });
}
var Groups = class {
  #byKey = /* @__PURE__ */ new Map();
  #byEntry = /* @__PURE__ */ new Map();
  add(entry, key) {
    const sets = [this.#byKey.get(key), this.#byEntry.get(entry)].filter((set) => set !== void 0);
    const [larger = /* @__PURE__ */ new Set(), smaller] = sets.sort((a, b) => b.size - a.size);
    larger.add(entry);
    this.#byEntry.set(entry, larger);
    this.#byKey.set(key, larger);
    if (smaller === void 0 || smaller === larger) return;
    for (const other of smaller) {
      larger.add(other);
      this.#byEntry.set(other, larger);
    }
    for (const [name, set] of this.#byKey) if (set === smaller) this.#byKey.set(name, larger);
  }
  all() {
    return [...new Set(this.#byEntry.values())].map((set) => [...set]);
  }
};

// src/commands/plan-layer.ts
function planLayer(context, target, problems) {
  let plan = context.layers.get(target.spec);
  if (plan === void 0) {
    plan = planFlat(context, target, { handler: void 0, prefix: "python", layers: [] }, problems).then(
      laidOutOnce
    );
    context.layers.set(target.spec, plan);
  }
  return plan;
}
function laidOutOnce(plan) {
  if (plan === void 0) return void 0;
  let contents;
  return { ...plan, layOut: (...stored) => contents ??= plan.layOut(...stored) };
}

// src/commands/plan-layers.ts
var mostLayers = 5;
async function planLayers(context, target, problems) {
  const written = stringListField(target, "layers");
  const targets = /* @__PURE__ */ new Set();
  let isComplete = true;
  for (const text of written) {
    const layer = problems.collect(() => layerTarget(context, target, text));
    if (layer === void 0) isComplete = false;
    else targets.add(layer);
  }
  if (targets.size > mostLayers) {
    isComplete = false;
    problems.error({
      code: "too-many-layers",
      message: `${target.spec} names ${targets.size} layers; a function can have at most ${mostLayers}.`,
      place: fieldPlace(target, "layers"),
      help: "join some of them: one `python_aws_lambda_layer` with the `dependencies` of several"
    });
  }
  const plans = [];
  for (const layer of targets) {
    const plan = await planLayer(context, layer, problems);
    if (plan === void 0) isComplete = false;
    else plans.push(plan);
  }
  return isComplete ? plans : void 0;
}
function layerTarget({ project }, target, written) {
  const layer = project.graph.named(target, "layers", written);
  if (layer.type.packagedAs === "lambda-layer") return layer;
  throw userError({
    code: "not-a-layer",
    message: `${target.spec} names ${layer.spec} in \`layers\`, which is a \`${layer.type.name}\`.`,
    place: fieldPlace(target, "layers"),
    help: "name a `python_aws_lambda_layer`; what the function needs in itself belongs to `dependencies`"
  });
}
function checkLayerPlatforms(target, platform, layers, problems) {
  for (const layer of layers) {
    const other = layer.platform;
    const bound = layer.wheels.find(({ filename }) => !filename.endsWith("-none-any.whl"));
    if (other === void 0 || bound === void 0 && layer.precompiles !== true) continue;
    const isSame = sameOrUnknown(platform.markers.python_version, other.markers.python_version) && sameOrUnknown(platform.architecture, other.architecture);
    if (isSame) continue;
    const because = bound === void 0 ? "modules compiled for it" : `\`${bound.filename}\``;
    problems.error({
      code: "layer-platform",
      message: `The layer ${layer.target.spec} is for ${other.description}, the function ${target.spec} for ${platform.description}; the layer holds ${because}.`,
      place: fieldPlace(target, "layers"),
      help: "give both the same `runtime` and `architecture`; `parametrize` makes a layer for several, and each function gets the one with its own values"
    });
  }
}
function sameOrUnknown(a, b) {
  return a === void 0 || b === void 0 || a === b;
}
async function withoutLayers(layered, problems) {
  const laidOut = await layOutLayers(layered, problems);
  const { files, leftOut } = await leaveOutLayers(
    {
      target: layered.target.spec,
      place: fieldPlace(layered.target, "layers"),
      files: layered.bundle.entries,
      wheels: layered.wheels,
      layers: laidOut.map(({ layer }) => layer),
      collisionsOk: layered.collisionsOk
    },
    problems
  );
  const sources = new Map(layered.inputs.sources.map(({ path, source }) => [path, source]));
  const layers = laidOut.map(({ layer, unzippedSize }) => {
    const own2 = [...leftOut].filter(([, spec]) => spec === layer.target).map(([entry]) => entry);
    return {
      target: layer.target,
      files: layer.files,
      unzippedSize,
      wheels: wheelsOf(own2, layered.wheels),
      sources: own2.filter(({ owner }) => !owner.endsWith(".whl")).flatMap(({ path }) => sources.get(path) ?? [])
    };
  });
  return { bundle: { ...layered.bundle, entries: files }, layers };
}
async function layOutLayers({ layers, layerWheels }, problems) {
  const laidOut = [];
  let next = 0;
  for (const plan of layers) {
    const wheels = layerWheels.slice(next, next += plan.wheels.length);
    const { bundle } = await plan.layOut({ wheels, formatWheels: [] }, problems);
    laidOut.push({
      layer: { target: plan.target.spec, files: filesOfLayer(bundle), wheels },
      unzippedSize: unzippedSizeOf(bundle)
    });
  }
  return laidOut;
}
function wheelsOf(entries, wheels) {
  const owners = new Set(entries.map(({ owner }) => owner));
  return wheels.filter(({ pinned: pinned2 }) => owners.has(pinned2.filename));
}

// src/commands/plan-wheels.ts
async function planWheels(context, target, inputs, problems) {
  const chosen = problems.collect(
    () => lambdaTargetPlatform(context.project, target, inputs.interpreterConstraints, context.now)
  );
  if (chosen === void 0) return void 0;
  problems.add(...chosen.warnings);
  const selected = await problems.collectAsync(
    () => context.locks.choose({ ...inputs, platform: chosen.platform, place: target.place })
  );
  problems.add(...selected?.warnings ?? []);
  return selected === void 0 ? void 0 : { platform: chosen.platform, ...selected };
}

// src/commands/plan-flat.ts
async function planFlat(context, target, { handler, prefix, layers }, problems) {
  const isDirectory = problems.collect(() => readLayout(target)) === "flat";
  const collisionsOk = problems.collect(() => readCollisionsOk(target)) ?? false;
  const output = problems.collect(
    () => isDirectory ? plannedOutput(context, target, void 0) : zipOutput(context, target)
  );
  const inputs = planInputs(context, target, problems);
  if (inputs === void 0) return void 0;
  const planned = await planWheels(context, target, inputs, problems);
  if (output === void 0 || planned === void 0) return void 0;
  const { platform } = planned;
  const version = platform.markers.python_version;
  const precompiles = boolField(target, "precompile") === true && version !== void 0;
  const where = fieldPlace(target, "precompile");
  if (precompiles) await problems.collectAsync(async () => context.precompiler?.find(version, where));
  checkLayerPlatforms(target, platform, layers, problems);
  const { runtime, architecture } = platform;
  const [awsHandler, ...otherHandlers] = (handler?.modules ?? []).map((module) => `${module}.handler`);
  const sources = withProjectSources(context.project, inputs.sources, planned.projects, problems);
  const contents = { ...inputs, sources };
  return {
    target,
    output,
    sources,
    wheels: planned.wheels,
    projects: planned.projects,
    formatWheels: layers.flatMap(({ wheels }) => wheels),
    handler: awsHandler,
    otherHandlers,
    runtime,
    architecture,
    platform,
    precompiles,
    announcement: announcementOf([
      ["Runtime", runtime],
      ["Architecture", architecture],
      ["Handler", awsHandler]
    ]),
    hasMetadata: true,
    checked: handler?.function && {
      target: target.spec,
      module: handler.function.module,
      place: fieldPlace(target, "handler")
    },
    layOut: async ({ wheels, formatWheels }, faults) => {
      const whole = await flatBundle(
        context,
        { inputs: contents, handler, prefix, wheels, collisionsOk },
        faults
      );
      if (whole.entries.length === 0) reportEmpty(target, faults);
      const layered = {
        context,
        target,
        inputs: contents,
        bundle: whole,
        wheels,
        layers,
        layerWheels: formatWheels
      };
      const { bundle: plain, layers: used } = layers.length === 0 ? { bundle: whole, layers: [] } : await withoutLayers({ ...layered, collisionsOk }, faults);
      const compiled = precompiles ? await context.precompiler?.compile(plain.entries, version, where) : void 0;
      const bundle = compiled === void 0 ? plain : { ...plain, entries: [...plain.entries, ...compiled.entries] };
      return {
        bundle,
        layers: used,
        ...compiled === void 0 ? {} : { compiled },
        write: (path) => isDirectory ? writeDirectory(bundle, path) : writeZip(bundle, path)
      };
    }
  };
}
function reportEmpty(target, faults) {
  faults.error({
    code: "empty-package",
    message: `The package of ${target.spec} would be empty, which Lambda refuses.`,
    place: fieldPlace(target, "dependencies"),
    help: "add what it should hold to `dependencies`; `include_sources` and `include_requirements` leave out"
  });
}
function flatBundle({ project }, { inputs, handler, prefix, wheels, collisionsOk }, faults) {
  const { root } = project.workspace;
  return lambdaZip(
    {
      sources: inputs.sources,
      root,
      handler: handler?.function,
      handlerFiles: (handler?.modules ?? []).map((module) => `${module}.py`),
      wheels,
      collisionsOk,
      read: (path) => project.workspace.read(path),
      ...prefix === void 0 ? {} : { prefix }
    },
    faults
  );
}
function announcementOf(facts) {
  return facts.flatMap(([name, value]) => value === void 0 ? [] : `    ${name}: ${value}`);
}
function readLayout(target) {
  const layout = stringField(target, "layout") ?? "flat-zipped";
  if (layout === "flat-zipped" || layout === "flat") return layout;
  throw userError({
    code: "unsupported-layout",
    message: `${target.spec} asks for the layout \`${layout}\`, a virtual environment, which is bound to the interpreter of the machine that makes it and is nothing that Lambda can load.`,
    place: fieldPlace(target, "layout"),
    help: 'leave `layout` out for a zip file, or write `layout="flat"` for a directory'
  });
}
function readCollisionsOk(target) {
  const given = stringListField(target, "pex3_venv_create_extra_args");
  const other = given.find((argument) => argument !== "--collisions-ok");
  if (other !== void 0) {
    throw unsupportedField(
      target,
      "pex3_venv_create_extra_args",
      `${target.spec} passes \`${other}\` to \`pex3 venv create\`, which does not run here.`,
      "the one argument that has a meaning here is `--collisions-ok`; leave the others out"
    );
  }
  const [first] = stringListField(target, "pex_build_extra_args");
  if (first !== void 0) {
    throw unsupportedField(
      target,
      "pex_build_extra_args",
      `${target.spec} passes \`${first}\` to \`pex\`, which does not run here.`,
      "leave the argument out"
    );
  }
  return given.length > 0;
}
function zipOutput(context, target) {
  const output = outputPath(target, "zip", context.project.workspace.dialect);
  if (output.endsWith(".zip")) return plannedOutput(context, target, "zip");
  throw userError({
    code: "output-not-zip",
    message: `layout=FLAT_ZIPPED requires output_path to end in '.zip', but found '${output}' for ${target.spec}`,
    place: fieldPlace(target, "output_path"),
    help: 'end `output_path` with `.zip`, or ask for a directory with `layout="flat"`'
  });
}

// src/commands/plan-function.ts
var reexport = "lambda_function";
var oldReexport = "lambdex_handler";
async function planFunction(context, target, problems) {
  const { project } = context;
  const handler = problems.collect(() => resolveHandler(project.workspace, target));
  if (usesLambdex(project, target)) {
    problems.collect(() => {
      refuseNewFields(target);
    });
    const { planLambdex } = await import("./plan-lambdex-LMEP6RQ5.js");
    return planLambdex(context, target, handler, problems);
  }
  if (handler !== void 0) {
    problems.collect(() => {
      checkImportable(target, handler);
    });
  }
  const layers = await planLayers(context, target, problems);
  const modules = boolField(target, "lambdex_handler") === true ? [reexport, oldReexport] : [reexport];
  const plan = await planFlat(
    context,
    target,
    { handler: { function: handler, modules }, prefix: void 0, layers: layers ?? [] },
    problems
  );
  return handler === void 0 || layers === void 0 ? void 0 : plan;
}
function checkImportable(target, { module, function: name }) {
  const isName = (part) => new RegExp("^[\\p{ID_Start}_]\\p{ID_Continue}*$", "u").test(part);
  const wrong = [...module.split("."), name].find((part) => !isName(part));
  if (wrong === void 0) return;
  throw userError({
    code: "handler-not-importable",
    message: `The \`handler\` of ${target.spec} cannot be imported: \`from ${module} import ${name}\` is not Python, because \`${wrong}\` is no name.`,
    place: fieldPlace(target, "handler"),
    help: "name a function at the top of a module, and give the module’s file and directories names without dashes and blanks"
  });
}
function refuseNewFields(target) {
  const given = ["layers", "precompile"].filter(
    (field) => stringListField(target, field).length > 0 || boolField(target, field) === true
  );
  const [first] = given;
  if (first === void 0) return;
  throw unsupportedField(
    target,
    first,
    `${target.spec} has \`${given.join("` and `")}\`, but is packaged in the Lambdex layout, a PEX file that has everything in itself.`,
    'ask for the new layout: `layout = "zip"` in `[lambdex]` of pants.toml, or `layout="flat-zipped"` on the target'
  );
}
function usesLambdex({ workspace }, target) {
  if (target.fieldPlaces.has("layout")) return false;
  return (workspace.options.lambdex.layout ?? workspace.dialect.defaultLambdaLayout) === "lambdex";
}

// src/commands/plan-package.ts
var formats = /* @__PURE__ */ new Map([
  ["lambda-function", planFunction],
  ["lambda-layer", planLayer],
  ["pex", async (...question) => (await import("./plan-pex-OYU7TLK2.js")).planPex(...question)],
  [
    "archive",
    async (...question) => (await import("./plan-archive-GOVO2TWS.js")).planArchive(...question, planPackage)
  ]
]);
function isPackaged({ type }) {
  return type.packagedAs !== void 0 && formats.has(type.packagedAs);
}
async function planPackage(context, target, problems) {
  const plan = target.type.packagedAs && formats.get(target.type.packagedAs);
  if (plan !== void 0) return await plan(context, target, problems);
  problems.error({
    code: "not-packaged",
    message: `${target.spec} is not packaged: this version does not make a package of a \`${target.type.name}\`.`,
    place: target.place,
    help: "It is left to Pants."
  });
  return void 0;
}

// src/commands/select-packages.ts
function selectPackages(project, query, problems) {
  const targets = matchTargets(project, { ...query, generators: "replace" }, problems);
  const named = new Set(query.specs);
  for (const target of targets) {
    if (isPackaged(target)) continue;
    const isNamed = named.has(target.spec);
    if (target.isOpaque && isNamed) reportOpaque(target, problems);
    else if (target.type.packagedAs !== void 0) reportUnsupported(target, problems, isNamed);
  }
  const chosen = targets.filter(isPackaged);
  if (chosen.length === 0 && !problems.hasErrors) problems.warn(nothingToPackage(project));
  return chosen;
}
function reportOpaque(target, problems) {
  problems.error({
    code: "opaque-target",
    message: `${target.spec} cannot be packaged: \`${target.type.name}\` is not a target type that is known here.`,
    place: target.place,
    help: "Targets of plugins can be depended on, not packaged. Check the name of the type."
  });
}
function reportUnsupported(target, problems, isNamed) {
  const diagnostic = {
    code: "not-packaged",
    message: `${target.spec} is not packaged: this version does not make a package of a \`${target.type.name}\`.`,
    place: target.place,
    help: "It is left to Pants; leave it out with `-SPEC` to silence this."
  };
  if (isNamed) problems.error(diagnostic);
  else problems.warn(diagnostic);
}
function nothingToPackage(project) {
  const kinds = [...project.types.values()].filter((type) => isPackaged({ type }));
  const names = new Set(kinds.map((type) => `  * ${type.name}`));
  return {
    code: "nothing-to-package",
    message: `No applicable files or targets matched. The \`package\` goal works with these target types:

${[...names].sort().join("\n")}`,
    help: "See `lambda-package list ::` for all targets."
  };
}

// src/commands/package.ts
async function packageTargets(host, project, request) {
  const precompiler = createPrecompiler(host);
  const sources = createWheelSources(host, project, request.wheels);
  try {
    return await packageAll(host, project, request, { precompiler, sources });
  } finally {
    precompiler.dispose();
    await sources.close();
  }
}
async function packageAll(host, project, request, { precompiler, sources }) {
  const problems = new Problems();
  const locks = createLockedWheels(host, project, sources);
  const plans = await stage(
    host,
    "Plan the packages",
    () => planAll(host, project, request, problems, { locks, precompiler })
  );
  problems.throwIfErrors();
  const fetched = await stage(host, "Fetch the wheels", () => fetchAll(host, plans, request, sources));
  const bundles = await stage(host, "Lay out and check", () => layOutPlans(plans, fetched, problems));
  problems.throwIfErrors();
  for (const warning of problems.diagnostics) host.log.diagnostic(warning);
  const packages = await stage(host, "Write the packages", async () => {
    const written = [];
    for (const { plan, contents, wheels } of bundles) {
      const one = await writePackage(project, plan, contents, wheels);
      announce(request, project, plan, one);
      for (const line of [...layerLines(one), ...compiledLines(one)]) host.log.info(line);
      written.push(one);
    }
    return written;
  });
  return { packages, warnings: problems.diagnostics };
}
async function planAll(host, project, request, problems, { locks, precompiler }) {
  const { workspace } = project;
  const targets = selectPackages(project, request.query, problems);
  const isIncomplete = problems.hasErrors;
  const context = {
    host,
    project,
    locks,
    outputs: outputDirectory(workspace.root, workspace.options.global.pantsDistdir, host.cwd, request.dist),
    now: host.clock.now(),
    layers: /* @__PURE__ */ new Map(),
    precompiler
  };
  const faulty = faultyPlaces(problems);
  const sound = targets.filter(
    (target) => ![target.place, ...target.fieldPlaces.values()].some((place) => faulty.has(placeKey(place)))
  );
  const plans = [];
  for (const target of sound) {
    const plan = await planPackage(context, target, problems);
    if (plan !== void 0) plans.push(plan);
  }
  if (!isIncomplete) problems.add(...project.graph.diagnostics());
  reportSameOutputs(plans, problems);
  return plans;
}
function faultyPlaces(problems) {
  const errors = problems.diagnostics.filter((diagnostic) => diagnostic.severity === "error");
  return new Set(errors.flatMap(({ place }) => place === void 0 ? [] : placeKey(place)));
}
function placeKey({ path, line, column }) {
  return JSON.stringify([path, line, column]);
}
function reportSameOutputs(plans, problems) {
  const owners = /* @__PURE__ */ new Map();
  for (const plan of plans) {
    const other = owners.get(plan.output);
    if (other === void 0) {
      owners.set(plan.output, plan);
      continue;
    }
    problems.error({
      code: "same-output",
      message: `${other.target.spec} and ${plan.target.spec} would both be written to \`${plan.output}\`.`,
      place: plan.target.fieldPlaces.get("output_path") ?? plan.target.place,
      help: "give one of them another `output_path`"
    });
  }
}
async function fetchAll(host, plans, request, sources) {
  const wheels = plans.flatMap((plan) => plan.wheels);
  const pinned2 = [...wheels, ...plans.flatMap((plan) => plan.formatWheels)];
  await request.beforeFetch?.(pinned2);
  const fetched = await fetchWheels(pinned2, { ...sources.fetching(), onStored: createNeedsAhead() });
  if (pinned2.length > 0) host.log.info(`Wheels: ${showFetched(fetched)}`);
  return {
    wheels: fetched.wheels.slice(0, wheels.length),
    formatWheels: fetched.wheels.slice(wheels.length)
  };
}
function showFetched(fetched) {
  const part = (count, bytes, verb) => count === 0 ? `none ${verb}` : `${count} ${verb} (${showBytes(bytes)})`;
  return [
    part(fetched.reused, fetched.reusedBytes, "reused"),
    part(fetched.downloaded, fetched.downloadedBytes, "downloaded")
  ].join(", ");
}
function layerLines({ target, layers }) {
  return layers.map((layer) => {
    const held = [...layer.wheels.map(({ name, version }) => `${name} ${version}`), ...layer.sources];
    return `${target} leaves to the layer ${layer.target}: ${held.length === 0 ? "nothing" : held.join(", ")}`;
  });
}
function compiledLines({ target, precompiled }) {
  if (precompiled === null) return [];
  const { modules, failed: failed2, python, size, unzippedSize } = precompiled;
  const rest = failed2 === 0 ? "" : `; ${failed2} cannot be compiled`;
  return [
    `${target} has ${modules} modules compiled by Python ${python}: ${showBytes(size)} more (${showBytes(unzippedSize)} unzipped)${rest}`
  ];
}
function announce(request, project, plan, one) {
  const lines = [`Wrote ${one.path}`, ...plan.announcement];
  if (plan.hasMetadata && project.workspace.dialect.announcesMetadata) {
    lines.push(`Wrote ${one.path}.metadata.json`);
  }
  for (const line of lines) request.announce(line);
}

export {
  createWheelSources,
  createLockedWheels,
  packageTargets,
  planAll
};
