import {
  FieldError,
  address,
  bannedGeneratedNameCharacters,
  boolField,
  checkRoom,
  checkedEntryPoint,
  compareCodePoints,
  contentOf,
  fieldPlace,
  generatedFields,
  givenByGenerator,
  isGenerator,
  makeTarget,
  native,
  outputPath,
  printAddress,
  readArguments,
  readOverrides,
  reportUnused,
  reprString,
  resolveWritten,
  stringField,
  stringListField,
  stripSourceRoot,
  tuple,
  typeError,
  typeName,
  valueError
} from "./chunk-4U4A73Z3.js";
import "./chunk-2YNFGMIP.js";
import {
  UserError,
  parseBoundedJson,
  posix,
  refuseLfsPointer,
  userError
} from "./chunk-VILPUJHH.js";
import "./chunk-7X23XMYO.js";

// src/graph/dockerfile.ts
function readDockerfile(text, keepsQuotes = false) {
  const defaults = /* @__PURE__ */ new Map();
  const copied = [];
  const imageArguments = /* @__PURE__ */ new Map();
  const copyArguments = /* @__PURE__ */ new Map();
  const plain = (word) => keepsQuotes ? word : word.replace(/["']/g, "");
  const keep = (into, word) => {
    const name = /^\$(?:\{([A-Za-z0-9_]+)\}|([A-Za-z0-9_]+))$/.exec(word);
    const argument = name?.[1] ?? name?.[2];
    if (argument === void 0) return false;
    const value = defaults.get(argument);
    if (value !== void 0) into.set(argument, value);
    return true;
  };
  for (const { name, words, flags, line } of dockerfileInstructions(text)) {
    if (name === "ARG") {
      for (const word of words) {
        const equals = word.indexOf("=");
        const value = word.slice(equals + 1).replace(/["']/g, "");
        if (equals > 0) defaults.set(word.slice(0, equals), { text: value, line });
      }
    } else if (name === "FROM") {
      keep(imageArguments, words[0] ?? "");
    } else if (name === "COPY" && !flags.some((flag) => flag.startsWith("--from"))) {
      for (const word of words.slice(0, -1)) {
        if (!keep(copyArguments, plain(word))) copied.push({ text: plain(word), line });
      }
    }
  }
  return { copied, imageArguments, copyArguments };
}
function* dockerfileInstructions(text) {
  const lines = text.split(/\r?\n/);
  const escape = /^#\s*escape\s*=\s*`\s*$/im.test(lines.slice(0, 5).join("\n")) ? "`" : "\\";
  for (let index = 0; index < lines.length; index++) {
    if (isIgnored(lines[index])) continue;
    const start = index;
    const parts = [];
    for (; index < lines.length; index++) {
      const line = lines[index];
      if (isIgnored(line)) continue;
      const trimmed = line.trimEnd();
      if (!trimmed.endsWith(escape)) {
        parts.push(line);
        break;
      }
      parts.push(trimmed.slice(0, -1));
    }
    const whole = parts.join(" ").trim();
    const [, name = "", rest = ""] = /^(\S+)\s*(.*)$/s.exec(whole) ?? [];
    index = skipHeredocs(lines, index, name, rest);
    yield { name: name.toUpperCase(), rest, ...splitWords(rest), line: start + 1 };
  }
}
function isIgnored(line) {
  const trimmed = line.trimStart();
  return trimmed === "" || trimmed.startsWith("#");
}
function skipHeredocs(lines, index, name, rest) {
  if (!/^(?:RUN|COPY|ADD)$/i.test(name)) return index;
  let last = index;
  for (const [, quoted, plain] of rest.matchAll(/<<-?(?:(["'][^"']+["'])|([A-Za-z_][A-Za-z0-9_]*))/g)) {
    const word = quoted === void 0 ? plain : quoted.slice(1, -1);
    do
      last++;
    while (last < lines.length && lines[last].replace(/^\t+/, "") !== word);
  }
  return last;
}
function splitWords(rest) {
  const flags = [];
  let words = rest;
  for (let match = /^(--\S+)\s*/.exec(words); match !== null; match = /^(--\S+)\s*/.exec(words)) {
    flags.push(match[1]);
    words = words.slice(match[0].length);
  }
  return { flags, words: jsonWords(words) ?? plainWords(words) };
}
function jsonWords(text) {
  if (!text.startsWith("[")) return void 0;
  try {
    const value = parseBoundedJson(text);
    return Array.isArray(value) && value.every((item) => typeof item === "string") ? value : void 0;
  } catch {
    return void 0;
  }
}
function plainWords(text) {
  return [...text.matchAll(/(?:[^\s"']+|"[^"]*"|'[^']*'|["'])+/g)].map(([word]) => word);
}

// src/graph/infer-docker.ts
var MAX_DOCKERFILE = 1024 * 1024;
var MAX_ADDRESS_LENGTH = 1e3;
var ADDRESS_SHAPE = /^(?:\/\/)?[^:#\s]*(?::[^:#!@?/=\s]+)?(?:#[^:#!@?=\s]+)?(?:@\S+)?$/;
var NAMED_ADDRESS = /^["']*(?:\/\/)?[^:# ]*:[^:#!@?/=\s]+(?:#[^:#!@?= ]+)?$/;
function inferDockerDependencies(context, variants, target, inference) {
  const references = readReferences(context, target);
  if (references === void 0) return;
  const { path, found } = references;
  const reason = (line) => ({ kind: "dockerfile", place: { path, line } });
  const buildArguments = givenArguments(context, target);
  const isCurrent = context.workspace.dialect.name === "current";
  const copyArguments = isCurrent ? [...found.copyArguments] : [];
  for (const [name, { text, line }] of [...found.imageArguments, ...copyArguments]) {
    if (!isCurrent && !isNamedAddress(text)) continue;
    const address2 = buildArguments.get(name) ?? text;
    inference.add(namedTargets(context, variants, target, address2), reason(line));
  }
  const copied = [...found.copied, ...copyArguments.map(([, word]) => word)];
  inferCopied(context, target, copied, inference, reason);
  if (!isCurrent) return;
  for (const { text, line } of copied) {
    const owners = context.targets.owners(text).filter((spec) => {
      const owner = context.targets.targets.get(spec);
      return owner !== void 0 && !isGenerator(owner);
    });
    inference.add(owners, reason(line));
  }
}
function readReferences(context, target) {
  const dockerfile = dockerfileOf(context.workspace, target);
  if (dockerfile === void 0) return void 0;
  const { path, text } = dockerfile;
  return { path, found: readDockerfile(text, context.workspace.dialect.name === "2.17") };
}
function dockerfileOf(workspace, target) {
  const instructions = stringListField(target, "instructions");
  const path = target.sources[0];
  if (path === void 0) {
    if (instructions.length === 0) return void 0;
    return { path: target.place.path, text: instructions.map((line) => `${line}
`).join("") };
  }
  if (instructions.length > 0) {
    throw userError({
      code: "two-dockerfiles",
      message: `The \`docker_image\` ${target.spec} provides both a Dockerfile with the \`source\` field, and Dockerfile contents with the \`instructions\` field, which is not supported.`,
      place: fieldPlace(target, "instructions"),
      help: "set `source=None`, or remove `instructions`"
    });
  }
  const bytes = workspace.read(path);
  if (bytes.length > MAX_DOCKERFILE) {
    throw userError({
      code: "file-too-large",
      message: `${path} has ${bytes.length} bytes; a Dockerfile can have at most ${MAX_DOCKERFILE}`,
      place: { path }
    });
  }
  refuseLfsPointer(bytes, path);
  return { path, text: bytes.toString("utf8") };
}
function givenArguments(context, target) {
  const given = [
    ...context.workspace.options.docker.buildArgs,
    ...stringListField(target, "extra_build_args")
  ];
  return new Map(
    given.flatMap((text) => {
      const equals = text.indexOf("=");
      return equals < 0 ? [] : [[text.slice(0, equals), text.slice(equals + 1)]];
    })
  );
}
function namedTargets(context, variants, target, text) {
  if (!mayBeAddress(text)) return [];
  try {
    const address2 = resolveWritten(context.workspace, target, "source", text);
    const origin = { description: `the Dockerfile of the target ${target.spec}`, place: target.place };
    return variants.all(address2, origin).filter(({ type }) => type.packagedAs !== void 0).map(({ spec }) => spec);
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}
function isNamedAddress(text) {
  return text.length <= MAX_ADDRESS_LENGTH && NAMED_ADDRESS.test(text);
}
function mayBeAddress(text) {
  return text !== "" && text.length <= MAX_ADDRESS_LENGTH && ADDRESS_SHAPE.test(text);
}
function inferCopied(context, target, copied, inference, reason) {
  if (copied.length === 0) return;
  const lines = new Map(copied.map(({ text, line }) => [text, line]));
  const endings = new Set(copied.map(({ text }) => /[^/]\.([^./]+)$/.exec(text)?.[1]));
  for (const other of context.targets.targets.values()) {
    if (other.type.packagedAs === void 0 || other.spec === target.spec) continue;
    for (const ending of endings) {
      const line = lines.get(outputPath(other, ending, context.workspace.dialect));
      if (line !== void 0) inference.add([other.spec], reason(line));
    }
  }
}

// src/graph/relocated-files.ts
var ofFiles = /* @__PURE__ */ new Set(["file"]);
function namedFiles(sources, target, field, types = ofFiles) {
  return namedTargets2(sources, target, field).flatMap((one) => filesOfTarget(sources, one, types));
}
function namedTargets2({ workspace, targets }, target, field) {
  return stringListField(target, field).flatMap((written) => {
    const spec = printAddress(resolveWritten(workspace, target, field, written));
    const named = targets.targets.get(spec);
    if (named === void 0) throw unknownFile(target, field, spec);
    return named.generated.length === 0 ? [named] : named.generated.map((one) => targets.targets.get(one));
  });
}
function filesOfTarget(sources, target, types) {
  if (types.has(target.type.name)) {
    return target.sources.map((source) => ({ path: source, source, owner: target.spec }));
  }
  if (target.type.name !== "relocated_files") return [];
  const [src, dest] = ["src", "dest"].map((field) => (stringField(target, field) ?? "").replace(/\/$/, ""));
  return namedFiles(sources, target, "files_targets").map((file) => {
    const isBelow2 = src === "" || file.path.startsWith(`${src}/`);
    if (!isBelow2) throw notBelow(target, src, file.path);
    const rest = src === "" ? file.path : file.path.slice(src.length + 1);
    return { ...file, path: dest === "" ? rest : `${dest}/${rest}`, owner: target.spec };
  });
}
function unknownFile(target, field, spec) {
  return userError({
    code: "unknown-address",
    message: `The address ${spec} from the \`${field}\` of the target ${target.spec} does not exist`,
    place: fieldPlace(target, field),
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

// src/graph/generated-files.ts
function generatedFiles(workspace, target) {
  const stripped = (path) => stripSourceRoot(path, workspace.sourceRoots.ofFile(path) ?? "");
  switch (target.type.name) {
    case "protobuf_source": {
      const suffixes = boolField(target, "grpc") === true ? ["_pb2", "_pb2_grpc"] : ["_pb2"];
      return target.sources.flatMap(
        (path) => suffixes.map((suffix) => `${stripped(path).replace(".proto", suffix)}.py`)
      );
    }
    case "vcs_version": {
      const path = stringField(target, "generate_to");
      return path === void 0 ? [] : [stripped(path)];
    }
    case "adhoc_tool":
    case "shell_command": {
      const directory = outputDirectory(target);
      return stringListField(target, "output_files").map((path) => stripped(posix.join(directory, path)));
    }
    case "experimental_wrap_as_python_sources":
    case "experimental_wrap_as_resources":
      return stringListField(target, "outputs").map(stripped);
    default:
      return [];
  }
}
function outputDirectory(target) {
  const workdir = stringField(target, "workdir") ?? ".";
  if (workdir.startsWith("/")) return workdir.slice(1);
  const isHere = workdir === "." || workdir.startsWith("./");
  return isHere ? posix.join(target.address.specPath, workdir) : workdir;
}

// src/targets/generate-entry-points.ts
function generateByEntryPoints(generator) {
  const { loading, draft, own } = generator;
  const place = own.places.get("overrides") ?? draft.declaration.place;
  const context = { problems: loading.problems, owner: draft.spec, place };
  const entryPoints = stringListField(own, "entry_points");
  checkRoom(
    loading,
    (entryPoints.length + 1) * generator.templates.length,
    draft.spec,
    draft.declaration.place
  );
  const overrides = readOverrides(own.fields.get("overrides"), (key) => [key], context);
  reportUnused(overrides, new Set(entryPoints), "entry point", context);
  for (const template of generator.templates) {
    const generated = entryPoints.flatMap(
      (entryPoint) => entryPointTarget(generator, template, entryPoint, overrides)
    );
    for (const target2 of generated) loading.targets.set(target2.spec, target2);
    const target = makeTarget(template.address, {
      type: draft.type,
      fields: own.fields,
      fieldPlaces: own.places,
      place: draft.declaration.place,
      generated: generated.map(({ spec }) => spec).sort()
    });
    loading.targets.set(target.spec, target);
  }
}
function entryPointTarget(generator, template, entryPoint, overrides) {
  const { loading, draft, own, generatedType } = generator;
  const place = own.places.get("entry_points") ?? draft.declaration.place;
  try {
    checkedEntryPoint("entry_points", entryPoint, draft.spec);
  } catch (error) {
    if (!(error instanceof FieldError)) throw error;
    loading.problems.error({ code: error.code, message: error.message, place, help: error.help ?? "" });
    return [];
  }
  const generatedName = entryPoint.replaceAll(":", "-");
  if (bannedGeneratedNameCharacters(generatedName).length > 0) {
    loading.problems.error({
      code: "invalid-entry-point",
      message: `\`${entryPoint}\` in the \`entry_points\` field of \`${draft.spec}\` contains characters that are not allowed in addresses`,
      place
    });
    return [];
  }
  const given = new Map(template.fields);
  given.set("entry_point", givenByGenerator(entryPoint, place));
  for (const [name, declaration] of overrides.get(entryPoint) ?? []) given.set(name, declaration);
  const read = generatedFields(generator, template, given);
  const { specPath, targetName, parameters } = template.address;
  return [
    makeTarget(address(specPath, { targetName, parameters, generatedName }), {
      type: generatedType,
      fields: read.fields,
      fieldPlaces: read.places,
      place: draft.declaration.place,
      generator: template.spec
    })
  ];
}

// src/targets/generate-pants-requirements.ts
var findLinks = ["https://wheels.pantsbuild.org/simple"];
function generatePantsRequirements(generator) {
  const { loading, draft, own } = generator;
  const version = loading.workspace.options.global.pantsVersion;
  const specifier = stringField(own, "version_spec") ?? (version === void 0 ? "" : `== ${version}`);
  const modules = boolField(own, "testutil") ? ["pants", "pants.testutil"] : ["pants"];
  for (const template of generator.templates) {
    const generated = modules.map((module) => requirementTarget(generator, template, module, specifier));
    for (const target2 of generated) loading.targets.set(target2.spec, target2);
    const target = makeTarget(template.address, {
      type: draft.type,
      fields: own.fields,
      fieldPlaces: own.places,
      place: draft.declaration.place,
      generated: generated.map(({ spec }) => spec).sort()
    });
    loading.targets.set(target.spec, target);
  }
}
function requirementTarget(generator, template, module, specifier) {
  const { draft, generatedType } = generator;
  const { place } = draft.declaration;
  const generatedName = `pantsbuild.${module}`;
  const given = new Map(template.fields);
  given.set("requirements", givenByGenerator([`${generatedName} ${specifier}`.trimEnd()], place));
  given.set("modules", givenByGenerator([module], place));
  if (generatedType.fields.has("_find_links")) given.set("_find_links", givenByGenerator(findLinks, place));
  const read = generatedFields(generator, template, given);
  const { specPath, targetName, parameters } = template.address;
  return makeTarget(address(specPath, { targetName, parameters, generatedName }), {
    type: generatedType,
    fields: read.fields,
    fieldPlaces: read.places,
    place,
    generator: template.spec
  });
}

// src/build-files/pants/paths.ts
var TYPE_LABEL = "PurePosixPath";
function pathValue(text) {
  return makePath(parse(text));
}
function parse(text) {
  const parts = text.split("/").filter((part) => part !== "" && part !== ".");
  return { absolute: text.startsWith("/"), parts };
}
function textOf({ absolute, parts }) {
  if (absolute) return `/${parts.join("/")}`;
  return parts.length === 0 ? "." : parts.join("/");
}
function join(left, right) {
  return right.absolute ? right : { absolute: left.absolute, parts: [...left.parts, ...right.parts] };
}
function asPath(value) {
  return typeof value === "string" ? parse(value) : contentOf(value, TYPE_LABEL);
}
function makePath(content) {
  const text = textOf(content);
  return {
    kind: "host",
    type: TYPE_LABEL,
    content,
    str: () => text,
    repr: () => `${TYPE_LABEL}(${reprString(text)})`,
    key: () => text,
    orderWith: (other) => {
      const path = contentOf(other, TYPE_LABEL);
      return path === void 0 ? void 0 : compareParts(content, path);
    },
    attribute: (_run, name) => attribute(content, name),
    divide: (run, other, isLeft) => {
      const path = asPath(other);
      if (path === void 0) return void 0;
      run.meter.allocate(text.length + 64);
      return makePath(isLeft ? join(content, path) : join(path, content));
    }
  };
}
function compareParts(left, right) {
  if (left.absolute !== right.absolute) return left.absolute ? 1 : -1;
  for (const [index, part] of left.parts.entries()) {
    const other = right.parts[index];
    if (other === void 0) return 1;
    const order = compareCodePoints(part, other);
    if (order !== 0) return order;
  }
  return left.parts.length - right.parts.length;
}
function attribute(content, name) {
  const { absolute, parts } = content;
  const last = parts.at(-1) ?? "";
  const dot = last.lastIndexOf(".");
  const hasSuffix = dot > 0 && dot < last.length - 1;
  switch (name) {
    case "name":
      return last;
    case "suffix":
      return hasSuffix ? last.slice(dot) : "";
    case "stem":
      return hasSuffix ? last.slice(0, dot) : last;
    case "parent":
      return makePath({ absolute, parts: parts.slice(0, -1) });
    case "parents":
      return tuple(
        parts.map((_part, index) => makePath({ absolute, parts: parts.slice(0, parts.length - 1 - index) }))
      );
    case "parts":
      return tuple(absolute ? ["/", ...parts] : parts);
    case "suffixes":
      return {
        kind: "list",
        items: last.replace(/^\.+/, "").split(".").slice(1).map((part) => `.${part}`)
      };
    default: {
      const method = methods.get(name);
      return method === void 0 ? void 0 : native(name, (run, args) => method(content, args, run), true);
    }
  }
}
function pathArgument(name, args) {
  const [value] = readArguments({ name, parameters: ["other"], required: 1 }, args);
  const path = asPath(value);
  if (path !== void 0) return path;
  throw typeError(
    `argument should be a str or an os.PathLike object where __fspath__ returns a str, not '${typeName(value)}'`
  );
}
function isBelow(path, other) {
  return path.absolute === other.absolute && other.parts.every((part, index) => path.parts[index] === part);
}
function nameArgument(path, name, args) {
  const [value] = readArguments({ name, parameters: ["name"], required: 1 }, args);
  if (typeof value !== "string") throw typeError(`${name}() argument must be str, not ${typeName(value)}`);
  if (path.parts.length === 0) throw valueError(`${makePath(path).repr()} has an empty name`);
  return value;
}
var methods = /* @__PURE__ */ new Map([
  ["as_posix", (path) => textOf(path)],
  ["__str__", (path) => textOf(path)],
  ["is_absolute", (path) => path.absolute],
  [
    "joinpath",
    (path, { positional }, run) => {
      let result = path;
      for (const part of positional) {
        const next = asPath(part);
        if (next === void 0)
          throw typeError(
            `argument should be a str or an os.PathLike object where __fspath__ returns a str, not '${typeName(part)}'`
          );
        run.meter.allocate(8 * (result.parts.length + next.parts.length));
        result = join(result, next);
      }
      return makePath(result);
    }
  ],
  ["is_relative_to", (path, args) => isBelow(path, pathArgument("is_relative_to", args))],
  [
    "relative_to",
    (path, args) => {
      const other = pathArgument("relative_to", args);
      if (isBelow(path, other))
        return makePath({ absolute: false, parts: path.parts.slice(other.parts.length) });
      throw valueError(`${reprString(textOf(path))} is not in the subpath of ${reprString(textOf(other))}`);
    }
  ],
  [
    "with_name",
    (path, args) => {
      const name = nameArgument(path, "with_name", args);
      if (name === "" || name === "." || name.includes("/"))
        throw valueError(`Invalid name ${reprString(name)}`);
      return makePath({ ...path, parts: [...path.parts.slice(0, -1), name] });
    }
  ],
  [
    "with_suffix",
    (path, args) => {
      const suffix = nameArgument(path, "with_suffix", args);
      if (suffix.includes("/") || suffix !== "" && !suffix.startsWith(".") || suffix === ".") {
        throw valueError(`Invalid suffix ${reprString(suffix)}`);
      }
      const stem = attribute(path, "stem");
      return makePath({ ...path, parts: [...path.parts.slice(0, -1), stem + suffix] });
    }
  ]
]);
export {
  dockerfileInstructions as f0_dockerfileInstructions,
  readDockerfile as f0_readDockerfile,
  dockerfileOf as f1_dockerfileOf,
  inferDockerDependencies as f1_inferDockerDependencies,
  isNamedAddress as f1_isNamedAddress,
  mayBeAddress as f1_mayBeAddress,
  filesOfTarget as f2_filesOfTarget,
  namedFiles as f2_namedFiles,
  namedTargets2 as f2_namedTargets,
  generatedFiles as f3_generatedFiles,
  generateByEntryPoints as f4_generateByEntryPoints,
  generatePantsRequirements as f5_generatePantsRequirements,
  pathValue as f6_pathValue
};
