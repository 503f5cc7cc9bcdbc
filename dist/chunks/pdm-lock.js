import "./chunk-FLPWUXNP.js";
import "./chunk-XVAWO7KO.js";
import "./chunk-VRLTUVXX.js";
import {
  LockFields,
  anyMarker,
  extraMarker,
  filenameOf,
  own,
  parseMarker,
  underMarker
} from "./chunk-4U4A73Z3.js";
import "./chunk-2YNFGMIP.js";
import {
  normalizeName
} from "./chunk-VILPUJHH.js";
import "./chunk-7X23XMYO.js";

// src/requirements/pdm-lock.ts
function readPdmLock(document, path) {
  const reader = new LockFields(path);
  const metadata = reader.object(own(document, "metadata") ?? {}, "metadata");
  const version = reader.optionalString(metadata, "lock_version", "metadata") ?? "";
  if (!/^[34](?:\.|$)/.test(version)) {
    reader.fault("metadata.lock_version", `is ${version}; versions 3 and 4 of pdm's format are supported`);
  }
  const older = own(metadata, "files");
  const context = {
    reader,
    // Up to version 4.2 all files are listed at the end.
    files: older === void 0 ? void 0 : reader.object(older, "metadata.files")
  };
  const entries = /* @__PURE__ */ new Map();
  for (const { fields, at } of reader.objects(document, "package", "")) {
    const one = readPackage(context, fields, at);
    const key = JSON.stringify([
      one.name,
      one.version,
      one.source,
      one.artifacts.map(({ filename }) => filename)
    ]);
    const known = entries.get(key);
    if (known === void 0) entries.set(key, [one]);
    else known.push(one);
  }
  const requiresPython = targetPython(reader, metadata);
  const environments = targetPlatforms(reader, metadata);
  reader.finish();
  return {
    path,
    format: "pdm",
    requirements: [],
    resolves: [{ marker: void 0, distributions: [...entries.values()].map(merged) }],
    excluded: [],
    overridden: /* @__PURE__ */ new Map(),
    ...requiresPython !== void 0 && { requiresPython },
    ...environments !== void 0 && { environments }
  };
}
function targetPython(reader, metadata) {
  const targets = reader.objects(metadata, "targets", "metadata");
  const [target] = targets;
  return target === void 0 || targets.length > 1 ? void 0 : reader.specifier(target.fields, "requires_python", target.at);
}
function targetPlatforms(reader, metadata) {
  const targets = reader.objects(metadata, "targets", "metadata");
  if (targets.length === 0) return void 0;
  return anyMarker(
    targets.map(({ fields, at }) => platformMarker(reader.optionalString(fields, "platform", at) ?? ""))
  );
}
var PLATFORM = /^(linux|manylinux|alpine|musllinux|windows|macos)(?:_\d+_\d+)?(?:_([a-z0-9_]+))?$/;
var DEFAULT_MACHINE = "x86_64";
function platformMarker(name) {
  const [, system = "", machine = DEFAULT_MACHINE] = PLATFORM.exec(name) ?? [];
  switch (system) {
    case "":
      return void 0;
    case "windows":
      return parseMarker('sys_platform == "win32"');
    case "macos":
      return parseMarker('sys_platform == "darwin"');
    case "alpine":
    case "musllinux":
      return parseMarker('sys_platform == "musllinux"');
    default: {
      const known = machine === "amd64" ? "x86_64" : machine === "arm64" ? "aarch64" : machine;
      return parseMarker(`sys_platform == "linux" and platform_machine == "${known}"`);
    }
  }
}
function merged(entries) {
  const [first, ...others] = entries;
  if (others.length === 0) return first;
  const marker = anyMarker(entries.map((one) => one.marker));
  return { ...first, dependencies: entries.flatMap(({ dependencies }) => dependencies), marker };
}
function readPackage(context, fields, at) {
  const { reader } = context;
  const normalizedName = reader.projectName(fields, "name", at);
  const marker = reader.marker(fields, "marker", at);
  const { source, project } = sourceOf(reader, fields, at);
  const base = {
    name: normalizedName,
    version: reader.version(fields, "version", at),
    requiresPython: reader.specifier(fields, "requires_python", at),
    dependencies: dependenciesOf(reader, fields, at).filter(
      (dependency) => dependency.normalizedName !== normalizedName
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
    reader.fault(at, "does not name a file");
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
export {
  readPdmLock as f0_readPdmLock
};
