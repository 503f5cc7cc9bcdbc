import {
  fileAt
} from "./chunk-Z45VWZQX.js";
import "./chunk-FLPWUXNP.js";
import "./chunk-XVAWO7KO.js";
import "./chunk-VRLTUVXX.js";
import {
  LockFields,
  SOURCE_OPTION,
  UNKNOWN_VERSION,
  exactVersion,
  filenameOf,
  hasVariable,
  isJsonObject,
  isSdistName,
  own,
  parseJson,
  withoutUser
} from "./chunk-4U4A73Z3.js";
import "./chunk-2YNFGMIP.js";
import {
  Problems,
  isValidName,
  normalizeName,
  parseWheelFilename,
  publicIndex
} from "./chunk-VILPUJHH.js";
import "./chunk-7X23XMYO.js";

// src/requirements/pipfile-lock.ts
function readPipfileLock(text, path) {
  const reader = new LockFields(path);
  const document = reader.object(parseJson(text, path), "the lock");
  const meta = reader.object(own(document, "_meta") ?? {}, "_meta");
  if (own(meta, "pipfile-spec") !== 6) {
    reader.fault("_meta.pipfile-spec", "is not 6, the only supported Pipenv format");
  }
  const packages = reader.object(own(document, "default") ?? {}, "default");
  const distributions = Object.keys(packages).flatMap(
    (name) => readPackage(reader, name, reader.object(packages[name], `default.${name}`), `default.${name}`)
  );
  const ofDevelop = readDevelop(path, document, packages);
  const options = sourcesOf(reader, meta, { ...ofDevelop.packages, ...packages });
  reader.finish();
  return {
    path,
    format: "pipenv",
    requirements: [],
    resolves: [{ marker: void 0, distributions: [...distributions, ...ofDevelop.distributions] }],
    excluded: [],
    overridden: /* @__PURE__ */ new Map(),
    wholeSet: true,
    leftOut: new Set(ofDevelop.distributions.map(({ name }) => name)),
    ...options && { options }
  };
}
function readDevelop(path, document, packages) {
  const known = new Set(Object.keys(packages).map(normalizeName));
  const written = own(document, "develop");
  const read = Object.entries(isJsonObject(written) ? written : {}).flatMap(([name, fields]) => {
    if (known.has(normalizeName(name)) || !isJsonObject(fields)) return [];
    const reader = new LockFields(path);
    const found = new Problems().collect(() => {
      const distributions = readPackage(reader, name, fields, `develop.${name}`);
      reader.finish();
      return distributions;
    });
    return found === void 0 ? [] : [{ name, fields, found }];
  });
  return {
    packages: Object.fromEntries(read.map(({ name, fields }) => [name, fields])),
    distributions: read.flatMap(({ found }) => found)
  };
}
function sourcesOf(reader, meta, packages) {
  const sources = reader.objects(meta, "sources", "_meta").map(({ fields, at }) => ({
    name: reader.string(fields, "name", at),
    url: withoutVariables(reader.string(fields, "url", at))
  }));
  const [first] = sources;
  const isPublic = sources.length === 1 && first.url.replace(/\/$/, "") === publicIndex.url.replace(/\/$/, "");
  const known = new Set(sources.map(({ name }) => name));
  const named = Object.keys(packages).map((project) => {
    const index = reader.optionalString(reader.object(packages[project], project), "index", project);
    if (index !== void 0 && first !== void 0 && !known.has(index)) {
      reader.fault(`${project}.index`, `names \`${index}\`, which is not a source in \`_meta.sources\``);
    }
    return { project, index };
  });
  if (first === void 0 || isPublic) return void 0;
  const chosen = named.map(({ project, index }) => `${index ?? first.name}=${normalizeName(project)}`);
  return /* @__PURE__ */ new Map([
    ["--index-url", sources.slice(-1).map(({ name, url }) => `${name}=${url}`)],
    ["--extra-index-url", sources.slice(0, -1).map(({ name, url }) => `${name}=${url}`)],
    [SOURCE_OPTION, chosen]
  ]);
}
function withoutVariables(url) {
  return hasVariable(url) || /\/\/[^/@]*\$[^/@]*@/.test(url) ? withoutUser(url) : url;
}
function readPackage(reader, name, fields, at) {
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
  const source = repositoryOf(reader, fields, at);
  if (source !== void 0) return [{ ...common, version: UNKNOWN_VERSION, artifacts: [], source }];
  const hashes = reader.strings(fields, "hashes", at).map((hash) => hash.toLowerCase());
  const place = reader.optionalString(fields, "file", at) ?? reader.optionalString(fields, "path", at);
  if (place !== void 0) return [placed(common, place, hashes)];
  const version = pinnedVersion(reader.optionalString(fields, "version", at) ?? "*");
  if (version === void 0) reader.fault(`${at}.version`, "is not a pinned version");
  return version === void 0 || version === "*" ? [] : [{ ...common, version, artifacts: [], hashes }];
}
function repositoryOf(reader, fields, at) {
  for (const kind of ["git", "hg", "svn", "bzr"]) {
    const url = reader.optionalString(fields, kind, at);
    if (url !== void 0) return url.startsWith(`${kind}+`) ? url : `${kind}+${url}`;
  }
  return void 0;
}
function placed(common, place, hashes) {
  const filename = filenameOf(place);
  const wheel = parseWheelFilename(filename);
  if (wheel !== void 0 || isSdistName(filename)) {
    return { ...common, version: wheel?.version ?? UNKNOWN_VERSION, ...fileAt(place, hashes) };
  }
  const project = { directory: place };
  return {
    ...common,
    version: UNKNOWN_VERSION,
    artifacts: [],
    source: `the project in ${place}`,
    ...!/^[a-z][a-z0-9+.-]*:/i.test(place) && { project }
  };
}
function pinnedVersion(text) {
  return text === "*" ? "*" : exactVersion(text);
}
export {
  readPipfileLock as f0_readPipfileLock
};
