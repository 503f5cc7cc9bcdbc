import {
  showCommandUsage
} from "./chunk-4Q57R2IL.js";
import "./chunk-RI5CCCHC.js";
import {
  codeEntry,
  codeNames
} from "./chunk-KEGWNOCK.js";
import {
  allSpecs,
  dialectOf,
  targetTypes
} from "./chunk-2YNFGMIP.js";
import {
  largest,
  nearNames
} from "./chunk-VILPUJHH.js";
import {
  UsageError
} from "./chunk-7X23XMYO.js";

// src/target-types/describe.ts
var shownKinds = {
  string: "str",
  bool: "bool",
  int: "int",
  float: "float",
  "string-list": "Iterable[str]",
  "string-dict": "Dict[str, str]",
  "string-list-dict": "Dict[str, Iterable[str]]",
  dict: "Dict[str, Dict[str, str]]",
  dependencies: "Iterable[str]",
  source: "str",
  sources: "Iterable[str]",
  "entry-point": "str",
  overrides: "Dict[Union[str, Tuple[str, ...]], Dict[str, Any]]",
  "special-dependencies": "Iterable[str]",
  any: "Any"
};
function typeOfField(field) {
  const choices = field.choices === void 0 ? void 0 : [...field.choices].sort();
  const type = choices?.map((choice) => `'${choice}'`).join(" | ") ?? shownKinds[field.kind];
  const isFlag = field.kind === "bool" && field.default !== null;
  const isTable = field.kind === "string-list-dict" && field.default !== null;
  return field.required || isFlag || isTable ? type : `${type} | None`;
}
function defaultOfField(field) {
  return field.required ? void 0 : pythonLiteral(field.default);
}
function pythonLiteral(value) {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return `'${value}'`;
  if (!Array.isArray(value)) return "{}";
  const items = value.map((one) => `'${one}'`);
  return `(${items.join(", ")}${items.length === 1 ? "," : ""})`;
}

// src/workspace/option-help.ts
var optionHelp = {
  "GLOBAL.pants_version": "The Pants release of the repository. Below 2.18, the rules of Pants 2.17 apply.",
  "GLOBAL.backend_packages": "The backends that are on. Their target types can be used in BUILD files.",
  "GLOBAL.pants_ignore": "Files and directories that are never read, as gitignore patterns.",
  "GLOBAL.pants_ignore_use_gitignore": "Also ignore what `.gitignore` ignores.",
  "GLOBAL.pants_distdir": "The directory that packages are written to.",
  "GLOBAL.build_patterns": "Names of BUILD files.",
  "GLOBAL.build_ignore": "BUILD files that are not read, as globs.",
  "GLOBAL.build_file_prelude_globs": "Files whose functions and values all BUILD files can use.",
  "GLOBAL.unmatched_build_file_globs": "What happens when a glob of a BUILD file matches nothing.",
  "GLOBAL.unmatched_cli_globs": "What happens when a file argument matches nothing.",
  "GLOBAL.tag": "Only select targets with (`+`, the default) or without (`-`) these tags.",
  "GLOBAL.spec_files": "Files with more specs, one a line.",
  "source.root_patterns": "Directories that imports start from, such as `src` (anywhere) or `/lib` (that one).",
  "source.marker_filenames": "A directory that holds a file of this name is a source root.",
  "python.interpreter_constraints": "The Python versions that code supports, such as `>=3.9,<3.13`.",
  "python.enable_resolves": "Use the locks of `resolves`.",
  "python.default_resolve": "The resolve of targets without the field `resolve`.",
  "python.resolves": "The path of the lock of each resolve.",
  "python.resolves_to_interpreter_constraints": "The Python versions that the lock of a resolve is for.",
  "python.resolver_manylinux": "The oldest manylinux platform whose wheels count for foreign platforms, or `no`.",
  "python.resolves_to_constraints_file": "A constraints file for each resolve.",
  "python.resolves_to_only_binary": "Projects of a resolve that are only used as wheels.",
  "python.resolves_to_no_binary": "Projects of a resolve that are only used as source distributions.",
  "python.resolves_to_excludes": "Requirements that are left out of a resolve.",
  "python.resolves_to_overrides": "Requirements that replace those of distributions in a resolve.",
  "python.resolves_to_sources": "Indexes of single projects in a resolve.",
  "python.resolves_to_lock_style": "How a lock is made: for every platform or for some.",
  "python.resolves_to_complete_platforms": "The platforms that a lock is made for.",
  "python.resolves_to_uploaded_prior_to": "Only lock releases that were uploaded before this date.",
  "python.requirement_constraints": "A constraints file for everything without a resolve.",
  "python.invalid_lockfile_behavior": "What happens when a lock does not fit its requirements.",
  "python.default_run_goal_use_sandbox": "The default of the field `run_goal_use_sandbox`. It changes no package.",
  "python.tailor_source_targets": "`tailor` adds targets for Python files.",
  "python.tailor_requirements_targets": "`tailor` adds targets for requirements files.",
  "python.tailor_pex_binary_targets": "`tailor` adds `pex_binary` targets for scripts.",
  "python.tailor_py_typed_targets": "`tailor` adds `resource` targets for `py.typed`.",
  "python.tailor_ignore_empty_init_files": "`tailor` adds nothing for a lone `__init__.py` without content.",
  "python.tailor_test_file_globs": "Names of files for which `tailor` adds `python_tests`.",
  "python.tailor_testutils_file_globs": "Names of files for which `tailor` adds `python_test_utils`.",
  "tailor.check": "Change nothing; exit with status 1 if something would change.",
  "tailor.build_file_name": "The name of new BUILD files.",
  "tailor.build_file_header": "The first lines of new BUILD files, for instance a copyright notice.",
  "tailor.build_file_indent": "The indentation of what is added.",
  "tailor.alias_mapping": "Macros or target types to write instead of the usual ones.",
  "tailor.ignore_paths": "BUILD files that are not written, as globs.",
  "tailor.ignore_adding_targets": "Addresses that are not added.",
  "shell-setup.tailor": "`tailor` adds targets for shell scripts (Pants before 2.18).",
  "shell-setup.tailor_sources": "`tailor` adds `shell_sources`.",
  "shell-setup.tailor_shunit2_tests": "`tailor` adds `shunit2_tests`.",
  "protoc.tailor": "`tailor` adds `protobuf_sources`.",
  "python-infer.imports": "Infer dependencies from imports.",
  "python-infer.string_imports": "Infer dependencies from strings that look like modules.",
  "python-infer.string_imports_min_dots": "Dots that such a string needs.",
  "python-infer.assets": "Infer dependencies on files from strings that look like paths.",
  "python-infer.assets_min_slashes": "Slashes that such a string needs.",
  "python-infer.init_files": "Whether a module depends on the `__init__.py` files above it.",
  "python-infer.conftests": "Tests depend on the `conftest.py` files above them.",
  "python-infer.entry_points": "Targets depend on the modules that their entry points name.",
  "python-infer.unowned_dependency_behavior": "What happens when no target provides an import.",
  "python-infer.ambiguity_resolution": "Whether the source root decides between several owners of a module.",
  "python-infer.ignored_unowned_imports": "Modules that no target needs to provide.",
  "python-repos.indexes": "Package indexes.",
  "python-repos.find_links": "Directories and pages with wheels.",
  "python-repos.path_mappings": "Names for directories that a lock refers to: `NAME|PATH`.",
  "lambdex.layout": "The layout of Lambda packages in Pants 2.17: a zip file, or a Lambdex.",
  "pex-binary-defaults.emit_warnings": "The default of the field `emit_warnings`.",
  "filter.target_type": "Only select targets of these types.",
  "filter.address_regex": "Only select targets whose address matches.",
  "filter.tag_regex": "Only select targets with a tag that matches.",
  "docker.default_context_root": "The default of the field `context_root`.",
  "docker.default_repository": "The default of the field `repository`.",
  "docker.build_args": "Build arguments of all images: `NAME=value`, or `NAME` to pass one on.",
  "docker.build_hosts": "Host names of all builds, with their addresses.",
  "docker.build_no_cache": "Build without the cache of the builder.",
  "docker.build_extra_options": "Additional options of `docker build` for all images.",
  "docker.build_target_stage": "The stage to build, of the Dockerfiles that have it.",
  "docker.env_vars": "Variables that the builder gets: `NAME=value`, or `NAME` to pass one on.",
  "docker.experimental_enable_podman": "Use `podman` if there is one.",
  "docker.registries": "Registries by alias, each with its `address`.",
  "docker.use_buildx": "Build with `docker buildx build`.",
  "docker.tailor": "`tailor` adds `docker_image` targets for Dockerfiles."
};

// src/cli/help.ts
function showTopic(name, commands, format) {
  const found = [
    commandTopic(name, commands),
    name === "targets" ? targetsTopic() : targetTopic(name),
    scopeTopic(name),
    fieldTopic(name),
    codeTopic(name)
  ].filter((topic) => topic !== void 0);
  if (found.length === 0) throw unknownTopic(name, commands);
  if (format === "text") return found.map(({ text }) => text).join("\n\n");
  const data = found.map((topic) => topic.data);
  return JSON.stringify(data.length === 1 ? data[0] : data, null, 2);
}
function unknownTopic(name, commands) {
  const near = nearNames(name, [
    ...commands.map((command) => command.name),
    ...knownTypes().keys(),
    ...allSpecs().map(({ scope }) => scope),
    ...[...knownTypes().values()].flatMap(({ fields }) => [...fields.keys()]),
    ...codeNames()
  ]);
  return new UsageError(
    `\`${name}\` is not a command, a target type, a field, an option scope or a diagnostic code`,
    near.length === 0 ? "run `lambda-package --help` for the commands, or `lambda-package help targets` for the target types" : `did you mean ${near.map((one) => `\`${one}\``).join(" or ")}?`
  );
}
function commandTopic(name, commands) {
  const command = commands.find((one) => one.name === name);
  if (command === void 0) return void 0;
  const { summary, operands, options } = command;
  return { text: showCommandUsage(command), data: { kind: "command", name, summary, operands, options } };
}
function knownTypes() {
  return targetTypes(dialectOf(void 0), void 0);
}
function documentedTypes() {
  const types = new Set([...knownTypes().values()].filter((type) => !type.name.startsWith("_")));
  return [...types].sort((left, right) => left.name < right.name ? -1 : 1);
}
function targetsTopic() {
  const types = documentedTypes();
  const width = largest(types.map((type) => type.name.length));
  return {
    text: [
      "Target types:",
      ...types.map((type) => `  ${type.name.padEnd(width)}  ${type.help}`),
      "",
      "`lambda-package help TARGET_TYPE` shows the fields of one."
    ].join("\n"),
    data: { kind: "target-types", types: types.map(({ name, help }) => ({ name, description: help })) }
  };
}
function targetTopic(name) {
  const type = knownTypes().get(name);
  if (type === void 0) return void 0;
  const fields = fieldsOf(type);
  return {
    text: [
      name,
      "",
      type.help,
      ...type.generates === void 0 ? [] : ["", `Generates \`${type.generates.type}\` targets, ${generatedBy[type.generates.by]}.`],
      "",
      `Activated by ${type.backend === "core" ? "every checkout" : type.backend}.`,
      "",
      "Fields:",
      ...fields.flatMap((field) => ["", ...fieldLines(field)])
    ].join("\n"),
    data: {
      kind: "target-type",
      name,
      description: type.help,
      backend: type.backend,
      ...type.generates === void 0 ? {} : { generates: type.generates.type },
      fields: fields.map(fieldData)
    }
  };
}
var generatedBy = {
  files: "one for each file",
  requirements: "one for each requirement",
  "entry-points": "one for each entry point",
  "pants-requirements": "for Pants itself"
};
function fieldsOf(type) {
  return [...type.fields.values()].filter(({ name }) => !name.startsWith("_")).sort(
    (left, right) => left.required === right.required ? left.name < right.name ? -1 : 1 : left.required ? -1 : 1
  );
}
function fieldLines(field) {
  const fallback = defaultOfField(field);
  return [
    `  ${field.name}`,
    `    type: ${typeOfField(field)}`,
    `    ${fallback === void 0 ? "required" : `default: ${fallback}`}`,
    `    ${field.help}${field.isExtension ? " Not in Pants, which refuses it." : ""}`
  ];
}
function fieldData(field) {
  return {
    name: field.name,
    type: typeOfField(field),
    required: field.required,
    default: defaultOfField(field) ?? null,
    ...field.choices === void 0 ? {} : { choices: field.choices },
    ...field.isExtension && { inPants: false },
    description: field.help
  };
}
function fieldTopic(name) {
  const owners = documentedTypes().filter((type) => type.fields.has(name));
  if (owners.length === 0) return void 0;
  const variants = /* @__PURE__ */ new Map();
  for (const type of owners) {
    const field = type.fields.get(name);
    const key = JSON.stringify(fieldData(field));
    const known = variants.get(key);
    if (known === void 0) variants.set(key, { field, types: [type.name] });
    else known.types.push(type.name);
  }
  return {
    text: [...variants.values()].map(({ field, types }) => [`Field of ${types.join(", ")}:`, ...fieldLines(field)].join("\n")).join("\n\n"),
    data: {
      kind: "field",
      name,
      variants: [...variants.values()].map(({ field, types }) => ({
        ...fieldData(field),
        targetTypes: types
      }))
    }
  };
}
function scopeTopic(name) {
  const specs = allSpecs().filter(({ scope }) => scope.toLowerCase() === name.toLowerCase());
  const [first] = specs;
  if (first === void 0) return void 0;
  return {
    text: [
      `Options of [${first.scope}] in pants.toml that count here; others of Pants are accepted:`,
      ...specs.flatMap((spec) => ["", ...optionLines(spec)])
    ].join("\n"),
    data: { kind: "option-scope", name: first.scope, options: specs.map(optionData) }
  };
}
function optionLines(spec) {
  return [
    `  ${spec.name}`,
    `    type: ${spec.type.shown}`,
    `    default: ${defaultOfOption(spec)}`,
    `    ${descriptionOf(spec)}`
  ];
}
function optionData(spec) {
  return {
    name: spec.name,
    type: spec.type.shown,
    default: defaultOfOption(spec),
    description: descriptionOf(spec)
  };
}
function descriptionOf({ scope, name }) {
  return optionHelp[`${scope}.${name}`] ?? "";
}
function defaultOfOption({ fallback }) {
  const value = fallback({ dialect: dialectOf(void 0) });
  if (value === void 0) return "None";
  return JSON.stringify(value instanceof Map ? Object.fromEntries(value) : value);
}
function codeTopic(name) {
  const entry = codeEntry(name);
  if (entry === void 0) return void 0;
  const example = entry.example.split("\n").map((line) => `  ${line}`.trimEnd());
  return {
    text: [name, "", entry.means, "", "Example:", ...example, "", "What to do:", `  ${entry.fix}`].join("\n"),
    data: { kind: "code", name, ...entry }
  };
}
export {
  documentedTypes,
  fieldsOf,
  showTopic
};
