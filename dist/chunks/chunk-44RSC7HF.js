import {
  LockFields,
  PoetrySyntaxError,
  RequirementSyntaxError,
  SOURCE_OPTION,
  UNKNOWN_VERSION,
  allMarkers,
  alwaysHolds,
  anyMarker,
  checkoutPath,
  commandForLockFile,
  commentOf,
  compareVersions,
  exactVersion,
  extraMarker,
  filenameOf,
  formatMarker,
  hasVariable,
  isDirectReference,
  isJsonObject,
  isRepository,
  isSdistName,
  isUrl,
  lineAndColumn,
  lockFormatNames,
  lockFormats,
  logicalLines,
  nameOfProject,
  neverHolds,
  optionsOf,
  own,
  pantsLockCommand,
  parseDirectReference,
  parseJson,
  parseMarker,
  parsePipRequirement,
  parseRequirement,
  parseSpecifiers,
  parseToml,
  poetryPythonMarker,
  poetryRequirementText,
  sdistVersion,
  tableAt,
  underMarker,
  unknownLockFormat,
  urlFromLock,
  withoutComment,
  withoutOptions,
  withoutProjectRoot,
  withoutUser
} from "./chunk-PDXAFVYM.js";
import {
  isValidName,
  isVersion,
  normalizeName,
  parseWheelFilename
} from "./chunk-2RMRFUHO.js";
import {
  Problems,
  lfsPointer,
  listSome,
  parseBoundedJson,
  posix,
  publicIndex,
  userError
} from "./chunk-GNHUY74T.js";

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

// src/requirements/file-at.ts
var unknownHash = { algorithm: "", hex: "" };
function fileAt(url, hashes) {
  const filename = filenameOf(url);
  const location = url.split("#", 1)[0];
  const inUrl = /[#&]sha256=([0-9a-f]+)/i.exec(url)?.[1];
  const strong = hashes.filter((hash) => hash.startsWith("sha256:"));
  const allowed = strong.length > 0 || inUrl === void 0 ? strong : [`sha256:${inUrl.toLowerCase()}`];
  const isOpen = allowed.length > 1 || allowed.length === 0 && hashes.length === 0;
  if (isOpen && parseWheelFilename(filename) !== void 0) {
    return { artifacts: [{ filename, url: location, hash: unknownHash, size: void 0 }], hashes: allowed };
  }
  const [algorithm = "", hex = ""] = (allowed[0] ?? hashes[0] ?? "").split(":", 2);
  return { artifacts: [{ filename, url: location, hash: { algorithm, hex }, size: void 0 }] };
}

// src/requirements/project-name.ts
function projectNameAt(location, lock, include) {
  const directory = isUrl(location) ? void 0 : checkoutPath(lock, location);
  if (directory === void 0) return nameOfProject(location);
  return statedName((file) => include?.(directory === "" ? file : `${directory}/${file}`)) ?? nameOfProject(directory);
}
function statedName(read) {
  const pyproject = read("pyproject.toml");
  const document = pyproject === void 0 ? void 0 : new Problems().collect(() => parseToml(pyproject, "pyproject.toml"));
  const stated = [
    nameOf(document && tableAt(document, "project")),
    nameOf(document && tableAt(document, "tool", "poetry")),
    nameInSetupCfg(read)
  ];
  const name = stated.find((one) => one !== void 0 && isValidName(one));
  return name === void 0 ? void 0 : normalizeName(name);
}
function nameOf(table) {
  return typeof table?.["name"] === "string" ? table["name"] : void 0;
}
function nameInSetupCfg(read) {
  const metadata = read("setup.cfg")?.split(/^\[metadata\]/m, 2)[1]?.split(/^\[/m, 1)[0];
  return metadata === void 0 ? void 0 : /^name[ \t]*[=:][ \t]*(\S+)[ \t\r]*$/m.exec(metadata)?.[1];
}

// src/requirements/requirements-lock.ts
var MAX_DEPTH = 10;
var MAX_FAULTS = 100;
function readRequirementsLock(text, path, options = {}) {
  const reading = {
    problems: new Problems(),
    entries: [],
    pins: /* @__PURE__ */ new Map(),
    path,
    options: /* @__PURE__ */ new Map(),
    include: options.include,
    included: /* @__PURE__ */ new Map([[path, true]])
  };
  readFile2(reading, text, path, 0);
  reading.problems.throwIfErrors();
  const isAnnotated = (/^#.*\bautogenerated by\b/m.test(text) || isConsistent(reading.entries)) && reading.entries.every(({ via, from }) => via !== void 0 || from !== void 0);
  const neededBy = dependenciesByName(reading.entries);
  return {
    path,
    format: "requirements",
    requirements: reading.entries.map(({ requirement }) => requirement),
    resolves: [
      {
        marker: void 0,
        distributions: reading.entries.map(
          (entry) => distributionOf(entry, isAnnotated ? neededBy.get(entry.requirement.normalizedName) ?? [] : [])
        )
      }
    ],
    excluded: [],
    overridden: /* @__PURE__ */ new Map(),
    ...!isAnnotated && { wholeSet: true },
    ...reading.options.size > 0 && { options: reading.options }
  };
}
function isConsistent(entries) {
  const known = new Set(entries.map(({ requirement }) => requirement.normalizedName));
  return entries.some(({ isAsked }) => isAsked === true) && entries.every(({ isAsked, via = [] }) => isAsked === true || via.some((name) => known.has(name)));
}
function readFile2(reading, text, path, depth) {
  let isOpen = false;
  for (const line of logicalLines(text.replace(/^\uFEFF/, ""), path)) {
    if (reading.problems.size >= MAX_FAULTS) return;
    const comment = /^\s*#\s?(.*)$/.exec(line.text)?.[1];
    if (comment !== void 0) {
      isOpen = readVia(comment, isOpen, reading.entries.at(-1));
      continue;
    }
    isOpen = false;
    const content = withoutComment(line.text);
    if (content.startsWith("-")) readOptions(reading, content, line.place, depth);
    else if (content !== "") readPin(reading, content, line.place);
    if (content !== "") readVia(commentOf(line.text), false, reading.entries.at(-1));
  }
}
function readVia(comment, isOpen, entry) {
  const opening = /^\s*via\b(.*)$/.exec(comment)?.[1];
  if (entry === void 0 || opening === void 0 && !isOpen) return false;
  entry.via ??= [];
  for (const text of (opening ?? comment).split(",")) {
    const name = text.trim();
    const isInFile = name.endsWith(")") && name.includes("(");
    if (isInFile || /^-r\s/.test(name)) entry.isAsked = true;
    if (/^[a-z0-9]/i.test(name)) entry.via.push(normalizeName(name.split(/[[\s(]/, 1)[0]));
  }
  return true;
}
function readOptions(reading, content, place, depth) {
  for (const { name, value } of optionsOf(content)) {
    switch (name) {
      case "--requirement":
        readInclude(reading, value, place, depth);
        break;
      case "--editable":
        readDirect(reading, withoutProjectRoot(withoutOptions(value)), [], place);
        break;
      case "--index-url":
      case "--extra-index-url":
      case "--find-links":
      case "--no-index":
        readPlaceOption(reading, name, value, place);
        break;
    }
  }
}
function readPlaceOption(reading, name, value, place) {
  const known = hasVariable(value) ? withoutUser(value) : value;
  if (hasVariable(known)) reportVariable(reading, value, place, INDEX_BY_ENVIRONMENT);
  const beside = name === "--find-links" ? checkoutPath(place.path, known) : void 0;
  const values = reading.options.get(name) ?? [];
  reading.options.set(name, values);
  if (beside !== void 0 && beside !== known) values.push(beside);
  values.push(known);
}
function readInclude(reading, name, place, depth) {
  const path = checkoutPath(place.path, name);
  const isOpen = path === void 0 ? void 0 : reading.included.get(path);
  if (isOpen === false) return;
  const isTooDeep = isOpen === true || depth >= MAX_DEPTH;
  const text = path === void 0 || isTooDeep ? void 0 : reading.include?.(path);
  if (path !== void 0 && text !== void 0) {
    reading.included.set(path, true);
    readFile2(reading, text, path, depth + 1);
    reading.included.set(path, false);
    return;
  }
  reading.problems.error({
    code: "include-not-read",
    message: isTooDeep ? `Circular include of \`${name}\`` : `\`${name}\` cannot be read`,
    place,
    help: "use a file in the checkout, or combine everything in one file with `uv pip compile`"
  });
}
function readDirect(reading, text, hashes, place) {
  if (hasVariable(withoutUser(text))) {
    reportVariable(reading, text, place, WRITE_VALUE);
    return;
  }
  const direct = parsed(reading, text, place, () => parseDirectReference(text));
  if (direct === void 0) return;
  const { extras, marker, location } = direct;
  const url = urlFromLock(location, place.path, reading.path);
  const [bare = "", fragment = ""] = url.split("#", 2);
  const filename = filenameOf(bare);
  const egg = /(?:^|&)egg=([A-Za-z0-9._-]+)/.exec(fragment)?.[1];
  const name = parseWheelFilename(filename)?.name ?? egg ?? projectNameAt(bare, reading.path, reading.include);
  const requirement = { ...parseRequirement(name), extras, marker, url, text };
  const isFile = filename.endsWith(".whl") || isSdistName(filename);
  if (isFile && !isRepository(url)) {
    addEntry(reading, { requirement, version: pinnedVersion(requirement), hashes }, place);
    return;
  }
  const isRemote2 = isUrl(bare);
  const shown = location.split("#", 1)[0].replace(/^file:(?!\/)/i, "");
  addEntry(
    reading,
    {
      requirement: isRemote2 ? requirement : { ...requirement, url: void 0 },
      version: UNKNOWN_VERSION,
      hashes: [],
      from: isRemote2 ? { source: withoutUser(bare) } : projectIn(bare, shown)
    },
    place
  );
}
function readPin(reading, content, place) {
  const hashes = [...content.matchAll(/(?:^|\s)--hash[=\s]\s*([a-z0-9]+:[0-9a-f]+)/gi)].map(
    (match) => match[1].toLowerCase()
  );
  const text = withoutProjectRoot(withoutOptions(content));
  if (isDirectReference(text)) {
    readDirect(reading, text, hashes, place);
    return;
  }
  if (hasVariable(withoutUser(text))) {
    reportVariable(reading, text, place, WRITE_VALUE);
    return;
  }
  const written = parsed(reading, text, place, () => parseRequirement(text));
  if (written === void 0) return;
  const { url } = written;
  const requirement = url === void 0 ? written : { ...written, url: urlFromLock(url, place.path, reading.path) };
  const version = pinnedVersion(requirement);
  if (version === void 0) {
    reading.problems.error({
      code: "unpinned-requirement",
      message: `\`${text}\` does not pin a version`,
      place: { ...place, endColumn: 1 + text.length },
      help: `pin it with \`==\`; \`${lockFormats.requirements.command}\` pins everything, including dependencies`
    });
    return;
  }
  const wheel = requirement.url === void 0 ? void 0 : parseWheelFilename(filenameOf(requirement.url));
  if (wheel !== void 0 && wheel.normalizedName !== requirement.normalizedName) {
    reading.problems.error({
      code: "invalid-requirement",
      message: `\`${text}\` uses a wheel of ${wheel.name} for ${requirement.name}`,
      place,
      help: "use the name of the project in the wheel"
    });
    return;
  }
  const path = requirement.url === void 0 ? void 0 : projectPath(requirement.url);
  addEntry(
    reading,
    path === void 0 ? { requirement, version, hashes } : { requirement: { ...requirement, url: void 0 }, version, hashes: [], from: projectIn(path, path) },
    place
  );
}
function projectPath(url) {
  const [path = ""] = url.split("#", 1);
  return isUrl(path) || path.startsWith("/") || path.endsWith(".whl") || isSdistName(path) ? void 0 : path;
}
function projectIn(directory, shown) {
  return { source: `the project in ${shown}`, project: { directory } };
}
function addEntry(reading, entry, place) {
  const { requirement, version } = entry;
  const key = JSON.stringify([requirement.normalizedName, requirement.marker ?? null]);
  const known = reading.pins.get(key);
  reading.pins.set(key, version);
  reading.entries.push(entry);
  if (known === void 0 || [known, version].includes(UNKNOWN_VERSION)) return;
  if (compareVersions(known, version) === 0) return;
  reading.problems.error({
    code: "duplicate-pin",
    message: `${requirement.name} is pinned twice, to ${known} and to ${version}`,
    place,
    help: "keep one of them, or give them markers that exclude each other"
  });
}
var INDEX_BY_ENVIRONMENT = "the line can be left out: set PIP_EXTRA_INDEX_URL or UV_INDEX in the workflow instead, also with a secret; otherwise write the value";
var WRITE_VALUE = "write the value; for a project of the checkout, `./path` or `file:///${PROJECT_ROOT}/path`";
function reportVariable(reading, text, place, help) {
  reading.problems.error({
    code: "variable-not-expanded",
    message: `\`${withoutUser(text)}\` uses an environment variable, which is not expanded in files of the checkout: anyone who can edit them could send secrets anywhere`,
    place,
    help
  });
}
function parsed(reading, text, place, parse) {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof RequirementSyntaxError)) throw error;
    reading.problems.error({
      code: "invalid-requirement",
      message: `\`${text}\` is not a requirement: ${error.message}`,
      place: { ...place, column: error.column },
      help: "use a form such as `name==1.0` (PEP 508)"
    });
    return void 0;
  }
}
function pinnedVersion({ normalizedName, specifier, url }) {
  if (url !== void 0) {
    const filename = filenameOf(url);
    return parseWheelFilename(filename)?.version ?? sdistVersion(filename, normalizedName) ?? UNKNOWN_VERSION;
  }
  const version = exactVersion(specifier);
  return version !== void 0 && isVersion(version) ? version : void 0;
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
  for (const [name, known] of markers)
    pins.set(name, { ...parseRequirement(name), marker: anyMarker(known) });
  const needed = /* @__PURE__ */ new Map();
  for (const { requirement, via } of entries) {
    for (const name of via ?? []) {
      const dependencies = needed.get(name) ?? /* @__PURE__ */ new Map();
      dependencies.set(requirement.normalizedName, pins.get(requirement.normalizedName));
      needed.set(name, dependencies);
    }
  }
  return new Map([...needed].map(([name, dependencies]) => [name, [...dependencies.values()]]));
}
function distributionOf({ requirement, version, hashes, from }, dependencies) {
  const { url, marker } = requirement;
  const origin = from ?? (url === void 0 ? void 0 : repositoryAt(url));
  return {
    name: requirement.normalizedName,
    version,
    requiresPython: void 0,
    dependencies: dependencies.filter(({ normalizedName }) => normalizedName !== requirement.normalizedName),
    artifacts: [],
    ...marker && { marker },
    ...origin ?? (url === void 0 ? { hashes } : fileAt(url, hashes))
  };
}
function repositoryAt(url) {
  const isDirectory = /^file:/i.test(url) && !/\.(?:whl|zip|tar\.gz|tgz|tar\.bz2)$/i.test(filenameOf(url));
  return isDirectory || isRepository(url) ? { source: withoutUser(url) } : void 0;
}

// src/requirements/index-files.ts
function projectsWithoutFiles(lock) {
  const names = lock.resolves.flatMap(
    ({ distributions }) => distributions.filter(lacksFiles).map(({ name }) => name)
  );
  return [...new Set(names)].sort();
}
function distributionsInPlace(lock) {
  return lock.resolves.flatMap(({ distributions }) => distributions).filter(({ artifacts, hashes }) => hashes !== void 0 && artifacts.some(lacksHash));
}
function lacksKnownFile({ artifacts, hashes }) {
  return hashes !== void 0 && artifacts.some((file) => lacksHash(file));
}
function lacksHash({ hash }) {
  return hash.hex === "";
}
function withHashes(lock, known) {
  if (known.size === 0) return lock;
  const identified = (artifact) => known.get(artifact) ?? artifact;
  return {
    ...lock,
    resolves: lock.resolves.map(({ marker, distributions }) => ({
      marker,
      distributions: distributions.map((one) => ({ ...one, artifacts: one.artifacts.map(identified) }))
    }))
  };
}
function hashesByProject({ resolves }) {
  const projects = /* @__PURE__ */ new Map();
  for (const { name, version, hashes = [] } of resolves.flatMap(({ distributions }) => distributions)) {
    const known = projects.get(name) ?? { versions: /* @__PURE__ */ new Set(), hashes: /* @__PURE__ */ new Set(), isAny: false };
    projects.set(name, known);
    known.versions.add(version);
    known.isAny ||= hashes.length === 0;
    for (const hash of hashes) known.hashes.add(hash);
  }
  return projects;
}
function withIndexedFiles(lock, found) {
  const completed = (distribution) => {
    if (!lacksFiles(distribution)) return distribution;
    const known = found.get(distribution.name);
    const fitting = (known?.files ?? []).filter((file) => fits(file, distribution));
    const requiresPython = fitting.map((file) => file.requiresPython).find((specifier) => specifier !== void 0 && parseSpecifiers(specifier) !== void 0);
    return {
      ...distribution,
      requiresPython: distribution.requiresPython ?? requiresPython,
      artifacts: fitting.map(({ filename, url, hash, size, isOwn }) => ({
        filename,
        url,
        hash,
        size,
        ...isOwn && { isOwn }
      })),
      ...known && fitting.length === 0 && { whyNoFile: whyNoFile(distribution, known) }
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
function fits({ filename, hash }, distribution) {
  const { hashes } = distribution;
  const isAllowed = hashes === void 0 || hashes.length === 0 || (hash.hex === "" ? !lacksSha256(distribution) : hashes.includes(`${hash.algorithm}:${hash.hex}`));
  return isAllowed && isOfVersion(filename, distribution);
}
function lacksSha256({ hashes = [] }) {
  return hashes.length > 0 && !hashes.some((hash) => hash.startsWith("sha256:"));
}
function isOfVersion(filename, { name, version }) {
  const wheel = parseWheelFilename(filename);
  const offered = wheel === void 0 ? sdistVersion(filename, name) : wheel.version;
  if (offered === void 0 || wheel !== void 0 && wheel.normalizedName !== name) return false;
  return isVersion(version) && isVersion(offered) && compareVersions(offered, version) === 0;
}
var MAX_SHOWN = 3;
function whyNoFile(distribution, found) {
  const { files, others, asked, notAsked, isOffline } = found;
  const { hashes = [] } = distribution;
  const names = [...others, ...files].map(({ filename }) => filename);
  const ofVersion = others.filter(({ filename }) => isOfVersion(filename, distribution));
  if (names.some((name) => isOfVersion(name, distribution))) {
    if (lacksSha256(distribution)) return { isWeak: true, text: `only ${listSome(hashes, MAX_SHOWN)}` };
    return {
      isMismatch: true,
      text: "none of the available files has a hash from the lock",
      notes: [
        `in the lock: ${listSome(hashes, MAX_SHOWN)}`,
        `available: ${listSome(
          ofVersion.map(({ filename, sha256 }) => `${filename} (sha256:${sha256 ?? "unknown"})`),
          MAX_SHOWN
        )}`
      ]
    };
  }
  const where = asked.length === 0 ? "" : ` (searched: ${asked.join(", ")})`;
  if (isOffline) {
    return { text: "its files are not known, and --offline forbids querying an index" };
  }
  if (names.length === 0 && asked.length === 0) {
    return { text: "no directory of wheels has it, and no index is searched (`--no-index`, PIP_NO_INDEX)" };
  }
  if (names.length === 0) return { text: `no index has the project${where}` };
  if (notAsked.length === 0) return { text: `no index has this version of it${where}` };
  return {
    hasUnasked: true,
    text: `the first index that knows the project does not have this version${where}`,
    notes: [
      `not asked: ${notAsked.join(", ")}; if it may provide ${distribution.name} too, name it with \`--index-url\`, PIP_INDEX_URL or UV_DEFAULT_INDEX, or lock with hashes`
    ]
  };
}

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
    const one = readPackage2(context, fields, at);
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
function readPackage2(context, fields, at) {
  const { reader } = context;
  const normalizedName = reader.projectName(fields, "name", at);
  const marker = reader.marker(fields, "marker", at);
  const { source, project } = sourceOf2(reader, fields, at);
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
function sourceOf2(reader, fields, at) {
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
  const found = reader.objects(holder, field, place).flatMap((file) => readFile3(reader, file.fields, file.at));
  const own2 = reader.optionalString(fields, "url", at) ?? reader.optionalString(fields, "path", at);
  return own2?.split("#", 1)[0]?.endsWith(".whl") !== true ? found : found.map((file) => file.url === "" ? { ...file, url: own2, filename: filenameOf(own2) } : file);
}
function readFile3(reader, fields, at) {
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
    (name) => readPackage3(reader, name, reader.object(packages[name], `default.${name}`), `default.${name}`)
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
      const distributions = readPackage3(reader, name, fields, `develop.${name}`);
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
function readPackage3(reader, name, fields, at) {
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
  const version = pinnedVersion2(reader.optionalString(fields, "version", at) ?? "*");
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
function pinnedVersion2(text) {
  return text === "*" ? "*" : exactVersion(text);
}

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
  const distributions = reader.objects(document, "package", "").map(({ fields, at }) => readPackage4({ reader, files }, fields, at));
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
function readPackage4(context, fields, at) {
  const { reader } = context;
  const python = pythonOf(reader, fields, at);
  const marker = allMarkers(markerOf(reader, fields, at), python.marker);
  const source = sourceOf3(reader, fields, at);
  const files = filesOf2(context, fields, at);
  const version = reader.version(fields, "version", at);
  const base = {
    name: reader.projectName(fields, "name", at),
    version,
    requiresPython: python.specifier,
    dependencies: dependenciesOf2(reader, fields, at),
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
function sourceOf3(reader, fields, at) {
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
function filesOf2({ reader, files }, fields, at) {
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
  return files.filter(({ filename }) => context.files === void 0 || isOfVersion2(filename, version)).map(({ filename, hash }) => ({
    filename,
    url: isSingle && filenameOf(url) === filename ? url : "",
    hash,
    size: void 0
  }));
}
function isOfVersion2(filename, version) {
  const wheel = parseWheelFilename(filename);
  if (wheel === void 0) return filename.includes(`-${version}.`);
  return isVersion(version) && compareVersions(wheel.version, version) === 0;
}
function dependenciesOf2(reader, fields, at) {
  const dependencies = reader.object(own(fields, "dependencies") ?? {}, `${at}.dependencies`);
  const extras = extrasByName(reader, fields, at);
  return Object.keys(dependencies).flatMap((name) => {
    const value = dependencies[name];
    const placed2 = `${at}.dependencies.${name}`;
    const inExtras = anyMarker((extras.get(normalizeName(name)) ?? []).map(extraMarker));
    return (Array.isArray(value) ? value : [value]).flatMap(
      (one) => readDependency(reader, name, one, placed2, inExtras) ?? []
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

// src/requirements/uv-lock.ts
function readUvLock(document, path) {
  const reader = new LockFields(path);
  const version = own(document, "version");
  if (version !== 1) {
    reader.fault("version", `is ${JSON.stringify(version)}; only version 1 of uv's format is supported`);
  }
  if (own(document, "distribution") !== void 0) {
    reader.fault(
      "distribution",
      "is the key that uv used before version 0.3; newer versions write `package`"
    );
  }
  const packages = reader.objects(document, "package", "");
  const requirements = packages.flatMap(({ fields, at }) => projectRequirements(reader, fields, at));
  const distributions = packages.map(({ fields, at }) => readPackage5(reader, fields, at));
  const hasConflicts = own(document, "conflicts") !== void 0;
  const offers = /* @__PURE__ */ new Map();
  for (const { fields, at } of hasConflicts ? packages : []) {
    for (const offer of offersOf(reader, fields, at)) {
      const { normalizedName } = offer.asks;
      const known = offers.get(normalizedName);
      if (known === void 0) offers.set(normalizedName, [offer]);
      else known.push(offer);
    }
  }
  const requiresPython = reader.specifier(document, "requires-python", "");
  const environments = reader.markerList(document, "supported-markers", "");
  reader.finish();
  return {
    path,
    format: "uv",
    requirements,
    resolves: [{ marker: void 0, distributions }],
    excluded: [],
    overridden: /* @__PURE__ */ new Map(),
    ...requiresPython !== void 0 && { requiresPython },
    ...environments !== void 0 && { environments },
    ...hasConflicts && { hasConflicts: true, offers }
  };
}
function readPackage5(reader, fields, at) {
  const from = reader.object(own(fields, "source"), `${at}.source`);
  const { source, project } = sourceOf4(from);
  const place = {
    single: reader.optionalString(from, "url", at) ?? reader.optionalString(from, "path", at),
    registry: reader.optionalString(from, "registry", at)
  };
  const sdist = own(fields, "sdist");
  const files = [
    ...reader.objects(fields, "wheels", at),
    ...sdist === void 0 ? [] : [{ fields: reader.object(sdist, `${at}.sdist`), at: `${at}.sdist` }]
  ];
  const marker = reader.markerList(fields, "resolution-markers", at);
  const base = {
    name: reader.projectName(fields, "name", at),
    // A project of the workspace may get its version from its build.
    version: own(fields, "version") === void 0 ? "0" : reader.version(fields, "version", at),
    requiresPython: void 0,
    dependencies: dependenciesOf3(reader, fields, at),
    artifacts: files.flatMap((file) => readFile4(reader, file.fields, file.at, place))
  };
  return {
    ...base,
    // For a directory or page of links, uv locks what it lists, which may lack hashes.
    ...place.registry !== void 0 && base.artifacts.some(lacksHash) && { hashes: [] },
    ...marker && { marker },
    ...originOf(from),
    ...source !== void 0 && { source },
    ...project && { project }
  };
}
function offersOf(reader, fields, at) {
  if (sourceOf4(reader.object(own(fields, "source"), `${at}.source`)).project === void 0) return [];
  const project = reader.projectName(fields, "name", at);
  const asks = (table, key, place) => reader.objects(table, key, place).flatMap((item) => dependency(reader, item.fields, item.at, void 0) ?? []);
  const named = (key, kind) => {
    const table = reader.object(own(fields, key) ?? {}, `${at}.${key}`);
    return Object.keys(table).flatMap(
      (name) => asks(table, name, `${at}.${key}`).map((one) => ({
        by: `${kind} ${name} of ${project}`,
        requirement: kind === "extra" ? `${project}[${name}]` : void 0,
        asks: one
      }))
    );
  };
  return [
    ...asks(fields, "dependencies", at).map((one) => ({ by: project, requirement: project, asks: one })),
    ...named("optional-dependencies", "extra"),
    ...named("dev-dependencies", "group")
  ].filter(({ asks: { specifier, origin } }) => specifier !== "" || origin !== void 0);
}
function sourceOf4(source) {
  for (const kind of ["editable", "virtual", "directory", "path", "git", "url"]) {
    const value = own(source, kind);
    if (typeof value !== "string") continue;
    if (kind === "url" || kind === "path") return { source: value };
    if (kind === "git") return { source: `git+${value}` };
    return {
      source: `the project in ${value === "." ? "the workspace root" : value}`,
      project: { directory: kind === "virtual" ? void 0 : value }
    };
  }
  return {};
}
function originOf(source) {
  const kinds = ["registry", "editable", "virtual", "directory", "path", "git", "url"];
  const kind = kinds.find((name) => typeof own(source, name) === "string");
  return kind === void 0 ? {} : { origin: `${kind} ${String(own(source, kind))}` };
}
function readFile4(reader, fields, at, { single, registry }) {
  const path = reader.optionalString(fields, "path", at);
  const inRegistry = path !== void 0 && registry !== void 0 && !isRemote(registry) ? posix.join(registry, path) : path;
  const url = reader.optionalString(fields, "url", at) ?? inRegistry ?? single ?? "";
  const filename = reader.optionalString(fields, "filename", at) ?? filenameOf(url);
  if (filename === "") {
    reader.fault(at, "does not name a file");
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
  const source = own(fields, "source");
  const requirement = requirementOf(reader, fields, at, {
    extras: reader.strings(fields, "extra", at),
    specifier: version === void 0 ? "" : `===${version}`,
    ofExtra
  });
  if (requirement === void 0 || source === void 0) return requirement;
  return { ...requirement, ...originOf(reader.object(source, `${at}.source`)) };
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
function isRemote(url) {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(url);
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
  projectsWithoutFiles,
  distributionsInPlace,
  lacksKnownFile,
  lacksHash,
  withHashes,
  hashesByProject,
  withIndexedFiles,
  isOfVersion,
  readLock,
  lockFormatOf
};
