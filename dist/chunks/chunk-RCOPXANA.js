import {
  lockFormatOf,
  readRequirementsLock
} from "./chunk-VRLTUVXX.js";
import {
  RequirementSyntaxError,
  YamlSyntaxError,
  compileGlob,
  filesNamedIn,
  isJsonObject,
  isNowhere,
  locationsOf,
  lockFormats,
  own,
  parseMarker,
  parseToml,
  projectPlace,
  readRequirementFile,
  readYamlDocument,
  tableAt
} from "./chunk-4U4A73Z3.js";
import {
  LONGEST_HANDLER,
  Problems,
  UserError,
  decodeText,
  directoryOf,
  isIdentifier,
  listSome,
  nearNames,
  nearestName,
  normalizeName,
  parseBoundedJson,
  refuseLfsPointer,
  userError
} from "./chunk-VILPUJHH.js";

// src/workspace/yaml-nodes.ts
var MAX_DEPTH = 100;
var MAX_NODES = 2e5;
function yamlNodes(text2) {
  const { contents, lineAt, isMap } = readYamlDocument(text2);
  let count = 0;
  const anchors = /* @__PURE__ */ new Map();
  const targets = /* @__PURE__ */ new Map();
  let aliases = 0;
  const remember = (node) => {
    if (node?.anchor !== void 0 && aliases === 0) anchors.set(node.anchor, node);
  };
  const position = (offset) => lineAt(offset);
  const fault = (reason, offset) => new YamlSyntaxError(reason, position(offset));
  const convert = (given, depth, at2) => {
    const offset = given?.range?.[0] ?? at2;
    if (++count > MAX_NODES) throw fault(`it has more than ${MAX_NODES} values`, offset);
    if (depth > MAX_DEPTH) throw fault(`it is nested more than ${MAX_DEPTH} levels deep`, offset);
    if (given === null) return { tag: void 0, ...position(at2), from: at2, to: at2, value: empty };
    const [from = at2, to = at2] = given.range ?? [];
    if (typeof given.resolve === "function") {
      const target = targets.get(given) ?? anchors.get(given.source ?? "");
      if (target === void 0)
        throw fault(
          `the alias \`*${given.source ?? ""}\` has no anchor; a text that begins with \`*\` needs quotes`,
          from
        );
      targets.set(given, target);
      aliases++;
      const found = convert(target, depth + 1, from);
      aliases--;
      return { ...found, ...position(from), from, to };
    }
    remember(given);
    const tag = given.tag?.startsWith("!") === true ? given.tag : void 0;
    const start = tag === void 0 ? from : Math.max(text2.lastIndexOf(tag, from), 0);
    const end = from + text2.slice(from, to).trimEnd().length;
    return {
      tag,
      ...position(from),
      from: start,
      to: Math.max(end, start),
      value: valueOf2(given, depth, from)
    };
  };
  const valueOf2 = (node, depth, at2) => {
    if (node.items === void 0) {
      const data = node.value;
      return { kind: "scalar", data: data ?? null, text: node.source ?? String(data ?? "") };
    }
    if (isMap(node)) {
      const entries = /* @__PURE__ */ new Map();
      const merged = [];
      for (const item of node.items) {
        remember(item.key);
        const written2 = item.key?.value;
        const key = typeof written2 === "string" ? written2 : item.key?.source ?? "";
        const keyFrom = item.key?.range?.[0] ?? at2;
        const place = position(keyFrom);
        const value2 = convert(item.value, depth + 1, item.key?.range?.[1] ?? at2);
        if (key === "<<") for (const one of mergedEntries(value2)) merged.push(one);
        else entries.set(key, { key, keyFrom, keyLine: place.line, keyColumn: place.column, node: value2 });
      }
      for (const one of merged) if (!entries.has(one.key)) entries.set(one.key, one);
      return { kind: "map", entries: [...entries.values()], isFlow: node.flow === true };
    }
    return {
      kind: "list",
      items: node.items.map((item) => convert(item, depth + 1, at2))
    };
  };
  return convert(contents, 0, 0);
}
var empty = { kind: "scalar", data: null, text: "" };
function mergedEntries({ value: value2 }) {
  if (value2.kind === "map") return value2.entries;
  return value2.kind === "list" ? value2.items.flatMap(mergedEntries) : [];
}
function entryOf(node, key) {
  return node?.value.kind === "map" ? node.value.entries.find((one) => one.key === key) : void 0;
}
function nodeAt(node, ...keys2) {
  return keys2.reduce((at2, key) => entryOf(at2, key)?.node, node);
}
function entriesOf(node) {
  return node?.value.kind === "map" ? node.value.entries : [];
}
function itemsOf(node) {
  return node?.value.kind === "list" ? node.value.items : [];
}
function textOf(node) {
  if (node === void 0 || node.tag !== void 0 || node.value.kind !== "scalar") return void 0;
  const { data, text: text2 } = node.value;
  return data === null ? void 0 : typeof data === "string" ? data : text2;
}
function scalarNode(at2, text2) {
  return { ...at2, tag: void 0, value: { kind: "scalar", data: text2, text: text2 } };
}

// src/plain/intrinsics.ts
var MAX_CONDITIONS = 50;
function placeOf(path, { line, column }) {
  return { path, line, column };
}
function knownOf(root, path) {
  const parameters = /* @__PURE__ */ new Map();
  for (const { key, node } of entriesOf(nodeAt(root, "Parameters"))) {
    const value2 = nodeAt(node, "Default");
    const text2 = textOf(value2);
    if (value2 === void 0 || text2 === void 0) continue;
    const isList = /^(?:CommaDelimitedList|List<)/.test(textOf(nodeAt(node, "Type")) ?? "");
    if (isList && text2.length > MAX_VALUE) continue;
    parameters.set(key, isList ? listNode(value2, text2.split(",")) : value2);
  }
  return { path, root, parameters, conditions: /* @__PURE__ */ new Map(), open: /* @__PURE__ */ new Set(), values: /* @__PURE__ */ new Map() };
}
function valueOf(known, node, what, fix) {
  if (node === void 0) return void 0;
  const place = placeOf(known.path, node);
  const text2 = plain(known, node);
  if (text2 === null) return void 0;
  if (text2 !== void 0) return { text: text2, place };
  throw userError({
    code: "template-value-unknown",
    message: `${what} is \`${shown(node)}\`, which only a deploy knows`,
    place,
    help: fix
  });
}
function plain(known, node) {
  const value2 = evaluated(known, node);
  if (value2 === null || value2 === void 0) return value2;
  if (value2.value.kind === "scalar" && value2.value.data === null) return null;
  return textOf(value2);
}
function listOf(known, node) {
  const value2 = node === void 0 ? void 0 : evaluated(known, node);
  if (value2?.value.kind !== "list") return void 0;
  return value2.value.items.filter((item) => evaluated(known, item) !== null);
}
function callOf(node) {
  if (node.tag !== void 0)
    return { name: node.tag.slice(1).replace(/^Fn::/, ""), argument: { ...node, tag: void 0 } };
  if (node.value.kind !== "map") return void 0;
  const [only, ...more] = node.value.entries;
  if (only === void 0 || more.length > 0 || !/^(?:Ref$|Condition$|Fn::)/.test(only.key)) return void 0;
  return { name: only.key.replace(/^Fn::/, ""), argument: only.node };
}
function evaluated(known, node) {
  const call = callOf(node);
  if (call === void 0) return node;
  const { values } = known;
  if (!values.has(node)) values.set(node, result(known, node, call));
  return values.get(node);
}
function result(known, node, { name, argument }) {
  const items = itemsOf(argument);
  switch (name) {
    case "Ref":
      return textOf(argument) === "AWS::NoValue" ? null : known.parameters.get(textOf(argument) ?? "");
    case "Sub":
      return textNode(
        node,
        items.length > 0 ? substitutedList(known, items) : substituted(known, textOf(argument), /* @__PURE__ */ new Map())
      );
    case "If":
      return chosen(known, items);
    case "FindInMap":
      return mapped(known, items);
    case "Join":
      return textNode(node, joinedText(known, items));
    case "Split": {
      const [delimiter, text2] = texts(known, items) ?? [];
      if (!delimiter || text2 === void 0 || text2.length > MAX_VALUE) return void 0;
      return listNode(node, text2.split(delimiter));
    }
    case "Select": {
      const [index, list] = items;
      const at2 = index === void 0 ? void 0 : plain(known, index);
      const found = typeof at2 === "string" ? listOf(known, list)?.[Number(at2)] : void 0;
      return found === void 0 ? void 0 : evaluated(known, found);
    }
    default:
      return void 0;
  }
}
function chosen(known, [name, yes, no]) {
  if (yes === void 0 || no === void 0) return void 0;
  const holds2 = conditionOf(known, textOf(name) ?? "");
  if (holds2 !== void 0) return evaluated(known, holds2 ? yes : no);
  const [one, other] = [plain(known, yes), plain(known, no)];
  return typeof one === "string" && one === other ? evaluated(known, yes) : void 0;
}
function branchOf(known, node) {
  let at2 = node;
  for (let call = callOf(at2); call?.name === "If"; call = at2 === void 0 ? void 0 : callOf(at2)) {
    const [name, yes, no] = itemsOf(call.argument);
    const holds2 = conditionOf(known, textOf(name) ?? "");
    if (holds2 === void 0) return void 0;
    at2 = holds2 ? yes : no;
  }
  return at2;
}
function mapped(known, items) {
  const [map, top, second] = texts(known, items.slice(0, 3)) ?? [];
  if (map === void 0 || top === void 0 || second === void 0) return void 0;
  return nodeAt(known.root, "Mappings", map, top, second);
}
function joinedText(known, [delimiter, list]) {
  const items = listOf(known, list);
  const parts = items === void 0 ? void 0 : texts(known, items);
  const between = delimiter === void 0 ? void 0 : textOf(delimiter);
  const text2 = between === void 0 ? void 0 : parts?.join(between);
  return text2 !== void 0 && text2.length <= MAX_VALUE ? text2 : void 0;
}
function texts(known, items) {
  const all = items.map((item) => plain(known, item));
  return all.every((one) => typeof one === "string") ? all : void 0;
}
function conditionOf(known, name) {
  const { conditions, open, root } = known;
  if (conditions.has(name)) return conditions.get(name);
  if (open.has(name) || open.size >= MAX_CONDITIONS) return void 0;
  open.add(name);
  const node = nodeAt(root, "Conditions", name);
  const answer = node === void 0 ? void 0 : holds(known, node);
  open.delete(name);
  conditions.set(name, answer);
  return answer;
}
function holds(known, node) {
  const { name, argument } = callOf(node) ?? {};
  const items = itemsOf(argument);
  switch (name) {
    case "Condition":
      return conditionOf(known, textOf(argument) ?? "");
    case "Equals": {
      const [one, other] = texts(known, items) ?? [];
      return one === void 0 || other === void 0 ? void 0 : one === other;
    }
    case "Not": {
      const one = items[0] && holds(known, items[0]);
      return one === void 0 ? void 0 : !one;
    }
    case "And":
    case "Or": {
      const all = items.map((item) => holds(known, item));
      const decides = name === "Or";
      return all.includes(decides) ? decides : all.includes(void 0) ? void 0 : !decides;
    }
    default:
      return void 0;
  }
}
function substitutedList(known, [text2, names]) {
  const own2 = /* @__PURE__ */ new Map();
  for (const { key, node } of entriesOf(names)) {
    const value2 = plain(known, node);
    if (typeof value2 === "string") own2.set(key, value2);
  }
  return substituted(known, textOf(text2), own2);
}
function substituted({ parameters }, text2 = "", own2) {
  if (text2.length > MAX_VALUE) return void 0;
  const values = Array.from(
    text2.matchAll(VARIABLE),
    ([, name = ""]) => name.startsWith("!") ? `\${${name.slice(1)}}` : own2.get(name.trim()) ?? textOf(parameters.get(name.trim()))
  );
  if (values.includes(void 0)) return void 0;
  if (values.reduce((sum, one = "") => sum + one.length, text2.length) > MAX_VALUE) return void 0;
  let next = 0;
  return text2.replace(VARIABLE, () => values[next++] ?? "");
}
var MAX_VALUE = 1e4;
var VARIABLE = /\$\{([^}]*)\}/g;
function textNode(at2, text2) {
  return text2 === void 0 ? void 0 : scalarNode(at2, text2);
}
function listNode(at2, all) {
  return {
    ...at2,
    tag: void 0,
    value: { kind: "list", items: all.map((text2) => scalarNode(at2, text2.trim())) }
  };
}
function shown({ tag, value: value2 }) {
  const text2 = value2.kind === "scalar" ? value2.text : value2.kind === "map" ? value2.entries[0]?.key ?? "{}" : "[\u2026]";
  return `${tag === void 0 ? "" : `${tag} `}${text2.slice(0, 60)}`;
}

// src/plain/paths.ts
function joined(directory, path) {
  const parts = directory === "" ? [] : directory.split("/");
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === void 0) return void 0;
  }
  return parts.join("/");
}
function upwards(directory) {
  const all = [directory];
  for (let at2 = directory; at2 !== ""; ) {
    at2 = directoryOf(at2);
    all.push(at2);
  }
  return all;
}
function isIn(directory, path) {
  return directory === "" || path === directory || path.startsWith(`${directory}/`);
}
function below(directory, name) {
  return directory === "" ? name : `${directory}/${name}`;
}
function within(directory, path) {
  return directory === "" ? path : path.slice(directory.length + 1);
}

// src/plain/handler.ts
function findHandler(files, { handler, roots, id }) {
  const written2 = handler;
  const read = readHandler(written2, id);
  for (const root of roots) {
    const path = joined(root, read.path);
    if (path === void 0 || !isIn(root, path)) continue;
    const file = [`${path}.py`, `${path}/__init__.py`].find((candidate) => files.isFile(candidate));
    if (file === void 0) continue;
    const module = within(root, path).replaceAll("/", ".");
    if (written2.isForAws === true && written2.text.includes(":")) throw notForAws(module, read, written2, id);
    const text2 = read.isFile ? `${module}.${read.function}` : written2.text.replace(":", ".");
    return { root, module, function: read.function, file, written: text2 };
  }
  throw missing(files, read, roots, written2, id);
}
function notForAws(module, read, { text: text2, place }, id) {
  return userError({
    code: "invalid-handler",
    message: `The handler of \`${id}\` is \`${text2}\`, which AWS cannot call: it reads \`module.function\``,
    ...at(place),
    help: `write \`${module}.${read.function}\``
  });
}
function readHandler(written2, id) {
  const text2 = written2.text.trim();
  if (text2.length > LONGEST) {
    throw userError({
      code: "handler-too-long",
      message: `The handler of \`${id}\` has ${text2.length} characters (\`${text2.slice(0, 40)}\u2026\`); AWS accepts at most ${LONGEST_HANDLER}`,
      ...at(written2.place),
      help: "write `src/app.py:handler`, `src.app.handler` or `src/app.handler`"
    });
  }
  const byFile = /^(?:\.\/)*(.+)\.py:(.+)$/.exec(text2);
  const colon = text2.indexOf(":");
  const split = colon === -1 ? text2.lastIndexOf(".") : colon;
  const [path, name] = byFile === null ? [text2.slice(0, Math.max(split, 0)), text2.slice(split + 1)] : byFile.slice(1);
  const parts = byFile === null ? path.replaceAll(".", "/") : path;
  const isPath = parts !== "" && !parts.startsWith("/") && parts.split("/").every((part) => part !== "" && part !== "..");
  if (isPath && isIdentifier(name)) return { path: parts, function: name, isFile: byFile !== null };
  throw userError({
    code: "invalid-handler",
    message: `The handler of \`${id}\` is \`${text2.slice(0, 80)}\`, which names no function of a module`,
    ...at(written2.place),
    help: "write `src/app.py:handler`, `src.app.handler` or `src/app.handler`"
  });
}
function whyProgram({ text: text2 }, directories, isFile) {
  if (text2.endsWith(".py")) return void 0;
  const files = directories.flatMap((directory) => joined(directory, text2) ?? []);
  return files.some(isFile) ? `its handler \`${text2}\` is a program, not a function` : void 0;
}
var LONGEST = 1e3;
function missing(files, { path }, roots, written2, id) {
  const searched = roots.map((root) => below(root, `${path}.py`));
  const name = `${path.slice(path.lastIndexOf("/") + 1)}.py`;
  const there = filesCalled(files, name);
  const near = roots.flatMap((root) => {
    const directory = directoryOf(below(root, path));
    const names = (files.entries(directory)?.files ?? []).filter((one) => one.endsWith(".py"));
    return nearNames(name, names).map((one) => below(directory, one));
  });
  const meant = [.../* @__PURE__ */ new Set([...there, ...near])].slice(0, 5);
  return userError({
    code: "handler-file-missing",
    message: `The handler of \`${id}\` is \`${written2.text.slice(0, 80)}\`, but there is no \`${searched.join("` or `")}\``,
    ...at(written2.place),
    help: ofPlugins.get(path) ?? (meant.length > 0 ? `did you mean ${meant.map((one) => `\`${nameOf(one, roots, written2)}\``).join(" or ")}?` : `write it relative to the directory of the code, for example \`${written2.isForAws === true ? "src.app.handler" : "src/app.py:handler"}\`; an ignored file does not count`)
  });
}
var ofPlugins = /* @__PURE__ */ new Map([
  [
    "wsgi_handler",
    "the plugin serverless-wsgi adds that file, and plugins are not run here: write a handler of your own, for example with `apig_wsgi.make_lambda_handler(app)`"
  ]
]);
function nameOf(file, roots, written2) {
  const name = functionOf(written2.text);
  const root = written2.isForAws === true ? roots.find((one) => isIn(one, file)) : void 0;
  if (root === void 0) return `${file}:${name}`;
  return `${within(root, file).replace(/\.py$/, "").replaceAll("/", ".")}.${name}`;
}
function functionOf(text2) {
  return text2.slice(Math.max(text2.lastIndexOf("."), text2.lastIndexOf(":")) + 1);
}
function filesCalled(files, name) {
  const found = [];
  for (const directory of files.directories()) {
    if (files.isFile(below(directory, name))) found.push(below(directory, name));
    if (found.length === 5) break;
  }
  return found;
}
function at(place) {
  return place === void 0 ? {} : { place };
}

// src/plain/requirements.ts
var none = {
  ...{ source: void 0, lock: void 0 },
  ...{ files: [], main: [], roots: [], loose: [], without: /* @__PURE__ */ new Set() }
};
var inOrder = ["uv", "poetry", "pdm", "pipenv", "pylock", "requirements"].flatMap(
  (format) => lockFormats[format].lockFileNames
);
function requirementsOf(workspace, directory, given, problems) {
  const found = given === void 0 ? nearest(workspace, directory) : named(workspace, given);
  if (found === void 0) return none;
  if (given === void 0) tellOthers(workspace, found, problems);
  return readFile(workspace, found, directory);
}
function nearest(workspace, directory) {
  const { files } = workspace;
  let project;
  for (const place of upwards(directory)) {
    const lock = inOrder.map((name) => below(place, name)).find((path) => files.isFile(path));
    if (lock !== void 0) return project === void 0 || lock.endsWith("uv.lock") ? lock : project;
    const pyproject = below(place, "pyproject.toml");
    if (project === void 0 && files.isFile(pyproject) && declares(workspace.read(pyproject), pyproject))
      project = pyproject;
  }
  return project;
}
function named({ files }, { text: text2, place }) {
  if (files.isFile(text2)) return text2;
  const directory = directoryOf(text2);
  const near = nearestName(text2.slice(text2.lastIndexOf("/") + 1), files.entries(directory)?.files ?? []);
  throw userError({
    code: "missing-requirements-file",
    message: `The file of requirements \`${text2}\` does not exist`,
    ...at(place),
    help: near === void 0 ? "name a lock or a file of requirements; an ignored file does not count" : `did you mean \`${below(directory, near)}\`?`
  });
}
function tellOthers({ files }, chosen2, problems) {
  const directory = directoryOf(chosen2);
  const name = chosen2.slice(directory === "" ? 0 : directory.length + 1);
  const others = inOrder.filter(
    (one) => one !== name && !one.startsWith("requirements") && files.isFile(below(directory, one))
  );
  if (others.length === 0) return;
  problems.add([
    {
      severity: "note",
      code: "other-lock",
      message: `\`${chosen2}\` is used; \`${others.map((one) => below(directory, one)).join("`, `")}\` beside it is not read`,
      place: { path: chosen2 },
      help: `remove what is out of date, or name the one to use: \`requirements: ${others[0]}\``
    }
  ]);
}
function declares(bytes, path) {
  try {
    const document = parseToml(decodeText(bytes), path);
    return listOf2(tableAt(document, "project"), "dependencies").length > 0 || poetryMain(document).length > 0;
  } catch (error) {
    if (error instanceof UserError) return true;
    throw error;
  }
}
function readFile(workspace, path, directory) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const text2 = decodeText(workspace.read(path));
  if (name === "pyproject.toml") return { ...ofProject(workspace, path), source: path };
  const format = lockFormatOf(text2, path);
  if (format === "requirements") return ofRequirementsTxt(workspace, path, text2);
  if (format === "pipenv") {
    const main = Object.keys(jsonTable(text2, "default")).map((project) => ({ path, project }));
    return { ...none, source: path, lock: path, files: [{ path, type: "pipenv_requirements" }], main };
  }
  const pyproject = upwards(directory).filter((one) => isIn(directoryOf(path), one)).map((one) => below(one, "pyproject.toml")).find((one) => workspace.files.isFile(one) && isProject(workspace, one));
  const beside = below(directoryOf(path), "pyproject.toml");
  const chosen2 = pyproject ?? (workspace.files.isFile(beside) && isProject(workspace, beside) ? beside : void 0);
  if (chosen2 !== void 0) return { ...ofProject(workspace, chosen2), source: path, lock: path };
  return { ...none, source: path, lock: path, loose: ofLock(text2, path) };
}
function jsonTable(text2, key) {
  try {
    const document = parseBoundedJson(text2);
    return isJsonObject(document) ? tableAt(document, key) ?? {} : {};
  } catch {
    return {};
  }
}
function isProject(workspace, path) {
  const document = parseToml(decodeText(workspace.read(path)), path);
  return tableAt(document, "project") !== void 0 || tableAt(document, "tool", "poetry") !== void 0;
}
function ofProject(workspace, path) {
  const document = parseToml(decodeText(workspace.read(path)), path);
  const isPoetry = tableAt(document, "tool", "poetry") !== void 0;
  const standard = listOf2(tableAt(document, "project"), "dependencies").flatMap(
    (one) => nameAtStart(one) ?? []
  );
  const poetry = poetryMain(document);
  const wanted = new Set([...standard, ...poetry.map(({ name }) => name)].map(normalizeName));
  const local = poetry.filter(({ isLocal }) => isLocal).map(({ name }) => ({ project: name, place: { path } }));
  if (wanted.size === 0) return none;
  const kind = isPoetry ? "poetry" : "pep621";
  const projects = readRequirementFile(kind, decodeText(workspace.read(path)), path).map(
    ({ requirement }) => requirement.name
  );
  const main = [...new Set(projects)].filter((one) => wanted.has(normalizeName(one)));
  return {
    ...none,
    files: [{ path, type: isPoetry ? "poetry_requirements" : "python_requirements" }],
    main: main.map((project) => ({ path, project })),
    // A project of the checkout is not a requirement there, but the lock has it with what it needs.
    loose: local.filter(({ project }) => !main.some((one) => normalizeName(one) === normalizeName(project)))
  };
}
function nameAtStart(text2) {
  return /^\s*([A-Za-z0-9][A-Za-z0-9._-]*)/.exec(text2)?.[1];
}
function poetryMain(document) {
  const table = tableAt(document, "tool", "poetry", "dependencies") ?? {};
  return Object.entries(table).flatMap(([name, value2]) => {
    const fields = typeof value2 === "object" && value2 !== null && !Array.isArray(value2) ? value2 : {};
    if (name === "python" || own(fields, "optional") === true) return [];
    return { name, isLocal: typeof own(fields, "path") === "string" };
  });
}
function listOf2(table, key) {
  const list = table === void 0 ? void 0 : own(table, key);
  return Array.isArray(list) ? list.filter((one) => typeof one === "string") : [];
}
function ofLock(text2, path) {
  const document = parseToml(text2, path);
  const packages = own(document, "packages") ?? own(document, "package");
  const markers = /* @__PURE__ */ new Map();
  for (const one of Array.isArray(packages) ? packages : []) {
    const name = isJsonObject(one) ? own(one, "name") : void 0;
    if (typeof name !== "string" || !isJsonObject(one)) continue;
    markers.set(name, [...markers.get(name) ?? [], markerOf(one)]);
  }
  return Array.from(markers, ([project, all]) => {
    const known = all.filter((marker) => marker !== void 0);
    const condition = known.length < all.length ? "" : ` ; ${known.map((marker) => `(${marker})`).join(" or ")}`;
    return { project, text: project + condition, place: { path } };
  });
}
function markerOf(fields) {
  const marker = own(fields, "marker") ?? own(fields, "markers");
  if (typeof marker !== "string" || /\b(?:extras?|dependency_groups)\b/.test(marker)) return void 0;
  try {
    parseMarker(marker);
    return marker;
  } catch (error) {
    if (error instanceof RequirementSyntaxError) return void 0;
    throw error;
  }
}
function ofRequirementsTxt(workspace, path, text2) {
  const files = /* @__PURE__ */ new Map([[path, text2]]);
  for (const one of files.keys()) {
    for (const { option, name, path: included, place } of filesNamedIn(files.get(one), one)) {
      if (option === "--constraint") continue;
      if (included === void 0 || !workspace.files.isFile(included)) throw notIncluded(name, place);
      if (files.size < MAX_INCLUDED && !files.has(included)) {
        files.set(included, decodeText(workspace.read(included)));
      }
    }
  }
  const main = [...files].flatMap(
    ([file, content]) => readRequirementFile("requirements-txt", content, file, {
      places: {
        isProject: (location) => projectPlace(workspace.files, file, location) !== void 0,
        isNowhere: (location) => isNowhere(workspace.files, file, location)
      }
    }).map(({ requirement }) => ({ path: file, project: requirement.name }))
  );
  const found = [...files].flatMap(
    ([file, content]) => locationsOf(content).flatMap((location) => projectPlace(workspace.files, file, location) ?? [])
  );
  const places = [...new Set(found)];
  const ours = new Set(places.flatMap((place) => nameOf2(workspace, place) ?? []));
  const projects = places.map((place) => ofPlace(workspace, place, ours));
  const pinned = new Set(main.map(({ project }) => normalizeName(project)));
  const isWhole = projects.every(
    (one) => one.main.every(({ project }) => pinned.has(normalizeName(project)))
  );
  return {
    source: path,
    lock: main.length > 0 && isWhole && isPinned(path, text2, files) ? path : void 0,
    files: [
      ...[...files.keys()].map((file) => ({ path: file, type: "python_requirements" })),
      ...projects.flatMap((one) => one.files)
    ],
    main: [...main, ...projects.flatMap((one) => one.main)],
    roots: projects.flatMap((one) => one.roots),
    ...{ loose: [], without: /* @__PURE__ */ new Set() }
  };
}
function notIncluded(name, place) {
  return userError({
    code: "include-not-read",
    message: `\`${name}\` is not in the checkout`,
    place,
    help: "correct the path, which is relative to this file, or remove the line; what git ignores does not count"
  });
}
function nameOf2(workspace, directory) {
  const path = below(directory, "pyproject.toml");
  const document = workspace.files.isFile(path) ? parseToml(decodeText(workspace.read(path)), path) : {};
  const written2 = [tableAt(document, "project"), tableAt(document, "tool", "poetry")].map(
    (table) => table && own(table, "name")
  );
  const name = written2.find((one) => typeof one === "string");
  return name === void 0 ? void 0 : normalizeName(name);
}
function ofPlace(workspace, directory, ours) {
  const source = below(directory, "src");
  const root = workspace.files.isDirectory(source) ? source : directory;
  const pyproject = below(directory, "pyproject.toml");
  const required = workspace.files.isFile(pyproject) ? ofProject(workspace, pyproject) : none;
  const main = required.main.filter(({ project }) => !ours.has(normalizeName(project)));
  return { ...required, main, roots: [root] };
}
var MAX_INCLUDED = 50;
function isPinned(path, text2, files) {
  try {
    readRequirementsLock(text2, path, { include: (name) => files.get(name) });
    return true;
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}

// src/plain/overriding.ts
function overriding(text2, base) {
  if (text2 === void 0) return void 0;
  return { text: base === void 0 ? text2 : joined(base, text2) ?? text2 };
}
function forAws(handler) {
  return handler && { ...handler, isForAws: true };
}
function overridingFix(input) {
  return `give the input \`${input}\` (\`--${input}\`), which overrides it`;
}

// src/plain/cloudformation.ts
var codeKeys = /* @__PURE__ */ new Map([
  ["AWS::Serverless::Function", { kind: "function", key: "CodeUri", globals: "Function" }],
  ["AWS::Lambda::Function", { kind: "function", key: "Code", globals: "" }],
  ["AWS::Serverless::LayerVersion", { kind: "layer", key: "ContentUri", globals: "LayerVersion" }],
  ["AWS::Lambda::LayerVersion", { kind: "layer", key: "Content", globals: "" }]
]);
function cloudFormationPackages(template) {
  const whole = { ...template, known: knownOf(template.root, template.path) };
  return entriesOf(nodeAt(template.root, "Resources")).flatMap((resource) => {
    const type = codeKeys.get(textOf(nodeAt(resource.node, "Type")) ?? "");
    if (type === void 0) {
      tellOthers2(template, resource);
      return [];
    }
    if (type.kind === "function" && !isWanted(template.request, resource.key)) return [];
    return template.problems.collect(() => declaredOf(whole, resource, type)) ?? [];
  });
}
function tellOthers2({ path, problems, isFile }, resource) {
  const { key: id, keyLine, keyColumn, node } = resource;
  const properties = nodeAt(node, "Properties");
  const written2 = textOf(nodeAt(properties, "Location")) ?? textOf(nodeAt(properties, "TemplateURL"));
  const nested = written2 === void 0 ? void 0 : joined(directoryOf(path), written2);
  const isMade = id.startsWith("Fn::ForEach::");
  if (!isMade && (nested === void 0 || !isFile(nested))) return;
  problems.add([
    {
      severity: "note",
      code: "function-passed-over",
      message: isMade ? `\`${id}\` is passed over: only a deploy knows what it makes` : `\`${id}\` is passed over: it is a stack of its own`,
      place: { path, line: keyLine, column: keyColumn },
      help: isMade ? "if it makes functions, package them with `handler`, or with a `lambda-package.yml`" : `package its functions with \`--from ${nested}\``
    }
  ]);
}
function isWanted({ only }, id) {
  return only === void 0 || only.has(id);
}
function declaredOf(template, { key: id, keyLine, keyColumn, node }, { kind, key, globals }) {
  const { path, root, known, request, problems } = template;
  const properties = nodeAt(node, "Properties");
  const shared = globals === "" ? void 0 : nodeAt(root, "Globals", globals);
  const property = (name) => nodeAt(properties, name) ?? nodeAt(shared, name);
  const place = { path, line: keyLine, column: keyColumn };
  const pass = (why) => {
    problems.add([
      { severity: "note", code: "function-passed-over", message: `\`${id}\` is passed over: ${why}`, place }
    ]);
    return [];
  };
  const packageType = property("PackageType");
  const isImage = packageType !== void 0 && plain(known, packageType) === "Image" || textOf(nodeAt(node, "Metadata", "Dockerfile")) !== void 0;
  if (isImage) return pass("it is a container image");
  if (nodeAt(properties, "InlineCode") !== void 0 || nodeAt(properties, "Code", "ZipFile") !== void 0) {
    return pass("its code is in the template");
  }
  const built = textOf(nodeAt(node, "Metadata", "BuildMethod"));
  const runtime = kind === "layer" ? layerRuntime(template, id, built, property) : overriding(request.runtime) ?? valueOf(known, property("Runtime"), `\`Runtime\` of \`${id}\``, overridingFix("runtime"));
  if (runtime !== void 0 && !runtime.text.startsWith("python"))
    return pass(`its runtime is \`${runtime.text}\``);
  if (built !== void 0 && !built.startsWith("python")) return pass(`\`${built}\` builds it`);
  const code = codeOf(template, id, key, property(key));
  if (code === "elsewhere") return pass("its code is not in this checkout");
  const directory = directoryOf(path);
  const architecture = overriding(request.architecture) ?? valueOf(
    known,
    firstOf(known, property(kind === "layer" ? "CompatibleArchitectures" : "Architectures")),
    `\`Architectures\` of \`${id}\``,
    overridingFix("architecture")
  );
  const ids = layerIds(
    template,
    [shared, properties].flatMap((from) => nodeAt(from, "Layers") ?? [])
  );
  const common = {
    kind,
    id,
    directory,
    place,
    runtime,
    architecture,
    mode: request.requirementsMode ?? "all",
    edit: editOf(properties, nodeAt(properties, key), key)
  };
  const include = request.include.map((glob) => ({ glob, base: request.base }));
  const given = overriding(request.requirements, request.base);
  if (kind === "layer") {
    const content = built === void 0 ? below(code.directory, "python") : code.directory;
    const file = ["requirements.txt", ...inOrder, "pyproject.toml"].map((name) => below(code.directory, name)).find((one) => template.isFile(one));
    const requirements = built === void 0 || file === void 0 ? void 0 : { text: file, place };
    return [
      {
        ...common,
        handler: void 0,
        roots: [content],
        isUnit: true,
        requirements,
        include: [],
        layers: [],
        hasOtherLayers: false,
        without: []
      }
    ];
  }
  const handler = overriding(request.handler) ?? forAws(valueOf(known, property("Handler"), `\`Handler\` of \`${id}\``, overridingFix("handler")));
  if (handler === void 0) {
    throw userError({
      code: "invalid-handler",
      message: `\`${id}\` has no \`Handler\``,
      place,
      help: "add it, or give the input `handler`"
    });
  }
  const program = whyProgram(handler, [code.directory], template.isFile);
  if (program !== void 0) return pass(program);
  const isUnit = code.isGiven && code.directory !== directory && code.directory !== "";
  return [
    {
      ...common,
      handler,
      roots: request.handler === void 0 ? [code.directory] : [code.directory, request.base, ""],
      isUnit,
      requirements: given,
      include,
      layers: ids.own,
      hasOtherLayers: ids.hasOthers,
      without: []
    }
  ];
}
function layerRuntime({ known, request }, id, built, property) {
  if (request.runtime !== void 0) return overriding(request.runtime);
  const list = property("CompatibleRuntimes");
  const fix = overridingFix("runtime");
  if (built?.startsWith("python") === true) return { text: built };
  if (list !== void 0 && listOf(known, list) === void 0)
    valueOf(known, list, `\`CompatibleRuntimes\` of \`${id}\``, fix);
  const all = (listOf(known, list) ?? []).map(
    (item) => valueOf(known, item, `\`CompatibleRuntimes\` of \`${id}\``, fix)
  );
  return all.find((one) => one?.text.startsWith("python")) ?? all[0];
}
function firstOf(known, node) {
  const list = listOf(known, node);
  return list === void 0 ? node : list[0];
}
function codeOf(template, id, key, node) {
  const directory = directoryOf(template.path);
  const found = node === void 0 ? null : evaluated(template.known, node);
  if (node === void 0 || found === null) return { directory, isGiven: false };
  const isPlace = ["Bucket", "S3Bucket", "ImageUri"].some((name) => entryOf(found, name) !== void 0);
  if (isPlace) return "elsewhere";
  const written2 = valueOf(
    template.known,
    node,
    `\`${key}\` of \`${id}\``,
    `write the directory of its code, or package \`${id}\` with the input \`handler\` instead of \`from\``
  );
  if (written2 === void 0) return { directory, isGiven: false };
  if (/^(?:s3|https?):\/\//.test(written2.text)) return "elsewhere";
  const code = joined(directory, written2.text);
  if (code !== void 0) return { directory: code, isGiven: true };
  throw userError({
    code: "template-outside",
    message: `\`${key}\` of \`${id}\` is \`${written2.text}\`, which is outside of the build root`,
    ...written2.place !== void 0 && { place: written2.place },
    help: "run at the root of the repository, or name it with `--build-root`"
  });
}
function layerIds({ known, root }, lists) {
  const own2 = [];
  let hasOthers = false;
  for (const list of lists) {
    const items = listOf(known, list);
    hasOthers ||= items === void 0 && evaluated(known, list) !== null;
    for (const item of items ?? []) {
      const name = refOf(branchOf(known, item));
      const type = name === void 0 ? void 0 : textOf(nodeAt(root, "Resources", name, "Type"));
      if (name !== void 0 && codeKeys.get(type ?? "")?.kind === "layer") own2.push(name);
      else hasOthers = true;
    }
  }
  return { own: [...new Set(own2)], hasOthers };
}
function refOf(node) {
  if (node === void 0) return void 0;
  const { tag, value: value2 } = node;
  if (value2.kind === "scalar") return tag === "!Ref" ? value2.text : void 0;
  return value2.kind === "map" ? textOf(value2.entries.find(({ key }) => key === "Ref")?.node) : void 0;
}
function editOf(properties, own2, key) {
  const isHere = own2 !== void 0 && properties !== void 0 && own2.from >= properties.from && own2.to <= properties.to;
  if (isHere) return { from: own2.from, to: own2.to, before: "", after: "" };
  const [first] = entriesOf(properties);
  if (first === void 0 || properties?.value.kind !== "map") return void 0;
  const isFlow = properties.value.isFlow;
  const indent = " ".repeat(first.keyColumn - 1);
  return {
    from: first.keyFrom,
    to: first.keyFrom,
    before: `${isFlow ? `"${key}"` : key}: `,
    after: isFlow ? ", " : `
${indent}`
  };
}

// src/plain/list-file.ts
var keys = ["handler", "runtime", "architecture", "requirements", "requirements-mode", "include", "name"];
function listedPackages(workspace, path, root, request, problems) {
  const list = root.value.kind === "list" ? root : nodeAt(root, "functions");
  return itemsOf(list).flatMap((item) => {
    const one = problems.collect(() => declaredOf2(workspace, path, item, request));
    return one === void 0 || !isWanted(request, one.id) ? [] : [one];
  });
}
function declaredOf2(workspace, path, node, request) {
  const place = placeOf(path, node);
  const directory = directoryOf(path);
  for (const { key, keyLine, keyColumn } of entriesOf(node)) {
    if (keys.includes(key)) continue;
    const near = nearestName(key, keys);
    throw userError({
      code: "invalid-settings",
      message: `A function of \`${path}\` has \`${key}\``,
      place: { path, line: keyLine, column: keyColumn },
      help: near === void 0 ? `its keys are ${keys.join(", ")}` : `did you mean \`${near}\`?`
    });
  }
  const handler = text(path, node, "handler");
  if (handler === void 0) {
    throw userError({
      code: "invalid-handler",
      message: `A function of \`${path}\` has no \`handler\``,
      place,
      help: "write `handler: src/app.py:handler`"
    });
  }
  const requirements = text(path, node, "requirements");
  const mode = text(path, node, "requirements-mode");
  if (mode !== void 0 && mode.text !== "all" && mode.text !== "imported") {
    throw userError({
      code: "invalid-settings",
      message: `\`requirements-mode\` is \`${mode.text}\``,
      place: mode.place,
      help: "use `all` or `imported`"
    });
  }
  const include = nodeAt(node, "include");
  const globs = include?.value.kind === "list" ? itemsOf(include).flatMap((item) => textOf(item) ?? []) : globsIn(textOf(include));
  const name = text(path, node, "name")?.text;
  const declared = {
    ...{ kind: "function", id: name ?? "function", directory, place, handler },
    runtime: overriding(request.runtime) ?? text(path, node, "runtime"),
    architecture: overriding(request.architecture) ?? text(path, node, "architecture"),
    roots: [.../* @__PURE__ */ new Set([directory, ""])],
    isUnit: false,
    requirements: overriding(request.requirements, request.base) ?? (requirements && { ...requirements, text: joined(directory, requirements.text) ?? requirements.text }),
    mode: request.requirementsMode ?? (mode?.text === "imported" ? "imported" : "all"),
    include: [
      ...globs.map((glob) => ({ glob, base: directory })),
      ...request.include.map((glob) => ({ glob, base: request.base }))
    ],
    ...{ layers: [], hasOtherLayers: false, without: [], edit: void 0 }
  };
  const { file } = findHandler(workspace.files, declared);
  return { ...declared, id: name ?? file.slice(file.lastIndexOf("/") + 1).replace(/\.py$/, "") };
}
function globsIn(given) {
  return (given ?? "").split(/\s+/).filter((glob) => glob !== "");
}
function text(path, node, key) {
  const value2 = nodeAt(node, key);
  const written2 = textOf(value2);
  return value2 === void 0 || written2 === void 0 ? void 0 : { text: written2, place: placeOf(path, value2) };
}

// src/plain/serverless-values.ts
var MAX_DEPTH2 = 10;
var MAX_FILES = 50;
var MAX_OPEN = 100;
var SOURCE = /(?:'[^']*'|"[^"]*"|[^,'"])+/g;
var INNERMOST = /\$\{([^${}]*)\}/g;
function serviceValues(path, root, read) {
  const files = /* @__PURE__ */ new Map();
  const known = /* @__PURE__ */ new Map();
  let open = 0;
  const whole = { path, node: root };
  const fileAt = (name) => {
    const file = /\.(?:ya?ml|json)$/i.test(name) && !/^[~/]/.test(name) ? joined(directoryOf(path), name) : void 0;
    if (file === void 0) return void 0;
    if (!files.has(file)) {
      const node = files.size < MAX_FILES ? read(file) : void 0;
      files.set(file, node && { path: file, node });
    }
    return files.get(file);
  };
  const along = (from, keys2) => {
    let found = from === void 0 ? void 0 : behind(from);
    for (const key of keys2) {
      const node = found && (entryOf(found.node, key)?.node ?? itemsOf(found.node)[/^\d+$/.test(key) ? Number(key) : -1]);
      found = found && node && behind({ path: found.path, node });
    }
    return found;
  };
  const at2 = (from, ...keys2) => along(from, keys2);
  const source = (text2) => {
    const literal = /^'([^']*)'$|^"([^"]*)"$/.exec(text2);
    if (literal !== null) return scalar(whole, literal[1] ?? literal[2] ?? "");
    const own2 = /^self:(.*)$/.exec(text2)?.[1];
    if (own2 !== void 0) return along(whole, keysOf(own2));
    const [, name, key = ""] = /^file\(([^()]+)\)(?::(.+))?$/.exec(text2) ?? [];
    if (name !== void 0) return along(fileAt(name.trim()), keysOf(key));
    if (text2 === "sls:stage") return stage();
    const parameter = /^param:(.+)$/.exec(text2)?.[1];
    if (parameter === void 0) return void 0;
    const of = values.text(stage());
    return (of === void 0 ? void 0 : at2(whole, "params", of, parameter)) ?? at2(whole, "params", "default", parameter);
  };
  const stage = () => at2(whole, "provider", "stage") ?? scalar(whole, "dev");
  const variable = (inner) => {
    if (known.has(inner)) return known.get(inner);
    if (open > MAX_OPEN) return void 0;
    open++;
    known.set(inner, void 0);
    const sources = Array.from(inner.matchAll(SOURCE), ([part]) => part.trim());
    let found;
    if (sources.length === 1 && sources[0] === "opt:stage") found = stage();
    for (const one of sources) found ??= source(one);
    known.set(inner, found);
    open--;
    return found;
  };
  const filled = (text2, depth) => {
    if (depth > MAX_DEPTH2 || text2.length > MAX_VALUE) return void 0;
    if (!text2.includes("${")) return text2;
    const inner = Array.from(text2.matchAll(INNERMOST), ([, name = ""]) => values.text(variable(name)));
    if (inner.length === 0 || inner.includes(void 0)) return void 0;
    if (inner.reduce((sum, one = "") => sum + one.length, text2.length) > MAX_VALUE) return void 0;
    let next = 0;
    return filled(
      text2.replace(INNERMOST, () => inner[next++] ?? ""),
      depth + 1
    );
  };
  const behind = (found) => {
    const text2 = textOf(found.node);
    if (text2?.includes("${") !== true) return found;
    const only = onlyVariable(text2);
    if (only === void 0) {
      const result2 = filled(text2, 0);
      return result2 === void 0 ? void 0 : scalar(found, result2);
    }
    const name = filled(only, 0);
    return name === void 0 ? void 0 : variable(name);
  };
  const values = {
    root: whole,
    at: at2,
    behind,
    text: (found) => {
      const value2 = found === void 0 ? void 0 : behind(found);
      return value2 === void 0 ? void 0 : textOf(value2.node);
    },
    items: (found) => {
      const value2 = found === void 0 ? void 0 : behind(found);
      return itemsOf(value2?.node).map((node) => ({ path: value2.path, node }));
    }
  };
  return values;
}
var keysOf = (text2) => text2 === "" ? [] : text2.split(".");
function scalar({ path, node }, text2) {
  return { path, node: scalarNode(node, text2) };
}
function onlyVariable(text2) {
  if (!text2.startsWith("${") || !text2.endsWith("}")) return void 0;
  let depth = 0;
  for (let at2 = 0; at2 < text2.length; at2++) {
    if (text2.startsWith("${", at2)) depth++;
    else if (text2[at2] === "}") depth--;
    if (depth === 0) return at2 === text2.length - 1 ? text2.slice(2, -1) : void 0;
  }
  return void 0;
}
function value({ values }, found, what, fix) {
  if (found === void 0) return void 0;
  const { path, node } = found;
  const place = placeOf(path, node);
  const text2 = values.text(found);
  if (text2 !== void 0) return { text: text2, place };
  if (node.value.kind === "scalar" && node.value.data === null) return void 0;
  const shown2 = node.value.kind === "scalar" ? node.value.text : node.tag ?? "a list or map";
  throw userError({
    code: "template-value-unknown",
    message: `${what} is \`${shown2.slice(0, 80)}\`, which only the Serverless Framework knows`,
    place,
    help: fix
  });
}

// src/plain/serverless-layers.ts
function serverlessLayers(service, isDirectory) {
  const { values, problems } = service;
  const layers = values.at(values.root, "layers");
  return entriesOf(layers?.node).flatMap(
    ({ key }) => problems.collect(() => layerOf(service, key, isDirectory)) ?? []
  );
}
function layerOf(service, id, isDirectory) {
  const { values, request, path } = service;
  const found = values.at(values.root, "layers", id);
  const provider = values.at(values.root, "provider");
  const directory = directoryOf(path);
  const written2 = value(service, values.at(found, "path"), `\`path\` of \`${id}\``, "write the directory");
  const content = written2 === void 0 ? void 0 : joined(directory, written2.text);
  if (found === void 0 || content === void 0 || !isDirectory(below(content, "python"))) return [];
  const runtimes = values.items(values.at(found, "compatibleRuntimes"));
  const [runtime = values.at(provider, "runtime")] = runtimes.filter(
    (one) => values.text(one)?.startsWith("python") !== false
  );
  const [architecture = values.at(provider, "architecture")] = values.items(
    values.at(found, "compatibleArchitectures")
  );
  const declared = {
    ...{ kind: "layer", id, directory, place: placeOf(found.path, found.node), handler: void 0 },
    runtime: overriding(request.runtime) ?? value(service, runtime, `\`compatibleRuntimes\` of \`${id}\``, overridingFix("runtime")),
    architecture: overriding(request.architecture) ?? value(service, architecture, `\`compatibleArchitectures\` of \`${id}\``, overridingFix("architecture")),
    ...{ roots: [below(content, "python")], isUnit: true, requirements: void 0, mode: "all" },
    ...{ include: [], layers: [], hasOtherLayers: false, without: [] },
    edit: found.path === path ? artifactEdit(found.node) : void 0
  };
  return [{ declared, logicalId: `${normalized(id)}LambdaLayer` }];
}
function normalized(name) {
  const text2 = name.replace(/-/g, "Dash").replace(/_/g, "Underscore");
  return text2.slice(0, 1).toUpperCase() + text2.slice(1);
}
function artifactEdit(node) {
  const own2 = entryOf(node, "package");
  const artifact = nodeAt(own2?.node, "artifact");
  if (artifact !== void 0) return { from: artifact.from, to: artifact.to, before: "", after: "" };
  const map = own2 === void 0 ? node : own2.node;
  const [first] = entriesOf(map);
  if (first === void 0 || map.value.kind !== "map") return void 0;
  const at2 = { from: first.keyFrom, to: first.keyFrom };
  if (map.value.isFlow)
    return own2 === void 0 ? { ...at2, before: '"package": {"artifact": ', after: "}, " } : { ...at2, before: '"artifact": ', after: ", " };
  const indent = " ".repeat(first.keyColumn - 1);
  const key = own2 === void 0 ? `package:
${indent}  artifact: ` : "artifact: ";
  return { ...at2, before: key, after: `
${indent}` };
}

// src/plain/serverless.ts
function serverlessPackages(given) {
  const service = { ...given, values: serviceValues(given.path, given.root, given.read) };
  const layers = serverlessLayers(service, given.isDirectory);
  const directory = directoryOf(given.path);
  const patterns = given.problems.collect(
    () => patternsOf(service.values, service.values.at(service.values.root, "package"), directory)
  ) ?? [];
  const functions = nodeAt(given.root, "functions");
  const declared = entriesBehind(service, functions && { path: given.path, node: functions }).flatMap(
    (entry) => {
      if (!isWanted(service.request, entry.key)) return [];
      return service.problems.collect(() => declaredOf3(service, entry, { layers, patterns })) ?? [];
    }
  );
  return [...layers.map((one) => one.declared), ...declared];
}
function entriesBehind(service, found) {
  if (found === void 0) return [];
  const { node, path } = found;
  if (node.value.kind === "scalar" && node.value.data === null) return [];
  if (node.value.kind === "list")
    return node.value.items.flatMap((item) => entriesBehind(service, { path, node: item }));
  if (node.value.kind === "map")
    return node.value.entries.map((entry) => {
      const whole = service.values.behind({ path, node: entry.node });
      if (whole === void 0 || whole.node === entry.node) return { ...entry, path };
      const { line, column } = whole.node;
      return { ...entry, keyLine: line, keyColumn: column, node: whole.node, path: whole.path };
    });
  const behind = service.values.behind(found);
  if (behind !== void 0 && behind.node !== node) return entriesBehind(service, behind);
  value(
    service,
    found,
    "`functions`",
    "name each function with the input `handler` instead of `from`, or write them in a `lambda-package.yml`"
  );
  return [];
}
function declaredOf3(service, { key: id, keyLine, keyColumn, node, path }, { layers, patterns }) {
  const { request, problems, values } = service;
  const own2 = (key) => values.at({ path, node }, key);
  const given = (key) => written({ path, node }, key);
  const provider = values.at(values.root, "provider");
  const ofBoth = (key) => given(key) ?? (provider && written(provider, key));
  const place = { path, line: keyLine, column: keyColumn };
  const pass = (why) => {
    problems.add([
      { severity: "note", code: "function-passed-over", message: `\`${id}\` is passed over: ${why}`, place }
    ]);
    return [];
  };
  const vendor = values.text(values.at(provider, "name") ?? provider);
  if (vendor !== void 0 && vendor !== "aws") return pass(`its provider is \`${vendor}\``);
  if (given("image") !== void 0) return pass("it is a container image");
  const runtime = overriding(request.runtime) ?? value(service, ofBoth("runtime"), `\`runtime\` of \`${id}\``, overridingFix("runtime"));
  if (runtime !== void 0 && !runtime.text.startsWith("python"))
    return pass(`its runtime is \`${runtime.text}\``);
  const architecture = overriding(request.architecture) ?? value(service, ofBoth("architecture"), `\`architecture\` of \`${id}\``, overridingFix("architecture"));
  const handler = overriding(request.handler) ?? forAws(value(service, given("handler"), `\`handler\` of \`${id}\``, overridingFix("handler")));
  if (handler === void 0) {
    throw userError({
      code: "invalid-handler",
      message: `\`${id}\` has no \`handler\``,
      place,
      help: "add it, or give the input `handler`"
    });
  }
  const directory = directoryOf(service.path);
  const module = value(service, given("module"), `\`module\` of \`${id}\``, overridingFix("handler"))?.text;
  const home = module === void 0 ? directory : joined(directory, module) ?? directory;
  const program = whyProgram(handler, [home, directory], service.isFile);
  if (program !== void 0) return pass(program);
  const python = values.at(values.root, "custom", "pythonRequirements");
  const requirements = overriding(request.requirements, request.base) ?? fileOf(service, values.at(python, "fileName"), home);
  const used = usedLayers(service, own2("layers") ?? values.at(provider, "layers"), layers);
  return [
    {
      ...{ kind: "function", id, directory, place, handler, runtime, architecture, requirements },
      roots: [.../* @__PURE__ */ new Set([home, directory])],
      isUnit: module !== void 0 && home !== directory,
      mode: request.requirementsMode ?? "all",
      include: [
        ...patterns,
        ...patternsOf(values, own2("package"), directory),
        ...request.include.map((glob) => ({ glob, base: request.base }))
      ],
      layers: used.own,
      hasOtherLayers: used.hasOthers || given("layers") !== void 0 && own2("layers") === void 0,
      without: values.items(values.at(python, "noDeploy")).flatMap((item) => values.text(item) ?? []),
      edit: path === service.path ? artifactEdit(node) : void 0
    }
  ];
}
function written({ path, node }, key) {
  const value2 = entryOf(node, key)?.node;
  return value2 && { path, node: value2 };
}
function usedLayers({ values }, found, layers) {
  const names = values.items(found).map(
    ({ node }) => (node.value.kind === "scalar" && node.tag === "!Ref" ? node.value.text : void 0) ?? values.text(values.at({ path: "", node }, "Ref"))
  );
  const own2 = names.map((name) => layers.find(({ logicalId }) => logicalId === name)?.declared.id);
  return {
    own: [...new Set(own2.filter((id) => id !== void 0))],
    hasOthers: own2.includes(void 0) || found !== void 0 && found.node.value.kind !== "list"
  };
}
function fileOf({ values }, found, home) {
  const name = values.text(found);
  const file = name === void 0 ? void 0 : joined(home, name);
  if (found === void 0 || file === void 0) return void 0;
  return { text: file, place: placeOf(found.path, found.node) };
}
var MAX_PATTERNS = 1e3;
function patternsOf(values, found, base) {
  const list = (key) => values.items(values.at(found, key)).flatMap((item) => values.text(item) ?? []);
  const globs = [...list("patterns"), ...list("include"), ...list("exclude").map((glob) => `!${glob}`)];
  if (found !== void 0 && globs.length > MAX_PATTERNS) {
    throw userError({
      code: "pattern-limit",
      message: `\`package\` has ${globs.length} patterns; at most ${MAX_PATTERNS} are read`,
      place: placeOf(found.path, found.node),
      help: "name directories with `**`"
    });
  }
  return globs.map((glob) => glob.replace(/^(!?)(?:\.\/)+/, "$1")).filter(
    (glob) => !/^!?(?:\*\*|\*\*\/\*|\*|\.\/\*\*)$/.test(glob) && !glob.includes("${") && !/^!?\.\.?\//.test(glob)
  ).map((glob) => ({ glob, base, isSoft: true }));
}

// src/plain/declared-in.ts
function declaredIn(workspace, request, problems) {
  const path = pathOfSource(workspace, request);
  const root = readSource(workspace, path);
  const kind = kindOf(root);
  if (kind === void 0) {
    throw userError({
      code: "unreadable-template",
      message: `\`${path}\` declares no functions: it has neither \`Resources\` nor \`functions\``,
      place: { path },
      help: "name a SAM or CloudFormation template, a `serverless.yml`, or a `lambda-package.yml` with `functions`"
    });
  }
  const isFile = (one) => workspace.files.isFile(one);
  const before = problems.size;
  const declared = kind === "cloudformation" ? cloudFormationPackages({ path, root, request, problems, isFile }) : kind === "serverless" ? serverlessPackages({
    path,
    root,
    request,
    problems,
    read: (one) => isFile(one) ? readSource(workspace, one) : void 0,
    isDirectory: (one) => workspace.files.isDirectory(one),
    isFile
  }) : listedPackages(workspace, path, root, request, problems);
  if (declared.length === 0 && !problems.hasErrors) {
    const { only, ...whole } = request;
    if (only !== void 0) throw unknownNames(path, only, declaredIn(workspace, whole, new Problems()));
    throw userError({
      code: "unreadable-template",
      message: `\`${path}\` declares no function whose code is Python of this checkout`,
      place: { path },
      help: problems.size > before ? "the notes say what was passed over" : "name the file that declares them",
      notes: problems.diagnostics.slice(before).map(({ message }) => message)
    });
  }
  return { path, kind, declared };
}
function unknownNames(path, only, { declared }) {
  const known = declared.map(({ id }) => id);
  const [first = ""] = only;
  const near = nearestName(first, known);
  return userError({
    code: "unknown-address",
    message: `\`${path}\` declares no function \`${[...only].join("`, `")}\``,
    place: { path },
    help: near === void 0 ? `it declares: ${listSome(known, 10)}` : `did you mean \`${near}\`?`
  });
}
function pathOfSource({ files }, { from = "", base }) {
  const path = joined(base, from);
  if (path !== void 0 && files.isFile(path)) return path;
  const directory = path === void 0 ? "" : directoryOf(path);
  const near = nearestName(from.slice(from.lastIndexOf("/") + 1), files.entries(directory)?.files ?? []);
  throw userError({
    code: "unreadable-template",
    message: `\`from\` names \`${from}\`, which does not exist`,
    help: near === void 0 ? "name it relative to the working directory; an ignored file does not count" : `did you mean \`${below(directory, near)}\`?`
  });
}
function readSource({ read }, path) {
  refuseLfsPointer(read(path), path);
  try {
    return yamlNodes(decodeText(read(path)));
  } catch (error) {
    if (error instanceof UserError) throw error;
    const isSyntax = error instanceof YamlSyntaxError;
    throw userError({
      code: "unreadable-template",
      message: `\`${path}\` cannot be read: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`,
      place: { path, ...isSyntax && { line: error.line, column: error.column } },
      help: "correct the file"
    });
  }
}
function kindOf(root) {
  if (nodeAt(root, "Resources") !== void 0) return "cloudformation";
  if (nodeAt(root, "provider") !== void 0 || nodeAt(root, "service") !== void 0) return "serverless";
  return nodeAt(root, "functions") !== void 0 || root.value.kind === "list" ? "list" : void 0;
}

// src/plain/data.ts
var MAX_UNTRACKED = 2e3;
var MOST_NAMED = 4;
var IGNORED_DIRECTORY = /^(?:tests?|docs?|__pycache__|node_modules|site-packages|cdk\.out|venv|dist|.*\.egg-info|\..*)$/;
var IGNORED_FILE = /^(?:\..*|.*\.py[cod]|.*\.md|.*\.rst|BUILD(?:\..*)?|LICENSE.*|Makefile|Dockerfile.*|Pipfile|requirements.*\.(?:txt|in)|.*\.lock|pylock(?:\..*)?\.toml|(?:uv|ruff|poetry|pdm)\.toml|pyproject\.toml|pants.*\.toml|setup\.(?:py|cfg)|tox\.ini|pytest\.ini|cdk\.json|samconfig\.(?:toml|ya?ml)|(?:template|serverless|lambda-package|buildspec).*\.ya?ml|package(?:-lock)?\.json)$/;
var PYTHON = /\.pyi?$/;
function dataBelow(files, tracked, area) {
  const { root, tops } = area;
  const isKept = keeping(tracked, area);
  const isTaken = (directory) => tops.some((top) => isIn(top, directory));
  const found = [];
  const leftOut = [];
  const enters = (directory) => isTaken(directory) || tops.some((top) => isIn(directory, top));
  for (const [directory, names] of directoriesBelow(files, root, enters)) {
    const taken = isTaken(directory);
    for (const name of names) {
      const path = below(directory, name);
      if (PYTHON.test(name) || IGNORED_FILE.test(name) || !isKept(path)) continue;
      if (taken && tracked === void 0 && found.length >= MAX_UNTRACKED) {
        return { files: found, leftOut, isCut: true };
      }
      if (taken) found.push(path);
      else if (leftOut.length < MAX_UNTRACKED) leftOut.push(path);
    }
  }
  return { files: found, leftOut, isCut: false };
}
var TEST_MODULE = /^(?:test_.*|.*_test|conftest|tests)\.py$/;
var IGNORED_PYTHON = /^(?:setup|noxfile|__init__)\.py$/;
function pythonBelow(files, tracked, area) {
  const { root, tops } = area;
  const isKept = keeping(tracked, area);
  const found = [];
  for (const top of tops.includes(root) ? [root] : tops) {
    for (const [directory, names] of directoriesBelow(files, top, () => true)) {
      for (const name of names) {
        const path = below(directory, name);
        if (!name.endsWith(".py") || TEST_MODULE.test(name) || IGNORED_PYTHON.test(name)) continue;
        if (found.length < MAX_UNTRACKED && isKept(path)) found.push(path);
      }
    }
  }
  return found;
}
function keeping(tracked, { root, without }) {
  const excluded = without.map((glob) => compileGlob(glob));
  return (path) => (tracked === void 0 || tracked.has(path)) && !excluded.some((matches) => matches(within(root, path)));
}
function* directoriesBelow(files, directory, enters) {
  const inside = files.entries(directory);
  if (inside === void 0 || inside.files.includes("pyvenv.cfg")) return;
  yield [directory, inside.files];
  for (const name of inside.directories) {
    const path = below(directory, name);
    if (!IGNORED_DIRECTORY.test(name) && enters(path)) yield* directoriesBelow(files, path, enters);
  }
}
function someNames(root, paths) {
  return listSome(
    paths.map((path) => within(root, path)),
    MOST_NAMED
  );
}

export {
  isIn,
  below,
  within,
  findHandler,
  at,
  overriding,
  MAX_UNTRACKED,
  dataBelow,
  TEST_MODULE,
  pythonBelow,
  someNames,
  none,
  requirementsOf,
  declaredIn
};
