import {
  lacksHash,
  lacksKnownFile
} from "./chunk-FLPWUXNP.js";
import "./chunk-XVAWO7KO.js";
import "./chunk-VRLTUVXX.js";
import {
  LINE_END,
  RequirementSyntaxError,
  UNKNOWN_VERSION,
  bestTagRank,
  createPlaceFinder,
  filesNamedIn,
  formatMarker,
  formatSpecifiers,
  isFitting,
  isJsonObject,
  lockFormats,
  own,
  parsePipRequirement,
  parseRequirement,
  parseSpecifiers,
  parseToml,
  segmentPattern,
  showRequirement,
  tableAt,
  tagRanks,
  withoutComment,
  withoutOptions,
  withoutTrailing,
  withoutUser
} from "./chunk-4U4A73Z3.js";
import "./chunk-2YNFGMIP.js";
import {
  Problems,
  UserError,
  decodeText,
  directoryOf,
  isWordName,
  listSome,
  normalizeName,
  posix,
  publicIndex,
  refuseLfsPointer,
  someLines,
  userError
} from "./chunk-VILPUJHH.js";
import "./chunk-7X23XMYO.js";

// src/requirements/project-layout.ts
function projectLayout(pyproject, name, files) {
  const document = pyproject ?? {};
  const written = stringOf(tableAt(document, "build-system"), "build-backend") ?? "setuptools.build_meta";
  const backend = backends.find(({ names }) => names.test(written));
  if (backend === void 0) return void 0;
  const chosen = backend.parts(document, name, files);
  if (chosen === "unknown") return void 0;
  const parts = chosen ?? byName(name, files) ?? bySourceDirectory(files) ?? onlyPackage(files);
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
    return packages.map((path) => partOf(posix.dirname(posix.normalize(path)), posix.basename(path)));
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
  return byName(stringOf(tableAt(document, "tool", "flit", "module"), "name") ?? name, files) ?? "unknown";
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
      const name = posix.basename(path);
      return matches(include, name) && !matches(exclude, name);
    })
  );
}
function byName(name, files) {
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
  return files.directories(base).filter(isWordName).map((name) => partOf(base, name));
}
function partOf(root, path) {
  const base = normalized(root);
  return { path: base === "" ? path : `${base}/${path}`, base };
}
function normalized(root) {
  const path = posix.normalize(root).replace(/\/$/, "");
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

// src/requirements/lock-metadata.ts
var compared = [
  {
    since: 3,
    field: "manylinux",
    option: "resolver_manylinux",
    isSame: (locked, { manylinux }) => (locked ?? void 0) === manylinux
  },
  {
    since: 3,
    field: "requirement_constraints",
    option: "resolves_to_constraints_file",
    isSame: (locked, { constraints }) => sameSet(locked, constraints, canonical)
  },
  {
    since: 3,
    field: "only_binary",
    option: "resolves_to_only_binary",
    isSame: (locked, { onlyBinary }) => sameSet(locked, onlyBinary, projectName)
  },
  {
    since: 3,
    field: "no_binary",
    option: "resolves_to_no_binary",
    isSame: (locked, { noBinary }) => sameSet(locked, noBinary, projectName)
  },
  {
    since: 4,
    field: "excludes",
    option: "resolves_to_excludes",
    isSame: (locked, { excludes }) => sameSet(locked, excludes)
  },
  {
    since: 4,
    field: "overrides",
    option: "resolves_to_overrides",
    isSame: (locked, { overrides }) => sameSet(locked, overrides)
  },
  {
    since: 5,
    field: "sources",
    option: "resolves_to_sources",
    isSame: (locked, { sources }) => sameSet(locked, sources)
  },
  {
    since: 6,
    field: "lock_style",
    option: "resolves_to_lock_style",
    isSame: (locked, { lockStyle }) => locked === lockStyle
  },
  {
    since: 6,
    field: "complete_platforms",
    option: "resolves_to_complete_platforms",
    isSame: (locked, { completePlatforms }) => JSON.stringify(locked) === JSON.stringify(completePlatforms)
  },
  {
    since: 7,
    field: "uploaded_prior_to",
    option: "resolves_to_uploaded_prior_to",
    isSame: (locked, { uploadedPriorTo }) => (locked ?? void 0) === uploadedPriorTo
  }
];
function metadataMismatches(metadata, inputs, containsPythons) {
  const version = own(metadata, "version") ?? 1;
  if (typeof version !== "number" || !Number.isSafeInteger(version) || version < 1) {
    return [`its header has the unknown version \`${JSON.stringify(version)}\``];
  }
  const reasons = [];
  const pythons = own(metadata, "valid_for_interpreter_constraints");
  if (isStrings(pythons) && pythons.length > 0 && !containsPythons(pythons)) {
    reasons.push(
      `the code's interpreter constraints are not a subset of those it was generated for (${pythons.join(" OR ")})`
    );
  }
  for (const { since, field, option, isSame } of compared) {
    if (version < since) continue;
    if (!Object.hasOwn(metadata, field)) reasons.push(`its header has no \`${field}\``);
    else if (!isSame(own(metadata, field), inputs)) {
      reasons.push(`\`[python].${option}\` has changed since it was generated`);
    }
  }
  return reasons;
}
function isStrings(value) {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
function sameSet(locked, wanted, key = (text) => text) {
  if (!isStrings(locked)) return false;
  const [left, right] = [new Set(locked.map(key)), new Set(wanted.map(key))];
  return left.size === right.size && [...left].every((item) => right.has(item));
}
function projectName(text) {
  return text.startsWith(":") ? text : normalizeName(text);
}
function canonical(text) {
  try {
    const { normalizedName, extras, specifier, url, marker } = parsePipRequirement(text);
    const clauses = parseSpecifiers(specifier);
    const versions = clauses === void 0 ? specifier : formatSpecifiers(clauses);
    return JSON.stringify([
      normalizedName,
      extras.toSorted(),
      versions,
      url ?? "",
      marker === void 0 ? "" : formatMarker(marker)
    ]);
  } catch (error) {
    if (!(error instanceof RequirementSyntaxError)) throw error;
    return text;
  }
}

// src/requirements/constraints-file.ts
var MAX_FAULTS = 100;
function readConstraints(text, path) {
  const problems = new Problems();
  const constraints = [];
  const lines = text.replace(/^\uFEFF/, "").split(LINE_END);
  for (const [index, written] of lines.entries()) {
    const line = withoutComment(written);
    if (line === "" || /^--hash\b/.test(line)) continue;
    const fault = (why) => problems.error({
      code: "invalid-constraint",
      message: `\`${line}\` does not constrain the version of a project: ${why}`,
      place: { path, line: index + 1, column: written.indexOf(line) + 1 || 1 },
      help: "use a form such as `name<2` (PEP 508)"
    });
    if (problems.size >= MAX_FAULTS) break;
    const requirement = readConstraint(withoutTrailing(withoutOptions(line), "\\").trimEnd(), fault);
    if (requirement !== void 0) constraints.push(requirement);
  }
  problems.throwIfErrors();
  return constraints;
}
function readConstraint(text, fault) {
  try {
    const requirement = parseRequirement(text);
    if (requirement.url === void 0) return requirement;
    fault("it is a URL");
    return void 0;
  } catch (error) {
    if (!(error instanceof RequirementSyntaxError)) throw error;
    fault(error.message);
    return void 0;
  }
}

// src/wheel-choice/stated-sources.ts
function refuseOtherSources(project, roots, indexes, resolved) {
  if (resolved === void 0 && indexes.ownDirectories.length > 0) return;
  const hasOwnIndex = indexes.indexes.some(({ isPublic: isPublic2 }) => !isPublic2);
  const distributions = resolved?.resolves.flatMap((one) => one.distributions) ?? [];
  const isFromIndex = (name) => resolved === void 0 || distributions.some((one) => one.name === name && one.artifacts.some(({ url }) => /^https?:/i.test(url)));
  const named2 = project.made === void 0 ? ", and name the lock in `[python.resolves]` of pants.toml" : "";
  const problems = new Problems();
  const sources = createSources(project);
  for (const { requirement, target } of roots) {
    if (requirement.url !== void 0) continue;
    const stated = sources(target, requirement.normalizedName);
    if (stated === void 0 || stated.isIndex && hasOwnIndex || !isFromIndex(stated.name)) continue;
    problems.error({
      code: "source-not-locked",
      ...stated.cause !== void 0 && { cause: stated.cause },
      message: `${requirement.name} comes from ${stated.from} according to \`${stated.table}\`; nothing locks that, so a project of the same name would be taken from the package index`,
      place: stated.place,
      help: `lock it with \`${stated.command}\`, which records where it comes from${named2}`,
      notes: [`required by ${target}`]
    });
  }
  problems.throwIfErrors();
}
function pyprojectOf({ workspace, targets }, spec) {
  const target = targets.targets.get(spec);
  const generator = target?.generator === void 0 ? void 0 : targets.targets.get(target.generator);
  const path = generator?.sources[0] ?? target?.place.path;
  const isIt = path !== void 0 && /(?:^|\/)pyproject\.toml$/.test(path) && workspace.files.isFile(path);
  return isIt ? path : void 0;
}
function createSources(project) {
  const { workspace } = project;
  const known = /* @__PURE__ */ new Map();
  return (spec, name) => {
    const path = pyprojectOf(project, spec);
    if (path === void 0) return void 0;
    const sources = known.get(path) ?? sourcesIn(decodeText(workspace.read(path)), path);
    known.set(path, sources);
    return sources(name);
  };
}
function sourcesIn(text, path) {
  const document = parseToml(text, path);
  const forAll = indexForAll(document, text, path);
  const publicly = /* @__PURE__ */ new Set();
  const found = /* @__PURE__ */ new Map();
  for (const { tool, table, entries, indexes } of [uvTable(document), ...poetryTables(document)]) {
    for (const [written, value] of Object.entries(entries ?? {})) {
      const name = normalizeName(written);
      const parts = tablesIn(Array.isArray(value) ? value : [value]);
      const from = parts.map((part) => placeOf(part, indexes)).find((one) => one !== void 0);
      if (from === void 0 && parts.some((part) => own(part, "index") ?? own(part, "source")))
        publicly.add(name);
      if (from === void 0 || found.has(name)) continue;
      const place = createPlaceFinder(text, path)(written, "key");
      found.set(name, { name, ...from, table: `[${table}]`, place, command: lockFormats[tool].command });
    }
  }
  return (name) => {
    const general = found.has(name) || publicly.has(name) ? void 0 : forAll(name);
    return found.get(name) ?? (general && { ...general, name });
  };
}
function indexForAll(document, text, path) {
  const general = [...uvIndexes(document), ...poetryIndexes(document), ...pdmIndexes(document)];
  return (name) => {
    const index = general.find(({ only }) => only === void 0 || only.some((one) => one.matches(name)));
    return index && {
      from: `the index \`${withoutUser(index.from)}\``,
      isIndex: true,
      table: index.table,
      place: createPlaceFinder(text, path)(index.from, "quoted"),
      command: lockFormats[index.tool].command,
      cause: path
    };
  };
}
function uvIndexes(document) {
  const uv = tableAt(document, "tool", "uv") ?? {};
  const named2 = privateIndexes(own(uv, "index")).filter(({ fields }) => own(fields, "explicit") !== true);
  const urls = [own(uv, "index-url"), own(uv, "extra-index-url")].flat();
  return [
    ...named2.map(({ from }) => ({ tool: "uv", from, table: "[[tool.uv.index]]" })),
    ...urls.flatMap(
      (from) => typeof from === "string" && !isPublic("", from) ? { tool: "uv", from, table: "[tool.uv]" } : []
    )
  ];
}
var askedLast = /* @__PURE__ */ new Set(["supplemental", "secondary", "explicit"]);
function poetryIndexes(document) {
  return privateIndexes(own(tableAt(document, "tool", "poetry") ?? {}, "source")).filter(({ fields }) => !askedLast.has(own(fields, "priority")) && own(fields, "secondary") !== true).map(({ from }) => ({ tool: "poetry", from, table: "[[tool.poetry.source]]" }));
}
function pdmIndexes(document) {
  return privateIndexes(own(tableAt(document, "tool", "pdm") ?? {}, "source")).filter(({ fields }) => own(fields, "type") !== "find_links").map(({ fields, from }) => {
    const included = own(fields, "include_packages");
    const only = Array.isArray(included) ? included.flatMap(
      (one) => typeof one === "string" ? segmentPattern(one.toLowerCase(), "fnmatch") : []
    ) : void 0;
    return { tool: "pdm", from, table: "[[tool.pdm.source]]", ...only !== void 0 && { only } };
  });
}
function privateIndexes(list) {
  return tablesIn(list).flatMap((fields) => {
    const [name, url] = [textOf(fields, "name"), textOf(fields, "url")];
    const from = name?.toLowerCase() === "pypi" ? url : name ?? url;
    return from === void 0 || isPublic(name ?? "", url) ? [] : { fields, from };
  });
}
function uvTable(document) {
  const uv = tableAt(document, "tool", "uv") ?? {};
  const indexes = indexesOf(own(uv, "index"));
  return { tool: "uv", table: "tool.uv.sources", entries: tableAt(uv, "sources"), indexes };
}
function poetryTables(document) {
  const poetry = tableAt(document, "tool", "poetry") ?? {};
  const indexes = indexesOf(own(poetry, "source"));
  const groups = Object.keys(tableAt(poetry, "group") ?? {});
  const tables = [
    ...["dependencies", "dev-dependencies"].map((table) => ({ table, entries: tableAt(poetry, table) })),
    ...groups.map((group) => ({
      table: `group.${group}.dependencies`,
      entries: tableAt(poetry, "group", group, "dependencies")
    }))
  ];
  return tables.map(({ table, entries }) => ({
    ...{ tool: "poetry", table: `tool.poetry.${table}` },
    ...{ entries, indexes }
  }));
}
function indexesOf(list) {
  return new Map(tablesIn(list).map((one) => [textOf(one, "name") ?? "", textOf(one, "url") ?? ""]));
}
function tablesIn(list) {
  return Array.isArray(list) ? list.filter(isJsonObject) : [];
}
function textOf(fields, key) {
  const value = own(fields, key);
  return typeof value === "string" ? value : void 0;
}
function placeOf(fields, indexes) {
  const location = ["path", "git", "url"].map((key) => textOf(fields, key)).find((one) => one !== void 0);
  if (location !== void 0) return { from: `\`${withoutUser(location)}\``, isIndex: false };
  if (own(fields, "workspace") === true) return { from: "the workspace", isIndex: false };
  const index = textOf(fields, "index") ?? textOf(fields, "source");
  if (index === void 0 || isPublic(index, indexes.get(index))) return void 0;
  return { from: `the index \`${index}\``, isIndex: true };
}
function isPublic(name, url) {
  if (url === void 0 || url === "") return name.toLowerCase() === "pypi";
  return URL.canParse(url) && new URL(url).host === new URL(publicIndex.url).host;
}

// src/wheel-choice/stated-limits.ts
function statedLimits(project, roots) {
  const { workspace } = project;
  const problems = new Problems();
  const files = new Set(roots.flatMap(({ target }) => pyprojectOf(project, target) ?? []));
  const limits = [...new Set([...files].map((one) => rootOf(workspace, one)))].map((path) => {
    const text = decodeText(workspace.read(path));
    const uv = tableAt(parseToml(text, path), "tool", "uv") ?? {};
    return {
      constraints: limitsIn(text, path, uv, "constraint-dependencies", problems),
      overrides: limitsIn(text, path, uv, "override-dependencies", problems)
    };
  });
  problems.throwIfErrors();
  return {
    constraints: limits.flatMap(({ constraints }) => constraints),
    overrides: limits.flatMap(({ overrides }) => overrides)
  };
}
function rootOf(workspace, path) {
  let directory = directoryOf(path);
  for (; ; ) {
    const candidate = directory === "" ? "pyproject.toml" : `${directory}/pyproject.toml`;
    const isRoot = () => tableAt(parseToml(decodeText(workspace.read(candidate)), candidate), "tool", "uv", "workspace") !== void 0;
    if (workspace.files.isFile(candidate) && isRoot()) return candidate;
    if (directory === "") return path;
    directory = directoryOf(directory);
  }
}
function limitsIn(text, path, uv, key, problems) {
  const list = own(uv, key) ?? [];
  const find = createPlaceFinder(text, path);
  const fault = (written2, why) => {
    problems.error({
      code: "invalid-constraint",
      message: `\`${written2}\` in \`${key}\` does not constrain the version of a project: ${why}`,
      place: find(written2, "quoted"),
      help: "use a form such as `name<2` (PEP 508), or lock the requirements with `uv lock`"
    });
  };
  const written = Array.isArray(list) ? list : [list];
  return written.flatMap((one) => {
    if (typeof one !== "string") fault(JSON.stringify(one), "it is not text");
    return typeof one === "string" ? readConstraint(one, (why) => {
      fault(one, why);
    }) ?? [] : [];
  });
}

// src/wheel-choice/complete-lock.ts
function projectsOf({ resolves }) {
  return new Set(resolves.flatMap(({ distributions }) => distributions.map(({ name }) => name)));
}
async function completeLock(sources, lock, open) {
  if (sources.settings.offline) throw incompleteOffline(lock, open);
  const { resolveRequirements } = await import("./resolve-EKHLBRID.js");
  const { needs: roots, platform, place, constraints } = open;
  const found = await resolveRequirements(sources.resolver(lock), {
    roots,
    platform,
    constraints: [...pinsOf(lock), ...constraints],
    place
  });
  const known = projectsOf(lock);
  const added = found.resolves.flatMap(({ distributions }) => distributions).filter(({ name }) => !known.has(name));
  return {
    ...lock,
    resolves: lock.resolves.map((one) => ({ ...one, distributions: [...one.distributions, ...added] }))
  };
}
function pinsOf({ resolves }) {
  return resolves.flatMap(({ distributions }) => distributions).filter(({ version }) => version !== UNKNOWN_VERSION).map(({ name, version, marker }) => ({ ...parseRequirement(`${name}==${version}`), marker }));
}
function incompleteLock(lock, needs, isPlain) {
  return {
    severity: "warning",
    code: "lock-incomplete",
    message: `${lock.path} does not pin ${listSome(named(needs), 8)}: the newest versions that fit its pins are taken, and the next run may choose others`,
    place: { path: lock.path },
    help: completeHelp(lock, needs, isPlain),
    notes: askers(needs)
  };
}
function incompleteOffline(lock, { needs, isPlain }) {
  return userError({
    code: "lock-incomplete",
    message: `${lock.path} does not pin ${listSome(named(needs), 8)}, and --offline forbids looking it up in an index`,
    place: { path: lock.path },
    help: completeHelp(lock, needs, isPlain),
    notes: askers(needs)
  });
}
var named = (needs) => [
  ...new Set(needs.map(({ requirement }) => `\`${showRequirement({ ...requirement, marker: void 0 })}\``))
];
function askers(needs) {
  const lines = new Set(
    needs.map(({ requirement, target }) => `${requirement.normalizedName} is needed by ${target}`)
  );
  return someLines(lines, 8);
}
var LEFT_OUT = /^(?:setuptools|pip|distribute)$/;
function completeHelp({ path, format }, needs, isPlain = false) {
  if (format === "pipenv") return `add them to the Pipfile and run \`${lockFormats.pipenv.command}\``;
  if (format !== "requirements") return `lock them too, and generate ${path} again`;
  const output = path.replace(/(?:\.txt)?$/, isPlain ? ".lock" : ".lock.txt");
  const isFound = /(?:^|\/)requirements\.lock$/.test(output);
  const use = !isPlain ? `, and name \`${output}\` in \`[python.resolves]\`` : isFound ? ", which is then found beside it" : `, and name it: \`requirements: ${output}\``;
  const unsafe = needs.filter(({ requirement }) => LEFT_OUT.test(requirement.normalizedName));
  const allow = unsafe.length === 0 ? "" : `, or with \`pip-compile --allow-unsafe\`, which leaves out ${unsafe[0].requirement.normalizedName} without that option`;
  return `make a complete lock with \`uv pip compile ${path} --universal --generate-hashes -o ${output}\`${use}${allow}`;
}
function neededAllTheSame({ path }, needs, place) {
  const who = new Map(needs.map(({ requirement, target }) => [requirement.normalizedName, target]));
  return {
    severity: "note",
    code: "excluded-but-needed",
    message: `What \`!!\` takes out stays in the package because a wheel needs it: ${[...who].map(([name, asker]) => `${name} (needed by ${asker})`).join(", ")}`,
    place,
    help: `also take out the wheel that needs it; otherwise ${path} is packaged as a whole`
  };
}

// src/wheel-choice/constraints.ts
var MAX_INCLUDED = 50;
function constraintsIn(workspace, path) {
  if (!workspace.files.isFile(path)) return [];
  const read = /* @__PURE__ */ new Set([path]);
  const limits = /* @__PURE__ */ new Set();
  for (const one of read) {
    const text = decodeText(workspace.read(one));
    for (const { option, name, path: named2, place } of filesNamedIn(text, one)) {
      const isThere = named2 !== void 0 && workspace.files.isFile(named2);
      if (option === "--constraint" && !isThere) throw notThere(name, place);
      if (!isThere) continue;
      if (option === "--constraint") limits.add(named2);
      else if (read.size < MAX_INCLUDED) read.add(named2);
    }
  }
  return [...limits].flatMap((one) => constraintsFile(workspace, one));
}
function constraintsFile(workspace, path) {
  const bytes = workspace.read(path);
  refuseLfsPointer(bytes, path);
  return readConstraints(decodeText(bytes), path);
}
function notThere(name, place) {
  return userError({
    code: "constraints-missing",
    message: `The constraints file \`${name}\` is not in the checkout`,
    place,
    help: "correct the path, which is relative to this file, or remove the line; what git ignores does not count"
  });
}

// src/wheel-choice/identify-files.ts
var AT_ONCE = 8;
async function withIdentifiedFiles(lock, needed, platform, identify, problems) {
  const open = lock.resolves.flatMap(({ distributions }) => distributions).filter((one) => needed.has(one.name) && lacksKnownFile(one));
  if (open.length === 0) return lock;
  const ranks = tagRanks(platform);
  const rankOf = (file) => bestTagRank(file.filename, ranks) ?? Infinity;
  const isUsable = (file) => isFitting(file, platform, ranks);
  const settled = await problems.collectAll(open, AT_ONCE, async (one) => {
    const known = one.artifacts.filter((file) => !lacksHash(file));
    const unknown = one.artifacts.filter((file) => lacksHash(file) && isUsable(file));
    if (unknown.length === 0) return [one, one];
    if (known.some(isUsable)) return [one, { ...one, artifacts: known }];
    const found = await firstThatMatches(
      one,
      unknown.toSorted((a, b) => rankOf(a) - rankOf(b)),
      identify
    );
    return [one, { ...one, artifacts: [...known, found] }];
  });
  const changed = new Map(settled);
  return {
    ...lock,
    resolves: lock.resolves.map(({ marker, distributions }) => ({
      marker,
      distributions: distributions.map((one) => changed.get(one) ?? one)
    }))
  };
}
async function firstThatMatches(one, files, identify) {
  let failure;
  for (const file of files) {
    try {
      return await identify(file, one);
    } catch (error) {
      const isMismatch = error instanceof UserError && error.diagnostics.every(({ code }) => code === "hash-mismatch");
      if (!isMismatch) throw error;
      failure ??= error;
    }
  }
  throw failure ?? new Error("no file was given");
}
export {
  projectLayout as f0_projectLayout,
  metadataMismatches as f1_metadataMismatches,
  readConstraint as f2_readConstraint,
  readConstraints as f2_readConstraints,
  pyprojectOf as f3_pyprojectOf,
  refuseOtherSources as f3_refuseOtherSources,
  statedLimits as f4_statedLimits,
  completeHelp as f5_completeHelp,
  completeLock as f5_completeLock,
  incompleteLock as f5_incompleteLock,
  neededAllTheSame as f5_neededAllTheSame,
  projectsOf as f5_projectsOf,
  constraintsFile as f6_constraintsFile,
  constraintsIn as f6_constraintsIn,
  withIdentifiedFiles as f7_withIdentifiedFiles
};
