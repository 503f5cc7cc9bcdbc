import "./chunk-FLPWUXNP.js";
import "./chunk-XVAWO7KO.js";
import "./chunk-VRLTUVXX.js";
import {
  PoetrySyntaxError
} from "./chunk-VPHR5RRX.js";
import {
  LockFields,
  RequirementSyntaxError,
  allMarkers,
  anyMarker,
  compareVersions,
  extraMarker,
  filenameOf,
  isJsonObject,
  own,
  parseMarker,
  parseSpecifiers,
  poetryPythonMarker,
  poetryRequirementText,
  underMarker
} from "./chunk-4U4A73Z3.js";
import "./chunk-2YNFGMIP.js";
import {
  isVersion,
  normalizeName,
  parseWheelFilename
} from "./chunk-VILPUJHH.js";
import "./chunk-7X23XMYO.js";

// src/requirements/poetry-lock.ts
function readPoetryLock(document, path) {
  const reader = new LockFields(path);
  const metadata = reader.object(own(document, "metadata") ?? {}, "metadata");
  const version = reader.string(metadata, "lock-version", "metadata");
  if (version !== "" && !/^[12](?:\.|$)/.test(version)) {
    reader.fault("metadata.lock-version", `is ${version}; versions 1 and 2 of Poetry's format are supported`);
  }
  const older = own(metadata, "files");
  const files = older === void 0 ? void 0 : reader.object(older, "metadata.files");
  const distributions = reader.objects(document, "package", "").map(({ fields, at }) => readPackage({ reader, files }, fields, at));
  const python = pythonOf(reader, metadata, "metadata");
  reader.finish();
  return {
    path,
    format: "poetry",
    requirements: [],
    resolves: [{ marker: void 0, distributions: withoutUnlocked(distributions) }],
    excluded: [],
    overridden: /* @__PURE__ */ new Map(),
    ...python.specifier !== void 0 && { requiresPython: python.specifier }
  };
}
var neverLocked = /* @__PURE__ */ new Set(["distribute", "pip", "setuptools", "wheel"]);
function withoutUnlocked(distributions) {
  const locked = new Set(distributions.map(({ name }) => name));
  const isLocked = (name) => locked.has(name) || !neverLocked.has(name);
  return distributions.map((distribution) => ({
    ...distribution,
    dependencies: distribution.dependencies.filter(({ name }) => isLocked(normalizeName(name)))
  }));
}
function readPackage(context, fields, at) {
  const { reader } = context;
  const python = pythonOf(reader, fields, at);
  const marker = allMarkers(markerOf(reader, fields, at), python.marker);
  const source = sourceOf(reader, fields, at);
  const files = filesOf(context, fields, at);
  const version = reader.version(fields, "version", at);
  const base = {
    name: reader.projectName(fields, "name", at),
    version,
    requiresPython: python.specifier,
    dependencies: dependenciesOf(reader, fields, at),
    artifacts: artifactsOf(context, files, version, source)
  };
  return {
    ...base,
    // Some versions of Poetry lost the files in 2022; in that case it installs what the index has.
    ...files.length === 0 && isFromIndex(source) && { hashes: [] },
    ...marker && { marker },
    ...source.text !== void 0 && { source: source.text },
    ...source.type === "directory" && { project: { directory: source.url } }
  };
}
function pythonOf(reader, fields, at) {
  const text = normalConstraint(reader.optionalString(fields, "python-versions", at) ?? "*");
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
function normalConstraint(constraint) {
  const normalClause = (clause) => /^[<>]/.test(clause) ? withoutStars(clause) : clause.replace(/^=(?!=)/, "==");
  return constraint.split(/\|\|?/).map(
    (alternative) => alternative.replace(/([\^~=<>])\s+/g, "$1").split(/[\s,]+/).filter((clause) => clause !== "").map(normalClause).join(",")
  ).join(" || ");
}
function withoutStars(clause) {
  let end = clause.length;
  while (clause.endsWith(".*", end)) end -= 2;
  return clause.slice(0, end);
}
function markerOf(reader, fields, at) {
  const value = own(fields, "markers");
  if (!isJsonObject(value)) return reader.marker(fields, "markers", at);
  const groups = reader.strings(fields, "groups", at);
  const names = groups.length > 0 ? groups : Object.keys(value);
  return anyMarker(names.map((group) => reader.marker(value, group, `${at}.markers`)));
}
function sourceOf(reader, fields, at) {
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
function isFromIndex({ type }) {
  return type === void 0;
}
function filesOf({ reader, files }, fields, at) {
  const name = reader.optionalString(fields, "name", at) ?? "";
  const [holder, field, place] = files === void 0 ? [fields, "files", at] : [files, name, "metadata.files"];
  return reader.objects(holder, field, place).map((file) => {
    const filename = reader.string(file.fields, "file", file.at);
    const [algorithm = "", hex = ""] = reader.string(file.fields, "hash", file.at).split(":", 2);
    return { filename, hash: { algorithm: algorithm.toLowerCase(), hex: hex.toLowerCase() } };
  });
}
function artifactsOf(context, files, version, { type, url }) {
  const isSingle = type === "url" || type === "file";
  return files.filter(({ filename }) => context.files === void 0 || isOfVersion(filename, version)).map(({ filename, hash }) => ({
    filename,
    url: isSingle && filenameOf(url) === filename ? url : "",
    hash,
    size: void 0
  }));
}
function isOfVersion(filename, version) {
  const wheel = parseWheelFilename(filename);
  if (wheel === void 0) return filename.includes(`-${version}.`);
  return isVersion(version) && compareVersions(wheel.version, version) === 0;
}
function dependenciesOf(reader, fields, at) {
  const dependencies = reader.object(own(fields, "dependencies") ?? {}, `${at}.dependencies`);
  const extras = extrasByName(reader, fields, at);
  return Object.keys(dependencies).flatMap((name) => {
    const value = dependencies[name];
    const placed = `${at}.dependencies.${name}`;
    const inExtras = anyMarker((extras.get(normalizeName(name)) ?? []).map(extraMarker));
    return (Array.isArray(value) ? value : [value]).flatMap(
      (one) => readDependency(reader, name, one, placed, inExtras) ?? []
    );
  });
}
function extrasByName(reader, fields, at) {
  const table = reader.object(own(fields, "extras") ?? {}, `${at}.extras`);
  const byName = /* @__PURE__ */ new Map();
  for (const extra of Object.keys(table)) {
    for (const text of reader.strings(table, extra, `${at}.extras`)) {
      const name = normalizeName(/^[A-Za-z0-9._-]+/.exec(text)?.[0] ?? "");
      const known = byName.get(name);
      if (known === void 0) byName.set(name, [normalizeName(extra)]);
      else known.push(normalizeName(extra));
    }
  }
  return byName;
}
function readDependency(reader, name, value, at, inExtras) {
  const table = typeof value === "string" ? { version: value } : reader.object(value, at);
  const version = reader.optionalString(table, "version", at) ?? "*";
  const marker = reader.marker(table, "markers", at);
  const names = reader.strings(table, "extras", at);
  const bracketed = names.length === 0 ? "" : `[${names.join(",")}]`;
  const requirement = reader.requirement(specified(name, bracketed, version), at);
  if (requirement === void 0) return void 0;
  const isOptional = own(table, "optional") === true;
  if (!isOptional || marker !== void 0 && mentionsExtra(marker)) return underMarker(requirement, marker);
  return inExtras && underMarker(requirement, allMarkers(marker, inExtras));
}
function specified(name, extras, constraint) {
  const joined = normalConstraint(constraint).replace(
    /<\s*([^\s,|<>]+)\s*\|\|\s*>\s*\1(?=$|[\s,|])/g,
    "!=$1"
  );
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
export {
  readPoetryLock as f0_readPoetryLock
};
