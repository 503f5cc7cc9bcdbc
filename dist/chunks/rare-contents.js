import {
  artifactNames
} from "./chunk-Q75C2DSQ.js";
import {
  installedDistributions
} from "./chunk-7DIGEKNT.js";
import {
  contentOf,
  isSameFile,
  layOut,
  parentsOf,
  readMemberInPieces,
  unzippedSizeOf,
  writeZip
} from "./chunk-35QPGWWM.js";
import "./chunk-IFLOIPY4.js";
import "./chunk-ZIRYULOX.js";
import {
  filePieces,
  filesOfLayer,
  growthOf,
  needed
} from "./chunk-FLPWUXNP.js";
import {
  storedPath
} from "./chunk-XVAWO7KO.js";
import "./chunk-VRLTUVXX.js";
import {
  Token,
  Tokenizer,
  bestTagRank,
  compareCodePoints,
  fieldPlace,
  findRepository,
  headCommit,
  showPath,
  showRequirement,
  tagRanks
} from "./chunk-4U4A73Z3.js";
import {
  partsOfSdk,
  projectsOfRuntime
} from "./chunk-2YNFGMIP.js";
import {
  Problems,
  UserError,
  createHash,
  dirname,
  join,
  normalizeName,
  parseWheelFilename,
  posix,
  programVersion,
  relative,
  removeLeftovers,
  replaceDirectory,
  replaceText,
  sep,
  showBytes,
  statsAt,
  writeBytes
} from "./chunk-VILPUJHH.js";
import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from "./chunk-7X23XMYO.js";

// src/archive/case-collision.ts
function ignoresCase(path) {
  const probe = join(path, "case");
  writeFileSync(probe, "", { flag: "wx", mode: 384 });
  try {
    return existsSync(join(path, "CASE"));
  } finally {
    rmSync(probe);
  }
}
function checkNames({ entries }, path) {
  const known = /* @__PURE__ */ new Map();
  const found = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    for (let end = entry.path.indexOf("/"); ; end = entry.path.indexOf("/", end + 1)) {
      const name = end === -1 ? entry.path : entry.path.slice(0, end);
      const key = name.normalize("NFC").toLowerCase();
      const first = known.get(key);
      if (first === void 0) known.set(key, { name, entry });
      else if (first.name !== name && !found.has(key) && !isBelowFault(found, key)) {
        found.set(key, collision(path, [first.name, first.entry], [name, entry]));
      }
      if (end === -1) break;
    }
  }
  if (found.size > 0) throw new UserError([...found.values()]);
}
function isBelowFault(found, key) {
  for (let at = key.lastIndexOf("/"); at !== -1; at = key.lastIndexOf("/", at - 1)) {
    if (found.has(key.slice(0, at))) return true;
    if (at === 0) break;
  }
  return false;
}
function collision(path, left, right) {
  const shown = ([name, { owner }]) => `\`${name}\` (${owner})`;
  return {
    severity: "error",
    code: "case-collision",
    message: `${shown(left)} and ${shown(right)} differ only in case, and the file system of \`${path}\` cannot hold both`,
    help: 'rename one of them, write a zip file (`layout="flat-zipped"`, of a PEX file `layout="zipapp"`), or write the directory on a case-sensitive file system'
  };
}

// src/archive/write-directory.ts
async function writeDirectory(bundle, path, parts = {}, joinsNames = ignoresCase) {
  return replaceDirectory(path, async (directory) => {
    if (joinsNames(directory)) checkNames(bundle, path);
    return { path, ...await writeFiles(bundle, directory, parts) };
  });
}
async function writeFiles(bundle, root, parts) {
  const listing = createHash("sha256");
  let size = 0;
  if (bundle.prefix !== void 0) makeDirectories(root, bundle.prefix);
  for (const record of layOut(bundle)) {
    const target = join(root, record.path);
    if (record.entry === void 0) makeDirectory(target);
    else {
      const written = await writeFile(record.entry, target);
      size += written.size;
      listing.update(`${written.sha256} ${record.entry.mode.toString(8)} ${record.path}
`);
    }
  }
  let unzippedSize = size;
  const executable = new Set(
    bundle.entries.filter(({ mode }) => mode === 493).map((entry) => placeOf(bundle, entry))
  );
  for (const [name, entries] of parts.zips ?? []) {
    mkdirSync(dirname(join(root, name)), { recursive: true, mode: 493 });
    const options = { inGivenOrder: true, stored: parts.stored ?? false };
    const zip = await writeZip({ entries }, join(root, name), options);
    size += zip.size;
    unzippedSize += zip.unzippedSize;
    listing.update(`${zip.sha256} 644 ${name}
`);
  }
  for (const [name, target] of parts.links ?? []) {
    makeLink(root, name, target);
    if (executable.has(target)) executable.add(name);
    listing.update(`-> ${target} ${name}
`);
  }
  return { sha256: listing.digest("hex"), size, unzippedSize, executable };
}
function placeOf({ prefix }, { path }) {
  return prefix === void 0 ? path : `${prefix}/${path}`;
}
function makeLink(root, name, target) {
  const path = join(root, name);
  try {
    symlinkSync(target, path);
  } catch (error) {
    if (!["EPERM", "ENOSYS"].includes(error.code ?? "")) throw error;
  }
  if (!existsSync(path)) copyFileSync(join(root, target), path);
}
function makeDirectories(root, path) {
  let directory = root;
  for (const part of path.split("/")) {
    directory = join(directory, part);
    makeDirectory(directory);
  }
}
function makeDirectory(path) {
  mkdirSync(path);
  chmodSync(path, 493);
}
async function writeFile(entry, target) {
  const hash = createHash("sha256");
  let size = 0;
  const descriptor = openSync(target, "wx", 384);
  try {
    const write = (bytes) => {
      hash.update(bytes);
      size += bytes.length;
      writeBytes(descriptor, bytes);
    };
    const { content } = entry;
    if (content.kind === "member") await readMemberInPieces(content.archive, content.member, write);
    else if (content.kind === "bytes") write(content.bytes);
    else for (const piece of filePieces(content.path, entry.owner)) write(piece);
  } finally {
    closeSync(descriptor);
  }
  chmodSync(target, entry.mode);
  return { size, sha256: hash.digest("hex") };
}

// src/checks/layout/links.ts
var LONGEST_TARGET = 4096;
async function checkLinks(content) {
  if (content.isOurs) return [];
  const found = [];
  for (const part of content.parts) {
    const links = part.entries.filter(({ kind, zip }) => kind === "link" && zip?.isEncrypted === false);
    if (links.length === 0) continue;
    const names = namesOf(part);
    for (const entry of links) {
      if (entry.size > LONGEST_TARGET) continue;
      const target = (await content.read(entry)).toString("utf8");
      const problem = problemOf(target, entry.path, names);
      if (problem === void 0) continue;
      found.push({
        severity: "warning",
        code: "broken-link",
        message: `\`${entry.path}\` is a link to \`${target}\`, ${problem}`,
        entry: { package: part.name, path: entry.path },
        help: "zip the files instead of the links: without `-y`, or with `cp -rL` before"
      });
    }
  }
  return found;
}
function namesOf({ entries }) {
  const names = /* @__PURE__ */ new Set();
  for (const { path } of entries) {
    for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 1)) {
      const name = path.slice(0, end);
      if (names.has(name)) break;
      names.add(name);
    }
  }
  return names;
}
function problemOf(target, from, names) {
  if (/^\/(?:opt|var\/task)(?:\/|$)/.test(target)) return void 0;
  if (target.startsWith("/")) return "which is not in the package";
  const parts = from.split("/").slice(0, -1);
  for (const part of target.split("/")) {
    if (part === ".." && parts.pop() === void 0) return "which is outside of the package";
    if (part !== ".." && part !== "." && part !== "") parts.push(part);
  }
  return names.has(parts.join("/")) || parts.length === 0 ? void 0 : "which is not in the package";
}

// src/checks/distributions/requires-dist.ts
var MOST = 20;
function checkRequiresDist(content) {
  const { platform } = content;
  if (platform === void 0) return Promise.resolve([]);
  const unmet = unmetIn(content, platform);
  const byProject = /* @__PURE__ */ new Map();
  for (const one of unmet) {
    const group = byProject.get(one.project);
    if (group === void 0) byProject.set(one.project, [one]);
    else group.push(one);
  }
  return Promise.resolve([...byProject.values()].slice(0, MOST).map((group) => warningOf(content, group)));
}
function warningOf({ name, place }, [first, ...more]) {
  const { asker, requirement, project, path, part } = first;
  return {
    severity: "warning",
    code: "requires-dist-unmet",
    message: `${asker} in ${name} requires \`${requirement}\`, which is neither in the package nor in its layers`,
    ...place !== void 0 && { place },
    entry: { package: part, path },
    module: project.replaceAll("-", "_"),
    help: `add ${project}, or turn this off if what needs it is never imported`,
    ...more.length > 0 && { notes: [`also required by ${more.map((one) => one.asker).join(", ")}`] }
  };
}
function unmetIn(content, platform) {
  const distributions = installedDistributions(content);
  const names = new Set(distributions.map(({ normalizedName }) => normalizedName));
  const tops = topLevelNames(content);
  const isLayer = content.parts[0].kind === "layer";
  const ofRuntime = platform.runtime === void 0 && !isLayer ? /* @__PURE__ */ new Map() : projectsOfRuntime;
  return distributions.flatMap(({ name, version, requires, entry }) => {
    const part = content.parts.find(({ entries }) => entries.includes(entry)).name;
    return needed(requires, [platform], []).flatMap((requirement) => {
      const project = requirement.normalizedName;
      if (names.has(project) || ofRuntime.has(project) || tops.has(project.replaceAll("-", "_"))) return [];
      const written = showRequirement({ ...requirement, marker: void 0 });
      return [{ project, requirement: written, asker: `${name} ${version}`, path: entry.path, part }];
    });
  });
}
function topLevelNames({ parts }) {
  const names = /* @__PURE__ */ new Set();
  for (const { roots, entries } of parts) {
    let directory = "/";
    for (const { path } of entries) {
      if (path.startsWith(directory)) continue;
      const root = roots.findLast((one) => path.startsWith(one));
      if (root === void 0) continue;
      const slash = path.indexOf("/", root.length);
      const above = path.slice(0, slash + 1);
      if (above !== "" && !roots.some((one) => one.startsWith(above))) directory = above;
      const [top = ""] = path.slice(root.length).split(/[/.]/, 1);
      names.add(top.toLowerCase());
    }
  }
  return names;
}

// src/formats/layers.ts
async function leaveOutLayers(input, problems) {
  const nothing = { files: input.files, leftOut: /* @__PURE__ */ new Map() };
  if (reportVersions(input, problems)) return nothing;
  const held = await heldFiles(input, problems);
  const names = new Set(input.wheels.map(({ pinned }) => pinned.name));
  const known = new Set(
    input.layers.flatMap(
      ({ wheels }) => wheels.filter(({ pinned }) => names.has(pinned.name)).map(({ pinned }) => pinned.filename)
    )
  );
  const isKnown = (entry) => !isWheel(entry) || known.has(entry.owner);
  const layerOf = /* @__PURE__ */ new Map();
  for (const entry of input.files) {
    const other = held.get(entry.path);
    if (other === void 0) continue;
    if (await isSameFile(other.entry, entry)) {
      if (isWheel(entry) || isKnown(other.entry)) layerOf.set(entry, other.layer);
    } else reportDifference(input, entry, other, problems);
  }
  const ofLayers = [...held.values()].map(({ entry }) => entry).filter(isKnown);
  const groups = await groupsOf(input.files, ofLayers, layerOf);
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
    for (const { pinned } of one.wheels) {
      const other = known.get(pinned.name);
      if (other === void 0) known.set(pinned.name, { owner: one.target, wheel: pinned });
      else if (other.wheel.sha256 !== pinned.sha256) {
        isWrong = true;
        problems.error({
          code: "layer-version",
          message: `${pinned.name} appears twice in ${target} and its layers: ${other.wheel.version} in ${other.owner} (\`${other.wheel.filename}\`) and ${pinned.version} in ${one.target} (\`${pinned.filename}\`); one would hide the other`,
          place,
          help: `use the same lock and platform for both, or leave ${pinned.name} out of one of them: out of its requirements, or with \`!!\` in \`dependencies\``
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
    help: "leave one of them out: out of the requirements, or with `!!address` in `dependencies`"
  };
  if (collisionsOk) problems.warn(diagnostic);
  else problems.error(diagnostic);
}
async function groupsOf(files, ofLayers, layerOf) {
  const packages = await regularPackages([...files, ...ofLayers]);
  const withData = new Set(
    files.filter((entry) => isOwnData(entry) && !layerOf.has(entry)).map(({ path }) => posix.dirname(path))
  );
  const groups = new Groups();
  for (const entry of files) {
    const directory = posix.dirname(entry.path);
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
    packages.add(posix.dirname(entry.path));
  }
  return packages;
}
async function isLegacyNamespace(entry) {
  const text = (await contentOf(entry)).toString("latin1");
  return /\bextend_path\s*\(|\bdeclare_namespace\s*\(/.test(text);
}
function noteSplit({ target, place }, group, layer, problems) {
  const tops = [...new Set(group.map(({ path }) => path.split("/", 1)[0]))].sort();
  problems.add([
    {
      severity: "note",
      code: "layer-split",
      message: `${target} keeps its own copy of \`${tops.join("`, `")}\`: the layer ${layer} only contains part of it, and Python does not merge a package from two directories`,
      place,
      help: "put all of it in the layer, or none of it"
    }
  ]);
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

// src/formats/init-files.ts
function sameCode(a, b) {
  const [left, right] = [codeOf(a), codeOf(b)];
  return left.length === right.length && left.every((token, index) => token === right[index]);
}
var INDENT = "\0indent";
var DEDENT = "\0dedent";
function codeOf(source) {
  const bytes = Buffer.from(source.toString("utf8").replace(/\r\n?/g, "\n"), "utf8");
  const tokenizer = new Tokenizer(bytes);
  const code = [];
  const indents = [0];
  const commas = [];
  for (let kind = tokenizer.next(); kind !== Token.end; kind = tokenizer.next()) {
    if (kind === Token.comment) continue;
    if (kind === Token.newline) {
      code.push("\n");
      continue;
    }
    if (tokenizer.firstOnLine) nest(code, indents, tokenizer.indent);
    const text = kind === Token.string ? stringOf(tokenizer) : bytes.toString("utf8", tokenizer.start, tokenizer.end);
    if (kind === Token.operator) countCommas(code, commas, text);
    code.push(text);
  }
  if (code.at(-1) !== "\n") code.push("\n");
  return code;
}
function nest(code, indents, indent) {
  if (indent > indents.at(-1)) {
    indents.push(indent);
    code.push(INDENT);
  }
  while (indents.length > 1 && indent < indents.at(-1)) {
    indents.pop();
    code.push(DEDENT);
  }
}
function countCommas(code, commas, operator) {
  if ("([{".includes(operator)) commas.push(0);
  else if (operator === "," && commas.length > 0) commas.push(commas.pop() + 1);
  else if (")]}".includes(operator) && (commas.pop() ?? 0) > 1 && code.at(-1) === ",") code.pop();
}
function stringOf({ bytes, start, end, textStart, textEnd, escaped }) {
  const part = (from, to) => Buffer.from(bytes.subarray(from, to)).toString("utf8");
  const text = part(start, end);
  if (escaped || end === textEnd) return text;
  const prefix = /^[a-z]*/i.exec(text)[0].toLowerCase().replace("r", "");
  return `${prefix}"${part(textStart, textEnd)}"`;
}

// src/formats/python-scripts.ts
var PYTHON_SHEBANG = /(?:^|\W)(?:python|pypy)(?:\d+(?:\.\d+)*)?(?:\.exe)?(?:\s\S|$)/i;
var ENCODING_LINE = /^[ \t\f]*#.*?coding[:=][ \t]*[-_.a-zA-Z0-9]+/;
var PLACEHOLDER = "#!python\n";
function rewriteShebang(script) {
  const first = lineAt(script, 0);
  if (!first.text.startsWith("#!")) return void 0;
  const command = first.text.slice(2).replace(/[ \t\n\v\f\r]+$/, "");
  if (PYTHON_SHEBANG.test(command)) {
    return Buffer.concat([Buffer.from(PLACEHOLDER), script.subarray(first.end)]);
  }
  if (command !== "/bin/sh") return void 0;
  return withoutPreamble(script, first.end);
}
function hasPlaceholder(script) {
  return script.subarray(0, PLACEHOLDER.length).toString("latin1") === PLACEHOLDER;
}
function withoutPreamble(script, start) {
  let line = lineAt(script, start);
  const encoding = ENCODING_LINE.test(line.text) ? line.text : "";
  if (encoding !== "") line = lineAt(script, line.end);
  const quotes = line.text.split("'").length - 1;
  const isPreamble = line.text === "'''': pshprs\n" || /^'''.*exec.+/.test(line.text) && quotes >= 4;
  if (!isPreamble) return void 0;
  do
    line = lineAt(script, line.end);
  while (line.text !== "" && !line.text.endsWith("'''\n"));
  return Buffer.concat([Buffer.from(PLACEHOLDER + encoding), script.subarray(line.end)]);
}
function lineAt(bytes, start) {
  const newline = bytes.indexOf(10, start);
  const end = newline === -1 ? bytes.length : newline + 1;
  return { text: bytes.toString("latin1", start, end), end };
}

// src/plans/without-layers.ts
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
    const own = [...leftOut].filter(([, spec]) => spec === layer.target).map(([entry]) => entry);
    return {
      target: layer.target,
      files: layer.files,
      unzippedSize,
      wheels: wheelsOf(own, layered.wheels),
      sources: own.filter(({ owner }) => !owner.endsWith(".whl")).flatMap(({ path }) => sources.get(path) ?? [])
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
  return wheels.filter(({ pinned }) => owners.has(pinned.filename));
}

// src/plans/each-platform.ts
var WHEEL_ROOT = /^\.deps\/([^/]+\.whl)\/$/;
function onPlatform(content, platform) {
  const [first, ...layers] = content.parts;
  const { memory } = content;
  const named = (name) => `${name} on ${platform.tags[0] ?? platform.description}`;
  return {
    ...content,
    platform,
    parts: [partFor(first, platform), ...layers],
    memory: memory && {
      recall: (name) => memory.recall(named(name)),
      recallEdited: (name) => memory.recallEdited(named(name)),
      keep: (name, value) => {
        memory.keep(named(name), value);
      }
    }
  };
}
function partFor(part, platform) {
  const ranks = tagRanks(platform);
  const best = /* @__PURE__ */ new Map();
  const skipped = /* @__PURE__ */ new Set();
  for (const root of part.roots) {
    const filename = WHEEL_ROOT.exec(root)?.[1];
    const project = filename === void 0 ? void 0 : parseWheelFilename(filename)?.name;
    if (filename === void 0 || project === void 0) continue;
    const rank = bestTagRank(filename, ranks);
    const known = best.get(project);
    if (rank === void 0 || known !== void 0 && known.rank <= rank) {
      skipped.add(root);
      continue;
    }
    if (known !== void 0) skipped.add(known.root);
    best.set(project, { root, rank });
  }
  if (skipped.size === 0) return part;
  const isSkipped = (path) => {
    const end = path.startsWith(".deps/") ? path.indexOf("/", ".deps/".length) : -1;
    return end !== -1 && skipped.has(path.slice(0, end + 1));
  };
  return {
    ...part,
    roots: part.roots.filter((root) => !skipped.has(root)),
    entries: part.entries.filter(({ path }) => !isSkipped(path))
  };
}
function ofAllPlatforms(found) {
  const groups = /* @__PURE__ */ new Map();
  for (const { platform, findings } of found) {
    for (const finding of findings) {
      const { severity, code, message, place } = finding;
      const key = JSON.stringify([severity, code, message, place]);
      const group = groups.get(key) ?? { finding, where: [] };
      groups.set(key, group);
      group.where.push(platform.description);
    }
  }
  return [...groups.values()].map(
    ({ finding, where }) => where.length === found.length ? finding : { ...finding, notes: [...finding.notes ?? [], `on ${where.join(" and ")}`] }
  );
}

// src/checks/sizes/breakdown.ts
var SHOWN = 6;
var WORTH_SAYING = 1e5;
var kinds = [
  { name: "compiled modules in `__pycache__`", above: /(?:^|\/)__pycache__\// },
  { name: "tests", above: /(?:^|\/)tests?\// },
  { name: "type stubs", endings: [".pyi"] },
  {
    name: "headers and static libraries",
    endings: [".h", ".hpp", ".hxx", ".cuh", ".a", ".lib", ".pxd", ".pyx", ".cpp"]
  },
  { name: "documentation and examples", above: /(?:^|\/)(?:docs?|examples?|benchmarks?)\// }
];
var kindsOfEndings = new Map(
  kinds.flatMap((kind) => (kind.endings ?? []).map((ending) => [ending, kind]))
);
var SHARED_LIBRARY = /\.so(?:\.[\w.-]+)?$/;
function breakdownOf(content) {
  const sums = { distributions: new Sums(), folders: new Sums(), savings: new Sums() };
  const names = { installed: installedNames(content), ofWheels: /* @__PURE__ */ new Map() };
  const libraries = /* @__PURE__ */ new Set();
  let total = 0;
  for (const part of content.parts) {
    let place;
    for (const entry of part.entries) {
      if (entry.kind === "directory") continue;
      if (place === void 0 || !isIn(place, entry)) place = placeOf2(entry, part, names, sums);
      total += entry.size;
      add(place.distribution, entry.size);
      add(place.folder, entry.size);
      const saving = place.isOfSdk ? OF_SDK : savingOf(entry, place, libraries);
      if (saving !== void 0) add(sums.savings.of(saving), entry.size);
    }
  }
  const { distributions, folders, savings } = sums;
  return { total, distributions: distributions.rows(), folders: folders.rows(), savings: savings.rows() };
}
function isIn({ directory, owner, isOfCheckout }, entry) {
  return entry.path.lastIndexOf("/") + 1 === directory.length && entry.path.startsWith(directory) && entry.owner === owner && entry.source !== void 0 === isOfCheckout;
}
function placeOf2(entry, part, names, sums) {
  const { path, owner, source } = entry;
  const below = belowRoot(part, path);
  const distribution = distributionOf(entry, below, names);
  return {
    directory: path.slice(0, path.lastIndexOf("/") + 1),
    ...{ owner, isOfCheckout: source !== void 0 },
    distribution: sums.distributions.of(distribution),
    folder: sums.folders.of(folderOf(path, below)),
    // Without its `.dist-info` it is a directory at the top. Other libraries need urllib3 and the like in their own version.
    isOfSdk: partsOfSdk.has(distribution.replace(/\/$/, "")),
    kind: kinds.find(({ above }) => above?.test(below) === true)
  };
}
function breakdownNotes({ distributions, folders, savings }) {
  const list = (rows) => rows.filter(({ size }) => size >= WORTH_SAYING).slice(0, SHOWN).map(({ name, size }) => `${name} ${showBytes(size)}`).join(", ");
  const notes = [
    ["largest distributions", list(distributions)],
    ["largest folders", list(folders)],
    ["could be left out", list(savings)]
  ];
  return notes.flatMap(([what, text]) => text === "" ? [] : [`${what}: ${text}`]);
}
function belowRoot({ roots }, path) {
  let longest = 0;
  for (const root of roots) if (root.length > longest && path.startsWith(root)) longest = root.length;
  return path.slice(longest);
}
function folderOf(path, below) {
  const root = path.slice(0, path.length - below.length);
  const first = below.indexOf("/") + 1;
  const end = below.indexOf("/", first) + 1;
  if (first > 0) return root + below.slice(0, end > 0 ? end : first);
  return root === "" ? "the top" : root;
}
var DIST_INFO = /^([^/]+?)-[^/-]+\.dist-info\/(?:RECORD|METADATA)$/;
function installedNames({ parts }) {
  const names = /* @__PURE__ */ new Set();
  for (const part of parts) {
    for (const { path } of part.entries) {
      if (!path.includes(".dist-info/")) continue;
      const [, name] = DIST_INFO.exec(belowRoot(part, path)) ?? [];
      if (name !== void 0) names.add(normalizeName(name));
    }
  }
  return names;
}
function distributionOf(entry, below, { installed, ofWheels }) {
  const { owner, source } = entry;
  const known = ofWheels.get(owner);
  if (known !== void 0) return known;
  if (owner.endsWith(".whl")) {
    const name2 = normalizeName(owner.split("-", 1)[0]);
    ofWheels.set(owner, name2);
    return name2;
  }
  if (source !== void 0) return owner;
  const [top = ""] = below.split("/", 1);
  if (top === below) return "files at the top";
  const name = normalizeName(top.replace(/(?:-[^-]+)?\.(?:dist-info|data)$|\.libs$/, ""));
  return installed.has(name) ? name : `${top}/`;
}
var OF_SDK = "the AWS SDK, which the runtime has too";
function savingOf({ path, size }, place, libraries) {
  const name = path.slice(place.directory.length);
  const ofEnding = kindsOfEndings.get(name.slice(name.lastIndexOf(".")));
  const kind = place.kind && ofEnding ? kinds.find((one) => one === place.kind || one === ofEnding) : place.kind ?? ofEnding;
  if (kind !== void 0) return kind.name;
  if (!SHARED_LIBRARY.test(name)) return void 0;
  const key = `${name} ${size}`;
  if (libraries.has(key)) return "libraries that are there twice";
  libraries.add(key);
  return void 0;
}
function add(sum, size) {
  sum.size += size;
  sum.files++;
}
var Sums = class {
  #sums = /* @__PURE__ */ new Map();
  of(name) {
    const sum = this.#sums.get(name) ?? { size: 0, files: 0 };
    this.#sums.set(name, sum);
    return sum;
  }
  rows() {
    return Array.from(this.#sums, ([name, sum]) => ({ name, ...sum })).sort(
      (a, b) => b.size - a.size || compareCodePoints(a.name, b.name)
    );
  }
};

// src/commands/growth-warning.ts
var SHOWN_WHEELS = 5;
function growthWarning(host, plan, one, { budget, comparison }) {
  const change = comparison.changes.get(plan.target.spec);
  if (change?.change !== "changed" || !one.path.endsWith(".zip")) return void 0;
  const base = comparison.commit.slice(0, 7);
  const place = plan.target.place;
  const sizeOf = (wheel) => statsAt(storedPath(host, wheel))?.size;
  const grown = change.growth === void 0 ? void 0 : growthOf(change.growth, sizeOf);
  if (typeof grown !== "number") {
    return {
      severity: "note",
      code: "growth-unknown",
      message: `By how much ${one.path} has grown since the base ${base} is not known: ${whyUnknown(change, grown)}`,
      place,
      help: "a lock with hashes and sizes, such as that of uv, says how large its wheels are"
    };
  }
  if (grown <= budget.bytes) return void 0;
  return {
    severity: "warning",
    code: "over-size-budget",
    message: `${one.path} has grown by about ${showBytes(grown)} to ${showBytes(one.size)} since the base ${base}; the size budget is ${budget.text}`,
    place,
    notes: notesOf(change.growth, sizeOf),
    help: "leave out what the function does not import, or raise the budget"
  };
}
function whyUnknown({ before }, wheel) {
  if (wheel !== void 0) return `nothing says how large \`${wheel.filename}\` is`;
  return before === void 0 ? "the base cannot plan it" : "no lock with hashes decides what is in it";
}
function notesOf({ added, removed, ofFiles }, sizeOf) {
  const of = (wheel) => wheel.size ?? sizeOf(wheel) ?? 0;
  const before = new Map(removed.map((wheel) => [wheel.name, wheel]));
  const rows = added.map((wheel) => {
    const old = before.get(wheel.name);
    const more = of(wheel) - (old === void 0 ? 0 : of(old));
    const from = old === void 0 ? "new" : `instead of ${old.version}`;
    return {
      more,
      text: `${wheel.name} ${wheel.version} (${from}): ${showBytes(Math.abs(more))} ${more < 0 ? "less" : "more"}`
    };
  }).filter(({ more }) => more > 0).toSorted((a, b) => b.more - a.more);
  const shown = rows.slice(0, SHOWN_WHEELS).map(({ text }) => text);
  const rest = rows.length - shown.length;
  return [
    ...shown,
    ...rest > 0 ? [`and ${rest} more`] : [],
    ...ofFiles > 0 ? [`files of the checkout: ${showBytes(ofFiles)} more`] : []
  ];
}

// src/report/manifest.ts
var ofTheDay = /* @__PURE__ */ new Set(["runtime-deprecated"]);
function showManifest(manifest) {
  const packages = manifest.packages.map((one) => ({
    ...one,
    findings: one.findings.filter(({ code }) => !ofTheDay.has(code))
  }));
  return `${JSON.stringify({ ...manifest, packages }, null, 2)}
`;
}
function withEarlier(earlier, later) {
  const isSame = later.commit !== null && earlier.commit === later.commit && earlier.repository === later.repository && earlier.baseCommit === later.baseCommit && earlier.directory === later.directory && earlier.version === later.version;
  if (!isSame) return later;
  return {
    ...later,
    partial: earlier.partial || later.partial,
    packages: byTarget([...later.packages, ...earlier.packages]),
    removed: byTarget([...later.removed, ...earlier.removed])
  };
}
function byTarget(all) {
  const found = /* @__PURE__ */ new Map();
  for (const one of all) if (!found.has(one.target)) found.set(one.target, one);
  return [...found.values()].sort((a, b) => a.target < b.target ? -1 : 1);
}

// src/commands/manifest.ts
async function manifestOf(input) {
  const { host, project, record } = input;
  const artifactOf = artifactNames(project);
  const packages = [];
  for (const plan of record.plans) packages.push(await packageOf(input, plan, artifactOf));
  for (const one of record.failed) packages.push(unmadePackage(input, one, artifactOf, "failed"));
  for (const target of record.skipped)
    packages.push(unmadePackage(input, { target, findings: [] }, artifactOf, "skipped"));
  return {
    schema: 1,
    version: programVersion,
    repository: repositoryOf(host.env["GITHUB_REPOSITORY"]),
    commit: headCommit(project.workspace.root) ?? commitOf(host.env["GITHUB_SHA"]),
    baseCommit: record.comparison?.commit ?? null,
    directory: directoryOf(project.workspace.root),
    partial: record.isPartial,
    packages: packages.sort((a, b) => a.target < b.target ? -1 : 1),
    removed: (record.comparison?.removed ?? []).map(({ target, plan }) => ({
      ...{ target: target.spec, type: target.type.name },
      ...{ runtime: plan?.runtime ?? null, architecture: plan?.architecture ?? null }
    }))
  };
}
async function writeManifest(path, manifest) {
  const earlier = existsSync(path) ? await earlierAt(path) : void 0;
  const whole = earlier === void 0 ? manifest : withEarlier(earlier, manifest);
  removeLeftovers(dirname(path));
  await replaceText(path, showManifest(whole));
  return whole;
}
async function earlierAt(path) {
  const { readManifest } = await import("./chunk-HGMS3MXO.js");
  return new Problems().collect(() => readManifest(path, path));
}
async function packageOf(input, plan, artifactOf) {
  const { project, record } = input;
  const made = record.madeOf(plan);
  const own = new Problems();
  const digests = await own.collectAsync(() => record.digester.digestsOf(plan));
  const layers = (plan.makeup.layers ?? []).map(({ target }) => ({
    ...{ target: target.spec, unzippedSize: null, wheels: [], sources: [] }
  }));
  return {
    target: plan.target.spec,
    type: plan.target.type.name,
    place: placeOf3(plan.target.place),
    status: record.statusOf(plan),
    path: input.pathOf(made?.path ?? showPath(project.workspace.root, plan.output)),
    artifact: plan.kind === "file" ? artifactOf(plan.target.spec) ?? null : null,
    handler: plan.handler ?? null,
    otherHandlers: plan.otherHandlers ?? [],
    runtime: plan.runtime ?? null,
    architecture: plan.architecture ?? null,
    sha256: made?.sha256 ?? null,
    codeSha256: made?.codeSha256 ?? null,
    size: made?.size ?? null,
    unzippedSize: made?.unzippedSize ?? null,
    planDigest: digests?.planDigest ?? null,
    deployDigest: digests?.deployDigest ?? null,
    whyNoDigest: digests === void 0 ? "a file cannot be read" : digests.whyNoDigest,
    wheels: made?.wheels ?? plan.wheels.map(wheelOf),
    sources: [...new Set(made?.sources ?? plan.sources.map(({ source }) => source))],
    layers: made?.layers ?? layers,
    findings: findingsOf(input, made?.findings.map(asDiagnostic) ?? record.findingsOf(plan)),
    image: made?.image ?? null,
    ...changeOf(record.comparison?.changes.get(plan.target.spec), made)
  };
}
function changeOf(found, made) {
  if (found === void 0) return { change: null, before: null, differences: null };
  const { change, before, differences = null } = found;
  if (before === void 0) return { change, before: null, differences };
  const { handler = null, runtime = null, architecture = null } = before.plan;
  const { planDigest } = before;
  const sizes = sizesBefore(found, made);
  return { change, before: { planDigest, handler, runtime, architecture, ...sizes }, differences };
}
function sizesBefore({ change, growth }, made) {
  if (made === void 0) return { size: null, unzippedSize: null, codeSha256: null };
  if (change === "same") {
    const { size: size2, unzippedSize, codeSha256 } = made;
    return { size: size2, unzippedSize, codeSha256 };
  }
  const grown = growth === void 0 ? void 0 : growthOf(growth, () => void 0);
  const size = typeof grown === "number" ? Math.max(0, made.size - grown) : null;
  return { size, unzippedSize: null, codeSha256: null };
}
function unmadePackage(input, { target, findings }, artifactOf, status) {
  const nothing = { handler: null, runtime: null, architecture: null, sha256: null, codeSha256: null };
  return {
    target: target.spec,
    type: target.type.name,
    place: placeOf3(target.place),
    status,
    path: null,
    artifact: artifactOf(target.spec) ?? null,
    ...{ ...nothing, size: null, unzippedSize: null, otherHandlers: [] },
    ...{ planDigest: null, deployDigest: null, whyNoDigest: whyUnmade[status] },
    ...{ wheels: [], sources: [], layers: [], findings: findingsOf(input, findings), image: null },
    ...{ change: null, before: null, differences: null }
  };
}
function placeOf3({ path, line }) {
  return { path, line: line ?? null };
}
function directoryOf(buildRoot) {
  try {
    const root = realpathSync(buildRoot);
    const repository = findRepository(root);
    return repository === void 0 ? "" : relative(repository.top, root).split(sep).join("/");
  } catch {
    return "";
  }
}
var whyUnmade = { failed: "the package cannot be planned", skipped: "the image was not asked for" };
function wheelOf({ name, version, filename, sha256, size }) {
  return { name, version, filename, sha256, size: size ?? null };
}
function asDiagnostic({ code, severity, message, help, notes, place }) {
  return {
    ...{ code, severity, message, notes },
    ...help !== null && { help },
    ...place !== null && { place }
  };
}
function findingsOf({ host, project }, findings) {
  const places = [project.workspace.root, host.storeDirectory];
  const show = (text) => places.reduce((shown, place) => shown.replaceAll(place, "\u2026"), text).slice(0, LONGEST_TEXT);
  return findings.map(({ code, severity, message, help, notes = [], place }) => ({
    code,
    severity,
    message: show(message),
    help: help === void 0 ? null : show(help),
    notes: notes.slice(0, MOST_NOTES).map(show),
    path: place?.path ?? null,
    line: place?.line ?? null
  }));
}
var LONGEST_TEXT = 1e4;
var MOST_NOTES = 1e3;
function repositoryOf(name) {
  return name !== void 0 && /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(name) ? name : null;
}
function commitOf(name) {
  return name !== void 0 && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(name) ? name : null;
}
export {
  writeDirectory as f0_writeDirectory,
  growthWarning as f10_growthWarning,
  manifestOf as f11_manifestOf,
  writeManifest as f11_writeManifest,
  checkNames as f1_checkNames,
  ignoresCase as f1_ignoresCase,
  checkLinks as f2_checkLinks,
  checkRequiresDist as f3_checkRequiresDist,
  leaveOutLayers as f4_leaveOutLayers,
  sameCode as f5_sameCode,
  hasPlaceholder as f6_hasPlaceholder,
  rewriteShebang as f6_rewriteShebang,
  withoutLayers as f7_withoutLayers,
  ofAllPlatforms as f8_ofAllPlatforms,
  onPlatform as f8_onPlatform,
  breakdownNotes as f9_breakdownNotes,
  breakdownOf as f9_breakdownOf
};
