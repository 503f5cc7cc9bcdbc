import {
  createLoopbackIndex
} from "./chunk-UBZ5KMBJ.js";
import {
  findPython,
  programEnvironment
} from "./chunk-DK7RVB3G.js";
import {
  readHeaders
} from "./chunk-35QPGWWM.js";
import "./chunk-IFLOIPY4.js";
import "./chunk-ZIRYULOX.js";
import {
  FetchFailure,
  UNLOCKED,
  displayUrl,
  failureDiagnostic,
  mayHold
} from "./chunk-FLPWUXNP.js";
import {
  chmod,
  createWorkDirectory,
  mkdir,
  readFile,
  rm,
  writeFile
} from "./chunk-XVAWO7KO.js";
import {
  readPylock
} from "./chunk-VRLTUVXX.js";
import {
  MarkerEvaluationError,
  RequirementSyntaxError,
  compareVersions,
  evaluateMarker,
  filenameOf,
  formatRequirement,
  isFitting,
  isRepository,
  isSdistName,
  newestFitting,
  offeredTags,
  parseRequirement,
  parseToml,
  pythonOf,
  satisfiesSpecifier,
  sdistVersion,
  showRequirement,
  tagRanks,
  wantedTags,
  waysToWheel,
  withoutUser
} from "./chunk-4U4A73Z3.js";
import "./chunk-2YNFGMIP.js";
import {
  Problems,
  UserError,
  append,
  isVersion,
  join,
  listSome,
  parseWheelFilename,
  someLines,
  userError
} from "./chunk-VILPUJHH.js";
import "./chunk-7X23XMYO.js";

// src/python/metadata.ts
function requirementsOfMetadata(text) {
  const values = readHeaders(text, ["requires-dist"])?.get("requires-dist");
  if (values === void 0) return void 0;
  const requirements = [];
  for (const value of values) {
    try {
      requirements.push(parseRequirement(value));
    } catch (error) {
      if (!(error instanceof RequirementSyntaxError)) throw error;
      return void 0;
    }
  }
  return requirements;
}

// src/requirements/plain-requirements.ts
function plainRequirements(roots, platform, problems) {
  const named = [];
  const urls = [];
  for (const root of roots) {
    const { url } = root.requirement;
    if (!appliesTo(root, platform, problems)) continue;
    if (url === void 0) named.push(root);
    else {
      const wheel = urlWheel(root, url);
      if (wheel === void 0) reportUrl(root, url, problems);
      else urls.push(wheel);
    }
  }
  return { named, urls };
}
function appliesTo({ requirement, target, place }, platform, problems) {
  if (requirement.marker === void 0) return true;
  try {
    return evaluateMarker(requirement.marker, platform.markers, requirement.extras);
  } catch (error) {
    if (!(error instanceof MarkerEvaluationError)) throw error;
    problems.error({
      code: "marker-undecidable",
      message: `Cannot evaluate the marker of \`${showRequirement(requirement)}\` for ${platform.description}: ${error.message}`,
      ...place && { place },
      help: "describe the platform with `complete_platforms`, which define all marker values",
      notes: [`required by ${target}`]
    });
    return false;
  }
}
function urlWheel(root, written) {
  const parsed = URL.canParse(written) ? new URL(written) : void 0;
  if (parsed?.protocol !== "https:" && parsed?.protocol !== "http:") return void 0;
  const filename = filenameOf(written);
  const wheel = parseWheelFilename(filename);
  if (wheel?.normalizedName !== root.requirement.normalizedName) return void 0;
  const sha256 = /[#&]sha256=([0-9a-f]{64})(?:&|$)/i.exec(parsed.hash)?.[1]?.toLowerCase();
  parsed.hash = "";
  return { root, filename, url: parsed.href, sha256 };
}
function reportUrl({ requirement, target, place }, url, problems) {
  const shown = withoutUser(url.replace(/[?#].*$/s, ""));
  const about = { ...place && { place }, notes: [`required by ${target}`] };
  const { name } = requirement;
  if (isRepository(url)) {
    problems.error({
      code: "vcs-requirement",
      message: `${name} comes from a repository, ${shown}, and repositories are not built`,
      help: `use a published version of ${name}, or publish a wheel and use its URL (\`${name} @ https://host/${name}-1.0-py3-none-any.whl\`)`,
      ...about
    });
  } else if (!/^https?:\/\//i.test(url)) {
    problems.error({
      code: "local-requirement",
      message: `${name} is taken from \`${shown}\`, which is not an http(s) URL`,
      help: `lock it (for example with \`uv lock\`): a project of the checkout is then packaged from its sources; or put its wheel in a directory given by the \`wheels\` input (\`--wheels DIR\`)`,
      ...about
    });
  } else {
    problems.error({
      code: "no-wheel-for-platform",
      message: `${shown} is not a wheel of ${name}, and other files are not built`,
      help: `give the URL of a wheel (\`${name}-1.0-py3-none-any.whl\`), or use a published version of ${name}`,
      ...about
    });
  }
}
var SAFE_LINE = /^[A-Za-z0-9][A-Za-z0-9._-]*(?:\[[A-Za-z0-9._,-]+\])?[A-Za-z0-9._+!*<>=~,-]*$/;
function requirementLine(requirement) {
  const line2 = formatRequirement({ ...requirement, url: void 0, marker: void 0 });
  return SAFE_LINE.test(line2) ? line2 : void 0;
}
function firstPlace(roots) {
  return roots.find(({ place }) => place !== void 0)?.place;
}

// src/resolver/resolve-problems.ts
function reportResolveFailure(resolution) {
  const problems = new Problems();
  const failed = { ...resolution, wishes: wishesByProject(resolution) };
  reportFailures(failed, problems);
  if (!problems.hasErrors) reportUnknown(failed, problems);
  if (!problems.hasErrors) reportWithoutWheel(failed, problems);
  if (!problems.hasErrors) problems.error(noSolution(failed));
  return new UserError(problems.diagnostics);
}
function reportFailures({ index, roots, place }, problems) {
  for (const [project, error] of index.failures) {
    if (error instanceof UserError) problems.add(error.diagnostics);
    else if (!(error instanceof FetchFailure)) throw error;
    else {
      const where = placeOf(project, roots) ?? place;
      problems.error(failureDiagnostic(error, `${project} could not be downloaded`, where));
    }
  }
}
function placeOf(project, roots) {
  return roots.find(({ requirement }) => requirement.normalizedName === project)?.place;
}
function reportUnknown(failed, problems) {
  const { index, roots, place, fetch } = failed;
  for (const [project, files] of index.asked) {
    if (files.length > 0) continue;
    const about = {
      place: placeOf(project, roots) ?? firstPlace(roots) ?? place,
      notes: askers(failed, project)
    };
    if (fetch.offline) {
      problems.error({
        code: "offline-missing",
        message: `${project} is neither locked nor in a wheel directory, and --offline forbids querying an index`,
        help: "lock the requirements and run once without --offline, or put the wheels in a directory and pass it with --wheels",
        ...about
      });
    } else {
      problems.error({
        code: "unknown-project",
        message: `No index has a project \`${project}\``,
        help: `check the spelling, or add the index that has it (PIP_EXTRA_INDEX_URL); searched: ${indexes(fetch)}`,
        ...about
      });
    }
  }
}
function indexes({ indexes: { indexes: all, linkPages, directories } }) {
  const places = [...all.map(({ url }) => displayUrl(url)), ...linkPages.map(displayUrl), ...directories];
  return places.length === 0 ? "none" : places.join(", ");
}
function wishesByProject({ roots, index }) {
  const wishes = /* @__PURE__ */ new Map();
  const add = (wish) => {
    const { normalizedName } = wish.requirement;
    const known = wishes.get(normalizedName);
    if (known === void 0) wishes.set(normalizedName, [wish]);
    else known.push(wish);
  };
  for (const { requirement, target } of roots) add({ requirement, asker: target });
  for (const [file, text] of index.metadata) {
    const wheel = parseWheelFilename(file.filename);
    const asker = `${wheel?.normalizedName ?? ""} ${wheel?.version ?? ""}`;
    for (const requirement of requirementsOfMetadata(text) ?? []) add({ requirement, asker });
  }
  return wishes;
}
function askers({ wishes }, project) {
  const lines = (wishes.get(project) ?? []).map(
    ({ requirement, asker }) => `\`${showRequirement(requirement)}\` is required by ${asker}`
  );
  return someLines(new Set(lines), 5);
}
function reportWithoutWheel(failed, problems) {
  const { index, platform } = failed;
  const ranks = tagRanks(platform);
  for (const [project, files] of index.asked) {
    const unmet = (failed.wishes.get(project) ?? []).find(({ requirement }) => {
      const wanted = files.filter((file) => accepts(requirement, file, project));
      return wanted.length > 0 && !wanted.some((file) => isFitting(file, platform, ranks));
    });
    if (unmet !== void 0) problems.error(noWheel(failed, project, unmet.requirement, files));
  }
}
function accepts(requirement, file, project) {
  const version = versionOf(file.filename, project);
  return version !== void 0 && satisfiesSpecifier(version, requirement.specifier);
}
function versionOf(filename, project) {
  const wheel = parseWheelFilename(filename)?.version;
  if (wheel !== void 0) return isVersion(wheel) ? wheel : void 0;
  return sdistVersion(filename, project);
}
function noWheel(failed, project, requirement, files) {
  const { platform, roots, place } = failed;
  const wanted = files.filter((file) => accepts(requirement, file, project));
  const version = wanted.map(({ filename }) => versionOf(filename, project)).toSorted((left, right) => compareVersions(right, left))[0];
  const ofVersion = wanted.filter(({ filename }) => versionOf(filename, project) === version);
  const names = ofVersion.map(({ filename }) => filename);
  const offered = offeredTags(names, platform);
  const hasSdist = names.some(isSdistName);
  const why = offered.length === 0 && hasSdist ? ": it is only published as a source distribution, which is never built by default" : "";
  const newest = newestFitting(files, platform);
  const ways = waysToWheel(project, version, { platform, files: ofVersion, isBuildable: false });
  return {
    code: "no-wheel-for-platform",
    message: `${project} ${version} has no wheel for ${platform.description}${why}`,
    place: placeOf(project, roots) ?? firstPlace(roots) ?? place,
    help: newest === void 0 ? `no version of ${project} has a compatible one: ${ways}` : `${project} ${newest} is the newest version with a compatible wheel: let the requirements allow it; or ${ways}`,
    notes: [
      `wanted: ${wantedTags(platform)}`,
      ...offered.length > 0 ? [`available: ${listSome(offered, 8)}`] : [],
      ...askers(failed, project)
    ]
  };
}
function noSolution({ roots, platform, place, output }) {
  const lines = explanation(output);
  if (/No interpreter found/i.test(output)) {
    return {
      code: "no-python",
      message: "Resolving requirements without a lock needs a Python on PATH",
      place,
      help: "install any Python 3 (`actions/setup-python`), or lock the requirements",
      notes: lines
    };
  }
  const isUnsolvable = /No solution found/i.test(output);
  const asked = roots.map(({ requirement }) => `\`${showRequirement(requirement)}\``);
  return {
    code: isUnsolvable ? "no-solution" : "resolver-failed",
    message: isUnsolvable ? `No versions satisfy all requirements on ${platform.description}: ${listSome(asked, 8)}` : `uv could not resolve the requirements for ${platform.description}`,
    place: firstPlace(roots) ?? place,
    help: isUnsolvable ? "change the requirements to allow compatible versions" : "lock the requirements; if the cause is not your machine, report this",
    notes: lines
  };
}
var MAX_LINES = 20;
function explanation(output) {
  const lines = output.replaceAll(/\u001b\[[0-9;]*m/g, "").replaceAll(/https?:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}\S*/g, "the index").split(/\r?\n/).map(
    (line2) => line2.replace(/^[\s\u00d7\u2570\u2500\u25b6\u2502\u251c]+/u, "").replace(/^(?:error|cause):\s*/, "").trimEnd()
  ).filter((line2) => line2 !== "");
  return someLines(lines, MAX_LINES);
}

// src/resolver/stand-in-python.ts
async function standInPython(directory, { name, pythonVersion }, machine) {
  if (machine.system === "win32") return void 0;
  const path = join(directory, "python");
  const [, minor = "0"] = pythonVersion.split(".");
  const full = pythonVersion.split(".").length === 3 ? pythonVersion : `${pythonVersion}.0`;
  const processor = name.split("-", 1)[0];
  const answer = JSON.stringify(interpreterInfo(path, full, `3.${minor}`, processor));
  await writeFile(path, `#!/bin/sh
printf '%s\\n' '${answer.replaceAll("'", "")}'
`);
  await chmod(path, 448);
  return path;
}
function interpreterInfo(path, full, version, processor) {
  const home = "/nonexistent";
  const packages = `${home}/lib/python${version}/site-packages`;
  return {
    result: "success",
    markers: {
      implementation_name: "cpython",
      implementation_version: full,
      os_name: "posix",
      platform_machine: processor,
      platform_python_implementation: "CPython",
      platform_release: "",
      platform_system: "Linux",
      platform_version: "",
      python_full_version: full,
      python_version: version,
      sys_platform: "linux"
    },
    sys_base_prefix: home,
    sys_base_exec_prefix: home,
    sys_prefix: home,
    sys_base_executable: path,
    sys_executable: path,
    sys_path: [],
    site_packages: [packages],
    stdlib: `${home}/lib/python${version}`,
    extension_suffixes: [".so"],
    standalone: false,
    scheme: {
      platlib: packages,
      purelib: packages,
      include: `${home}/include`,
      scripts: `${home}/bin`,
      data: home
    },
    virtualenv: {
      purelib: `lib/python${version}/site-packages`,
      platlib: `lib/python${version}/site-packages`,
      include: `include/site/python${version}`,
      scripts: "bin",
      data: ""
    },
    platform: { os: { name: "manylinux", major: 2, minor: 17 }, arch: processor },
    os: { name: "manylinux", major: 2, minor: 17 },
    arch: processor,
    cpu_info: { detected: { kind: "flags", flags: "" } },
    manylinux_compatible: true,
    gil_disabled: false,
    debug_enabled: false,
    pointer_size: "64"
  };
}

// src/resolver/uv-platform.ts
var glibcMinors = [17, 28, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40];
function uvPlatform(platform) {
  const { markers, glibc, tags } = platform;
  const pythonVersion = pythonOf(platform) ?? "";
  const machine = markers.platform_machine === "arm64" ? "aarch64" : markers.platform_machine;
  const isCPython = (markers.implementation_name ?? "cpython") === "cpython";
  const isKnown = machine === "x86_64" || machine === "aarch64";
  if (!isCPython || !isKnown || !/^3\.\d{1,2}(?:\.\d{1,3})?/.test(pythonVersion)) return void 0;
  const version = /^3\.\d{1,2}(?:\.\d{1,3})?/.exec(pythonVersion)[0];
  if (tags.some((tag) => tag.includes("-musllinux_"))) {
    return { name: `${machine}-unknown-linux-musl`, pythonVersion: version };
  }
  if (!tags.some((tag) => tag.includes("linux_"))) return void 0;
  const minor = glibcMinors.find((known) => known >= (glibc?.[1] ?? 17));
  return minor === void 0 ? void 0 : { name: `${machine}-manylinux_2_${minor}`, pythonVersion: version };
}

// src/resolver/resolve.ts
var RESOLVE_LIMIT = 15 * 6e4;
async function resolveRequirements(context, request) {
  const { roots, platform } = request;
  const problems = new Problems();
  const plain = plainRequirements(roots, platform, problems);
  const lines = plain.named.flatMap((root) => line(root, problems) ?? []);
  const fixed = new Map(plain.urls.map((wheel) => [nameOf(wheel.root), urlFile(wheel, context, problems)]));
  append(
    lines,
    plain.urls.flatMap((wheel) => urlLine(wheel, problems) ?? [])
  );
  const target = uvPlatform(platform);
  if (target === void 0) problems.error(unknownPlatform(request));
  problems.throwIfErrors();
  if (lines.length === 0) return lockOf(roots, []);
  const ranks = tagRanks(platform);
  const index = createLoopbackIndex({
    offers: context.offers,
    wheels: context.wheels,
    accepts: (file) => isFitting(file, platform, ranks),
    fixed,
    servesFiles: false
  });
  const applying = (list) => list.filter(({ marker }) => marker === void 0 || mayHold(marker, platform));
  const linesOf = (list) => list.flatMap((one) => requirementLine(one) ?? []);
  const constraints = linesOf(applying(request.constraints));
  const overrides = applying(request.overrides ?? []);
  const input = { lines, constraints, overrides: linesOf(overrides), target };
  const answer = await compile(context, index, input);
  if (answer.text === void 0) {
    await Promise.all(plain.named.map((root) => index.answer(`/simple/${nameOf(root)}/`)));
    throw reportResolveFailure({ ...request, ...context, index, output: answer.result.stderr });
  }
  const locked = readPylock(parseToml(answer.text, UNLOCKED), UNLOCKED);
  const [resolve] = locked.resolves;
  const distributions = await Promise.all(
    (resolve?.distributions ?? []).map((one) => completed(one, index, context.wheels))
  );
  return lockOf(roots, distributions, overrides);
}
var nameOf = (root) => root.requirement.normalizedName;
function line(root, problems) {
  const text = requirementLine(root.requirement);
  if (text === void 0) {
    problems.error({
      code: "invalid-requirement",
      message: `\`${showRequirement(root.requirement)}\` does not name a valid version`,
      ...root.place && { place: root.place },
      help: "use a form such as `name>=1.0` (PEP 508)",
      notes: [`required by ${root.target}`]
    });
  }
  return text;
}
function urlLine({ root, filename }, problems) {
  const specifier = `==${parseWheelFilename(filename).version}`;
  return line({ ...root, requirement: { ...root.requirement, url: void 0, specifier } }, problems);
}
function urlFile({ root, filename, url, sha256 }, context, problems) {
  const isNamed = context.fetch.indexes.ownOrigins.has(new URL(url).origin);
  if (url.startsWith("http:") && sha256 === void 0 && !isNamed) {
    problems.error({
      code: "insecure-url",
      message: `Cannot verify ${filename}: it uses plain HTTP without a hash`,
      ...root.place && { place: root.place },
      help: "use https, or add `#sha256=\u2026` to the URL",
      notes: [`required by ${root.target}`]
    });
  }
  const rest = {
    size: void 0,
    requiresPython: void 0,
    isYanked: false,
    isOwn: false,
    isNamed: true
  };
  return { filename, url, sha256, ...rest };
}
function unknownPlatform({ platform, roots, place }) {
  return {
    code: "platform-needs-lock",
    message: `Cannot resolve requirements without a lock for ${platform.description}`,
    place: firstPlace(roots) ?? place,
    help: "lock the requirements for this platform; without a lock, only CPython 3 on Linux (x86_64 or aarch64) is supported"
  };
}
async function compile(context, index, input) {
  const uv = await context.uv();
  const directory = createWorkDirectory(context.host);
  const server = await context.serve(index.answer);
  try {
    await mkdir(join(directory, "empty"));
    const work = join(directory, "empty");
    await writeFile(join(work, "requirements.in"), `${input.lines.join("\n")}
`);
    await writeFile(join(work, "constraints.txt"), `${input.constraints.join("\n")}
`);
    await writeFile(join(work, "overrides.txt"), `${input.overrides.join("\n")}
`);
    const { excludeNewer } = context;
    const env = {
      ...programEnvironment(context, directory),
      UV_DEFAULT_INDEX: `${server.url}/simple/`,
      ...excludeNewer === void 0 ? {} : { UV_EXCLUDE_NEWER: excludeNewer }
    };
    const run = (python) => context.host.run(uv.path, [...compileArguments(input.target), ...python, "requirements.in"], {
      cwd: work,
      env,
      timeout: RESOLVE_LIMIT
    });
    const result = await withSomePython(context, directory, input.target, run);
    if (result.timedOut === true) throw tooLong();
    const isDone = result.exitCode === 0 && index.failures.size === 0;
    return { result, text: isDone ? await readFile(join(work, "pylock.toml"), "utf8") : void 0 };
  } finally {
    await server.close();
    await rm(directory, { recursive: true, force: true }).catch(() => void 0);
  }
}
async function withSomePython(context, directory, target, run) {
  const pythons = [await standInPython(directory, target, context.machine), findPython(context)];
  let result;
  for (const python of pythons) {
    if (python === void 0) continue;
    result = await run(["--python", python]);
    if (result.exitCode === 0 || !/interpreter/i.test(result.stderr)) return result;
    context.host.log.debug(result.stderr);
  }
  return result ?? run(["--system"]);
}
function compileArguments({ name, pythonVersion }) {
  return [
    ...["pip", "compile", "--quiet", "--no-config", "--no-build", "--no-python-downloads", "--no-header"],
    ...["--python-version", pythonVersion, "--python-platform", name],
    ...[
      "--constraints",
      "constraints.txt",
      "--overrides",
      "overrides.txt",
      "--format",
      "pylock.toml",
      "--output-file",
      "pylock.toml"
    ]
  ];
}
function tooLong() {
  return userError({
    code: "resolver-failed",
    message: `uv did not find a solution within ${RESOLVE_LIMIT / 6e4} minutes`,
    help: "narrow the requirements, or lock them"
  });
}
async function completed(distribution, index, wheels) {
  const files = distribution.artifacts.flatMap(({ url }) => index.fileOf(url) ?? []);
  const artifacts = await Promise.all(
    files.map(async (file) => {
      const { sha256, size } = await wheels.identify(file);
      return { filename: file.filename, url: file.url, hash: { algorithm: "sha256", hex: sha256 }, size };
    })
  );
  const text = files.map((file) => index.metadata.get(file)).find((known) => known !== void 0);
  const dependencies = text === void 0 ? void 0 : requirementsOfMetadata(text);
  return {
    ...distribution,
    artifacts,
    dependencies: dependencies ?? [],
    ...dependencies === void 0 && { isIncomplete: true }
  };
}
function lockOf(roots, distributions, overrides = []) {
  const overridden = /* @__PURE__ */ new Map();
  for (const one of overrides) {
    overridden.set(one.normalizedName, [...overridden.get(one.normalizedName) ?? [], one]);
  }
  return {
    path: UNLOCKED,
    format: "pylock",
    requirements: roots.map(({ requirement }) => requirement),
    resolves: [{ marker: void 0, distributions }],
    excluded: [],
    overridden,
    // Metadata that uv can read and we cannot: then everything uv has chosen is needed.
    ...distributions.some(({ isIncomplete }) => isIncomplete) && { wholeSet: true }
  };
}
export {
  resolveRequirements
};
