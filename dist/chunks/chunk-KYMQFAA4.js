import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  own,
  tableAt
} from "./chunk-7YOZ2QBG.js";
import {
  AddressError,
  addressInDirectory,
  addressOfFile,
  baseName,
  compareAddresses,
  compileGlob,
  directoryOf2 as directoryOf,
  expandGlobs,
  fileSpecMatcher,
  generatorOf,
  joinPath,
  nameOf,
  parseAddress,
  printAddress,
  residenceOf,
  stringField,
  stringListField
} from "./chunk-KAVZE5AX.js";
import {
  isJsonObject
} from "./chunk-L3AQWRRK.js";
import {
  nearestName
} from "./chunk-67WY6BCO.js";
import {
  formatPublicVersion,
  parseVersion
} from "./chunk-NGLXED5Y.js";
import {
  Problems,
  UserError,
  userError
} from "./chunk-MIEGAHBV.js";

// src/targets/filters.ts
function targetFilter(options, types) {
  const { filter, global } = options;
  const predicates = [
    ...filter.targetType.map((value) => either(value, (name) => ofType(name, types))),
    ...filter.addressRegex.map((value) => either(value, matchesAddress)),
    ...filter.tagRegex.map((value) => either(value, matchesTag)),
    ...global.tag.map((value) => either(value, hasTag))
  ];
  return (target) => predicates.every((predicate) => predicate(target));
}
function either(value, predicateOf) {
  const isNegated = value.startsWith("-");
  const text2 = isNegated || value.startsWith("+") ? value.slice(1) : value;
  const predicates = text2.split(",").map(predicateOf);
  return (target) => predicates.some((predicate) => predicate(target)) !== isNegated;
}
function ofType(name, types) {
  const type = types.get(name);
  if (type === void 0) {
    const meant = nearestName(name, types.keys());
    throw userError({
      code: "unknown-target-type",
      message: `\`${name}\` in \`--filter-target-type\` is not a target type`,
      help: meant === void 0 ? "name a target type of BUILD files" : `did you mean \`${meant}\`?`
    });
  }
  return (target) => target.type.name === type.name;
}
function matchesAddress(text2) {
  const pattern = patternOf(text2, "--filter-address-regex");
  return (target) => pattern.test(target.spec);
}
function matchesTag(text2) {
  const pattern = patternOf(text2, "--filter-tag-regex");
  return (target) => stringListField(target, "tags").some((tag) => pattern.test(tag));
}
function hasTag(tag) {
  return (target) => stringListField(target, "tags").includes(tag);
}
function patternOf(text2, option) {
  try {
    return new RegExp(text2.replaceAll("(?P<", "(?<"));
  } catch (error) {
    throw userError({
      code: "invalid-pattern",
      message: `\`${text2}\` in \`${option}\` is not a regular expression: ${error instanceof Error ? error.message : ""}`
    });
  }
}

// src/target-types/plugin-fields.ts
var addedFields = /* @__PURE__ */ new Set([
  "repositories",
  "uses_mypyc",
  "stevedore_namespaces",
  "entry_point_dependencies",
  "jvm_resolve",
  "jvm_jdk",
  "go_mod_address",
  "buf_format",
  "python_resolve",
  "python_interpreter_constraints",
  "python_source_root"
]);
var environments = /* @__PURE__ */ new Set([
  "local_environment",
  "docker_environment",
  "remote_environment",
  "experimental_workspace_environment"
]);
function isToleratedField(type, name) {
  return name.startsWith("skip_") || addedFields.has(name) || environments.has(type.name);
}
function hasPlugins(backendPackages) {
  return (backendPackages ?? []).some((name) => name !== "pants" && !name.startsWith("pants."));
}

// src/target-types/field-rules.ts
var FieldError = class extends Error {
  code;
  help;
  constructor(code, message, help) {
    super(message);
    this.name = "FieldError";
    this.code = code;
    this.help = help;
  }
};
function beforeCheck(rule, value) {
  if (rule !== "inherit-path" || typeof value !== "boolean") return value;
  return value ? "prefer" : "false";
}
function applyRule(type, value, owner) {
  switch (type.rule) {
    case "lambda-handler":
      return checkedHandler(type.name, value, owner);
    case "lambda-runtime":
      return checkedRuntime(type.name, value, owner);
    case "positive":
      if (typeof value !== "number" || value > 0) return value;
      throw new FieldError(
        "invalid-number",
        `The '${type.name}' field in target ${owner} must be greater than zero, but was \`${value}\`.`
      );
    case "projects":
      return normalizedProjects(value);
    case "inherit-path":
    case "none-is-a-value":
    case "requirements":
    case void 0:
      return value;
  }
}
function checkedHandler(name, value, owner) {
  if (value.includes(":")) return value;
  throw new FieldError(
    "invalid-handler",
    `The \`${name}\` field in target at ${owner} must end in the format \`:my_handler_func\`, but was ${value}.`,
    "write the file and the function, such as `app.py:handler`"
  );
}
function checkedRuntime(name, value, owner) {
  if (/^python\d\.\d+/.test(value)) return value;
  throw new FieldError(
    "invalid-runtime",
    `The \`${name}\` field in target at ${owner} must be of the form pythonX.Y, but was ${value}.`,
    "write a runtime of AWS Lambda, such as `python3.12`"
  );
}
function normalizedProjects(value) {
  return new Map([...value].map(([key, modules]) => [key.toLowerCase().replace(/[-_.]+/g, "-"), modules]));
}
function checkedEntryPoint(name, value, owner) {
  const text2 = value.trim();
  const parts = text2.split(":");
  const problem = text2 === "" ? "is blank" : parts.length > 2 ? `has more than one colon: \`${text2}\`` : parts[0] === "" ? `names no module: \`${text2}\`` : void 0;
  if (problem !== void 0) {
    throw new FieldError(
      "invalid-entry-point",
      `The \`${name}\` field in target ${owner} ${problem}`,
      "write `module`, `module:function`, `file.py` or `file.py:function`"
    );
  }
  return text2.endsWith(":") ? text2.slice(0, -1) : text2;
}
function checkedSource(name, value, owner) {
  const start = `The '${name}' field in target ${owner}`;
  if (value.startsWith("../") || value.includes("/../")) {
    throw new FieldError(
      "invalid-source",
      `${start} should not include \`../\` patterns because targets can only have sources in the current directory or subdirectories. It was set to ${value}. Instead, use a normalized literal file path (relative to the BUILD file).`
    );
  }
  if (value.includes("*")) {
    throw new FieldError(
      "invalid-source",
      `${start} should not include \`*\` globs, but was set to ${value}. Instead, use a literal file path (relative to the BUILD file).`
    );
  }
  if (value.startsWith("!")) {
    throw new FieldError(
      "invalid-source",
      `${start} should not start with \`!\`, which is usually used in the \`sources\` field to exclude certain files. Instead, use a literal file path (relative to the BUILD file).`
    );
  }
  return value;
}
function checkedSources(name, value, owner) {
  if (!value.some((glob) => glob.startsWith("../") || glob.includes("/../"))) return value;
  throw new FieldError(
    "invalid-source",
    `The '${name}' field in target ${owner} must not have globs with the pattern \`../\` because targets can only have sources in the current directory or subdirectories. It was set to: [${[
      ...value
    ].sort().map((glob) => `'${glob}'`).join(", ")}]`
  );
}

// src/target-types/python-values.ts
var longest = 200;
function describeValue(value) {
  const text2 = shown(value, 0);
  return text2.length <= longest ? text2 : `${text2.slice(0, longest - 1)}…`;
}
function shown(value, depth) {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "string") return quoted(value.slice(0, longest + 1));
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  if (depth > 4) return "…";
  const items = (values) => Array.from(firstOf(values), (item) => shown(item, depth + 1)).join(", ");
  if (Array.isArray(value)) return `[${items(value)}]`;
  if (value instanceof Set) return `{${items(value)}}`;
  if (value instanceof Map) {
    const entries = Array.from(
      firstOf(value),
      ([key, item]) => `${shown(key, depth + 1)}: ${shown(item, depth + 1)}`
    );
    return `{${entries.join(", ")}}`;
  }
  const object = value;
  return object.kind === "parametrize" ? "parametrize(…)" : `${object.type}(…)`;
}
function* firstOf(values) {
  let count = 0;
  for (const value of values) {
    if (count++ === longest) return;
    yield value;
  }
}
function quoted(text2) {
  const quote = text2.includes("'") && !text2.includes('"') ? '"' : "'";
  const body = text2.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll(quote, `\\${quote}`);
  return `${quote}${body}${quote}`;
}
function typeName(value) {
  if (value === null) return "NoneType";
  if (typeof value === "boolean") return "bool";
  if (typeof value === "string") return "str";
  if (typeof value === "bigint") return "int";
  if (typeof value === "number") return Number.isInteger(value) ? "int" : "float";
  if (Array.isArray(value)) return "list";
  if (value instanceof Set) return "set";
  if (value instanceof Map) return "dict";
  const object = value;
  return object.kind === "parametrize" ? "Parametrize" : object.type;
}
function isObject(value) {
  return isTagged(value, "object");
}
function isParametrize(value) {
  return isTagged(value, "parametrize");
}
function isTagged(value, kind) {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === kind;
}

// src/target-types/validate.ts
function validField(type, value, owner) {
  const converted = beforeCheck(type.rule, value);
  if (converted === null) {
    if (type.rule === "none-is-a-value") return null;
    if (type.required && type.default === null) throw missingField(type, owner);
    return type.default;
  }
  const checked = ofKind(type, converted, owner);
  checkChoices(type, checked, owner);
  return applyRule(type, checked, owner);
}
function missingField(type, owner) {
  return new FieldError(
    "missing-field",
    `The '${type.name}' field in target ${owner} must be defined.`,
    `add \`${type.name}=…\`: ${type.help}`
  );
}
function wrongType(type, value, owner, expected) {
  const isBareString = typeof value === "string" && expected.startsWith("an iterable");
  return new FieldError(
    "wrong-type",
    `The '${type.name}' field in target ${owner} must be ${expected}, but was \`${describeValue(value)}\` with type \`${typeName(value)}\`.`,
    isBareString ? `put it into a list: \`${type.name}=[${describeValue(value)}]\`` : void 0
  );
}
function ofKind(type, value, owner) {
  const fail = (expected) => {
    throw wrongType(type, value, owner, expected);
  };
  switch (type.kind) {
    case "string":
      return typeof value === "string" ? value : fail("a string");
    case "entry-point":
      return typeof value === "string" ? checkedEntryPoint(type.name, value, owner) : fail("a string");
    case "bool":
      return typeof value === "boolean" ? value : fail("a boolean");
    case "int":
      return typeof value === "bigint" || Number.isInteger(value) ? value : fail("an integer");
    case "float":
      return typeof value === "number" ? value : fail("a float");
    case "string-list":
    case "dependencies":
    case "special-dependencies":
      return strings(value) ?? fail("an iterable of strings (e.g. a list of strings)");
    case "sources":
      return checkedSources(
        type.name,
        strings(value) ?? fail("an iterable of strings (e.g. a list of strings)"),
        owner
      );
    case "source":
      if (isObject(value)) return value;
      return typeof value === "string" ? checkedSource(type.name, value, owner) : fail("a string");
    case "string-dict":
      return isDict(value, (item) => typeof item === "string") ? value : fail("a dictionary of string -> string");
    case "string-list-dict":
      return isDict(value, (item) => strings(item) !== void 0) ? value : fail("a dictionary of string -> an iterable of strings");
    case "dict":
      return isDict(value, () => true) ? value : fail("a dictionary with string keys");
    case "overrides":
      return isOverrides(value) ? value : fail("dict[str | tuple[str, ...], dict[str, Any]]");
    case "any":
      return value;
  }
}
function strings(value) {
  const isIterable = value instanceof Set || value instanceof Map;
  const items = isIterable ? [...value.keys()] : value;
  if (!Array.isArray(items)) return void 0;
  const list = items;
  return list.every((item) => typeof item === "string") ? list : void 0;
}
function isDict(value, accepts) {
  if (!(value instanceof Map)) return false;
  for (const [key, item] of value) {
    if (typeof key !== "string" || !accepts(item)) return false;
  }
  return true;
}
function isOverrides(value) {
  if (!(value instanceof Map)) return false;
  for (const [key, fields] of value) {
    if (typeof key !== "string" && strings(key) === void 0) return false;
    if (!isDict(fields, () => true)) return false;
  }
  return true;
}
function checkChoices(type, value, owner) {
  const { choices } = type;
  if (choices === void 0) return;
  const values = Array.isArray(value) ? value : [value];
  const wrong = values.find((item) => typeof item !== "string" || !choices.includes(item));
  if (wrong === void 0) return;
  const allowed = [...choices].sort().map((choice) => `'${choice}'`);
  throw new FieldError(
    "invalid-choice",
    `Values for the '${type.name}' field in target ${owner} must be one of [${allowed.join(", ")}], but ${describeValue(wrong)} was provided.`
  );
}

// src/targets/loading.ts
function at(place) {
  return place === void 0 ? {} : { place };
}
function collectAt(problems, place, work) {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    problems.add(...error.diagnostics.map((diagnostic) => ({ place, ...diagnostic })));
    return void 0;
  }
}
function readFields(type, given, reading) {
  const fields = /* @__PURE__ */ new Map();
  const places = /* @__PURE__ */ new Map();
  for (const fieldType of type.fields.values()) {
    if (reading.without?.has(fieldType.name)) continue;
    const declaration = given.get(fieldType.name);
    fields.set(fieldType.name, readField(fieldType, declaration, reading));
    if (declaration !== void 0 && !declaration.isDefault) places.set(fieldType.name, declaration.place);
  }
  for (const [name, declaration] of given) {
    if (!type.fields.has(name)) reportUnknown(type, name, declaration, reading);
  }
  return { fields, places };
}
function readField(type, declaration, reading) {
  const { problems, owner } = reading;
  try {
    if (declaration !== void 0) return validField(type, declaration.value, owner);
    if (type.required && type.default === null) throw missingField(type, owner);
  } catch (error) {
    if (!(error instanceof FieldError)) throw error;
    problems.error({
      code: error.code,
      message: error.message,
      place: declaration?.place ?? reading.place,
      ...error.help === void 0 ? {} : { help: error.help }
    });
  }
  return type.default;
}
function reportUnknown(type, name, declaration, { problems, pluginFields }) {
  if (declaration.isDefault || isToleratedField(type, name)) return;
  const names = [...type.fields.keys()].filter((field) => !field.startsWith("_")).sort();
  const meant = nearestName(name, names);
  if (pluginFields !== void 0 && meant === void 0) {
    const key = `${type.name}.${name}`;
    if (!pluginFields.has(key)) {
      problems.warn({
        code: "unknown-field",
        message: `\`${name}\` is not a field of \`${type.name}\`. It is taken for a field of a plugin and has no effect.`,
        place: declaration.place
      });
    }
    pluginFields.add(key);
    return;
  }
  problems.error({
    code: "unknown-field",
    message: `\`${name}\` is not a field of \`${type.name}\``,
    place: declaration.place,
    help: meant === void 0 ? `its fields are: ${names.join(", ")}` : `did you mean \`${meant}\`?`
  });
}
function makeTarget(of, parts) {
  return {
    address: of,
    spec: printAddress(of),
    type: parts.type,
    fields: parts.fields,
    fieldPlaces: parts.fieldPlaces,
    place: parts.place,
    residence: residenceOf(of),
    generator: parts.generator,
    generated: parts.generated ?? none,
    sources: parts.sources ?? none,
    isOpaque: parts.isOpaque ?? false
  };
}
var none = [];

// src/targets/sources.ts
function sourcesOf(context) {
  const field = sourceFieldOf(context.type);
  if (field === void 0) return [];
  const value = context.fields.get(field.name) ?? null;
  const files = field.kind === "source" ? singleSource(context, field, value) : severalSources(context, field, value);
  checkEndings(context, field, files);
  return files;
}
function sourceFieldOf(type) {
  for (const field of type.fields.values()) {
    if (field.kind === "source" || field.kind === "sources") return field;
  }
  return void 0;
}
function singleSource(context, field, value) {
  if (typeof value !== "string") return [];
  const path = joinPath(context.directory, value.replace(/^(?:\.\/)+/, ""));
  if (context.workspace.files.isFile(path)) return [path];
  const isOptional = context.type.name === "docker_image" && value === field.default;
  if (!isOptional && !isLockfile(context)) reportUnmatched(context, field, [value]);
  return [];
}
function severalSources(context, field, value) {
  if (!Array.isArray(value)) return [];
  const globs = value;
  const place = context.fieldPlaces.get(field.name) ?? context.place;
  const expansion = collectAt(
    context.problems,
    place,
    () => expandGlobs(context.workspace.files, context.directory, globs)
  );
  if (expansion === void 0) return [];
  const { files, unmatched: unmatched2 } = expansion;
  const isMissing = needsEveryGlob(context, field, globs) ? unmatched2.length > 0 : files.length === 0;
  if (isMissing && unmatched2.length > 0 && !isLockfile(context)) reportUnmatched(context, field, unmatched2);
  return files;
}
function needsEveryGlob({ workspace }, field, globs) {
  if (!workspace.dialect.everyGlobMustMatch) return false;
  return !Array.isArray(field.default) || !isSameSet(globs, field.default);
}
function isSameSet(left, right) {
  const names = new Set(left);
  return names.size === new Set(right).size && right.every((name) => names.has(name));
}
function isLockfile(context) {
  return context.type.name === "_lockfile" || context.type.name === "_lockfiles";
}
function reportUnmatched(context, field, globs) {
  const behavior = context.workspace.options.global.unmatchedBuildFileGlobs;
  if (behavior === "ignore") return;
  const paths = globs.map((glob) => `"${joinPath(context.directory, glob)}"`);
  const shown2 = paths.length === 1 ? paths[0] : `[${paths.join(", ")}]`;
  const diagnostic = {
    code: "unmatched-glob",
    message: `Unmatched glob${paths.length === 1 ? "" : "s"} from ${context.owner}'s \`${field.name}\` field: ${shown2}`,
    help: "check that the files exist and that neither `.gitignore` nor `pants_ignore` hides them",
    ...at(context.fieldPlaces.get(field.name) ?? context.place)
  };
  if (behavior === "error") context.problems.error(diagnostic);
  else context.problems.warn(diagnostic);
}
function checkEndings(context, field, files) {
  const place = context.fieldPlaces.get(field.name) ?? context.place;
  const { extensions } = field;
  const wrong = files.filter((file) => extensions !== void 0 && !extensions.includes(endingOf(file)));
  if (wrong.length > 0) {
    const allowed = [...extensions ?? []].sort().map((ending) => `'${ending}'`);
    context.problems.error({
      code: "wrong-extension",
      message: `The '${field.name}' field in target ${context.owner} can only contain files that end in one of [${allowed.join(", ")}], but it had these files: [${listed(wrong)}].`,
      place,
      help: "put them into a `resources` or `files` target and depend on that"
    });
  }
  const isTest = context.type.name === "python_test" || context.type.name === "python_tests";
  const fixtures = isTest ? files.filter((file) => baseName(file) === "conftest.py") : [];
  if (fixtures.length > 0) {
    context.problems.error({
      code: "conftest-in-tests",
      message: `The '${field.name}' field in target ${context.owner} should not include the file 'conftest.py', but included these: [${listed(fixtures)}].`,
      place,
      help: "put it into a `python_test_utils` target"
    });
  }
}
function listed(files) {
  const shown2 = files.slice(0, 10).map((file) => `'${file}'`);
  return files.length > shown2.length ? `${shown2.join(", ")}, … ${files.length} in all` : shown2.join(", ");
}
function endingOf(path) {
  const name = baseName(path).replace(/^\.+/, "");
  const dot = name.lastIndexOf(".");
  return dot <= 0 ? "" : name.slice(dot);
}

// src/targets/owners.ts
function targetsOfFile(workspace, targets, path) {
  const found = targets.owners(path).map((spec) => targets.targets.get(spec));
  if (!workspace.dialect.handlerFilesOwnTargets) return found;
  return [...found, ...residentsAbove(targets, path).filter((target) => namesFile(target, path))];
}
function residentsAbove(targets, path) {
  const found = [];
  for (let directory = directoryOf(path); ; directory = directoryOf(directory)) {
    for (const spec of targets.residents(directory)) found.push(targets.targets.get(spec));
    if (directory === "") return found;
  }
}
function namesFile(target, path) {
  for (const name of ["handler", "entry_point"]) {
    const value = stringField(target, name);
    const file = value?.split(":", 1)[0];
    if (file?.endsWith(".py") !== true) continue;
    const glob = joinPath(target.address.specPath, file);
    if (glob === path || /[*?[]/.test(glob) && matchesSafely(glob, path)) return true;
  }
  return false;
}
function matchesSafely(glob, path) {
  try {
    return compileGlob(glob)(path);
  } catch {
    return false;
  }
}
function targetsOfChangedFiles(workspace, targets, files) {
  const found = /* @__PURE__ */ new Map();
  const add = (target) => void found.set(target.spec, target);
  const changed = new Set(files);
  const gone = files.filter((path) => !workspace.files.isFile(path));
  for (const path of files) {
    for (const target of targetsOfFile(workspace, targets, path)) add(target);
  }
  for (const target of targets.targets.values()) {
    if (changed.has(target.place.path) && target.generated.length === 0) add(target);
    if (gone.length > 0 && couldOwn(target, gone)) add(target);
  }
  return [...found.values()];
}
function couldOwn(target, gone) {
  const { specPath } = target.address;
  const field = sourceFieldOf(target.type);
  const value = field === void 0 ? void 0 : target.fields.get(field.name);
  const globs = typeof value === "string" ? [value] : Array.isArray(value) ? value : [];
  if (globs.length === 0 || target.generator !== void 0) return false;
  const prefix = specPath === "" ? "" : `${specPath}/`;
  const below = gone.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
  if (below.length === 0) return false;
  const matches = fileSpecMatcher(
    globs.filter((glob) => !glob.startsWith("!")),
    globs.filter((glob) => glob.startsWith("!")).map((glob) => `/${glob.slice(1)}`)
  );
  return below.some(matches);
}

// src/targets/specs.ts
import { posix } from "node:path";
function parseSpec(text2, context) {
  const isIgnore = text2.startsWith("-");
  const spec = isIgnore ? text2.slice(1) : text2;
  const common = { text: text2, isIgnore };
  const normalize = (path2) => normalizedPath(path2, text2, context);
  const wildcard = /^([^:#]*?)(::?)$/.exec(spec);
  if (wildcard !== null) {
    const path2 = normalize(wildcard[1]);
    return { ...common, kind: wildcard[2] === "::" ? "recursive" : "directory-targets", path: path2 };
  }
  const input = addressIn(spec, text2, normalize);
  if (input !== void 0) return { ...common, kind: "address", input };
  if (spec.includes("*")) return { ...common, kind: "file-glob", glob: globIn(spec, context, normalize) };
  const path = normalize(spec);
  const isFile = hasEnding(spec) || context.isFile(path);
  return { ...common, kind: isFile ? "file" : "directory", path };
}
function addressIn(spec, text2, normalize) {
  const delimiter = spec.search(/[:#]|@[^=:]+=/);
  if (delimiter === -1) return void 0;
  try {
    const path = normalize(spec.slice(0, delimiter));
    const input = parseAddress(`_${spec.slice(delimiter)}`);
    if (path === "" && input.targetName === void 0) {
      throw new AddressError(text2, "a target of the build root needs a name", "write `//:name`");
    }
    return { ...input, text: spec, path };
  } catch (error) {
    if (!(error instanceof AddressError)) throw error;
    throw userError({
      code: "invalid-spec",
      message: `\`${text2}\` is not a spec: ${error.reason}`,
      ...error.help === void 0 ? {} : { help: error.help }
    });
  }
}
function globIn(spec, context, normalize) {
  const star = spec.indexOf("*");
  const slash = spec.lastIndexOf("/", star);
  if (slash === -1) {
    return context.workingDirectory === "" ? spec : `${context.workingDirectory}/${spec}`;
  }
  const directory = normalize(spec.slice(0, slash === 0 ? 1 : slash));
  const rest = spec.slice(slash + 1);
  return directory === "" ? rest : `${directory}/${rest}`;
}
function hasEnding(path) {
  const name = posix.basename(path);
  const dot = name.lastIndexOf(".");
  return dot > 0 && dot < name.length - 1 && !/^\.+$/.test(name);
}
function normalizedPath(path, text2, context) {
  const isAbsolute = path.startsWith("/") && !path.startsWith("//");
  const relative = isAbsolute ? posix.relative(context.root, posix.normalize(path)) : path.startsWith("//") ? path.slice(2) : posix.join(context.workingDirectory, path);
  const normalized = posix.normalize(relative === "" ? "." : relative).replace(/\/+$/, "");
  if (normalized === ".." || normalized.startsWith("../") || normalized.startsWith("/")) {
    throw userError({
      code: "invalid-spec",
      message: `\`${text2}\` is not a spec: its path is outside the build root`,
      help: "write a path inside the checkout"
    });
  }
  return normalized === "." ? "" : normalized;
}

// src/targets/expand-specs.ts
function expandSpecs(workspace, targets, types, query, problems) {
  const expansion = { workspace, targets, types, problems };
  const included = /* @__PURE__ */ new Map();
  const ignored = /* @__PURE__ */ new Set();
  const passes = problems.collect(() => targetFilter(workspace.options, types));
  if (passes === void 0) return [];
  for (const target of changedTargets(expansion, query)) included.set(target.spec, target);
  for (const spec of readSpecs(workspace, query, problems)) {
    const matched = problems.collect(() => targetsOfSpec(expansion, spec)) ?? [];
    for (const target of matched) {
      if (spec.isIgnore) ignored.add(target.spec);
      else included.set(target.spec, target);
    }
  }
  const found = [...included.values()].filter((target) => !ignored.has(target.spec) && passes(target));
  const roots = query.generators === "keep" ? found : replaceGenerators(targets, found);
  return roots.sort((left, right) => compareAddresses(left.address, right.address));
}
function readSpecs(workspace, query, problems) {
  const { files, root, options } = workspace;
  const workingDirectory = query.workingDirectory ?? "";
  const context = { root, workingDirectory, isFile: (path) => files.isFile(path) };
  const texts = [
    ...query.specs,
    ...options.global.specFiles.flatMap((path) => problems.collect(() => linesOf(workspace, path)) ?? [])
  ];
  return texts.flatMap((text2) => problems.collect(() => parseSpec(text2, context)) ?? []);
}
function linesOf(workspace, path) {
  const lines = workspace.read(path).toString("utf8").split(/\r?\n/);
  return lines.map((line) => line.trim()).filter((line) => line !== "");
}
function changedTargets({ workspace, targets, problems }, query) {
  if (query.changedFiles === void 0) return [];
  if (query.specs.length > 0) {
    problems.error({
      code: "changed-with-specs",
      message: "targets cannot be asked for by `--changed-since` and by specs together",
      help: "leave the specs out, or the option"
    });
    return [];
  }
  return targetsOfChangedFiles(workspace, targets, query.changedFiles);
}
function replaceGenerators(targets, roots) {
  const found = /* @__PURE__ */ new Map();
  for (const root of roots) {
    const specs = root.generated.length === 0 ? [root.spec] : root.generated;
    for (const spec of specs) {
      const target = targets.targets.get(spec);
      if (target !== void 0) found.set(spec, target);
    }
  }
  return [...found.values()];
}
function targetsOfSpec(expansion, spec) {
  switch (spec.kind) {
    case "address":
      return literalTargets(expansion, spec);
    case "file":
      if (expansion.workspace.files.isFile(spec.path)) return ownersOf(expansion, [spec.path]);
      return unmatched(expansion, spec, spec.path);
    case "file-glob": {
      const { files } = expandGlobs(expansion.workspace.files, "", [spec.glob]);
      return files.length > 0 ? ownersOf(expansion, files) : unmatched(expansion, spec, spec.glob);
    }
    case "directory":
    case "directory-targets":
      if (!hasDirectory(expansion, spec.path)) return unmatched(expansion, spec, `${spec.path}/*`);
      return residents(expansion, spec.path).filter(
        (target) => spec.kind === "directory-targets" || target.type.generates === void 0
      );
    case "recursive":
      if (!hasDirectory(expansion, spec.path)) return unmatched(expansion, spec, `${spec.path}/**`);
      return residentsBelow(expansion, spec.path);
  }
}
function hasDirectory({ workspace, targets }, path) {
  return path === "" || workspace.files.isDirectory(path) || targets.residents(path).length > 0;
}
function residents({ targets }, directory) {
  return targets.residents(directory).map((spec) => targets.targets.get(spec));
}
function residentsBelow({ targets }, directory) {
  if (directory === "") return [...targets.targets.values()];
  const prefix = `${directory}/`;
  const isBelow = (path) => path === directory || path.startsWith(prefix);
  return [...targets.targets.values()].filter((target) => isBelow(target.residence));
}
function ownersOf({ workspace, targets }, files) {
  return files.flatMap((path) => targetsOfFile(workspace, targets, path));
}
function unmatched({ workspace, problems }, spec, glob) {
  const behavior = workspace.options.global.unmatchedCliGlobs;
  const near = spec.kind === "file" ? nearestFile(workspace, spec.path) : void 0;
  const diagnostic = {
    code: "unmatched-spec",
    message: `Unmatched glob from CLI arguments: "${glob}"`,
    help: near === void 0 ? "check that it exists and that neither `.gitignore` nor `pants_ignore` hides it" : `did you mean \`${near}\`?`
  };
  if (behavior === "error") problems.error(diagnostic);
  if (behavior === "warn") problems.warn(diagnostic);
  return [];
}
function nearestFile(workspace, path) {
  const slash = path.lastIndexOf("/");
  const directory = slash === -1 ? "" : path.slice(0, slash);
  const name = nearestName(path.slice(slash + 1), workspace.files.entries(directory)?.files ?? []);
  return name === void 0 ? void 0 : `${path.slice(0, slash + 1)}${name}`;
}
function literalTargets(expansion, spec) {
  const { workspace, targets } = expansion;
  const { input } = spec;
  const of = addressError(
    spec.text,
    () => workspace.files.isFile(input.path) ? addressOfFile(input) : addressInDirectory(input)
  );
  const found = matchingTargets(targets, of);
  if (found.length > 0) return found;
  throw unknownAddress(targets, of, `\`${spec.text}\``, workspace.files.isDirectory(of.specPath));
}
function addressError(text2, work) {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof AddressError)) throw error;
    throw userError({
      code: "invalid-spec",
      message: `\`${text2}\` is not a spec: ${error.reason}`,
      ...error.help === void 0 ? {} : { help: error.help }
    });
  }
}
function matchingTargets(targets, of) {
  const exact = targets.targets.get(printAddress(of));
  if (exact !== void 0) return [exact];
  const variants = [...targets.targets.values()].filter((target) => isVariant(target.address, of));
  if (variants.length > 0) return variants;
  const isGenerated = of.generatedName !== void 0 || of.relativeFilePath !== void 0;
  const base = isGenerated ? targets.targets.get(printAddress(generatorOf(of))) : void 0;
  return base !== void 0 && base.type.generates === void 0 ? [base] : [];
}
function isVariant(candidate, of) {
  return candidate.specPath === of.specPath && candidate.targetName === of.targetName && candidate.generatedName === of.generatedName && candidate.relativeFilePath === of.relativeFilePath && [...of.parameters].every(([key, value]) => candidate.parameters.get(key) === value);
}
function unknownAddress(targets, of, subject, isDirectory) {
  const base = printAddress(generatorOf(of));
  const generator = targets.targets.get(base);
  if (generator !== void 0 && base !== printAddress(of)) {
    const meant2 = nearestName(printAddress(of), generator.generated);
    return userError({
      code: "unknown-address",
      message: `The address ${subject} does not exist: \`${base}\` generates no such target`,
      help: meant2 === void 0 ? "see `list` for what it generates" : `did you mean \`${meant2}\`?`,
      notes: someOf(generator.generated)
    });
  }
  const names = targetNames(targets, of.specPath);
  const name = nameOf(of);
  const meant = nearestName(name, names);
  const where = of.specPath === "" ? "the build root" : `the directory \`${of.specPath}\``;
  return userError({
    code: "unknown-address",
    message: isDirectory ? `The address ${subject} does not exist: the target name \`${name}\` is not defined in ${where}` : `The address ${subject} does not exist: there is no directory \`${of.specPath}\``,
    help: meant !== void 0 ? `did you mean \`:${meant}\`?` : names.length === 0 ? `there are no targets in ${where}` : `its targets are: ${someOf(names.map((known) => `:${known}`)).join(", ")}`
  });
}
function targetNames(targets, directory) {
  const names = /* @__PURE__ */ new Set();
  for (const spec of targets.residents(directory)) {
    const target = targets.targets.get(spec);
    if (target.address.specPath === directory) names.add(nameOf(target.address));
  }
  return [...names].sort();
}
function someOf(names) {
  return names.length <= 20 ? names : [...names.slice(0, 20), `… ${names.length} in all`];
}

// src/commands/select-targets.ts
function selectTargets(project, query) {
  const problems = new Problems();
  const targets = matchTargets(project, query, problems);
  problems.throwIfErrors();
  return { targets, warnings: problems.diagnostics };
}
function matchTargets(project, query, problems) {
  const targets = expandSpecs(project.workspace, project.targets, project.types, query, problems);
  const touched = touchedBy(project, query);
  problems.add(...project.problems.diagnostics.map((diagnostic) => weighted(project, diagnostic, touched)));
  return targets;
}
function weighted(project, diagnostic, isTouched) {
  const path = diagnostic.place?.path;
  if (diagnostic.severity !== "error" || path === void 0 || isForAll(project, path)) return diagnostic;
  return isTouched(directoryOf(path)) ? diagnostic : { ...diagnostic, severity: "warning" };
}
function isForAll({ workspace }, path) {
  return workspace.options.global.buildFilePreludeGlobs.filter((glob) => !glob.startsWith("!")).some((glob) => compileGlob(glob)(path));
}
function touchedBy(project, query) {
  const directories = /* @__PURE__ */ new Set();
  const recursive = [];
  for (const spec of readSpecs(project.workspace, query, new Problems())) {
    if (spec.isIgnore) continue;
    switch (spec.kind) {
      case "address":
        if (project.workspace.files.isFile(spec.input.path)) addAncestors(directories, spec.input.path);
        else directories.add(spec.input.path);
        break;
      case "file":
        addAncestors(directories, spec.path);
        break;
      case "file-glob":
        recursive.push(directoryOf(spec.glob.slice(0, spec.glob.indexOf("*"))));
        addAncestors(directories, spec.glob);
        break;
      case "directory":
      case "directory-targets":
        directories.add(spec.path);
        break;
      case "recursive":
        recursive.push(spec.path);
    }
  }
  for (const path of query.changedFiles ?? []) addAncestors(directories, path);
  return touchedDirectories(project, directories, recursive);
}
function touchedDirectories({ brokenDirectories }, directories, recursive) {
  const exact = new Set(directories);
  const above = /* @__PURE__ */ new Set();
  for (const directory of [...exact, ...recursive]) addAncestors(above, directory);
  return (directory) => exact.has(directory) || above.has(directory) && brokenDirectories.has(directory) || recursive.some((top) => top === "" || directory === top || directory.startsWith(`${top}/`));
}
function addAncestors(directories, path) {
  for (let directory = path; directory !== ""; ) {
    directory = directoryOf(directory);
    directories.add(directory);
  }
}

// src/requirements/poetry.ts
var PoetrySyntaxError = class extends Error {
};
function poetryRequirements(collector, document) {
  const poetry = tableAt(document, "tool", "poetry");
  if (poetry === void 0) {
    throw userError({
      code: "no-requirements",
      message: `No section \`tool.poetry\` found in ${collector.path}`,
      place: { path: collector.path },
      help: 'use `python_requirements(source="pyproject.toml")` for `project.dependencies`'
    });
  }
  for (const [name, attributes] of poetryDependencies(poetry)) {
    const place = collector.find(name, "key");
    for (const one of Array.isArray(attributes) ? attributes : [attributes]) {
      try {
        const text2 = dependencyText(name, one, collector.path);
        if (text2 !== void 0) collector.add(text2, place, false);
      } catch (error) {
        if (!(error instanceof PoetrySyntaxError)) throw error;
        collector.fault(error.message, place);
      }
    }
  }
}
function poetryDependencies(poetry) {
  const groups = Object.values(tableAt(poetry, "group") ?? {});
  const tables = [
    tableAt(poetry, "dependencies"),
    tableAt(poetry, "dev-dependencies"),
    ...groups.map((group) => isJsonObject(group) ? tableAt(group, "dependencies") : void 0)
  ];
  const found = /* @__PURE__ */ new Map();
  for (const [index, table] of tables.entries()) {
    for (const [name, attributes] of Object.entries(table ?? {})) {
      if (index !== 0 || name !== "python") found.set(name, attributes);
    }
  }
  return found;
}
function dependencyText(name, attributes, path) {
  if (typeof attributes === "string") return poetryRequirementText(attributes, name);
  if (!isJsonObject(attributes)) {
    throw new PoetrySyntaxError(
      `the requirement \`${name}\` must be a string, a table or a list, but is ${JSON.stringify(attributes)}`
    );
  }
  const extras = own(attributes, "extras");
  const bracketed = Array.isArray(extras) ? `[${extras.join(",")}]` : "";
  const base = baseText(name, bracketed, attributes, path);
  if (base === "first-party") return void 0;
  if (base === void 0) {
    throw new PoetrySyntaxError(
      `${name} is not formatted correctly; at minimum provide either a version, url, path or git location for your dependency.`
    );
  }
  const markers = text(attributes, "markers", name);
  const python = text(attributes, "python", name);
  const conditions = [markers, python === void 0 ? void 0 : poetryPythonMarker(python)].filter(
    (condition) => condition !== void 0 && condition !== ""
  );
  return conditions.length === 0 ? base : `${base} ;(${conditions.join(") and (")})`;
}
function baseText(name, extras, attributes, path) {
  const version = text(attributes, "version", name);
  if (version !== void 0) return poetryRequirementText(version, name, extras);
  const url = text(attributes, "url", name);
  if (url !== void 0) return `${name}${extras} @ ${url}`;
  const project = text(attributes, "path", name);
  if (project !== void 0) {
    const location = outsidePath(project, path);
    return location === void 0 ? "first-party" : `${name}${extras} @ file://${location}`;
  }
  const git = text(attributes, "git", name);
  if (git === void 0) return void 0;
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(git) ? git : `ssh://${git.replace(":", "/")}`;
  const mark = (sign, field) => {
    const value = text(attributes, field, name);
    return value === void 0 || value === "" ? "" : sign + value;
  };
  return `${name}${extras} @ git+${address}${mark("@", "tag")}${mark("@", "branch")}${mark("#", "rev")}`;
}
function text(attributes, field, name) {
  const value = own(attributes, field);
  if (value === void 0 || typeof value === "string") return value;
  throw new PoetrySyntaxError(`\`${field}\` of \`${name}\` must be a string`);
}
function outsidePath(given, ownPath) {
  if (given.startsWith("/")) return given;
  const parts = ownPath.split("/").slice(0, -1);
  for (const part of given.split("/")) {
    if (part === ".." && parts.length === 0) return `/${given}`;
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return /\.(?:whl|zip|tar\.gz)$/.test(given) ? `/${parts.join("/")}` : void 0;
}
function poetryRequirementText(versions, name, extras = "") {
  const clauses = [];
  for (const part of versions.split(",")) {
    const clause = part.trim();
    if (clause === "" || clause === "*") continue;
    const read = (written) => {
      const version = parseVersion(written);
      if (version === void 0) {
        throw new PoetrySyntaxError(`Failed to parse requirement ${name} = "${clause}"`);
      }
      return version;
    };
    if (clause.startsWith("^")) clauses.push(range(read(clause.slice(1)), caretLimit));
    else if (/^~(?!=)/.test(clause)) clauses.push(range(read(clause.slice(1)), tildeLimit));
    else if (clause.endsWith("*") && /^\d/.test(clause)) {
      clauses.push(range(read(`${clause.slice(0, -1)}0`), wildcardLimit));
    } else clauses.push(/^[<>!~=]/.test(clause) ? clause : `==${clause}`);
  }
  return `${name}${extras} ${clauses.join(",")}`.trimEnd();
}
function range(version, limit) {
  return `>=${formatPublicVersion(version)},<${limit(version.release).join(".")}`;
}
function caretLimit(release) {
  const numbers = [0, 1, 2].map((index) => release[index] ?? 0n);
  const leading = numbers.findIndex((number) => number !== 0n);
  const changing = leading === -1 ? Math.min(release.length, 3) - 1 : leading;
  return numbers.map((number, index) => index === changing ? number + 1n : 0n);
}
function tildeLimit(release) {
  const [major = 0n, minor = 0n] = release;
  return release.length >= 2 ? [major, minor + 1n, 0n] : [major + 1n, 0n, 0n];
}
function wildcardLimit(release) {
  const limit = release.map(
    (number, index) => index === release.length - 2 ? number + 1n : index === release.length - 1 ? 0n : number
  );
  return limit.length >= 3 ? limit : [...limit, 0n];
}
function poetryPythonMarker(constraint) {
  const alternatives = constraint.split("||").map(
    (alternative) => poetryRequirementText(alternative, "python").slice("python".length).split(",").map((clause) => clause.trim()).filter((clause) => clause !== "").map(pythonClause).join(" and ")
  );
  if (alternatives.includes("")) return "";
  return alternatives.length === 1 ? alternatives[0] : `(${alternatives.join(") or (")})`;
}
function pythonClause(clause) {
  const [, operator, version] = /^([<>!~=]+)\s*(.*)$/.exec(clause) ?? ["", "==", clause];
  const prefix = version.endsWith(".*") ? version : version.split(".").slice(0, 2).join(".");
  return `python_version ${operator} '${prefix}'`;
}

export {
  PoetrySyntaxError,
  poetryRequirements,
  poetryRequirementText,
  poetryPythonMarker,
  isToleratedField,
  hasPlugins,
  FieldError,
  checkedEntryPoint,
  describeValue,
  isObject,
  isParametrize,
  validField,
  collectAt,
  readFields,
  makeTarget,
  sourcesOf,
  sourceFieldOf,
  selectTargets,
  matchTargets
};
