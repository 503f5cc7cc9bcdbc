import {
  declaredPython
} from "./chunk-LDATOE2J.js";
import {
  outlineModule
} from "./chunk-3NQSABD3.js";
import {
  MAX_YAML,
  allowedReleases,
  baseName,
  compareCodePoints,
  expandGlobs,
  expandSpecs,
  fileSpecMatcher,
  isOtherLanguage,
  parseEntryPoint,
  parseYaml,
  readRequirementFile,
  readSpecs,
  resolveHandler,
  resolveModule,
  sortedByCodePoint,
  sourceFieldOf,
  stringField
} from "./chunk-4U4A73Z3.js";
import {
  Problems,
  UserError,
  decodeText,
  directoryOf,
  listSome,
  userError
} from "./chunk-VILPUJHH.js";

// src/tailor/build-file-text.ts
function withProposals(existing, proposals, indent) {
  const parts = [
    ...existing === void 0 ? [] : [existing],
    ...proposals.map((one) => callOf(one, indent))
  ];
  return `${parts.map((part) => part.trimEnd()).join("\n\n")}
`;
}
function callOf({ directory, name, type, fields, comments }, indent) {
  const named = name === baseName(directory) ? [] : [["name", name]];
  const rows = [...named, ...Object.entries(fields)].map(
    ([key, value]) => `
${indent}${key}=${literalOf(value, indent)},`
  );
  const body = rows.length === 0 ? "" : `${rows.join("")}
`;
  return `${comments.map((line) => `${line}
`).join("")}${type}(${body})`;
}
function literalOf(value, indent) {
  if (typeof value === "string") return stringLiteral(value);
  return `[${value.map((one) => `
${indent}${indent}${stringLiteral(one)},`).join("")}
${indent}]`;
}
function stringLiteral(text) {
  const escaped = text.replaceAll("\\", "\\\\").replaceAll('"', '\\"');
  return `"${escaped.replaceAll("\n", "\\n").replaceAll("\r", "\\r")}"`;
}

// src/tailor/directories.ts
function directoriesOf(project, query, problems) {
  const specs = readSpecs(project.workspace, { ...query, generators: "keep" }, new Problems());
  const included = new Set(query.changedFiles ?? []);
  const excluded = /* @__PURE__ */ new Set();
  for (const spec of specs) {
    for (const path of filesOf(project, spec, query, problems))
      (spec.isIgnore ? excluded : included).add(path);
  }
  return new Set([...included].filter((path) => !excluded.has(path)).map(directoryOf));
}
function filesOf(project, spec, query, problems) {
  const { workspace, targets, types } = project;
  const directory = buildFileDirectory(project, spec);
  if (directory !== void 0) return filesIn(project, directory);
  const found = expandSpecs(
    workspace,
    targets,
    types,
    {
      specs: [spec.text.replace(/^-/, "")],
      generators: "keep",
      ...query.workingDirectory !== void 0 && { workingDirectory: query.workingDirectory }
    },
    problems
  );
  switch (spec.kind) {
    case "address":
      return found.flatMap((target) => target.sources);
    case "file":
      return workspace.files.isFile(spec.path) ? [spec.path] : [];
    case "file-glob":
      return expandGlobs(workspace.files, "", [spec.glob]).files;
    case "directory":
    case "directory-targets":
      return filesIn(project, spec.path);
    case "recursive":
      return [...workspace.files.directories()].filter((path) => spec.path === "" || path === spec.path || path.startsWith(`${spec.path}/`)).flatMap((path) => filesIn(project, path));
  }
}
function filesIn({ workspace }, directory) {
  const names = workspace.files.entries(directory)?.files ?? [];
  return names.map((name) => directory === "" ? name : `${directory}/${name}`);
}
function buildFileDirectory({ workspace }, spec) {
  if (spec.kind !== "file" && spec.kind !== "directory") return void 0;
  const name = spec.path.slice(spec.path.lastIndexOf("/") + 1);
  if (!fileSpecMatcher(workspace.options.global.buildPatterns, [])(name)) return void 0;
  const isKnown = workspace.files.isFile(spec.path) || workspace.dialect.tailorsMissingBuildFiles;
  return isKnown && !workspace.files.isDirectory(spec.path) ? directoryOf(spec.path) : void 0;
}

// src/tailor/opaque-targets.ts
var KNOWN_BACKENDS = /^pants\.(?:core|backend\.(?:python|awslambda|google_cloud_function|docker|shell|codegen\.protobuf|plugin_development|build_files|tools|project_info)(?:\.|$))/;
function withoutOpaque({ workspace, targets }, proposals, problems) {
  const backends = workspace.options.global.backendPackages;
  const maybeDefined = backends?.every((backend) => KNOWN_BACKENDS.test(backend)) !== true;
  const hidden = /* @__PURE__ */ new Set();
  for (const target of targets.targets.values()) {
    const { isOpaque, type, place, residence } = target;
    if (!isOpaque && !isOtherLanguage(type.name)) continue;
    if (!maybeDefined) {
      throw userError({
        code: "undefined-target-type",
        message: `No backend in \`[GLOBAL].backend_packages\` defines \`${type.name}\`, so the files that it owns are not known`,
        place,
        help: "add its backend, or the file of the macro to `[GLOBAL].build_file_prelude_globs`"
      });
    }
    if (!isOtherLanguage(type.name)) hidden.add(residence);
  }
  const kept = proposals.filter(({ directory }) => !hidden.has(directory));
  if (kept.length < proposals.length) {
    const skipped = new Set(proposals.filter((one) => !kept.includes(one)).map(({ directory }) => directory));
    problems.warn({
      code: "undefined-target-type",
      message: `Nothing is proposed beside target types from plugins, which may own any file: ${listSome(
        [...skipped].map((path) => `\`${path === "" ? "." : path}\``),
        10
      )}`,
      help: "write these targets by hand"
    });
  }
  return kept;
}

// src/tailor/proposal.ts
function proposal(directory, type, files, parts = {}) {
  return {
    directory,
    type,
    files,
    name: parts.name ?? baseName(directory),
    owned: parts.owned ?? [],
    fields: parts.fields ?? {},
    comments: []
  };
}
function compareProposals(left, right) {
  return compareCodePoints(left.directory, right.directory) || compareCodePoints(left.name, right.name) || compareCodePoints(left.type, right.type) || compareLists(left.files, right.files) || compareLists(left.owned, right.owned);
}
function compareLists(left, right) {
  for (const [index, text] of left.entries()) {
    const other = right[index];
    if (other === void 0) return 1;
    const order = compareCodePoints(text, other);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}
function addressOf({ directory, name }) {
  return `${directory === "" ? "//" : directory}:${name}`;
}
function namesByDirectory(paths) {
  const grouped = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const slash = path.lastIndexOf("/");
    const directory = path.slice(0, Math.max(slash, 0));
    const names = grouped.get(directory);
    const name = path.slice(slash + 1);
    if (names === void 0) grouped.set(directory, [name]);
    else names.push(name);
  }
  for (const names of grouped.values()) names.sort(compareCodePoints);
  return grouped;
}

// src/tailor/search.ts
function searchIn(project, directories) {
  const owned = /* @__PURE__ */ new Set();
  for (const target of project.targets.targets.values()) {
    if (target.generator === void 0) for (const path of target.sources) owned.add(path);
  }
  return { project, directories: [...directories].sort(), isOwned: (path) => owned.has(path) };
}
function unownedFiles(search, globs) {
  return filesNamed(search, globs).filter((path) => !search.isOwned(path));
}
function filesNamed({ project, directories }, globs) {
  const matches = fileSpecMatcher(globs, []);
  return directories.flatMap(
    (directory) => (project.workspace.files.entries(directory)?.files ?? []).filter(matches).map((name) => directory === "" ? name : `${directory}/${name}`)
  );
}
function withAncestors(directory) {
  const all = [directory];
  for (let above = directory; above !== ""; ) {
    above = directoryOf(above);
    all.push(above);
  }
  return all;
}
function defaultSources({ project }, type) {
  const known = project.types.get(type);
  const fallback = known === void 0 ? void 0 : sourceFieldOf(known)?.default;
  if (typeof fallback === "string") return [fallback];
  return Array.isArray(fallback) ? fallback : [];
}

// src/tailor/templates.ts
var templateNames = ["template.yaml", "template.yml", "serverless.yml", "serverless.yaml"];
function templateFunctions(workspace, path, problems) {
  try {
    const content = workspace.read(path);
    if (content.length > MAX_YAML) throw new Error(`it is larger than ${MAX_YAML} bytes`);
    const document = fieldsOf(parseYaml(content.toString("utf8")));
    const directory = path.slice(0, Math.max(path.lastIndexOf("/"), 0));
    const isServerless = /(?:^|\/)serverless\./.test(path);
    const found = isServerless ? serverlessFunctions(document) : samFunctions(document);
    return found.flatMap((one) => located(workspace, directory, one) ?? []);
  } catch (error) {
    problems.warn({
      code: "unreadable-template",
      message: `\`${path}\` cannot be read, so its functions are not proposed: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`,
      place: { path },
      help: "correct the file and run `tailor` again"
    });
    return [];
  }
}
function samFunctions(document) {
  const globals = fieldsOf(fieldsOf(document["Globals"])["Function"]);
  return Object.entries(fieldsOf(document["Resources"])).flatMap(([name, resource]) => {
    const type = fieldsOf(resource)["Type"];
    if (type !== "AWS::Serverless::Function" && type !== "AWS::Lambda::Function") return [];
    const own = fieldsOf(fieldsOf(resource)["Properties"]);
    const value = (key) => own[key] ?? globals[key];
    const architectures = value("Architectures");
    return {
      name,
      code: textOf(value("CodeUri")) ?? textOf(value("Code")) ?? "",
      handler: textOf(value("Handler")),
      runtime: textOf(value("Runtime")),
      architecture: Array.isArray(architectures) ? textOf(architectures[0]) : void 0
    };
  });
}
function serverlessFunctions(document) {
  const provider = fieldsOf(document["provider"]);
  return Object.entries(fieldsOf(document["functions"])).map(([name, declared]) => {
    const own = fieldsOf(declared);
    return {
      name,
      code: "",
      handler: textOf(own["handler"]),
      runtime: textOf(own["runtime"] ?? provider["runtime"]),
      architecture: textOf(own["architecture"] ?? provider["architecture"])
    };
  });
}
function located({ files }, directory, { name, code, handler = "", runtime, architecture }) {
  if (runtime !== void 0 && !runtime.startsWith("python")) return void 0;
  const dot = handler.lastIndexOf(".");
  const [module, attribute] = [handler.slice(0, Math.max(dot, 0)), handler.slice(dot + 1)];
  if (!/^[\w./-]+$/.test(module) || !/^[A-Za-z_]\w*$/.test(attribute)) return void 0;
  const parts = [directory, code, module.replaceAll(".", "/")].flatMap((part) => part.split("/"));
  const path = parts.filter((part) => part !== "" && part !== ".").join("/");
  const file = `${path}.py`;
  if (!files.isFile(file)) return void 0;
  return { name, file, handler: attribute, runtime, architecture };
}
function fieldsOf(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function textOf(value) {
  return typeof value === "string" && !value.includes("${") ? value : void 0;
}

// src/tailor/propose-functions.ts
var HANDLER_DEFINITION = /^(?:async[ \t]+)?def[ \t]+([A-Za-z_]\w*)[ \t]*\(\s*_?(?:event|evt)\b[^,()]*(?:\[[^\]]*\][^,()]*)?,\s*_?(?:context|ctx)\b/gm;
function proposeFunctions(search, problems) {
  const { project } = search;
  const known = packagedHandlers(project, problems);
  const declared = filesNamed(search, templateNames).flatMap(
    (path) => templateFunctions(project.workspace, path, problems)
  );
  const proposals = [];
  for (const found of [...declared, ...definedFunctions(search)]) {
    const key = `${found.file}:${found.handler}`;
    if (known.has(key)) continue;
    known.add(key);
    proposals.push(functionProposal(project, found));
  }
  return proposals;
}
function packagedHandlers(project, problems) {
  const known = /* @__PURE__ */ new Set();
  for (const target of project.targets.targets.values()) {
    if (target.type.packagedAs !== "lambda-function") continue;
    const handler = problems.collect(() => resolveHandler(project.workspace, target));
    if (handler === void 0) continue;
    const path = `${handler.module.replaceAll(".", "/")}.py`;
    const files = handler.file === void 0 ? project.workspace.sourceRoots.all().map((root) => root === "" ? path : `${root}/${path}`) : [handler.file];
    for (const file of files) known.add(`${file}:${handler.function}`);
  }
  return known;
}
function definedFunctions(search) {
  const { python } = search.project.workspace.options;
  const isTest = fileSpecMatcher([...python.tailorTestFileGlobs, ...python.tailorTestutilsFileGlobs], []);
  return filesNamed(search, ["*.py"]).flatMap((file) => {
    const name = file.slice(file.lastIndexOf("/") + 1);
    if (isTest(name)) return [];
    const handlers = handlersIn(search.project, file);
    const stem = name.slice(0, -".py".length);
    return handlers.map((handler) => ({
      file,
      handler,
      name: handlers.length === 1 ? stem : `${stem}-${handler}`,
      runtime: void 0,
      architecture: void 0
    }));
  });
}
function handlersIn({ workspace }, file) {
  const bytes = workspace.read(file);
  const names = new Set(
    Array.from(bytes.toString("latin1").matchAll(HANDLER_DEFINITION), ([, name]) => name)
  );
  if (names.size === 0) return [];
  const defined = new Set(
    outlineModule(bytes).steps.flatMap((step) => step.kind === "function" ? [step.name] : [])
  );
  return [...names].filter((name) => defined.has(name));
}
function functionProposal(project, found) {
  const { dialect } = project.workspace;
  const type = dialect.name === "2.17" ? "python_awslambda" : "python_aws_lambda_function";
  const runtime = found.runtime ?? neededRuntime(project, directoryOf(found.file));
  const hasArchitecture = project.types.get(type)?.fields.has("architecture") === true;
  const name = found.file.slice(found.file.lastIndexOf("/") + 1);
  return proposal(directoryOf(found.file), type, [], {
    name: found.name,
    fields: {
      handler: `${name}:${found.handler}`,
      ...runtime !== void 0 && { runtime },
      ...found.architecture !== void 0 && hasArchitecture && { architecture: found.architecture }
    }
  });
}
function neededRuntime({ workspace, runtimes }, directory) {
  const constraints = workspace.options.python.interpreterConstraints;
  const versions = runtimes.map(({ minor }) => `3.${minor}`);
  const releases = [...allowedReleases(constraints, versions) ?? []];
  const allowed = runtimes.filter(
    ({ minor }) => constraints.length === 0 || releases.some((one) => one.startsWith(`3.${minor}.`))
  );
  if (workspace.dialect.infersRuntime && allowed.length === 1) return void 0;
  const declared = new Problems().collect(() => declaredPython(workspace, directory));
  return (allowed.find(({ minor }) => minor === declared) ?? allowed.at(-1))?.runtime;
}

// src/tailor/propose-others.ts
function proposeImages(search) {
  if (!search.project.workspace.options.docker.tailor) return [];
  return unownedFiles(search, ["*Dockerfile*"]).map((path) => {
    const name = path.slice(path.lastIndexOf("/") + 1);
    return proposal(directoryOf(path), "docker_image", [name], {
      name: "docker",
      owned: [name],
      fields: name === "Dockerfile" ? {} : { source: name }
    });
  });
}
function proposeShell(search) {
  const { shellSetup } = search.project.workspace.options;
  if (!shellSetup.tailor) return [];
  const isTest = fileSpecMatcher(["*_test.sh", "test_*.sh", "tests.sh"], []);
  const proposals = [];
  for (const [directory, names] of namesByDirectory(unownedFiles(search, ["*.sh"]))) {
    const tests = names.filter(isTest);
    const sources = names.filter((name) => !isTest(name));
    if (tests.length > 0 && shellSetup.tailorShunit2Tests) {
      const owned = defaultSources(search, "shunit2_tests");
      proposals.push(proposal(directory, "shunit2_tests", tests, { name: "tests", owned }));
    }
    if (sources.length > 0 && shellSetup.tailorSources) {
      const owned = defaultSources(search, "shell_sources");
      proposals.push(proposal(directory, "shell_sources", sources, { owned }));
    }
  }
  return proposals;
}
function proposeProtobuf(search) {
  if (!search.project.workspace.options.protoc.tailor) return [];
  const owned = defaultSources(search, "protobuf_sources");
  return [...namesByDirectory(unownedFiles(search, ["*.proto"]))].map(
    ([directory, names]) => proposal(directory, "protobuf_sources", names, { owned })
  );
}

// src/tailor/propose-python.ts
var pythonFiles = ["*.py", "*.pyi"];
function proposePython(search, problems) {
  const { python } = search.project.workspace.options;
  return [
    ...python.tailorSourceTargets ? proposeSources(search) : [],
    ...python.tailorPyTypedTargets ? proposePyTyped(search) : [],
    ...python.tailorRequirementsTargets ? proposeRequirements(search, problems) : [],
    ...python.tailorPexBinaryTargets ? proposeEntryPoints(search, problems) : []
  ];
}
function proposeSources(search) {
  const { options } = search.project.workspace;
  const isTest = fileSpecMatcher(options.python.tailorTestFileGlobs, []);
  const isTestUtility = fileSpecMatcher(options.python.tailorTestutilsFileGlobs, []);
  const proposals = [];
  for (const [directory, names] of namesByDirectory(unownedFiles(search, pythonFiles))) {
    const tests = names.filter(isTest);
    const utilities = names.filter(isTestUtility);
    const sources = names.filter((name) => !isTest(name) && !isTestUtility(name));
    const add = (type, files, name) => {
      const owned = defaultSources(search, type);
      proposals.push(proposal(directory, type, files, { owned, ...name !== void 0 && { name } }));
    };
    if (tests.length > 0) add("python_tests", tests, "tests");
    if (utilities.length > 0) add("python_test_utils", utilities, "test_utils");
    if (sources.length > 0 && !isBlankPackage(search, directory, sources)) add("python_sources", sources);
  }
  return proposals;
}
function isBlankPackage({ project: { workspace } }, directory, names) {
  const [name] = names;
  if (!workspace.options.python.tailorIgnoreEmptyInitFiles || names.length > 1) return false;
  if (name !== "__init__.py" && name !== "__init__.pyi") return false;
  const content = workspace.read(directory === "" ? name : `${directory}/${name}`);
  return /^[ \t-\r]*$/.test(content.toString("latin1"));
}
function proposePyTyped(search) {
  return unownedFiles(search, ["py.typed"]).map(
    (path) => proposal(directoryOf(path), "resource", ["py.typed"], {
      name: "py_typed",
      owned: ["py.typed"],
      fields: { source: "py.typed" }
    })
  );
}
var requirementsKinds = [
  {
    glob: "*requirements*.txt",
    type: "python_requirements",
    name: "reqs",
    kind: "requirements-txt",
    source: "requirements.txt"
  },
  {
    glob: "Pipfile.lock",
    type: "pipenv_requirements",
    name: "pipenv",
    kind: "pipenv",
    source: "Pipfile.lock"
  },
  {
    glob: "pyproject.toml",
    type: "poetry_requirements",
    name: "poetry",
    kind: "poetry",
    source: "pyproject.toml"
  },
  {
    glob: "pyproject.toml",
    type: "python_requirements",
    name: "reqs",
    kind: "pep621",
    source: "requirements.txt"
  }
];
function proposeRequirements(search, problems) {
  const { tailorsProjectTables } = search.project.workspace.dialect;
  return requirementsKinds.filter(({ kind }) => tailorsProjectTables || kind !== "pep621").flatMap(
    (row) => unownedFiles(search, [row.glob]).flatMap((path) => {
      if (!isRequirementsFile(search, row.kind, path, problems)) return [];
      const name = path.slice(path.lastIndexOf("/") + 1);
      return proposal(directoryOf(path), row.type, [path], {
        name: row.name,
        owned: [name],
        fields: name === row.source ? {} : { source: name }
      });
    })
  );
}
function isRequirementsFile({ project: { workspace } }, kind, path, problems) {
  try {
    const text = decodeText(workspace.read(path));
    if (kind === "poetry" && !text.includes("[tool.poetry")) return false;
    const found = readRequirementFile(kind, text, path);
    return kind !== "pep621" || found.length > 0;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    if (kind === "pep621") return false;
    const [first] = error.diagnostics;
    problems.warn({
      code: "unreadable-requirements",
      message: `\`${path}\` cannot be read, so no target is proposed for it: ${first.message}`,
      ...first.place === void 0 ? {} : { place: first.place },
      help: "correct the file and run `tailor` again, or write the target by hand"
    });
    return false;
  }
}
var ENTRY_POINT = /(?:^|\n)if __name__ +== +['"]__main__['"]: *(?:#[^\n]*)?(?:\n|$)/;
function proposeEntryPoints(search, problems) {
  const { workspace } = search.project;
  const scripts = filesNamed(search, pythonFiles).filter(
    (path) => /(?:^|\/)__main__\.py$/.test(path) || ENTRY_POINT.test(workspace.read(path).toString("latin1"))
  );
  const modules = /* @__PURE__ */ new Map();
  for (const path of scripts) {
    const root = workspace.sourceRoots.ofFile(path);
    if (root === void 0) problems.add(noSourceRoot(path).diagnostics);
    else modules.set(moduleOf(root === "" ? path : path.slice(root.length + 1)), path);
  }
  for (const known of knownEntryPoints(search, scripts.map(directoryOf), problems)) modules.delete(known);
  return [...modules.values()].map((path) => {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const stem = name.slice(0, name.lastIndexOf("."));
    return proposal(directoryOf(path), "pex_binary", [], { name: stem, fields: { entry_point: name } });
  });
}
function moduleOf(path) {
  return path.replace(/\.pyi?$/, "").replace(/(?:^|\/)__init__$/, "").replaceAll("/", ".");
}
function noSourceRoot(path) {
  return userError({
    code: "no-source-root",
    message: `No source root found for \`${path}\``,
    place: { path },
    help: "add its source root to `root_patterns` in `[source]`"
  });
}
function knownEntryPoints({ project }, directories, problems) {
  const { workspace, targets } = project;
  const all = new Set(directories.flatMap(withAncestors));
  return [...all].flatMap((directory) => targets.residents(directory)).flatMap((spec) => {
    const target = targets.targets.get(spec);
    const written = target.type.name === "pex_binary" ? stringField(target, "entry_point") : void 0;
    const parsed = written === void 0 ? "" : parseEntryPoint(written);
    if (typeof parsed === "string") return [];
    return problems.collect(() => resolveModule(workspace, target, "entry_point", parsed.moduleOrFile).module) ?? [];
  });
}

// src/tailor/settle.ts
function settle(project, proposals) {
  const { tailor: tailor2 } = project.workspace.options;
  const aliased = proposals.map((one) => ({ ...one, type: tailor2.aliasMapping.get(one.type) ?? one.type }));
  const isWanted = wantedBy(project);
  return withFreeNames(project, aliased).map((one) => withoutOwnedFiles(project, one)).filter(isWanted);
}
function withFreeNames(project, proposals) {
  const taken = new Set(project.targets.targets.keys());
  const renamed = [...proposals].sort(compareProposals).map((one) => {
    let name = one.directory === "" ? "root" : one.name;
    for (let count = 0; taken.has(specOf(one.directory, name)); count++) name = `${one.name}${count}`;
    taken.add(specOf(one.directory, name));
    return { ...one, name };
  });
  return renamed.sort(compareProposals);
}
function specOf(directory, name) {
  return directory === "" ? `//:${name}` : `${directory}:${name}`;
}
function withoutOwnedFiles({ workspace, targets }, one) {
  const files = new Set(expandGlobs(workspace.files, one.directory, one.owned).files);
  const directories = new Set([...files].map(directoryOf).flatMap(withAncestors));
  const owners = [...directories].flatMap((directory) => targets.residents(directory)).filter((spec) => targets.targets.get(spec).sources.some((path) => files.has(path)));
  if (owners.length === 0) return one;
  return {
    ...one,
    owned: one.files,
    fields: { ...one.fields, sources: one.files },
    comments: [
      `# NOTE: Sources restricted from the default for ${one.type} due to conflict with`,
      ...sortedByCodePoint(new Set(owners)).map((spec) => `#   - ${spec}`)
    ]
  };
}
function wantedBy({ workspace: { options } }) {
  const { tailor: tailor2, global } = options;
  const isIgnored = fileSpecMatcher(
    [...tailor2.ignorePaths, ...global.buildIgnore].filter((glob) => !glob.startsWith("!")),
    []
  );
  const unwanted = new Set(tailor2.ignoreAddingTargets);
  return (one) => !isIgnored(buildFileOf(one, tailor2.buildFileName)) && !unwanted.has(addressOf(one));
}
function buildFileOf({ directory }, buildFileName) {
  return directory === "" ? buildFileName : `${directory}/${buildFileName}`;
}
function checkBuildFileName({ workspace: { options } }) {
  const { buildFileName } = options.tailor;
  const { buildPatterns } = options.global;
  const isPlain = !/[/\\\0]/.test(buildFileName) && buildFileName !== "." && buildFileName !== "..";
  if (isPlain && fileSpecMatcher(buildPatterns, [])(buildFileName)) return;
  throw userError({
    code: "build-file-name",
    message: `\`[tailor].build_file_name\` is \`${buildFileName}\`, which \`[GLOBAL].build_patterns\` (${buildPatterns.join(", ")}) does not match`,
    help: "change one of them: BUILD files of that name would not be read"
  });
}

// src/tailor/tailor.ts
var tailors = [
  { backends: ["pants.backend.python"], byDefault: true, propose: proposePython },
  { backends: ["pants.backend.docker"], byDefault: true, propose: proposeImages },
  { backends: ["pants.backend.shell"], byDefault: false, propose: proposeShell },
  {
    backends: [
      "pants.backend.codegen.protobuf.python",
      "pants.backend.experimental.codegen.protobuf.go",
      "pants.backend.experimental.codegen.protobuf.java",
      "pants.backend.experimental.codegen.protobuf.scala"
    ],
    byDefault: false,
    propose: proposeProtobuf
  }
];
function tailor(project, query, problems, lambdas) {
  checkBuildFileName(project);
  const active = activeTailors(project);
  const search = searchIn(project, directoriesOf(project, query, problems));
  const proposals = active.flatMap(({ propose }) => propose(search, problems));
  if (lambdas) for (const one of proposeFunctions(search, problems)) proposals.push(one);
  return editsOf(project, settle(project, withoutOpaque(project, proposals, problems)));
}
function activeTailors({ workspace: { options } }) {
  const listed = options.global.backendPackages;
  const active = tailors.filter(
    ({ backends, byDefault }) => listed === void 0 ? byDefault : backends.some((backend) => listed.includes(backend))
  );
  if (active.length > 0) return active;
  throw userError({
    code: "no-tailor-backend",
    message: "No backend in `[GLOBAL].backend_packages` proposes targets",
    help: "add `pants.backend.python` to `backend_packages` in pants.toml"
  });
}
function editsOf({ workspace }, proposals) {
  const { buildFileName, buildFileHeader, buildFileIndent } = workspace.options.tailor;
  const byFile = /* @__PURE__ */ new Map();
  for (const one of proposals) {
    const path = buildFileOf(one, buildFileName);
    const others = byFile.get(path);
    if (others === void 0) byFile.set(path, [one]);
    else others.push(one);
  }
  return [...byFile].map(([shown, added]) => {
    const path = workspace.files.isDirectory(shown) ? `${shown}.pants` : shown;
    const exists = workspace.files.isFile(path);
    const existing = exists ? workspace.read(path).toString("utf8") : buildFileHeader;
    const text = withProposals(existing, added, buildFileIndent);
    return { path, shown, exists: exists && path === shown, text, added };
  });
}

export {
  withProposals,
  tailor
};
