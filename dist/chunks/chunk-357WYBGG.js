import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  isSdistName,
  offeredTags,
  shortened,
  wantedTags,
  waysToWheel
} from "./chunk-PKZIMIWN.js";
import {
  ALWAYS,
  NEVER,
  own,
  parseToml,
  tableAt
} from "./chunk-7YOZ2QBG.js";
import {
  checkoutFile,
  contentOf,
  deflate,
  discard,
  keepDerived,
  layOut,
  openWheel,
  readDerived,
  readSource,
  temporaryName,
  thisBuild,
  wheelError,
  writeError,
  writeZip
} from "./chunk-NJWYMAMC.js";
import {
  MarkerEvaluationError,
  evaluateMarker,
  formatRequirement,
  parseRequirement
} from "./chunk-L3AQWRRK.js";
import {
  readMember,
  readMemberInPieces
} from "./chunk-5IQLQ4VY.js";
import {
  nearNames
} from "./chunk-67WY6BCO.js";
import {
  compareCodePoints,
  directoryOf,
  parentsOf,
  unsafeName
} from "./chunk-KQCFM25Q.js";
import {
  compareBuildTags,
  parseWheelFilename,
  wheelTags
} from "./chunk-XP3OXCRX.js";
import {
  compareVersions,
  parseSpecifiers,
  satisfiesClauses,
  satisfiesSpecifier
} from "./chunk-NGLXED5Y.js";
import {
  normalizeName
} from "./chunk-GQ7KFRK6.js";
import {
  Problems,
  userError
} from "./chunk-MIEGAHBV.js";

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

// src/requirements/conflicts.ts
var CONFLICT_NAME = /^(?:extra|group|project)-\d+-/;
function conflictNames({ normalizedName, extras }) {
  return extras.map((extra) => `extra-${normalizedName.length}-${normalizedName}-${normalizeName(extra)}`);
}
function settleConflicts(marker, wanted) {
  if (marker.kind !== "compare") {
    return {
      ...marker,
      left: settleConflicts(marker.left, wanted),
      right: settleConflicts(marker.right, wanted)
    };
  }
  const { left, operator, right } = marker;
  const [variable, literal] = left.kind === "variable" ? [left, right] : [right, left];
  if (variable.kind !== "variable" || variable.name !== "extra" || literal.kind !== "literal") return marker;
  if (!CONFLICT_NAME.test(literal.value) || operator !== "==" && operator !== "!=") return marker;
  return wanted.has(literal.value) === (operator === "==") ? ALWAYS : NEVER;
}

// src/requirements/subset.ts
var MAX_REQUESTS = 2e5;
var SubsetTooLargeError = class extends Error {
};
function gatherSubset(lock, repository, roots, platform) {
  let wanted = /* @__PURE__ */ new Set();
  for (; ; ) {
    const subset = gather(lock, repository, roots, platform, wanted);
    if (lock.hasConflicts !== true) return subset;
    const names = [...subset.requests.values()].flat().flatMap(({ requirement }) => conflictNames(requirement));
    const grown = /* @__PURE__ */ new Set([...wanted, ...names]);
    if (grown.size === wanted.size) return subset;
    wanted = grown;
  }
}
function gather(lock, repository, roots, platform, wanted) {
  const requests = /* @__PURE__ */ new Map();
  const undecided = [];
  const ambiguous = [];
  const expanded = /* @__PURE__ */ new Map();
  const queue = [];
  const applies = (requirement, extras, request) => {
    const { marker } = requirement;
    if (marker === void 0) return true;
    try {
      const settled = lock.hasConflicts === true ? settleConflicts(marker, /* @__PURE__ */ new Set([...wanted, ...conflictNames(requirement)])) : marker;
      return evaluateMarker(settled, platform.markers, extras);
    } catch (error) {
      if (!(error instanceof MarkerEvaluationError)) throw error;
      undecided.push({ request, error });
      return false;
    }
  };
  const overridden = (request) => {
    const overrides = (lock.overridden.get(request.requirement.normalizedName) ?? []).filter(
      (override) => applies(override, [], request)
    );
    if (overrides.length > 1) ambiguous.push({ request, overrides });
    return overrides[0] === void 0 ? request : { ...request, requirement: overrides[0] };
  };
  const enqueue = (request, extras) => {
    if (isExcluded(lock, request.requirement)) return;
    if (!applies(request.requirement, extras, request)) return;
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
        const wish = { requirement: dependency, parent: request, root: void 0 };
        enqueue(overridden(wish), request.requirement.extras);
      }
    }
  }
  return { requests, undecided, ambiguous };
}
function accepts({ specifier }, { version }) {
  return specifier === "" || satisfiesSpecifier(version, specifier);
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
function repositoryOf(resolve, platform) {
  const repository = /* @__PURE__ */ new Map();
  for (const distribution of resolve.distributions) {
    if (distribution.marker !== void 0 && !holdsSurely(distribution, platform)) continue;
    const known = repository.get(distribution.name);
    if (known === void 0) repository.set(distribution.name, [distribution]);
    else known.push(distribution);
  }
  return repository;
}
function holdsSurely(distribution, platform) {
  try {
    return evaluateMarker(distribution.marker, platform.markers, void 0);
  } catch (error) {
    if (error instanceof MarkerEvaluationError) return true;
    throw error;
  }
}
function chainOf(request) {
  const chain = [];
  for (let step = request; step !== void 0; step = step.parent) {
    chain.unshift(step.requirement);
  }
  return chain;
}
function renderChain(request) {
  const chain = chainOf(request).map(formatRequirement);
  return (chain.length > 8 ? [...chain.slice(0, 4), "…", ...chain.slice(-3)] : chain).join(" → ");
}
function rootOf(request) {
  let step = request;
  while (step.parent !== void 0) step = step.parent;
  return step.root;
}

// src/requirements/whole-set.ts
function withWholeSet(lock, repository, roots) {
  if (lock.wholeSet !== true) return roots;
  const others = [...repository].filter(([, distributions]) => distributions.every(({ project }) => project === void 0)).map(([name]) => ({
    requirement: parseRequirement(name),
    target: lock.path,
    place: { path: lock.path }
  }));
  return [...roots, ...others];
}
function neededProjects(lock, roots, platform) {
  const needed = /* @__PURE__ */ new Set();
  for (const resolve of lock.resolves) {
    const repository = repositoryOf(resolve, platform);
    try {
      const { requests } = gatherSubset(lock, repository, withWholeSet(lock, repository, roots), platform);
      for (const name of requests.keys()) needed.add(name);
    } catch (error) {
      if (!(error instanceof SubsetTooLargeError)) throw error;
      for (const { name } of resolve.distributions) needed.add(name);
    }
  }
  return needed;
}

// src/requirements/selection-problems.ts
function regenerate(lock) {
  switch (lock.format) {
    case "uv":
      return "run `uv lock`";
    case "poetry":
      return "run `poetry lock`";
    case "pdm":
      return "run `pdm lock`";
    case "pipenv":
      return "run `pipenv lock`";
    case "pex":
    case "pylock":
    case "requirements":
      return `generate ${lock.path} again`;
  }
}
function placeOf(requests, lock) {
  return requests.map((request) => rootOf(request)?.place).find((place) => place !== void 0) ?? {
    path: lock.path
  };
}
function askers(requests) {
  const lines = requests.map((request) => {
    const target = rootOf(request)?.target;
    return `asked for by ${renderChain(request)}${target === void 0 ? "" : ` (${target})`}`;
  });
  return lines.length > 5 ? [...lines.slice(0, 5), `and ${lines.length - 5} more`] : lines;
}
function reportUnknownUrl(problems, lock, root) {
  const { requirement, target, place } = root;
  const locked = lock.requirements.find(
    ({ normalizedName }) => normalizedName === requirement.normalizedName
  );
  problems.error({
    code: "requirement-not-in-lock",
    message: `\`${formatRequirement(requirement)}\` of ${target} is not in ${lock.path}`,
    place: place ?? { path: lock.path },
    help: regenerate(lock),
    ...locked && { notes: [`the lock was made for \`${formatRequirement(locked)}\``] }
  });
}
function reportLockPython(problems, lock, platform, roots) {
  const python = platform.markers.python_full_version ?? platform.markers.python_version;
  if (lock.requiresPython === void 0 || python === void 0) return;
  if (satisfiesSpecifier(python, lock.requiresPython)) return;
  problems.error({
    code: "requires-python",
    message: `${lock.path} is for Python ${lock.requiresPython}, not for ${platform.description}`,
    place: roots.find(({ place }) => place !== void 0)?.place ?? { path: lock.path },
    help: `choose a runtime that fits, or widen \`requires-python\` and ${regenerate(lock)}`
  });
}
function reportSubset(problems, lock, platform, subset) {
  for (const { request, error } of subset.undecided) {
    problems.error({
      code: "marker-undecidable",
      message: `the marker of \`${formatRequirement(request.requirement)}\` cannot be decided for ${platform.description}: ${error.message}`,
      place: placeOf([request], lock),
      help: "describe the platform with a complete platform, which has all marker values",
      notes: askers([request])
    });
  }
  for (const { request, overrides } of subset.ambiguous) {
    problems.error({
      code: "ambiguous-override",
      message: `several overrides of ${lock.path} apply to \`${formatRequirement(request.requirement)}\`: ${overrides.map((override) => `\`${formatRequirement(override)}\``).join(", ")}`,
      place: placeOf([request], lock),
      help: "give the overrides markers that exclude each other"
    });
  }
}
function reportProject(problems, project) {
  const { candidates } = project;
  if (candidates.length === 0) reportMissing(problems, project);
  else if (candidates.some(({ fault }) => fault === "wheel")) reportNoWheel(problems, project);
  else if (candidates.some(({ fault }) => fault === "version")) reportNoVersion(problems, project);
  else reportPython(problems, project);
}
function reportMissing(problems, { lock, name, requests }) {
  const request = requests[0];
  const root = rootOf(request);
  const isRoot = request.parent === void 0;
  const known = new Set(lock.resolves.flatMap(({ distributions }) => distributions.map((one) => one.name)));
  const near = nearNames(name, known);
  problems.error({
    code: "requirement-not-in-lock",
    message: isRoot ? `\`${formatRequirement(request.requirement)}\`${root === void 0 ? "" : ` of ${root.target}`} is not in ${lock.path}` : `${name} is not in ${lock.path}, but \`${formatRequirement(request.parent.requirement)}\` needs it`,
    place: placeOf(requests, lock),
    help: near.length > 0 && isRoot ? `did you mean ${near.map((one) => `\`${one}\``).join(" or ")}? Else ${regenerate(lock)}` : regenerate(lock),
    notes: askers(requests)
  });
}
function reportNoVersion(problems, { lock, name, requests, candidates }) {
  const refused = candidates.filter(({ fault }) => fault === "version");
  const versions = refused.map(({ distribution }) => distribution.version).join(", ");
  const refusing = refused.flatMap((candidate) => candidate.refusing);
  const wanted = [...new Set(refusing.map(({ requirement }) => requirement.specifier))];
  problems.error({
    code: "no-compatible-version",
    message: `${lock.path} has ${name} ${versions}, but ${wanted.length > 0 ? wanted.map((one) => `\`${one}\``).join(" and ") : "a constraint"} is asked for`,
    place: placeOf(refusing.length > 0 ? refusing : requests, lock),
    help: `${regenerate(lock)}, or ask for a version that it has`,
    notes: askers(refusing.length > 0 ? refusing : requests)
  });
}
function reportPython(problems, project) {
  const { lock, platform, name, requests, candidates } = project;
  const python = platform.markers.python_full_version ?? platform.markers.python_version;
  const asked = candidates.map(({ distribution }) => `${distribution.version} needs Python ${distribution.requiresPython ?? ""}`).join(", ");
  problems.error({
    code: "requires-python",
    message: python === void 0 ? `whether ${name} runs on ${platform.description} cannot be told: its Python version is not known` : `no version of ${name} in ${lock.path} runs on Python ${python}: ${asked}`,
    place: placeOf(requests, lock),
    help: `choose a runtime that fits, or ask for a version of ${name} that supports it and ${regenerate(lock)}`,
    notes: askers(requests)
  });
}
function reportNoWheel(problems, project) {
  const { lock, platform, name, requests, candidates } = project;
  const newest = candidates.filter(({ fault }) => fault === "wheel").map(({ distribution }) => distribution).toSorted((left, right) => compareVersions(right.version, left.version))[0];
  project.onNoWheel?.(newest);
  const offered = offeredTags(
    newest.artifacts.map(({ filename }) => filename),
    platform
  );
  const isVcs = newest.source !== void 0 && /^[a-z]+\+/.test(newest.source);
  problems.error({
    code: isVcs ? "vcs-requirement" : "no-wheel-for-platform",
    message: `${name} ${newest.version} has no wheel for ${platform.description}${offered.length === 0 ? `: ${whatItHas(newest)}` : ""}`,
    place: placeOf(requests, lock),
    help: wayOut(project, newest, isVcs),
    notes: [
      `wanted: ${wantedTags(platform)}`,
      ...offered.length > 0 ? [`on offer: ${shortened(offered)}`] : [],
      ...askers(requests)
    ]
  });
}
function wayOut(project, { name, version, artifacts }, isVcs) {
  const { lock } = project;
  const locked = newestLocked(project);
  if (locked !== void 0)
    return `${name} ${locked} in the same lock has a wheel that fits: let the requirements allow it`;
  const ways = waysToWheel(
    name,
    version,
    artifacts.some(({ filename }) => isSdistName(filename))
  );
  if (isVcs)
    return `repositories are not built here: ask for a published version of ${name} and ${regenerate(lock)}, or ${ways}`;
  const elsewhere = project.newestElsewhere?.get(name);
  return elsewhere === void 0 ? `ask for a version of ${name} that has such a wheel and ${regenerate(lock)}, or ${ways}` : `${name} ${elsewhere} is the newest version with a wheel that fits: let the requirements allow it and ${regenerate(lock)}; or ${ways}`;
}
function whatItHas({ source, artifacts, hashes }) {
  if (source !== void 0) return `it comes from ${source}`;
  if (hashes !== void 0 && artifacts.length === 0) {
    return "no index is known to offer one that the lock allows";
  }
  if (artifacts.length === 0) return "the lock names no file for it";
  return "it is published as a source distribution only, and those are never built here";
}
function newestLocked({ lock, name, ranks }) {
  return lock.resolves.flatMap(({ distributions }) => distributions).filter((one) => one.name === name).filter(
    ({ artifacts }) => artifacts.some(
      ({ filename }) => parseWheelFilename(filename)?.tags.some((tag) => ranks.has(tag)) === true
    )
  ).map(({ version }) => version).toSorted((left, right) => compareVersions(right, left))[0];
}

// src/requirements/lock-paths.ts
import { posix } from "node:path";
function checkoutPath(from, name) {
  if (name.startsWith("/") || name.includes("\\") || /^[a-z][a-z0-9+.-]*:/i.test(name)) return void 0;
  const path = posix.normalize(posix.join(posix.dirname(from), name));
  if (path === ".." || path.startsWith("../")) return void 0;
  return path === "." ? "" : path.replace(/\/$/, "");
}

// src/requirements/select-wheels.ts
var noWheels = {
  wheels: [],
  reasons: [],
  projects: [],
  changes: { excluded: [], overridden: /* @__PURE__ */ new Map() }
};
function selectWheels(lock, roots, platform, options = {}) {
  const problems = new Problems();
  for (const root of roots) if (!isKnownUrl(lock, root.requirement)) reportUnknownUrl(problems, lock, root);
  reportLockPython(problems, lock, platform, roots);
  problems.throwIfErrors();
  const ranks = new Map(platform.tags.map((tag, index) => [tag, index]));
  const attempts = lock.resolves.map((resolve) => attempt(lock, resolve, roots, platform, ranks, options));
  const solved = attempts.filter(({ problems: found }) => !found.hasErrors);
  const fitting = solved.length > 1 ? solved.filter((one) => holdsHere(one.resolve, platform)) : solved;
  const best = mostSpecific(fitting, platform.tags.length);
  if (best !== void 0) return selected(best, lock, platform);
  problems.add(...leastBroken(attempts, platform));
  if (!problems.hasErrors) {
    problems.error({
      code: "no-resolve-for-platform",
      message: `${lock.path} holds no set of distributions for ${platform.description}`,
      place: { path: lock.path },
      help: "generate the lock for this platform too (for pex: `--style universal`)"
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
      ({ name, artifacts, source }) => name === normalizedName && (source === url || artifacts.some((artifact) => artifact.url === url))
    )
  );
}
var MAX_PROBLEMS = 100;
function attempt(lock, resolve, roots, platform, ranks, options) {
  const problems = new Problems();
  const rankOf = rankingBy(ranks);
  const chosen = [];
  const projects = [];
  const repository = repositoryOf(resolve, platform);
  try {
    const subset = gatherSubset(lock, repository, withWholeSet(lock, repository, roots), platform);
    reportSubset(problems, lock, platform, subset);
    for (const [name, requests] of subset.requests) {
      const candidates = (repository.get(name) ?? []).map(
        (distribution) => judge(distribution, requests, platform, rankOf, options.constraints ?? [])
      );
      const choice = bestChoice(
        candidates.flatMap(({ choices }) => choices),
        lock.format
      );
      const project = candidates.find(isFirstParty)?.distribution;
      if (choice !== void 0) chosen.push({ ...choice, requests });
      else if (project !== void 0) projects.push(project);
      else reportProject(problems, { ...options, lock, platform, name, requests, candidates, ranks });
      if (problems.diagnostics.length >= MAX_PROBLEMS) break;
    }
  } catch (error) {
    if (!(error instanceof SubsetTooLargeError)) throw error;
    problems.error({
      code: "lock-too-complex",
      message: `the dependencies in ${lock.path} do not come to an end`,
      place: { path: lock.path },
      help: "generate the lock file again"
    });
  }
  for (const { distribution, artifact } of chosen) checkHash(problems, lock, distribution, artifact);
  return { resolve, chosen, projects, problems };
}
function isFirstParty({ distribution, fault }) {
  return distribution.project !== void 0 && fault !== "python";
}
function judge(distribution, requests, platform, rankOf, constraints) {
  const python = platform.markers.python_full_version ?? platform.markers.python_version;
  if (distribution.requiresPython !== void 0) {
    if (python === void 0 || !satisfiesSpecifier(python, distribution.requiresPython)) {
      return { distribution, fault: "python", refusing: [], choices: [] };
    }
  }
  const accepts2 = (requirement) => satisfiesSpecifier(distribution.version, requirement.specifier);
  const refusing = requests.filter(({ requirement }) => !accepts2(requirement));
  const constrained = constraints.some(
    (constraint) => constraint.normalizedName === distribution.name && !accepts2(constraint)
  );
  if (refusing.length > 0 || constrained) return { distribution, fault: "version", refusing, choices: [] };
  const choices = distribution.artifacts.flatMap((artifact) => {
    const rank = rankOf(artifact);
    return rank === void 0 ? [] : [{ distribution, artifact, rank }];
  });
  return { distribution, fault: choices.length === 0 ? "wheel" : void 0, refusing: [], choices };
}
function rankingBy(ranks) {
  const known = /* @__PURE__ */ new Map();
  return ({ filename }) => {
    const tags = filename.split("-").slice(-3).join("-");
    if (!known.has(tags)) known.set(tags, bestRank(filename, ranks));
    const best = known.get(tags);
    return best === void 0 || parseWheelFilename(filename) === void 0 ? void 0 : best;
  };
}
function bestRank(filename, ranks) {
  const found = (wheelTags(filename) ?? []).flatMap((tag) => ranks.get(tag) ?? []);
  return found.length === 0 ? void 0 : Math.min(...found);
}
function bestChoice(choices, format) {
  let best;
  for (const choice of choices) {
    if (best === void 0) {
      best = choice;
      continue;
    }
    const age = compareVersions(choice.distribution.version, best.distribution.version);
    const order = age === 0 ? best.rank - choice.rank : age;
    if (order > 0 || order === 0 && winsTie(choice.artifact, best.artifact, format)) best = choice;
  }
  return best;
}
function winsTie(one, other, format) {
  return format === "pex" || compareBuildTags(buildTagOf(one), buildTagOf(other)) > 0;
}
function buildTagOf({ filename }) {
  return parseWheelFilename(filename)?.buildTag;
}
function holdsHere(resolve, platform) {
  return repositoryOf({ marker: void 0, distributions: [asDistribution(resolve)] }, platform).size > 0;
}
function asDistribution({ marker }) {
  return { name: "", version: "0", requiresPython: void 0, dependencies: [], artifacts: [], marker };
}
function mostSpecific(attempts, tagCount) {
  const span = Math.max(tagCount - 1, 1);
  let best;
  for (const candidate of attempts) {
    const scores = candidate.chosen.map(({ rank }) => (span - rank) / span);
    const score = scores.length === 0 ? 0 : scores.reduce((sum, one) => sum + one, 0) / scores.length;
    if (best === void 0 || score >= best.score) best = { attempt: candidate, score };
  }
  return best?.attempt;
}
function leastBroken(attempts, platform) {
  const meant = attempts.filter(({ resolve }) => holdsHere(resolve, platform));
  const [best] = (meant.length > 0 ? meant : attempts).toSorted(
    (left, right) => left.problems.diagnostics.length - right.problems.diagnostics.length
  );
  return best?.problems.diagnostics ?? [];
}
function checkHash(problems, lock, distribution, { filename, hash }) {
  if (hash.algorithm === "sha256" && /^[0-9a-f]{64}$/.test(hash.hex)) return;
  problems.error({
    code: "no-sha256",
    message: `${lock.path} has no SHA-256 for ${filename} of ${distribution.name} ${distribution.version}`,
    place: { path: lock.path },
    help: "generate the lock file again with hashes: a download is only used when its SHA-256 is known"
  });
}
function selected({ chosen, projects }, lock, platform) {
  const sorted = chosen.toSorted((left, right) => byName(left.distribution, right.distribution));
  const versions = /* @__PURE__ */ new Map();
  for (const { name, version } of lock.resolves.flatMap(({ distributions }) => distributions)) {
    versions.set(name, (versions.get(name) ?? /* @__PURE__ */ new Set()).add(version));
  }
  return {
    wheels: sorted.map(({ distribution, artifact }) => ({
      name: distribution.name,
      version: distribution.version,
      filename: artifact.filename,
      url: artifact.url,
      sha256: artifact.hash.hex,
      size: artifact.size,
      lockPath: lock.path
    })),
    reasons: sorted.map(({ distribution, rank, requests }) => ({
      tag: platform.tags[rank],
      chain: chainOf(requests[0]),
      target: rootOf(requests[0])?.target ?? lock.path,
      otherVersions: [...versions.get(distribution.name) ?? []].filter(
        (version) => version !== distribution.version
      )
    })),
    projects: projects.toSorted(byName).map(({ name, version, project }) => firstPartyProject(lock, name, version, project.directory)),
    changes: { excluded: lock.excluded, overridden: lock.overridden }
  };
}
function byName(left, right) {
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

// src/archive/write-directory.ts
import { createHash } from "node:crypto";
import {
  chmodSync,
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  renameSync,
  symlinkSync,
  writeSync
} from "node:fs";
import { dirname, join } from "node:path";
async function writeDirectory(bundle, path, parts = {}) {
  const temporary = temporaryName(path);
  try {
    mkdirSync(dirname(path), { recursive: true });
    mkdirSync(temporary, { mode: 448 });
    const artifact = await writeFiles(bundle, temporary, parts);
    chmodSync(temporary, 493);
    takePlace(temporary, path);
    return { path, ...artifact };
  } catch (error) {
    discard(temporary);
    throw writeError(path, error);
  }
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
    symlinkSync(target, join(root, name));
    listing.update(`-> ${target} ${name}
`);
  }
  return { sha256: listing.digest("hex"), size, unzippedSize };
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
      for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done);
    };
    const { content } = entry;
    if (content.kind === "member") await readMemberInPieces(content.archive, content.member, write);
    else write(content.kind === "bytes" ? content.bytes : readSource(content.path, entry.owner));
  } finally {
    closeSync(descriptor);
  }
  chmodSync(target, entry.mode);
  return { size, sha256: hash.digest("hex") };
}
function takePlace(temporary, path) {
  if (lstatSync(path, { throwIfNoEntry: false }) === void 0) {
    renameSync(temporary, path);
    return;
  }
  const old = temporaryName(path);
  renameSync(path, old);
  try {
    renameSync(temporary, path);
  } catch (error) {
    renameSync(old, path);
    throw error;
  }
  discard(old);
}

// src/formats/python-repr.ts
function pythonRepr(text) {
  const quote2 = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text.replaceAll("\\", "\\\\").replaceAll("	", "\\t").replaceAll("\n", "\\n").replaceAll("\r", "\\r").replace(/[\x00-\x1f\x7f-\xa0\xad]/g, (unit) => `\\x${unit.charCodeAt(0).toString(16).padStart(2, "0")}`).replaceAll(quote2, `\\${quote2}`);
  return `${quote2}${escaped}${quote2}`;
}
function pythonTuple(texts) {
  return `(${texts.map(pythonRepr).join(", ")}${texts.length === 1 ? "," : ""})`;
}

// src/formats/merge.ts
import { crc32 } from "node:zlib";

// src/formats/init-files.ts
function sameCode(a, b) {
  return withoutComments(a) === withoutComments(b);
}
function withoutComments(source) {
  const text = source.toString("utf8").replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  let code = "";
  for (let at = 0; at < text.length; ) {
    const character = text[at];
    if (character === "#") {
      const end = text.indexOf("\n", at);
      at = end === -1 ? text.length : end;
    } else if (character === '"' || character === "'") {
      const end = stringEnd(text, at, character);
      code += text.slice(at, end).replaceAll("\n", "\0\n\0");
      at = end;
    } else {
      code += character;
      at++;
    }
  }
  return code.split("\n").map((line) => line.includes("\0") ? line : line.trimEnd()).filter((line) => line !== "").join("\n");
}
function stringEnd(text, start, quote2) {
  const isTriple = text.startsWith(quote2.repeat(3), start);
  const closing = isTriple ? quote2.repeat(3) : quote2;
  for (let at = start + closing.length; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (!isTriple && text[at] === "\n") return at;
    else if (text.startsWith(closing, at)) return at + closing.length;
  }
  return text.length;
}

// src/formats/merge.ts
async function mergeEntries(entries, options, problems) {
  const merged = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const first = merged.get(entry.path);
    if (first === void 0) merged.set(entry.path, entry);
    else if (!await isSameFile(first, entry))
      report(first, entry, "with different content", options, problems);
  }
  return withoutTreeCollisions(merged, options, problems);
}
async function isSameFile(a, b) {
  const isInit = a.path.endsWith("/__init__.py") || a.path === "__init__.py";
  if (!isInit && !mayBeEqual(a, b)) return false;
  const [left, right] = [await contentOf(a), await contentOf(b)];
  return left.equals(right) || isInit && sameCode(left, right);
}
function mayBeEqual(a, b) {
  const [left, right] = [checksumOf(a), checksumOf(b)];
  return left.size === right.size && left.crc32 === right.crc32;
}
function checksumOf(entry) {
  if (entry.content.kind === "member") return entry.content.member;
  const { content, owner } = entry;
  const bytes = content.kind === "bytes" ? content.bytes : readSource(content.path, owner);
  return { size: bytes.length, crc32: crc32(bytes) };
}
function withoutTreeCollisions(merged, options, problems) {
  const dropped = /* @__PURE__ */ new Set();
  const cleared = /* @__PURE__ */ new Set();
  const byFoldedPath = /* @__PURE__ */ new Map();
  const reportedOwners = /* @__PURE__ */ new Set();
  for (const entry of merged.values()) {
    const directory = directoryOf(entry.path);
    for (const parent of cleared.has(directory) ? [] : parentsOf(entry.path)) {
      const file = merged.get(parent);
      if (file === void 0 || dropped.has(parent)) continue;
      report(file, entry, `where \`${entry.path}\` needs a directory`, options, problems);
      dropped.add(parent);
    }
    cleared.add(directory);
    const folded = entry.path.toLowerCase();
    const other = byFoldedPath.get(folded);
    if (other === void 0) byFoldedPath.set(folded, entry);
    else if (other.owner !== entry.owner && !reportedOwners.has(`${other.owner}
${entry.owner}`)) {
      reportedOwners.add(`${other.owner}
${entry.owner}`);
      report(other, entry, `beside \`${entry.path}\`, which differs in case only`, options, problems);
    }
  }
  return [...merged.values()].filter((entry) => !dropped.has(entry.path));
}
function report(first, second, how, options, problems) {
  const owners = first.owner === second.owner ? `${first.owner} twice` : `${first.owner} and ${second.owner}`;
  const diagnostic = {
    code: "file-collision",
    message: `\`${first.path}\` comes from ${owners}, ${how}`,
    help: collisionHelp(first, second)
  };
  if (options.collisionsOk) problems.warn(diagnostic);
  else problems.error(diagnostic);
}
function collisionHelp(first, second) {
  const wheels = [first, second].filter((entry) => entry.owner.endsWith(".whl"));
  const name = (entry) => entry.owner.split("-", 1)[0];
  if (wheels.length === 2 && first.owner !== second.owner) {
    return `leave one of them out: add \`!!\` and the target of ${name(first)} or ${name(second)} to \`dependencies\``;
  }
  if (wheels.length === 2) return `the wheel is at fault: use another version of ${name(first)}`;
  const own2 = first.owner.endsWith(".whl") ? second : first;
  return `rename the file of ${own2.owner}, or leave it out of \`dependencies\``;
}

// src/formats/source-file.ts
function sourceFile(source, read) {
  return {
    path: source.path,
    mode: source.executable ? 493 : 420,
    content: { kind: "bytes", bytes: read(source.source) },
    owner: source.owner
  };
}

// src/commands/project-sources.ts
import { posix as posix3 } from "node:path";

// src/requirements/project-layout.ts
import { posix as posix2 } from "node:path";
function projectLayout(pyproject, name, files) {
  const document = pyproject ?? {};
  const written = stringOf(tableAt(document, "build-system"), "build-backend") ?? "setuptools.build_meta";
  const backend = backends.find(({ names }) => names.test(written));
  if (backend === void 0) return void 0;
  const chosen = backend.parts(document, name, files);
  if (chosen === "unknown") return void 0;
  const parts = chosen ?? byName2(name, files) ?? bySourceDirectory(files) ?? onlyPackage(files);
  return parts?.every(({ path }) => files.isFile(path) || files.isDirectory(path)) === true ? parts : void 0;
}
var backends = [
  { names: /^uv_build\b/, parts: uvParts },
  { names: /^hatchling\b/, parts: hatchParts },
  { names: /^poetry\b/, parts: poetryParts },
  { names: /^flit(?:_core)?\b/, parts: flitParts },
  { names: /^pdm\b/, parts: pdmParts },
  { names: /^setuptools\b/, parts: setuptoolsParts }
];
function uvParts(document, name) {
  const table = tableAt(document, "tool", "uv", "build-backend") ?? {};
  const root = stringOf(table, "module-root") ?? "src";
  const written = own(table, "module-name") ?? moduleName(name);
  const modules = Array.isArray(written) ? written : [written];
  return modules.map((module) => partOf(root, String(module).replaceAll(".", "/")));
}
function hatchParts(document) {
  const build = tableAt(document, "tool", "hatch", "build") ?? {};
  const wheel = tableAt(build, "targets", "wheel") ?? {};
  const packages = own(wheel, "packages") ?? own(build, "packages");
  if (isStringList(packages)) {
    return packages.map((path) => partOf(posix2.dirname(posix2.normalize(path)), posix2.basename(path)));
  }
  const others = ["only-include", "include", "force-include", "sources"];
  return others.some((key) => own(wheel, key) !== void 0 || own(build, key) !== void 0) ? "unknown" : void 0;
}
function poetryParts(document) {
  const packages = own(tableAt(document, "tool", "poetry") ?? {}, "packages");
  if (!Array.isArray(packages)) return void 0;
  const parts = [];
  for (const item of packages) {
    const table = tableAt({ item }, "item") ?? {};
    const include = stringOf(table, "include");
    if (include === void 0 || /[*?[]/.test(include) || own(table, "to") !== void 0) return "unknown";
    parts.push(partOf(stringOf(table, "from") ?? "", include));
  }
  return parts;
}
function flitParts(document, name, files) {
  return byName2(stringOf(tableAt(document, "tool", "flit", "module"), "name") ?? name, files) ?? "unknown";
}
function pdmParts(document, _name, files) {
  const build = tableAt(document, "tool", "pdm", "build") ?? {};
  if (own(build, "includes") !== void 0) return "unknown";
  const root = stringOf(build, "package-dir");
  return root === void 0 ? void 0 : packagesIn(root, files);
}
function setuptoolsParts(document, _name, files) {
  const table = tableAt(document, "tool", "setuptools") ?? {};
  const packages = own(table, "packages");
  const modules = own(table, "py-modules");
  const find = tableAt(table, "packages", "find");
  if (find !== void 0) {
    if (own(find, "include") !== void 0 || own(find, "exclude") !== void 0)
      return foundParts(find, files);
    const where = own(find, "where");
    return isStringList(where) ? where.flatMap((root2) => packagesIn(root2, files)) : void 0;
  }
  if (!isStringList(packages) && !isStringList(modules))
    return packages === void 0 ? void 0 : "unknown";
  const directories = tableAt(table, "package-dir") ?? {};
  const root = stringOf(directories, "") ?? "";
  if (Object.keys(directories).some((key) => key !== "")) return "unknown";
  const tops = new Set((isStringList(packages) ? packages : []).map((one) => one.split(".", 1)[0]));
  return [
    ...[...tops].map((one) => partOf(root, one)),
    ...(isStringList(modules) ? modules : []).map((one) => partOf(root, `${one.replaceAll(".", "/")}.py`))
  ];
}
function foundParts(find, files) {
  const [include, exclude] = [own(find, "include") ?? ["*"], own(find, "exclude") ?? []];
  const where = own(find, "where") ?? ["."];
  if (!isStringList(include) || !isStringList(exclude) || !isStringList(where)) return "unknown";
  if (![...include, ...exclude].every((pattern) => /^[A-Za-z0-9_]*\*?$|^[A-Za-z0-9_]+\.\*$/.test(pattern))) {
    return "unknown";
  }
  const matches = (patterns, name) => patterns.some(
    (pattern) => pattern.endsWith("*") ? name.startsWith(pattern.replace(/\.?\*$/, "")) : name === pattern
  );
  return where.flatMap(
    (root) => packagesIn(root, files).filter(({ path }) => {
      const name = posix2.basename(path);
      return matches(include, name) && !matches(exclude, name);
    })
  );
}
function byName2(name, files) {
  const module = moduleName(name);
  for (const [root, entry] of [
    ["src", module],
    ["", module],
    ["src", `${module}.py`],
    ["", `${module}.py`]
  ]) {
    const part = partOf(root, entry);
    if (entry.endsWith(".py") ? files.isFile(part.path) : files.isDirectory(part.path)) return [part];
  }
  return void 0;
}
function bySourceDirectory(files) {
  return files.isDirectory("src") ? [{ path: "src", base: "src" }] : void 0;
}
var notPackages = new Set(
  "tests test docs doc examples example scripts tools build dist bin benchmarks tasks node_modules".split(
    " "
  )
);
function onlyPackage(files) {
  const packages = packagesIn("", files).filter(
    ({ path }) => !notPackages.has(path) && files.isFile(`${path}/__init__.py`)
  );
  return packages.length === 1 ? packages : void 0;
}
function packagesIn(root, files) {
  const base = normalized(root);
  return files.directories(base).filter((name) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)).map((name) => partOf(base, name));
}
function partOf(root, path) {
  const base = normalized(root);
  return { path: base === "" ? path : `${base}/${path}`, base };
}
function normalized(root) {
  const path = posix2.normalize(root).replace(/\/$/, "");
  return path === "." ? "" : path;
}
function moduleName(name) {
  return normalizeName(name).replaceAll("-", "_");
}
function stringOf(table, key) {
  const value = table === void 0 ? void 0 : own(table, key);
  return typeof value === "string" ? value : void 0;
}
function isStringList(value) {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

// src/commands/project-sources.ts
function withProjectSources(project, sources, projects, problems) {
  const known = new Map(sources.map((source) => [source.source, source]));
  for (const one of projects) {
    for (const entry of problems.collect(() => sourcesOf(project, one)) ?? []) {
      if (!known.has(entry.source)) known.set(entry.source, entry);
    }
  }
  return [...known.values()];
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
      help: "commit the directory, or lock again without it"
    });
  }
  const parts = projectLayout(readPyproject(project, directory), one.name, viewOf(files, directory));
  const owner = `the project ${one.name} in ${shown}`;
  const entries = (parts ?? []).flatMap((part) => filesOf(project, directory, part, owner));
  if (entries.length > 0) return entries;
  throw userError({
    code: "project-files-unknown",
    message: `${one.lockPath} takes ${one.name} from ${shown}, but which files of it are installed is not to be seen there`,
    place,
    help: `own its files by a \`python_sources\` target and depend on that instead of the requirement \`${one.name}\``
  });
}
function readPyproject(project, directory) {
  const path = posix3.join(directory, "pyproject.toml");
  if (!project.workspace.files.isFile(path)) return void 0;
  return parseToml(project.workspace.read(path).toString("utf8"), path);
}
function viewOf(files, directory) {
  const below = (path) => {
    const joined = posix3.join(directory, path);
    const inside = directory === "" ? !joined.startsWith("..") : joined.startsWith(`${directory}/`);
    return inside || joined === directory ? joined.replace(/^\.$/, "") : void 0;
  };
  const ask = (path, question, otherwise) => {
    const joined = below(path);
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
  const root = posix3.join(directory, base);
  const strip = root === "" || root === "." ? 0 : root.length + 1;
  const entries = [];
  const walk = (at) => {
    if (files.isFile(at)) {
      if (!/\.py[co]$/.test(at)) entries.push(checkoutFile(project, at, at.slice(strip), owner));
      return;
    }
    const inside = files.entries(at);
    for (const name of inside?.files ?? []) walk(posix3.join(at, name));
    for (const name of inside?.directories ?? []) {
      if (name !== "__pycache__" && !name.endsWith(".egg-info")) walk(posix3.join(at, name));
    }
  };
  walk(posix3.join(directory, path));
  return entries;
}

// src/formats/data/pex-scripts.ts
var callableScript = `#!python
# -*- coding: utf-8 -*-
import importlib
import sys

entry_point = importlib.import_module({module})
for attr in {attributes}:
    entry_point = getattr(entry_point, attr)

if __name__ == "__main__":
    import os
    pex_root_fallback = os.environ.get("_PEX_ROOT_FALLBACK")
    if pex_root_fallback:
        import atexit
        import shutil

        atexit.register(shutil.rmtree, pex_root_fallback, True)

    sys.exit(entry_point())
`;
var moduleScript = `#!python
# -*- coding: utf-8 -*-
import runpy
import sys

if __name__ == "__main__":
    import os
    pex_root_fallback = os.environ.get("_PEX_ROOT_FALLBACK")
    if pex_root_fallback:
        import atexit
        import shutil

        atexit.register(shutil.rmtree, pex_root_fallback, True)

    runpy.run_module({module}, run_name="__main__", alter_sys=True)
    sys.exit(0)
`;

// src/formats/entry-points.ts
var EntryPointError = class extends Error {
};
function entryPointScripts(text) {
  const { console, gui } = scriptTargets(text);
  return [...console, ...gui].map(([name, target]) => ({ name, text: scriptText(target) }));
}
function scriptTargets(text) {
  const console = /* @__PURE__ */ new Map();
  const gui = /* @__PURE__ */ new Map();
  const groups = /* @__PURE__ */ new Map([
    ["console_scripts", console],
    ["gui_scripts", gui]
  ]);
  let group;
  for (const raw of text.split(/\r\n|\r|\n/)) {
    const line = raw.trim();
    if (line === "" || line.startsWith("#")) continue;
    if (line.startsWith("[") && line.endsWith("]")) {
      group = line.slice(1, -1);
      continue;
    }
    if (group === void 0) throw new EntryPointError(`\`${line}\` comes before the first [group]`);
    const scripts = groups.get(group);
    if (scripts === void 0) continue;
    const parts = line.split("=");
    if (parts.length !== 2) throw new EntryPointError(`\`${line}\` is not \`name = module:function\``);
    scripts.set(parts[0].trim(), scriptTarget(parts[1], line));
  }
  return { console, gui };
}
function scriptTarget(value, line) {
  const reference = value.split("[", 1)[0];
  const colon = reference.indexOf(":");
  const module = (colon === -1 ? reference : reference.slice(0, colon)).trim();
  const object = colon === -1 ? void 0 : reference.slice(colon + 1).trim();
  if (module === "" || object === "") {
    throw new EntryPointError(`\`${line}\` is not \`name = module:function\``);
  }
  return { module, object };
}
function scriptText({ module, object }) {
  if (object === void 0) return moduleScript.replace("{module}", () => pythonRepr(module));
  return callableScript.replace("{module}", () => pythonRepr(module)).replace("{attributes}", () => pythonTuple(object.split(".")));
}

// src/formats/kept-layout.ts
var layouts = /* @__PURE__ */ new WeakMap();
function keptLayout(wheel, name, make, build = thisBuild) {
  const known = layouts.get(wheel.facts) ?? /* @__PURE__ */ new Map();
  layouts.set(wheel.facts, known);
  const layout = known.get(name) ?? readOrMake(wheel, `${name}.layout`, make, build);
  known.set(name, layout);
  return layout;
}
async function readOrMake(wheel, name, make, build) {
  const kept = readDerived(wheel, name, build);
  if (kept !== void 0) return decode(wheel, kept);
  const made = await make();
  if (wheel.stamp === void 0 || build === void 0) return made;
  const now = await keepDerived(wheel, name, await encode(wheel, made), build);
  return now === void 0 ? made : decode(wheel, now);
}
async function encode(wheel, { entries, fingerprint }) {
  const indexes = new Map(wheel.facts.members.map((member, index) => [member, index]));
  const rows = [];
  const data = [];
  let offset = 0;
  for (const entry of entries) {
    const { path, mode, content } = entry;
    const index = content.kind === "member" ? indexes.get(content.member) : void 0;
    if (index !== void 0) {
      const { name, mode: own2 } = wheel.facts.members[index];
      rows.push(path === name && mode === modeOf(own2) ? index : [index, path, mode]);
      continue;
    }
    const deflated = await deflate(await contentOf(entry));
    rows.push([path, mode, deflated.crc32, deflated.compressedSize, deflated.size, offset]);
    data.push(deflated.data);
    offset += deflated.data.length;
  }
  const value = { rows, ...fingerprint === void 0 ? {} : { fingerprint } };
  return { value, data: Buffer.concat(data) };
}
function decode(wheel, kept) {
  const { rows, fingerprint } = kept.value;
  const { path: archive, facts, pinned } = wheel;
  const entries = rows.map((row) => {
    if (typeof row === "number") {
      const member2 = facts.members[row];
      return entryAt(member2.name, modeOf(member2.mode), { kind: "member", archive, member: member2 }, pinned.filename);
    }
    if (row.length === 3) {
      const [index, path2, mode2] = row;
      return entryAt(path2, mode2, { kind: "member", archive, member: facts.members[index] }, pinned.filename);
    }
    const [path, mode, crc322, compressedSize, size, offset] = row;
    const dataOffset = kept.dataOffset + offset;
    const member = { name: path, method: 8, crc32: crc322, compressedSize, size, mode, dataOffset };
    return entryAt(path, mode, { kind: "member", archive: kept.path, member }, pinned.filename);
  });
  return { entries, ...fingerprint === void 0 ? {} : { fingerprint } };
}
function entryAt(path, mode, content, owner) {
  return { path, mode, content, owner };
}
function modeOf(mode) {
  const isRegular = (mode & 61440) === 32768;
  return isRegular && (mode & 73) !== 0 ? 493 : 420;
}

// src/formats/install-wheel.ts
import { createHash as createHash2 } from "node:crypto";
import { posix as posix4 } from "node:path";

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

// src/formats/record.ts
var RecordError = class extends Error {
};
function parseRecord(bytes) {
  const text = bytes.toString("utf8");
  const firstLine = /^[^\n]*\n/.exec(text)?.[0] ?? "";
  const lines = [];
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (line === "") continue;
    const fields = line.includes('"') ? parseQuoted(line) : line.split(",");
    const [path, hash, size] = fields;
    if (fields.length !== 3 || path === void 0 || hash === void 0 || size === void 0) {
      throw new RecordError(`its line \`${line}\` does not have three fields`);
    }
    if (!/^\s*\d*\s*$/.test(size)) throw new RecordError(`its line \`${line}\` has a size that is no number`);
    lines.push({ path, hash, size: size.trim().replace(/^0+(?=\d)/, "") });
  }
  return { lines, lineEnding: firstLine.endsWith("\r\n") ? "\r\n" : "\n" };
}
function parseQuoted(line) {
  const fields = [];
  let field = "";
  let quoted = false;
  for (let index = 0; index < line.length; index++) {
    const character = line[index];
    if (quoted && character === '"' && line[index + 1] === '"') {
      field += '"';
      index++;
    } else if (quoted && character === '"') quoted = false;
    else if (quoted) field += character;
    else if (character === '"' && field === "") quoted = true;
    else if (character === ",") {
      fields.push(field);
      field = "";
    } else field += character;
  }
  fields.push(field);
  return fields;
}
function formatRecord(record) {
  const lines = record.lines.map(
    ({ path, hash, size }) => `${quote(path)},${quote(hash)},${size}${record.lineEnding}`
  );
  return Buffer.from(lines.join(""));
}
var quote = (field) => /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;

// src/formats/install-wheel.ts
var INSTALLER_FILES = ["INSTALLER", "REQUESTED", "uv_build.json", "uv_cache.json"];
function flatPaths(open) {
  return { purelib: "", platlib: "", data: "", scripts: "bin", headers: open.headers };
}
async function installWheel(wheel) {
  const { entries } = await keptLayout(wheel, "flat", async () => {
    const open = await openWheel(wheel);
    return { entries: await installOpenWheel(open, flatPaths(open), []) };
  });
  return entries;
}
async function installOpenWheel(open, paths, extra) {
  const record = readRecord(open);
  const scripts = readEntryPoints(open);
  const scriptNames = new Set(scripts.map((script) => posix4.basename(script.name)));
  const entries = [];
  const lines = [];
  for (const line of record.lines) {
    const placed = await placeLine(open, paths, line, scriptNames);
    if (placed === void 0) continue;
    lines.push(placed.line);
    if (placed.entry !== void 0) entries.push(placed.entry);
  }
  const taken = new Set(entries.map((entry) => entry.path));
  const created = /* @__PURE__ */ new Map();
  for (const script of scripts) {
    const path = scriptPath(open, paths, script);
    if (taken.has(path)) continue;
    const bytes = Buffer.from(script.text);
    const line = created.get(path) ?? lineFor(path, bytes);
    if (!created.has(path)) entries.push(entryAt2(open, path, 493, { kind: "bytes", bytes }));
    created.set(path, line);
    lines.push(line);
  }
  for (const { path, bytes } of extra) {
    entries.push(entryAt2(open, path, 420, { kind: "bytes", bytes }));
    lines.push(lineFor(path, bytes));
  }
  entries.push(recordEntry(open, { lines, lineEnding: record.lineEnding }));
  return entries;
}
function readRecord(open) {
  try {
    const record = parseRecord(open.record);
    if (record.lines.length === 0) throw new RecordError("it is empty");
    if (record.lines.some((line) => line.path.startsWith("/"))) return { ...record, lines: allFiles(open) };
    const listsItself = record.lines.some((line) => line.path === `${open.distInfo}/RECORD`);
    return { ...record, lineEnding: listsItself ? record.lineEnding : "\n" };
  } catch (error) {
    if (error instanceof RecordError) throw wheelError(open.wheel, `RECORD: ${error.message}`);
    throw error;
  }
}
function allFiles(open) {
  const key = (path) => path.split("/").map((part, index, parts) => (index < parts.length - 1 ? "1" : "0") + part);
  return [...open.files.keys()].map((path) => ({ path, key: key(path) })).sort((a, b) => {
    const index = a.key.findIndex((part, at) => part !== b.key[at]);
    return compareCodePoints(a.key[index] ?? "", b.key[index] ?? "");
  }).map(({ path }) => ({ path, hash: "", size: "" }));
}
async function placeLine(open, paths, line, scriptNames) {
  const { distInfo } = open;
  if (line.path.endsWith("/")) return { line, entry: void 0 };
  if (line.path === `${distInfo}/RECORD`)
    return { line: { path: line.path, hash: "", size: "" }, entry: void 0 };
  if (INSTALLER_FILES.some((name) => line.path === `${distInfo}/${name}`)) return void 0;
  if (line.path.endsWith(".pyc")) return void 0;
  const source = posix4.normalize(line.path);
  const member = open.files.get(source);
  if (member === void 0) return void 0;
  const target = targetOf(open, paths, source);
  if (target === void 0) {
    throw wheelError(open.wheel, `\`${source}\` is in no directory that installers know (PEP 427)`);
  }
  if (target.isScript) {
    if (scriptNames.has(posix4.basename(source))) return void 0;
    const rewritten = rewriteShebang(await readMember(open.wheel.path, member));
    if (rewritten !== void 0) {
      const content = { kind: "bytes", bytes: rewritten };
      return { line: lineFor(target.path, rewritten), entry: entryAt2(open, target.path, 420, content) };
    }
  }
  return {
    line: { path: target.path, hash: line.hash, size: line.size },
    entry: memberEntry(open, target.path, member)
  };
}
function targetOf(open, paths, source) {
  const [top = "", kind = "", ...rest] = source.split("/");
  if (!open.dataDirectories.has(top)) return { path: source, isScript: false };
  if (rest.length === 0 || !Object.hasOwn(paths, kind)) return void 0;
  const base = paths[kind];
  const path = rest.join("/");
  return { path: base === "" ? path : `${base}/${path}`, isScript: kind === "scripts" };
}
function readEntryPoints(open) {
  try {
    return entryPointScripts(open.entryPoints);
  } catch (error) {
    if (error instanceof EntryPointError) throw wheelError(open.wheel, `entry_points.txt: ${error.message}`);
    throw error;
  }
}
function scriptPath(open, paths, script) {
  const path = `${paths.scripts}/${script.name}`;
  const unsafe = unsafeName(path) ?? (path.endsWith("/") ? "its name ends with a slash" : void 0);
  if (unsafe !== void 0)
    throw wheelError(open.wheel, `entry_points.txt: script \`${script.name}\`: ${unsafe}`);
  return path;
}
function recordEntry(open, record) {
  const path = `${open.distInfo}/RECORD`;
  const bytes = formatRecord(record);
  if (bytes.equals(open.record)) return { ...memberEntry(open, path, open.files.get(path)), mode: 420 };
  return entryAt2(open, path, 420, { kind: "bytes", bytes });
}
function memberEntry(open, path, member) {
  return entryAt2(open, path, modeOf(member.mode), { kind: "member", archive: open.wheel.path, member });
}
function entryAt2(open, path, mode, content) {
  return { path, mode, content, owner: open.wheel.pinned.filename };
}
function lineFor(path, bytes) {
  const hash = createHash2("sha256").update(bytes).digest("base64url");
  return { path, hash: `sha256=${hash}`, size: String(bytes.length) };
}

export {
  checkoutPath,
  isExcluded,
  neededProjects,
  noWheels,
  selectWheels,
  writeDirectory,
  pythonRepr,
  pythonTuple,
  EntryPointError,
  scriptTargets,
  keptLayout,
  installWheel,
  installOpenWheel,
  memberEntry,
  mergeEntries,
  isSameFile,
  sourceFile,
  withProjectSources
};
