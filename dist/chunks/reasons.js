import {
  parentsOf
} from "./chunk-35QPGWWM.js";
import "./chunk-IFLOIPY4.js";
import "./chunk-ZIRYULOX.js";
import {
  acceptsPython,
  filesOfImport,
  importerIn,
  isForPython,
  isPlainPackage,
  mayHold,
  renderChain
} from "./chunk-FLPWUXNP.js";
import "./chunk-XVAWO7KO.js";
import {
  readLock,
  settleMemberships
} from "./chunk-VRLTUVXX.js";
import {
  LINK_HELP,
  UNKNOWN_VERSION,
  baseName,
  checkoutPath,
  compareVersions,
  formatMarker,
  isLinkAsText,
  isSdistName,
  joinPath,
  lockFormats,
  missingGlibc,
  modulesOfProject,
  offeredTags,
  pythonOf,
  requirementsOf,
  showRequirement,
  stdlibModules,
  stringListField,
  wantedTags,
  waysToWheel
} from "./chunk-4U4A73Z3.js";
import "./chunk-2YNFGMIP.js";
import {
  Problems,
  decodeText,
  directoryOf,
  listSome,
  nearNames,
  normalizeName,
  parseWheelFilename,
  someLines,
  topLevel
} from "./chunk-VILPUJHH.js";
import "./chunk-7X23XMYO.js";

// src/requirements/data/binary-projects.json
var binary_projects_default = {
  psycopg2: "psycopg2-binary",
  pycrypto: "pycryptodome",
  sklearn: "scikit-learn"
};

// src/requirements/selection-problems.ts
function regenerate(lock) {
  const { command, updates } = lockFormats[lock.format];
  return updates ? `run \`${command}\`` : `regenerate ${lock.path}`;
}
function lockToo(lock) {
  const { commandForAll } = lockFormats[lock.format];
  return commandForAll === void 0 ? regenerate(lock) : `run \`${commandForAll}\``;
}
function placeOf(requests, lock) {
  return requests.map((request) => request.root.place).find((place) => place !== void 0) ?? {
    path: lock.path
  };
}
function askers(requests) {
  const lines = requests.map((request) => {
    const { target } = request.root;
    return `required by ${renderChain(request)} (${target})`;
  });
  return someLines(new Set(lines), 5);
}
function reportUnknownUrl(problems, lock, root) {
  const { requirement: requirement2, target, place } = root;
  const locked = lock.requirements.find(
    ({ normalizedName }) => normalizedName === requirement2.normalizedName
  );
  problems.error({
    code: "requirement-not-in-lock",
    message: `\`${showRequirement(requirement2)}\` of ${target} is not in ${lock.path}`,
    place: place ?? { path: lock.path },
    help: lockToo(lock),
    ...locked && { notes: [`the lock was generated for \`${showRequirement(locked)}\``] }
  });
}
function reportLockPython(problems, lock, platform, roots) {
  problems.error({
    code: "requires-python",
    cause: lock.path,
    message: `${lock.path} is for Python ${lock.requiresPython}, not for ${platform.description}`,
    place: roots.find(({ place }) => place !== void 0)?.place ?? { path: lock.path },
    help: `choose a matching runtime, or widen \`requires-python\` and ${regenerate(lock)}`
  });
}
function reportLockEnvironments(problems, { path, format, environments }, platform, roots) {
  if (environments === void 0) return;
  problems.error({
    code: "lock-for-other-environments",
    cause: path,
    message: `${path} is for environments where \`${formatMarker(environments)}\`, not for ${platform.description}`,
    place: roots.find(({ place }) => place !== void 0)?.place ?? { path },
    help: format === "uv" ? `add the platform to \`[tool.uv].environments\`, or remove that setting, and run \`${lockFormats.uv.command}\`` : "regenerate the lock for this platform too"
  });
}
function reportSubset(problems, lock, platform, subset) {
  for (const { request, error } of subset.undecided) {
    problems.error({
      code: "marker-undecidable",
      message: `Cannot evaluate the marker of \`${showRequirement(request.requirement)}\` for ${platform.description}: ${error.message}`,
      place: placeOf([request], lock),
      help: "describe the platform with `complete_platforms`, which define all marker values",
      notes: askers([request])
    });
  }
  for (const { request, overrides } of subset.ambiguous) {
    problems.error({
      code: "ambiguous-override",
      message: `Several overrides in ${lock.path} apply to \`${showRequirement(request.requirement)}\`: ${overrides.map((override) => `\`${showRequirement(override)}\``).join(", ")}`,
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
function isAboutExtras(marker, platform) {
  return mayHold(
    settleMemberships(marker, () => true),
    platform
  );
}
function reportMissing(problems, { lock, platform, name, requests }) {
  const request = requests[0];
  const { root } = request;
  const isRoot = request.parent === void 0;
  const known = new Set(lock.resolves.flatMap(({ distributions }) => distributions.map((one) => one.name)));
  const near = nearNames(name, known);
  const elsewhere2 = lock.resolves.flatMap(({ distributions }) => distributions).find((one) => one.name === name && one.marker !== void 0);
  if (elsewhere2?.marker !== void 0) {
    problems.error({
      code: "requirement-not-in-lock",
      cause: `${lock.path} ${name}`,
      message: `${lock.path} has ${name} ${elsewhere2.version} only where \`${shortMarker(elsewhere2.marker)}\`${isAboutExtras(elsewhere2.marker, platform) ? ", which no requirement enables" : `, not for ${platform.description}`}`,
      place: placeOf(requests, lock),
      help: isAboutExtras(elsewhere2.marker, platform) ? regenerate(lock) : `give the requirement that marker, or lock ${name} for this platform and ${regenerate(lock)}`,
      notes: askers(requests)
    });
    return;
  }
  problems.error({
    code: "requirement-not-in-lock",
    cause: `${lock.path} ${name}`,
    message: isRoot ? `\`${showRequirement(request.requirement)}\` of ${root.target} is not in ${lock.path}` : `${name} is not in ${lock.path}, but \`${showRequirement(request.parent.requirement)}\` needs it`,
    place: placeOf(requests, lock),
    help: !isRoot ? regenerate(lock) : near.length > 0 ? `did you mean ${near.map((one) => `\`${one}\``).join(" or ")}? Otherwise ${lockToo(lock)}` : lockToo(lock),
    notes: askers(requests)
  });
}
function shortMarker(marker) {
  const text = formatMarker(marker);
  return text.length > 200 ? `${text.slice(0, 200)}\u2026` : text;
}
function reportNoVersion(problems, { lock, name, requests, candidates }) {
  const refused = candidates.filter(({ fault }) => fault === "version");
  const versions = refused.map(({ distribution }) => distribution.version).join(", ");
  const refusing = refused.flatMap((candidate) => candidate.refusing);
  const wanted = [...new Set(refusing.map(({ requirement: requirement2 }) => requirement2.specifier))];
  problems.error({
    code: "no-compatible-version",
    cause: `${lock.path} ${name}`,
    message: `${lock.path} has ${name} ${versions}, but ${wanted.length > 0 ? wanted.map((one) => `\`${one}\``).join(" and ") : "a constraint"} is required`,
    place: placeOf(refusing.length > 0 ? refusing : requests, lock),
    help: `${regenerate(lock)}, or require a version it contains`,
    notes: askers(refusing.length > 0 ? refusing : requests)
  });
}
function reportPython(problems, project) {
  const { lock, platform, name, requests, candidates } = project;
  const python = pythonOf(platform);
  const asked = candidates.map(({ distribution }) => `${distribution.version} needs Python ${distribution.requiresPython ?? ""}`).join(", ");
  problems.error({
    code: "requires-python",
    cause: `${lock.path} ${name}`,
    message: python === void 0 ? `Cannot tell whether ${name} runs on ${platform.description}: its Python version is not known` : `No version of ${name} in ${lock.path} runs on Python ${python}: ${asked}`,
    place: placeOf(requests, lock),
    help: `choose a matching runtime, or require a version of ${name} that supports it and ${regenerate(lock)}`,
    notes: askers(requests)
  });
}
function reportNoWheel(problems, project) {
  const { lock, platform, name, requests, candidates } = project;
  const newest = candidates.filter(({ fault }) => fault === "wheel").map(({ distribution }) => distribution).toSorted((left, right) => compareVersions(right.version, left.version))[0];
  const { whyNoFile } = newest;
  if (whyNoFile?.isWeak === true) {
    problems.error({
      ...noSha256(lock, `${name} ${newest.version}, ${whyNoFile.text}`),
      notes: askers(requests)
    });
    return;
  }
  if (whyNoFile?.isMismatch === true) {
    problems.error({
      code: "hash-mismatch",
      message: `${lock.path} and the index disagree about ${name} ${newest.version}: ${whyNoFile.text}`,
      place: { path: lock.path },
      help: "do not use these files until you know why they changed; if the index replaced them, or has files the lock does not list, regenerate the lock",
      notes: [...whyNoFile.notes ?? [], ...askers(requests)]
    });
    return;
  }
  project.onNoWheel?.(newest);
  const offered = offeredTags(
    newest.artifacts.map(({ filename }) => filename),
    platform
  );
  const isVcs = newest.source !== void 0 && /^[a-z]+\+/.test(newest.source);
  problems.error({
    code: isVcs ? "vcs-requirement" : "no-wheel-for-platform",
    cause: `${lock.path} ${name}`,
    message: `${name}${newest.version === UNKNOWN_VERSION ? "" : ` ${newest.version}`} has no wheel for ${platform.description}${offered.length === 0 ? `: ${whatItHas(newest)}` : ""}`,
    place: placeOf(requests, lock),
    help: wayOut(project, newest, isVcs),
    notes: [
      ...whyNoFile === void 0 ? [`wanted: ${wantedTags(platform)}`] : whyNoFile.notes ?? [],
      ...offered.length > 0 ? [`available: ${listSome(offered, 8)}`] : [],
      ...reasonsOf(lock, newest, platform),
      ...askers(requests)
    ]
  });
}
function reasonsOf(lock, { artifacts }, platform) {
  const glibc = missingGlibc(
    artifacts.map(({ filename }) => filename),
    platform
  );
  const python = pythonOf(platform);
  const isForOthers = lock.madeFor !== void 0 && lock.madeFor.length > 0 && python !== void 0 && !lock.madeFor.some((specifier) => acceptsPython(python, specifier));
  return [
    ...glibc === void 0 ? [] : [`a wheel for this Python needs glibc 2.${glibc}; the runtime has ${platform.glibc?.join(".")}`],
    ...isForOthers ? [`${lock.path} was generated for Python ${lock.madeFor.join(" or ")}`] : []
  ];
}
function wayOut(project, { name, version, artifacts, whyNoFile }, isVcs) {
  const { lock, platform } = project;
  const elsewhere2 = project.newestElsewhere?.get(name);
  if (elsewhere2?.sameVersion !== void 0) {
    return `the index has ${elsewhere2.sameVersion}, which the lock does not list: ${regenerate(lock)}`;
  }
  const locked = newestLocked(project);
  if (locked !== void 0)
    return `${name} ${locked} in the same lock has a compatible wheel: let the requirements allow it`;
  const isAllowed = (other) => isForPython(lock, other);
  const isBuildable = artifacts.some(({ filename }) => isSdistName(filename));
  const instead = { platform, files: artifacts, isAllowed };
  const ways = waysToWheel(name, version, { ...instead, isBuildable });
  if (whyNoFile?.hasUnasked === true) return `name the index that has ${name} ${version}, or ${ways}`;
  if (isVcs)
    return `repositories are not built: use a published version of ${name} and ${regenerate(lock)}, or ${ways}`;
  const replacement = binary_projects_default[name];
  if (replacement !== void 0 && elsewhere2 === void 0) {
    return `use ${replacement}, which has wheels, instead of ${name}; or ${waysToWheel(name, version, { ...instead, isBuildable: false })}`;
  }
  const published = replacement === void 0 ? "" : `use ${replacement}, which has wheels, instead of ${name}; or `;
  return elsewhere2 === void 0 ? `use a version of ${name} that has such a wheel and ${regenerate(lock)}, or ${ways}` : `${published}${name} ${elsewhere2.newest} is the newest version with a compatible wheel: let the requirements allow it and ${regenerate(lock)}; or ${ways}`;
}
function whatItHas({ source, artifacts, hashes, whyNoFile }) {
  if (source !== void 0) return `it comes from ${source.replace(/\/\/[^/?#\s]*@/g, "//")}`;
  if (hashes !== void 0 && artifacts.length === 0) return whyNoFile?.text ?? "no index was queried for it";
  if (artifacts.length === 0) return "the lock lists no files for it";
  const only = hashes === void 0 ? "the lock has only its source" : "it is only published as a source";
  return `${only} distribution, which is never built by default`;
}
function newestLocked({ lock, name, ranks }) {
  return lock.resolves.flatMap(({ distributions }) => distributions).filter((one) => one.name === name).filter(
    ({ artifacts }) => artifacts.some(
      ({ filename }) => parseWheelFilename(filename)?.tags.some((tag) => ranks.has(tag)) === true
    )
  ).map(({ version }) => version).toSorted((left, right) => compareVersions(right, left))[0];
}
function noSha256({ path, format }, what) {
  const writes = format === "requirements" ? `\`${lockFormats.requirements.command}\` writes it` : "regenerate the lock file with hashes, from an index that states SHA-256";
  return {
    code: "no-sha256",
    message: `${path} has no SHA-256 for ${what}`,
    place: { path },
    help: `a download is only used if its SHA-256 is known: ${writes}`
  };
}

// src/plans/why-locked.ts
function createLockedReasons(project) {
  const known = /* @__PURE__ */ new Map();
  const lockOf = (source) => {
    const path = lockPathOf(project, source);
    if (path === void 0) return void 0;
    const locked = known.get(path) ?? distributionsOf(project, path);
    known.set(path, locked);
    return { path, locked };
  };
  return {
    inCheckout: (missing) => {
      const lock = lockOf(missing.source);
      const found = lock?.locked.map((one) => ({ name: one.name, file: moduleOfProject(project, lock.path, one, missing) })).find(({ file }) => file !== void 0 && !isOwned(project, file));
      if (lock === void 0 || found === void 0) return void 0;
      return {
        reason: `${found.file} is that module, of the project \`${found.name}\` in ${lock.path}, and no target requires it`,
        help: requirementLine(project, found.name, missing)
      };
    },
    named: (missing) => {
      const lock = lockOf(missing.source);
      const names = new Set(prefixesOf(missing).map(normalizeName));
      const found = lock?.locked.find(({ name }) => names.has(name)) ?? lock?.locked.find(({ name }) => usuallyHas(project, name, missing));
      if (lock === void 0 || found === void 0) return void 0;
      return isPlainPackage(project, missing.target) ? {
        reason: `${lock.path} has the project \`${found.name}\`, which is not among the main requirements`,
        help: `add \`${found.name}\` to the main requirements (\`project.dependencies\` in pyproject.toml); extras and groups are not packaged`
      } : {
        reason: `${lock.path} has the project \`${found.name}\`, and no target requires it`,
        help: requirementLine(project, found.name, missing)
      };
    }
  };
}
function prefixesOf({ name }) {
  const parts = name.split(".").slice(0, MAX_PARTS);
  return parts.map((_, index) => parts.slice(0, parts.length - index).join("."));
}
var MAX_PARTS = 8;
function usuallyHas({ workspace }, project, missing) {
  const { modules, areStubs } = modulesOfProject(project, project, workspace.dialect.moduleTable);
  return !areStubs && prefixesOf(missing).some((prefix) => modules.includes(prefix));
}
function requirementLine(project, name, missing) {
  const module = prefixesOf(missing).find((prefix) => normalizeName(prefix) === name) ?? missing.missing;
  const modules = usuallyHas(project, name, missing) ? "" : `, modules=["${module}"]`;
  return `add \`python_requirement(name="${name}", requirements=["${name}"]${modules})\` to a BUILD file`;
}
function lockPathOf({ workspace, targets, graph }, source) {
  const { python } = workspace.options;
  const [importer] = targets.owners(source);
  const resolve = (importer && graph.resolveOf(importer)) ?? python.defaultResolve;
  const own = python.ownResolves?.get(resolve);
  const path = own === void 0 && python.enableResolves ? python.resolves.get(resolve) : own?.lock;
  return path !== void 0 && workspace.files.isFile(path) ? path : void 0;
}
function distributionsOf({ workspace }, path) {
  const text = (name) => decodeText(workspace.read(name));
  const include = (name) => workspace.files.isFile(name) ? text(name) : void 0;
  const lock = new Problems().collect(() => readLock(text(path), path, { include }));
  return lock?.resolves.flatMap(({ distributions }) => distributions) ?? [];
}
function moduleOfProject({ workspace: { files } }, lockPath, { project }, missing) {
  const written = project?.directory;
  const directory = written === void 0 ? void 0 : checkoutPath(lockPath, written);
  if (directory === void 0) return void 0;
  if (directory === "" || missing.source.startsWith(`${directory}/`)) return void 0;
  return [directory, `${directory}/src`].flatMap((root) => filesOfImport(missing).map((file) => joinPath(root, file))).find((file) => files.isFile(file));
}
function isOwned({ targets }, path) {
  return targets.owners(path).length > 0;
}

// src/plans/why-plain.ts
var plainReasons = [leadsOut, elsewhere, leftOut, requirement, unread];
var plainHelp = "add the requirement that provides it; if a layer provides it, add `# pants: no-infer-dep` to the import line";
function leadsOut(_, { missing }) {
  if (!missing.startsWith(".")) return void 0;
  return {
    reason: "the relative import leads above the directory where imports start",
    help: "name the handler from the directory above (`package.module.function`), so that imports start there"
  };
}
function elsewhere(project, missing) {
  const { files } = project.workspace;
  const named = filesOfImport(missing);
  const found = [];
  for (const start2 of files.directories()) {
    const path2 = named.map((name) => joinPath(start2, name)).find((one) => files.isFile(one));
    if (path2 !== void 0) found.push({ path: path2, start: start2 });
    if (found.length > 1) return void 0;
  }
  const [only] = found;
  if (only === void 0) return void 0;
  const { path, start } = only;
  return {
    reason: `${path} would be this module if imports started in ${start === "" ? "the build root" : `\`${start}\``}`,
    help: "import it by its path below the directory where imports start: the `CodeUri` of the template, else the working directory (`working-directory`)"
  };
}
function leftOut(_, { missing, isExcluded }) {
  if (!isExcluded) return void 0;
  return {
    reason: `\`noDeploy\` leaves out the requirement that provides \`${missing}\``,
    help: "give the function a layer with it, or take it out of `noDeploy`"
  };
}
var unreadFiles = [
  { name: "Pipfile", help: () => `lock it with \`${lockFormats.pipenv.command}\`: the lock is read` },
  { name: "requirements.in", help: compileHelp },
  ...["setup.py", "setup.cfg"].map((name) => ({ name, help: anotherFile, holds: /\binstall_requires\b/ })),
  ...["environment.yml", "environment.yaml"].map((name) => ({ name, help: anotherFile })),
  ...["base", "main", "prod"].map((name) => ({ name: `requirements/${name}.txt`, help: nameHelp }))
];
function anotherFile() {
  return "write the requirements in a `requirements.txt` or a `pyproject.toml`";
}
function nameHelp(path) {
  return `name it: \`requirements: ${path}\` (\`--requirements ${path}\`)`;
}
function compileHelp(path) {
  const { command } = lockFormats.requirements;
  return `compile it: \`${command.replace("compile", `compile ${path}`)} -o ${path.replace(/in$/, "txt")}\``;
}
function unread(project, { source }) {
  const [importer] = project.targets.owners(source);
  const resolve = importer === void 0 ? void 0 : project.graph.resolveOf(importer);
  const own = project.workspace.options.python.ownResolves?.get(resolve ?? "");
  if (own?.source !== void 0) return void 0;
  const { files } = project.workspace;
  for (let directory = directoryOf(source); ; directory = directoryOf(directory)) {
    for (const { name, help, holds } of unreadFiles) {
      const path = joinPath(directory, name);
      if (!files.isFile(path) || holds && !holds.test(decodeText(project.workspace.read(path)))) continue;
      return { reason: `the requirements in ${path} are not read`, help: help(path) };
    }
    if (directory === "") return void 0;
  }
}
function requirement(project, { missing, source, target }) {
  const [importer] = project.targets.owners(source);
  const resolve = importer === void 0 ? void 0 : project.graph.resolveOf(importer);
  const top = topLevel(missing);
  const wanted = normalizeName(top);
  const providers = new Set(project.graph.providersOf(missing));
  const named = [...project.targets.targets.values()].find(
    (one) => one.type.name === "python_requirement" && project.graph.resolveOf(one.spec) === resolve && (providers.has(one.spec) || requirementsOf(one).some(({ normalizedName }) => normalizedName === wanted))
  );
  if (named === void 0) return void 0;
  const [{ name } = { name: top }] = requirementsOf(named);
  const isPackaged = project.graph.transitive([target]).includes(named.spec);
  return isPackaged ? {
    reason: `what is packaged of the requirement \`${name}\` has no such module`,
    help: `lock a version of ${name} that has it, or add the requirement that provides it`
  } : {
    reason: `the requirement \`${name}\` is not known to provide it`,
    help: "package all requirements: `requirements-mode: all` (`--requirements-mode all`)"
  };
}

// src/plans/why-unresolved.ts
var SILENCE = "add `# pants: no-infer-dep` to the import line";
function createWhy(project) {
  const locked = createLockedReasons(project);
  const reasons = [
    (missing) => leadsOut2(missing),
    (missing) => ofAnotherPython(missing),
    (missing) => locked.inCheckout(missing),
    (missing) => ownFile(project, missing),
    (missing) => otherSourceRoot(project, missing),
    (missing) => typeStubs(project, missing),
    (missing) => otherEnvironment(missing),
    (missing) => otherRequirement(project, missing),
    (missing) => locked.named(missing),
    (missing) => textOfLink(project, missing),
    (missing) => sparseCheckout(project, missing),
    () => submodule(project)
  ];
  const withoutBuildFiles = [
    (missing) => ofAnotherPython(missing),
    (missing) => otherEnvironment(missing),
    ...plainReasons.map((reasonOf) => (missing) => reasonOf(project, missing)),
    (missing) => locked.named(missing),
    (missing) => textOfLink(project, missing),
    (missing) => sparseCheckout(project, missing),
    () => submodule(project)
  ];
  return (missing) => {
    const isPlain = isPlainPackage(project, missing.target);
    for (const reasonOf of isPlain ? withoutBuildFiles : reasons) {
      const found = reasonOf(missing);
      if (found !== void 0) return found;
    }
    if (isPlain) return { help: plainHelp };
    return {
      help: `add the requirement that provides it, or own its file by \`python_sources\`; if a layer that is not a target here provides it, ${SILENCE}`
    };
  };
}
function leadsOut2({ missing }) {
  if (!missing.startsWith(".")) return void 0;
  return {
    reason: "the relative import leads out of the source root of its file",
    help: "make a directory above the source root: `[source].root_patterns` in pants.toml"
  };
}
function ofAnotherPython({ missing }) {
  if (!stdlibModules().has(topLevel(missing))) return void 0;
  return {
    reason: "it is in the standard library of other versions of Python only",
    help: "choose another `runtime`, import it under a condition, or add the requirement that replaces it"
  };
}
function ownFile(project, missing) {
  const { files, sourceRoots } = project.workspace;
  const { source } = missing;
  const near = sourceRoots.ofFile(source);
  const roots = [...near === void 0 ? [] : [near], ...sourceRoots.all()];
  const path = filesOfImport(missing).flatMap((file) => roots.map((root) => joinPath(root, file))).find((candidate) => files.isFile(candidate));
  if (path === void 0) return void 0;
  const owners = project.targets.owners(path).map((spec) => project.targets.targets.get(spec));
  const python = owners.filter(({ type }) => type.name === "python_source" || type.name === "python_test");
  const importers = project.targets.owners(source);
  const importer = importers[0] ?? source;
  const [owner] = python;
  if (owner === void 0) {
    const whose = owners.length === 0 ? "no target owns it" : `${owners[0].spec} owns it as a \`${owners[0].type.name}\``;
    return { reason: `${path} is that module; ${whose}`, help: sourcesLine(project, path) };
  }
  if (python.length > 1) {
    return {
      reason: `${path} is that module; ${python.map(({ spec }) => spec).join(" and ")} own it, so that it is not clear which is meant`,
      help: `add one of them to the \`dependencies\` of ${importer}`
    };
  }
  const [mine, its] = [importers[0], owner.spec].map(
    (spec) => spec === void 0 ? void 0 : project.graph.resolveOf(spec)
  );
  if (mine !== void 0 && its !== void 0 && mine !== its) {
    return {
      reason: `${path} is that module; ${owner.spec} is of the resolve \`${its}\`, and ${importer} of \`${mine}\``,
      help: `write \`resolve=parametrize("${its}", "${mine}")\` on ${owner.generator ?? owner.spec}`
    };
  }
  return {
    reason: `${path} is that module, owned by ${owner.spec}, which is not among the dependencies`,
    help: `take \`!${owner.spec}\` out of \`dependencies\`, or add ${owner.spec} to those of ${importer}`
  };
}
function sourcesLine({ targets }, path) {
  const directory = directoryOf(path);
  const [build = joinPath(directory, "BUILD")] = targets.buildFiles(directory);
  const name = baseName(path);
  const residents = targets.residents(directory).map((spec) => targets.targets.get(spec));
  const hasSources = residents.some(
    ({ type, address }) => type.generates?.type === "python_source" && address.specPath === directory
  );
  const isSkipped = /^test_.*\.py$|_test\.py$|^tests\.py$|^conftest\.py$/.test(name);
  if (hasSources || isSkipped) {
    return `add \`python_source(name="${name.replace(/\.py$/, "")}", source="${name}")\` to ${build}`;
  }
  const isNameTaken = directory === "" || residents.some(({ address }) => address.specPath === directory && address.targetName === void 0);
  return `add \`python_sources(${isNameTaken ? 'name="lib"' : ""})\` to ${build}`;
}
function otherSourceRoot(project, missing) {
  const { files, options } = project.workspace;
  const beside = [];
  for (let directory = directoryOf(missing.source); ; directory = directoryOf(directory)) {
    beside.push(directory);
    if (directory === "") break;
  }
  const named = filesOfImport(missing);
  const found = beside.find((directory) => named.some((file) => files.isFile(joinPath(directory, file)))) ?? onlyDirectory(project, named);
  if (found === void 0) return void 0;
  const path = named.map((file) => joinPath(found, file)).find((file) => files.isFile(file));
  const patterns = [...options.source.rootPatterns, `/${found}`].map((pattern) => `"${pattern}"`);
  const where = found === "" ? "the build root" : `\`${found}\``;
  return {
    reason: `${path} would be this module if ${where} were a source root`,
    help: `write \`root_patterns = [${patterns.join(", ")}]\` below \`[source]\` in pants.toml`
  };
}
function onlyDirectory({ workspace: { files } }, named) {
  const found = /* @__PURE__ */ new Set();
  for (const directory of files.directories()) {
    if (named.some((file) => files.isFile(joinPath(directory, file)))) found.add(directory);
    if (found.size > 1) return void 0;
  }
  const [only] = found;
  return only;
}
function requirementTargets({ targets }) {
  return [...targets.targets.values()].filter(({ type }) => type.name === "python_requirement").flatMap((target) => requirementsOf(target).map((one) => ({ target, ...one })));
}
function typeStubs(project, { missing }) {
  const top = topLevel(missing);
  const wanted = normalizeName(top);
  const found = requirementTargets(project).find(
    ({ target, name, normalizedName }) => normalizedName === wanted && stringListField(target, "modules").length === 0 && modulesOfProject(name, normalizedName, project.workspace.dialect.moduleTable).areStubs
  );
  if (found === void 0) return void 0;
  const { modules } = modulesOfProject(
    found.name,
    found.normalizedName,
    project.workspace.dialect.moduleTable
  );
  return {
    reason: `the requirement \`${found.name}\` (${found.target.spec}) counts as the type stubs of \`${modules.join("`, `")}\``,
    help: moduleLine(found, top)
  };
}
function moduleLine({ target, name }, module) {
  return target.generator === void 0 ? `add \`modules=["${module}"]\` to ${target.spec}` : `add \`module_mapping={"${normalizeName(name)}": ["${module}"]}\` to ${target.generator}`;
}
function otherEnvironment({ missing, condition }) {
  if (condition === void 0) return void 0;
  return {
    reason: `the requirement that provides \`${missing}\` is only for environments where \`${condition}\``,
    help: "correct the marker of the requirement and lock again, or import it under the same condition"
  };
}
function otherRequirement(project, { missing, source, target, isExcluded }) {
  const top = topLevel(missing);
  const { spec: importer, resolve } = importerIn(project, target, source);
  const providers = project.graph.providersOf(missing);
  const inResolve = providers.filter((spec) => project.graph.resolveOf(spec) === resolve);
  const [elsewhere2] = inResolve.length > 0 ? [] : providers;
  if (elsewhere2 !== void 0 && importer !== void 0 && resolve !== void 0) {
    return {
      reason: `${elsewhere2} provides it in the resolve \`${project.graph.resolveOf(elsewhere2) ?? ""}\`; ${importer} is of \`${resolve}\``,
      help: `add the requirement to the resolve \`${resolve}\`, too, and lock again`
    };
  }
  const [provider = providers[0]] = inResolve;
  const isRemoved = provider !== void 0 && isExcluded && project.graph.excluded([target]).includes(provider);
  if (provider !== void 0 && (isRemoved || project.graph.transitive([target]).includes(provider))) {
    if (isExcluded) {
      return {
        reason: `${provider} provides it, and is left out of the package by \`!!\` or \`--exclude\``,
        help: "give the function a layer with it, or do not leave it out"
      };
    }
    return {
      reason: `${provider} is said to give it, and what is packaged of it has no such module`,
      help: `lock a version of ${provider} that has it, or correct its \`modules\``
    };
  }
  if (provider !== void 0 && importer !== void 0) {
    return {
      reason: providers.length === 1 ? `${provider} provides it, but is not among the dependencies` : `${providers.join(" and ")} provide it, so that it is not clear which is meant`,
      help: `add ${providers.length === 1 ? provider : "one of them"} to the \`dependencies\` of ${importer}, or take \`!${provider}\` out of them`
    };
  }
  const wanted = normalizeName(top);
  const named = requirementTargets(project).find(({ normalizedName }) => normalizedName === wanted);
  if (named === void 0) return void 0;
  return {
    reason: `the requirement \`${named.name}\` (${named.target.spec}) is said to give other modules`,
    help: moduleLine(named, top)
  };
}
function textOfLink({ workspace }, missing) {
  const near = workspace.sourceRoots.ofFile(missing.source);
  const roots = [...near === void 0 ? [] : [near], ...workspace.sourceRoots.all(), ""];
  const paths = filesOfImport(missing).flatMap((file) => roots.map((root) => joinPath(root, file)));
  const link = [...new Set(paths.flatMap((path) => parentsOf(path)))].find(
    (path) => workspace.files.isFile(path) && isLinkAsText(workspace, path, workspace.read(path))
  );
  if (link === void 0) return void 0;
  return {
    reason: `${link} is the text of a symbolic link to the directory that may hold it`,
    help: LINK_HELP
  };
}
function sparseCheckout({ workspace }, missing) {
  const { leftOut: leftOut2 } = workspace.unusual;
  if (leftOut2.size === 0) return void 0;
  const near = workspace.sourceRoots.ofFile(missing.source);
  const roots = [...near === void 0 ? [] : [near], ...workspace.sourceRoots.all(), ""];
  const path = filesOfImport(missing).flatMap((file) => roots.map((root) => joinPath(root, file))).find((file) => isLeftOut(leftOut2, file));
  if (path === void 0) return void 0;
  return {
    reason: `${path} may be that module; the sparse checkout leaves it out`,
    help: `add \`${directoryOf(path) || path}\` to \`sparse-checkout\` of the step with \`actions/checkout\``
  };
}
function isLeftOut(leftOut2, file) {
  if (leftOut2.has(file)) return true;
  for (let directory = directoryOf(file); directory !== ""; directory = directoryOf(directory)) {
    if (leftOut2.has(`${directory}/`)) return true;
  }
  return false;
}
function submodule({ workspace }) {
  const empty = missingSubmodules(workspace);
  if (empty.length === 0) return void 0;
  return {
    reason: `the submodule${empty.length === 1 ? "" : "s"} ${empty.map((path) => `\`${path}\``).join(", ")} ${empty.length === 1 ? "is" : "are"} not checked out and may hold it`,
    help: "add `with: { submodules: recursive }` to the step with `actions/checkout`"
  };
}
function missingSubmodules(workspace) {
  const text = new Problems().collect(() => workspace.read(".gitmodules").toString("utf8")) ?? "";
  const paths = [...text.matchAll(/^[ \t]*path[ \t]*=[ \t]*(\S.*)$/gm)];
  return paths.map((match) => match[1].trim()).filter((path) => {
    const inside = workspace.files.entries(path);
    return inside === void 0 || inside.files.length === 0 && inside.directories.length === 0;
  });
}

// src/plans/report-unresolved.ts
var MAX_NAMED = 10;
function reportUnresolved(project, { unresolved, ofRuntime }) {
  const byModule = /* @__PURE__ */ new Map();
  for (const one of unresolved) {
    const known = byModule.get(one.missing);
    if (known === void 0) byModule.set(one.missing, [one]);
    else known.push(one);
  }
  const why = createWhy(project);
  const findings = Array.from(byModule, ([module, imports]) => finding(module, imports, why));
  return ofRuntime.size === 0 ? findings : [...findings, runtimeFinding(ofRuntime)];
}
function finding(module, imports, why) {
  const first = imports.find(({ isFatal }) => isFatal) ?? imports.find((one) => severityOf(one) === "warning") ?? imports[0];
  const severity = severityOf(first);
  const targets = [...new Set(imports.map(({ target }) => target))].sort();
  const { reason, help } = why(first);
  const notes = [
    ...reason === void 0 ? [] : [reason],
    ...chainNote(first),
    ...placesNote(first, imports),
    ...first.where.length > 0 ? [`on ${first.where.join(" and ")}`] : []
  ];
  return {
    targets,
    diagnostic: {
      severity,
      code: "unresolved-import",
      module,
      message: `Nothing in ${listed(targets)} provides \`${module}\`: ${consequence(first)}`,
      place: { path: first.source, line: first.run.line },
      help,
      ...notes.length === 0 ? {} : { notes }
    }
  };
}
function severityOf({ isFatal, isSkipped, run }) {
  if (isFatal) return "error";
  if (isSkipped) return "note";
  return run.guard === "none" || run.guard === "condition" ? "warning" : "note";
}
function consequence({ doubt, run, chain, source, isSkipped }) {
  const unless = doubt === void 0 ? "" : `, unless ${doubt} brings it`;
  if (chain !== void 0) {
    return `the import would fail as soon as the package is loaded${unless}`;
  }
  if (isSkipped) return "the condition around the import does not hold there";
  switch (run.guard) {
    case "caught":
      return `${source} catches that`;
    case "main":
      return 'the import is behind `if __name__ == "__main__"`, which is not run there';
    case "type-checking":
      return "only type checkers run the import";
    default:
      if (run.scope === "function") return "the import would fail when the function around it is called";
      if (run.guard === "condition") return "the import would fail where its condition holds";
      return `the import would fail when ${source} is loaded${unless}`;
  }
}
function chainNote({ chain = [], isFatal }) {
  return isFatal && chain.length > 1 ? [`the handler loads it: ${chain.join(" \u2192 ")}`] : [];
}
function placesNote(first, imports) {
  const lines = /* @__PURE__ */ new Map();
  for (const { source, run } of imports) {
    const known = lines.get(source) ?? /* @__PURE__ */ new Set();
    lines.set(source, known.add(run.line));
  }
  lines.get(first.source)?.delete(first.run.line);
  const places = [...lines].flatMap(([source, of]) => rangesOf(of).map((range) => `${source}:${range}`));
  return places.length === 0 ? [] : [`also imported at ${listed(places)}`];
}
function rangesOf(lines) {
  const starts = [...lines].filter((line) => !lines.has(line - 1)).sort((a, b) => a - b);
  return starts.map((start) => {
    let end = start;
    while (lines.has(end + 1)) end++;
    return end === start ? String(start) : `${start}-${end}`;
  });
}
function runtimeFinding(ofRuntime) {
  const targets = [...ofRuntime.keys()].sort();
  const modules = [...new Set([...ofRuntime.values()].flatMap((names) => [...names]))].sort();
  return {
    targets,
    diagnostic: {
      severity: "note",
      code: "import-of-runtime",
      message: `${listed(targets)} ${targets.length === 1 ? "gets" : "get"} ${listed(modules)} from the Lambda runtime, which decides the version`,
      help: `add ${modules.length === 1 ? "a requirement for it" : "requirements for them"} to have what you tested`
    }
  };
}
function listed(names) {
  return listSome(names, MAX_NAMED);
}
export {
  noSha256 as f0_noSha256,
  reportLockEnvironments as f0_reportLockEnvironments,
  reportLockPython as f0_reportLockPython,
  reportProject as f0_reportProject,
  reportSubset as f0_reportSubset,
  reportUnknownUrl as f0_reportUnknownUrl,
  reportUnresolved as f1_reportUnresolved
};
