import {
  LockFields,
  RequirementSyntaxError,
  alwaysHolds,
  commandForLockFile,
  compareVersions,
  filenameOf,
  isJsonObject,
  lineAndColumn,
  lockFormatNames,
  neverHolds,
  own,
  pantsLockCommand,
  parseJson,
  parsePipRequirement,
  parseSpecifiers,
  parseToml,
  tableAt,
  unknownLockFormat
} from "./chunk-4U4A73Z3.js";
import {
  isValidName,
  lfsPointer,
  normalizeName,
  parseBoundedJson,
  userError
} from "./chunk-VILPUJHH.js";

// src/requirements/memberships.ts
function settleMemberships(marker, isMember) {
  if (marker.kind !== "compare") {
    const left = settleMemberships(marker.left, isMember);
    const right = settleMemberships(marker.right, isMember);
    const [neutral, deciding] = marker.kind === "and" ? [alwaysHolds, neverHolds] : [neverHolds, alwaysHolds];
    if (left === deciding || right === neutral) return left;
    return right === deciding || left === neutral ? right : { ...marker, left, right };
  }
  const asked = membershipOf(marker);
  const known = asked && isMember(asked.name, asked.variable);
  if (asked === void 0 || known === void 0) return marker;
  return known === asked.isWanted ? alwaysHolds : neverHolds;
}
function memberships(marker) {
  if (marker.kind !== "compare") return [...memberships(marker.left), ...memberships(marker.right)];
  const asked = membershipOf(marker);
  return asked === void 0 ? [] : [asked];
}
function membershipOf(marker) {
  const { left, operator, right } = marker;
  const [operand, other] = left.kind === "variable" ? [left, right] : [right, left];
  if (operand.kind !== "variable" || other.kind !== "literal") return void 0;
  const [yes, no] = operand.name === "extra" ? ["==", "!="] : ["in", "not in"];
  const isSet = operand.name === "extras" || operand.name === "dependency_groups";
  if (operand.name !== "extra" && !(isSet && operand === right)) return void 0;
  if (operator !== yes && operator !== no) return void 0;
  return { name: other.value, variable: operand.name, isWanted: operator === yes };
}

// src/requirements/pylock.ts
function readPylock(document, path) {
  const reader = new LockFields(path);
  const version = reader.string(document, "lock-version", "");
  if (!/^1(?:\.|$)/.test(version)) {
    reader.fault("lock-version", `is ${version}; only version 1 of PEP 751 is supported`);
  }
  const packages = reader.objects(document, "packages", "");
  const groups = new Set(reader.strings(document, "default-groups", "").map(normalizeName));
  const distributions = packages.map(({ fields, at }) => readPackage(reader, fields, at, groups));
  const requiresPython = reader.specifier(document, "requires-python", "");
  const environments = reader.markerList(document, "environments", "");
  reader.finish();
  const saysDependencies = packages.some(({ fields }) => own(fields, "dependencies") !== void 0);
  return {
    path,
    format: "pylock",
    requirements: [],
    resolves: [{ marker: void 0, distributions }],
    excluded: [],
    overridden: /* @__PURE__ */ new Map(),
    ...requiresPython !== void 0 && { requiresPython },
    ...environments !== void 0 && { environments },
    ...!saysDependencies && { wholeSet: true }
  };
}
function readPackage(reader, fields, at, groups) {
  const written = reader.marker(fields, "marker", at);
  const marker = written && inGroups(written, groups);
  const { source, project } = sourceOf(reader, fields, at);
  const base = {
    name: reader.projectName(fields, "name", at),
    // Only a source tree has no version.
    version: own(fields, "version") === void 0 ? "0" : reader.version(fields, "version", at),
    requiresPython: reader.specifier(fields, "requires-python", at),
    dependencies: readDependencies(reader, fields, at),
    artifacts: readFiles(reader, fields, at)
  };
  return {
    ...base,
    ...marker && { marker },
    ...source !== void 0 && { source },
    ...project && { project }
  };
}
function inGroups(marker, groups) {
  return settleMemberships(
    marker,
    (name, variable) => variable === "dependency_groups" && groups.has(normalizeName(name)) ? true : void 0
  );
}
function readFiles(reader, fields, at) {
  const single = ["sdist", "archive"].flatMap((name) => {
    const value = own(fields, name);
    return value === void 0 ? [] : [{ fields: reader.object(value, `${at}.${name}`), at: `${at}.${name}` }];
  });
  return [...reader.objects(fields, "wheels", at), ...single].map(
    (file) => readFile(reader, file.fields, file.at)
  );
}
function readFile(reader, fields, at) {
  const url = reader.optionalString(fields, "url", at);
  const path = reader.optionalString(fields, "path", at);
  const hashes = reader.object(own(fields, "hashes") ?? {}, `${at}.hashes`);
  const algorithm = own(hashes, "sha256") === void 0 ? Object.keys(hashes)[0] ?? "" : "sha256";
  if (url === void 0 && path === void 0) reader.fault(at, "has neither `url` nor `path`");
  return {
    filename: reader.optionalString(fields, "name", at) ?? filenameOf(url ?? path ?? ""),
    url: url ?? path ?? "",
    hash: {
      algorithm,
      hex: (algorithm === "" ? "" : reader.string(hashes, algorithm, `${at}.hashes`)).toLowerCase()
    },
    size: reader.optionalSize(fields, "size")
  };
}
function sourceOf(reader, fields, at) {
  for (const kind of ["vcs", "directory"]) {
    const value = own(fields, kind);
    if (value === void 0) continue;
    const table = reader.object(value, `${at}.${kind}`);
    const address = reader.optionalString(table, "url", at) ?? reader.optionalString(table, "path", at) ?? "";
    return kind === "vcs" ? { source: `${reader.optionalString(table, "type", at) ?? "git"}+${address}` } : { source: `the project in ${address}`, project: { directory: address } };
  }
  return {};
}
function readDependencies(reader, fields, at) {
  return reader.objects(fields, "dependencies", at).flatMap((item) => {
    const version = reader.optionalString(item.fields, "version", item.at);
    const name = reader.string(item.fields, "name", item.at);
    const requirement = reader.requirement(`${name}${version === void 0 ? "" : `==${version}`}`, item.at);
    return requirement === void 0 ? [] : [requirement];
  });
}

// on-demand-part:requirements-lock
var part;
var load = () => part ??= process.getBuiltinModule("node:module").createRequire(import.meta.url)("./requirements-lock.js");

// on-demand-stub:requirements/requirements-lock
function readRequirementsLock(...given) {
  return load().f0_readRequirementsLock(...given);
}

// on-demand-part:pdm-lock
var part2;
var load2 = () => part2 ??= process.getBuiltinModule("node:module").createRequire(import.meta.url)("./pdm-lock.js");

// on-demand-stub:requirements/pdm-lock
function readPdmLock(...given) {
  return load2().f0_readPdmLock(...given);
}

// src/requirements/pex-lock.ts
function readPexLock(text, path) {
  const { json, metadata } = withoutHeader(text);
  const reader = new LockFields(path);
  const lock = reader.object(parseJson(json, path), "the lock");
  if (!["locked_resolves", "pex_version", "style"].some((key) => Object.hasOwn(lock, key))) {
    throw unknownLockFormat(path);
  }
  const style = reader.string(lock, "style", "");
  if (style !== "" && !["strict", "sources", "universal"].includes(style)) {
    reader.fault("style", `is unknown: ${style}`);
  }
  if (!Array.isArray(lock["locked_resolves"])) reader.fault("locked_resolves", "must be a list");
  const result = {
    path,
    format: "pex",
    requirements: reader.requirements(lock, "requirements", ""),
    resolves: reader.objects(lock, "locked_resolves", "").map(({ fields, at }) => readResolve(reader, fields, at)),
    excluded: reader.requirements(lock, "excluded", ""),
    overridden: readOverrides(reader, lock),
    madeFor: reader.strings(lock, "requires_python", "").filter((text2) => parseSpecifiers(text2) !== void 0),
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
  const content = text.replace(/^\uFEFF/, "");
  if (!content.startsWith("//") && !content.includes("\n//")) return { json: content, metadata: void 0 };
  const lines = content.split("\n");
  const comments = lines.filter((line) => line.startsWith("//"));
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
    const value = parseBoundedJson(json);
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
      algorithm: inLowerCase(reader.string(fields, "algorithm", at)),
      hex: inLowerCase(reader.string(fields, "hash", at))
    },
    size: void 0
  };
}
function inLowerCase(text) {
  return /[^0-9a-z]/.test(text) ? text.toLowerCase() : text;
}
function inOrder(artifacts) {
  const isInOrder = artifacts.every(
    ({ url }, index) => index < 2 || order(artifacts[index - 1].url, url) <= 0
  );
  if (isInOrder) return artifacts;
  const rest = artifacts.slice(1).sort((left, right) => order(left.url, right.url));
  return [artifacts[0], ...rest];
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
    const known = overrides.get(name);
    if (known === void 0) overrides.set(name, [requirement]);
    else known.push(requirement);
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

// on-demand-part:pipfile-lock
var part3;
var load3 = () => part3 ??= process.getBuiltinModule("node:module").createRequire(import.meta.url)("./pipfile-lock.js");

// on-demand-stub:requirements/pipfile-lock
function readPipfileLock(...given) {
  return load3().f0_readPipfileLock(...given);
}

// on-demand-part:poetry-lock
var part4;
var load4 = () => part4 ??= process.getBuiltinModule("node:module").createRequire(import.meta.url)("./poetry-lock.js");

// on-demand-stub:requirements/poetry-lock
function readPoetryLock(...given) {
  return load4().f0_readPoetryLock(...given);
}

// on-demand-part:uv-lock
var part5;
var load5 = () => part5 ??= process.getBuiltinModule("node:module").createRequire(import.meta.url)("./uv-lock.js");

// on-demand-stub:requirements/uv-lock
function readUvLock(...given) {
  return load5().f0_readUvLock(...given);
}

// src/requirements/lock-readers.ts
var hasKey = (fields, ...keys) => fields !== void 0 && keys.some((key) => own(fields, key) !== void 0);
var lockReaders = {
  uv: {
    notation: "toml",
    isIt: (document) => typeof own(document, "version") === "number" && hasKey(document, "requires-python"),
    read: readUvLock
  },
  poetry: {
    notation: "toml",
    // Poetry 1.0 wrote no version.
    isIt: (document) => hasKey(tableAt(document, "metadata"), "lock-version", "content-hash"),
    read: readPoetryLock
  },
  pdm: {
    notation: "toml",
    isIt: (document) => hasKey(tableAt(document, "metadata"), "lock_version"),
    read: readPdmLock
  },
  pylock: {
    notation: "toml",
    isIt: (document) => typeof own(document, "lock-version") === "string",
    read: readPylock
  },
  pipenv: {
    notation: "json",
    isIt: (text) => /"pipfile-spec"\s*:/.test(text),
    read: readPipfileLock
  },
  requirements: {
    notation: "lines",
    isIt: () => true,
    read: readRequirementsLock
  },
  pex: {
    notation: "json",
    isIt: () => true,
    read: readPexLock
  }
};

// src/requirements/read-lock.ts
function refuseUnfinished(text, path) {
  if (text.startsWith("version https://git-lfs.github.com/spec/")) throw lfsPointer(path);
  const conflict = text.search(/^<<<<<<< /m);
  if (conflict !== -1) {
    throw userError({
      code: "merge-conflict",
      message: `${path} contains a merge conflict`,
      place: { path, ...lineAndColumn(text, conflict) },
      help: "resolve the conflict and regenerate the lock file"
    });
  }
}
function makeAgain(path) {
  const command = commandForLockFile(path);
  return command === void 0 ? "generate it again" : `generate it again with \`${command}\``;
}
function refuseHeaderAlone(text, path) {
  const isHeader = () => /^[ \t]*(?:\/\/|#)[ \t]*--- BEGIN PANTS LOCKFILE METADATA/m.test(text);
  if (/^[ \t]*[^\s/#]/m.test(text) || !isHeader()) return;
  throw userError({
    code: "invalid-lock",
    message: `${path} ends after the header that Pants writes, so it locks nothing`,
    place: { path },
    help: `run \`${pantsLockCommand()}\` again`
  });
}
function isJson(text) {
  const line = /[ \t\r\n]*(\/\/[^\n]*|\{)?/y;
  for (; ; ) {
    const found = line.exec(text)?.[1];
    if (found === void 0 || found === "{") return found === "{";
  }
}
function isToml(text) {
  return /^[ \t]*(?:\[\[|lock-version[ \t]*=(?!=)|version[ \t]*=(?!=)|\[[a-z])/m.test(text);
}
var MAX_DISTRIBUTIONS = 2e4;
function checkedSize(lock) {
  const count = lock.resolves.reduce((sum, { distributions }) => sum + distributions.length, 0);
  if (count <= MAX_DISTRIBUTIONS) return lock;
  throw userError({
    code: "file-too-large",
    message: `${lock.path} locks ${count} distributions; at most ${MAX_DISTRIBUTIONS} are read`,
    place: { path: lock.path }
  });
}
function readLock(text, path, options = {}) {
  return checkedSize(recognise(text, path, options).read());
}
function lockFormatOf(text, path) {
  return recognise(text, path, {}).name;
}
function recognise(text, path, options) {
  const content = text.replace(/^\uFEFF/, "");
  refuseUnfinished(content, path);
  refuseHeaderAlone(content, path);
  const notation = isJson(content) ? "json" : isToml(content) ? "toml" : "lines";
  const document = notation === "toml" ? parseToml(content, path, makeAgain(path)) : {};
  for (const name of lockFormatNames) {
    const format = lockReaders[name];
    if (format.notation !== notation) continue;
    if (format.notation === "toml") {
      if (format.isIt(document)) return { name, read: () => format.read(document, path) };
    } else if (format.isIt(content)) return { name, read: () => format.read(content, path, options) };
  }
  throw unknownLockFormat(path);
}

export {
  settleMemberships,
  memberships,
  readPylock,
  readRequirementsLock,
  readLock,
  lockFormatOf
};
