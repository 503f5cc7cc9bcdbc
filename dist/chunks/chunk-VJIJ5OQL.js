import {
  lockFormatOf,
  readRequirementsLock
} from "./chunk-3H4MYS42.js";
import {
  includesOf,
  isJsonObject,
  own,
  parseToml,
  readRequirementFile,
  readYamlDocument,
  tableAt
} from "./chunk-QQLENHY2.js";
import {
  normalizeName
} from "./chunk-SDDAAFP3.js";
import {
  decodeText,
  isIdentifier
} from "./chunk-OISQAYTL.js";
import {
  directoryOf,
  parseBoundedJson
} from "./chunk-Y5MMXVRX.js";
import {
  UserError,
  userError
} from "./chunk-4CWYCPRC.js";
import {
  nearNames,
  nearestName
} from "./chunk-2DDHYSBU.js";

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
  const convert = (given, depth, at2) => {
    if (++count > MAX_NODES) throw new Error(`it has more than ${MAX_NODES} values`);
    if (depth > MAX_DEPTH) throw new Error(`it is nested more than ${MAX_DEPTH} levels deep`);
    if (given === null) return { tag: void 0, ...position(at2), from: at2, to: at2, value: empty };
    const [from = at2, to = at2] = given.range ?? [];
    if (typeof given.resolve === "function") {
      const target = targets.get(given) ?? anchors.get(given.source ?? "");
      if (target === void 0) throw new Error("it has an alias without an anchor");
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
        const written = item.key?.value;
        const key = typeof written === "string" ? written : item.key?.source ?? "";
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

// src/plain/intrinsics.ts
var REF = /^(?:!|Fn::)?Ref$/;
var SUB = /^(?:!|Fn::)Sub$/;
function placeOf(path, { line, column }) {
  return { path, line, column };
}
function parametersOf(template, path) {
  const defaults = /* @__PURE__ */ new Map();
  for (const { key, node } of entriesOf(nodeAt(template, "Parameters"))) {
    const text2 = textOf(nodeAt(node, "Default"));
    if (text2 !== void 0) defaults.set(key, text2);
  }
  return { path, value: (name) => defaults.get(name) };
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
  const { tag, value: value2 } = node;
  if (value2.kind === "scalar") {
    if (tag === void 0) return value2.data === null ? null : textOf(node);
    if (REF.test(tag)) return known.value(value2.text);
    return SUB.test(tag) ? substituted(known, value2.text, /* @__PURE__ */ new Map()) : void 0;
  }
  if (value2.kind === "list")
    return tag !== void 0 && SUB.test(tag) ? substitutedList(known, value2.items) : void 0;
  const [only, ...more] = value2.entries;
  if (only === void 0 || more.length > 0) return void 0;
  if (REF.test(only.key)) return known.value(textOf(only.node) ?? "");
  if (!SUB.test(only.key)) return void 0;
  return only.node.value.kind === "list" ? substitutedList(known, only.node.value.items) : substituted(known, textOf(only.node) ?? "", /* @__PURE__ */ new Map());
}
function substitutedList(known, [text2, names]) {
  const own2 = /* @__PURE__ */ new Map();
  for (const { key, node } of entriesOf(names)) {
    const value2 = plain(known, node);
    if (typeof value2 === "string") own2.set(key, value2);
  }
  return substituted(known, textOf(text2) ?? "", own2);
}
function substituted(known, text2, own2) {
  const values = Array.from(
    text2.matchAll(VARIABLE),
    ([, name = ""]) => name.startsWith("!") ? `\${${name.slice(1)}}` : own2.get(name.trim()) ?? known.value(name.trim())
  );
  if (values.includes(void 0)) return void 0;
  if (values.reduce((sum, one = "") => sum + one.length, text2.length) > MAX_VALUE) return void 0;
  let next = 0;
  return text2.replace(VARIABLE, () => values[next++] ?? "");
}
var MAX_VALUE = 1e4;
var VARIABLE = /\$\{([^}]*)\}/g;
function shown({ tag, value: value2 }) {
  const text2 = value2.kind === "scalar" ? value2.text : value2.kind === "map" ? value2.entries[0]?.key ?? "{}" : "[…]";
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

// src/plain/overriding.ts
function overriding(text2, base) {
  if (text2 === void 0) return void 0;
  return { text: base === void 0 ? text2 : joined(base, text2) ?? text2 };
}

// src/plain/cloudformation.ts
var codeKeys = /* @__PURE__ */ new Map([
  ["AWS::Serverless::Function", { kind: "function", key: "CodeUri", globals: "Function" }],
  ["AWS::Lambda::Function", { kind: "function", key: "Code", globals: "" }],
  ["AWS::Serverless::LayerVersion", { kind: "layer", key: "ContentUri", globals: "LayerVersion" }]
]);
function cloudFormationPackages(template) {
  const whole = { ...template, known: parametersOf(template.root, template.path) };
  return entriesOf(nodeAt(template.root, "Resources")).flatMap((resource) => {
    const type = codeKeys.get(textOf(nodeAt(resource.node, "Type")) ?? "");
    if (type === void 0) return [];
    if (type.kind === "function" && !isWanted(template.request, resource.key)) return [];
    return template.problems.collect(() => declaredOf(whole, resource, type)) ?? [];
  });
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
  const isImage = textOf(property("PackageType")) === "Image" || textOf(nodeAt(node, "Metadata", "Dockerfile")) !== void 0;
  if (isImage) return pass("it is a container image");
  if (nodeAt(properties, "InlineCode") !== void 0 || nodeAt(properties, "Code", "ZipFile") !== void 0) {
    return pass("its code is in the template");
  }
  const fix = (input) => `give the input \`${input}\` (\`--${input}\`), which overrides it`;
  const built = textOf(nodeAt(node, "Metadata", "BuildMethod"));
  const runtime = kind === "layer" ? layerRuntime(template, id, built, property) : overriding(request.runtime) ?? valueOf(known, property("Runtime"), `\`Runtime\` of \`${id}\``, fix("runtime"));
  if (runtime !== void 0 && !runtime.text.startsWith("python"))
    return pass(`its runtime is \`${runtime.text}\``);
  if (built !== void 0 && !built.startsWith("python")) return pass(`\`${built}\` builds it`);
  const code = codeOf(template, id, key, property(key));
  if (code === "elsewhere") return pass("its code is not in this checkout");
  const directory = directoryOf(path);
  const architecture = overriding(request.architecture) ?? valueOf(
    known,
    itemsOf(property(kind === "layer" ? "CompatibleArchitectures" : "Architectures"))[0] ?? property("Architectures"),
    `\`Architectures\` of \`${id}\``,
    fix("architecture")
  );
  const ids = layerIds(template, property("Layers"));
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
    const file = below(code.directory, "requirements.txt");
    const requirements = built === void 0 || !template.isFile(file) ? void 0 : { text: file, place };
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
  const handler = overriding(request.handler) ?? valueOf(known, property("Handler"), `\`Handler\` of \`${id}\``, fix("handler"));
  if (handler === void 0) {
    throw userError({
      code: "invalid-handler",
      message: `\`${id}\` has no \`Handler\``,
      place,
      help: "add it, or give the input `handler`"
    });
  }
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
  const fix = "give the input `runtime` (`--runtime`), which overrides it";
  if (built?.startsWith("python") === true) return { text: built };
  const all = itemsOf(list).map((item) => valueOf(known, item, `\`CompatibleRuntimes\` of \`${id}\``, fix));
  return all.find((one) => one?.text.startsWith("python")) ?? all[0];
}
function codeOf(template, id, key, node) {
  const directory = directoryOf(template.path);
  if (node === void 0) return { directory, isGiven: false };
  const isPlace = node.value.kind === "map" && ["Bucket", "S3Bucket", "ImageUri"].some((name) => entryOf(node, name) !== void 0);
  if (isPlace) return "elsewhere";
  const written = valueOf(
    template.known,
    node,
    `\`${key}\` of \`${id}\``,
    `write the directory of its code, or package \`${id}\` with the input \`handler\` instead of \`from\``
  );
  if (written === void 0) return { directory, isGiven: false };
  if (/^(?:s3|https?):\/\//.test(written.text)) return "elsewhere";
  const code = joined(directory, written.text);
  if (code !== void 0) return { directory: code, isGiven: true };
  throw userError({
    code: "template-outside",
    message: `\`${key}\` of \`${id}\` is \`${written.text}\`, which is outside of the build root`,
    ...written.place !== void 0 && { place: written.place },
    help: "run at the root of the repository, or name it with `--build-root`"
  });
}
function layerIds({ known, root }, node) {
  const own2 = [];
  let hasOthers = node !== void 0 && node.value.kind !== "list";
  for (const item of itemsOf(node)) {
    const name = refOf(item);
    const type = name === void 0 ? void 0 : textOf(nodeAt(root, "Resources", name, "Type"));
    if (name !== void 0 && type === "AWS::Serverless::LayerVersion") own2.push(name);
    else hasOthers ||= plain(known, item) !== null;
  }
  return { own: own2, hasOthers };
}
function refOf({ tag, value: value2 }) {
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

// src/plain/handler.ts
function findHandler(files, { handler, roots, id }) {
  const written = handler;
  const read = readHandler(written, id);
  for (const root of roots) {
    const path = joined(root, read.path);
    if (path === void 0 || !isIn(root, path)) continue;
    const file = [`${path}.py`, `${path}/__init__.py`].find((candidate) => files.isFile(candidate));
    if (file === void 0) continue;
    const module = within(root, path).replaceAll("/", ".");
    const text2 = read.isFile ? `${module}.${read.function}` : written.text.replace(":", ".");
    return { root, module, function: read.function, file, written: text2 };
  }
  throw missing(files, read, roots, written, id);
}
function readHandler(written, id) {
  const text2 = written.text.trim();
  const byFile = /^(?:\.\/)*(.+)\.py:(.+)$/.exec(text2);
  const colon = text2.indexOf(":");
  const split = colon === -1 ? text2.lastIndexOf(".") : colon;
  const [path, name] = byFile === null ? [text2.slice(0, Math.max(split, 0)), text2.slice(split + 1)] : byFile.slice(1);
  const parts = byFile === null ? path.replaceAll(".", "/") : path;
  const isPath = parts !== "" && !parts.startsWith("/") && parts.split("/").every((part) => part !== "" && part !== "..");
  if (isPath && isIdentifier(name) && text2.length <= LONGEST) {
    return { path: parts, function: name, isFile: byFile !== null };
  }
  throw userError({
    code: "invalid-handler",
    message: `The handler of \`${id}\` is \`${text2.slice(0, 80)}\`, which names no function of a module`,
    ...at(written.place),
    help: "write `src/app.py:handler`, `src.app.handler` or `src/app.handler`"
  });
}
var LONGEST = 1e3;
function missing(files, { path }, roots, written, id) {
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
    message: `The handler of \`${id}\` is \`${written.text.slice(0, 80)}\`, but there is no \`${searched.join("` or `")}\``,
    ...at(written.place),
    help: meant.length > 0 ? `did you mean ${meant.map((one) => `\`${one}:${functionOf(written.text)}\``).join(" or ")}?` : "write it relative to the directory of the code, for example `src/app.py:handler`; an ignored file does not count"
  });
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
  const written = textOf(value2);
  return value2 === void 0 || written === void 0 ? void 0 : { text: written, place: placeOf(path, value2) };
}

// src/plain/serverless.ts
function serverlessPackages(service) {
  const functions = nodeAt(service.root, "functions");
  if (functions?.value.kind === "scalar" && functions.value.data !== null) {
    value(
      service,
      functions,
      "`functions`",
      "name each function with the input `handler` instead of `from`, or write them in a `lambda-package.yml`"
    );
  }
  const lists = functions?.value.kind === "list" ? functions.value.items : [functions];
  return lists.flatMap(entriesOf).flatMap((entry) => {
    if (!isWanted(service.request, entry.key)) return [];
    return service.problems.collect(() => declaredOf3(service, entry)) ?? [];
  });
}
function declaredOf3(service, { key: id, keyLine, keyColumn, node }) {
  const { path, root, request, problems } = service;
  const provider = nodeAt(root, "provider");
  const place = { path, line: keyLine, column: keyColumn };
  const pass = (why) => {
    problems.add([
      { severity: "note", code: "function-passed-over", message: `\`${id}\` is passed over: ${why}`, place }
    ]);
    return [];
  };
  if (nodeAt(node, "image") !== void 0) return pass("it is a container image");
  const fix = (input) => `give the input \`${input}\` (\`--${input}\`), which overrides it`;
  const runtime = overriding(request.runtime) ?? value(
    service,
    nodeAt(node, "runtime") ?? nodeAt(provider, "runtime"),
    `\`runtime\` of \`${id}\``,
    fix("runtime")
  );
  if (runtime !== void 0 && !runtime.text.startsWith("python"))
    return pass(`its runtime is \`${runtime.text}\``);
  const architecture = overriding(request.architecture) ?? value(
    service,
    nodeAt(node, "architecture") ?? nodeAt(provider, "architecture"),
    `\`architecture\` of \`${id}\``,
    fix("architecture")
  );
  const handler = overriding(request.handler) ?? value(service, nodeAt(node, "handler"), `\`handler\` of \`${id}\``, fix("handler"));
  if (handler === void 0) {
    throw userError({
      code: "invalid-handler",
      message: `\`${id}\` has no \`handler\``,
      place,
      help: "add it, or give the input `handler`"
    });
  }
  const directory = directoryOf(path);
  const module = value(service, nodeAt(node, "module"), `\`module\` of \`${id}\``, fix("handler"))?.text;
  const home = module === void 0 ? directory : joined(directory, module) ?? directory;
  const python = nodeAt(root, "custom", "pythonRequirements");
  const named2 = textOf(nodeAt(python, "fileName"));
  const requirements = overriding(request.requirements, request.base) ?? fileOf(named2, home, nodeAt(python, "fileName"), path);
  return [
    {
      ...{ kind: "function", id, directory, place, handler, runtime, architecture, requirements },
      roots: [.../* @__PURE__ */ new Set([home, directory])],
      isUnit: module !== void 0 && home !== directory,
      mode: request.requirementsMode ?? "all",
      include: [
        ...patternsOf(nodeAt(root, "package"), directory),
        ...patternsOf(nodeAt(node, "package"), directory),
        ...request.include.map((glob) => ({ glob, base: request.base }))
      ],
      layers: [],
      hasOtherLayers: nodeAt(node, "layers") !== void 0 || nodeAt(provider, "layers") !== void 0,
      without: itemsOf(nodeAt(python, "noDeploy")).flatMap((item) => textOf(item) ?? []),
      edit: editOf2(node)
    }
  ];
}
function fileOf(name, home, node, path) {
  const file = name === void 0 || name.includes("${") ? void 0 : joined(home, name);
  if (file === void 0) return void 0;
  return { text: file, ...node !== void 0 && { place: placeOf(path, node) } };
}
function patternsOf(node, base) {
  const list = (key) => itemsOf(nodeAt(node, key)).flatMap((item) => textOf(item) ?? []);
  const globs = [...list("patterns"), ...list("include"), ...list("exclude").map((glob) => `!${glob}`)];
  return globs.map((glob) => glob.replace(/^(!?)(?:\.\/)+/, "$1")).filter(
    (glob) => !/^!?(?:\*\*|\*\*\/\*|\*|\.\/\*\*)$/.test(glob) && !glob.includes("${") && !/^!?\.\.?\//.test(glob)
  ).map((glob) => ({ glob, base, isSoft: true }));
}
function value(service, node, what, fix) {
  if (node === void 0) return void 0;
  const place = placeOf(service.path, node);
  const written = textOf(node);
  const text2 = written === void 0 ? void 0 : filled(service.root, written, 0);
  if (text2 !== void 0) return { text: text2, place };
  if (node.value.kind === "scalar" && node.value.data === null) return void 0;
  throw userError({
    code: "template-value-unknown",
    message: `${what} is \`${(written ?? node.tag ?? "a list or map").slice(0, 80)}\`, which only the Serverless Framework knows`,
    place,
    help: fix
  });
}
var MAX_DEPTH2 = 10;
function filled(root, text2, depth) {
  if (depth > MAX_DEPTH2 || text2.length > MAX_VALUE) return void 0;
  const inner = Array.from(text2.matchAll(/\$\{([^${}]*)\}/g), ([, name = ""]) => variable(root, name));
  if (inner.includes(void 0)) return void 0;
  if (inner.reduce((sum, one = "") => sum + one.length, text2.length) > MAX_VALUE) return void 0;
  let next = 0;
  const result = text2.replace(/\$\{[^${}]*\}/g, () => inner[next++] ?? "");
  return result.includes("${") ? filled(root, result, depth + 1) : result;
}
function variable(root, inner) {
  const [first = "", ...defaults] = inner.split(",").map((part) => part.trim());
  const name = /^self:(.+)$/.exec(first)?.[1];
  const own2 = name === void 0 ? void 0 : textOf(nodeAt(root, ...name.split(".")));
  if (own2 !== void 0) return own2;
  if (first === "sls:stage" || first === "opt:stage" && defaults.length === 0) {
    return textOf(nodeAt(root, "provider", "stage")) ?? "dev";
  }
  const isOpen = /^(?:self|opt|env|param):/.test(first);
  const [given] = defaults;
  if (!isOpen || given === void 0) return void 0;
  const literal = /^'([^']*)'$|^"([^"]*)"$/.exec(given);
  if (literal !== null) return literal[1] ?? literal[2];
  return variable(root, defaults.join(", "));
}
function editOf2(node) {
  const own2 = entryOf(node, "package");
  const artifact = nodeAt(own2?.node, "artifact");
  if (artifact !== void 0) return { from: artifact.from, to: artifact.to, before: "", after: "" };
  const [first] = entriesOf(own2 === void 0 ? node : own2.node);
  const map = own2 === void 0 ? node : own2.node;
  if (first === void 0 || map.value.kind !== "map" || map.value.isFlow) return void 0;
  const indent = " ".repeat(first.keyColumn - 1);
  const key = own2 === void 0 ? `package:
${indent}  artifact: ` : "artifact: ";
  return { from: first.keyFrom, to: first.keyFrom, before: key, after: `
${indent}` };
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
  const declared = kind === "cloudformation" ? cloudFormationPackages({ path, root, request, problems, isFile }) : kind === "serverless" ? serverlessPackages({ path, root, request, problems }) : listedPackages(workspace, path, root, request, problems);
  if (declared.length === 0 && !problems.hasErrors) {
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
  try {
    return yamlNodes(decodeText(read(path)));
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw userError({
      code: "unreadable-template",
      message: `\`${path}\` cannot be read: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`,
      place: { path },
      help: "correct the file"
    });
  }
}
function kindOf(root) {
  if (nodeAt(root, "Resources") !== void 0) return "cloudformation";
  if (nodeAt(root, "provider") !== void 0 || nodeAt(root, "service") !== void 0) return "serverless";
  return nodeAt(root, "functions") !== void 0 || root.value.kind === "list" ? "list" : void 0;
}

// src/plain/requirements.ts
var none = { source: void 0, lock: void 0, files: [], main: [], roots: [], loose: [] };
var inOrder = [
  "uv.lock",
  "poetry.lock",
  "pdm.lock",
  "Pipfile.lock",
  "pylock.toml",
  "requirements.lock",
  "requirements.txt"
];
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
function tellOthers({ files }, chosen, problems) {
  const directory = directoryOf(chosen);
  const name = chosen.slice(directory === "" ? 0 : directory.length + 1);
  const others = inOrder.filter(
    (one) => one !== name && !one.startsWith("requirements") && files.isFile(below(directory, one))
  );
  if (others.length === 0) return;
  problems.add([
    {
      severity: "note",
      code: "other-lock",
      message: `\`${chosen}\` is used; \`${others.map((one) => below(directory, one)).join("`, `")}\` beside it is not read`,
      place: { path: chosen },
      help: `remove what is out of date, or name the one to use: \`requirements: ${others[0]}\``
    }
  ]);
}
function declares(bytes, path) {
  try {
    const document = parseToml(decodeText(bytes), path);
    return listOf(tableAt(document, "project"), "dependencies").length > 0 || poetryMain(document).length > 0;
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
  const chosen = pyproject ?? (workspace.files.isFile(beside) && isProject(workspace, beside) ? beside : void 0);
  if (chosen !== void 0) return { ...ofProject(workspace, chosen), source: path, lock: path };
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
  const standard = listOf(tableAt(document, "project"), "dependencies").flatMap(
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
function listOf(table, key) {
  const list = table === void 0 ? void 0 : own(table, key);
  return Array.isArray(list) ? list.filter((one) => typeof one === "string") : [];
}
function ofLock(text2, path) {
  const packages = own(parseToml(text2, path), "packages") ?? own(parseToml(text2, path), "package");
  const names = (Array.isArray(packages) ? packages : []).flatMap((one) => {
    const name = typeof one === "object" && one !== null ? own(one, "name") : void 0;
    return typeof name === "string" ? [name] : [];
  });
  return [...new Set(names)].map((project) => ({ project, place: { path } }));
}
function ofRequirementsTxt(workspace, path, text2) {
  const files = /* @__PURE__ */ new Map([[path, text2]]);
  for (const one of files.keys()) {
    for (const { path: included } of includesOf(files.get(one), one)) {
      if (files.size < MAX_INCLUDED && workspace.files.isFile(included) && !files.has(included)) {
        files.set(included, decodeText(workspace.read(included)));
      }
    }
  }
  const main = [...files].flatMap(
    ([file, content]) => readRequirementFile("requirements-txt", content, file).map(({ requirement }) => ({
      path: file,
      project: requirement.name
    }))
  );
  const places = [...files].flatMap(([file, content]) => editablePlaces(workspace, file, content));
  const own2 = places.map((place) => ofPlace(workspace, place));
  return {
    source: path,
    lock: main.length > 0 && own2.length === 0 && isPinned(path, text2, files) ? path : void 0,
    files: [
      ...[...files.keys()].map((file) => ({ path: file, type: "python_requirements" })),
      ...own2.flatMap((one) => one.files)
    ],
    main: [...main, ...own2.flatMap((one) => one.main)],
    roots: own2.flatMap((one) => one.roots),
    loose: []
  };
}
function editablePlaces({ files }, path, text2) {
  return text2.split(/\r?\n/).flatMap((line) => {
    const written = /^\s*(?:-e|--editable)[\s=]+(?:file:)?([^\s#[]+)/.exec(line)?.[1];
    const directory = written === void 0 ? void 0 : joined(directoryOf(path), written);
    return directory !== void 0 && files.isDirectory(directory) ? [directory] : [];
  });
}
function ofPlace(workspace, directory) {
  const source = below(directory, "src");
  const root = workspace.files.isDirectory(source) ? source : directory;
  const pyproject = below(directory, "pyproject.toml");
  const required = workspace.files.isFile(pyproject) ? ofProject(workspace, pyproject) : none;
  return { ...required, roots: [root] };
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

export {
  isIn,
  below,
  within,
  findHandler,
  at,
  overriding,
  requirementsOf,
  declaredIn
};
