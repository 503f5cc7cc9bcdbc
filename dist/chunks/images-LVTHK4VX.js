import {
  placeOf,
  withParts
} from "./chunk-WEBC2A7C.js";
import {
  findGaps,
  layOutInner,
  writeDirectory
} from "./chunk-35QPGWWM.js";
import "./chunk-IFLOIPY4.js";
import "./chunk-ZIRYULOX.js";
import {
  checkoutFile,
  plannedOutput,
  standInError
} from "./chunk-FLPWUXNP.js";
import "./chunk-XVAWO7KO.js";
import "./chunk-VRLTUVXX.js";
import {
  baseName,
  boolField,
  compareCodePoints,
  dockerfileOf,
  fieldPlace,
  filesOfTarget,
  isNamedAddress,
  load3 as load,
  mayBeAddress,
  nameOf,
  optionalStringListField,
  stringDictField,
  stringField,
  stringListField
} from "./chunk-4U4A73Z3.js";
import "./chunk-2YNFGMIP.js";
import {
  Problems,
  UserError,
  createHash,
  directoryOf,
  discard,
  isBelow,
  join,
  jsonDigest,
  noImages,
  normalAccess,
  normalize,
  posix,
  relative,
  replaceText,
  scratchDirectory,
  sep,
  userError,
  userInfo
} from "./chunk-VILPUJHH.js";
import {
  readdirSync,
  realpathSync,
  utimesSync
} from "./chunk-7X23XMYO.js";

// src/images/access.ts
function checkAccess(target, wanted, allowed, problems) {
  const known = new Set(allowed.map(normalAccess));
  for (const { kind, value, what, field } of wanted) {
    if (known.has(normalAccess(`${kind} ${value}`))) continue;
    problems.error({
      code: "image-access",
      message: `The image ${target.spec} wants to use ${what}, which this run does not allow`,
      place: field === void 0 ? target.place : fieldPlace(target, field),
      help: `if you trust the checkout with it, allow it: \`image-access: ${kind} ${value}\`, or \`--image-access '${kind} ${value}'\``
    });
  }
}

// src/images/build-arguments.ts
function buildInputs(question) {
  const { project, target, facts } = question;
  const { buildArgs, envVars } = project.workspace.options.docker;
  const given = byName([...buildArgs, ...stringListField(target, "extra_build_args")]);
  const { env, wanted } = environmentOf(question, given, envVars);
  const replaced2 = byName([
    ...given.values(),
    ...addressArguments(question, given, facts.imageArguments, question.images),
    ...project.workspace.dialect.name === "current" ? addressArguments(question, given, facts.copyArguments, question.packages) : []
  ]);
  const values = /* @__PURE__ */ new Map();
  for (const [name, text] of replaced2) {
    const value = text === name ? env.get(name) ?? facts.arguments.get(name) : text.slice(name.length + 1);
    if (value === void 0) throw undefinedArgument(target, name);
    values.set(name, value);
  }
  return { arguments: [...replaced2.values()].sort(compareCodePoints), env, values, wanted };
}
function byName(texts) {
  return new Map(
    [...new Map(texts.map((text) => [text.split("=", 1)[0], text]))].sort(
      ([, a], [, b]) => compareCodePoints(a, b)
    )
  );
}
function environmentOf({ target, env }, given, envVars) {
  const found = /* @__PURE__ */ new Map();
  const wanted = [];
  const ofArguments = [...given].flatMap(([name, text]) => text === name ? [name] : []);
  for (const [name, text] of byName([...ofArguments, ...envVars])) {
    const isOwn = text !== name;
    const value = isOwn ? text.slice(name.length + 1) : Object.hasOwn(env, name) ? env[name] : void 0;
    if (value === void 0) continue;
    found.set(name, value);
    const isField = stringListField(target, "extra_build_args").includes(name);
    wanted.push({
      kind: "env",
      value: name,
      what: isOwn ? `the environment variable \`${name}\` for the builder, with a value of its own` : `the environment variable \`${name}\``,
      field: isField ? "extra_build_args" : void 0
    });
  }
  return { env: found, wanted };
}
function addressArguments({ project, target, facts }, given, names2, made) {
  const found = [];
  for (const name of names2) {
    if (!facts.arguments.has(name) || made.size === 0) continue;
    const isOld = project.workspace.dialect.name === "2.17";
    if (isOld && !isNamedAddress(facts.arguments.get(name) ?? "")) continue;
    const text = given.get(name);
    const own = text === void 0 ? facts.arguments.get(name) : text.slice(name.length + 1);
    const value = (own ?? "").replace(/^["']+|["']+$/g, "");
    const spec = specOf(project, target, value);
    const replacement = spec === void 0 ? void 0 : made.get(spec);
    if (replacement !== void 0) found.push(`${name}=${replacement}`);
  }
  return found;
}
function specOf({ graph }, target, text) {
  return mayBeAddress(text) ? new Problems().collect(() => graph.named(target, "source", text).spec) : void 0;
}
function undefinedArgument(target, name) {
  return userError({
    code: "undefined-build-argument",
    message: `Undefined value for build arg on the ${target.spec} target: The Docker environment variable '${name}' is undefined. You may provide a value for this variable either in \`[docker].env_vars\` or in Pants's own environment.

If you did not intend to inherit the value for this build arg from the environment, provide a default value with the option \`[docker].build_args\` or in the \`extra_build_args\` field on the target definition. Alternatively, you may also provide a default value on the \`ARG\` instruction directly in the \`Dockerfile\`.`,
    place: fieldPlace(target, "extra_build_args"),
    help: `set \`${name}\` in the environment, or write \`${name}=value\``
  });
}

// src/images/placeholders.ts
var PlaceholderError = class extends Error {
};
var MAX_ROUNDS = 5;
var MAX_TEXT = 1e4;
function replacePlaceholders(text, values) {
  const rounds = [text];
  for (let current = text; current.includes("{") && current.includes("}"); ) {
    if (rounds.length >= MAX_ROUNDS || current.length > MAX_TEXT) {
      const shown = rounds.map((round) => `'${round.slice(0, 200)}'`).join(" => ");
      throw new PlaceholderError(`The formatted placeholders recurse too deep.
${shown}`);
    }
    const next = replaceOnce(current, values);
    rounds.push(next);
    if (next === current) break;
    current = next;
  }
  return rounds.at(-1);
}
function replaceOnce(text, values) {
  return text.replace(/\{\{|\}\}|\{([^{}]*)\}|[{}]/g, (whole, field) => {
    if (field !== void 0) return valueOf(field, values);
    if (whole.length === 1)
      throw new PlaceholderError(`A single \`${whole}\` is not allowed; write it twice.`);
    return whole[0];
  });
}
function valueOf(field, values) {
  const dot = field.indexOf(".");
  const name = dot === -1 ? field : field.slice(0, dot);
  const value = values.get(name);
  if (value === void 0) {
    const known = [...values.keys()].sort().join(", ");
    throw new PlaceholderError(`The placeholder '${name}' is unknown. Try with one of: ${known}.`);
  }
  if (typeof value === "string") {
    if (dot === -1) return value;
    throw new PlaceholderError(`The placeholder '${name}' is a text and has no '${field.slice(dot + 1)}'.`);
  }
  const member = dot === -1 ? "" : field.slice(dot + 1);
  const found = value.values.get(member);
  if (found === void 0) throw new PlaceholderError(value.unknown(member));
  return found;
}
function plainGroup(values) {
  return {
    values,
    unknown: (name) => `The placeholder '${name}' is unknown.` + (values.size === 0 ? "" : ` Try with one of: ${[...values.keys()].join(", ")}.`)
  };
}

// src/images/registries.ts
var ALL_DEFAULTS = "<all default registries>";
function readRegistries({ options }) {
  const found = /* @__PURE__ */ new Map();
  for (const [alias, table] of options.docker.registries) {
    const registry = readRegistry(alias, table);
    found.set(registry.address, registry);
    if (alias !== "") found.set(`@${alias}`, registry);
  }
  return found;
}
function readRegistry(alias, table) {
  const address = table.get("address");
  const extraTags = table.get("extra_image_tags") ?? [];
  const repository = table.get("repository");
  if (typeof address !== "string") throw badRegistry(alias, "needs an `address`, which is a string");
  if (!isTextList(extraTags))
    throw badRegistry(alias, "has an `extra_image_tags` that is not a list of strings");
  if (repository !== void 0 && typeof repository !== "string")
    throw badRegistry(alias, "has a `repository` that is not a string");
  return {
    ...{ alias, address, extraTags, repository },
    isDefault: isOn(alias, table, "default", alias === "default"),
    skipsPush: isOn(alias, table, "skip_push", false),
    hasLocalAlias: isOn(alias, table, "use_local_alias", false)
  };
}
function isTextList(value) {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
function isOn(alias, table, name, fallback) {
  const value = table.get(name) ?? fallback;
  if (value === true || value === "true" || value === "True") return true;
  if (value === false || value === "false" || value === "False") return false;
  throw badRegistry(alias, `has a \`${name}\` that is neither true nor false`);
}
function badRegistry(alias, why) {
  return userError({
    code: "bad-registry",
    message: `The registry \`${alias}\` of \`[docker].registries\` ${why}`,
    help: 'write `[docker.registries.NAME]` with `address = "HOST"`'
  });
}
function registriesOf(configured, names2) {
  return names2.flatMap((name) => {
    const known = configured.get(name);
    if (known !== void 0) return [known];
    if (name === ALL_DEFAULTS) return defaults(configured);
    if (name.startsWith("@")) throw unknownRegistry(name.slice(1), configured);
    const nothing = { isDefault: false, skipsPush: false, hasLocalAlias: false };
    return [{ alias: "", address: name, extraTags: [], repository: void 0, ...nothing }];
  });
}
function defaults(configured) {
  return [...new Set(configured.values())].filter(({ isDefault }) => isDefault).sort((a, b) => compareCodePoints(a.address, b.address));
}
function unknownRegistry(alias, configured) {
  const known = [...configured.keys()].filter((name) => name.startsWith("@"));
  return userError({
    code: "unknown-registry",
    message: `There is no Docker registry configured with alias: ${alias}.`,
    help: known.length === 0 ? "use the [docker].registries configuration option to define custom registries" : `use one of ${known.map((name) => `\`${name}\``).join(", ")}, or define it in \`[docker].registries\``
  });
}

// src/images/image-names.ts
var MAX_NAMES = 1e3;
function imageNames(workspace, target, values) {
  const tags = optionalStringListField(target, "image_tags") ?? [];
  const registries = registriesOf(readRegistries(workspace), stringListField(target, "registries"));
  const count = registries.length === 0 ? tags.length : registries.reduce((sum, one) => sum + namesCount(one, tags.length), 0);
  if (count > MAX_NAMES) {
    throw userError({
      code: "unsupported-field",
      message: `${target.spec} would have ${count} names; at most ${MAX_NAMES} are supported`,
      place: fieldPlace(target, "image_tags"),
      help: "give it fewer tags or registries"
    });
  }
  const found = registries.length === 0 ? [namesIn(workspace, target, values, tags, void 0)] : registries.map((registry) => namesIn(workspace, target, values, tags, registry));
  if (count === 0) {
    throw userError({
      code: "no-image-tags",
      message: `The \`image_tags\` field in target ${target.spec} must not be empty, unless there is a custom plugin providing additional tags using the \`DockerImageTagsRequest\` union type`,
      place: fieldPlace(target, "image_tags"),
      help: "remove the field for the tag `latest`, or name a tag"
    });
  }
  return found;
}
function namesCount({ extraTags, hasLocalAlias }, tags) {
  return (tags + extraTags.length) * (hasLocalAlias ? 2 : 1);
}
function namesIn(workspace, target, values, tags, registry) {
  const repository = repositoryOf(workspace, target, values, registry);
  const templates = [...tags, ...registry?.extraTags ?? []];
  const named = (above, usesLocalAlias) => templates.map((template) => {
    const tag = replaceIn(target, "image_tags", template, values);
    const full = above === "" ? repository : `${above}/${repository}`;
    return { template, tag, usesLocalAlias, name: tag === "" ? full : `${full}:${tag}` };
  });
  if (registry === void 0) return { registry, repository, tags: named("", false) };
  const local = registry.hasLocalAlias && registry.alias !== "" ? named(registry.alias, true) : [];
  return { registry, repository, tags: [...named(registry.address, false), ...local] };
}
function repositoryOf({ options, dialect }, target, values, registry) {
  const { defaultRepository } = options.docker;
  const { specPath } = target.address;
  const own = stringField(target, "repository");
  const known = new Map([
    ["directory", baseName(specPath)],
    ["name", nameOf(target.address)],
    ["parent_directory", baseName(directoryOf(specPath))],
    ...dialect.name === "current" ? [["full_directory", specPath]] : [],
    ["default_repository", defaultRepository],
    ["target_repository", own === void 0 || own === "" ? defaultRepository : own],
    ...values
  ]);
  if (registry?.repository !== void 0 && registry.repository !== "") {
    const option2 = `[docker.registries.${registry.alias === "" ? registry.address : registry.alias}].repository`;
    return replaced(registry.repository, known, `\`${option2}\` configuration option`).toLowerCase();
  }
  if (own !== void 0 && own !== "") return replaceIn(target, "repository", own, known).toLowerCase();
  const option = "`[docker].default_repository` configuration option";
  return replaced(defaultRepository, known, option).toLowerCase();
}
function replaceIn(target, field, text, values) {
  const source = `\`${field}\` field of the \`docker_image\` target at ${target.spec}`;
  return replaced(text, values, source, target, field);
}
function replaced(text, values, source, target, field) {
  try {
    return replacePlaceholders(text, values);
  } catch (error) {
    if (!(error instanceof PlaceholderError)) throw error;
    throw userError({
      code: "image-placeholder",
      message: `Invalid value for the ${source}: '${text.slice(0, 500)}'.

${error.message}`,
      ...target !== void 0 && field !== void 0 && { place: fieldPlace(target, field) },
      help: "correct the placeholder"
    });
  }
}
function allNames(names2) {
  return names2.flatMap(({ tags }) => tags.map(({ name }) => name));
}
function dockerInfo(names2, imageId) {
  const address = ({ registry }) => registry?.address ?? "";
  return pythonJson({
    version: 1,
    image_id: imageId,
    registries: names2.toSorted((a, b) => compareCodePoints(address(a), address(b))).map(({ registry, repository, tags }) => ({
      alias: registry === void 0 || registry.alias === "" ? null : registry.alias,
      address: registry?.address ?? null,
      repository,
      tags: tags.toSorted((a, b) => compareCodePoints(a.name, b.name)).map(({ template, tag, usesLocalAlias, name }) => ({
        ...{ template, tag, uses_local_alias: usesLocalAlias, name }
      }))
    }))
  });
}
function pythonJson(value) {
  if (Array.isArray(value)) return `[${value.map(pythonJson).join(", ")}]`;
  if (value !== null && typeof value === "object") {
    const members = Object.entries(value).map(([key, member]) => `${pythonJson(key)}: ${pythonJson(member)}`);
    return `{${members.join(", ")}}`;
  }
  return JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}

// src/images/build-options.ts
function buildOptions(question) {
  const { workspace, target } = question;
  const { docker } = workspace.options;
  refuseUnsupported(target);
  if (!docker.useBuildx) refuseBuildKit(target);
  const extra = [...docker.buildExtraOptions, ...stringListField(target, "extra_build_options")];
  const given = new Set(extra.map((one) => one.split("=", 1)[0]));
  const parts = fieldOptions(question).filter(({ flags }) => !given.has(flags[0]?.split("=", 1)[0] ?? ""));
  const stage = stageOf(question);
  return {
    options: [
      ...parts.flatMap(({ flags }) => flags),
      ...stage === void 0 || given.has("--target") ? [] : ["--target", stage],
      ...docker.buildNoCache && !given.has("--no-cache") ? ["--no-cache"] : [],
      ...extra
    ],
    wanted: [
      ...parts.flatMap(({ wanted }) => wanted ?? []),
      ...extra.map((value) => ({
        ...{ kind: "option", value, what: `the option \`${value}\` of \`docker build\`` },
        field: "extra_build_options"
      }))
    ]
  };
}
function fieldOptions(question) {
  const { workspace, target, values } = question;
  const network = stringField(target, "build_network");
  const platforms = stringListField(target, "build_platform");
  const labels = [...stringDictField(target, "image_labels")];
  const pull = boolField(target, "pull");
  return [
    ...network === void 0 ? [] : [networkPart(network)],
    ...platforms.length === 0 ? [] : [{ flags: [`--platform=${platforms.join(",")}`] }],
    ...buildKitParts(question, ["cache_from", "cache_to"]),
    ...hosts(question).map(([name, address]) => ({ flags: ["--add-host", `${name}:${address}`] })),
    ...labels.map(([name, text]) => ({
      flags: ["--label", `${name}=${replaceIn(target, "image_labels", text, values)}`]
    })),
    ...buildKitParts(question, ["output"]),
    ...pull === void 0 ? [] : [{ flags: [`--pull=${pull ? "True" : "False"}`] }],
    ...[...stringDictField(target, "secrets")].map(([id, path]) => secretPart(workspace, target, id, path)),
    ...boolField(target, "squash") === true ? [{ flags: ["--squash"] }] : [],
    ...stringListField(target, "ssh").map((value) => ({
      flags: ["--ssh", value],
      wanted: { kind: "ssh", value, what: `the SSH agent or key \`${value}\``, field: "ssh" }
    }))
  ];
}
var plainNetworks = /* @__PURE__ */ new Set(["none", "default", "bridge"]);
function networkPart(value) {
  const flags = [`--network=${value}`];
  if (plainNetworks.has(value)) return { flags };
  return {
    flags,
    wanted: { kind: "network", value, what: `the network \`${value}\``, field: "build_network" }
  };
}
function hosts({ workspace, target, values }) {
  const own = stringDictField(target, "extra_build_hosts");
  if (own.size === 0) return [];
  const all = new Map([...workspace.options.docker.buildHosts, ...own]);
  return [...all].map(([name, text]) => [name, replaceIn(target, "extra_build_hosts", text, values)]);
}
var LOCAL_IMAGE = "type=docker";
function buildKitParts(question, fields) {
  const { workspace, target, values } = question;
  if (!workspace.options.docker.useBuildx) return [];
  return fields.flatMap((field) => {
    const flag = `--${field.replace("_", "-")}`;
    return tables(target.fields.get(field) ?? null).map((table) => {
      const value = table.map(([key, text]) => `${key}=${replaceIn(target, field, text, values)}`).join(",");
      const flags = [`${flag}=${value}`];
      if (value === LOCAL_IMAGE) return { flags };
      const kind = field === "output" ? "output" : "cache";
      return { flags, wanted: { kind, value, what: `\`${flag}=${value}\``, field } };
    });
  });
}
function tables(value) {
  if (Array.isArray(value)) return value.flatMap(tables);
  if (!(value instanceof Map) || value.size === 0) return [];
  const pairs = [...value];
  return [pairs.map(([key, text]) => [asText(key), asText(text)])];
}
function asText(value) {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}
function refuseBuildKit(target) {
  for (const field of ["cache_from", "cache_to", "output"]) {
    const value = tables(target.fields.get(field) ?? null);
    const isDefault = field === "output" && String(value) === "type,docker";
    if (value.length === 0 || isDefault) continue;
    throw userError({
      code: "needs-buildx",
      message: `The ${field} field on the \`docker_image\` target in \`${target.spec}\` was set and buildx is not enabled. Buildx must be enabled via the Docker subsystem options in order to use this field.`,
      place: fieldPlace(target, field),
      help: "set `use_buildx = true` in `[docker]`, or remove the field"
    });
  }
}
function refuseUnsupported(target) {
  for (const field of ["output_files", "output_directories"]) {
    if (stringListField(target, field).length === 0) continue;
    throw userError({
      code: "unsupported-field",
      message: `\`${field}\` of ${target.spec} is not supported: an image is built, not the files of a stage`,
      place: fieldPlace(target, field),
      help: "remove the field, or build this target with Pants"
    });
  }
}
function secretPart({ root }, target, id, path) {
  const full = normalize(
    path.startsWith("/") ? path : join(root, /^\.{1,2}\//.test(path) ? target.address.specPath : "", path)
  );
  if (/[,"\r\n]/.test(`${id}${full}`)) {
    throw userError({
      code: "bad-secret",
      message: `The secret \`${id}\` of ${target.spec} has a comma, a quote or the end of a line in its name or path`,
      place: fieldPlace(target, "secrets"),
      help: "rename the secret or its file"
    });
  }
  const isInside = isBelow(root, full);
  if (isInside && !isReallyBelow(root, full)) {
    throw userError({
      code: "bad-secret",
      message: `The secret \`${id}\` of ${target.spec} is \`${path}\`, a link that leads out of the checkout`,
      place: fieldPlace(target, "secrets"),
      help: "name the file by its absolute path"
    });
  }
  return {
    flags: ["--secret", `id=${id},src=${full}`],
    wanted: {
      kind: "secret",
      value: isInside ? id : `${id}=${full}`,
      what: `the secret \`${id}\`, the file \`${path}\``,
      field: "secrets"
    }
  };
}
function isReallyBelow(root, path) {
  try {
    return isBelow(realpathSync(root), realpathSync(path));
  } catch {
    return true;
  }
}
function stageOf({ workspace, target, dockerfile, facts }) {
  const ofAll = workspace.options.docker.buildTargetStage;
  if (ofAll !== void 0 && facts.stages.includes(ofAll)) return ofAll;
  const stage = stringField(target, "target_stage");
  if (stage === void 0 || stage === "" || facts.stages.includes(stage))
    return stage === "" ? void 0 : stage;
  const known = facts.stages.length === 0 ? `but there are no named stages in \`${dockerfile}\`.` : `but there is no such stage in \`${dockerfile}\`. Available stages: ${facts.stages.join(", ")}.`;
  throw userError({
    code: "unknown-stage",
    message: `The 'target_stage' field in \`docker_image\` ${target.spec} was set to '${stage}', ${known}`,
    place: fieldPlace(target, "target_stage"),
    help: "correct the name, or add `AS NAME` to a `FROM`"
  });
}

// src/images/context-files.ts
var plainTypes = /* @__PURE__ */ new Set(["file", "shell_source", "shunit2_test"]);
function contextFiles(project, target) {
  const problems = new Problems();
  const entries = /* @__PURE__ */ new Map();
  for (const spec of project.graph.direct(target.spec).dependencies.keys()) {
    const dependency = project.targets.targets.get(spec);
    const files = dependency === void 0 ? [] : filesOfTarget(project, dependency, plainTypes);
    for (const { path, source, owner } of files) {
      const file = checkoutFile(project, source, path, owner);
      if (file.standsIn !== void 0) problems.add(standInError(file).diagnostics);
      const content = project.workspace.content(source);
      const mode = file.executable ? 493 : 420;
      addEntry(target, entries, { path, mode, content, owner });
    }
  }
  problems.throwIfErrors();
  return [...entries.values()];
}
function addEntry(target, entries, entry) {
  const other = entries.get(entry.path);
  if (other !== void 0 && !isSame(other, entry)) {
    throw userError({
      code: "file-collision",
      message: `\`${entry.path}\` in the build context of ${target.spec} comes from ${other.owner} and ${entry.owner}, with different content`,
      place: target.place,
      help: "remove one of them from `dependencies`, or give a package another `output_path`"
    });
  }
  entries.set(entry.path, entry);
}
function isSame(one, other) {
  const [a, b] = [one.content, other.content];
  if (a.kind === "bytes" && b.kind === "bytes") return a.bytes.equals(b.bytes);
  return a.kind === "file" && b.kind === "file" && a.path === b.path;
}

// on-demand-stub:graph/dockerfile
function dockerfileInstructions(...given) {
  return load().f0_dockerfileInstructions(...given);
}

// src/images/dockerfile-facts.ts
var MAX_IMAGE = 1e3;
var WHOLE_ARGUMENT = /^\$\{?([a-zA-Z0-9_]+)\}?$/;
var IMAGE = /^(?:[^/:_ ]+:?[^/:_ ]*\/)?[^:@ \t\n\r\f\v]+(?::([^@ ]+))?(?:@(\S+))?$/;
function dockerfileFacts(text, countsDigests) {
  const all = [...dockerfileInstructions(text)];
  const froms = all.filter(({ name }) => name === "FROM");
  const copies = all.filter(
    ({ name, flags }) => name === "COPY" && !flags.some((flag) => flag.includes("--from"))
  );
  const copied = copies.flatMap(({ words }) => words.slice(0, -1));
  const bases = froms.map((from, index) => baseImage(from, index)).filter((base) => base !== void 0 && (countsDigests || base.tag !== ""));
  const named = bases.filter(({ stage }, index) => stage !== `stage${index}`).map(({ stage }) => stage);
  return {
    isEmpty: all.length === 0,
    stages: [...new Set(named)].sort(),
    bases,
    arguments: new Map(all.filter(({ name }) => name === "ARG").map(({ rest }) => argument(rest))),
    imageArguments: wholeArguments(froms.flatMap(({ words }) => words.slice(0, 1))),
    copyArguments: wholeArguments(copied),
    copied
  };
}
function wholeArguments(words) {
  return new Set(words.flatMap((word) => WHOLE_ARGUMENT.exec(word)?.[1] ?? []));
}
function baseImage({ words }, index) {
  const [image = "", as = "", name = ""] = words;
  const stage = words.length === 3 && as.toUpperCase() === "AS" ? name : `stage${index}`;
  const last = image.slice(image.lastIndexOf("/") + 1);
  const whole = WHOLE_ARGUMENT.exec(last)?.[1];
  if (whole !== void 0) return { stage, tag: `$${whole}`, argument: whole };
  const match = last.length > MAX_IMAGE ? null : IMAGE.exec(last);
  if (match === null) return void 0;
  return { stage, tag: match[1] ?? (match[2] === void 0 ? "latest" : ""), argument: void 0 };
}
function tagOf(image) {
  if (image.length > MAX_IMAGE) return "";
  const match = IMAGE.exec(image.replace(/^["']+|["']+$/g, ""));
  return match?.[1] ?? (match?.[2] === void 0 ? "" : "latest");
}
function argument(text) {
  const trimmed = text.trim();
  const equals = trimmed.indexOf("=");
  return equals === -1 ? [trimmed, void 0] : [trimmed.slice(0, equals), trimmed.slice(equals + 1)];
}

// src/images/push.ts
function pushedNames(target, images) {
  const all = images.flatMap(({ tags, registry }) => tags.map((tag) => ({ ...tag, registry })));
  if (boolField(target, "skip_push") === true) {
    const skipped2 = all.map(({ name }) => `- ${name} skipped (by \`skip_push\` on ${target.spec}).`);
    return { names: [], skipped: skipped2 };
  }
  const names2 = [];
  const skipped = [];
  for (const { name, registry, usesLocalAlias } of all) {
    const option = usesLocalAlias ? "use_local_alias" : registry?.skipsPush === true ? "skip_push" : void 0;
    if (option === void 0) names2.push(name);
    else skipped.push(`- ${name} skipped (by \`${option}\` on registry @${registry?.alias ?? ""}).`);
  }
  return { names: [...new Set(names2)], skipped };
}
function checkPush(target, images, allowed, problems) {
  const prefixes = allowed.map((one) => fullName(`${one.replace(/\/+$/, "")}/x`).slice(0, -1));
  const refused = pushedNames(target, images).names.filter(
    (name) => !prefixes.some((prefix) => fullName(name).startsWith(prefix))
  );
  for (const name of refused) {
    const where = placeToAllow(name);
    problems.error({
      code: "push-not-allowed",
      message: `${target.spec} would be pushed as \`${name}\`, to a registry that this run does not allow`,
      place: fieldPlace(target, "registries"),
      help: `if you trust the checkout with it, allow it: \`push-registries: ${where}\`, or \`--push-registry ${where}\``
    });
  }
}
function fullName(name) {
  const [first = "", ...rest] = name.split("/");
  const isRegistry = rest.length > 0 && (/[.:]/.test(first) || first === "localhost");
  if (isRegistry) return name;
  return rest.length === 0 ? `docker.io/library/${name}` : `docker.io/${name}`;
}
function placeToAllow(name) {
  const full = fullName(name);
  return full.slice(0, full.indexOf("/"));
}

// src/images/plan-image.ts
var NO_HASH = "0".repeat(64);
async function planImage(workshop, context, target, problems, planPackage, isBase = false) {
  const { project, outputs } = context;
  const before = problems.errors;
  const output = problems.collect(() => plannedOutput(context, target, "docker-info.json", "file"));
  const dockerfile = problems.collect(() => requiredDockerfile(context, target));
  const files = problems.collect(() => contextFiles(project, target)) ?? [];
  const inner = await planDependencies(workshop, context, target, problems, planPackage);
  if (dockerfile === void 0 || output === void 0 || inner === void 0) return void 0;
  const isImage = ({ target: { type } }) => type.packagedAs === "docker-image";
  const basePlans = inner.filter(isImage);
  const bases = basePlans.flatMap((plan2) => workshop.imageOf(plan2.target.spec) ?? []);
  const packages = inner.filter((plan2) => !isImage(plan2));
  const facts = dockerfileFacts(dockerfile.text, project.workspace.dialect.name === "current");
  const at = pathInContext(target, dockerfile);
  const planned = problems.collect(() => {
    if (facts.isEmpty) throw emptyDockerfile(target, dockerfile);
    const inputs = buildInputs({
      ...{ project, target, facts, env: context.host.env },
      images: new Map(bases.map((one) => [one.target.spec, allNames(one.names(NO_HASH))[0]])),
      packages: new Map(packages.map((plan2) => [plan2.target.spec, placeOf(plan2, context)]))
    });
    const values = placeholders(target, facts, inputs);
    const { workspace } = project;
    const { options, wanted } = buildOptions({ workspace, target, dockerfile: at, facts, values });
    if (!workshop.onlyPlans)
      checkAccess(target, [...inputs.wanted, ...wanted], workshop.settings.access, problems);
    const names2 = (hash) => imageNames(workspace, target, new Map([...values, ["pants", plainGroup(/* @__PURE__ */ new Map([["hash", hash]]))]]));
    if (workshop.settings.push && !isBase)
      checkPush(target, names2(NO_HASH), workshop.settings.pushRegistries, problems);
    const entry = {
      ...{ path: at, mode: 420, owner: target.spec },
      content: { kind: "bytes", bytes: Buffer.from(dockerfile.text) }
    };
    return {
      ...{ target, facts, inputs, options, bases, packages, names: names2 },
      ...{ place: relative(outputs.path, output).split(sep).join("/") },
      ...{ dockerfile: at, contextRoot: contextRoot(context, target), files: [entry, ...files] }
    };
  });
  if (planned === void 0 || problems.errors > before) return void 0;
  if (!workshop.onlyPlans) problems.collect(() => workshop.builder(project));
  const plan = packagePlan(workshop, context, planned, basePlans, output);
  workshop.keep(planned, plan);
  return plan;
}
function packagePlan(workshop, context, image, basePlans, output) {
  const { target, files, packages } = image;
  const all = [...packages, ...basePlans];
  return {
    target,
    makeup: {
      parameters: ["image"],
      files,
      packages: packages.map((one) => ({ path: one.target.spec, plan: one })),
      unknown: "what is in an image is known when it is built"
    },
    ...{ output, kind: "file", inner: all },
    sources: all.flatMap(({ sources }) => sources),
    wheels: all.flatMap(({ wheels }) => wheels),
    formatWheels: all.flatMap(({ formatWheels }) => formatWheels),
    ...{ handler: void 0, runtime: void 0, architecture: void 0 },
    ...{ announcement: [], hasMetadata: false, checked: void 0 },
    findGaps: (stored) => findGaps(all, stored),
    layOut: async (stored, faults) => {
      const { parts, inner } = await layOutInner(context, all, stored, faults);
      workshop.lay(image, { context, parts: parts.slice(0, packages.length) });
      const write = (path) => workshop.write(image, context.project, path);
      return { bundle: { entries: [] }, inner, write };
    }
  };
}
function requiredDockerfile({ project }, target) {
  const found = dockerfileOf(project.workspace, target);
  if (found !== void 0) return found;
  throw userError({
    code: "no-dockerfile",
    message: `The \`docker_image\` ${target.spec} does not specify any Dockerfile`,
    place: fieldPlace(target, "source"),
    help: "provide either the file name of a Dockerfile as the `source` field value, or its content in the `instructions` field"
  });
}
function emptyDockerfile(target, { path }) {
  return userError({
    code: "no-dockerfile",
    message: `The Dockerfile of ${target.spec} has no instructions`,
    place: { path },
    help: "begin with `FROM`"
  });
}
function pathInContext(target, { path }) {
  return target.sources.includes(path) ? path : posix.join(target.address.specPath, `Dockerfile.${nameOf(target.address)}`);
}
async function planDependencies(workshop, context, target, problems, planPackage) {
  const { graph, targets } = context.project;
  const specs = problems.collect(() => graph.transitive([target.spec]));
  if (specs === void 0) return void 0;
  const plans = [];
  let isComplete = true;
  for (const spec of specs) {
    const dependency = targets.targets.get(spec);
    if (dependency?.type.packagedAs === void 0 || spec === target.spec) continue;
    const plan = await workshop.planOnce(
      context,
      spec,
      () => dependency.type.packagedAs === "docker-image" ? planImage(workshop, context, dependency, problems, planPackage, true) : planPackage(context, dependency, problems)
    );
    if (plan === void 0) isComplete = false;
    else plans.push(plan);
  }
  return isComplete ? plans : void 0;
}
function placeholders(target, facts, inputs) {
  const tags = /* @__PURE__ */ new Map();
  for (const [index, base] of facts.bases.entries()) {
    const tag = base.argument === void 0 ? base.tag : tagOfArgument(target, facts, inputs, base);
    if (tag === "") continue;
    if (index === 0) tags.set("baseimage", tag);
    tags.set(base.stage, tag);
  }
  const known = [...inputs.values.keys()];
  return /* @__PURE__ */ new Map([
    [
      "build_args",
      {
        values: inputs.values,
        unknown: (name) => `The build arg '${name}' is undefined.` + (known.length === 0 ? "" : ` Defined build args are: ${known.join(", ")}.`) + "\n\nThis build arg may be defined with the `[docker].build_args` option or directly on the `docker_image` target using the `extra_build_args` field."
      }
    ],
    ["pants", plainGroup(/* @__PURE__ */ new Map([["hash", NO_HASH]]))],
    ["tags", plainGroup(tags)]
  ]);
}
function tagOfArgument(target, facts, inputs, { argument: argument2 = "", stage }) {
  const image = inputs.values.get(argument2) ?? facts.arguments.get(argument2) ?? "";
  const tag = image === "" ? "" : tagOf(image);
  if (tag !== "") return tag;
  throw userError({
    code: "base-image-tag",
    message: image === "" ? `Failed to parse Dockerfile baseimage tag for stage ${stage} in ${target.spec} target, unknown build ARG: '${argument2}'.` : `Failed to parse Dockerfile baseimage tag for stage ${stage} in ${target.spec} target, from image ref: ${image}.`,
    place: target.place,
    help: `give \`${argument2}\` a default, or a value in \`extra_build_args\`, that is an image with a tag`
  });
}
function contextRoot({ project }, target) {
  const given = stringField(target, "context_root") ?? project.workspace.options.docker.defaultContextRoot;
  const root = posix.normalize(given.startsWith("./") ? posix.join(target.address.specPath, given) : given || ".").replace(/(?<=.)\/$/, "");
  const isOutside = root.startsWith("/") || root.startsWith("../");
  if (!isOutside) return /^-|^github\.com\/|[:@]/.test(root) ? `./${root}` : root;
  throw userError({
    code: "context-outside",
    message: `The \`context_root\` of ${target.spec} is \`${given}\`, which leads out of the build context`,
    place: fieldPlace(target, "context_root"),
    help: "name a directory below the build root"
  });
}

// src/archive/settle-dates.ts
var DATE = 315532800;
function settleDates(directory) {
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) settleDates(path);
    else utimesSync(path, DATE, DATE);
  }
  utimesSync(directory, DATE, DATE);
}

// src/images/builder.ts
var names = ["docker", "podman", "buildah"];
var ofBuilders = [
  ...[
    "PATH",
    "SystemRoot",
    "SYSTEMROOT",
    "PATHEXT",
    "USERPROFILE",
    "ProgramFiles",
    "ProgramData",
    "LOCALAPPDATA"
  ],
  ...[
    "DOCKER_HOST",
    "DOCKER_CONTEXT",
    "DOCKER_CONFIG",
    "DOCKER_CERT_PATH",
    "DOCKER_TLS",
    "DOCKER_TLS_VERIFY"
  ],
  ...["DOCKER_API_VERSION", "DOCKER_BUILDKIT", "BUILDX_BUILDER", "BUILDX_CONFIG"]
];
var ofPodman = [
  ...["HOME", "TMPDIR", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "REGISTRY_AUTH_FILE"],
  ...["BUILDAH_ISOLATION", "STORAGE_DRIVER", "STORAGE_OPTS", "CONTAINER_HOST", "CONTAINERS_CONF"],
  ...["CONTAINERS_REGISTRIES_CONF", "CONTAINERS_STORAGE_CONF", "DBUS_SESSION_BUS_ADDRESS"]
];
function findBuilder(host, wanted, prefersPodman) {
  const order = prefersPodman ? ["podman", "docker", "buildah"] : names;
  for (const name of order.filter((one) => wanted === void 0 || one === wanted)) {
    const [path] = host.findPrograms(name);
    if (path !== void 0) return { name, path, env: environment(host.env, name) };
  }
  throw userError({
    code: "no-builder",
    message: wanted === void 0 ? "An image is to be built, but none of `docker`, `podman` and `buildah` is on PATH" : `An image is to be built with \`${wanted}\`, which is not on PATH`,
    help: "install one of them; a program inside the checkout is never used"
  });
}
function environment(env, name) {
  const passed = name === "docker" ? ofBuilders : [...ofBuilders, ...ofPodman];
  const found = {};
  for (const one of passed) if (env[one] !== void 0) found[one] = env[one];
  const home = env["HOME"];
  if (name === "docker" && found["DOCKER_CONFIG"] === void 0 && home !== void 0 && home !== homeOfUser())
    found["DOCKER_CONFIG"] = join(home, ".docker");
  return found;
}
function homeOfUser() {
  try {
    return userInfo().homedir;
  } catch {
    return void 0;
  }
}
var imageIds = [
  /writing image (sha256:[0-9a-f]+)/,
  /exporting manifest list (sha256:[0-9a-f]+)/,
  /exporting manifest (sha256:[0-9a-f]+)/,
  /Successfully built (\S+)/,
  /^([0-9a-f]{64})$/
];
function imageIdIn(outputs) {
  for (const output of outputs) {
    for (const line of output.split(/\r?\n/).reverse()) {
      for (const pattern of imageIds) {
        const id = pattern.exec(line.trim())?.[1];
        if (id !== void 0) return id;
      }
    }
  }
  return "<unknown>";
}
function digestIn(output) {
  return /(?:\bdigest: |^)(sha256:[0-9a-f]{64})\b/m.exec(output)?.[1];
}

// src/images/close-matches.ts
function closestMatch(word, candidates, cutoff) {
  let best;
  const places = placesIn(word);
  for (const candidate of candidates) {
    const ratio = ratioOf(candidate, word, places);
    if (ratio < cutoff) continue;
    const isBetter = best === void 0 || ratio > best.ratio || ratio === best.ratio && candidate > best.candidate;
    if (isBetter) best = { ratio, candidate };
  }
  return best?.candidate;
}
var LONG = 200;
function placesIn(word) {
  const places = /* @__PURE__ */ new Map();
  for (let index = 0; index < word.length; index++) {
    const character = word[index];
    const known = places.get(character);
    if (known === void 0) places.set(character, [index]);
    else known.push(index);
  }
  if (word.length < LONG) return places;
  const most = Math.floor(word.length / 100) + 1;
  return new Map([...places].filter(([, indexes]) => indexes.length <= most));
}
function ratioOf(a, b, places) {
  const length = a.length + b.length;
  if (length === 0) return 1;
  let matched = 0;
  const queue = [{ a: 0, endOfA: a.length, b: 0, endOfB: b.length }];
  for (let span = queue.pop(); span !== void 0; span = queue.pop()) {
    const { at, to, size } = longestMatch(a, b, span, places);
    if (size === 0) continue;
    matched += size;
    if (span.a < at && span.b < to) queue.push({ ...span, endOfA: at, endOfB: to });
    if (at + size < span.endOfA && to + size < span.endOfB)
      queue.push({ ...span, a: at + size, b: to + size });
  }
  return 2 * matched / length;
}
function longestMatch(a, b, span, places) {
  let best = { at: span.a, to: span.b, size: 0 };
  let lengths = /* @__PURE__ */ new Map();
  for (let i = span.a; i < span.endOfA; i++) {
    const next = /* @__PURE__ */ new Map();
    for (const j of places.get(a[i]) ?? []) {
      if (j < span.b) continue;
      if (j >= span.endOfB) break;
      const size2 = (lengths.get(j - 1) ?? 0) + 1;
      next.set(j, size2);
      if (size2 > best.size) best = { at: i - size2 + 1, to: j - size2 + 1, size: size2 };
    }
    lengths = next;
  }
  let { at, to, size } = best;
  while (at > span.a && to > span.b && a[at - 1] === b[to - 1]) [at, to, size] = [at - 1, to - 1, size + 1];
  while (at + size < span.endOfA && to + size < span.endOfB && a[at + size] === b[to + size]) size++;
  return { at, to, size };
}

// src/images/suggest-renames.ts
var MAX_WRITTEN = 200;
var MAX_UNMATCHED = 50;
var MAX_CANDIDATES = 500;
var MAX_PATH = 200;
var CUTOFF = 0.1;
function suggestRenames(written, files) {
  const context = new Context(files);
  const unmatched = /* @__PURE__ */ new Set();
  for (const path of written.slice(0, MAX_WRITTEN)) {
    const matches = context.matches(path);
    for (const match of matches) context.reference(match);
    if (matches.length === 0) unmatched.add(path);
  }
  const found = [];
  for (const [index, path] of [...unmatched].sort(compareCodePoints).entries()) {
    const isCompared = index < MAX_UNMATCHED && path.length <= MAX_PATH;
    const candidates = isCompared ? context.paths().filter(({ length }) => length <= MAX_PATH) : [];
    const there = closestMatch(path, candidates.slice(0, MAX_CANDIDATES), CUTOFF) ?? "";
    if (there !== "") context.reference(there);
    found.push({ written: path, there });
  }
  const unused2 = context.unusedFiles().toSorted(compareCodePoints);
  return [...found, ...unused2.map((there) => ({ written: "", there }))];
}
function ancestors(path) {
  const found = [];
  for (let above = directoryOf(path); above !== ""; above = directoryOf(above)) found.push(above);
  return found;
}
var Context = class {
  #files;
  #directories;
  /** Files that are taken, and directories that are taken whole. */
  #taken = /* @__PURE__ */ new Set();
  #whole = /* @__PURE__ */ new Set();
  constructor(files) {
    this.#files = files;
    const directories = new Set(files.flatMap(ancestors));
    this.#directories = [...directories].sort(compareCodePoints);
  }
  reference(path) {
    if (this.#directories.includes(path)) this.#whole.add(path);
    else this.#taken.add(path);
  }
  unusedFiles() {
    return this.#files.filter((file) => !this.#taken.has(file) && !this.#isInWhole(file));
  }
  /** Files, and directories with files, that are not taken. */
  paths() {
    const files = this.unusedFiles();
    const above = new Set(files.flatMap(ancestors));
    const directories = this.#directories.filter((directory) => above.has(directory));
    return [...files, ...directories];
  }
  matches(path) {
    const isPattern = path.includes("*") || path.includes("?") || path.includes("[") && path.includes("]");
    const there = this.#taken.size + this.#whole.size === 0 ? [...this.#files, ...this.#directories] : this.paths();
    if (!isPattern) return there.includes(path) ? [path] : [];
    return there.filter((one) => isMatch(path, one));
  }
  #isInWhole(path) {
    for (let above = directoryOf(path); above !== ""; above = directoryOf(above))
      if (this.#whole.has(above)) return true;
    return false;
  }
};
function isMatch(pattern, path) {
  const parts = pattern.replace(/\[[^\]]*\]/g, "?");
  let [at, to, star, from] = [0, 0, -1, 0];
  while (to < path.length) {
    if (parts[at] === "*") [star, from] = [at++, to];
    else if (at < parts.length && (parts[at] === "?" || parts[at] === path[to])) [at, to] = [at + 1, to + 1];
    else if (star === -1) return false;
    else [at, to] = [star + 1, ++from];
  }
  return /^\**$/.test(parts.slice(at));
}
function copyHelp(build) {
  const { target, dockerfile, contextRoot: contextRoot2 } = build;
  const all = suggestRenames([dockerfile, ...build.copied], build.files);
  const outside = [];
  const pairs = [];
  for (const { written, there } of all) {
    const below = there === "" ? "" : posix.relative(contextRoot2, there);
    if (below.startsWith("../")) outside.push(there);
    else if (written !== below) pairs.push({ written, there: below });
  }
  if (pairs.length === 0 && outside.length === 0) return void 0;
  return [
    `Docker build failed for \`docker_image\` ${target}. `,
    ...missing(dockerfile, pairs),
    ...unused(pairs),
    ...unreachable(contextRoot2, outside, all)
  ].join("").trimEnd();
}
function missing(dockerfile, pairs) {
  if (pairs.every(({ written }) => written === "")) return [];
  const renames = pairs.filter(({ written, there }) => written !== "" && there !== "").map(({ written, there }) => `${written} => ${there}`);
  const unknown = pairs.filter(({ there }) => there === "").map(({ written }) => written);
  return [
    `The ${dockerfile} has \`COPY\` instructions for source files that may not have been found in the Docker build context.

`,
    ...renames.length === 0 ? [] : [
      "However there are possible matches. Please review the following list of suggested renames:\n\n",
      `${bullets(renames)}

`
    ],
    ...unknown.length === 0 ? [] : [`The following files were not found in the Docker build context:

${bullets(unknown)}

`]
  ];
}
function unused(pairs) {
  const files = pairs.filter(({ written }) => written === "").map(({ there }) => there);
  if (files.length === 0) return [];
  return [
    "There are files in the Docker build context that were not referenced by any `COPY` instruction (this is not an error):\n\n",
    `${bullets(files, MOST_SHOWN)}

`
  ];
}
function unreachable(contextRoot2, outside, all) {
  if (outside.length === 0) return [];
  const directories = [...new Set(outside.map(directoryOf))];
  const root = commonDirectory(all.map(({ there }) => there).filter((there) => there !== ""));
  return [
    `There are unreachable files in these directories, excluded from the build context due to \`context_root\` being '${contextRoot2}':

`,
    `${bullets(directories, MOST_SHOWN)}

`,
    `Suggested \`context_root\` setting is '${root}' in order to include all files in the build context, otherwise relocate the files to be part of the current \`context_root\` '${contextRoot2}'.`
  ];
}
function commonDirectory(paths) {
  const [first = [], ...others] = paths.map((path) => path.split("/"));
  const length = first.findIndex((part, index) => others.some((other) => other[index] !== part));
  return first.slice(0, length === -1 ? first.length : length).join("/");
}
var MOST_SHOWN = 10;
function bullets(items, most = Infinity) {
  const sorted = items.toSorted(compareCodePoints);
  if (sorted.length > most) sorted.splice(most - 1, Infinity, `... and ${sorted.length - most + 1} more`);
  return sorted.map((item) => `  * ${item}`).join("\n");
}

// src/images/build-image.ts
async function buildImage(host, builder, request) {
  const scratch = scratchDirectory();
  try {
    const { image, bases } = request;
    const directory = join(scratch, "context");
    const { entries, digest } = await writeContext(request, directory);
    const { inputs } = image;
    const names2 = image.names(jsonDigest([digest, inputs.arguments, [...inputs.env]]));
    const tags = allNames(names2);
    const title = `Building docker image ${tags[0]}${moreTags(tags.length - 1)}`;
    const ids = bases.map(({ made }) => made.id).sort();
    const env = { ...builder.env, ...Object.fromEntries(inputs.env), __UPSTREAM_IMAGE_IDS: ids.join(",") };
    const ran = await host.log.group(
      title,
      () => stream(host, builder, buildArguments(request, tags), { cwd: directory, env })
    );
    if (ran.exitCode !== 0) throw buildFailed(image, title, ran, entries);
    const id = imageIdIn([ran.stdout, ran.stderr]);
    return { id, names: names2, info: dockerInfo(names2, id) };
  } finally {
    discard(scratch);
  }
}
function stream(host, { path }, args, options) {
  return host.interruptible(
    (signal) => host.run(path, args, { ...options, signal, onLine: (line) => host.log.info(line) })
  );
}
function moreTags(count) {
  if (count === 0) return "";
  return ` +${count} additional tag${count === 1 ? "" : "s"}.`;
}
async function writeContext({ image, laidOut, bases }, directory) {
  const { context, parts } = laidOut;
  const { announcesMetadata } = context.project.workspace.dialect;
  return withParts(context, `${directory}-packages`, parts, announcesMetadata, async (packed) => {
    const entries = /* @__PURE__ */ new Map();
    const infos = bases.map((base) => ({
      ...{ path: base.image.place, mode: 420, owner: base.image.target.spec },
      content: { kind: "bytes", bytes: Buffer.from(base.made.info) }
    }));
    for (const entry of [...image.files, ...packed, ...infos]) addEntry(image.target, entries, entry);
    const { sha256 } = await writeDirectory({ entries: [...entries.values()] }, directory);
    settleDates(directory);
    return { entries: [...entries.values()], digest: sha256 };
  });
}
function buildArguments({ image, laidOut }, tags) {
  const { useBuildx } = laidOut.context.project.workspace.options.docker;
  return [
    ...useBuildx ? ["buildx", "build"] : ["build"],
    ...image.options,
    ...tags.flatMap((tag) => ["--tag", tag]),
    ...image.inputs.arguments.flatMap((argument2) => ["--build-arg", argument2]),
    ...["--file", image.dockerfile, image.contextRoot]
  ];
}
var MOST_LINES = 8;
var MOST_OUTPUT = 2e3;
function lastLines(output) {
  return output.trim().split("\n").slice(-MOST_LINES).join("\n").slice(-MOST_OUTPUT);
}
function buildFailed(image, title, { exitCode, stderr, stdout }, entries) {
  const { target, dockerfile, contextRoot: contextRoot2, facts } = image;
  const files = entries.map(({ path }) => path);
  const help = copyHelp({ target: target.spec, dockerfile, contextRoot: contextRoot2, copied: facts.copied, files });
  const warning = help === void 0 ? void 0 : {
    ...{ severity: "warning", code: "copy-sources", message: help, place: target.place },
    help: "correct the path, or add what is missing to `dependencies`"
  };
  const output = lastLines(stderr.trim() === "" ? stdout : stderr);
  return new UserError([
    ...warning === void 0 ? [] : [warning],
    {
      ...{ severity: "error", code: "image-build-failed", place: target.place },
      message: `'${title}' failed with exit code ${exitCode}${output === "" ? "" : `:
${output}`}`,
      help: "correct the Dockerfile; the log shows what the builder printed"
    }
  ]);
}
async function writeInfo(path, { info }) {
  await replaceText(path, info);
  const size = Buffer.byteLength(info);
  return {
    ...{ path, size, unzippedSize: size },
    sha256: createHash("sha256").update(info).digest("hex")
  };
}
async function pushImage(host, builder, { target, inputs }, { names: names2 }) {
  const { names: wanted, skipped } = pushedNames(target, names2);
  const env = { ...builder.env, ...Object.fromEntries(inputs.env) };
  const pushed = [];
  const scratch = scratchDirectory();
  try {
    for (const name of wanted) {
      const args = builder.name === "docker" ? ["push", name] : ["push", "--digestfile", "/dev/stdout", name];
      const ran = await host.log.group(
        `Pushing docker image ${name}`,
        () => stream(host, builder, args, { cwd: scratch, env })
      );
      if (ran.exitCode !== 0) throw pushFailed(target.spec, name, ran);
      const digest = digestIn(ran.stdout);
      if (digest === void 0) throw noDigest(name);
      pushed.push({ name, reference: `${name.replace(/:[^:/]*$/, "")}@${digest}` });
    }
  } finally {
    discard(scratch);
  }
  for (const line of skipped) host.log.info(line);
  return pushed;
}
function pushFailed(spec, name, { exitCode, stderr }) {
  const output = lastLines(stderr);
  return userError({
    code: "push-failed",
    message: `Pushing \`${name}\` of ${spec} failed with exit code ${exitCode}${output === "" ? "" : `:
${output}`}`,
    help: "log in to the registry in an earlier step, and check that the repository exists"
  });
}
function noDigest(name) {
  return userError({
    code: "push-failed",
    message: `\`${name}\` was pushed, but the builder did not say its digest`,
    help: "use a current release of `docker`, `podman` or `buildah`"
  });
}

// src/images/workshop.ts
var Workshop = class {
  settings;
  /** Nothing is built in this run, so nothing needs a builder or a permission. */
  onlyPlans;
  #host;
  #images = /* @__PURE__ */ new Map();
  #plans = /* @__PURE__ */ new Map();
  /** By the run of planning: what wheels need may change the plans. */
  #inContexts = /* @__PURE__ */ new WeakMap();
  #laidOut = /* @__PURE__ */ new Map();
  #made = /* @__PURE__ */ new Map();
  #builder;
  /** @param settings undefined where images are only planned */
  constructor(host, settings) {
    this.#host = host;
    this.settings = settings ?? noImages;
    this.onlyPlans = settings === void 0;
  }
  /** @throws UserError `no-builder` */
  builder({ workspace }) {
    const { preferPodman } = workspace.options.docker;
    return this.#builder ??= findBuilder(this.#host, this.settings.builder, preferPodman);
  }
  /** Plans a package in a build context, which several images may have. */
  planOnce({ layers }, spec, plan) {
    const known = this.#inContexts.get(layers) ?? /* @__PURE__ */ new Map();
    this.#inContexts.set(layers, known);
    const running = known.get(spec) ?? plan();
    known.set(spec, running);
    return running;
  }
  keep(image, plan) {
    this.#images.set(image.target.spec, image);
    this.#plans.set(image.target.spec, plan);
  }
  imageOf(spec) {
    return this.#images.get(spec);
  }
  /** Keeps the laid out packages of an image's context until it is built. */
  lay({ target }, laidOut) {
    this.#laidOut.set(target.spec, laidOut);
  }
  /** Builds an image, unless it is there. @throws UserError */
  #make(image) {
    const { spec } = image.target;
    const running = this.#made.get(spec) ?? this.#build(image);
    this.#made.set(spec, running);
    return running;
  }
  async #build(image) {
    const bases = [];
    for (const base of image.bases) bases.push({ image: base, made: await this.#make(base) });
    const laidOut = this.#laidOut.get(image.target.spec);
    if (laidOut === void 0) throw new Error(`${image.target.spec} is not laid out`);
    const builder = this.builder(laidOut.context.project);
    return buildImage(this.#host, builder, { image, laidOut, bases });
  }
  /** Builds an image, writes its `docker-info.json` to `path` (absolute), and pushes it if asked. @throws UserError */
  async write(image, project, path) {
    const made = await this.#make(image);
    const written = await writeInfo(path, made);
    const builder = this.builder(project);
    const pushed = this.settings.push ? await pushImage(this.#host, builder, image, made) : [];
    return { ...written, image: { id: made.id, builder: builder.name, names: allNames(made.names), pushed } };
  }
};
export {
  Workshop,
  planImage
};
