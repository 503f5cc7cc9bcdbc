import {
  RequirementSyntaxError,
  compareAddresses,
  compareCodePoints,
  formatRequirement,
  isObject,
  onePerLine,
  openInvocation,
  openWorkspace,
  parsePipRequirement,
  requirementsOf,
  scanImports,
  selectTargets,
  sortedByCodePoint,
  sourceFieldOf,
  specQuery,
  throwDistinct,
  wheelSettings
} from "./chunk-4U4A73Z3.js";
import "./chunk-2YNFGMIP.js";
import {
  Problems,
  UserError,
  createHash,
  nearNames,
  normalizeName,
  reportDiagnostics,
  resolve,
  userError
} from "./chunk-VILPUJHH.js";
import {
  isSwitchedOn,
  optionValue,
  readFileSync,
  statSync
} from "./chunk-7X23XMYO.js";

// src/commands/python-json.ts
function indentedJson(value, indent) {
  const text = JSON.stringify(Object.fromEntries(value), void 0, indent);
  return text.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

// src/commands/dependencies.ts
function dependencies(project, query) {
  const { targets, warnings } = selectTargets(project, { ...query, generators: "keep" });
  const specs = targets.map(({ spec }) => spec);
  const text = dependenciesText(project, specs, query);
  return { text, warnings: [...warnings, ...project.graph.diagnostics()] };
}
function dependenciesText(project, specs, options) {
  const { graph } = project;
  const problems = new Problems();
  const of = (roots2) => {
    const found = options.transitive ? problems.collect(() => graph.transitive(roots2, { special: true })) ?? [] : roots2.flatMap((spec) => [...problems.collect(() => graph.direct(spec))?.dependencies.keys() ?? []]);
    return sortedByCodePoint(/* @__PURE__ */ new Set([...found, ...options.closed ? roots2 : []]));
  };
  const text = options.format === "text" ? onePerLine(of(specs)) : indentedJson(new Map(specs.map((spec) => [spec, of([spec])])), 4);
  throwDistinct(problems);
  return text;
}

// src/commands/dependents.ts
function dependents(project, query) {
  project.problems.throwIfErrors();
  const { targets, warnings } = selectTargets(project, { ...query, generators: "keep" });
  const specs = targets.map(({ spec }) => spec);
  const text = dependentsText(project, specs, query);
  return { text, warnings: [...warnings, ...project.graph.diagnostics()] };
}
function dependentsText(project, specs, options) {
  const of = (roots2) => {
    const found = new Set(project.graph.dependents(roots2, { transitive: options.transitive }));
    for (const root of roots2) {
      if (options.closed) found.add(root);
      else found.delete(root);
    }
    return sortedByCodePoint(found);
  };
  return options.format === "text" ? onePerLine(of(specs)) : indentedJson(new Map(specs.map((spec) => [spec, of([spec])])), 4);
}

// src/graph/explain.ts
function findGoal(targets, what) {
  if (targets.targets.has(what)) {
    const generated = targets.targets.get(what).generated;
    return { kind: "address", specs: [what, ...generated] };
  }
  const owners = targets.owners(what);
  if (owners.length > 0) return { kind: "file", specs: owners };
  const name = normalizeName(what);
  const specs = [...targets.targets.values()].filter(({ type }) => type.name === "python_requirement").filter((target) => requirementsOf(target).some(({ normalizedName }) => normalizedName === name)).map(({ spec }) => spec);
  return specs.length > 0 ? { kind: "distribution", specs } : void 0;
}
function shortestChain(graph, root, goals) {
  const wanted = new Set(goals);
  if (wanted.has(root)) return [];
  const steps = /* @__PURE__ */ new Map();
  const queue = [root];
  for (const from of queue) {
    for (const [to, reason] of graph.direct(from).dependencies) {
      if (to === root || steps.has(to)) continue;
      steps.set(to, { from, to, reason });
      if (wanted.has(to)) return chainTo(steps, to);
      queue.push(to);
    }
  }
  return void 0;
}
function chainTo(steps, to) {
  const chain = [];
  for (let step = steps.get(to); step !== void 0; step = steps.get(step.from)) chain.push(step);
  return chain.reverse();
}

// src/commands/explain.ts
function showPlace(reason) {
  const place = reason.kind === "import" ? reason : reason.place;
  if (place === void 0) return "";
  return place.line === void 0 ? place.path : `${place.path}:${place.line}`;
}
function showReason(reason) {
  switch (reason.kind) {
    case "import":
      return `imports \`${reason.module}\``;
    case "explicit":
      return "names it in `dependencies`";
    case "generated":
      return "generates it";
    case "init-file":
      return "is in its package";
    case "conftest":
      return "is a test below it";
    case "entry-point":
      return "is its entry point";
    case "asset":
      return "contains its path in a string";
    case "sibling":
      return "has the same generator (imports are not inferred)";
    case "special":
      return "names it";
    case "dockerfile":
      return "copies it or is based on it";
  }
}
function explain(project, query, what, format) {
  const { targets, warnings } = selectTargets(project, { ...query, generators: "keep" });
  const specs = targets.map(({ spec }) => spec);
  const text = explainText(project, specs, what, format);
  return { text, warnings: [...warnings, ...project.graph.diagnostics()] };
}
function explainText(project, specs, what, format = "text") {
  const goal = findGoal(project.targets, what);
  if (goal === void 0) throw unknownDependency(project.targets, what);
  const chains = specs.flatMap((spec) => {
    const chain = shortestChain(project.graph, spec, goal.specs);
    return chain === void 0 ? [] : [{ spec, chain }];
  });
  const [shortest] = chains.sort((left, right) => left.chain.length - right.chain.length);
  if (format === "json") return JSON.stringify(shortest?.chain.map(stepFields) ?? null, void 0, 2);
  if (shortest === void 0) {
    const isProject = !/[/:]/.test(what);
    return `${specs.join(", ")} does not depend on ${what}${isProject ? " through an import or a field; `wheels` shows what its wheels need" : ""}`;
  }
  return [shortest.spec, ...shortest.chain.map(showStep)].join("\n");
}
function unknownDependency(targets, what) {
  const near = nearNames(what, targets.targets.keys());
  return userError({
    code: "unknown-dependency",
    message: `\`${what}\` is not a target, an owned file, or a required distribution`,
    help: near.length > 0 ? `did you mean ${near.map((name) => `\`${name}\``).join(" or ")}?` : "give an address (`path/to:name`), a file (`path/to/file.py`) or a distribution (`requests`) that a target requires; `wheels` shows their dependencies"
  });
}
function showStep({ to, reason }) {
  const place = showPlace(reason);
  return `  -> ${to}  (${showReason(reason)}${place === "" ? "" : `, ${place}`})`;
}
function stepFields({ from, to, reason }) {
  const place = reason.kind === "import" ? reason : reason.place;
  return {
    from,
    to,
    kind: reason.kind,
    module: reason.kind === "import" ? reason.module : null,
    path: place?.path ?? null,
    line: place?.line ?? null
  };
}

// src/commands/filedeps.ts
function filedeps(project, query) {
  const { targets, warnings } = selectTargets(project, { ...query, generators: "keep" });
  const specs = targets.map(({ spec }) => spec);
  const text = filedepsText(project, specs, query);
  return { text, warnings: [...warnings, ...project.graph.diagnostics()] };
}
function filedepsText(project, specs, options) {
  const all = options.transitive ? project.graph.closure(specs, { special: true }) : specs;
  const paths = /* @__PURE__ */ new Set();
  for (const spec of all) {
    const target = project.targets.targets.get(spec);
    if (target === void 0) continue;
    paths.add(target.place.path);
    for (const path of target.sources) paths.add(path);
  }
  return onePerLine(sortedByCodePoint(paths));
}

// src/commands/imports.ts
function importsCommand(files, options, host) {
  const problems = new Problems();
  const scanned = /* @__PURE__ */ new Map();
  for (const file of files) {
    const source = read(resolve(host.cwd, file));
    if (source === void 0) {
      problems.error({
        code: "unreadable-file",
        message: `\`${file}\` is not a readable file`,
        help: "give Python files, relative to the working directory"
      });
      continue;
    }
    const { imports, assets } = scanImports(source, options);
    const shown2 = Array.from(imports, ([name, { line, weak }]) => [name, { line, weak }]);
    scanned.set(file, { imports: Object.fromEntries(shown2), assets: [...assets.keys()] });
  }
  problems.throwIfErrors();
  host.log.out(JSON.stringify(Object.fromEntries(scanned), void 0, 2));
}
function read(path) {
  try {
    return statSync(path).isFile() ? readFileSync(path) : void 0;
  } catch {
    return void 0;
  }
}

// src/commands/list.ts
function list(project, query) {
  const { targets, warnings } = selectTargets(project, { ...query, generators: "keep" });
  if (targets.length > 0) return { text: onePerLine(targets.map(({ spec }) => spec)), warnings };
  const nothing = {
    severity: "warning",
    code: "no-targets",
    message: "No targets were matched in goal `list`."
  };
  return { text: "", warnings: [...warnings, nothing] };
}

// src/commands/directory-digest.ts
function directoryFingerprint(files) {
  const root = emptyNode();
  for (const file of files) insert(root, file);
  return digestOfNode(root).hash;
}
function emptyNode() {
  return { files: /* @__PURE__ */ new Map(), directories: /* @__PURE__ */ new Map() };
}
function insert(root, file) {
  const parts = file.path.split("/");
  const name = parts.pop();
  let node = root;
  for (const part of parts) {
    let next = node.directories.get(part);
    if (next === void 0) {
      next = emptyNode();
      node.directories.set(part, next);
    }
    node = next;
  }
  node.files.set(name, file);
}
function digestOfNode(node) {
  const parts = [];
  for (const [name, file] of sortedByName(node.files)) {
    parts.push(lengthDelimited(1, fileNode(name, file)));
  }
  for (const [name, directory] of sortedByName(node.directories)) {
    parts.push(lengthDelimited(2, directoryNode(name, directory)));
  }
  return digestOf(Buffer.concat(parts));
}
function fileNode(name, file) {
  return Buffer.concat([
    // FileNode.name = 1
    lengthDelimited(1, Buffer.from(name)),
    // FileNode.digest = 2
    lengthDelimited(2, digestMessage(digestOf(file.content))),
    // FileNode.is_executable = 4, left out when false
    file.isExecutable ? Buffer.from([4 << 3 | 0, 1]) : Buffer.alloc(0)
  ]);
}
function directoryNode(name, directory) {
  return Buffer.concat([
    // DirectoryNode.name = 1
    lengthDelimited(1, Buffer.from(name)),
    // DirectoryNode.digest = 2
    lengthDelimited(2, digestMessage(digestOfNode(directory)))
  ]);
}
function digestMessage({ hash, size }) {
  return Buffer.concat([
    // Digest.hash = 1
    lengthDelimited(1, Buffer.from(hash)),
    // Digest.size_bytes = 2, left out when 0
    size === 0 ? Buffer.alloc(0) : Buffer.concat([Buffer.from([2 << 3 | 0]), variableLength(size)])
  ]);
}
function digestOf(content) {
  return { hash: createHash("sha256").update(content).digest("hex"), size: content.length };
}
function lengthDelimited(field, content) {
  return Buffer.concat([Buffer.from([field << 3 | 2]), variableLength(content.length), content]);
}
function variableLength(value) {
  const bytes = [];
  let rest = value;
  while (rest >= 128) {
    bytes.push(rest % 128 | 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
  return Buffer.from(bytes);
}
function sortedByName(entries) {
  return [...entries].sort(([left], [right]) => compareCodePoints(left, right));
}

// src/commands/peek.ts
function peek(project, query, dependenciesOf) {
  const { targets, warnings } = selectTargets(project, { ...query, generators: "keep" });
  const problems = new Problems();
  let left = MAX_CHARACTERS;
  const entries = targets.map((target) => {
    checkSource(target, problems);
    const dependencies2 = problems.collect(() => dependenciesOf(target)) ?? [];
    const entry = entryOf(project, target, dependencies2, query.excludeDefaults ?? false);
    left -= lengthOf(entry);
    if (left < 0) throw tooMuch(target);
    return entry;
  });
  problems.throwIfErrors();
  return {
    text: pythonJson(entries),
    warnings: [...warnings, ...problems.diagnostics]
  };
}
var MAX_CHARACTERS = 64 * 1024 * 1024;
function lengthOf(value) {
  if (typeof value === "string") return value.length + 10;
  if (typeof value !== "object" || value === null) return 10;
  let length = 10;
  for (const [key, item] of Object.entries(value)) {
    length += key.length + lengthOf(item);
    if (length > MAX_CHARACTERS) break;
  }
  return length;
}
function tooMuch(target) {
  return userError({
    code: "too-much-output",
    message: `The answer would have more than ${MAX_CHARACTERS} characters, up to ${target.spec}`,
    place: target.place,
    help: "ask for fewer targets, or shorten their fields"
  });
}
function checkSource(target, problems) {
  const field = sourceFieldOf(target.type);
  if (field?.kind !== "source" || !field.required || target.sources.length > 0) return;
  if (typeof target.fields.get(field.name) !== "string") return;
  const diagnostic = {
    code: "missing-source",
    message: `The '${field.name}' field in target ${target.spec} must have 1 file, but it had 0 files.`,
    place: target.fieldPlaces.get(field.name) ?? target.place,
    help: "use a file that exists"
  };
  problems.error(diagnostic);
}
function entryOf(project, target, dependencies2, excludeDefaults) {
  const fields = /* @__PURE__ */ new Map();
  for (const [name, value] of target.fields) {
    const type = target.type.fields.get(name);
    if (type === void 0) {
      fields.set(name, shown(value));
    } else if (isShown(type, target, value, excludeDefaults)) {
      fields.set(keyOf(type), shownField(type, value));
    }
  }
  fields.set("dependencies", sortedSpecs(project, dependencies2));
  if (sourceFieldOf(target.type) !== void 0) {
    fields.set("sources", target.sources);
    fields.set("sources_fingerprint", fingerprint(project, target.sources));
  }
  const sorted = [...fields].sort(([left], [right]) => left < right ? -1 : 1);
  return { address: target.spec, target_type: target.type.name, ...Object.fromEntries(sorted) };
}
function isShown(type, target, value, excludeDefaults) {
  if (type.isExtension && !target.fieldPlaces.has(type.name)) return false;
  return !excludeDefaults || JSON.stringify(shown(value)) !== JSON.stringify(shown(type.default));
}
function keyOf(type) {
  const isRaw = type.kind === "source" || type.kind === "sources" || type.kind === "dependencies";
  return isRaw ? `${type.name}_raw` : type.name;
}
function sortedSpecs({ targets }, specs) {
  return [...specs].sort((left, right) => {
    const a = targets.targets.get(left);
    const b = targets.targets.get(right);
    if (a === void 0 || b === void 0) return left < right ? -1 : 1;
    return compareAddresses(a.address, b.address);
  });
}
function fingerprint({ workspace }, paths) {
  return directoryFingerprint(
    paths.map((path) => ({
      path,
      content: workspace.read(path),
      isExecutable: workspace.isExecutable(path)
    }))
  );
}
function shownField(type, value) {
  if (typeof value === "string" && type.kind === "entry-point") {
    const [module, name] = value.split(":");
    return { module, function: name ?? null };
  }
  if (typeof value === "string" && type.name === "script") return { name: value };
  if (typeof value === "string" && type.name === "executable") return { executable: value };
  if (type.kind === "overrides" && value instanceof Map) {
    const entries = [...value];
    return Object.fromEntries(entries.map(([key, fields]) => [tupleText(key), shown(fields)]));
  }
  if (type.rule === "requirements" && Array.isArray(value)) {
    return value.map(requirementText);
  }
  return shown(value);
}
function tupleText(key) {
  const names = Array.isArray(key) ? key : [key];
  const parts = names.map((part) => `'${part}'`);
  return parts.length === 1 ? `(${parts[0]},)` : `(${parts.join(", ")})`;
}
function requirementText(text) {
  try {
    return formatRequirement(parsePipRequirement(text));
  } catch (error) {
    if (error instanceof RequirementSyntaxError) return text;
    throw error;
  }
}
function shown(value) {
  if (value === null || typeof value === "boolean" || typeof value === "string") return value;
  if (typeof value === "number") return value;
  if (typeof value === "bigint") return value.toString();
  if (Array.isArray(value)) return value.map(shown);
  if (value instanceof Set) return [...value].map(shown);
  if (value instanceof Map) {
    const entries = [...value];
    return Object.fromEntries(entries.map(([key, item]) => [keyText(key), shown(item)]));
  }
  return isObject(value) ? shown(value.fields) : null;
}
function keyText(key) {
  return typeof key === "string" ? key : JSON.stringify(shown(key));
}
function pythonJson(value) {
  return JSON.stringify(value, null, 2).replace(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}

// src/commands/roots.ts
function roots(project) {
  const all = project.workspace.sourceRoots.all();
  return { text: onePerLine(all.map((root) => root === "" ? "." : root)), warnings: [] };
}

// src/cli/answers.ts
async function runList(invocation) {
  const project = await openInvocation(invocation);
  const query = await specQuery(invocation, project);
  return print(
    invocation,
    answered(project, () => list(project, query))
  );
}
async function runPeek(invocation) {
  const project = await openInvocation(invocation);
  const excludeDefaults = isSwitchedOn(invocation, "exclude-defaults");
  const query = { ...await specQuery(invocation, project), excludeDefaults };
  const output = answered(
    project,
    () => peek(project, query, ({ spec }) => [...project.graph.direct(spec).dependencies.keys()])
  );
  return print(invocation, { ...output, warnings: [...output.warnings, ...project.graph.diagnostics()] });
}
async function runRoots(invocation) {
  return print(invocation, roots(await openInvocation(invocation)));
}
function runDependencies(invocation) {
  return relate(invocation, dependencies);
}
function runDependents(invocation) {
  return relate(invocation, dependents);
}
async function relate(invocation, answer) {
  const project = await openInvocation(invocation);
  const query = {
    ...await specQuery(invocation, project),
    transitive: isSwitchedOn(invocation, "transitive"),
    closed: isSwitchedOn(invocation, "closed"),
    format: formatOf(invocation)
  };
  return print(
    invocation,
    answered(project, () => answer(project, query))
  );
}
async function runFiledeps(invocation) {
  const project = await openInvocation(invocation);
  const transitive = isSwitchedOn(invocation, "transitive");
  const query = { ...await specQuery(invocation, project), transitive };
  return print(
    invocation,
    answered(project, () => filedeps(project, query))
  );
}
async function runExplain(invocation) {
  const project = await openInvocation(invocation);
  const [spec, what] = invocation.operands;
  return print(invocation, explain(project, { specs: [spec] }, what, formatOf(invocation)));
}
async function runWheels(invocation) {
  const { wheels } = await import("./chunk-FLPWUXNP.js");
  const project = await openInvocation(invocation);
  const query = await specQuery(invocation, project);
  const request = { query, format: formatOf(invocation), wheels: wheelSettings(invocation) };
  return print(invocation, await wheels(invocation.host, project, request));
}
function runImports(invocation) {
  const { host, buildRoot } = invocation;
  const problems = new Problems();
  const { options, dialect } = openWorkspace({ root: buildRoot, env: host.env }, problems);
  problems.throwIfErrors();
  importsCommand(invocation.operands, { ...options.pythonInfer, stringRules: dialect.moduleTable }, host);
  return Promise.resolve(0);
}
function formatOf(invocation) {
  return optionValue(invocation, "format") === "json" ? "json" : "text";
}
function answered(project, answer) {
  try {
    return answer();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const problems = new Problems();
    problems.add(project.problems.diagnostics.filter(({ severity }) => severity !== "error"));
    problems.add(project.graph.diagnostics());
    problems.add(error.diagnostics);
    throw new UserError(problems.diagnostics);
  }
}
function print({ host }, output) {
  reportDiagnostics(output.warnings, host.log);
  if (output.text !== "") host.log.out(output.text);
  return 0;
}
export {
  answered,
  runDependencies,
  runDependents,
  runExplain,
  runFiledeps,
  runImports,
  runList,
  runPeek,
  runRoots,
  runWheels
};
