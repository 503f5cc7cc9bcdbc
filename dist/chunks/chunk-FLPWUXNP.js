import {
  createWorkDirectory,
  hashFile,
  isInside,
  listLocalWheels,
  rm
} from "./chunk-XVAWO7KO.js";
import {
  memberships,
  readLock,
  settleMemberships
} from "./chunk-VRLTUVXX.js";
import {
  MAX_YAML,
  MarkerEvaluationError,
  RequirementSyntaxError,
  SOURCE_OPTION,
  UNKNOWN_VERSION,
  address,
  allowedReleases,
  baseName,
  bestTagRank,
  boolField,
  checkedPath,
  checkoutPath,
  commandForLockFile,
  compareCodePoints,
  compareVersions,
  evaluateMarker,
  fieldPlace,
  formatMarker,
  formatRequirement,
  includesRequirements,
  isFitting,
  isJsonObject,
  isLinkAsText,
  isSdistName,
  joinPath,
  keywords,
  lambdaTargetPlatform,
  linkAsText,
  localPath,
  lockFileNames,
  lockFormats,
  matchTargets,
  metadataPath,
  modulesOfProject,
  nameOf,
  newestFitting,
  once,
  outputDirectory,
  outputPath,
  packageInputs,
  pantsLockCommand,
  parseRequirement,
  parseSpecifiers,
  parseToml,
  parseYaml,
  printAddress,
  pythonOf,
  readCheckoutFile,
  readSpecs,
  refuseLinkAsText,
  requirementsOf,
  resolveHandler,
  satisfiesClauses,
  satisfiesSpecifier,
  sdistVersion,
  showPath,
  showRequirement,
  stdlibModules,
  stdlibModulesOf,
  stringField,
  stringListField,
  tableAt,
  tagRanks,
  waysToLock
} from "./chunk-4U4A73Z3.js";
import {
  HANDLER_MODULE,
  LAMBDEX_MODULE,
  modulesOfRuntime,
  partsOfSdk,
  pythonVersions
} from "./chunk-2YNFGMIP.js";
import {
  LONGEST_HANDLER,
  Problems,
  UserError,
  append,
  basename,
  compareBuildTags,
  compressedTags,
  createHash,
  decodeText,
  directoryOf,
  dirname,
  discard,
  groupCauses,
  isBelow,
  isIdentifier,
  isLfsPointer,
  isVersion,
  join,
  jsonDigest,
  largest,
  lfsPointer,
  listSome,
  nearestName,
  normalizeName,
  parseBoundedJson,
  parseWheelFilename,
  pointerBytes,
  posix,
  publicIndex,
  refuseLfsPointer,
  resolve,
  showBytes,
  shownDiagnostics,
  someLines,
  statsAt,
  topLevel,
  unescaped,
  userError,
  wheelFilenameParts,
  wheelTags,
  writeBytes
} from "./chunk-VILPUJHH.js";
import {
  closeSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync
} from "./chunk-7X23XMYO.js";

// src/wheels/credentials.ts
var MIN_FOREIGN_SECRET = 8;
var Credentials = class {
  #log;
  #indexes = [];
  /** `Authorization` by host name, from netrc. */
  #byHost = /* @__PURE__ */ new Map();
  /** `Authorization` for one address. */
  #byUrl = /* @__PURE__ */ new Map();
  constructor(log) {
    this.#log = log;
  }
  /**
   * Basic authentication (RFC 7617) with an index at `url`: for its pages, and for files on its host, which are often
   * at other paths. Credentials of a `link` are only for that address.
   */
  add(url, username, password, from) {
    const header = this.#basic(username, password, from === "user");
    if (from === "link") this.#byUrl.set(addressOf(url), header);
    else {
      const { origin } = url;
      this.#indexes.push({ origin, path: partsOf(url), header, isUsers: from === "user" });
    }
  }
  /** As in netrc: by host name only. */
  addHost(hostname, username, password) {
    const header = this.#basic(username, password, true);
    const key = hostname.toLowerCase();
    if (!this.#byHost.has(key)) this.#byHost.set(key, header);
  }
  /**
   * The `Authorization` header for a request to `url`, never one that belongs to another origin. Of several indexes on
   * one host, the one whose path has most in common with that of `url` wins, as in pip; the user's before the
   * checkout's. netrc does not have ports: its entries are sent to HTTPS on the default port, and elsewhere only to an
   * origin that the user has named (`isNamed`).
   */
  authorization(url, isNamed) {
    const path = partsOf(url);
    const rank2 = (login) => 2 * commonLength(login.path, path) + Number(login.isUsers);
    const [best] = this.#indexes.filter(({ origin }) => origin === url.origin).toSorted((left, right) => rank2(right) - rank2(left));
    if (best !== void 0 && rank2(best) > 0) return best.header;
    const isUsual = url.protocol === "https:" && url.port === "";
    const ofHost = isUsual || isNamed ? this.#byHost.get(url.hostname) : void 0;
    return ofHost ?? best?.header ?? this.#byUrl.get(addressOf(url));
  }
  #basic(username, password, isUsers) {
    const encoded = Buffer.from(`${username}:${password}`).toString("base64");
    const secret = password === "" ? username : password;
    if (secret !== "" && (isUsers || secret.length >= MIN_FOREIGN_SECRET)) {
      for (const each of /* @__PURE__ */ new Set([secret, encodeURIComponent(secret), encoded])) this.#log.mask(each);
    }
    return `Basic ${encoded}`;
  }
};
function addressOf({ origin, pathname, search }) {
  return `${origin}${pathname}${search}`;
}
function partsOf({ pathname }) {
  return pathname.split("/").filter((part4) => part4 !== "");
}
function commonLength(left, right) {
  const different = left.findIndex((part4, index) => part4 !== right[index]);
  return different === -1 ? left.length : different;
}
function withoutCredentials(url, credentials, from) {
  if (url.username === "" && url.password === "") return url;
  credentials.add(url, unescaped(url.username), unescaped(url.password), from);
  const bare = new URL(url);
  bare.username = "";
  bare.password = "";
  return bare;
}
function displayUrl(url) {
  if (typeof url === "string" && !URL.canParse(url))
    return url.replace(/\/\/[^/@]*@/, "//").replace(/[?#].*$/s, "");
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname}`;
}
function addNetrc(env, credentials) {
  const home = env["HOME"] ?? env["USERPROFILE"];
  const paths = (env["NETRC"] ?? "") !== "" ? [env["NETRC"]] : home === void 0 || home === "" ? [] : [join(home, ".netrc"), join(home, "_netrc")];
  for (const path of paths) {
    const text = readIfThere(path);
    if (text === void 0) continue;
    for (const entry of parseNetrc(text)) credentials.addHost(entry.machine, entry.login, entry.password);
    return;
  }
}
function readIfThere(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return void 0;
  }
}
function parseNetrc(text) {
  const entries = [];
  const plain = text.replace(/\r\n?/g, "\n").replace(/(^|\n)[ \t]*macdef[^\n]*\n(?:[^\n]+\n?)*/g, "$1").replace(/(^|\n)[ \t]*#[^\n]*/g, "$1");
  const tokens = [...plain.matchAll(/"((?:[^"\\\n]|\\.)*)"|(\S+)/g)].map(
    (match) => match[1]?.replace(/\\(.)/g, "$1") ?? match[2]
  );
  let current;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === "default") current = void 0;
    else if (token === "machine") {
      at += 1;
      current = { machine: tokens[at] ?? "", login: "", password: "" };
      entries.push(current);
    } else if (token === "login" || token === "password" || token === "account") {
      at += 1;
      if (current !== void 0 && token !== "account") current[token] = tokens[at] ?? "";
    }
  }
  return entries.filter((entry) => entry.machine !== "" && (entry.login !== "" || entry.password !== ""));
}

// on-demand-part:indexes
var part;
var load = () => part ??= process.getBuiltinModule("node:module").createRequire(import.meta.url)("./indexes.js");

// on-demand-stub:wheels/sources
function localSources(...given) {
  return load().f6_localSources(...given);
}
function isRemote(...given) {
  return load().f6_isRemote(...given);
}
function remoteSources(...given) {
  return load().f6_remoteSources(...given);
}

// src/requirements/conflicts.ts
var CONFLICT_NAME = /^(?:extra|group|project)-\d+-/;
function isConflictName(name) {
  return CONFLICT_NAME.test(name);
}
function conflictNames({ normalizedName, extras }) {
  const project = `${normalizedName.length}-${normalizedName}`;
  return [`project-${project}`, ...extras.map((extra) => `extra-${project}-${normalizeName(extra)}`)];
}
function settleConflicts(marker, isWanted) {
  return settleMemberships(marker, (name) => isConflictName(name) ? isWanted(name) : void 0);
}

// src/requirements/repository.ts
var MAX_EXTRAS = 30;
var MAX_TRIALS = 3e5;
function repositoryOf({ distributions }, platform, wishes = [], onAmbiguous) {
  const extras = /* @__PURE__ */ new Set();
  const wanted = wishes.filter((requirement) => applies(requirement, platform));
  const budget = { left: MAX_TRIALS };
  let own;
  let repository = withExtras(distributions, platform, extras);
  for (; ; ) {
    const met = wanted.filter((requirement2) => brings(repository, requirement2));
    const unmet = wanted.filter((requirement2) => !brings(repository, requirement2));
    if (unmet.length === 0) return repository;
    own ??= byName(distributions);
    const [narrowest] = unmet.map((requirement2) => ({ requirement: requirement2, ways: waysTo(requirement2, own, platform, extras, budget) })).filter(({ ways: ways2 }) => ways2.length > 0).toSorted((one, other) => one.ways.length - other.ways.length);
    budget.left -= distributions.length * (narrowest?.ways.length ?? 0);
    if (narrowest === void 0 || extras.size === MAX_EXTRAS || budget.left < 0) return repository;
    const tried = narrowest.ways.map((extra) => ({ extra, with: withExtras(distributions, platform, /* @__PURE__ */ new Set([...extras, extra])) })).map((way) => ({ ...way, lost: met.filter((requirement2) => !brings(way.with, requirement2)).length })).toSorted((one, other) => one.lost - other.lost || one.with.size - other.with.size);
    const best = tried[0];
    const { requirement } = narrowest;
    const ways = tried.filter(({ lost }) => lost === best.lost).map((way) => ({ by: way.extra, distributions: acceptedIn(way.with, requirement) }));
    if (ways.some((way) => !isSameChoice(way, ways[0]))) onAmbiguous?.(requirement, ways);
    extras.add(best.extra);
    repository = best.with;
  }
}
function isSameChoice({ distributions: one }, { distributions: other }) {
  return one.length === other.length && one.every((distribution, index) => distribution === other[index]);
}
function byName(distributions) {
  const names = /* @__PURE__ */ new Map();
  for (const one of distributions) {
    const known = names.get(one.name);
    if (known === void 0) names.set(one.name, [one]);
    else known.push(one);
  }
  return names;
}
function waysTo(requirement, distributions, platform, extras, budget) {
  const own = distributions.get(requirement.normalizedName) ?? [];
  if (budget.left < 0) return [];
  const possible = extrasOf(own, requirement).filter((extra) => !extras.has(extra));
  budget.left -= own.length * (possible.length + 1);
  return possible.filter(
    (extra) => brings(withExtras(own, platform, /* @__PURE__ */ new Set([...extras, extra])), requirement)
  );
}
function applies({ marker, extras }, platform) {
  return marker === void 0 || (decided(marker, platform, extras) ?? false);
}
function accepts({ specifier, origin }, one) {
  const { version, artifacts } = one;
  if (origin !== void 0 && one.origin !== void 0 && origin !== one.origin) return false;
  if (specifier === "" || satisfiesSpecifier(version, specifier)) return true;
  return version === UNKNOWN_VERSION && !artifacts.some(({ filename }) => filename.endsWith(".whl"));
}
function brings(repository, requirement) {
  return (repository.get(requirement.normalizedName) ?? []).some((one) => accepts(requirement, one));
}
function acceptedIn(repository, requirement) {
  return (repository.get(requirement.normalizedName) ?? []).filter((one) => accepts(requirement, one));
}
function extrasOf(own, requirement) {
  const asked = own.filter((one) => accepts(requirement, one)).flatMap(({ marker }) => marker === void 0 ? [] : memberships(marker)).filter(({ name }) => !isConflictName(name));
  return [...new Set(asked.map(({ name, variable }) => keyOf(name, variable)))].slice(0, MAX_EXTRAS);
}
function keyOf(name, variable) {
  return `${variable === "dependency_groups" ? "group" : "extra"} ${normalizeName(name)}`;
}
function withExtras(distributions, platform, extras) {
  const repository = /* @__PURE__ */ new Map();
  for (const distribution of distributions) {
    const { name, marker } = distribution;
    if (marker !== void 0 && !mayHold(inExtras(marker, extras), platform)) continue;
    const known = repository.get(name);
    if (known === void 0) repository.set(name, [distribution]);
    else known.push(distribution);
  }
  return repository;
}
function inExtras(marker, extras) {
  if (extras.size === 0) return marker;
  return settleMemberships(
    marker,
    (name, variable) => isConflictName(name) ? void 0 : extras.has(keyOf(name, variable))
  );
}
function mayHold(marker, platform) {
  return decided(marker, platform) ?? true;
}
function decided(marker, platform, extras) {
  try {
    return evaluateMarker(marker, platform.markers, extras);
  } catch (error) {
    if (error instanceof MarkerEvaluationError) return void 0;
    throw error;
  }
}

// src/python/specifier-sets.ts
function includesSpecifier(outer, inner) {
  const outerClauses = parseSpecifiers(outer) ?? [];
  const innerClauses = parseSpecifiers(inner) ?? [];
  if (outerClauses.length === 0) return true;
  const points = [...outerClauses, ...innerClauses].flatMap(({ version }) => around(version));
  return ["0", "99999999", ...points].every(
    (version) => !satisfiesClauses(version, innerClauses) || satisfiesClauses(version, outerClauses)
  );
}
function around(version) {
  const release = /^v?(?:\d+!)?\d+(?:\.\d+)*/i.exec(version)?.[0];
  if (release === void 0) return [version];
  const last = /\d+$/.exec(release)[0];
  const head = release.slice(0, -last.length);
  const neighbours = [BigInt(last) + 1n, ...BigInt(last) > 0n ? [BigInt(last) - 1n] : []];
  return [
    version,
    release,
    `${release}.dev0`,
    `${release}.post1`,
    `${release}.0.1`,
    ...neighbours.flatMap((number) => [
      `${head}${number}`,
      `${head}${number}.dev0`,
      `${head}${number}.99999`
    ])
  ];
}

// src/requirements/subset.ts
var MAX_WORK = 2e5;
var MAX_REQUESTS = 5e4;
var SubsetTooLargeError = class extends Error {
};
function gatherSubset(lock, repository, roots, platform) {
  const wanted = /* @__PURE__ */ new Set();
  const budget = { left: MAX_WORK };
  for (; ; ) {
    const subset = gather(lock, repository, roots, platform, wanted, budget);
    if (lock.hasConflicts !== true) return subset;
    const known = wanted.size;
    for (const { requirement } of [...subset.requests.values()].flat()) {
      for (const name of conflictNames(requirement)) wanted.add(name);
    }
    if (wanted.size === known) return subset;
  }
}
function gather(lock, repository, roots, platform, wanted, budget) {
  const requests = /* @__PURE__ */ new Map();
  const undecided = [];
  const ambiguous = [];
  const expanded = /* @__PURE__ */ new Map();
  const queue = [];
  const applies3 = (requirement, extras, request) => {
    const { marker, text } = requirement;
    budget.left -= 1 + lock.excluded.length;
    if (marker !== void 0) budget.left -= Math.max(extras.length, 1) * (text.length / 64);
    if (budget.left < 0) throw new SubsetTooLargeError();
    if (marker === void 0) return true;
    try {
      const own = lock.hasConflicts === true ? conflictNames(requirement) : [];
      const isWanted = (name) => wanted.has(name) || own.includes(name);
      const settled = lock.hasConflicts === true ? settleConflicts(marker, isWanted) : marker;
      return evaluateMarker(settled, platform.markers, extras);
    } catch (error) {
      if (!(error instanceof MarkerEvaluationError)) throw error;
      undecided.push({ request, error });
      return false;
    }
  };
  const overridden = (request) => {
    const overrides = (lock.overridden.get(request.requirement.normalizedName) ?? []).filter(
      (override) => applies3(override, [], request)
    );
    if (overrides.length > 1) ambiguous.push({ request, overrides });
    return overrides[0] === void 0 ? request : { ...request, requirement: overrides[0] };
  };
  const enqueue = (request, extras) => {
    if (!applies3(request.requirement, extras, request)) return;
    if (isExcluded(lock, request.requirement)) return;
    if (queue.length >= MAX_REQUESTS) throw new SubsetTooLargeError();
    queue.push(request);
  };
  for (const root of roots) {
    const request = overridden({ requirement: root.requirement, parent: void 0, root });
    enqueue(request, request.requirement.extras);
  }
  for (const request of queue) {
    const name = request.requirement.normalizedName;
    const known = requests.get(name);
    if (known === void 0) requests.set(name, [request]);
    else known.push(request);
    if (!needsExpansion(expanded, request.requirement)) continue;
    for (const distribution of repository.get(name) ?? []) {
      if (lock.format !== "pex" && !accepts(request.requirement, distribution)) continue;
      for (const dependency of distribution.dependencies) {
        if (isExcluded(lock, dependency)) continue;
        const wish = { requirement: dependency, parent: request, root: request.root };
        enqueue(overridden(wish), request.requirement.extras);
      }
    }
  }
  return { requests, undecided, ambiguous };
}
function needsExpansion(expanded, requirement) {
  const known = expanded.get(requirement.normalizedName);
  if (known === void 0) {
    expanded.set(requirement.normalizedName, new Set(requirement.extras));
    return true;
  }
  const fresh = requirement.extras.filter((extra) => !known.has(extra));
  for (const extra of fresh) known.add(extra);
  return fresh.length > 0;
}
function isExcluded({ excluded: all }, requirement) {
  return all.some(
    (excluded) => excluded.normalizedName === requirement.normalizedName && includesSpecifier(excluded.specifier, requirement.specifier)
  );
}
function withoutExcluded(lock, roots) {
  return roots.filter(({ requirement }) => !isExcluded(lock, requirement));
}
var MAX_CHAIN = 100;
function chainOf(request) {
  const chain = [];
  let step = request;
  for (; step !== void 0 && chain.length < MAX_CHAIN; step = step.parent) chain.push(step.requirement);
  if (step !== void 0) chain.push(request.root.requirement);
  return chain.reverse();
}
function renderChain(request) {
  const chain = chainOf(request).map(showRequirement);
  return (chain.length > 8 ? [...chain.slice(0, 4), "\u2026", ...chain.slice(-3)] : chain).join(" \u2192 ");
}

// src/requirements/whole-set.ts
function withWholeSet(lock, repository, roots) {
  if (lock.wholeSet !== true) return roots;
  const others = [...repository].filter(([, distributions]) => distributions.every(({ project }) => project === void 0)).filter(([name]) => lock.leftOut?.has(name) !== true).map(([name]) => ({
    requirement: anyVersion(name),
    target: lock.path,
    place: { path: lock.path }
  }));
  return [...roots, ...others];
}
function anyVersion(name) {
  const none = { extras: [], specifier: "", url: void 0, marker: void 0 };
  return { name, normalizedName: name, ...none, text: name };
}

// src/requirements/closure.ts
var MAX_ROUNDS = 10;
function closureOf(lock, resolve2, roots, platform) {
  const locked = new Set(resolve2.distributions.map(({ name }) => name));
  let wishes = withoutExcluded(lock, roots).map(({ requirement }) => requirement);
  for (let round = 1; ; round++) {
    const ambiguous = /* @__PURE__ */ new Map();
    const repository = repositoryOf(
      resolve2,
      platform,
      wishes,
      ({ normalizedName }, ways) => ambiguous.set(normalizedName, ways)
    );
    const subset = gatherSubset(lock, repository, withWholeSet(lock, repository, roots), platform);
    const missing2 = [...subset.requests].filter(([name]) => locked.has(name) && !repository.has(name)).map(([, [request]]) => ({ ...request.requirement, marker: void 0 }));
    const isNew = missing2.some(
      ({ normalizedName }) => wishes.every((wish) => wish.normalizedName !== normalizedName)
    );
    if (!isNew || round === MAX_ROUNDS) return { repository, subset, ambiguous };
    wishes = [...wishes, ...missing2];
  }
}
function neededProjects(lock, roots, platform) {
  const needed2 = /* @__PURE__ */ new Set();
  for (const resolve2 of lock.resolves) {
    try {
      for (const name of closureOf(lock, resolve2, roots, platform).subset.requests.keys()) needed2.add(name);
    } catch (error) {
      if (!(error instanceof SubsetTooLargeError)) throw error;
      for (const { name } of resolve2.distributions) needed2.add(name);
    }
  }
  return needed2;
}

// on-demand-part:reasons
var part2;
var load2 = () => part2 ??= process.getBuiltinModule("node:module").createRequire(import.meta.url)("./reasons.js");

// on-demand-stub:requirements/selection-problems
function reportUnknownUrl(...given) {
  return load2().f0_reportUnknownUrl(...given);
}
function reportLockPython(...given) {
  return load2().f0_reportLockPython(...given);
}
function reportLockEnvironments(...given) {
  return load2().f0_reportLockEnvironments(...given);
}
function reportSubset(...given) {
  return load2().f0_reportSubset(...given);
}
function reportProject(...given) {
  return load2().f0_reportProject(...given);
}
function noSha256(...given) {
  return load2().f0_noSha256(...given);
}

// src/requirements/ambiguous-choices.ts
var MAX_COMPARED = 100;
function alternativesOf({ offers, format }, name, usable, ways) {
  if (ways.length === 0 && usable.length < 2) return [];
  const byWays = ways.flatMap(
    ({ by, distributions }) => distributions.map((distribution) => ({ by, requirement: void 0, distribution }))
  );
  const candidates = usable.length > 1 ? usable.slice(0, MAX_COMPARED) : [];
  const byOffers = (offers?.get(name) ?? []).slice(0, MAX_COMPARED).flatMap(
    ({ by, requirement, asks }) => candidates.filter((distribution) => accepts(asks, distribution)).map((distribution) => ({ by, requirement, distribution }))
  );
  const byNothing = format === "pylock" ? candidates.map((distribution) => ({ by: "always", requirement: void 0, distribution })) : [];
  const all = byWays.length + byOffers.length > 0 ? [...byWays, ...byOffers] : byNothing;
  return new Set(all.map(({ distribution }) => distribution)).size > 1 ? all : [];
}
function reportAlternatives(problems, lock, requests, alternatives) {
  const request = requests[0];
  const { root, requirement } = request;
  const whose = request.parent === void 0 ? ` of ${root.target}` : "";
  problems.error({
    code: "ambiguous-extra",
    cause: `${lock.path} ${requirement.normalizedName}`,
    message: `\`${showRequirement(requirement)}\`${whose} can be any of these in ${lock.path}: ${someLines(showAll(alternatives), 6).join("; ")}`,
    place: root.place ?? { path: lock.path },
    help: wayOut(lock, requirement.normalizedName, alternatives),
    ...request.parent !== void 0 && { notes: [`required by ${renderChain(request)} (${root.target})`] }
  });
}
function showAll(alternatives) {
  return alternatives.map(({ by, distribution: { version, origin, source } }) => {
    const from = tellVersionsApart(alternatives) ? void 0 : source ?? origin;
    const place = from?.replace(/\/\/[^/?#\s]*@/g, "//").replace(/[?#]\S*/g, "");
    return `${version}${place === void 0 ? "" : ` from ${place}`} (${by})`;
  });
}
function tellVersionsApart(alternatives) {
  const distributions = new Set(alternatives.map(({ distribution }) => distribution));
  return new Set([...distributions].map(({ version }) => version)).size === distributions.size;
}
function exactly(name, version, others) {
  const isPublic = others.some((other) => other.startsWith(`${version}+`));
  return `${name}${isPublic ? "===" : "=="}${version}`;
}
function wayOut(lock, name, alternatives) {
  const versions = alternatives.map(({ distribution }) => distribution.version);
  const asks = alternatives.flatMap(({ requirement }) => requirement ?? []);
  const lines = [
    ...tellVersionsApart(alternatives) ? [...new Set(versions)].map((version) => exactly(name, version, versions)) : [],
    ...new Set(asks)
  ].map((line) => `\`${line}\``);
  return lines.length === 0 ? `lock one of them in a file of its own: nothing in a requirement tells them apart in ${lock.path}` : `require the one that is meant: ${listSome(lines, 6)}`;
}

// src/requirements/lock-fit.ts
var MAX_PATCH = 40;
function acceptsPython(python, specifier) {
  const minor = python.split(".").slice(0, 2).join(".");
  return satisfiesSpecifier(python, specifier) || Array.from({ length: MAX_PATCH }, (_, patch) => `${minor}.${patch}`).some(
    (one) => satisfiesSpecifier(one, specifier)
  );
}
function isForPython({ requiresPython }, platform) {
  const python = pythonOf(platform);
  return requiresPython === void 0 || python === void 0 || acceptsPython(python, requiresPython);
}
function isForEnvironment({ environments }, platform) {
  return environments === void 0 || mayHold(environments, platform);
}

// src/requirements/select-wheels.ts
var noWheels = {
  wheels: [],
  reasons: [],
  projects: [],
  changes: { excluded: [], overridden: /* @__PURE__ */ new Map() }
};
function selectWheels(lock, roots, platform, options2 = {}) {
  const problems = new Problems();
  for (const root of roots) if (!isKnownUrl(lock, root.requirement)) reportUnknownUrl(problems, lock, root);
  if (!isForPython(lock, platform)) reportLockPython(problems, lock, platform, roots);
  if (!isForEnvironment(lock, platform)) reportLockEnvironments(problems, lock, platform, roots);
  problems.throwIfErrors();
  const ranks = tagRanks(platform);
  const attempts = lock.resolves.map((resolve2) => attempt(lock, resolve2, roots, platform, ranks, options2));
  const solved = attempts.filter(({ problems: found }) => !found.hasErrors);
  const fitting = solved.length > 1 ? solved.filter((one) => holdsHere(one.resolve, platform)) : solved;
  const best = mostSpecific(fitting, platform.tags.length);
  if (best !== void 0) return selected(best, lock, platform);
  problems.add(leastBroken(attempts, platform));
  if (!problems.hasErrors) {
    problems.error({
      code: "no-resolve-for-platform",
      message: `${lock.path} has no resolved distributions for ${platform.description}`,
      place: { path: lock.path },
      help: "regenerate the lock for this platform too (with pex: `--style universal`)"
    });
  }
  problems.throwIfErrors();
  return noWheels;
}
function isKnownUrl(lock, requirement) {
  if (requirement.url === void 0) return true;
  const { normalizedName, url } = requirement;
  return lock.requirements.some((known) => known.normalizedName === normalizedName && known.url === url) || lock.resolves.some(
    ({ distributions }) => distributions.some(
      ({ name, artifacts, source, project }) => name === normalizedName && (source === url || isSameName(project?.directory, url) || artifacts.some((artifact) => artifact.url === url || isSameName(artifact.url, url)))
    )
  );
}
function isSameName(locked, url) {
  const [one, other] = [locked, url].map((place) => place === void 0 ? void 0 : localPath(place));
  return one !== void 0 && other !== void 0 && posix.basename(one) === posix.basename(other);
}
var MAX_PROBLEMS = 100;
function attempt(lock, resolve2, roots, platform, ranks, options2) {
  const problems = new Problems();
  const rankOf = rankingBy(ranks);
  const chosen = [];
  const projects = [];
  try {
    const { repository, subset, ambiguous } = closureOf(lock, resolve2, roots, platform);
    if (subset.undecided.length + subset.ambiguous.length > 0) reportSubset(problems, lock, platform, subset);
    for (const [name, requests] of subset.requests) {
      const candidates = (repository.get(name) ?? []).map(
        (distribution) => judge(distribution, requests, platform, rankOf, options2.constraints ?? [])
      );
      const choices = candidates.flatMap((candidate) => candidate.choices);
      const usable = [...new Set(choices.map(({ distribution }) => distribution))];
      const alternatives = alternativesOf(lock, name, usable, ambiguous.get(name) ?? []);
      if (alternatives.length > 0) reportAlternatives(problems, lock, requests, alternatives);
      const choice2 = bestChoice(choices, lock.format);
      const project = candidates.find(isFirstParty)?.distribution;
      if (choice2 !== void 0) chosen.push({ ...choice2, requests });
      else if (project !== void 0) projects.push(project);
      else reportProject(problems, { ...options2, lock, platform, name, requests, candidates, ranks });
      if (problems.size >= MAX_PROBLEMS) break;
    }
  } catch (error) {
    if (!(error instanceof SubsetTooLargeError)) throw error;
    problems.error({
      code: "lock-too-complex",
      message: `Dependency resolution from ${lock.path} did not terminate`,
      place: { path: lock.path },
      help: "regenerate the lock file"
    });
  }
  for (const { distribution, artifact } of chosen) checkHash(problems, lock, distribution, artifact);
  return { resolve: resolve2, chosen, projects, problems };
}
function isFirstParty({ distribution, fault }) {
  return distribution.project !== void 0 && fault !== "python";
}
function judge(distribution, requests, platform, rankOf, constraints) {
  const python = pythonOf(platform);
  if (distribution.requiresPython !== void 0) {
    if (python === void 0 || !satisfiesSpecifier(python, distribution.requiresPython)) {
      return { distribution, fault: "python", refusing: [], choices: [] };
    }
  }
  const refusing = requests.filter(({ requirement }) => !accepts(requirement, distribution));
  const constrained = constraints.some(
    (constraint) => constraint.normalizedName === distribution.name && !accepts(constraint, distribution)
  );
  if (refusing.length > 0 || constrained) return { distribution, fault: "version", refusing, choices: [] };
  const choices = distribution.artifacts.flatMap((artifact) => {
    const rank2 = rankOf(artifact, distribution.name);
    return rank2 === void 0 ? [] : [{ distribution, artifact, rank: rank2 }];
  });
  return { distribution, fault: choices.length === 0 ? "wheel" : void 0, refusing: [], choices };
}
function rankingBy(ranks) {
  const known = /* @__PURE__ */ new Map();
  return ({ filename }, project) => {
    const tags = compressedTags(filename);
    if (tags === void 0) return void 0;
    if (!known.has(tags)) known.set(tags, bestTagRank(filename, ranks));
    const best = known.get(tags);
    const name = best === void 0 ? void 0 : wheelFilenameParts(filename)?.name;
    return name !== void 0 && normalizeName(name) === project ? best : void 0;
  };
}
function bestChoice(choices, format) {
  let best;
  for (const choice2 of choices) {
    if (best === void 0) {
      best = choice2;
      continue;
    }
    const age = compareVersions(choice2.distribution.version, best.distribution.version);
    const order = age === 0 ? best.rank - choice2.rank : age;
    if (order > 0 || order === 0 && winsTie(choice2.artifact, best.artifact, format)) best = choice2;
  }
  return best;
}
function winsTie(one, other, format) {
  return format === "pex" || compareBuildTags(buildTagOf(one), buildTagOf(other)) > 0;
}
function buildTagOf({ filename }) {
  return wheelFilenameParts(filename)?.buildTag;
}
function holdsHere(resolve2, platform) {
  return repositoryOf({ distributions: [asDistribution(resolve2)] }, platform).size > 0;
}
function asDistribution({ marker }) {
  return { name: "", version: "0", requiresPython: void 0, dependencies: [], artifacts: [], marker };
}
function mostSpecific(attempts, tagCount) {
  const span = Math.max(tagCount - 1, 1);
  let best;
  for (const candidate of attempts) {
    const scores = candidate.chosen.map(({ rank: rank2 }) => (span - rank2) / span);
    const score = scores.length === 0 ? 0 : scores.reduce((sum, one) => sum + one, 0) / scores.length;
    if (best === void 0 || score >= best.score) best = { attempt: candidate, score };
  }
  return best?.attempt;
}
function leastBroken(attempts, platform) {
  const meant = attempts.filter(({ resolve: resolve2 }) => holdsHere(resolve2, platform));
  const [best] = (meant.length > 0 ? meant : attempts).toSorted(
    (left, right) => left.problems.size - right.problems.size
  );
  return best?.problems.diagnostics ?? [];
}
function checkHash(problems, lock, distribution, { filename, hash }) {
  if (hash.algorithm === "sha256" && /^[0-9a-f]{64}$/.test(hash.hex)) return;
  const only = hash.hex === "" ? "" : `, only ${hash.algorithm}:${hash.hex}`;
  problems.error(noSha256(lock, `${filename} of ${distribution.name} ${distribution.version}${only}`));
}
function selected({ chosen, projects }, lock, platform) {
  const sorted = chosen.toSorted((left, right) => byName2(left.distribution, right.distribution));
  const versions = /* @__PURE__ */ new Map();
  for (const { name, version } of lock.resolves.flatMap(({ distributions }) => distributions)) {
    versions.set(name, (versions.get(name) ?? /* @__PURE__ */ new Set()).add(version));
  }
  return {
    wheels: sorted.map(({ distribution, artifact }) => ({
      name: distribution.name,
      version: versionOf(distribution, artifact),
      filename: artifact.filename,
      url: artifact.url,
      sha256: artifact.hash.hex,
      size: artifact.size,
      lockPath: lock.path
    })),
    reasons: sorted.map(({ distribution, rank: rank2, requests }) => ({
      tag: platform.tags[rank2],
      chain: chainOf(requests[0]),
      target: requests[0].root.target,
      otherVersions: [...versions.get(distribution.name) ?? []].filter(
        (version) => version !== distribution.version && version !== UNKNOWN_VERSION
      )
    })),
    projects: projects.toSorted(byName2).map(({ name, version, project }) => firstPartyProject(lock, name, version, project.directory)),
    changes: { excluded: lock.excluded, overridden: lock.overridden },
    ...lock.wholeSet && { isWholeSet: true },
    // In a requirements file, dependencies are only recorded in comments.
    ...(lock.wholeSet === true || lock.byNeeds === true || lock.format === "requirements") && {
      mayLack: true
    }
  };
}
function versionOf({ version }, { filename }) {
  return version === UNKNOWN_VERSION ? wheelFilenameParts(filename)?.version ?? version : version;
}
function byName2(left, right) {
  return left.name < right.name ? -1 : Number(left.name > right.name);
}
function firstPartyProject(lock, name, version, written) {
  const directory = written === void 0 ? void 0 : checkoutPath(lock.path, written);
  if (written === void 0 || directory !== void 0)
    return { name, version, directory, lockPath: lock.path };
  throw userError({
    code: "project-outside",
    message: `${lock.path} takes ${name} from \`${written}\`, which is not in the checkout`,
    place: { path: lock.path },
    help: "move the project below the build root, or publish it and lock the published version"
  });
}

// on-demand-part:without-lock
var part3;
var load3 = () => part3 ??= process.getBuiltinModule("node:module").createRequire(import.meta.url)("./without-lock.js");

// on-demand-stub:requirements/lock-metadata
function metadataMismatches(...given) {
  return load3().f1_metadataMismatches(...given);
}

// src/wheel-choice/check-lock.ts
var DEFAULT = "__default__";
function forResolve(option, resolve2) {
  return option.get(resolve2) ?? option.get(DEFAULT);
}
function lockFindings(project, lock, resolve2, interpreterConstraints) {
  const { python } = project.workspace.options;
  if (lock.format !== "pex" || lock.metadata === void 0 || python.invalidLockfileBehavior === "ignore")
    return [];
  const reasons = metadataMismatches(
    lock.metadata,
    inputsOf(project, resolve2),
    (locked) => isSubset(interpreterConstraints, locked, pythonVersions(project.runtimes))
  );
  if (reasons.length === 0) return [];
  return [
    {
      severity: python.invalidLockfileBehavior === "error" ? "error" : "warning",
      code: "incompatible-lock",
      message: `You are consuming the \`${resolve2}\` lockfile at ${lock.path} with incompatible inputs.`,
      place: { path: lock.path },
      help: `run \`${pantsLockCommand(resolve2)}\`, or set \`[python].invalid_lockfile_behavior\` to "warn" or "ignore"`,
      notes: reasons
    }
  ];
}
function isSubset(inner, outer, pythons) {
  if (inner.length === 0) return true;
  const [some, all] = [allowedReleases(inner, pythons), allowedReleases(outer, pythons)];
  return some === void 0 || all === void 0 || [...some].every((release) => all.has(release));
}
function inputsOf(project, resolve2) {
  const { python } = project.workspace.options;
  const list = (option) => forResolve(option, resolve2) ?? [];
  return {
    manylinux: /^no$/i.test(python.resolverManylinux) ? void 0 : python.resolverManylinux,
    constraints: readConstraints(project, forResolve(python.resolvesToConstraintsFile, resolve2)),
    onlyBinary: list(python.resolvesToOnlyBinary),
    noBinary: list(python.resolvesToNoBinary),
    excludes: list(python.resolvesToExcludes),
    overrides: list(python.resolvesToOverrides),
    sources: list(python.resolvesToSources),
    lockStyle: forResolve(python.resolvesToLockStyle, resolve2) ?? "universal",
    completePlatforms: list(python.resolvesToCompletePlatforms),
    uploadedPriorTo: forResolve(python.resolvesToUploadedPriorTo, resolve2)
  };
}
function readConstraints({ workspace }, path) {
  if (path === void 0 || !workspace.files.isFile(path)) return [];
  return workspace.read(path).toString("utf8").split(/\r\n|\n|\r/).map((line) => line.replace(/(?:^|\s)#.*$/, "").trim()).filter((line) => line !== "" && !line.startsWith("-"));
}
function unknownResolveNames(python) {
  const options2 = Object.entries({
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
  return options2.flatMap(
    ([option, byResolve]) => [...byResolve.keys()].filter((name) => name !== DEFAULT && !python.resolves.has(name)).map((name) => ({
      severity: "error",
      code: "unknown-resolve",
      message: `Unrecognized resolve name from the option \`[python].${option}\`: ${name}`,
      help: `All valid resolve names: ${[...python.resolves.keys(), DEFAULT].sort().join(", ")}`
    }))
  );
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

// src/requirements/stand-ins.ts
function lackingWheels(lock, platform, isWanted) {
  const ranks = tagRanks(platform);
  return lock.resolves.flatMap(({ distributions }) => distributions).filter(({ name, project }) => project === void 0 && isWanted(name)).filter(({ whyNoFile: whyNoFile2 }) => whyNoFile2?.isMismatch !== true).filter(({ artifacts }) => !artifacts.some(({ filename }) => isFitting({ filename }, platform, ranks)));
}
function canStandIn(filename, { name, version }, platform) {
  const wheel = parseWheelFilename(filename);
  return wheel?.normalizedName === name && (version === UNKNOWN_VERSION || isSameVersion(wheel.version, version)) && isFitting({ filename }, platform, tagRanks(platform));
}
function isSameVersion(left, right) {
  return isVersion(left) && isVersion(right) && compareVersions(left, right) === 0;
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

// src/wheels/failure.ts
var FetchFailure = class extends Error {
  kind;
  /** Whether another try may help. */
  isRetriable;
  /** The wait that the server requests, milliseconds. */
  retryAfter;
  /** Host that could not be reached at all. */
  deadOrigin;
  /** Further facts for the user. */
  notes;
  constructor(kind, message, options2 = {}) {
    super(message);
    this.name = "FetchFailure";
    this.kind = kind;
    this.isRetriable = options2.isRetriable ?? false;
    this.retryAfter = options2.retryAfter;
    this.deadOrigin = options2.deadOrigin;
    this.notes = options2.notes ?? [];
  }
};
var advice = {
  "hash-mismatch": {
    code: "hash-mismatch",
    help: "do not use this file until you know why it changed; if the index replaced it, regenerate the lock"
  },
  refused: {
    code: "address-refused",
    help: "files in the checkout can only refer to https URLs outside this machine\u2019s network; if the index is yours, set PIP_INDEX_URL, PIP_EXTRA_INDEX_URL or UV_INDEX in the environment"
  },
  unauthorized: {
    code: "index-unauthorized",
    help: "set credentials for that host: in PIP_INDEX_URL (`https://user:token@host/simple`), in UV_INDEX_<NAME>_USERNAME and UV_INDEX_<NAME>_PASSWORD, or in a netrc file (NETRC)"
  },
  untrusted: {
    code: "certificate-not-trusted",
    help: "if a proxy in your network re-signs connections, set PIP_CERT, SSL_CERT_FILE or NODE_EXTRA_CA_CERTS to its CA certificate; otherwise do not trust this connection"
  },
  unreachable: {
    code: "index-unreachable",
    help: "try again later, or use an index that this machine can reach (PIP_INDEX_URL; HTTPS_PROXY for a proxy)"
  },
  "not-found": {
    code: "wheel-not-found",
    help: "add the index that has it (PIP_EXTRA_INDEX_URL), or regenerate the lock"
  }
};
function failureDiagnostic({ kind, message, notes }, about, place) {
  const facts = notes.length === 0 ? {} : { notes };
  if (kind === "untrusted") {
    return { ...advice[kind], ...facts, message: message[0].toUpperCase() + message.slice(1) };
  }
  return {
    ...advice[kind],
    ...facts,
    message: `${about}: ${message}`,
    ...place === void 0 ? {} : { place }
  };
}

// on-demand-stub:wheels/projects
function createProjects(...given) {
  return load().f4_createProjects(...given);
}
function listProjectFiles(...given) {
  return load().f4_listProjectFiles(...given);
}

// src/wheel-choice/choose-wheels.ts
async function chooseWheels(sources, lock, { requirements, platform }, { mayBuild = true } = {}) {
  const substitutes = /* @__PURE__ */ new Map();
  const completed = withArtifacts(lock, await findSubstitutes(sources, lock, platform, substitutes));
  const selected2 = await select(sources, completed, requirements, platform);
  const warnings = [];
  const wheels2 = [];
  const built = [];
  for (const wheel of selected2.wheels) {
    const substitute = substitutes.get(keyOf2(wheel.filename, wheel.sha256));
    if (substitute?.sdist !== void 0) built.push(wheel);
    if (substitute === void 0) wheels2.push(wheel);
    else if (mayBuild || substitute.sdist === void 0)
      wheels2.push(await substituted(sources, wheel, substitute, warnings));
  }
  if (built.length === 0) return { ...selected2, wheels: wheels2, warnings };
  const kept = selected2.wheels.map((wheel) => mayBuild || !built.includes(wheel));
  return {
    ...selected2,
    ...{ wheels: wheels2, warnings, reasons: selected2.reasons.filter((_, index) => kept[index]) },
    unpinned: `${listSome(
      built.map(({ name }) => name),
      3
    )} is built from source`
  };
}
function keyOf2(filename, sha256) {
  return `${sha256}/${filename}`;
}
async function findSubstitutes(sources, lock, platform, substitutes) {
  const { buildSdists } = sources.settings;
  const { ownDirectories } = sources.fetching().indexes;
  const added = /* @__PURE__ */ new Map();
  if (ownDirectories.length === 0 && buildSdists.length === 0) return added;
  const local = listLocalWheels({ directories: ownDirectories, ownDirectories });
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
      substitutes.set(keyOf2(filename, hash.hex), what);
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
  const missing2 = /* @__PURE__ */ new Map();
  try {
    return selectWheels(lock, roots, platform, {
      onNoWheel: ({ name, version, whyNoFile: whyNoFile2 }) => {
        if (whyNoFile2?.hasUnasked !== true) missing2.set(name, version);
      }
    });
  } catch (error) {
    if (!(error instanceof UserError) || missing2.size === 0 || sources.settings.offline) throw error;
    const newestElsewhere = await newestOffered(
      sources.fetching(lock),
      [...missing2].slice(0, MAX_QUESTIONS),
      platform
    );
    return selectWheels(lock, roots, platform, { newestElsewhere });
  }
}
var MAX_QUESTIONS = 10;
async function newestOffered(context, projects, platform) {
  const ranks = tagRanks(platform);
  const found = /* @__PURE__ */ new Map();
  for (const [project, locked] of projects) {
    try {
      const files = await listProjectFiles(project, context);
      const newest = newestFitting(files, platform);
      const same = files.find(
        (file) => isFitting(file, platform, ranks) && isOfVersion(file.filename, { name: project, version: locked })
      );
      if (newest !== void 0) found.set(project, { newest, sameVersion: same?.filename });
    } catch (error) {
      if (!(error instanceof FetchFailure)) throw error;
      context.host.log.debug(`no suggestion for ${project}: ${error.message}`);
    }
  }
  return found;
}
async function substituted(sources, wheel, { distribution, sdist }, warnings) {
  const { name, version } = distribution;
  const place = { path: wheel.lockPath };
  if (sdist === void 0) {
    warnings.push({
      severity: "warning",
      code: "wheel-stands-in",
      message: `${wheel.filename} from a wheel directory replaces ${name}${version === UNKNOWN_VERSION ? "" : ` ${version}`}, for which the lock has no compatible wheel`,
      place,
      notes: [`sha256 ${wheel.sha256}`, `instead of ${insteadOf(distribution)}`]
    });
    return wheel;
  }
  const { buildSdist } = await import("./build-sdist-EXVR7OBY.js");
  const { filename, url, size } = sdist;
  const built = await buildSdist(sources.resolver(), { ...wheel, name, version, filename, url, size });
  warnings.push({
    severity: "warning",
    code: "sdist-built",
    message: `${built.wheel.filename} was built from the locked ${basename(filename)}${built.isReused ? " by an earlier run" : ""}, as requested by \`build-sdists\``,
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

// on-demand-stub:wheels/look-up
function createLookUp(...given) {
  return load().f0_createLookUp(...given);
}

// on-demand-stub:wheels/wheel-in-place
function wheelInPlace(...given) {
  return load().f7_wheelInPlace(...given);
}

// on-demand-stub:wheel-choice/identify-files
function withIdentifiedFiles(...given) {
  return load3().f7_withIdentifiedFiles(...given);
}

// src/wheel-choice/open-lock.ts
function openLock(host, project, path, resolve2, sources) {
  const { files, options: workspaceOptions } = project.workspace;
  const unknown = unknownResolveNames(workspaceOptions.python);
  if (unknown.length > 0) throw new UserError(unknown);
  const text = (name) => {
    const bytes = project.workspace.read(name);
    refuseLfsPointer(bytes, name);
    refuseLinkAsText(project.workspace, name, bytes);
    return decodeText(bytes);
  };
  const read = readLock(text(path), path, {
    include: (name) => files.isFile(name) ? text(name) : void 0
  });
  const mapped = withPathMappings(read, workspaceOptions.pythonRepos.pathMappings);
  const metadata = mapped.metadata ?? sidecarOf(project, path);
  const lock = {
    ...isByNeeds(project, resolve2) ? byNeeds(mapped) : mapped,
    ...metadata && { metadata },
    excluded: [...mapped.excluded, ...excludes(project, resolve2)]
  };
  const pinned2 = once(() => hashesByProject(lock));
  const withoutFiles = new Set(projectsWithoutFiles(lock));
  const hashesToFind = (name) => {
    const project2 = pinned2().get(name);
    return project2 === void 0 || project2.isAny ? [] : [...project2.hashes];
  };
  const known = /* @__PURE__ */ new Map();
  let lookUp;
  const filesOf3 = (name) => {
    lookUp ??= createLookUp({
      host,
      indexes: sources.fetching(lock).indexes,
      offline: sources.settings.offline
    });
    const found = known.get(name) ?? lookUp.files(name, {
      allowed: hashesToFind(name),
      versions: [...pinned2().get(name)?.versions ?? []]
    });
    known.set(name, found);
    return found;
  };
  const inPlace = distributionsInPlace(lock);
  const identified = /* @__PURE__ */ new Map();
  const identityOf = (artifact, one) => {
    const fetching = sources.fetching(withoutFiles.has(one.name) ? lock : void 0);
    const key = JSON.stringify([one.name, one.version, artifact.filename, artifact.url]);
    const found = identified.get(key) ?? wheelInPlace(artifact, one, path, fetching);
    identified.set(key, found);
    return found;
  };
  const unhashed = /* @__PURE__ */ new Set([
    ...[...withoutFiles].filter((name) => hashesToFind(name).length === 0),
    ...inPlace.filter(({ hashes = [] }) => hashes.length === 0).map(({ name }) => name)
  ]);
  return {
    lock,
    withoutHashes: (taken, requirements, platform) => {
      if (unhashed.size === 0) return [];
      const needed2 = neededProjects(taken, requirements, platform);
      return [...unhashed].filter((name) => needed2.has(name));
    },
    complete: async (taken, requirements, platform) => {
      if (withoutFiles.size === 0 && inPlace.length === 0) return { lock: taken, warnings: [] };
      const needed2 = neededProjects(taken, requirements, platform);
      const names = [...withoutFiles].filter((name) => needed2.has(name));
      const ranks = tagRanks(platform);
      const open = inPlace.filter(({ name }) => needed2.has(name)).flatMap((one) => one.artifacts.map((artifact) => ({ one, artifact }))).filter(({ artifact }) => lacksHash(artifact) && isFitting(artifact, platform, ranks));
      const problems = new Problems();
      const [found, hashed] = await Promise.all([
        lookUpAll(names, filesOf3, problems),
        problems.collectAll(
          open,
          AT_ONCE,
          async ({ one, artifact }) => [artifact, await identityOf(artifact, one)]
        )
      ]);
      problems.throwIfErrors();
      const filled = withIndexedFiles(withHashes(taken, new Map(hashed)), new Map(found));
      const ofIndexes = new Set(names);
      const complete = await withIdentifiedFiles(filled, ofIndexes, platform, identityOf, problems);
      problems.throwIfErrors();
      const isLoose = [...unhashed].some((name) => needed2.has(name));
      return { lock: complete, warnings: isLoose ? [withoutHashes(lock, [...unhashed])] : [] };
    }
  };
}
function isByNeeds({ workspace }, resolve2) {
  return workspace.options.python.ownResolves?.get(resolve2)?.isByNeeds === true;
}
function byNeeds({ wholeSet, ...lock }) {
  return wholeSet === true ? { ...lock, byNeeds: true } : lock;
}
function sidecarOf({ workspace }, path) {
  const sidecar = `${path}.metadata`;
  if (!workspace.files.isFile(sidecar)) return void 0;
  try {
    const value = parseBoundedJson(workspace.read(sidecar).toString("utf8"));
    return isJsonObject(value) ? value : void 0;
  } catch {
    return void 0;
  }
}
async function lookUpAll(names, filesOf3, problems) {
  const failed = /* @__PURE__ */ new Map();
  const found = await problems.collectAll(names, AT_ONCE, async (name) => {
    try {
      return [[name, await filesOf3(name)]];
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      for (const diagnostic of error.diagnostics) {
        const known = failed.get(diagnostic.code);
        if (known === void 0) failed.set(diagnostic.code, { diagnostic, others: [] });
        else known.others.push(name);
      }
      return [];
    }
  });
  for (const { diagnostic, others } of failed.values()) {
    const notes = others.length === 0 ? [] : [`the same for ${listSome(others, 8)}`];
    problems.add([{ ...diagnostic, notes: [...diagnostic.notes ?? [], ...notes] }]);
  }
  return found.flat();
}
var AT_ONCE = 8;
function excludes(project, resolve2) {
  const { resolvesToExcludes } = project.workspace.options.python;
  return (forResolve(resolvesToExcludes, resolve2) ?? []).map((text) => {
    try {
      return parseRequirement(text);
    } catch (error) {
      if (!(error instanceof RequirementSyntaxError)) throw error;
      throw userError({
        code: "invalid-option-value",
        message: `\`${text}\` in \`[python].resolves_to_excludes\` is not a requirement: ${error.message}`,
        help: "use a form such as `name` or `name>=1.0` (PEP 508)"
      });
    }
  });
}
function hashesHelp(format) {
  switch (format) {
    case "requirements":
      return `write the hashes too: \`${lockFormats.requirements.command}\`, or \`pip-compile --generate-hashes\``;
    case "uv":
      return "uv writes no hashes for `find-links`: lock from an index";
    default:
      return "regenerate the lock file: current versions of the tool that wrote it include hashes";
  }
}
function withoutHashes({ path, format }, names) {
  return {
    severity: "warning",
    code: "lock-without-hashes",
    message: `${path} pins versions without hashes (${listSome(names, 3)}), so the files are whatever the index offers today`,
    place: { path },
    help: hashesHelp(format)
  };
}

// on-demand-stub:wheel-choice/constraints
function constraintsIn(...given) {
  return load3().f6_constraintsIn(...given);
}
function constraintsFile(...given) {
  return load3().f6_constraintsFile(...given);
}

// on-demand-stub:wheel-choice/complete-lock
function projectsOf(...given) {
  return load3().f5_projectsOf(...given);
}
function completeLock(...given) {
  return load3().f5_completeLock(...given);
}
function incompleteLock(...given) {
  return load3().f5_incompleteLock(...given);
}
function completeHelp(...given) {
  return load3().f5_completeHelp(...given);
}
function neededAllTheSame(...given) {
  return load3().f5_neededAllTheSame(...given);
}

// on-demand-stub:wheel-choice/stated-limits
function statedLimits(...given) {
  return load3().f4_statedLimits(...given);
}

// on-demand-stub:wheel-choice/stated-sources
function refuseOtherSources(...given) {
  return load3().f3_refuseOtherSources(...given);
}

// src/wheel-choice/unlocked-wheels.ts
function createUnlockedWheels(project, sources) {
  const locks = /* @__PURE__ */ new Map();
  const known = /* @__PURE__ */ new Map();
  const warningsAt = ({
    place,
    resolve: resolve2
  }) => {
    const source = project.workspace.options.python.ownResolves?.get(resolve2)?.source ?? "";
    const warnings = known.get(source) ?? [
      nothingLocked(project, place, resolve2),
      ...sources.settings.buildSdists.length > 0 ? [buildsNothing()] : []
    ];
    known.set(source, warnings);
    return warnings;
  };
  return {
    warnings: warningsAt,
    resolve: async ({ requirements: roots, platform, place, resolve: resolve2 }, pins) => {
      if (pins !== void 0) refusePlaces(pins, roots);
      const open = pins === void 0 ? roots : missingPins(pins, roots);
      const { indexes } = sources.fetching(pins);
      refuseOtherSources(project, open, indexes);
      const told = pins === void 0 ? warningsAt({ place, resolve: resolve2 }) : [notAllLocked(pins, roots)];
      const key = `${pins?.path ?? ""} ${keyOf3(roots, platform)}`;
      const resolving = locks.get(key);
      if (resolving !== void 0) return { lock: await resolving, warnings: told };
      const { resolveRequirements } = await import("./resolve-EKHLBRID.js");
      const stated = statedLimits(project, roots);
      const limits = pins === void 0 ? constraintsOf(project, { place, resolve: resolve2 }) : [...pinned(pins), ...constraintsIn(project.workspace, pins.path)];
      const resolved = resolveRequirements(sources.resolver(pins), {
        ...{ roots, platform, place, overrides: stated.overrides },
        constraints: [...limits, ...stated.constraints]
      });
      const lock = pins === void 0 ? resolved : resolved.then((one) => withAllowedFiles(one, pins));
      locks.set(key, lock);
      refuseOtherSources(project, open, indexes, await lock);
      return { lock: await lock, warnings: told };
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
  const projects = hashesByProject(pins);
  const isAllowed = (name, { hash }) => {
    const hashes = projects.get(name)?.hashes;
    return hashes === void 0 || hashes.size === 0 || hashes.has(`${hash.algorithm}:${hash.hex}`);
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
  const missing2 = missingPins(pins, roots).map(({ requirement }) => `\`${showRequirement(requirement)}\``);
  return {
    severity: "warning",
    code: "lock-incomplete",
    message: `${pins.path} does not pin ${missing2.join(", ")}, so all requirements are resolved to the newest compatible versions, as Pants does; the next run may choose different ones`,
    place: { path: pins.path },
    help: `pin the requirements and their dependencies: \`${lockFormats.requirements.command}\``
  };
}
function buildsNothing() {
  return {
    severity: "warning",
    code: "build-sdists-unused",
    message: "`build-sdists` only builds locked source distributions, and nothing is locked",
    help: "lock the requirements, or put a wheel in a directory listed in the `wheels` input"
  };
}
function refusePlaces(pins, roots) {
  const placed = pins.requirements.find(({ url }) => url !== void 0);
  if (placed === void 0) return;
  const missing2 = missingPins(pins, roots).map(({ requirement }) => `\`${showRequirement(requirement)}\``);
  throw userError({
    code: "lock-incomplete",
    message: `${pins.path} takes ${placed.name} from a path or URL, but does not pin ${missing2.join(", ")}, so everything would be resolved from an index`,
    place: { path: pins.path },
    help: `pin the requirements and their dependencies: \`${lockFormats.requirements.command}\``
  });
}
function notALock(workspace, source) {
  return {
    severity: "warning",
    code: "no-lock",
    message: `\`${source}\` does not pin everything: what it leaves open is resolved to the newest compatible versions, and the next run may choose different ones`,
    place: { path: source },
    help: source.endsWith(".txt") ? completeHelp({ path: source, format: "requirements" }, [], true) : `lock it: \`${lockFormats[isOfPoetry(workspace, source) ? "poetry" : "uv"].command}\``
  };
}
function isOfPoetry(workspace, path) {
  if (!path.endsWith(".toml")) return false;
  const document = parseToml(decodeText(workspace.read(path)), path);
  return tableAt(document, "project") === void 0 && tableAt(document, "tool", "poetry") !== void 0;
}
function keyOf3(roots, platform) {
  const lines = roots.map(({ requirement, target }) => [formatRequirement(requirement), target]);
  const key = [lines.sort(), keyOfPlatform(platform)];
  return lines.length > 100 ? jsonDigest(key) : JSON.stringify(key);
}
var platformKeys = /* @__PURE__ */ new WeakMap();
var platformContents = /* @__PURE__ */ new Map();
function keyOfPlatform(platform) {
  const known = platformKeys.get(platform);
  if (known !== void 0) return known;
  const { markers, tags, glibc } = platform;
  const content = JSON.stringify([markers, tags, glibc]);
  const key = platformContents.get(content) ?? platformContents.size;
  platformContents.set(content, key);
  platformKeys.set(platform, key);
  return key;
}
function constraintsOf({ workspace }, { place, resolve: resolve2 }) {
  const { enableResolves, requirementConstraints: path, ownResolves } = workspace.options.python;
  const own = ownResolves?.get(resolve2);
  if (own !== void 0)
    return own.source?.endsWith(".txt") === true ? constraintsIn(workspace, own.source) : [];
  if (path === void 0 || enableResolves) return [];
  if (workspace.files.isFile(path)) return constraintsFile(workspace, path);
  throw userError({
    code: "constraints-missing",
    message: `The file \`${path}\` of \`[python].requirement_constraints\` does not exist`,
    place,
    help: "check the path in pants.toml, relative to the build root"
  });
}
function nothingLocked({ workspace }, place, resolve2) {
  const own = workspace.options.python.ownResolves?.get(resolve2);
  if (own !== void 0) return notALock(workspace, own.source ?? resolve2);
  const isOff = !workspace.options.python.enableResolves;
  const known = lockFileNames.find((name) => workspace.files.isFile(name));
  const there = known === void 0 ? `; \`${pantsLockCommand()}\`, \`${lockFormats.pex.command}\` or \`${lockFormats.uv.command}\` creates one` : `: \`main = "${known}"\` (it exists, but is not used)`;
  const isPlain = known !== void 0 && commandForLockFile(known) === lockFormats.requirements.command;
  const enable = isOff ? "set `[python].enable_resolves = true` and name" : "name";
  return {
    severity: "warning",
    code: "no-lock",
    message: isPlain ? `\`${known}\` is not used as a lock: what it does not pin is resolved to the newest compatible versions, and the next run may choose different ones` : "Third-party requirements are not locked: they are resolved to the newest compatible versions, and the next run may choose different ones",
    place,
    help: isPlain ? `${completeHelp({ path: known, format: "requirements" }, [])} of pants.toml${isOff ? " with `[python].enable_resolves = true`" : ""}` : `${enable} a lock file in \`[python.resolves]\` of pants.toml${there}`
  };
}

// src/wheel-choice/locked-wheels.ts
function createLockedWheels(host, project, sources, { onlyPinned = false } = {}) {
  const locks = /* @__PURE__ */ new Map();
  const whole = /* @__PURE__ */ new Set();
  const unlocked = createUnlockedWheels(project, sources);
  const needed2 = /* @__PURE__ */ new Map();
  const missing2 = /* @__PURE__ */ new Map();
  const answers = /* @__PURE__ */ new Map();
  const open = (path, resolve2) => {
    const known = locks.get(path) ?? openLock(host, project, path, resolve2, sources);
    locks.set(path, known);
    return known;
  };
  const forQuestion = async (read, { leftOut: leftOut2, excluded, platform, place, resolve: resolve2 }, needs) => {
    const names = new Set(leftOut2.map(({ requirement }) => requirement.normalizedName));
    const lock = {
      ...read,
      excluded: [...read.excluded, ...excluded],
      leftOut: /* @__PURE__ */ new Set([...read.leftOut ?? [], ...names])
    };
    if (needs.length === 0) return { lock, warnings: [] };
    const isPlain = project.workspace.options.python.ownResolves?.has(resolve2) === true;
    const known = projectsOf(read);
    const isOpen2 = ({ requirement }) => !known.has(requirement.normalizedName);
    const open2 = needs.filter(isOpen2);
    const kept = needs.filter(({ requirement }) => names.has(requirement.normalizedName));
    const warnings = [
      ...kept.length > 0 ? [neededAllTheSame(read, kept, place)] : [],
      ...open2.length > 0 ? [incompleteLock(read, (missing2.get(read.path) ?? []).filter(isOpen2), isPlain)] : []
    ];
    if (open2.length === 0) return { lock, warnings };
    const constraints = lock.format === "requirements" ? constraintsIn(project.workspace, lock.path) : [];
    const asked = { needs: open2, platform, place, isPlain, constraints };
    return { lock: await completeLock(sources, lock, asked), warnings };
  };
  const fromLock = async (path, opened, question, needs) => {
    const { requirements, platform } = question;
    const unhashed = opened.withoutHashes(opened.lock, requirements, platform);
    const pins = async () => pinsIn((await forQuestion(opened.lock, question, [])).lock, requirements, platform);
    if (onlyPinned && unhashed.length > 0) {
      return { ...noWheels, warnings: [], unpinned: lacksHashes(path, unhashed), pins: await pins() };
    }
    const changed = await forQuestion(opened.lock, question, needs);
    const asked = { ...question, requirements: [...requirements, ...needs] };
    const isIncomplete = changed.warnings.some(({ code }) => code === "lock-incomplete");
    const { lock, warnings } = await opened.complete(changed.lock, asked.requirements, platform);
    const chosen = await chooseWheels(sources, lock, asked, { mayBuild: !onlyPinned });
    if (chosen.isWholeSet === true && !whole.has(path)) {
      whole.add(path);
      host.log.info(`${path} does not record dependencies: every package that uses it contains all of it`);
    }
    const unpinned = chosen.unpinned ?? (needs.length > 0 ? `${path} does not pin everything` : void 0) ?? (unhashed.length > 0 ? lacksHashes(path, unhashed) : void 0);
    return {
      ...withWarnings(chosen, [...changed.warnings, ...isIncomplete ? [] : warnings]),
      ...unpinned !== void 0 && { unpinned, pins: await pins() },
      ...chosen.mayLack && { pinned: pinnedBy(opened.lock, question) }
    };
  };
  const recalled = async (path, question, needs, ask) => {
    if (needs.length > 0) return ask();
    const key = keyOfQuestion(path, question);
    const known = answers.get(key) ?? await ask();
    answers.set(key, known);
    return known;
  };
  return {
    choose: async (question) => {
      const { requirements, resolve: resolve2, place } = question;
      if (requirements.length === 0) return { ...noWheels, warnings: [] };
      const path = lockPath(project, resolve2, place);
      if (path === void 0) {
        const unpinned = "nothing is locked";
        if (onlyPinned) return { ...noWheels, warnings: unlocked.warnings(question), unpinned };
        const { lock, warnings } = await unlocked.resolve(question);
        return {
          ...withWarnings(await chooseWheels(sources, without(lock, question), question), warnings),
          unpinned
        };
      }
      const opened = open(path, resolve2);
      const needs = needed2.get(keyOfQuestion(path, question)) ?? [];
      const findings = lockFindings(project, opened.lock, resolve2, question.interpreterConstraints);
      if (findings.some(({ severity }) => severity === "error")) throw new UserError(findings);
      if (missingPins(opened.lock, requirements).length > 0) {
        const unpinned = `${path} does not pin everything`;
        if (onlyPinned) return { ...noWheels, warnings: findings, unpinned };
        const { lock, warnings } = await unlocked.resolve(question, opened.lock);
        return {
          ...withWarnings(await chooseWheels(sources, without(lock, question), question), warnings),
          unpinned
        };
      }
      const answer = await recalled(path, question, needs, () => fromLock(path, opened, question, needs));
      return withWarnings(answer, findings);
    },
    need: (question, requirements) => {
      const path = lockPath(project, question.resolve, question.place);
      if (path === void 0) return false;
      const key = keyOfQuestion(path, question);
      const known = needed2.get(key) ?? [];
      const texts = new Set(known.map(({ requirement }) => formatRequirement(requirement)));
      const fresh = requirements.filter(({ requirement }) => !texts.has(formatRequirement(requirement)));
      needed2.set(key, [...known, ...fresh]);
      missing2.set(path, [...missing2.get(path) ?? [], ...fresh]);
      return fresh.length > 0;
    },
    remarks: () => unknownSdists(sources.settings.buildSdists, [...locks.values()])
  };
}
function without(lock, { excluded }) {
  return { ...lock, excluded: [...lock.excluded, ...excluded] };
}
function pinnedBy({ resolves }, { platform, leftOut: leftOut2 }) {
  const names = new Set(resolves.flatMap((resolve2) => [...repositoryOf(resolve2, platform).keys()]));
  for (const { requirement } of leftOut2) names.delete(requirement.normalizedName);
  return names;
}
function pinsIn(lock, requirements, platform) {
  const needed2 = neededProjects(lock, requirements, platform);
  const found = /* @__PURE__ */ new Map();
  for (const resolve2 of lock.resolves) {
    for (const [name, [one]] of repositoryOf(resolve2, platform)) {
      if (needed2.has(name) && one !== void 0 && one.version !== UNKNOWN_VERSION) {
        found.set(name, one.version);
      }
    }
  }
  return [...found].map(([name, version]) => ({ name, version }));
}
function keyOfQuestion(path, { requirements, leftOut: leftOut2, excluded, platform }) {
  const changes = [...leftOut2.map(({ requirement }) => requirement), ...excluded].map(formatRequirement);
  return JSON.stringify([path, changes, keyOf3(requirements, platform)]);
}
function unknownSdists(names, locks) {
  if (locks.length === 0) return [];
  const known = new Set(
    locks.flatMap(({ lock }) => lock.resolves.flatMap((one) => one.distributions.map(({ name }) => name)))
  );
  return names.filter((name) => !known.has(name)).map((name) => ({
    severity: "warning",
    code: "build-sdists-unused",
    message: `\`build-sdists\` names ${name}, which is not in any lock`,
    help: "check the spelling"
  }));
}
function lacksHashes(path, names) {
  return `${path} has no hashes of ${listSome(names, 3)}`;
}
function withWarnings(chosen, warnings) {
  return { ...chosen, warnings: [...warnings, ...chosen.warnings] };
}
function lockPath(project, resolve2, place) {
  const { python } = project.workspace.options;
  const own = python.ownResolves?.get(resolve2);
  if (own !== void 0) return own.lock;
  const path = python.enableResolves ? python.resolves.get(resolve2) : void 0;
  if (path !== void 0 && !project.workspace.files.isFile(path)) {
    throw userError({
      code: "lock-missing",
      message: `The lock file \`${path}\` of the resolve \`${resolve2}\` does not exist`,
      place: project.workspace.entryPlace("python", "resolves", resolve2) ?? place,
      help: `create it with ${waysToLock(path, resolve2)}`
    });
  }
  return path;
}

// src/plans/inner-packages.ts
function packagesWithin(plans) {
  const found = /* @__PURE__ */ new Map();
  const visit = (plan) => {
    if (plan.inner === void 0) found.set(plan.target.spec, plan);
    else plan.inner.forEach(visit);
  };
  plans.forEach(visit);
  return [...found.values()];
}

// src/plans/plain-package.ts
function isPlainPackage({ made }, spec) {
  return made?.includes(spec.startsWith("//") ? spec : `//${spec}`) === true;
}

// src/plans/left-out.ts
var MAX_NAMED = 10;
function leftOut(project, packages) {
  const plans = packagesWithin(packages);
  return [
    ...grouped(
      project,
      plans.map((plan) => ({ plan, names: unimported(project, plan) })),
      unimportedNote
    ),
    ...grouped(
      project,
      plans.map((plan) => ({ plan, names: filesBeside(project, plan) })),
      filesNote
    )
  ];
}
function grouped(project, found, note) {
  const groups = /* @__PURE__ */ new Map();
  for (const { plan, names } of found) {
    if (names.length === 0) continue;
    const isPlain = isPlainPackage(project, plan.target.spec);
    const key = JSON.stringify([isPlain, names]);
    const known = groups.get(key) ?? { names, isPlain, targets: [] };
    groups.set(key, known);
    known.targets.push(plan.target.spec);
  }
  return [...groups.values()].map(({ names, isPlain, targets }) => ({
    targets,
    diagnostic: { severity: "note", ...note(listSome(targets.toSorted(), MAX_NAMED), names, isPlain) }
  }));
}
function unimportedNote(targets, names, isPlain) {
  return {
    code: "requirements-not-imported",
    cause: "left out",
    message: `No import of ${targets} needs these requirements, which are left out: ${listSome(names, MAX_NAMED)}`,
    help: isPlain ? "where a library loads one of them on its own, package all: `requirements-mode: all` (`--requirements-mode all`)" : "add the target of one that a library loads on its own to `dependencies`"
  };
}
function unimported(project, plan) {
  const { graph, targets } = project;
  const { spec } = plan.target;
  if (!includesRequirements(plan.target)) return [];
  if ((project.workspace.own?.functions.get(spec)?.declared ?? []).length > 0) return [];
  const reached = new Set(graph.transitive([spec]));
  const excluded = new Set(graph.excluded([spec]));
  const generators = new Set(
    [...reached].flatMap((one) => {
      const target = targets.targets.get(one);
      return target?.type.name === "python_requirement" ? target.generator ?? [] : [];
    })
  );
  const contained = new Set(
    [...plan.wheels, ...plan.formatWheels, ...plan.projects ?? []].map(({ name }) => name)
  );
  const names = /* @__PURE__ */ new Set();
  for (const generator of generators) {
    for (const one of targets.targets.get(generator)?.generated ?? []) {
      const target = targets.targets.get(one);
      if (target?.type.name !== "python_requirement" || reached.has(one) || excluded.has(one)) continue;
      for (const { normalizedName } of requirementsOf(target)) {
        if (!contained.has(normalizedName) && !STUBS.test(normalizedName)) names.add(normalizedName);
      }
    }
  }
  return [...names].sort();
}
var STUBS = /^types-|-stubs$|-stubs-ext$/;
function filesNote(targets, names, isPlain) {
  return {
    code: "files-beside",
    cause: "beside",
    message: `Files next to modules of ${targets} are left out: ${listSome(names, MAX_NAMED)}`,
    help: isPlain ? "if the code reads them, name them with `include` (`--include`)" : "if the code reads them, own them with `resources` and add that target to `dependencies`"
  };
}
var endingsOfTools = /* @__PURE__ */ new Set([
  ...[".py", ".pyi", ".pyc", ".pyx", ".pxd", ".ipynb", ".md", ".rst", ".lock", ".tf", ".tfvars"],
  ...[".sh", ".bat", ".ps1", ".whl", ".zip", ".pex", ".egg-info"]
]);
var filesOfTools = /* @__PURE__ */ new Set([
  ...["build", "pants.toml", "pyproject.toml", "pylock.toml", "setup.cfg", "tox.ini", "pytest.ini"],
  ...["mypy.ini", "uv.toml", "ruff.toml", "poetry.toml", "pdm.toml", "samconfig.toml", "cdk.json"],
  ...["package.json", "package-lock.json", "tsconfig.json", "template.yml", "template.yaml"],
  ...["serverless.yml", "serverless.yaml", "docker-compose.yml", "docker-compose.yaml"]
]);
var OF_TOOLS = /^(?:\.|build\.|(?:pants|pylock)\..*\.toml$|(?:docker|make|pip|proc|just|vagrant|jenkins)file|license|readme|changelog|notice|authors|contributing|requirements|constraints)/;
function isOfTools(path) {
  const name = baseName(path).toLowerCase();
  const dot = name.lastIndexOf(".");
  const ending = dot === -1 ? "" : name.slice(dot);
  return endingsOfTools.has(ending) || filesOfTools.has(name) || OF_TOOLS.test(name);
}
function filesBeside({ graph, targets, workspace }, plan) {
  const packaged = plan.sources.map(({ source }) => source);
  const directories = new Set(packaged.filter((path) => path.endsWith(".py")).map(directoryOf));
  const owned2 = graph.transitive([plan.target.spec]).flatMap((one) => targets.targets.get(one)?.sources ?? []);
  const executed = (plan.makeup.files ?? []).map(({ path }) => path);
  const known = /* @__PURE__ */ new Set([...packaged, ...owned2, ...executed, ...workspace.options.python.resolves.values()]);
  const isFile = (spec) => targets.targets.get(spec)?.type.name === "file";
  const isForTools = (path) => known.has(path) || isOfTools(path) || targets.owners(path).some(isFile);
  const found = /* @__PURE__ */ new Map();
  const visit = (directory, top) => {
    const entries = workspace.files.entries(directory);
    for (const name of directory === "" ? [] : entries?.files ?? []) {
      if (isForTools(joinPath(directory, name))) continue;
      const kind = `${/\.[^.]+$/.exec(name)?.[0] ?? name} below ${top === "" ? directory : top}/`;
      found.set(kind, (found.get(kind) ?? 0) + 1);
    }
    for (const name of entries?.directories ?? []) {
      const below2 = joinPath(directory, name);
      const isCode = workspace.files.entries(below2)?.files.some((file) => file.endsWith(".py")) === true;
      if (!isCode && !directories.has(below2) && !NOT_OF_CODE.test(name)) visit(below2, top);
    }
  };
  const roots = new Set(workspace.sourceRoots.all());
  const inner = new Set([...directories].filter((directory) => !roots.has(directory)));
  for (const directory of directories) visit(directory, topmost(directory, inner));
  return [...found].map(([kind, count]) => `${count} ${kind}`);
}
var NOT_OF_CODE = /^(?:\..*|3rdparty|build|dist|docs?|examples?|infra(?:structure)?|locks|lockfiles|node_modules|scripts|terraform|tests?)$/i;
function topmost(directory, directories) {
  const parts = directory.split("/");
  const above = parts.map((_, index) => parts.slice(0, index + 1).join("/"));
  return above.find((one) => directories.has(one)) ?? directory;
}

// src/plans/files-of-import.ts
function filesOfImport({
  missing: missing2,
  name
}) {
  const paths = [];
  for (let module = name; module.length >= missing2.length; module = module.slice(0, Math.max(module.lastIndexOf("."), 0))) {
    const path = module.replaceAll(".", "/");
    paths.push(`${path}.py`, `${path}/__init__.py`);
  }
  return paths;
}

// src/python/needs.ts
function parsed(text) {
  try {
    return parseRequirement(text);
  } catch (error) {
    if (error instanceof RequirementSyntaxError) return void 0;
    throw error;
  }
}
function applies2({ marker }, platform, extras) {
  if (marker === void 0) return true;
  try {
    return evaluateMarker(marker, platform.markers, extras);
  } catch (error) {
    if (error instanceof MarkerEvaluationError) return false;
    throw error;
  }
}
var FOR_EXTRA = /\bextra\s*==\s*(['"])[^'"]+\1/;
function needed(requirements, platforms, extras) {
  const found = [];
  for (const text of requirements) {
    if (extras.length === 0 && isForExtra(text)) continue;
    const requirement = parsed(text);
    if (requirement === void 0) continue;
    if (platforms.some((platform) => applies2(requirement, platform, extras))) found.push(requirement);
  }
  return found;
}
function isForExtra(text) {
  const start = text.indexOf(";");
  if (start === -1 || text.includes("@")) return false;
  const marker = text.slice(start);
  return FOR_EXTRA.test(marker) && !/\bor\b/.test(marker);
}

// src/plans/importer.ts
function importerIn({ graph, targets }, target, source) {
  const owners = targets.owners(source);
  const wanted = graph.resolveOf(target);
  const spec = owners.find((one) => graph.resolveOf(one) === wanted) ?? owners[0];
  return { spec, resolve: graph.resolveOf(spec ?? target) };
}

// src/plans/unresolved-imports.ts
function findUnresolved(project, packages) {
  const { unownedDependencyBehavior, ignoredUnownedImports } = project.workspace.options.pythonInfer;
  const isIgnored = (name) => ignoredUnownedImports.some((prefix) => name === prefix || name.startsWith(`${prefix}.`));
  const unresolved = [];
  const ofRuntime = /* @__PURE__ */ new Map();
  const excused = /* @__PURE__ */ new Set();
  for (const one of packages) {
    const { plan } = one;
    const target = plan.target.spec;
    const isForLambda = plan.checked !== void 0 || plan.target.type.packagedAs === "lambda-layer";
    for (const found of one.missing) {
      const place = `${found.source}:${found.run.line}`;
      if (isIgnored(found.name) || one.isFound(found)) {
        excused.add(place);
        continue;
      }
      const top = topLevel(found.missing);
      if (modulesOfRuntime.has(top) && (isForLambda || plan.handler !== void 0)) {
        const isOfLayer = !includesRequirements(plan.target) && onlyProvider(project, plan, found) !== void 0;
        if (isOfLayer) excused.add(place);
        else ofRuntime.set(target, (ofRuntime.get(target) ?? /* @__PURE__ */ new Set()).add(top));
        continue;
      }
      const provider = onlyProvider(project, plan, found);
      const condition = provider && conditionElsewhere(plan, requirementsOf(provider));
      const isLeftOut = provider !== void 0 && condition === void 0 && lacks(plan, provider);
      if (isLeftOut || plan.seesOtherModules === true) excused.add(place);
      if (isLeftOut && !includesRequirements(plan.target)) continue;
      const doubt = doubtOf(project, one, found, isLeftOut);
      const failing = one.failing.get(place);
      const isFatal = failing?.isCertain === true && doubt === void 0;
      if (isFatal || unownedDependencyBehavior !== "ignore") {
        const chain = failing?.isCertain === true ? failing.chain : void 0;
        const where = failing?.where.length === plan.platforms?.length ? [] : failing?.where ?? [];
        const { scope, guard } = found.run;
        const isConditional = guard === "condition" && scope === "module" && failing === void 0;
        const isSkipped = isConditional && one.isLoaded(found.source);
        const cause = { isExcluded: isLeftOut, condition, doubt };
        unresolved.push({ ...found, target, isFatal, isSkipped, chain, where, ...cause });
      }
    }
  }
  return { unresolved, ofRuntime, excused };
}
function doubtOf(project, { plan, isExact }, { missing: missing2 }, isLeftOut) {
  if (isLeftOut) return "a layer";
  if (!includesRequirements(plan.target) && !isOfCheckout(project, missing2)) return "a layer";
  if (plan.seesOtherModules === true) {
    return plan.target.type.packagedAs === "lambda-function" ? "a layer" : "the interpreter";
  }
  return isExact ? void 0 : "one of the wheels";
}
function isOfCheckout({ workspace: { files, sourceRoots } }, module) {
  const top = topLevel(module);
  return sourceRoots.all().some((root) => {
    const path = joinPath(root, top);
    return files.isFile(`${path}.py`) || files.isDirectory(path);
  });
}
function onlyProvider(project, plan, { name, source }) {
  const { graph, targets } = project;
  const { resolve: resolve2 } = importerIn(project, plan.target.spec, source);
  const [provider, ...more] = graph.providersOf(name).filter((one) => graph.resolveOf(one) === resolve2);
  const target = provider === void 0 || more.length > 0 ? void 0 : targets.targets.get(provider);
  return target?.type.name === "python_requirement" ? target : void 0;
}
function conditionElsewhere({ platforms, platform }, requirements) {
  const all = platforms ?? (platform === void 0 ? [] : [platform]);
  const isHere = all.some((one) => requirements.some((requirement) => applies2(requirement, one, [])));
  const markers = requirements.flatMap(({ marker }) => marker === void 0 ? [] : [formatMarker(marker)]);
  return all.length === 0 || isHere || markers.length === 0 ? void 0 : markers.join(" or ");
}
function lacks({ wheels: wheels2 }, target) {
  const projects = new Set(requirementsOf(target).map(({ normalizedName }) => normalizedName));
  return !wheels2.some(({ name }) => projects.has(normalizeName(name)));
}
function isUnowned({ code, severity, module }) {
  return code === "unowned-import" && severity === "warning" && module !== void 0;
}

// on-demand-stub:plans/report-unresolved
function reportUnresolved(...given) {
  return load2().f1_reportUnresolved(...given);
}

// src/checks/module-index.ts
var ENDING = /^\.(?:pyc?|(?:[\w-]+\.)*so)$/;
function indexModules(files, tops) {
  const modules = /* @__PURE__ */ new Map();
  const directories = /* @__PURE__ */ new Map();
  for (const { key, directory, owner, isPackage } of below(files, tops).flatMap(moduleOf)) {
    const known = modules.get(key);
    if (known === void 0 || isPackage && !known.isPackage) modules.set(key, { owner, isPackage });
    if (!directories.has(directory)) addDirectories(directories, directory, owner);
  }
  return { modules, directories };
}
function below(files, tops) {
  let directory = "/";
  let isAsked = false;
  return files.filter(({ path }) => {
    if (!path.startsWith(directory)) {
      directory = path.slice(0, path.indexOf("/") + 1) || "/";
      isAsked = tops.has(firstPart(path));
    }
    return isAsked;
  });
}
function moduleOf({ path, owner }) {
  const slash = path.lastIndexOf("/");
  const dot = path.indexOf(".", slash + 1);
  if (dot <= slash + 1 || !ENDING.test(path.slice(dot))) return [];
  const directory = slash < 0 ? "" : path.slice(0, slash);
  if (directory.includes(".")) return [];
  const isPackage = path.slice(slash + 1, dot) === "__init__" && slash > 0;
  return [{ key: isPackage ? directory : path.slice(0, dot), directory, owner, isPackage }];
}
function firstPart(path) {
  const slash = path.indexOf("/");
  return topLevel(slash < 0 ? path : path.slice(0, slash));
}
function addDirectories(directories, directory, owner) {
  for (let path = directory; path !== "" && !directories.has(path); ) {
    directories.set(path, owner);
    path = path.slice(0, Math.max(path.lastIndexOf("/"), 0));
  }
}
function ownerOfModule({ modules, directories }, module) {
  const path = module.replaceAll(".", "/");
  const parent = path.slice(0, Math.max(path.lastIndexOf("/"), 0));
  return modules.get(path)?.owner ?? directories.get(path) ?? modules.get(parent)?.owner;
}
function resolveModule({ modules, directories }, name, isOwn) {
  if (name.startsWith(".")) return { missing: name, run: [] };
  const parts = name.split(".");
  const run = [];
  let path = "";
  for (const [index, part4] of parts.entries()) {
    const isBelowPackage = modules.get(path)?.isPackage === true;
    path = path === "" ? part4 : `${path}/${part4}`;
    const found = modules.get(path);
    if (found !== void 0) {
      run.push(path);
      if (!found.isPackage || !isOwn(found.owner)) return { missing: void 0, run };
    } else if (!directories.has(path)) {
      const isName = isBelowPackage && index === parts.length - 1;
      return { missing: isName ? void 0 : parts.slice(0, index + 1).join("."), run };
    }
  }
  return { missing: void 0, run };
}

// src/plans/through-others.ts
var MAX_NAMED2 = 10;
function throughOthers(project, diagnostics, packages) {
  const brought = /* @__PURE__ */ new Map();
  const targets = /* @__PURE__ */ new Set();
  const users = packages.map((one) => ({
    ...one,
    sources: new Set(one.plan.sources.map(({ source }) => source)),
    isRequired: once(() => requiredBy(project, one.plan))
  }));
  for (const { module = "", place } of diagnostics.filter(isUnowned)) {
    const owners = users.filter(({ sources }) => sources.has(place?.path ?? "")).map(({ plan, index, isRequired }) => ({
      spec: plan.target.spec,
      index,
      owner: ownerOfModule(index, module),
      isRequired
    })).filter(
      ({ owner, isRequired }) => owner === void 0 || owner.endsWith(".whl") && !isRequired()(owner)
    );
    const [first] = owners;
    if (first?.owner === void 0 || owners.some(({ owner }) => owner === void 0)) continue;
    const name = nameInNamespace(first.index, module);
    const wheels2 = brought.get(name) ?? /* @__PURE__ */ new Set();
    brought.set(name, wheels2);
    for (const { owner } of owners) if (owner !== void 0) wheels2.add(owner);
    for (const { spec } of owners) targets.add(spec);
  }
  if (brought.size === 0) return [];
  const isPlain = [...targets].every((spec) => isPlainPackage(project, spec));
  const names = [...brought].map(([module, wheels2]) => `${module} (${[...wheels2].sort().join(", ")})`);
  return [
    {
      targets: [...targets].sort(),
      diagnostic: {
        severity: "warning",
        code: "import-through-another",
        message: `No ${isPlain ? "declared requirement" : "target"} provides the import ${listSome(names, MAX_NAMED2)}; it only works because another requirement, or a lock that is packaged as a whole, pulls it in`,
        help: "require what is imported; otherwise it disappears together with what pulls it in"
      }
    }
  ];
}
function requiredBy({ graph, targets }, plan) {
  const requirements = graph.transitive([plan, ...plan.makeup.layers ?? []].map(({ target }) => target.spec)).map((spec) => targets.targets.get(spec)).flatMap((one) => one?.type.name === "python_requirement" ? requirementsOf(one) : []);
  const names = new Set(requirements.map(({ normalizedName }) => normalizedName));
  const wheels2 = [...plan.wheels, ...plan.formatWheels].filter(({ name }) => names.has(name));
  const required = new Set(wheels2.map(({ filename }) => filename));
  return (wheel) => required.has(wheel);
}
function nameInNamespace({ modules, directories }, module) {
  const parts = module.split(".");
  const count = parts.findIndex((_, index) => {
    const path = parts.slice(0, index + 1).join("/");
    return modules.has(path) || !directories.has(path);
  });
  return parts.slice(0, count === -1 ? parts.length : count + 1).join(".");
}

// src/plans/settle.ts
function settle(project, diagnostics, packages, found, severities, plans) {
  const imports = findUnresolved(project, packages);
  const faults = faultsElsewhere(project, diagnostics);
  const raised = /* @__PURE__ */ new Map();
  const blamed = /* @__PURE__ */ new Set();
  const owners = /* @__PURE__ */ new Map();
  const couldOwn = ownersOf(project, distinctImports(project, imports.unresolved.filter(mayFail)));
  const isUsed = usedFiles(project, plans);
  for (const fault of faults) {
    const place = `${fault.code} ${fault.place?.path ?? ""}`;
    const known = owners.get(place);
    const owned2 = known ?? couldOwn(fault);
    if (known === void 0) {
      owners.set(place, owned2);
      for (const one of owned2.imports) blamed.add(one);
    }
    if (owned2.imports.length > 0 || isUsed(fault)) raised.set(fault, asError(fault, owned2));
  }
  const left = imports.unresolved.filter((one) => !blamed.has(one));
  const ofImports = [
    ...left.length + imports.ofRuntime.size > 0 ? reportUnresolved(project, { ...imports, unresolved: left }) : [],
    ...throughOthers(project, diagnostics, packages)
  ];
  const reported = [...ofImports, ...leftOut(project, plans)].flatMap(
    ({ diagnostic, targets }) => severities.adjust([diagnostic], targets).map((one) => ({ diagnostic: one, targets }))
  );
  const places = new Map(reported.map(({ diagnostic }) => [placeKey(diagnostic), diagnostic.severity]));
  const isTold = (one) => ofTheLoad.has(one.code) && (imports.excused.has(placeKey(one)) || places.has(placeKey(one)) && (one.severity !== "error" || places.get(placeKey(one)) === "error"));
  const rest = diagnostics.filter((one) => !isUnowned(one) && !isTold(one)).map((one) => raised.get(one) ?? one);
  return {
    diagnostics: onceEach([...rest, ...reported.map(({ diagnostic }) => diagnostic)]),
    findings: findingsOf(plans, found, rest, reported),
    imports: holdersOf(plans, new Set(ofImports.flatMap(({ targets }) => targets)))
  };
}
function holdersOf(plans, specs) {
  const holds = (plan) => packagesWithin([plan]).some(({ target }) => specs.has(target.spec));
  return new Set(plans.filter(holds).map(({ target }) => target.spec));
}
var ofTheLoad = /* @__PURE__ */ new Set(["missing-module", "missing-name", "module-removed"]);
function placeKey({ place }) {
  return `${place?.path ?? ""}:${place?.line ?? ""}`;
}
function onceEach(diagnostics) {
  const byText = /* @__PURE__ */ new Map();
  for (const one of diagnostics) if (!byText.has(keyOf4(one))) byText.set(keyOf4(one), one);
  return groupCauses([...byText.values()]);
}
function throwIfWrong({ diagnostics }) {
  if (diagnostics.some(({ severity }) => severity === "error")) throw new UserError(diagnostics);
}
function throwIfUnplanned({ hasErrors, diagnostics }) {
  if (hasErrors) throw new UserError(diagnostics.filter((one) => !isUnowned(one)));
}
function findingsOf(plans, found, diagnostics, reported) {
  const byPath = grouped2(diagnostics, ({ place }) => [place?.path ?? ""]);
  const order = new Map(diagnostics.map((one, index) => [one, index]));
  const bySubject = grouped2(diagnostics, ({ subject }) => subject === void 0 ? [] : [subject]);
  const byTarget = grouped2(reported, ({ targets }) => targets);
  return new Map(
    plans.map((plan) => {
      const spec = plan.target.spec;
      const own = new Set(found.get(spec) ?? []);
      const sources = new Set(plan.sources.map(({ source }) => source));
      const ofFiles = [...sources].flatMap((path) => byPath.get(path) ?? []);
      for (const one of ofFiles.sort((a, b) => order.get(a) - order.get(b))) own.add(one);
      for (const { target } of packagesWithin([plan])) {
        for (const one of bySubject.get(target.spec) ?? []) own.add(one);
        for (const { diagnostic } of byTarget.get(target.spec) ?? []) own.add(diagnostic);
      }
      return [spec, shownDiagnostics([...own].filter((one) => !isUnowned(one)))];
    })
  );
}
function grouped2(items, keysOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const known = groups.get(key);
      if (known === void 0) groups.set(key, [item]);
      else known.push(item);
    }
  }
  return groups;
}
function faultsElsewhere(project, diagnostics) {
  const errors = new Set(
    project.problems.diagnostics.filter(({ severity }) => severity === "error").map(keyOf4)
  );
  return diagnostics.filter((one) => one.severity === "warning" && errors.has(keyOf4(one)));
}
function keyOf4({ code, message, place }) {
  return JSON.stringify([code, message, place?.path, place?.line, place?.column]);
}
function mayFail({ run }) {
  return run.guard === "none" || run.guard === "condition";
}
var ofSources = /* @__PURE__ */ new Set(["conftest-in-tests", "unmatched-glob", "wrong-extension"]);
function distinctImports(project, imports) {
  const { files, sourceRoots } = project.workspace;
  const modules = /* @__PURE__ */ new Map();
  for (const one of imports) {
    const wanted = filesOfImport(one);
    const key = wanted.join("\0");
    const known = modules.get(key);
    if (known !== void 0) {
      known.imports.push(one);
      continue;
    }
    const paths = sourceRoots.all().flatMap((root) => wanted.map((file) => joinPath(root, file)));
    modules.set(key, { own: paths.filter((path) => files.isFile(path)), imports: [one] });
  }
  return [...modules.values()];
}
var owned = (imports) => ({
  imports,
  distinct: [...new Map(imports.map((one) => [one.missing, one])).values()]
});
function ownersOf(project, missing2) {
  const ofNobody = owned(missing2.filter(({ own }) => own.length === 0).flatMap(({ imports }) => imports));
  const ofFiles = missing2.filter(({ own }) => own.length > 0);
  const nothing2 = owned([]);
  return ({ code, place }) => {
    if (place === void 0) return nothing2;
    const directory = directoryOf(place.path);
    const isBelow2 = (path) => directory === "" || path.startsWith(`${directory}/`);
    const below2 = project.targets.buildFiles(directory).includes(place.path) ? ofFiles.filter(({ own }) => own.some(isBelow2)).flatMap(({ imports }) => imports) : [];
    const others = ofSources.has(code) ? nothing2 : ofNobody;
    return below2.length === 0 ? others : owned([...others.imports, ...below2]);
  };
}
function usedFiles(project, plans) {
  let reached;
  const used = /* @__PURE__ */ new Map();
  const find = (path) => {
    const generators = [...project.targets.targets.values()].filter(
      ({ generated, sources, type }) => generated.length > 0 && type.generates?.by === "requirements" && sources.includes(path)
    );
    if (generators.length === 0) return false;
    reached ??= new Set(project.graph.transitive(plans.map(({ target }) => target.spec)));
    return generators.some((one) => one.generated.some((spec) => spec.includes("#") && reached.has(spec)));
  };
  return ({ place }) => {
    const path = place?.path ?? "";
    const known = used.get(path) ?? find(path);
    used.set(path, known);
    return known;
  };
}
var MOST_NAMED = 10;
function asError(fault, { distinct }) {
  const path = fault.place?.path ?? "it";
  const named = distinct.slice(0, MOST_NAMED).map(
    ({ missing: missing2, source, run }) => `${path} could not be read whole; it may own \`${missing2}\`, which ${source}:${run.line} imports`
  );
  const more = distinct.length - named.length;
  const notes = [...fault.notes ?? [], ...named, ...more > 0 ? [`and ${more} more`] : []];
  return { ...fault, severity: "error", notes };
}

// src/checks/missing-imports.ts
function missingImports(searched) {
  const found = [];
  for (const file of searched.files) {
    for (const [name, { run }] of searched.imports(file)) {
      if (run.guard === "string" || isOutside(searched, name)) continue;
      const { missing: missing2 } = resolveModule(searched.index, name, searched.isOwn);
      if (missing2 !== void 0) found.push({ name, missing: missing2, source: file.source, run });
    }
  }
  return found;
}
function importedTops({
  files,
  imports
}) {
  const tops = /* @__PURE__ */ new Set();
  for (const file of files) for (const name of imports(file).keys()) tops.add(topLevel(name));
  return tops;
}
function isOutside(searched, name) {
  return searched.isOutside(topLevel(name));
}

// src/formats/layer-files.ts
function filesOfLayer({ entries, prefix }) {
  if (prefix === void 0) return entries;
  return entries.map((entry) => ({ ...entry, path: entry.path.slice(prefix.length + 1) }));
}

// src/plans/indexed-packages.ts
var PackageImports = class {
  plan;
  index;
  isExact = true;
  missing;
  failing = /* @__PURE__ */ new Map();
  #places;
  /** On how many platforms files are loaded. */
  #loaded = /* @__PURE__ */ new Map();
  /** On how many platforms a file finds a module in a directory that is added to `sys.path`; `name.` for names in it. */
  #found = /* @__PURE__ */ new Map();
  constructor(project, plan, { bundle, importable, layers = [] }) {
    this.plan = plan;
    const own = importable?.entries ?? filesOfLayer(bundle);
    const searched = searchedPackage(project, plan);
    this.index = indexModules([...own, ...layers.flatMap((layer) => layer.files)], importedTops(searched));
    this.missing = missingImports({ ...searched, index: this.index });
    this.#places = new Set(this.missing.map(({ source, run }) => `${source}:${run.line}`));
  }
  /** Notes what one of the platforms certainly loads, and finds. */
  loaded({ sources, found }) {
    const count = (counts, key) => counts.set(key, (counts.get(key) ?? 0) + 1);
    for (const source of sources) count(this.#loaded, source);
    for (const { source, name, hasNames } of found) {
      count(this.#found, `${source} ${name}`);
      if (hasNames) count(this.#found, `${source} ${name}.`);
    }
  }
  isFound({ source, name }) {
    const all = this.plan.platforms?.length ?? 1;
    const parent = name.slice(0, name.lastIndexOf(".") + 1);
    return [name, parent].some((one) => this.#found.get(`${source} ${one}`) === all);
  }
  isLoaded(source) {
    return this.#loaded.get(source) === (this.plan.platforms?.length ?? 1);
  }
  /** Takes over what loading says of an import that is missing, since more is known of it here. @param platform one of several */
  takes(finding, platform) {
    const { code, severity, chain } = finding;
    const place = this.#placeOf(finding);
    if (code !== "missing-module" && code !== "module-removed" || place === void 0) return false;
    const known = this.failing.get(place);
    const where = [...known?.where ?? [], ...platform === void 0 ? [] : [platform]];
    const isCertain = severity === "error";
    const sources = new Map(this.plan.sources.map((one) => [one.path, one.source]));
    const files = chain.map(({ module, path }) => sources.get(path ?? "") ?? module).slice(-LONGEST_CHAIN);
    const isKept = known !== void 0 && (known.isCertain || !isCertain);
    this.failing.set(place, { ...isKept ? known : { isCertain, chain: files }, where });
    return true;
  }
  /** Where the import of a finding is: names in brackets have lines of their own, after that of the statement. */
  #placeOf({ source, line, subject }) {
    const place = `${source ?? ""}:${line}`;
    if (this.#places.has(place)) return place;
    const [after] = this.missing.filter((one) => one.source === source && one.missing === subject && one.run.line > line).map(({ run }) => run.line).sort((a, b) => a - b);
    return after === void 0 ? void 0 : `${source}:${after}`;
  }
};
var LONGEST_CHAIN = 20;
function guessIndexes(project, plans) {
  const modulesOf = assumedModules(project);
  return plans.map((plan) => {
    const searched = searchedPackage(project, plan);
    const tops = importedTops(searched);
    const assumed = [...plan.wheels, ...plan.formatWheels].flatMap(
      ({ name, filename }) => modulesOf(name).filter((module) => tops.has(topLevel(module))).map((module) => ({ path: `${module.replaceAll(".", "/")}/__init__.py`, owner: filename }))
    );
    const index = indexModules([...plan.sources, ...assumed], tops);
    const missing2 = missingImports({ ...searched, index });
    return {
      plan,
      index,
      isExact: false,
      missing: missing2,
      failing: /* @__PURE__ */ new Map(),
      isLoaded: () => false,
      isFound: () => false
    };
  });
}
function assumedModules({ targets, workspace }) {
  const { moduleTable } = workspace.dialect;
  const declared = /* @__PURE__ */ new Map();
  for (const target of targets.targets.values()) {
    if (target.type.name !== "python_requirement") continue;
    const modules = stringListField(target, "modules");
    if (modules.length === 0) continue;
    for (const { normalizedName } of requirementsOf(target)) {
      declared.set(normalizedName, [...declared.get(normalizedName) ?? [], ...modules]);
    }
  }
  const known = /* @__PURE__ */ new Map();
  return (name) => {
    const modules = known.get(name) ?? [
      ...declared.get(name) ?? [],
      ...modulesOfProject(name, name, moduleTable).modules,
      ...spellings(name)
    ];
    known.set(name, modules);
    return modules;
  };
}
function spellings(name) {
  const parts = name.split("-");
  if (parts.length > MAX_PARTS) return [];
  return parts.slice(1).reduce(
    (known, part4) => known.flatMap((start) => [`${start}.${part4}`, `${start}_${part4}`]),
    parts.slice(0, 1)
  );
}
var MAX_PARTS = 6;
function searchedPackage(project, plan) {
  const platforms = plan.platforms ?? (plan.platform === void 0 ? [] : [plan.platform]);
  const libraries = platforms.map(({ markers }) => {
    const minor = Number(markers.python_version?.split(".")[1] ?? NaN);
    return minor >= 6 ? stdlibModulesOf(minor) : stdlibModules();
  });
  const standard = libraries.length === 0 ? [stdlibModules()] : libraries;
  return {
    files: plan.sources.filter(({ path }) => path.endsWith(".py")),
    imports: ({ source, path }) => project.graph.imports(source, path),
    isOwn: (owner) => !owner.endsWith(".whl"),
    isOutside: (top) => standard.every((one) => one.has(top)) || top === "__main__" || top === "_typeshed"
  };
}

// src/text/severities.ts
var levels = ["error", "warning", "note", "off"];
var SETTINGS_FILE = "lambda-package.yml";
var rank = { off: 0, note: 1, warning: 2, error: 3 };
var Severities = class {
  #rules;
  /** Packages by code and by what turned it off. */
  #hidden = /* @__PURE__ */ new Map();
  /** @param rules undefined: nothing is changed */
  constructor(rules) {
    this.#rules = rules;
  }
  /**
   * @param packages the addresses of the packages with these findings; one of several counts where it is the strictest
   * @returns the findings that are reported
   */
  adjust(diagnostics, packages) {
    const rules = this.#rules;
    if (rules === void 0) return diagnostics;
    return diagnostics.flatMap((diagnostic) => {
      const found = ruleFor(rules, diagnostic, packages);
      if (found === void 0 || found.level === diagnostic.severity) return [diagnostic];
      if (found.level === "off") {
        const key = `${found.by} turns off \`${diagnostic.code}\``;
        this.#hidden.set(key, /* @__PURE__ */ new Set([...this.#hidden.get(key) ?? [], ...packages]));
        return [];
      }
      const { severity } = diagnostic;
      const note = `${found.by} makes this ${withArticle(found.level)}; it is ${withArticle(severity)} by itself`;
      return [
        { ...diagnostic, severity: found.level, from: severity, notes: [...diagnostic.notes ?? [], note] }
      ];
    });
  }
  /** The name under which rules for a package of any origin stand: its path, or the end of it. */
  nameOf(path) {
    const plain = path.replaceAll("\\", "/").replace(/^(?:\.\/)+|\/+$/g, "");
    const names = [...this.#rules?.byPackage.keys() ?? []];
    return names.find((name) => plain === name || plain.endsWith(`/${name}`)) ?? plain;
  }
  /** A line for each code that was turned off and would have been reported. */
  hidden() {
    return [...this.#hidden].map(
      ([what, packages]) => packages.size === 0 ? what : `${what} in ${[...packages].sort().join(", ")}`
    );
  }
};
function ruleFor({ given, givenFrom, byCode, byPackage }, { code, severity }, packages) {
  const ofRun = given.get(code);
  if (ofRun !== void 0) return { level: ofRun, by: givenFrom };
  const ofAll = byCode.get(code);
  const each = packages.map((one) => byPackage.get(one)?.get(code) ?? ofAll ?? severity);
  const level = each.length === 0 ? ofAll : each.reduce((a, b) => rank[a] >= rank[b] ? a : b);
  return level === void 0 ? void 0 : { level, by: `\`${SETTINGS_FILE}\`` };
}
function withArticle(level) {
  return `${level === "error" ? "an" : "a"} ${level}`;
}

// src/project/severity-rules.ts
var MAX_FAULTS = 100;
async function readSeverityRules(root, given) {
  const path = join(root, SETTINGS_FILE);
  const stats = statsAt(path);
  const hasFile = stats?.isFile() === true;
  if (!hasFile && given === void 0) return void 0;
  const { adjustableCodes } = await import("./chunk-KEGWNOCK.js");
  const problems = new Problems();
  const reader = new RuleReader(new Set(adjustableCodes()), problems);
  const inFile = hasFile ? reader.file(fileSource(root, stats.size)) : void 0;
  const { from, text } = given ?? { from: "`--checks`", text: "" };
  const ofRun = reader.codes({ name: from, text, placeOf: () => void 0 });
  problems.throwIfErrors();
  return {
    given: ofRun,
    givenFrom: from,
    byCode: inFile?.byCode ?? /* @__PURE__ */ new Map(),
    byPackage: inFile?.byPackage ?? /* @__PURE__ */ new Map()
  };
}
function checkAddresses({ byPackage }, { targets }) {
  const problems = new Problems();
  for (const address2 of byPackage.keys()) {
    if (targets.targets.has(address2) || !address2.includes(":")) continue;
    if (problems.size >= MAX_FAULTS) break;
    const near = nearestName(address2, targets.targets.keys());
    problems.error({
      code: "invalid-settings",
      message: `\`${SETTINGS_FILE}\` sets severities for \`${address2}\`, which is not a target`,
      place: { path: SETTINGS_FILE },
      help: near === void 0 ? "write the address as `lambda-package list ::` does" : `did you mean \`${near}\`?`
    });
  }
  problems.throwIfErrors();
}
function fileSource(root, size) {
  const place = { path: SETTINGS_FILE };
  if (size > MAX_YAML) {
    throw userError({
      code: "invalid-settings",
      message: `\`${SETTINGS_FILE}\` has ${size} bytes; the limit is ${MAX_YAML}`,
      place,
      help: "it holds `checks` and `functions` only"
    });
  }
  const bytes = readCheckoutFile(realpathSync(root), SETTINGS_FILE, MAX_YAML);
  refuseLfsPointer(bytes, SETTINGS_FILE);
  const text = bytes.toString("utf8");
  const lines = text.split(/\r?\n/);
  const placeOf = (key) => {
    const index = lines.findIndex(
      (line) => line.trim().replace(/^["']|["'](?=\s*:)/g, "").startsWith(`${key}:`)
    );
    return index === -1 ? place : { ...place, line: index + 1 };
  };
  return { name: `\`${SETTINGS_FILE}\``, text, placeOf };
}
var RuleReader = class {
  #codes;
  #problems;
  constructor(codes, problems) {
    this.#codes = codes;
    this.#problems = problems;
  }
  /** `checks:` with codes, and with addresses and names of files that have codes. */
  file(source) {
    const byCode = /* @__PURE__ */ new Map();
    const byPackage = /* @__PURE__ */ new Map();
    const parsed2 = this.#parsed(source);
    const whole = this.#map(source, Array.isArray(parsed2) ? null : parsed2, "at its top");
    for (const key of whole.keys()) {
      if (key === "checks" || key === "functions") continue;
      this.#fault(source, key, `has \`${key}\``, "it holds `checks` and `functions` only");
    }
    for (const [key, value] of this.#map(source, whole.get("checks"), "under `checks`")) {
      if (key.includes(":") || value !== null && typeof value === "object" && !Array.isArray(value)) {
        const inner = this.#map(source, value, `under \`${key}\``);
        byPackage.set(key.replace(/^\/\/(?!:)|^(?:\.\/)+/, ""), this.#levels(source, inner));
      } else
        for (const [code, level] of this.#levels(source, /* @__PURE__ */ new Map([[key, value]]))) byCode.set(code, level);
    }
    return { byCode, byPackage };
  }
  /** A map of codes. */
  codes(source) {
    return this.#levels(source, this.#map(source, this.#parsed(source), "at its top"));
  }
  #parsed(source) {
    if (source.text.trim() === "") return null;
    try {
      return parseYaml(source.text);
    } catch (error) {
      const reason = error instanceof Error ? error.message.split("\n")[0] ?? "" : String(error);
      this.#fault(source, void 0, `is not YAML: ${reason}`, "write `code: warning`, one a line");
      return null;
    }
  }
  #map(source, value, where) {
    if (value === null || value === void 0) return /* @__PURE__ */ new Map();
    if (typeof value === "object" && !Array.isArray(value)) return new Map(Object.entries(value));
    this.#fault(source, void 0, `needs a map ${where}`, "write `code: warning`, one a line");
    return /* @__PURE__ */ new Map();
  }
  #levels(source, map) {
    const found = /* @__PURE__ */ new Map();
    for (const [code, value] of map) {
      const level = levels.find((one) => one === (value === false ? "off" : value));
      if (!this.#codes.has(code)) {
        const near = nearestName(code, [...this.#codes]);
        const help = near === void 0 ? "docs/checks.md lists the codes whose severity can be set" : `did you mean \`${near}\`?`;
        this.#fault(
          source,
          code,
          `sets a severity for \`${code}\`, which is not a check, or has a severity that cannot be changed`,
          help
        );
      } else if (level === void 0) {
        this.#fault(
          source,
          code,
          `sets \`${code}\` to \`${JSON.stringify(value).slice(0, 80)}\``,
          `use one of ${levels.map((one) => `\`${one}\``).join(", ")}`
        );
      } else found.set(code, level);
    }
    return found;
  }
  #fault(source, key, what, help) {
    const place = source.placeOf(key ?? "checks");
    const name = `${source.name.charAt(0).toUpperCase()}${source.name.slice(1)}`;
    this.#problems.error({
      code: "invalid-settings",
      message: `${name} ${what}`,
      ...place !== void 0 && { place },
      help
    });
    if (this.#problems.size >= MAX_FAULTS) this.#problems.throwIfErrors();
  }
};

// src/commands/images.ts
var dangerousEvents = /* @__PURE__ */ new Set(["pull_request_target", "workflow_run"]);
function imagePlanner(host, settings, all) {
  const loaded = once(async () => {
    const { Workshop, planImage: planImage2 } = await import("./images-LVTHK4VX.js");
    return { workshop: new Workshop(host, settings), planImage: planImage2 };
  });
  return {
    all,
    refuse: (images) => {
      const event = host.env["GITHUB_EVENT_NAME"] ?? "";
      if (settings !== void 0 && dangerousEvents.has(event)) throw refused(images, event);
    },
    plan: async (...question) => {
      const { workshop, planImage: planImage2 } = await loaded();
      return planImage2(workshop, ...question);
    }
  };
}
function refused(images, event) {
  return userError({
    code: "image-refused",
    message: `${images.map(({ spec }) => spec).slice(0, 10).join(
      ", "
    )} ${images.length === 1 ? "is" : "are"} not built: the event is \`${event}\`, whose run has secrets that a Dockerfile of the checkout could use`,
    ...images[0] !== void 0 && { place: images[0].place },
    help: "build images for `pull_request` or `push`"
  });
}

// src/plans/plan-inputs.ts
function planInputs({ project }, target, problems, excluded = []) {
  const inputs = problems.collect(() => packageInputs(project, target.spec));
  if (inputs === void 0) return void 0;
  const hasSources = boolField(target, "include_sources") ?? true;
  if (hasSources) warnAboutFiles(target, inputs, problems);
  return {
    ...inputs,
    excluded,
    sources: hasSources ? inputs.sources.map(({ source, path, owner }) => checkoutFile(project, source, path, owner)) : [],
    requirements: includesRequirements(target) ? inputs.requirements : []
  };
}
function plannedOutput({ project, outputs }, target, ending, kind) {
  const { workspace, targets } = project;
  const output = outputPath(target, ending, workspace.dialect);
  const place = fieldPlace(target, "output_path");
  const sourceOwner = (path) => {
    const shown = showPath(workspace.root, path);
    if (shown === "pants.toml" || isDeclaring(targets, shown)) return `the build: \`${shown}\``;
    const [owner] = targets.owners(shown);
    return owner === void 0 ? void 0 : `${owner}: \`${shown}\``;
  };
  const what = `The package of ${target.spec}`;
  return checkedPath({ rule: "package", directory: outputs, output, kind, what, place, sourceOwner });
}
function isDeclaring(targets, path) {
  return targets.buildFiles(path.split("/").slice(0, -1).join("/")).includes(path);
}
function unsupportedField(target, field, message, help) {
  return userError({ code: "unsupported-field", message, place: fieldPlace(target, field), help });
}
function checkoutFile(project, source, path, owner) {
  const stats = statsAt(join(project.workspace.root, source));
  const isSmall = stats !== void 0 && stats.size > 0 && stats.size < pointerBytes.below;
  const standsIn = isSmall ? new Problems().collect(() => standInOf(project, source)) : void 0;
  return {
    ...{ path, source, owner, executable: project.workspace.isExecutable(source) },
    ...standsIn === void 0 ? {} : { standsIn }
  };
}
function standInOf({ workspace }, source) {
  const bytes = workspace.read(source);
  if (isLfsPointer(bytes)) return "lfs-pointer";
  return isLinkAsText(workspace, source, bytes) ? "link-as-text" : void 0;
}
function standInError({ source, standsIn }) {
  return standsIn === "lfs-pointer" ? lfsPointer(source) : linkAsText(source);
}
function warnAboutFiles(target, inputs, problems) {
  if (inputs.files.length === 0) return;
  const list = inputs.files.map((spec) => `'${spec}'`).join(", ");
  problems.warn({
    code: "files-left-out",
    message: `The target ${target.spec} (\`${target.type.name}\`) transitively depends on the below \`files\` targets, but Pants will not include them in the built package. Filesystem APIs like \`open()\` may be not able to load files within the binary itself; instead, they read from the current working directory.

Instead, use \`resources\` targets.

Files targets dependencies: [${list}]`,
    place: target.place,
    help: "use `resources` targets and read the files with `importlib.resources`"
  });
}

// src/plans/layer-platforms.ts
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
      message: `The layer ${layer.target.spec} is for ${other.description}, the function ${target.spec} for ${platform.description}; the layer contains ${because}`,
      place: fieldPlace(target, "layers"),
      help: "give both the same `runtime` and `architecture`; a layer with `parametrize` supports several, and each function uses the matching one"
    });
  }
}
function sameOrUnknown(a, b) {
  return a === void 0 || b === void 0 || a === b;
}

// src/formats/shell-words.ts
function splitShell(text) {
  const words3 = [];
  let word;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (/[ \t\r\n]/.test(character)) {
      if (word !== void 0) words3.push(word);
      word = void 0;
    } else if (character === "'" || character === '"') {
      const quoted = readQuoted(text, at, character);
      if (quoted === void 0) return void 0;
      word = (word ?? "") + quoted.value;
      at = quoted.end;
    } else if (character === "\\") {
      if (++at === text.length) return void 0;
      word = (word ?? "") + text[at];
    } else word = (word ?? "") + character;
  }
  return word === void 0 ? words3 : [...words3, word];
}
function readQuoted(text, start, quote) {
  let value = "";
  for (let at = start + 1; at < text.length; at++) {
    const character = text[at];
    if (character === quote) return { value, end: at };
    const next = text[at + 1];
    if (quote === '"' && character === "\\" && (next === '"' || next === "\\")) value += text[++at];
    else value += character;
  }
  return void 0;
}
function quoteShell(word) {
  if (word !== "" && /^[\w@%+=:,./-]+$/.test(word)) return word;
  return `'${word.replaceAll("'", `'"'"'`)}'`;
}

// src/formats/pex/build-args.ts
var BuildArgumentError = class extends Error {
};
function onOff(name, set) {
  return [true, false].map((value) => [
    value ? `--${name}` : `--no-${name}`,
    (found) => {
      set(found, value);
    }
  ]);
}
function choice(name, choices, set) {
  return [
    name,
    (found, value) => {
      const chosen = choices.find((one) => one === value);
      if (chosen === void 0) {
        throw new BuildArgumentError(`\`${name}\` must be one of ${choices.join(", ")}, not \`${value}\``);
      }
      set(found, chosen);
    }
  ];
}
var nothing = () => void 0;
var switches = new Map([
  ...onOff("strip-pex-env", ({ settings }, value) => settings.stripPexEnv = value),
  ...onOff("emit-warnings", ({ settings }, value) => settings.emitWarnings = value),
  ...onOff("venv-copies", ({ settings }, value) => settings.venvCopies = value),
  ...onOff("venv-site-packages-copies", ({ settings }, value) => settings.venvSitePackagesCopies = value),
  ...onOff("venv-system-site-packages", ({ settings }, value) => settings.venvSystemSitePackages = value),
  ...onOff("sh-boot", (found, value) => found.shBoot = value),
  ...onOff("compress", (found, value) => found.compress = value),
  ["--compressed", (found) => found.compress = true],
  ["--not-compressed", (found) => found.compress = false],
  ["--no-compression", (found) => found.compress = false],
  ["--ignore-errors", ({ settings }) => settings.ignoreErrors = true],
  ["--include-tools", ({ settings }) => settings.includesTools = true],
  ["--non-hermetic-venv-scripts", ({ settings }) => settings.venvHermeticScripts = false],
  ["--inherit-path", ({ settings }) => settings.inheritPath = "prefer"],
  ["--no-compile", nothing],
  ["--no-use-system-time", nothing],
  ["--no-build", nothing],
  ["--pre-install-wheels", nothing]
]);
var options = new Map([
  choice("--layout", ["zipapp", "packed", "loose"], (found, value) => found.layout = value),
  choice("--inherit-path", ["false", "fallback", "prefer"], ({ settings }, value) => {
    settings.inheritPath = value;
  }),
  choice("--interpreter-selection-strategy", ["oldest", "newest"], ({ settings }, value) => {
    settings.interpreterSelectionStrategy = value;
  }),
  // Zip files that would need ZIP64 are never written.
  choice("--check", ["none", "warn", "error"], nothing),
  ["--python-shebang", (found, value) => found.shebang = value],
  ["--runtime-pex-root", ({ settings }, value) => settings.runtimePexRoot = value],
  [
    "--max-install-jobs",
    ({ settings }, value) => settings.maxInstallJobs = integer("--max-install-jobs", value)
  ],
  ["--exclude", ({ excluded }, value) => excluded.push(value)],
  ["--inject-args", ({ injectArgs }, value) => append(injectArgs, words("--inject-args", value))],
  [
    "--inject-python-args",
    ({ injectPythonArgs }, value) => append(injectPythonArgs, words("--inject-python-args", value))
  ],
  ["--inject-env", ({ injectEnv }, value) => injectEnv.set(...nameAndValue("--inject-env", value))],
  [
    "--build-property",
    ({ settings }, value) => {
      const [name, text] = nameAndValue("--build-property", value);
      settings.buildProperties = { ...settings.buildProperties, [name]: property(text) };
    }
  ]
]);
function readBuildArguments(given) {
  const found = {
    ...{ settings: {}, injectArgs: [], injectPythonArgs: [] },
    ...{ injectEnv: /* @__PURE__ */ new Map(), excluded: [] }
  };
  for (let at = 0; at < given.length; at++) {
    const argument = given[at];
    const equals = argument.indexOf("=");
    const name = equals === -1 ? argument : argument.slice(0, equals);
    const value = equals === -1 ? void 0 : argument.slice(equals + 1);
    if (name === "--venv") {
      const next = value ?? (/^(?:prepend|append)$/.test(given[at + 1] ?? "") ? given[++at] : void 0);
      setVenv(found, next);
      continue;
    }
    const flip = value === void 0 ? switches.get(name) : void 0;
    const take = options.get(name);
    if (flip !== void 0) flip(found);
    else if (take !== void 0) take(found, value ?? given[++at] ?? missing(name));
    else throw new BuildArgumentError(`\`${argument}\` is not supported`);
  }
  return found;
}
function setVenv({ settings }, binPath) {
  if (binPath !== void 0 && binPath !== "prepend" && binPath !== "append") {
    throw new BuildArgumentError(`\`--venv\` must be prepend or append, not \`${binPath}\``);
  }
  settings.venv = true;
  settings.includesTools = true;
  settings.venvBinPath = binPath ?? "false";
}
function missing(name) {
  throw new BuildArgumentError(`\`${name}\` needs a value`);
}
function integer(name, value) {
  if (/^-?\d{1,9}$/.test(value)) return Number(value);
  throw new BuildArgumentError(`\`${name}\` must be a number, not \`${value}\``);
}
function property(text) {
  let value;
  try {
    value = parseBoundedJson(text);
  } catch {
    return text;
  }
  if (hasFraction(value)) {
    throw new BuildArgumentError(`\`--build-property\` must be a whole number, not \`${text}\``);
  }
  return value;
}
function hasFraction(value) {
  if (typeof value === "number") return !Number.isSafeInteger(value);
  return value !== null && typeof value === "object" && Object.values(value).some(hasFraction);
}
function words(name, value) {
  const split = splitShell(value);
  if (split === void 0) throw new BuildArgumentError(`\`${name}=${value}\` has an unclosed quote`);
  return split;
}
function nameAndValue(option, value) {
  const equals = value.indexOf("=");
  if (equals < 1) throw new BuildArgumentError(`\`${option}\` must be NAME=VALUE, not \`${value}\``);
  return [value.slice(0, equals), value.slice(equals + 1)];
}

// src/plans/pex-excludes.ts
function buildArguments(target, field) {
  try {
    return readBuildArguments(stringListField(target, field));
  } catch (error) {
    if (!(error instanceof BuildArgumentError)) throw error;
    throw unsupportedField(
      target,
      field,
      `${target.spec} passes to \`pex\`, which does not run here: ${error.message}.`,
      "arguments that say how a PEX file starts are understood, such as `--venv`, `--inject-env` and `--runtime-pex-root`, and `--exclude`; leave others out"
    );
  }
}
function excludedRequirements(target, field, { excluded }) {
  return excluded.map((text) => {
    try {
      return parseRequirement(text);
    } catch (error) {
      if (!(error instanceof RequirementSyntaxError)) throw error;
      throw userError({
        code: "invalid-requirement",
        message: `\`--exclude ${text}\` of ${target.spec} is not a requirement: ${error.message}`,
        place: fieldPlace(target, field),
        help: "write it like `name` or `name>=1.0` (PEP 508)"
      });
    }
  });
}
function excludesOfFlat(target) {
  const field = "pex_build_extra_args";
  const given = stringListField(target, field);
  const other = given.find((one, at) => !/^--exclude(?:=|$)/.test(one) && given[at - 1] !== "--exclude");
  if (other === void 0) return excludedRequirements(target, field, buildArguments(target, field));
  throw unsupportedField(
    target,
    field,
    `${target.spec} passes \`${other}\` to \`pex\`, which does not run here.`,
    /^--exclude\s/.test(other) ? `write two arguments: \`"--exclude", "${other.replace(/^--exclude\s+/, "")}"\`` : "the one argument that has a meaning here is `--exclude`; leave the others out"
  );
}

// src/plans/plan-wheels.ts
async function planWheels(context, target, inputs, problems) {
  const chosen = problems.collect(
    () => lambdaTargetPlatform(context.project, target, inputs.interpreterConstraints, context.now)
  );
  if (chosen === void 0) return void 0;
  problems.add(chosen.warnings);
  const { requirements, leftOut: leftOut2, excluded, resolve: resolve2, interpreterConstraints } = inputs;
  const question = {
    ...{ requirements, leftOut: leftOut2, excluded, resolve: resolve2, interpreterConstraints },
    ...{ platform: chosen.platform, place: target.place }
  };
  const selected2 = await problems.collectAsync(() => context.locks.choose(question));
  problems.add(selected2?.warnings ?? []);
  return selected2 === void 0 ? void 0 : { platform: chosen.platform, question, ...selected2 };
}

// src/plans/own-wheels.ts
async function planOwnWheels(context, target, inputs, problems) {
  const planned = await planWheels(context, target, inputs, problems);
  const part4 = (planned?.wheels ?? []).filter(({ name }) => partsOfSdk.has(name));
  if (part4.length === 0 || part4.some(({ name }) => name === "boto3")) return planned;
  const names = part4.map(({ name }) => name);
  problems.add([
    {
      severity: "note",
      code: "sdk-left-to-runtime",
      message: `${target.spec} takes ${names.join(" and ")} from the Lambda runtime, with the rest of the AWS SDK: only a part of it is required`,
      place: target.place,
      help: "add boto3 to the requirements to have all of it in the version that you tested"
    }
  ]);
  const excluded = [...inputs.excluded, ...names.map(parseRequirement)];
  return planWheels(context, target, { ...inputs, excluded }, problems);
}

// src/plans/root-order.ts
function orderDigest(question) {
  const { excluded, overridden } = question.changes;
  return [
    rootsInOrder(question).map(({ normalizedName, extras }) => [normalizedName, [...extras].sort()]),
    excluded.map(formatRequirement),
    [...overridden].map(([name, replacements]) => [name, replacements.map(formatRequirement)])
  ];
}
function rootsInOrder({ requirements, platform }) {
  const sorted = requirements.map(({ requirement }) => ({ requirement, text: textOf(requirement) })).sort((left, right) => compareCodePoints(left.text, right.text));
  const roots = /* @__PURE__ */ new Map();
  for (const { requirement } of sorted) {
    if (!applies2(requirement, platform, [])) continue;
    const { normalizedName } = requirement;
    const other = roots.get(normalizedName);
    const extras = [.../* @__PURE__ */ new Set([...other?.extras ?? [], ...requirement.extras])];
    roots.set(normalizedName, { ...other ?? requirement, extras });
  }
  return [...roots.values()];
}
function textOf(requirement) {
  const text = formatRequirement(requirement);
  return requirement.url === void 0 ? text : text.replace("@", " @");
}

// on-demand-stub:requirements/project-layout
function projectLayout(...given) {
  return load3().f0_projectLayout(...given);
}

// src/plans/project-sources.ts
function withProjectSources(project, sources, projects, problems) {
  const known = new Set(sources.map(({ source }) => source));
  const added = [];
  for (const one of projects) {
    for (const entry of problems.collect(() => sourcesOf(project, one)) ?? []) {
      if (!known.has(entry.source)) added.push(entry);
      known.add(entry.source);
    }
  }
  return [...sources, ...added];
}
function sourcesOf(project, one) {
  const { directory } = one;
  if (directory === void 0) return [];
  const { files } = project.workspace;
  const place = { path: one.lockPath };
  const shown = directory === "" ? "the build root" : `\`${directory}\``;
  if (directory !== "" && !files.isDirectory(directory)) {
    throw userError({
      code: "project-missing",
      message: `${one.lockPath} takes ${one.name} from ${shown}, which does not exist (or is ignored)`,
      place,
      help: `commit the directory, or remove the project and ${relock(one.lockPath)}`
    });
  }
  const parts = projectLayout(readPyproject(project, directory), one.name, viewOf(files, directory));
  const owner = `the project ${one.name} in ${shown}`;
  const entries = (parts ?? []).flatMap((part4) => filesOf(project, directory, part4, owner));
  if (entries.length > 0) return entries;
  throw userError({
    code: "project-files-unknown",
    message: `${one.lockPath} takes ${one.name} from ${shown}, but its metadata does not show which files are installed`,
    place,
    help: `name its packages in the pyproject.toml of ${shown}, or own its files with a \`python_sources\` target and depend on that instead of the requirement \`${one.name}\``
  });
}
function relock(lockPath2) {
  const command = commandForLockFile(lockPath2);
  return command === void 0 ? `regenerate ${lockPath2}` : `run \`${command}\``;
}
function readPyproject(project, directory) {
  const path = posix.join(directory, "pyproject.toml");
  if (!project.workspace.files.isFile(path)) return void 0;
  return parseToml(project.workspace.read(path).toString("utf8"), path);
}
function viewOf(files, directory) {
  const below2 = (path) => {
    const joined = posix.join(directory, path);
    const inside = directory === "" ? !joined.startsWith("..") : joined.startsWith(`${directory}/`);
    return inside || joined === directory ? joined.replace(/^\.$/, "") : void 0;
  };
  const ask = (path, question, otherwise) => {
    const joined = below2(path);
    return joined === void 0 ? otherwise : question(joined);
  };
  return {
    isFile: (path) => ask(path, (joined) => files.isFile(joined), false),
    isDirectory: (path) => ask(path, (joined) => files.isDirectory(joined), false),
    directories: (path) => ask(path, (joined) => files.entries(joined)?.directories ?? [], [])
  };
}
function filesOf(project, directory, { path, base }, owner) {
  const { files } = project.workspace;
  const root = posix.join(directory, base);
  const strip = root === "" || root === "." ? 0 : root.length + 1;
  const entries = [];
  const walk = (at) => {
    if (files.isFile(at)) {
      if (!/\.py[co]$/.test(at)) entries.push(checkoutFile(project, at, at.slice(strip), owner));
      return;
    }
    const inside = files.entries(at);
    for (const name of inside?.files ?? []) walk(posix.join(at, name));
    for (const name of inside?.directories ?? []) {
      if (name !== "__pycache__" && !name.endsWith(".egg-info")) walk(posix.join(at, name));
    }
  };
  walk(posix.join(directory, path));
  return entries;
}

// src/plans/plan-flat.ts
async function planFlat(context, target, { handler, prefix, layers }, problems) {
  const isDirectory2 = problems.collect(() => readLayout(target)) === "flat";
  const collisionsOk = problems.collect(() => readCollisionsOk(target)) ?? false;
  const output = problems.collect(
    () => isDirectory2 ? plannedOutput(context, target, void 0, "directory") : zipOutput(context, target)
  );
  const excluded = problems.collect(() => excludesOfFlat(target));
  const inputs = planInputs(context, target, problems, excluded);
  if (inputs === void 0) return void 0;
  const own = context.project.workspace.own?.functions.get(target.spec);
  const plan = own === void 0 ? planWheels : planOwnWheels;
  const planned = await plan(context, target, inputs, problems);
  if (output === void 0 || planned === void 0) return void 0;
  const { platform } = planned;
  const version = platform.markers.python_version;
  const precompiles = boolField(target, "precompile") === true && version !== void 0;
  const where = fieldPlace(target, "precompile");
  const python = precompiles ? await problems.collectAsync(async () => context.precompiler?.find(version, where)) : void 0;
  checkLayerPlatforms(target, platform, layers, problems);
  const { runtime, architecture } = platform;
  const [awsHandler, ...otherHandlers] = awsHandlers(handler);
  checkLength(target, awsHandler, problems);
  const sources = withProjectSources(context.project, inputs.sources, planned.projects, problems);
  const called = handler?.function;
  const request = {
    ...{ context, target, planned, inputs, sources, collisionsOk, precompiles, isDirectory: isDirectory2 },
    called: handler && { function: called, files: exportingModules(handler).map((module) => `${module}.py`) },
    ...{ prefix, layers, hasWholeSdk: own !== void 0 }
  };
  return {
    target,
    makeup: {
      parameters: [
        isDirectory2 ? "directory" : "zip",
        prefix ?? null,
        handler?.function ? [handler.function, exportingModules(handler)] : null,
        [runtime ?? null, architecture ?? null, awsHandler ?? null],
        python?.version ?? null,
        ...collisionsOk ? [orderDigest({ ...planned, requirements: inputs.requirements })] : []
      ],
      layers,
      unknown: planned.unpinned ?? (precompiles && python === void 0 ? "the Python that compiles its modules is not known" : void 0)
    },
    output,
    kind: isDirectory2 ? "directory" : "file",
    sources,
    wheels: planned.wheels,
    ...planned.unpinned !== void 0 && { unpinned: { pins: planned.pins } },
    projects: planned.projects,
    formatWheels: layers.flatMap(({ wheels: wheels2 }) => wheels2),
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
    checked: called && { target: target.spec, ...called, place: fieldPlace(target, "handler") },
    ...own?.hasOtherLayers === true && { seesOtherModules: true },
    // What lays out, checks and writes is loaded when used: much of the program, which a plan does not need.
    findGaps: async (stored) => planned.mayLack === true && (await import("./chunk-35QPGWWM.js")).findGapsOfFlat(request, stored),
    layOut: async (stored, faults) => (await import("./chunk-35QPGWWM.js")).layOutFlat(request, stored, faults)
  };
}
function checkLength(target, handler, problems) {
  if (handler === void 0 || handler.length <= LONGEST_HANDLER) return;
  problems.error({
    code: "handler-too-long",
    message: `AWS would have to call \`${handler.slice(0, 40)}\u2026\` of ${target.spec}, which has ${handler.length} characters; it accepts at most ${LONGEST_HANDLER}`,
    place: fieldPlace(target, "handler"),
    help: "rename the function, or its module and directories"
  });
}
function exportingModules(handler) {
  return (handler?.modules ?? []).filter((module) => !isOwnModule(handler, module));
}
function isOwnModule(handler, module) {
  const own = handler?.function?.module;
  return own !== void 0 && (own === module || own.startsWith(`${module}.`));
}
function awsHandlers(handler) {
  if (handler === void 0) return [];
  const { function: own, modules, written } = handler;
  if (written !== void 0) return [written];
  const direct = own && `${own.module.replace(/\.__init__$/, "")}.${own.function}`;
  const alsoDirect = own && `${own.module}.${own.function}`;
  const exported = modules.map(
    (module) => direct !== void 0 && isOwnModule(handler, module) ? direct : `${module}.handler`
  );
  return [.../* @__PURE__ */ new Set([...exported, ...[direct, alsoDirect].filter((one) => one !== void 0)])];
}
function announcementOf(facts) {
  return facts.flatMap(([name, value]) => value === void 0 ? [] : `    ${name}: ${value}`);
}
function readLayout(target) {
  const layout = stringField(target, "layout") ?? "flat-zipped";
  if (layout === "flat-zipped" || layout === "flat") return layout;
  throw userError({
    code: "unsupported-layout",
    message: `${target.spec} has the layout \`${layout}\`, a virtual environment tied to one machine's interpreter, which Lambda cannot load`,
    place: fieldPlace(target, "layout"),
    help: 'remove `layout` for a zip file, or set `layout="flat"` for a directory'
  });
}
function readCollisionsOk(target) {
  const given = stringListField(target, "pex3_venv_create_extra_args");
  const other = given.find((argument) => argument !== "--collisions-ok");
  if (other !== void 0) {
    throw unsupportedField(
      target,
      "pex3_venv_create_extra_args",
      `${target.spec} passes \`${other}\` to \`pex3 venv create\`, which is not run`,
      "only `--collisions-ok` is supported; remove the other arguments"
    );
  }
  return given.length > 0;
}
function zipOutput(context, target) {
  const output = outputPath(target, "zip", context.project.workspace.dialect);
  if (output.endsWith(".zip")) return plannedOutput(context, target, "zip", "file");
  throw userError({
    code: "output-not-zip",
    message: `layout=FLAT_ZIPPED requires output_path to end in '.zip', but found '${output}' for ${target.spec}`,
    place: fieldPlace(target, "output_path"),
    help: 'end `output_path` with `.zip`, or use `layout="flat"` for a directory'
  });
}

// src/plans/plan-layer.ts
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

// src/plans/plan-layers.ts
var MOST_LAYERS = 5;
async function planLayers(context, target, problems) {
  const written = stringListField(target, "layers");
  const targets = /* @__PURE__ */ new Set();
  let isComplete = true;
  for (const text of written) {
    const layer = problems.collect(() => layerTarget(context, target, text));
    if (layer === void 0) isComplete = false;
    else targets.add(layer);
  }
  if (targets.size > MOST_LAYERS) {
    isComplete = false;
    problems.error({
      code: "too-many-layers",
      message: `${target.spec} names ${targets.size} layers; a function can have at most ${MOST_LAYERS}`,
      place: fieldPlace(target, "layers"),
      help: "merge some of them into one `python_aws_lambda_layer` with all their `dependencies`"
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
    message: `${target.spec} names ${layer.spec} in \`layers\`, which is a \`${layer.type.name}\``,
    place: fieldPlace(target, "layers"),
    help: "name a `python_aws_lambda_layer`; put what the function itself needs in `dependencies`"
  });
}

// src/plans/plan-function.ts
async function planFunction(context, target, problems) {
  const { project } = context;
  const handler = problems.collect(() => resolveHandler(project.workspace, target));
  if (usesLambdex(project, target)) {
    problems.collect(() => {
      refuseNewFields(target);
    });
    const { planLambdex } = await import("./plan-lambdex-WBXYFJN2.js");
    return planLambdex(context, target, handler, problems);
  }
  const own = project.workspace.own?.functions.get(target.spec);
  if (handler !== void 0 && own === void 0) {
    problems.collect(() => {
      checkImportable(target, handler);
    });
  }
  const layers = await planLayers(context, target, problems);
  const exporting = boolField(target, "lambdex_handler") === true ? [HANDLER_MODULE, LAMBDEX_MODULE] : [HANDLER_MODULE];
  const modules = own === void 0 ? exporting : [];
  const plan = await planFlat(
    context,
    target,
    {
      handler: { function: handler, modules, written: own?.handler },
      prefix: void 0,
      layers: layers ?? []
    },
    problems
  );
  return handler === void 0 || layers === void 0 ? void 0 : plan;
}
function checkImportable(target, { module, function: name }) {
  const wrong = [...module.split("."), name].find((part4) => !isIdentifier(part4) || keywords.has(part4));
  if (wrong === void 0) return;
  throw userError({
    code: "handler-not-importable",
    message: `The \`handler\` of ${target.spec} cannot be imported: \`from ${module} import ${name}\` is not valid Python, because \`${wrong}\` is ${keywords.has(wrong) ? "a keyword" : "not a valid name"}`,
    place: fieldPlace(target, "handler"),
    help: module.startsWith(`${wrong}.`) ? `make \`${wrong}\` a source root (\`[source] root_patterns\` in pants.toml), so that it is not part of the module name, or rename it` : "name a function at the top level of a module whose path Python can import"
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
    `${target.spec} has \`${given.join("` and `")}\`, but uses the Lambdex layout, a self-contained PEX file`,
    'use the zip layout: set `layout = "zip"` in `[lambdex]` of pants.toml, or `layout="flat-zipped"` on the target'
  );
}
function usesLambdex({ workspace }, target) {
  if (target.fieldPlaces.has("layout")) return false;
  return (workspace.options.lambdex.layout ?? workspace.dialect.defaultLambdaLayout) === "lambdex";
}

// src/plans/plan-package.ts
var formats = /* @__PURE__ */ new Map([
  ["lambda-function", planFunction],
  ["lambda-layer", planLayer],
  ["pex", async (...question) => (await import("./plan-pex-WI5BQIMQ.js")).planPex(...question)],
  [
    "archive",
    async (...question) => (await import("./plan-archive-CANNNO27.js")).planArchive(...question, planPackage)
  ],
  ["docker-image", planImage]
]);
async function planImage(context, target, problems) {
  if (context.images !== void 0) return context.images.plan(context, target, problems, planPackage);
  return void 0;
}
function isPackaged({ type }) {
  return type.packagedAs !== void 0 && formats.has(type.packagedAs);
}
async function planPackage(context, target, problems) {
  const plan = target.type.packagedAs && formats.get(target.type.packagedAs);
  if (plan !== void 0) return await plan(context, target, problems);
  problems.error({
    code: "not-packaged",
    message: `${target.spec} is not packaged: \`${target.type.name}\` targets are not supported`,
    place: target.place,
    help: "build it with Pants"
  });
  return void 0;
}

// src/platforms/python-minor.ts
function minorOf({ markers }) {
  const minor = Number(/^3\.(\d{1,3})$/.exec(markers.python_version ?? "")?.[1] ?? NaN);
  return minor >= 6 ? minor : void 0;
}

// src/plans/select-packages.ts
function selectPackages(project, query, images, problems) {
  const targets = matchTargets(project, { ...query, generators: "replace" }, problems);
  const named = new Set(query.specs.map((spec) => spec.replace(/^\/\/(?!:)/, "")));
  for (const target of targets) {
    if (isPackaged(target)) continue;
    const isNamed = named.has(target.spec);
    if (target.isOpaque && isNamed) reportOpaque(target, problems);
    else if (target.type.packagedAs !== void 0) reportUnsupported(target, problems, isNamed);
  }
  const packages = targets.filter(isPackaged);
  const asked = askedImages(project, query, packages.filter(isImage), images);
  const skipped = packages.filter((target) => isImage(target) && !asked.has(target));
  const chosen = packages.filter((target) => !isImage(target) || asked.has(target));
  if (asked.size > 0) problems.collect(() => images?.refuse([...asked]));
  if (skipped.length > 0) problems.add([skippedImages(skipped)]);
  else if (chosen.length === 0 && !problems.hasErrors) problems.warn(nothingToPackage(project));
  if (chosen.length > MAX_PACKAGES) throw tooMany(chosen.length);
  return { chosen, skipped };
}
function isImage({ type }) {
  return type.packagedAs === "docker-image";
}
function askedImages({ workspace }, query, images, planner) {
  if (images.length === 0 || planner === void 0) return /* @__PURE__ */ new Set();
  if (planner.all) return new Set(images);
  const named = /* @__PURE__ */ new Set();
  for (const spec of readSpecs(workspace, { ...query, generators: "replace" }, new Problems())) {
    if (spec.kind !== "address" || spec.isIgnore) continue;
    const { path, targetName, generatedName, parameters } = spec.input;
    named.add(printAddress(address(path, { targetName, generatedName, parameters })));
  }
  const withoutParameters = (target) => printAddress(address(target.address.specPath, { targetName: nameOf(target.address) }));
  return new Set(images.filter((target) => named.has(target.spec) || named.has(withoutParameters(target))));
}
function skippedImages(images) {
  const specs = images.map(({ spec }) => spec);
  return {
    severity: "note",
    code: "image-skipped",
    message: `Not built, because only a wildcard matches ${specs.length === 1 ? "it" : "them"}: ${listSome(specs, MOST_NAMED2)}`,
    help: "name an image by its address, or build all with `images: true` or `--images`"
  };
}
var MOST_NAMED2 = 10;
var MAX_PACKAGES = 1e3;
function tooMany(count) {
  return userError({
    code: "too-many-packages",
    message: `The specs select ${count} packages; at most ${MAX_PACKAGES} are made in one run`,
    help: "select fewer, for example those of one directory, or with `--changed-since`"
  });
}
function reportOpaque(target, problems) {
  problems.error({
    code: "opaque-target",
    message: `${target.spec} cannot be packaged: \`${target.type.name}\` is not a known target type`,
    place: target.place,
    help: "check the target type; targets from plugins can be dependencies, but cannot be packaged"
  });
}
function reportUnsupported(target, problems, isNamed) {
  const diagnostic = {
    code: "not-packaged",
    message: `${target.spec} is not packaged: \`${target.type.name}\` targets are not supported`,
    place: target.place,
    help: "build it with Pants; exclude it with `-SPEC` to silence this warning"
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
    help: project.made === void 0 ? "run `lambda-package list ::` to see all targets" : `without an address all of these are packaged: ${listSome(project.made, 10)}`
  };
}

// src/plans/plan-all.ts
async function planAll(host, project, request, problems, { locks, precompiler, severities, images, handlers }) {
  const { workspace } = project;
  const { chosen: targets, skipped } = selectPackages(project, request.query, images, problems);
  const isIncomplete = problems.hasErrors;
  const distdir = workspace.options.global.pantsDistdir;
  const outputs = problems.collect(() => outputDirectory(workspace.root, distdir, host.cwd, request.dist));
  if (outputs === void 0)
    return { plans: [], failed: targets.map((target) => ({ target, findings: [] })), skipped };
  const context = {
    host,
    project,
    locks,
    outputs,
    now: host.clock.now(),
    layers: /* @__PURE__ */ new Map(),
    precompiler,
    loads: request.loads !== false,
    severities,
    images
  };
  const faults = faultsByPlace(problems);
  const plans = [];
  const failed = [];
  for (const target of targets) {
    const places = [target.place, ...target.fieldPlaces.values()];
    const known = places.flatMap((place) => faults.get(placeKey2(place)) ?? []);
    if (known.length > 0) {
      failed.push({ target, findings: known });
      continue;
    }
    const own = new Problems();
    const plan = await planPackage(context, target, own);
    const found = context.severities.adjust(own.diagnostics, [target.spec]);
    problems.add(found);
    if (plan !== void 0) plans.push({ ...plan, findings: found });
    else failed.push({ target, findings: found });
  }
  if (handlers !== void 0) await addHandlerFaults(workspace, plans, handlers, severities, problems);
  await reportPointers(plans, context.layers.values(), problems);
  if (!isIncomplete) problems.add(project.graph.diagnostics());
  reportSameOutputs(plans, outputs, problems);
  problems.add(locks.remarks());
  return { plans, failed, skipped };
}
async function addHandlerFaults(workspace, plans, when, severities, problems) {
  const isNow = when === "now" || problems.hasErrors;
  for (const [index, plan] of plans.entries()) {
    const isLoaded = plan.platform !== void 0 && minorOf(plan.platform) !== void 0;
    if (isLoaded && !isNow) continue;
    const found = await handlerFaults(workspace, plan, severities);
    problems.add(found);
    plans[index] = { ...plan, findings: [...plan.findings ?? [], ...found] };
  }
}
async function handlerFaults(workspace, plan, severities) {
  const functions = packagesWithin([plan]).filter(({ checked }) => checked?.function !== void 0);
  if (functions.length === 0) return [];
  const { faultsOfHandler } = await import("./own-handler-PEIY4FDJ.js");
  return severities.adjust(
    functions.flatMap((one) => faultsOfHandler(workspace, one)),
    [plan.target.spec]
  );
}
function faultsByPlace(problems) {
  const found = /* @__PURE__ */ new Map();
  for (const one of problems.diagnostics) {
    if (one.severity !== "error" || one.place === void 0) continue;
    const key = placeKey2(one.place);
    found.set(key, [...found.get(key) ?? [], one]);
  }
  return found;
}
function placeKey2({ path, line, column }) {
  return JSON.stringify([path, line, column]);
}
async function reportPointers(plans, layers, problems) {
  const ofLayers = await Promise.all(layers);
  const sources = [...plans, ...ofLayers].flatMap((plan) => plan?.sources ?? []);
  for (const one of sources) if (one.standsIn !== void 0) problems.add(standInError(one).diagnostics);
}
function reportSameOutputs(plans, outputs, problems) {
  const owners = /* @__PURE__ */ new Map();
  for (const plan of plans) {
    const other = owners.get(plan.output);
    if (other === void 0) owners.set(plan.output, plan);
    else reportClash(other, plan, plan.output, problems);
  }
  for (const plan of plans) {
    if (plan.hasMetadata) {
      const other = owners.get(metadataPath(plan.output));
      if (other !== void 0) reportClash(plan, other, other.output, problems);
    }
    for (let above = dirname(plan.output); isBelow(outputs.path, above); above = dirname(above)) {
      const other = owners.get(above);
      if (other !== void 0) reportClash(other, plan, above, problems);
      if (above === outputs.path) break;
    }
  }
}
function reportClash(one, other, path, problems) {
  problems.error({
    code: "same-output",
    message: `${one.target.spec} and ${other.target.spec} would both be written to \`${path}\``,
    place: other.target.fieldPlaces.get("output_path") ?? other.target.place,
    help: "give one of them another `output_path`"
  });
}

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

// src/resolver/unlocked.ts
var UNLOCKED = "the requirements without a lock";

// on-demand-stub:wheels/offered-wheels
function createOfferedWheels(...given) {
  return load().f3_createOfferedWheels(...given);
}

// on-demand-stub:wheels/offers
function createOffers(...given) {
  return load().f5_createOffers(...given);
}

// builtin:node:url
var builtin = () => process.getBuiltinModule("node:url");
function fileURLToPath(...given) {
  return builtin().fileURLToPath(...given);
}

// src/wheels/pip-configuration.ts
function readPipConfiguration(env) {
  const home = env["HOME"] ?? env["USERPROFILE"] ?? "";
  const configured = env["PIP_CONFIG_FILE"] ?? "";
  const paths = configured !== "" ? [configured] : [
    "/etc/pip.conf",
    ...home === "" ? [] : [join(home, ".pip", "pip.conf")],
    ...(env["XDG_CONFIG_HOME"] ?? "") !== "" ? [join(env["XDG_CONFIG_HOME"], "pip", "pip.conf")] : home === "" ? [] : [join(home, ".config", "pip", "pip.conf")],
    ...(env["APPDATA"] ?? "") === "" ? [] : [join(env["APPDATA"], "pip", "pip.ini")]
  ];
  const settings = /* @__PURE__ */ new Map();
  for (const path of paths) {
    for (const [key, value] of parsePipConfiguration(readIfThere(path) ?? "")) settings.set(key, value);
  }
  return settings;
}
function parsePipConfiguration(text) {
  const settings = /* @__PURE__ */ new Map();
  let section = "";
  let key;
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (/^\s*(?:[#;]|$)/.test(line)) continue;
    const header = /^\[([^\]]*)\]/.exec(line);
    const pair = /^([^\s:=][^:=]*?)\s*[:=]\s*(.*?)\s*$/.exec(line);
    if (header !== null) {
      section = header[1];
      key = void 0;
    } else if (/^\s/.test(line)) {
      if (key !== void 0) settings.set(key, `${settings.get(key) ?? ""} ${line.trim()}`.trim());
    } else if (pair !== null) {
      const name = pair[1].toLowerCase().replaceAll("_", "-");
      key = ["global", "install", "download"].includes(section) ? name : void 0;
      if (key !== void 0) settings.set(key, pair[2]);
    }
  }
  return settings;
}

// src/wheels/indexes.ts
function readIndexOptions(host, root, checkout = { indexes: [], findLinks: [] }, directories = []) {
  const { env } = host;
  const credentials = new Credentials(host.log);
  const pip = readPipConfiguration(env);
  const own = ownIndexes(env, pip);
  const isOff = checkout.noIndex === true || isTrue(env["PIP_NO_INDEX"] ?? pip.get("no-index")) || isTrue(env["UV_NO_INDEX"]);
  const ownOrigins = /* @__PURE__ */ new Set([new URL(publicIndex.url).origin, `https://${publicIndex.filesHost}`]);
  const open = (named2, from) => withoutCredentials(parseUrl(named2), credentials, from);
  const scopes = scopesOf(checkout.sources ?? []);
  const opened = (named2, from) => {
    const url = indexUrl(open(named2, from));
    const unscoped = from === "user" ? everything : /* @__PURE__ */ new Set();
    const projects = named2.name === void 0 ? void 0 : scopes.get(named2.name) ?? unscoped;
    const isPublic = isPublicUrl(url);
    return {
      url,
      isPublic,
      ...from === "checkout" && isPublic && checkout.isDefault === true && { isImplied: true },
      ...projects && projects !== everything && { projects }
    };
  };
  const ownIndexed = own.all.map((named2) => {
    const index = opened(named2, "user");
    addNamedCredentials(env, named2, new URL(index.url), credentials);
    return index;
  });
  const named = checkout.indexes.map((text) => ({ ...splitName(text), origin: "`[python-repos].indexes`" })).filter(({ url }) => !own.replacesDefault || !URL.canParse(url) || !isPublicUrl(url));
  const isDefault = !own.replacesDefault && named.length === 0;
  const all = [
    ...ownIndexed,
    ...isDefault ? [{ url: indexUrl(new URL(publicIndex.url)), isPublic: true, isImplied: true }] : [],
    ...named.map((one) => opened(one, "checkout"))
  ];
  const inOrder = [...all.filter(({ isPublic }) => !isPublic), ...all.filter(({ isPublic }) => isPublic)];
  const links = readFindLinks(host, root, pip, checkout);
  const linkPages = links.pages.map(({ isOwn, ...page }) => ({
    url: open(page, isOwn ? "user" : "checkout").href,
    isOwn
  }));
  const ownPages = [...ownIndexed, ...linkPages.filter(({ isOwn }) => isOwn)].map(({ url }) => url);
  for (const url of ownPages) ownOrigins.add(new URL(url).origin);
  addNetrc(env, credentials);
  const ownDirectories = [
    ...directories.map((path) => namedDirectory(host.cwd, path)),
    ...links.ownDirectories
  ];
  const cert = pip.get("cert") ?? "";
  return {
    ...cert !== "" && { pipCertificates: { name: "`cert` of pip.conf", path: resolve(host.cwd, cert) } },
    indexes: isOff ? [] : withoutRepetition(inOrder),
    directories: [...ownDirectories, ...links.checkoutDirectories],
    ownDirectories,
    linkPages: linkPages.map((page) => page.url),
    ownOrigins,
    ownPages: new Set(ownPages),
    credentials
  };
}
function withoutRepetition(indexes) {
  const byUrl = /* @__PURE__ */ new Map();
  for (const index of indexes) {
    const known = byUrl.get(index.url);
    byUrl.set(index.url, known === void 0 ? index : united(known, index));
  }
  return [...byUrl.values()];
}
function united(first, second) {
  const projects = [first, second].flatMap((one) => one.projects === void 0 ? [] : [...one.projects]);
  if (projects.length === 0) return first;
  const isForAll = isOpen(first) || isOpen(second);
  return { ...first, projects: new Set(projects), ...isForAll && { isForAll } };
}
function isOpen({ projects, isForAll }) {
  return projects === void 0 || isForAll === true;
}
var everything = /* @__PURE__ */ new Set(["*"]);
function scopesOf(sources) {
  const scopes = /* @__PURE__ */ new Map();
  for (const source of sources) {
    const [, name = "", scope = ""] = /^([^=]+)=(.*)$/s.exec(source.trim()) ?? [];
    const project = /^[A-Za-z0-9][A-Za-z0-9._-]*(?=\s*(?:;|$))/.exec(scope.trim())?.[0];
    if (name === "") continue;
    if (project === void 0) scopes.set(name, new Set(everything));
    else scopes.set(name, (scopes.get(name) ?? /* @__PURE__ */ new Set()).add(normalizeName(project)));
  }
  return new Map([...scopes].map(([name, projects]) => [name, projects.has("*") ? everything : projects]));
}
function indexesOf(project, { indexes }) {
  const own = indexes.filter(({ projects }) => projects?.has(project) === true);
  return own.length > 0 ? own : indexes.filter(isOpen);
}
function linkPagesOf(project, { indexes, linkPages }) {
  return indexes.some(({ projects }) => projects?.has(project) === true) ? [] : linkPages;
}
function mayPassOver(next) {
  return next !== void 0 && next.isImplied !== true;
}
function refuseInsecure(index, { ownOrigins }) {
  const { protocol, origin } = new URL(index);
  if (protocol === "https:" || ownOrigins.has(origin)) return;
  throw new FetchFailure(
    "refused",
    `${displayUrl(index)} uses plain HTTP, and there are no hashes to verify its files`
  );
}
function isPublicUrl(url) {
  const { host } = new URL(url);
  return host === new URL(publicIndex.url).host || host === publicIndex.filesHost;
}
function ownIndexes(env, pip) {
  const from = (name, text = env[name]) => words2(text).map((word) => ({
    ...name.startsWith("UV_") ? splitName(word) : { url: word },
    origin: name
  }));
  const defaults = [
    ...from("UV_DEFAULT_INDEX"),
    ...from("UV_INDEX_URL"),
    ...from("PIP_INDEX_URL", env["PIP_INDEX_URL"] ?? pip.get("index-url"))
  ];
  const extras = [
    ...from("UV_INDEX"),
    ...from("UV_EXTRA_INDEX_URL"),
    ...from("PIP_EXTRA_INDEX_URL", env["PIP_EXTRA_INDEX_URL"] ?? pip.get("extra-index-url"))
  ];
  return { all: [...extras, ...defaults], replacesDefault: defaults.length > 0 };
}
function splitName(word) {
  const match = /^([A-Za-z0-9._-]+)=(.+)$/s.exec(word);
  return match === null ? { url: word } : { name: match[1], url: match[2] };
}
function addNamedCredentials(env, named, url, credentials) {
  if (named.name === void 0) return;
  const prefix = `UV_INDEX_${named.name.toUpperCase().replace(/[^A-Z0-9]/g, "_")}`;
  const username = env[`${prefix}_USERNAME`] ?? "";
  const password = env[`${prefix}_PASSWORD`] ?? "";
  if (username !== "" || password !== "") credentials.add(url, username, password, "user");
}
function parseUrl(named) {
  const url = URL.canParse(named.url) ? new URL(named.url) : void 0;
  if (url === void 0 || url.protocol !== "https:" && url.protocol !== "http:") {
    throw userError({
      // The value may contain a password, so it is not shown.
      code: "bad-index-url",
      message: `${named.origin} is not a package index URL`,
      help: "use a URL such as `https://host/path/simple/`"
    });
  }
  return url;
}
function indexUrl(url) {
  const { origin, pathname, search } = url;
  return `${origin}${pathname.endsWith("/") ? pathname : `${pathname}/`}${search}`;
}
function namedDirectory(cwd, path) {
  const absolute = resolve(cwd, path);
  if (isDirectory(absolute)) return absolute;
  throw userError({
    code: "no-wheels-directory",
    message: `\`${path}\` is not a directory of wheels`,
    help: `give a directory with wheels, relative to ${cwd}`
  });
}
function isDirectory(path) {
  return statsAt(path)?.isDirectory() === true;
}
function readFindLinks(host, root, pip, checkout) {
  const { env } = host;
  const own = [
    ...words2(env["PIP_FIND_LINKS"] ?? pip.get("find-links")),
    ...(env["UV_FIND_LINKS"] ?? "").split(",").flatMap(words2)
  ];
  const isPage = (link) => /^https?:\/\//i.test(link);
  return {
    ownDirectories: own.filter((link) => !isPage(link)).map((link) => localPath2(host.cwd, link)).filter(isDirectory),
    checkoutDirectories: checkout.findLinks.filter((link) => !isPage(link)).map((link) => localPath2(root, link)).filter((path) => isInside(root, path) && isDirectory(path)),
    pages: [
      ...own.filter(isPage).map((url) => ({ url, origin: "PIP_FIND_LINKS", isOwn: true })),
      ...checkout.findLinks.filter(isPage).map((url) => ({ url, origin: "`[python-repos].find_links`", isOwn: false }))
    ]
  };
}
function localPath2(base, link) {
  if (!/^file:/i.test(link)) return resolve(base, link);
  try {
    return fileURLToPath(link);
  } catch {
    return resolve(base, link);
  }
}
function words2(text) {
  return (text ?? "").split(/\s+/).filter((word) => word !== "");
}
function isTrue(text) {
  return /^(?:1|true|yes|y|on|t)$/i.test(text ?? "");
}

// src/wheel-choice/wheel-sources.ts
function createWheelSources(host, project, settings, restoreWheels) {
  const origins = /* @__PURE__ */ new Map();
  const restore = async (...given) => {
    for (const { path } of await restoreWheels?.(...given) ?? []) origins.set(path, "cache");
  };
  const { root, options: options2 } = project.workspace;
  const directories = [];
  const read = (named) => ({
    host,
    indexes: readIndexOptions(host, root, named, settings.directories),
    offline: settings.offline,
    root,
    origins
  });
  const plain = once(() => read(checkoutIndexes(options2)));
  const ofLocks = /* @__PURE__ */ new Map();
  const fetching = (lock) => {
    if (lock?.options === void 0) return withPlaces(plain(), [...ofLocks.values()]);
    const known = ofLocks.get(lock.path) ?? read(placesOf(lock, checkoutIndexes(options2)));
    ofLocks.set(lock.path, known);
    return known;
  };
  const uv = once(async () => {
    const directory = createWorkDirectory(host);
    directories.push(directory);
    const { findUv } = await import("./find-uv-MOG7NEEY.js");
    return findUv({ host, machine: thisMachine(), fetch: plain(), restore }, directory);
  });
  const resolvers = /* @__PURE__ */ new Map();
  const resolver = (lock) => {
    const key = lock?.options === void 0 ? "" : lock.path;
    const known = resolvers.get(key) ?? openResolver(fetching(lock));
    resolvers.set(key, known);
    return known;
  };
  const openResolver = (fetch) => {
    const { indexes, offline } = fetch;
    const program = { host, machine: thisMachine(), fetch };
    const projects = createProjects({ host, indexes, deadOrigins: /* @__PURE__ */ new Set() });
    return {
      ...program,
      offers: createOffers({ indexes, projects, offline }),
      wheels: createOfferedWheels(fetch, UNLOCKED),
      // Few runs resolve, so the server is loaded on demand.
      serve: async (answer) => (await import("./local-server-K2ALRT6H.js")).serveLocally(answer),
      uv,
      excludeNewer: settings.excludeNewer ?? nonEmpty(host.env["UV_EXCLUDE_NEWER"])
    };
  };
  return {
    settings,
    restore,
    fetching,
    resolver,
    close: async () => {
      for (const directory of directories) await rm(directory, { recursive: true, force: true });
    }
  };
}
function withPlaces(fetch, ofLocks) {
  if (ofLocks.length === 0) return fetch;
  const all = [fetch, ...ofLocks].map(({ indexes }) => indexes);
  const directories = [...new Set(all.flatMap((one) => one.directories))];
  const linkPages = [...new Set(all.flatMap((one) => one.linkPages))];
  return { ...fetch, indexes: { ...fetch.indexes, directories, linkPages } };
}
function placesOf({ options: options2 }, { indexes, findLinks, ...others }) {
  const of = (name) => options2?.get(name) ?? [];
  const replaced = of("--index-url").slice(-1);
  const { isDefault, ...kept } = others;
  return {
    ...kept,
    ...replaced.length === 0 && isDefault && { isDefault },
    indexes: [...of("--extra-index-url"), ...replaced.length > 0 ? replaced : indexes],
    findLinks: [...findLinks, ...of("--find-links")],
    noIndex: options2?.has("--no-index") === true,
    sources: [...others.sources ?? [], ...of(SOURCE_OPTION)]
  };
}
function checkoutIndexes({ python, pythonRepos }) {
  const [only, ...more] = pythonRepos.indexes;
  return {
    ...pythonRepos,
    sources: [...python.resolvesToSources.values()].flat(),
    isDefault: only === publicIndex.url && more.length === 0
  };
}
function nonEmpty(value) {
  return value === "" ? void 0 : value;
}

// src/commands/run-record.ts
var RunRecord = class {
  #plans = [];
  #failed = [];
  #skipped = [];
  #findings = /* @__PURE__ */ new Map();
  #made = /* @__PURE__ */ new Map();
  #unchanged = /* @__PURE__ */ new Set();
  #fetched;
  #isFailed = false;
  #comparison;
  #leftOut = /* @__PURE__ */ new Set();
  digester;
  constructor(digester) {
    this.digester = digester;
  }
  /** Replaces what was planned before: wheels may need what their lock lacks. */
  planned({ plans, failed, skipped }) {
    this.#plans = plans;
    this.#failed = failed;
    this.#skipped = skipped;
  }
  /** @param leftOut specs of packages that are not made, because the base gives the same */
  compared(comparison, leftOut2) {
    this.#comparison = comparison;
    this.#leftOut = leftOut2;
  }
  get comparison() {
    return this.#comparison;
  }
  get isPartial() {
    return this.#leftOut.size > 0;
  }
  /** What the run took its wheels from. */
  fetched(fetched) {
    this.#fetched = fetched;
  }
  get wheels() {
    return this.#fetched;
  }
  /** @param findings by spec */
  checked(findings) {
    this.#findings = findings;
  }
  made(one, isUnchanged) {
    this.#made.set(one.target, one);
    if (isUnchanged) this.#unchanged.add(one.target);
  }
  /** It could not be made, although it was planned and sound. */
  notMade(spec, findings) {
    this.#findings = new Map([...this.#findings, [spec, [...this.#findings.get(spec) ?? [], ...findings]]]);
  }
  /** The run has ended with an error: what was not written is not going to be. */
  ended() {
    this.#isFailed = true;
  }
  get plans() {
    return this.#plans;
  }
  /** Images that nobody has asked for. */
  get skipped() {
    return this.#skipped;
  }
  get failed() {
    return this.#failed;
  }
  madeOf({ target }) {
    return this.#made.get(target.spec);
  }
  findingsOf(plan) {
    return this.#findings.get(plan.target.spec) ?? plan.findings ?? [];
  }
  statusOf(plan) {
    const { spec } = plan.target;
    if (this.#made.has(spec)) return this.#unchanged.has(spec) ? "unchanged" : "written";
    if (this.findingsOf(plan).some(({ severity }) => severity === "error")) return "failed";
    return this.#isFailed || this.#leftOut.has(spec) ? "skipped" : "planned";
  }
};

// builtin:node:stream
var builtin2 = () => process.getBuiltinModule("node:stream");
var Readable = /* @__PURE__ */ (() => builtin2().Readable)();
var Writable = /* @__PURE__ */ (() => builtin2().Writable)();
function pipeline(...given) {
  return builtin2().pipeline(...given);
}
function finished(...given) {
  return builtin2().finished(...given);
}

// builtin:node:stream/promises
var builtin3 = () => process.getBuiltinModule("node:stream/promises");
function pipeline2(...given) {
  return builtin3().pipeline(...given);
}

// builtin:node:zlib
var builtin4 = () => process.getBuiltinModule("node:zlib");
function crc32(...given) {
  return builtin4().crc32(...given);
}
function deflateRaw(...given) {
  return builtin4().deflateRaw(...given);
}
function deflateRawSync(...given) {
  return builtin4().deflateRawSync(...given);
}
function gunzipSync(...given) {
  return builtin4().gunzipSync(...given);
}
function inflateRaw(...given) {
  return builtin4().inflateRaw(...given);
}
function inflateRawSync(...given) {
  return builtin4().inflateRawSync(...given);
}
function createInflate(...given) {
  return builtin4().createInflate(...given);
}
function createDeflateRaw(...given) {
  return builtin4().createDeflateRaw(...given);
}
function createInflateRaw(...given) {
  return builtin4().createInflateRaw(...given);
}
function createGunzip(...given) {
  return builtin4().createGunzip(...given);
}
function createZstdDecompress(...given) {
  return builtin4().createZstdDecompress(...given);
}
var constants = /* @__PURE__ */ (() => builtin4().constants)();

// src/archive/file-pieces.ts
var PIECE = 256 * 1024;
function* filePieces(path, owner) {
  const descriptor = attempt2(path, owner, () => openSync(path, "r"));
  try {
    for (; ; ) {
      const buffer = Buffer.allocUnsafeSlow(PIECE);
      const count = attempt2(path, owner, () => readSync(descriptor, buffer, 0, PIECE, null));
      if (count === 0) return void 0;
      yield buffer.subarray(0, count);
    }
  } finally {
    closeSync(descriptor);
  }
}
function readFully(descriptor, target, offset, path) {
  for (let done = 0; done < target.length; ) {
    const count = readSync(descriptor, target, done, target.length - done, offset + done);
    if (count === 0) throw new Error(`${path} ends too early`);
    done += count;
  }
}
function fileChecksum(path, owner) {
  let size = 0;
  let crc = 0;
  for (const piece of filePieces(path, owner)) {
    size += piece.length;
    crc = crc32(piece, crc);
  }
  return { size, crc32: crc };
}
function fileSize(path, owner) {
  return attempt2(path, owner, () => statSync(path).size);
}
function attempt2(path, owner, work) {
  try {
    return work();
  } catch (error) {
    throw cannotRead(path, owner, error);
  }
}
function cannotRead(path, owner, error) {
  return userError({
    code: "cannot-read",
    message: `Cannot read \`${path}\` of ${owner}: ${error.message}`,
    help: "make sure the file exists and is readable while the package is being written"
  });
}

// src/archive/sink.ts
function sinkTo(put) {
  return new Writable({
    write: (piece, _encoding, done) => {
      try {
        put(piece);
        done();
      } catch (error) {
        done(error);
      }
    }
  });
}

// src/archive/deflate.ts
var BATCH_BYTES = 8 * 1024 * 1024;
var BATCH_ENTRIES = 512;
var SMALL = 32 * 1024;
var LEVEL = 6;
async function deflate(content) {
  if (content.length <= SMALL) return small.deflate(content);
  const data = await new Promise((resolve2, reject) => {
    deflateRaw(
      content,
      { level: LEVEL },
      (error, result) => error === null ? resolve2(result) : reject(error)
    );
  });
  return { data, method: 8, crc32: crc32(content), compressedSize: data.length, size: content.length };
}
var SmallContent = class _SmallContent {
  /** Bytes of content that are kept, and its pieces. */
  static #most = { bytes: 8 * 1024 * 1024, pieces: 1e3 };
  #bytes = 0;
  /** By CRC-32. */
  #known = /* @__PURE__ */ new Map();
  deflate(content) {
    const checksum = crc32(content);
    const before = this.#known.get(checksum);
    if (before?.content.equals(content) === true) return before.deflated;
    const data = deflateRawSync(content, { level: LEVEL });
    const { length: size } = content;
    const deflated = { data, method: 8, crc32: checksum, compressedSize: data.length, size };
    const most = _SmallContent.#most;
    if (before === void 0 && this.#known.size < most.pieces && this.#bytes + size <= most.bytes) {
      this.#known.set(checksum, { content, deflated });
      this.#bytes += size;
    }
    return deflated;
  }
};
var small = new SmallContent();
async function* deflateEntries(entries, scratch) {
  for (const batch of batchesOf(entries)) {
    if (Array.isArray(batch)) {
      for (const one of await Promise.all(batch.map(deflate))) {
        const { data, ...fields } = one;
        yield { ...fields, read: (target, offset) => data.copy(target, 0, offset, offset + target.length) };
      }
    } else yield* deflateLarge(batch, scratch);
  }
  return void 0;
}
function* batchesOf(entries) {
  let batch = [];
  let bytes = 0;
  for (const { content, owner } of entries) {
    if (content.kind === "member") continue;
    const size = content.kind === "bytes" ? content.bytes.length : fileSize(content.path, owner);
    if (batch.length > 0 && (bytes + size > BATCH_BYTES || batch.length >= BATCH_ENTRIES)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    if (content.kind === "file" && size > BATCH_BYTES) {
      yield { path: content.path, owner };
      continue;
    }
    batch.push(content.kind === "bytes" ? content.bytes : readSource(content.path, owner));
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}
async function* deflateLarge({ path, owner }, scratch) {
  const descriptor = openSync(scratch, "wx+", 384);
  try {
    const fields = await deflateFile(path, owner, descriptor);
    yield {
      ...fields,
      read: (target, offset) => {
        readFully(descriptor, target, offset, scratch);
      }
    };
  } finally {
    closeSync(descriptor);
    discard(scratch);
  }
}
async function deflateFile(path, owner, descriptor) {
  let crc = 0;
  let size = 0;
  let compressedSize = 0;
  const counted = function* () {
    for (const piece of filePieces(path, owner)) {
      crc = crc32(piece, crc);
      size += piece.length;
      yield piece;
    }
  };
  const sink = sinkTo((piece) => {
    writeBytes(descriptor, piece);
    compressedSize += piece.length;
  });
  await pipeline2(Readable.from(counted(), { objectMode: false }), createDeflateRaw({ level: LEVEL }), sink);
  return { method: 8, crc32: crc, compressedSize, size };
}
function readSource(path, owner) {
  try {
    return readFileSync(path);
  } catch (error) {
    throw cannotRead(path, owner, error);
  }
}

// src/plans/growth.ts
var LARGEST_DEFLATED = 16 * 1024 * 1024;
async function plannedGrowth([before, after], [gone, come]) {
  const hashes = (wheels2) => new Set(wheels2.map(({ sha256 }) => sha256));
  const [old, current] = [hashes(before), hashes(after)];
  return {
    added: after.filter(({ sha256 }) => !old.has(sha256)),
    removed: before.filter(({ sha256 }) => !current.has(sha256)),
    ofFiles: await sizeOfAll(come) - await sizeOfAll(gone)
  };
}
async function sizeOfAll({ root, paths }) {
  let sum = 0;
  for (const path of paths) {
    const file = join(root, path);
    const size = statsAt(file)?.size ?? 0;
    sum += size > LARGEST_DEFLATED ? size : (await deflate(readSource(file, path))).compressedSize;
  }
  return sum;
}
function growthOf({ added, removed, ofFiles }, sizeOf) {
  let sum = ofFiles;
  for (const [sign, wheels2] of [
    [1, added],
    [-1, removed]
  ]) {
    for (const wheel of wheels2) {
      const size = wheel.size ?? sizeOf(wheel);
      if (size === void 0) return wheel;
      sum += sign * size;
    }
  }
  return sum;
}

// src/plans/plan-digest.ts
var FORMAT_VERSION = 1;
function createPlanDigester(workspace) {
  const sources = /* @__PURE__ */ new Map();
  const digestOfSource = (source) => {
    const known = sources.get(source) ?? digestOfContent(() => workspace.content(source));
    sources.set(source, known);
    return known;
  };
  const plans = /* @__PURE__ */ new Map();
  const digestsOf = (plan) => {
    const known = plans.get(plan) ?? compute(plan, { digestOfSource, digestsOf });
    plans.set(plan, known);
    return known;
  };
  return { digestOfSource, digestsOf };
}
async function compute(plan, digester) {
  const { makeup } = plan;
  const inner = await Promise.all(
    (makeup.packages ?? []).map(async (one) => ({ path: one.path, ...await digester.digestsOf(one.plan) }))
  );
  const layers = await Promise.all((makeup.layers ?? []).map((layer) => digester.digestsOf(layer)));
  const unknown = makeup.unknown ?? [...inner, ...layers].find((one) => one.whyNoDigest !== null)?.whyNoDigest;
  if (unknown !== void 0 && unknown !== null) {
    return { planDigest: null, deployDigest: null, whyNoDigest: unknown };
  }
  const isArchive = makeup.packages !== void 0;
  const contents = isArchive ? [await filesOf2(plan), inner.map(({ path, planDigest: planDigest2 }) => [path, planDigest2])] : [
    await sourcesOf2(plan.sources, digester),
    await filesOf2(plan),
    plan.wheels.map(wheelLine),
    // The wheels of layers are told from the layers.
    makeup.layers === void 0 ? plan.formatWheels.map(wheelLine) : [],
    await Promise.all((makeup.layers ?? []).map((layer) => heldTogether(plan, layer, digester)))
  ];
  const metadata = plan.hasMetadata ? [plan.handler ?? null, plan.runtime ?? null, plan.architecture ?? null] : null;
  const planDigest = digestOf([FORMAT_VERSION, makeup.parameters, metadata, contents]);
  const deployDigest = digestOf([
    FORMAT_VERSION,
    planDigest,
    [plan.handler ?? null, plan.runtime ?? null, plan.architecture ?? null],
    layers.map((layer) => layer.planDigest)
  ]);
  return { planDigest, deployDigest, whyNoDigest: null };
}
function digestOf(value) {
  return jsonDigest(value, (key, member) => key === "place" || key === "owner" ? void 0 : member);
}
async function sourcesOf2(sources, { digestOfSource }) {
  const lines = await Promise.all(
    sources.map(async (one) => [one.path, one.executable ? 1 : 0, await digestOfSource(one.source)])
  );
  const sorted = lines.toSorted(([a], [b]) => compareCodePoints(a, b));
  return sorted.filter((line, index) => String(line) !== String(sorted[index - 1]));
}
async function filesOf2({ makeup }) {
  const lines = await Promise.all(
    (makeup.files ?? []).map(
      async ({ path, mode, content }) => [path, mode, await digestOfContent(() => content)]
    )
  );
  return lines.toSorted(([a], [b]) => compareCodePoints(a, b));
}
function wheelLine({ filename, sha256 }) {
  return `${filename} ${sha256}`;
}
async function heldTogether(plan, layer, digester) {
  const projects = new Set(plan.wheels.map(({ name }) => name));
  const tops = new Set(plan.sources.map(({ path }) => topOf(path)));
  const shared = layer.sources.filter(({ path }) => tops.has(topOf(path)) || projects.size > 0);
  return [
    layer.wheels.filter(({ name }) => projects.has(name)).map(wheelLine),
    await sourcesOf2(shared, digester),
    layer.precompiles === true
  ];
}
function topOf(path) {
  return path.split("/", 1)[0];
}
async function digestOfContent(read) {
  const content = read();
  if (content.kind === "file") return hashFile(content.path);
  if (content.kind === "bytes") return createHash("sha256").update(content.bytes).digest("hex");
  throw new Error("a file of a checkout is not a member of a zip file");
}

// src/commands/wheels.ts
async function wheels(host, project, request) {
  const problems = new Problems();
  const reasons = /* @__PURE__ */ new Map();
  const wholeLocks = /* @__PURE__ */ new Set();
  const sources = createWheelSources(host, project, request.wheels);
  const locks = noting(createLockedWheels(host, project, sources), reasons, wholeLocks);
  const query = { query: request.query, dist: void 0 };
  const severities = new Severities(await readSeverityRules(project.workspace.root));
  const images = imagePlanner(host, void 0, false);
  const context = { locks, precompiler: void 0, severities, images };
  const { plans } = await planAll(host, project, query, problems, context).finally(() => sources.close());
  throwIfUnplanned(problems);
  const packages = guessIndexes(project, packagesWithin(plans));
  const settled = settle(project, problems.diagnostics, packages, /* @__PURE__ */ new Map(), severities, plans);
  throwIfWrong(settled);
  const text = request.format === "json" ? JSON.stringify(plans.map(toJson), null, 2) : [...plans.map((plan) => toText(plan, reasons)), ...showOpen(wholeLocks)].join("\n\n");
  return { text, warnings: settled.diagnostics };
}
function showOpen(wholeLocks) {
  return [...wholeLocks].map(
    (path) => `${path} does not record what its wheels need: \`package\` also adds dependencies that it does not pin; they are not listed here`
  );
}
function noting(locks, reasons, wholeLocks) {
  return {
    ...locks,
    choose: async (question) => {
      const selected2 = await locks.choose(question);
      selected2.wheels.forEach((wheel, index) => reasons.set(wheel, selected2.reasons[index]));
      if (selected2.isWholeSet === true) for (const { lockPath: lockPath2 } of selected2.wheels) wholeLocks.add(lockPath2);
      return selected2;
    }
  };
}
function toJson({ target, runtime, architecture, wheels: chosen, projects = [] }) {
  return {
    target: target.spec,
    runtime: runtime ?? null,
    architecture: architecture ?? null,
    wheels: chosen.map(({ name, version, filename, sha256, size, url }) => ({
      name,
      version,
      filename,
      sha256,
      size: size ?? null,
      // It may contain a password, or the key of a signed URL.
      url: isRemote(url) ? displayUrl(url) : url
    })),
    ...projects.length > 0 && {
      projects: projects.map(({ name, version, directory }) => ({
        name,
        version,
        directory: directory ?? null
      }))
    }
  };
}
function toText({ target, runtime, architecture, wheels: chosen, projects = [] }, reasons) {
  const platform = [runtime, architecture].filter((part4) => part4 !== void 0).join(", ");
  const title = `${target.spec}${platform === "" ? "" : ` (${platform})`}: ${showCount(chosen)}`;
  const width = largest(
    chosen.map(({ filename }) => filename.length),
    0
  );
  const lines = chosen.map((wheel) => {
    const reason = reasons.get(wheel);
    const why = reason === void 0 ? "" : showReason(wheel, reason);
    return `  ${why === "" ? wheel.filename : `${wheel.filename.padEnd(width)}  ${why}`}`;
  });
  const own = projects.filter(({ directory }) => directory !== void 0).map(
    ({ name, directory }) => `  ${name}  the project in ${directory === "" ? "the build root" : directory}`
  );
  return [title, ...lines, ...own].join("\n");
}
function showCount(chosen) {
  if (chosen.length === 0) return "no wheels";
  const count = chosen.length === 1 ? "1 wheel" : `${chosen.length} wheels`;
  const sizes = chosen.flatMap(({ size }) => size ?? []);
  return sizes.length < chosen.length ? count : `${count}, ${showBytes(sizes.reduce((sum, size) => sum + size, 0))}`;
}
function showReason(wheel, { chain, target, tag, otherVersions }) {
  const parts = [showAsker(wheel, chain, target)];
  const marker = chain.at(-1)?.marker;
  if (marker !== void 0) parts.push(`because ${formatMarker(marker)}`);
  const hasChoice = () => (wheelTags(wheel.filename) ?? []).length > 1;
  if (!tag.endsWith("-none-any") && hasChoice()) parts.push(`as ${tag}`);
  if (otherVersions.length > 0) parts.push(`not ${otherVersions.join(", ")}, also in the lock`);
  return parts.filter((part4) => part4 !== "").join("; ");
}
function showAsker(wheel, chain, target) {
  const parent = chain.at(-2);
  if (parent !== void 0) {
    const extras = parent.extras.length === 0 ? "" : `[${parent.extras.join(",")}]`;
    return `needed by ${parent.normalizedName}${extras}`;
  }
  return target === wheel.lockPath ? "the whole lock is used" : `required by ${target}`;
}

export {
  Readable,
  pipeline,
  finished,
  crc32,
  gunzipSync,
  inflateRaw,
  inflateRawSync,
  createInflate,
  createDeflateRaw,
  createInflateRaw,
  createGunzip,
  createZstdDecompress,
  constants,
  withoutCredentials,
  displayUrl,
  load,
  localSources,
  remoteSources,
  mayHold,
  isExcluded,
  renderChain,
  acceptsPython,
  isForPython,
  noWheels,
  lacksKnownFile,
  lacksHash,
  isOfVersion,
  FetchFailure,
  advice,
  failureDiagnostic,
  createProjects,
  UNLOCKED,
  createLockedWheels,
  packagesWithin,
  isPlainPackage,
  filesOfImport,
  parsed,
  applies2 as applies,
  needed,
  importerIn,
  ownerOfModule,
  settle,
  throwIfWrong,
  throwIfUnplanned,
  filesOfLayer,
  PackageImports,
  guessIndexes,
  Severities,
  readSeverityRules,
  checkAddresses,
  pipeline2,
  filePieces,
  readFully,
  fileChecksum,
  sinkTo,
  deflate,
  deflateEntries,
  readSource,
  minorOf,
  planInputs,
  plannedOutput,
  unsupportedField,
  checkoutFile,
  standInError,
  imagePlanner,
  splitShell,
  quoteShell,
  buildArguments,
  excludedRequirements,
  excludesOfFlat,
  rootsInOrder,
  withProjectSources,
  isPackaged,
  planAll,
  handlerFaults,
  fileURLToPath,
  indexesOf,
  linkPagesOf,
  mayPassOver,
  refuseInsecure,
  isPublicUrl,
  createWheelSources,
  wheels,
  RunRecord,
  plannedGrowth,
  growthOf,
  createPlanDigester
};
