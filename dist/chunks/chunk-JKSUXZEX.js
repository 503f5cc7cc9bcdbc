import {
  MAX_DEFLATE_RATIO,
  checkSpans,
  readDataOffsets
} from "./chunk-4POECOXX.js";
import {
  ENCRYPTED,
  readDirectory,
  readEntries,
  require_yauzl,
  tooMuch
} from "./chunk-CR7E5P7L.js";
import {
  verifyMembers
} from "./chunk-TEHY63WE.js";
import {
  asZipError,
  checkWhole,
  readMemberBeside,
  readMemberNow,
  readMemberStart,
  toFinding,
  withFileSource,
  zipError
} from "./chunk-35QPGWWM.js";
import {
  filePieces
} from "./chunk-FLPWUXNP.js";
import {
  lambdaPlatform,
  unknownRuntimeError
} from "./chunk-4U4A73Z3.js";
import {
  Problems,
  createHash,
  exactBytes,
  join,
  reportDiagnostics,
  resolve,
  showBytes,
  userError
} from "./chunk-VILPUJHH.js";
import {
  __toESM,
  lstatSync,
  readFileSync,
  readdirSync,
  statSync
} from "./chunk-7X23XMYO.js";

// src/examine/guess-platform.ts
var tagFacts = {
  name: "tags",
  largest: 64 * 1024,
  read: (bytes) => Array.from(bytes.toString("latin1").matchAll(/^Tag:[ \t]*([\w.-]{1,200})[ \t]*$/gim), ([, tag]) => tag)
};
var EXTENSION = /\.cpython-3(\d{1,2})m?-(x86_64|aarch64)-linux-gnu\.so$/;
var COMPILED = /\.cpython-3(\d{1,2})(?:\.opt-\d)?\.pyc$/;
var LAYER = /(?:^|\/)lib\/python3\.(\d{1,2})\/site-packages\//;
var WHEEL = /(?:^|\/)[^/]+\.dist-info\/WHEEL$/;
var architectures = /* @__PURE__ */ new Map([
  ["x86_64", "x86_64"],
  ["aarch64", "arm64"]
]);
function guessPlatform(packages) {
  const minors = [0, 1, 2, 3].map(() => new Votes());
  const machines = [0, 1].map(() => new Votes());
  for (const open of packages) {
    for (const entry of open.part.entries) {
      const { path } = entry;
      const [, extension, machine] = path.endsWith(".so") ? EXTENSION.exec(path) ?? [] : [];
      if (extension !== void 0) minors[0].add(Number(extension), path);
      const architecture = architectures.get(machine ?? "");
      if (architecture !== void 0) machines[0].add(architecture, path);
      const compiled = path.endsWith(".pyc") ? COMPILED.exec(path)?.[1] : void 0;
      if (compiled !== void 0) minors[2].add(Number(compiled), path);
      const layer = LAYER.exec(path)?.[1];
      if (layer !== void 0) minors[3].add(Number(layer), path);
      if (WHEEL.test(path)) addTags(open, entry, minors[1], machines[1]);
    }
  }
  return { minor: firstOf(minors), architecture: firstOf(machines) };
}
function addTags(open, entry, minors, machines) {
  for (const tag of open.fact(tagFacts, entry) ?? []) {
    const [, minor] = /^cp3(\d{1,2})-cp3\d{1,2}m?-/.exec(tag) ?? [];
    if (minor !== void 0) minors.add(Number(minor), entry.path);
    const [, machine = ""] = /linux[\w.]*_(x86_64|aarch64)$/.exec(tag) ?? [];
    const architecture = architectures.get(machine);
    if (architecture !== void 0) machines.add(architecture, entry.path);
  }
}
function firstOf(all) {
  for (const votes of all) {
    const guess = votes.guess();
    if (guess !== void 0) return guess;
  }
  return void 0;
}
var Votes = class {
  #files = /* @__PURE__ */ new Map();
  add(value, path) {
    const files = this.#files.get(value) ?? /* @__PURE__ */ new Set();
    this.#files.set(value, files.add(path));
  }
  /** The value of most files; of equals the first. */
  guess() {
    const [most] = [...this.#files].sort(([, a], [, b]) => b.size - a.size);
    if (most === void 0) return void 0;
    const [value, files] = most;
    const [first] = files;
    const because = files.size === 1 ? `\`${first}\`` : `${files.size} files such as \`${first}\``;
    return { value, because };
  }
};

// src/archive/foreign-zip.ts
var import_yauzl = __toESM(require_yauzl(), 1);
var MIB = 1024 * 1024;
var foreignZipLimits = {
  members: 2e5,
  directorySize: 64 * MIB,
  memberSize: 1024 * MIB,
  unzippedSize: 2048 * MIB,
  ratio: 100,
  ratioFrom: 512 * MIB
};
async function readForeignZip(path, limits = foreignZipLimits) {
  try {
    return await withFileSource(path, (source) => readFrom(source, path, limits));
  } catch (error) {
    throw asZipError(path, void 0, error);
  }
}
async function readFrom(source, archive, limits) {
  const { bytes, start, count } = await readDirectory(source, archive, limits);
  const entries = readEntries(bytes, count);
  const names = entries.map(
    ({ flags, nameStart, nameEnd }) => (
      // Strict: keeps backslashes.
      (0, import_yauzl.getFileNameLowLevel)(flags, bytes.subarray(nameStart, nameEnd), [], true)
    )
  );
  checkSizes(entries, names, archive, limits, source.size);
  const offsets = readDataOffsets(source, bytes, entries, names, archive);
  const members = entries.map((entry, index) => {
    const { method, crc32, compressedSize, size, externalAttributes, flags, extraEnd, nameEnd } = entry;
    const [name, dataOffset] = [names[index], offsets[index]];
    const mode = externalAttributes >>> 16;
    const isEncrypted = (flags & ENCRYPTED) !== 0;
    const isReadable = !isEncrypted && (method === 0 || method === 8);
    return {
      ...{ name, mode, size, compressedSize, method, isEncrypted, dataOffset },
      isZip64: hasZip64(bytes.subarray(nameEnd, extraEnd)),
      member: isReadable ? { name, method, crc32, compressedSize, size, mode, dataOffset } : void 0
    };
  });
  checkSpans(source, archive, start, entries, members);
  return members;
}
function checkSizes(entries, names, archive, limits, fileSize) {
  let unzippedSize = 0;
  for (const [index, { flags, method, compressedSize, size }] of entries.entries()) {
    const name = names[index];
    if (size > limits.memberSize) throw tooMuch(archive, name, `it has ${size} bytes`, limits.memberSize);
    const isEncrypted = (flags & ENCRYPTED) !== 0;
    const isImpossible = !isEncrypted && (method === 0 && size !== compressedSize || method === 8 && size > compressedSize * MAX_DEFLATE_RATIO);
    if (isImpossible) {
      throw zipError(archive, name, `${compressedSize} compressed bytes cannot contain the claimed ${size}`);
    }
    unzippedSize += size;
  }
  if (unzippedSize > limits.unzippedSize) {
    throw tooMuch(archive, void 0, `it unpacks to ${unzippedSize} bytes`, limits.unzippedSize);
  }
  if (unzippedSize > limits.ratioFrom && unzippedSize > fileSize * limits.ratio) {
    throw tooMuch(archive, void 0, `${fileSize} bytes unpack to ${unzippedSize}`, fileSize * limits.ratio);
  }
}
function hasZip64(extra) {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) === 1) return true;
  }
  return false;
}

// src/examine/shape.ts
var SITE_PACKAGES = /^python\/lib\/python3\.\d{1,3}\/site-packages\//;
var TOP_OF_LAYER = /^(?:python|bin|lib|extensions|etc|share)\//;
function shapeOf(entries, isLayer) {
  if (isLayer || looksLikeLayer(entries)) return { kind: "layer", roots: layerRoots(entries) };
  return { kind: "function", roots: functionRoots(entries) };
}
function looksLikeLayer(entries) {
  let hasPython = false;
  for (const { path, kind } of entries) {
    if (kind === "directory") continue;
    if (!TOP_OF_LAYER.test(path)) return false;
    if (path === "python/__init__.py") return false;
    hasPython ||= path.startsWith("python/");
  }
  return hasPython;
}
function layerRoots(entries) {
  const roots = /* @__PURE__ */ new Set(["python/"]);
  for (const { path } of entries) {
    const [root] = SITE_PACKAGES.exec(path) ?? [];
    if (root !== void 0) roots.add(root);
  }
  return [...roots];
}
function functionRoots(entries) {
  const roots = /* @__PURE__ */ new Set([""]);
  if (!entries.some(({ path }) => path === "PEX-INFO")) return [...roots];
  for (const { path } of entries) {
    const end = path.indexOf("/", ".deps/".length);
    if (path.startsWith(".deps/") && end !== -1) roots.add(path.slice(0, end + 1));
  }
  return [...roots];
}

// src/examine/open-package.ts
var MOST_FILES = 2e5;
var DEEPEST = 128;
var LARGEST_READ = 256 * 1024 * 1024;
var SMALL = 4 * 1024 * 1024;
async function openPackage(cwd, given, isLayer) {
  const path = resolve(cwd, given);
  const stats = statsOf(path);
  if (stats === void 0 || !(stats.isFile() || stats.isDirectory())) {
    throw userError({
      code: "package-missing",
      message: stats === void 0 ? `\`${given}\` does not exist` : `\`${given}\` is not a file`,
      help: "name a zip file, or a directory with the files of one"
    });
  }
  return stats.isDirectory() ? openDirectory(path, given, isLayer) : await openZip(path, given, isLayer);
}
function statsOf(path) {
  try {
    return statSync(path);
  } catch {
    return void 0;
  }
}
async function openZip(path, given, isLayer) {
  const members = await readForeignZip(path);
  await verifyMembers(
    path,
    members.flatMap(({ member }) => member ?? [])
  );
  const byEntry = /* @__PURE__ */ new Map();
  const entries = members.flatMap((member) => {
    const { mode, size, compressedSize, method, isEncrypted, isZip64 } = member;
    const name = member.name.replace(/^(?:\.\/)+/, "");
    if (name === "") return [];
    const zip = { isEncrypted, isZip64, method };
    const entry = { path: name, kind: kindOf(name, mode), mode, size, compressedSize, owner: given, zip };
    byEntry.set(entry, member);
    return [entry];
  });
  const readable = (entry) => byEntry.get(entry).member;
  const required = (entry) => {
    const member = readable(entry);
    if (member !== void 0) return member;
    const what = "it is encrypted, or compressed in a way that Lambda does not know";
    throw zipError(path, entry.path, what);
  };
  const fact = (kind, entry) => {
    const member = readable(entry);
    if (member === void 0 || member.size > kind.largest) return void 0;
    return kind.read(readMemberNow(path, member, kind.largest));
  };
  return {
    part: partOf(given, entries, statSync(path).size, isLayer),
    read: async (entry) => readMemberBeside(path, required(entry), LARGEST_READ),
    readStart: async (entry) => readMemberStart(path, required(entry)),
    fact,
    factBeside: async (kind, entry) => {
      const member = readable(entry);
      if (member === void 0 || member.size <= SMALL || member.size > kind.largest)
        return fact(kind, entry);
      return kind.read(await readMemberBeside(path, member, kind.largest));
    }
  };
}
var TYPE_BITS = 61440;
function kindOf(name, mode) {
  if (name.endsWith("/")) return "directory";
  const type = mode & TYPE_BITS;
  if (type === 40960) return "link";
  return type === 0 || type === 32768 ? "file" : "other";
}
function partOf(name, entries, zippedSize, isLayer) {
  return { name, entries, zippedSize, ...shapeOf(entries, isLayer) };
}
function openDirectory(path, given, isLayer) {
  const entries = [];
  addDirectory({ given, entries }, path, "", 0);
  const bytesOf = (entry) => readPlain(join(path, entry.path), given);
  const fact = (kind, entry) => entry.kind !== "file" || entry.size > kind.largest ? void 0 : kind.read(bytesOf(entry));
  return {
    part: partOf(given, entries, void 0, isLayer),
    read: (entry) => Promise.resolve(bytesOf(entry)),
    readStart: (entry) => Promise.resolve(bytesOf(entry)),
    fact,
    factBeside: (kind, entry) => Promise.resolve(fact(kind, entry))
  };
}
function addDirectory(walk, directory, prefix, depth) {
  for (const name of asked(walk.given, () => readdirSync(directory)).sort()) {
    const path = `${prefix}${name}`;
    const full = join(directory, name);
    const stats = asked(walk.given, () => lstatSync(full));
    const kind = stats.isDirectory() ? "directory" : stats.isSymbolicLink() ? "link" : stats.isFile() ? "file" : "other";
    if (walk.entries.length >= MOST_FILES || depth > DEEPEST) {
      throw userError({
        code: "cannot-read",
        message: `\`${walk.given}\` has more than ${MOST_FILES} files, or directories more than ${DEEPEST} deep: this is not a Lambda package`,
        help: "name the directory of the package itself"
      });
    }
    walk.entries.push({
      path: kind === "directory" ? `${path}/` : path,
      kind,
      mode: stats.mode,
      size: kind === "file" ? stats.size : 0,
      compressedSize: void 0,
      owner: walk.given
    });
    if (kind === "directory") addDirectory(walk, full, `${path}/`, depth + 1);
  }
}
function readPlain(path, given) {
  return asked(given, () => readFileSync(path));
}
function asked(given, work) {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error)) throw error;
    throw userError({
      code: "cannot-read",
      message: `\`${given}\` cannot be read: ${error.message}`,
      help: "make its files readable for the user that runs this"
    });
  }
}

// src/examine/check-package.ts
async function examinePackage(request) {
  const problems = new Problems();
  const opened = [];
  for (const [index, given] of [request.package, ...request.layers].entries()) {
    const own = new Problems();
    opened.push(await own.collectAsync(() => openPackage(request.cwd, given, index > 0)));
    problems.add(own.diagnostics.map((one) => withEntry(one, given)));
  }
  const [main] = opened;
  const open = opened.filter((one) => one !== void 0);
  const isWhole = open.length === opened.length;
  const chosen = choosePlatform(request, open);
  const { part } = main ?? {};
  const remarks = [...chosen.remarks];
  if (main !== void 0 && isWhole) {
    const content = foreignContent(request, open, chosen.platform);
    problems.add(await checkWhole(content, { loads: true }));
    if (content.start === void 0) {
      remarks.push(
        "what it imports is not checked, only its layout, its wheels and its compiled files: give `--handler module.function` to follow its imports"
      );
    }
  }
  return {
    package: request.package,
    kind: part?.kind ?? "function",
    runtime: chosen.platform?.runtime ?? null,
    architecture: chosen.architecture,
    handler: request.handler ?? null,
    remarks,
    size: part?.zippedSize ?? null,
    unzippedSize: part?.entries.reduce((sum, { size }) => sum + size, 0) ?? 0,
    findings: problems.diagnostics.map((one) => withEntry(one, request.package))
  };
}
function withEntry(diagnostic, name) {
  return diagnostic.entry === void 0 && diagnostic.place === void 0 ? { ...diagnostic, entry: { package: name, path: "" } } : diagnostic;
}
function choosePlatform(request, open) {
  const { runtimes } = request;
  const isGiven = request.runtime !== void 0 && request.architecture !== void 0;
  const guess = isGiven ? void 0 : guessPlatform(open);
  const remarks = [];
  const newest = runtimes.at(-1).runtime;
  let { runtime, architecture } = request;
  if (architecture === void 0) {
    const found = guess?.architecture;
    architecture = found?.value ?? "x86_64";
    remarks.push(
      found === void 0 ? "nothing in it shows the architecture, so it is checked for x86_64 (`--architecture` names another)" : `checked for ${architecture}, judging by ${found.because}`
    );
  }
  if (runtime === void 0) {
    const found = guess?.minor;
    runtime = found === void 0 ? newest : `python3.${found.value}`;
    remarks.push(
      found === void 0 ? `nothing in it shows the version of Python, so it is checked for ${newest}, the newest (\`--runtime\` names another)` : `checked for ${runtime}, judging by ${found.because}`
    );
    const platform2 = lambdaPlatform(runtime, architecture, runtimes);
    if (platform2 === void 0)
      remarks.push(`Lambda has no ${runtime} on ${architecture}: give \`--runtime\``);
    return { platform: platform2, architecture, remarks };
  }
  const platform = lambdaPlatform(runtime, architecture, runtimes);
  if (platform === void 0) throw unknownRuntimeError(runtime, architecture, void 0, runtimes);
  return { platform, architecture, remarks };
}
function foreignContent(request, open, platform) {
  const owners = /* @__PURE__ */ new Map();
  for (const one of open) for (const entry of one.part.entries) owners.set(entry, one);
  const [first, ...layers] = open.map(({ part }) => part);
  return {
    name: request.package,
    place: void 0,
    runtimePlace: void 0,
    isOurs: false,
    parts: [first, ...layers],
    platform,
    start: startOf(request.handler),
    isInCheckout: void 0,
    read: (entry) => owners.get(entry).read(entry),
    readStart: (entry) => owners.get(entry).readStart(entry),
    fact: (kind, entry) => owners.get(entry).fact(kind, entry),
    facts: async (kind, entries) => {
      const found = /* @__PURE__ */ new Map();
      for (const entry of entries) {
        const fact = await owners.get(entry).factBeside(kind, entry);
        if (fact !== void 0) found.set(entry, fact);
      }
      return found;
    },
    memory: void 0
  };
}
function startOf(handler) {
  if (handler === void 0) return void 0;
  const dot = handler.lastIndexOf(".");
  const module = handler.slice(0, dot).replaceAll("/", ".");
  return { module, function: handler.slice(dot + 1), place: void 0, isMain: false };
}

// src/commands/check.ts
async function checkPackages(host, request) {
  const { packages, severities, sizeBudget, announce, ...rest } = request;
  const checked = [];
  const findings = [];
  for (const one of packages) {
    const { findings: found, ...examined } = await examinePackage({ ...rest, cwd: host.cwd, package: one });
    const all = [...found, ...overBudget(one, examined.size, sizeBudget)];
    const adjusted = severities.adjust(all, [severities.nameOf(one)]);
    reportDiagnostics(adjusted, host.log);
    for (const finding of adjusted) findings.push(finding);
    const sha256 = examined.size === null ? null : hashOf(resolve(host.cwd, one), one);
    const result = { ...examined, sha256, findings: adjusted.map(toFinding) };
    checked.push(result);
    for (const line of linesOf(result)) announce(line);
  }
  for (const line of severities.hidden()) host.log.info(line);
  return { checked, findings };
}
function overBudget(name, size, budget) {
  if (budget === void 0 || size === null || size <= budget.bytes) return [];
  return [
    {
      severity: "warning",
      code: "over-size-budget",
      message: `${name} has ${exactBytes(size)}; the size budget is ${exactBytes(budget.bytes)}`,
      entry: { package: name, path: "" },
      help: "leave out what the function does not import, or raise the budget"
    }
  ];
}
function hashOf(path, owner) {
  const hash = createHash("sha256");
  for (const piece of filePieces(path, owner)) hash.update(piece);
  return hash.digest("hex");
}
function linesOf(checked) {
  const { kind, runtime, architecture, handler, size, unzippedSize, findings, remarks } = checked;
  const isMissing = ({ code, entry }) => code === "package-missing" && entry?.package === checked.package;
  if (findings.some(isMissing)) return [`${checked.package}: not found`];
  const count = (severity, word) => {
    const number = findings.filter((one) => one.severity === severity).length;
    return `${number} ${word}${number === 1 ? "" : "s"}`;
  };
  const sizes = size === null ? showBytes(unzippedSize) : `${showBytes(size)} (${showBytes(unzippedSize)} unzipped)`;
  const what = [kind, runtime ?? "no known runtime", architecture, handler ?? "no handler", sizes];
  return [
    `${checked.package}: ${what.join(", ")}`,
    ...remarks.map((remark) => `    ${remark}`),
    `    ${count("error", "error")}, ${count("warning", "warning")}`
  ];
}

export {
  checkPackages
};
