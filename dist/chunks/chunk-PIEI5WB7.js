import {
  ancestorFiles,
  boolField,
  chooseResolve,
  closureConstraints,
  createResolveOf,
  fieldPlace,
  generatedFiles,
  isFileTarget,
  isPythonSource,
  isUnreadable,
  moduleOfPath,
  needsDownload,
  optionalStringListField,
  ownRoot,
  printAddress,
  requireSource,
  requirementsOf,
  resolveWritten,
  rootOfSource,
  stringField,
  stringListField,
  stripSourceRoot
} from "./chunk-OERDMW3G.js";
import {
  builtInRuntimes
} from "./chunk-5W2LZIJ6.js";
import {
  compileGlob,
  isJsonObject,
  parseJson,
  sortedByCodePoint
} from "./chunk-QQLENHY2.js";
import {
  cpythonTags,
  expandTag,
  glibcOfTags,
  linuxPlatformTags
} from "./chunk-SDDAAFP3.js";
import {
  Problems,
  userError
} from "./chunk-4CWYCPRC.js";

// src/platforms/complete-platform.ts
var markerVariables = [
  "implementation_name",
  "implementation_version",
  "os_name",
  "platform_machine",
  "platform_python_implementation",
  "platform_release",
  "platform_system",
  "platform_version",
  "python_full_version",
  "python_version",
  "sys_platform"
];
var MAX_MARKERS = 100;
var MAX_TAGS = 2e4;
function readCompletePlatform(content, path) {
  const data = parseDocument(content, path);
  const problems = new Problems();
  const markers = readMarkers(field(data, "marker_environment"), path, problems);
  const tags = readTags(field(data, "compatible_tags"), path, problems);
  problems.throwIfErrors();
  const mismatch = versionMismatch(markers, tags[0]);
  if (mismatch !== void 0) reportFault(problems, path, `${path}: ${mismatch}`);
  problems.throwIfErrors();
  return {
    description: `${tags[0]} (${path})`,
    runtime: void 0,
    architecture: architectureOf(tags[0]),
    markers,
    tags,
    glibc: glibcOfTags(tags)
  };
}
function parseDocument(content, path) {
  const problems = new Problems();
  const [first, second] = content;
  const isUtf16 = first === 255 && second === 254 || first === 254 && second === 255;
  const text = Buffer.from(content).toString("utf8").replace(/^\uFEFF/, "");
  if (isUtf16) {
    reportFault(problems, path, `${path} is UTF-16, not UTF-8: PowerShell's \`>\` writes that`, UTF8_HELP);
  } else if (/\}[ \t\r]*\n[ \t]*\{/.test(text)) {
    reportFault(problems, path, `${path} describes several interpreters, as \`--all\` writes them`, ONE_HELP);
  } else if (text.startsWith("/") || /^[A-Za-z]:\\/.test(text)) {
    reportFault(problems, path, `${path} only has the path of an interpreter, without markers and tags`);
  }
  problems.throwIfErrors();
  return parseJson(text, path);
}
var COMMAND = "`pex3 interpreter inspect --markers --tags`";
var UTF8_HELP = `write it as UTF-8: ${COMMAND} with \`-o FILE\`, or \`| Out-File -Encoding utf8 FILE\``;
var ONE_HELP = `write one file for each: ${COMMAND} with \`--python\` instead of \`--all\``;
function versionMismatch(markers, tag) {
  const [, major, minor] = /^(?:cp|pp|py)(\d)(\d+)-/.exec(tag) ?? [];
  const tagged = major === void 0 ? void 0 : `${major}.${minor}`;
  const { python_version: version, python_full_version: full } = markers;
  const short = full?.split(".").slice(0, 2).join(".");
  if (version !== void 0 && short !== void 0 && version !== short) {
    return `\`python_version\` is ${version}, but \`python_full_version\` is ${full}`;
  }
  const marked = version ?? short;
  if (tagged === void 0 || marked === void 0 || marked === tagged) return void 0;
  return `the markers describe Python ${marked}, but the tags are for Python ${tagged} (\`${tag}\`)`;
}
function field(data, name) {
  return isJsonObject(data) && Object.hasOwn(data, name) ? data[name] : void 0;
}
function reportFault(problems, path, message, help = `generate the file with ${COMMAND} on the target platform`) {
  problems.error({
    code: "invalid-complete-platform",
    message,
    place: { path },
    help
  });
}
function readMarkers(value, path, problems) {
  if (!isJsonObject(value)) {
    reportFault(problems, path, `${path} has no \`marker_environment\` object`);
    return {};
  }
  const markers = /* @__PURE__ */ new Map();
  const entries = Object.entries(value);
  if (entries.length > MAX_MARKERS) {
    reportFault(problems, path, `\`marker_environment\` of ${path} has more than ${MAX_MARKERS} variables`);
    return {};
  }
  for (const [name, marker] of entries) {
    const variable = markerVariables.find((known) => known === name);
    if (variable === void 0) {
      reportFault(problems, path, `\`${name}\` is not a marker variable (PEP 508)`);
    } else if (typeof marker === "string") {
      markers.set(variable, marker);
    } else if (marker !== null) {
      reportFault(problems, path, `\`marker_environment.${name}\` must be a string`);
    }
  }
  return Object.fromEntries(markers);
}
function readTags(value, path, problems) {
  if (!Array.isArray(value) || value.length === 0 || value.length > MAX_TAGS) {
    reportFault(problems, path, `\`compatible_tags\` of ${path} must be a list of 1 to ${MAX_TAGS} tags`);
    return [];
  }
  const tags = /* @__PURE__ */ new Set();
  for (const [index, tag] of value.entries()) {
    const expanded = typeof tag === "string" ? expandTag(tag) : void 0;
    if (expanded === void 0) {
      reportFault(
        problems,
        path,
        `\`compatible_tags[${index}]\` is not a tag such as \`cp312-cp312-manylinux_2_34_x86_64\`: ${JSON.stringify(tag)}`
      );
      break;
    }
    for (const single of expanded) tags.add(single);
  }
  return [...tags];
}
function architectureOf(tag) {
  if (/^linux_x86_64$|manylinux.*_x86_64$|-linux_x86_64$/.test(tag)) return "x86_64";
  return /(?:manylinux.*|-linux)_aarch64$/.test(tag) ? "arm64" : void 0;
}
var FORM = "PLATFORM-cp-VERSION-ABI, e.g. `linux_x86_64-cp-312-cp312`";
function platformFromAbbreviated(name) {
  const match = /^(.+)-cp-(\d\.\d{1,2}(?:\.\d{1,2})?|\d{2,3})-([a-z0-9]+)$/.exec(name) ?? /^(.+)-cp(\d{2,3})-([a-z0-9]+)$/.exec(name);
  if (match === null) throw abbreviatedError(name, `\`${name}\` does not have the form ${FORM}`);
  const [system, version, abi] = [match[1].toLowerCase().replace(/[-.]/g, "_"), match[2], match[3]];
  const numbers = version.includes(".") ? version.split(".") : [version[0], version.slice(1)];
  const machine = /^(?:linux|manylinux(?:1|2010|2014))_(.+)$/.exec(system)?.[1] ?? /^manylinux_\d+_\d+_(.+)$/.exec(system)?.[1];
  if (numbers[0] !== "3" || machine === void 0) {
    throw abbreviatedError(name, `\`${name}\` is not a CPython 3 platform on Linux`);
  }
  const minor = Number(numbers[1]);
  const fullAbi = abi.startsWith("cp") || abi === "abi3" || abi === "none" ? abi : `cp3${minor}${abi}`;
  const tags = cpythonTags(minor, fullAbi, abbreviatedPlatforms(system, machine));
  return {
    description: name,
    runtime: void 0,
    architecture: architectureOf(tags[0]),
    markers: {
      implementation_name: "cpython",
      os_name: "posix",
      platform_machine: machine,
      platform_python_implementation: "CPython",
      platform_system: "Linux",
      python_version: `3.${minor}`,
      sys_platform: "linux",
      ...numbers.length === 3 && { python_full_version: numbers.join(".") }
    },
    tags,
    glibc: glibcOfTags(tags)
  };
}
function abbreviatedError(name, message) {
  return userError({
    code: "invalid-platform",
    message,
    help: `use ${FORM}, or a complete platform instead of \`${name}\``
  });
}
function abbreviatedPlatforms(system, machine) {
  const aliases = ["manylinux2014", "manylinux2010", "manylinux1"].filter((alias) => alias === "manylinux2014" || machine === "x86_64" || machine === "i686").map((alias) => `${alias}_${machine}`);
  if (system.startsWith("linux_")) return [...aliases, system];
  const first = aliases.indexOf(system);
  return first === -1 ? [system] : aliases.slice(first);
}

// src/platforms/lambda-platforms.ts
function runtimeFacts(runtime, runtimes) {
  return runtimes.find((facts) => facts.runtime === runtime);
}
function lambdaPlatform(runtime, architecture, runtimes = builtInRuntimes) {
  const facts = runtimeFacts(runtime, runtimes);
  const kernel = facts?.kernels[architecture];
  if (facts === void 0 || kernel === void 0) return void 0;
  const known = made.get(facts) ?? /* @__PURE__ */ new Map();
  const platform = known.get(architecture) ?? platformOf(facts, architecture, kernel);
  made.set(facts, known.set(architecture, platform));
  return platform;
}
var made = /* @__PURE__ */ new WeakMap();
function platformOf(facts, architecture, kernel) {
  const { runtime } = facts;
  const machine = architecture === "arm64" ? "aarch64" : "x86_64";
  return {
    description: `${runtime} on ${architecture} (${facts.system}, glibc ${facts.glibc.join(".")})`,
    runtime,
    architecture,
    markers: {
      implementation_name: "cpython",
      implementation_version: facts.pythonFullVersion,
      os_name: "posix",
      platform_machine: machine,
      platform_python_implementation: "CPython",
      platform_release: kernel.release,
      platform_system: "Linux",
      platform_version: kernel.version,
      python_full_version: facts.pythonFullVersion,
      python_version: `3.${facts.minor}`,
      sys_platform: "linux"
    },
    tags: cpythonTags(facts.minor, facts.abi, linuxPlatformTags(machine, facts.glibc[1])),
    glibc: facts.glibc
  };
}
function unknownRuntimeError(runtime, architecture, place, runtimes = builtInRuntimes) {
  const facts = runtimeFacts(runtime, runtimes);
  const known = runtimes.filter((candidate) => candidate.kernels[architecture] !== void 0);
  return userError({
    code: "unknown-runtime",
    message: facts === void 0 ? `\`${runtime}\` is not a known Python runtime of AWS Lambda` : `Lambda does not offer \`${runtime}\` on ${architecture}`,
    ...place && { place },
    help: `use one of ${known.map((candidate) => `\`${candidate.runtime}\``).join(", ")}, or describe the platform with \`complete_platforms\` or the runtime in a platforms file`
  });
}
function supportWarning(runtime, now, place, runtimes = builtInRuntimes) {
  const facts = runtimeFacts(runtime, runtimes);
  if (facts === void 0 || now < Date.parse(facts.support.deprecation)) return void 0;
  const { deprecation, blockCreate, blockUpdate } = facts.support;
  const consequences = [
    blockCreate && `no new functions from ${blockCreate}`,
    blockUpdate && `no updates from ${blockUpdate}`
  ].filter((text) => text !== void 0);
  const newest = runtimes.at(-1).runtime;
  return {
    severity: "warning",
    code: "runtime-deprecated",
    cause: runtime,
    message: `Lambda ended its support for \`${runtime}\` on ${deprecation}${consequences.length > 0 ? ` (${consequences.join(", ")})` : ""}`,
    ...place && { place },
    help: `move to a newer runtime, up to \`${newest}\``
  };
}
var CONSTRAINT = /^(?:CPython)?(?:\[[^\]]*\])?\s*([<>=].*)$/;
var ANY_PATCH = /^==\s*(\d+)\.(\d+)\.\*$/;
var LOWER = /^>=\s*(\d+)\.(\d+)$/;
var UPPER = /^<\s*(\d+)\.(\d+)$/;
function inferRuntime(constraints) {
  const distinct = [...new Set(constraints.map((constraint) => constraint.trim()))];
  const specifier = distinct.length === 1 ? CONSTRAINT.exec(distinct[0])?.[1] : void 0;
  if (specifier === void 0) return void 0;
  const clauses = specifier.split(",").map((clause) => clause.trim());
  if (clauses.length === 1) {
    const exact = ANY_PATCH.exec(clauses[0]);
    return exact === null ? void 0 : `python${exact[1]}.${exact[2]}`;
  }
  const lower = clauses.map((clause) => LOWER.exec(clause)).find((match) => match !== null);
  const upper = clauses.map((clause) => UPPER.exec(clause)).find((match) => match !== null);
  if (clauses.length !== 2 || lower === void 0 || upper === void 0) return void 0;
  const follows = lower[1] === upper[1] && Number(lower[2]) + 1 === Number(upper[2]);
  return follows ? `python${lower[1]}.${lower[2]}` : void 0;
}

// src/plans/lambda-platform.ts
function lambdaTargetPlatform(project, target, interpreterConstraints, now) {
  const complete = completePlatforms(project, target);
  if (complete === void 0) return runtimePlatform(project, target, interpreterConstraints, now);
  if (stringField(target, "runtime") !== void 0) throw runtimeAndPlatforms(target);
  return onLambda(project, target, onlyPlatform(target, complete));
}
function runtimePlatform(project, target, interpreterConstraints, now) {
  const architecture = stringField(target, "architecture") ?? "x86_64";
  const { infersRuntime } = project.workspace.dialect;
  const inferred = infersRuntime ? inferRuntime(interpreterConstraints) : void 0;
  const runtime = stringField(target, "runtime") ?? inferred;
  if (runtime === void 0) throw noRuntime(target, infersRuntime ? interpreterConstraints : void 0);
  const place = fieldPlace(target, "runtime");
  const platform = lambdaPlatform(runtime, architecture, project.runtimes);
  if (platform === void 0) {
    throw unknownRuntimeError(runtime, architecture, place, project.runtimes);
  }
  const warning = supportWarning(runtime, now, place, project.runtimes);
  return { platform, warnings: warning === void 0 ? [] : [warning] };
}
function onLambda(project, target, platform) {
  const { markers, tags, glibc, description } = platform;
  const place = fieldPlace(target, "complete_platforms");
  const help = "set `runtime` and `architecture` instead, or generate the file in the image `public.ecr.aws/lambda/python`";
  const isLinux = markers.sys_platform === void 0 || markers.sys_platform === "linux";
  const native = tags.filter((tag) => !tag.endsWith("-any"));
  if (!isLinux || native.length > 0 && !native.some((tag) => /-(?:many)?linux/.test(tag))) {
    throw userError({
      code: "platform-not-lambda",
      message: `${target.spec} is built for ${description}, which Lambda cannot run: its runtimes are Linux with glibc`,
      place,
      help
    });
  }
  const newest = [...project.runtimes.values()].map((runtime) => runtime.glibc).toSorted(([, left], [, right]) => right - left)[0];
  if (glibc === void 0 || glibc[0] < newest[0] || glibc[0] === newest[0] && glibc[1] <= newest[1]) {
    return { platform, warnings: [] };
  }
  const warning = {
    severity: "warning",
    code: "platform-glibc",
    message: `${target.spec} is built for ${description} with glibc ${glibc.join(".")}; no Lambda runtime has a newer one than ${newest.join(".")}, so its wheels may not load`,
    place,
    help
  };
  return { platform, warnings: [warning] };
}
function runtimeAndPlatforms(target) {
  return userError({
    code: "runtime-and-platforms",
    message: `${target.spec} has both a \`runtime\` and \`complete_platforms\`, which describe two platforms; only one is possible`,
    place: fieldPlace(target, "runtime"),
    help: "remove one of them: `complete_platforms` alone describes the platform"
  });
}
function noRuntime(target, interpreterConstraints) {
  if (interpreterConstraints === void 0) {
    return userError({
      code: "no-runtime",
      message: `The \`${target.type.name}\` target ${target.spec} must specify either a \`runtime\` or \`complete_platforms\` or both.`,
      place: target.place,
      help: 'add `runtime="python3.12"` (or another runtime) to the target'
    });
  }
  const given = interpreterConstraints.length === 0 ? "none" : interpreterConstraints.join(" OR ");
  return userError({
    code: "no-runtime",
    message: `The \`${target.type.name}\` target ${target.spec} cannot have its runtime platform inferred, because inference requires simple interpreter constraints covering exactly one minor release; they are: ${given}`,
    place: target.place,
    help: 'add `runtime="python3.12"` (or another runtime) to the target'
  });
}
function completePlatforms(project, target) {
  return completePlatformFiles(project, target)?.map(
    (path) => readCompletePlatform(project.workspace.read(path), path)
  );
}
function completePlatformFiles(project, target) {
  const written = optionalStringListField(target, "complete_platforms");
  return written?.flatMap((text) => {
    const address = resolveWritten(project.workspace, target, "complete_platforms", text);
    const found = project.targets.targets.get(printAddress(address));
    if (found !== void 0) return [...found.sources];
    throw userError({
      code: "unknown-address",
      message: `The address ${printAddress(address)} from the \`complete_platforms\` of the target ${target.spec} does not exist`,
      place: fieldPlace(target, "complete_platforms"),
      help: "name a `file` target that owns the JSON file of the platform"
    });
  });
}
function onlyPlatform(target, platforms) {
  const [platform, ...more] = platforms;
  if (platform !== void 0 && more.length === 0) return platform;
  throw userError({
    code: "single-platform",
    message: `${target.spec} names ${platforms.length} complete platforms; a Lambda zip is built for exactly one`,
    place: fieldPlace(target, "complete_platforms"),
    help: "name one, or remove `complete_platforms` and set `runtime` and `architecture`"
  });
}
function includesRequirements(target) {
  return boolField(target, "include_requirements") ?? true;
}

// src/graph/relocated-files.ts
var ofFiles = /* @__PURE__ */ new Set(["file"]);
function namedFiles(sources, target, field2, types = ofFiles) {
  return namedTargets(sources, target, field2).flatMap((one) => filesOfTarget(sources, one, types));
}
function namedTargets({ workspace, targets }, target, field2) {
  return stringListField(target, field2).flatMap((written) => {
    const spec = printAddress(resolveWritten(workspace, target, field2, written));
    const named = targets.targets.get(spec);
    if (named === void 0) throw unknownFile(target, field2, spec);
    return named.generated.length === 0 ? [named] : named.generated.map((one) => targets.targets.get(one));
  });
}
function filesOfTarget(sources, target, types) {
  if (types.has(target.type.name)) {
    return target.sources.map((source) => ({ path: source, source, owner: target.spec }));
  }
  if (target.type.name !== "relocated_files") return [];
  const [src, dest] = ["src", "dest"].map((field2) => (stringField(target, field2) ?? "").replace(/\/$/, ""));
  return namedFiles(sources, target, "files_targets").map((file) => {
    const isBelow = src === "" || file.path.startsWith(`${src}/`);
    if (!isBelow) throw notBelow(target, src, file.path);
    const rest = src === "" ? file.path : file.path.slice(src.length + 1);
    return { ...file, path: dest === "" ? rest : `${dest}/${rest}`, owner: target.spec };
  });
}
function unknownFile(target, field2, spec) {
  return userError({
    code: "unknown-address",
    message: `The address ${spec} from the \`${field2}\` of the target ${target.spec} does not exist`,
    place: fieldPlace(target, field2),
    help: "name a `file`, `files` or `relocated_files` target"
  });
}
function notBelow(target, src, path) {
  return userError({
    code: "relocated-elsewhere",
    message: `${target.spec} strips \`${src}\` from paths, but \`${path}\` is not below it`,
    place: fieldPlace(target, "src"),
    help: "set `src` to a directory that contains all of its files"
  });
}

// src/graph/wrapped-files.ts
var plain = /* @__PURE__ */ new Set(["file", "resource", "python_source", "python_test"]);
var endings = /* @__PURE__ */ new Map([
  ["experimental_wrap_as_resources", [""]],
  ["experimental_wrap_as_python_sources", [".py", ".pyi"]]
]);
function wrappedFiles(sources, target) {
  const ends = endings.get(target.type.name);
  if (ends === void 0) return void 0;
  const inputs = namedTargets(sources, target, "inputs");
  if (inputs.some(({ type }) => !plain.has(type.name) && type.name !== "relocated_files")) return void 0;
  const files = namedFiles(sources, target, "inputs", plain);
  const wanted = stringListField(target, "outputs").map(compileGlob);
  return files.filter(
    ({ path }) => wanted.length === 0 ? ends.some((end) => path.endsWith(end)) : wanted.some((matches) => matches(path))
  ).map((file) => ({ ...file, owner: target.spec }));
}

// src/graph/package-inputs.ts
function packageInputs(sources, spec) {
  const { workspace, targets, graph } = sources;
  const problems = new Problems();
  const whole = targetsOf(targets, graph.closure([spec]));
  const near = workspace.dialect.closureStopsAtPackages ? targetsOf(targets, graph.closure([spec], { behindPackages: false })) : whole;
  const files = packagedSources({ workspace, targets }, near, problems);
  const requirements = whole.flatMap((target) => problems.collect(() => requirementsIn(target)) ?? []);
  const leftOut = targetsOf(targets, graph.excluded([spec])).flatMap(
    (target) => problems.collect(() => requirementsIn(target)) ?? []
  );
  const chosen = problems.collect(
    () => chooseResolve(
      targets,
      createResolveOf(workspace.options.python),
      workspace.options.python.defaultResolve,
      targets.targets.get(spec),
      whole.map((target) => target.spec)
    )
  );
  if (chosen?.problem !== void 0) problems.add([chosen.problem]);
  const constraints = problems.collect(
    () => closureConstraints(
      { workspace, targets },
      whole.map((target) => target.spec)
    )
  );
  problems.throwIfErrors();
  return {
    sources: files,
    files: near.filter(isFileTarget).map((target) => target.spec),
    requirements,
    leftOut,
    resolve: chosen.resolve,
    interpreterConstraints: constraints ?? [],
    distributions: near.filter((target) => target.type.packagedAs === "distribution").map((target) => target.spec)
  };
}
function targetsOf(targets, specs) {
  return specs.flatMap((spec) => targets.targets.get(spec) ?? []);
}
function requirementsIn(target) {
  if (target.type.name !== "python_requirement") return [];
  const place = target.fieldPlaces.get("requirements") ?? target.place;
  return requirementsOf(target).map((requirement) => ({ requirement, target: target.spec, place }));
}
function packagedSources({ workspace, targets: all }, targets, problems) {
  const owned = /* @__PURE__ */ new Map();
  const own = (path, target, root) => {
    const key = JSON.stringify([path, root]);
    if (!owned.has(key)) owned.set(key, { path, target, root });
  };
  for (const target of targets) {
    if (!isPythonSource(target) && target.type.name !== "resource") continue;
    if (needsDownload(target)) reportDownload(target, problems);
    else problems.collect(() => requireSource(target));
    for (const path of target.sources) own(path, target, rootOfSource(workspace, target, path));
  }
  const wrapped = /* @__PURE__ */ new Map();
  for (const target of targets) {
    const files = problems.collect(() => wrappedFiles({ workspace, targets: all }, target));
    if (files !== void 0) wrapped.set(target, files);
  }
  for (const { path, target, root } of [...owned.values()]) {
    if (!/\.pyi?$/.test(path)) continue;
    const isOwn = target !== void 0 && ownRoot(workspace, target) !== void 0;
    for (const file of ancestorFiles({ workspace }, path, ["__init__.py", "__init__.pyi"])) {
      const ofFile = isOwn ? root : workspace.sourceRoots.ofFile(file);
      if (!isOwn || root === "" || file.startsWith(`${root ?? ""}/`)) own(file, void 0, ofFile);
    }
  }
  const paths = new Set([...owned.values()].map(({ path, root }) => stripSourceRoot(path, root ?? "")));
  for (const target of targets)
    if (isUnreadable(target) && !wrapped.has(target)) reportUnreadable(workspace, target, paths, problems);
  const byPath = /* @__PURE__ */ new Map();
  for (const one of owned.values()) byPath.set(one.path, [...byPath.get(one.path) ?? [], one]);
  const packaged = sortedByCodePoint(byPath.keys()).flatMap(
    (source) => byPath.get(source).flatMap(({ target, root }) => {
      const file = { path: source, source, owner: target?.spec ?? source };
      return inPackage(file, root, target, problems);
    })
  );
  const moved = Array.from(wrapped).flatMap(
    ([target, files]) => files.flatMap((file) => inPackage(file, workspace.sourceRoots.ofFile(file.path), target, problems))
  );
  const once = new Map([...packaged, ...moved].map((one) => [JSON.stringify([one.path, one.source]), one]));
  return [...once.values()];
}
function inPackage(file, root, owner, problems) {
  if (root !== void 0) return [{ ...file, path: stripSourceRoot(file.path, root) }];
  reportRootless(file.path, owner, problems);
  return [];
}
function reportUnreadable(workspace, target, paths, problems) {
  const generated = generatedFiles(workspace, target);
  const missing = generated.filter((path) => !paths.has(path));
  if (generated.length > 0 && missing.length === 0) return;
  const names = missing.map((path) => path.endsWith(".py") ? moduleOfPath(path) : path);
  const list = names.length === 0 ? "" : `; missing: \`${names.join("`, `")}\``;
  problems.error({
    code: "generated-sources",
    message: `\`${target.spec}\` (\`${target.type.name}\`) is needed, but its files are generated by a program that is not run${list}`,
    place: target.place,
    help: "commit the generated files and own them with `python_sources` or `resources`, or remove the dependency with `!`"
  });
}
function reportDownload(target, problems) {
  problems.error({
    code: "source-needs-download",
    message: `The file of \`${target.spec}\` is on the network`,
    place: target.fieldPlaces.get("source") ?? target.place,
    help: "commit the file"
  });
}
function reportRootless(source, owner, problems) {
  problems.error({
    code: "no-source-root",
    message: `No source root found for \`${source}\`.`,
    place: owner?.place ?? { path: source },
    help: "add a pattern for its directory to `[source].root_patterns` in pants.toml"
  });
}

export {
  namedFiles,
  filesOfTarget,
  packageInputs,
  platformFromAbbreviated,
  lambdaPlatform,
  unknownRuntimeError,
  inferRuntime,
  lambdaTargetPlatform,
  runtimePlatform,
  onLambda,
  completePlatforms,
  completePlatformFiles,
  includesRequirements
};
