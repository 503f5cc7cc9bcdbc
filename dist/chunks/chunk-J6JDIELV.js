import {
  targetsOfChangedFiles,
  targetsOfFile
} from "./chunk-4OUPGD2T.js";
import {
  AddressError,
  addressInDirectory,
  addressOfFile,
  baseName,
  compareAddresses,
  generatorOf,
  joinPath,
  nameOf,
  parseAddress,
  printAddress,
  stringListField
} from "./chunk-OERDMW3G.js";
import {
  expandGlobs
} from "./chunk-QQLENHY2.js";
import {
  listSome,
  someLines,
  userError
} from "./chunk-4CWYCPRC.js";
import {
  posix
} from "./chunk-PSGP3ZSG.js";
import {
  nearNames,
  nearestName
} from "./chunk-2DDHYSBU.js";

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
  const text = isNegated || value.startsWith("+") ? value.slice(1) : value;
  const predicates = text.split(",").map(predicateOf);
  return (target) => predicates.some((predicate) => predicate(target)) !== isNegated;
}
function ofType(name, types) {
  const type = types.get(name);
  if (type === void 0) {
    const meant = nearestName(name, types.keys());
    throw userError({
      code: "unknown-target-type",
      message: `\`${name}\` in \`--filter-target-type\` is not a target type`,
      help: meant === void 0 ? "use a target type from BUILD files" : `did you mean \`${meant}\`?`
    });
  }
  return (target) => target.type.name === type.name;
}
function matchesAddress(text) {
  const pattern = patternOf(text, "--filter-address-regex");
  return (target) => pattern.test(target.spec);
}
function matchesTag(text) {
  const pattern = patternOf(text, "--filter-tag-regex");
  return (target) => stringListField(target, "tags").some((tag) => pattern.test(tag));
}
function hasTag(tag) {
  return (target) => stringListField(target, "tags").includes(tag);
}
function patternOf(text, option) {
  try {
    return new RegExp(text.replaceAll("(?P<", "(?<"));
  } catch (error) {
    throw userError({
      code: "invalid-pattern",
      message: `\`${text}\` in \`${option}\` is not a regular expression: ${error instanceof Error ? error.message : ""}`
    });
  }
}

// src/targets/specs.ts
function parseSpec(text, context) {
  const isIgnore = text.startsWith("-");
  const spec = isIgnore ? text.slice(1) : text;
  const common = { text, isIgnore };
  const normalize = (path2) => normalizedPath(path2, text, context);
  const wildcard = /^([^:#]*?)(::?)$/.exec(spec);
  if (wildcard !== null) {
    const path2 = normalize(wildcard[1]);
    return { ...common, kind: wildcard[2] === "::" ? "recursive" : "directory-targets", path: path2 };
  }
  const input = addressIn(spec, text, normalize);
  if (input !== void 0) return { ...common, kind: "address", input };
  if (spec.includes("*")) return { ...common, kind: "file-glob", glob: globIn(spec, context, normalize) };
  const path = normalize(spec);
  const isFile = hasEnding(spec) || context.isFile(path);
  return { ...common, kind: isFile ? "file" : "directory", path };
}
function addressIn(spec, text, normalize) {
  const delimiter = spec.search(/[:#]|@[^=:]+=/);
  if (delimiter === -1) return void 0;
  return specErrors(text, () => {
    const path = normalize(spec.slice(0, delimiter));
    const input = parseAddress(`_${spec.slice(delimiter)}`);
    if (path === "" && input.targetName === void 0) {
      throw new AddressError(text, "a target in the build root needs a name", "write `//:name`");
    }
    return { ...input, text: spec, path };
  });
}
function specErrors(text, work) {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof AddressError)) throw error;
    throw userError({
      code: "invalid-spec",
      message: `\`${text}\` is not a spec: ${error.reason}`,
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
function normalizedPath(path, text, context) {
  const isAbsolute = path.startsWith("/") && !path.startsWith("//");
  const relative = isAbsolute ? posix.relative(context.root, posix.normalize(path)) : path.startsWith("//") ? path.slice(2) : posix.join(context.workingDirectory, path);
  const normalized = posix.normalize(relative === "" ? "." : relative).replace(/\/+$/, "");
  if (normalized === ".." || normalized.startsWith("../") || normalized.startsWith("/")) {
    throw userError({
      code: "invalid-spec",
      message: `\`${text}\` is not a spec: its path is outside the build root`,
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
  return texts.flatMap((text) => problems.collect(() => parseSpec(text, context)) ?? []);
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
      message: "`--changed-since` cannot be combined with specs",
      help: "remove the specs or the option"
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
  const near = nearestSpec(workspace, spec);
  const diagnostic = {
    code: "unmatched-spec",
    message: `Unmatched glob from CLI arguments: "${glob}"`,
    help: near === void 0 ? "check that it exists and that neither `.gitignore` nor `pants_ignore` hides it" : `did you mean \`${near}\`?`
  };
  if (behavior === "error") problems.error(diagnostic);
  if (behavior === "warn") problems.warn(diagnostic);
  return [];
}
function nearestSpec(workspace, spec) {
  const ends = { directory: "/", "directory-targets": ":", recursive: "::" };
  if (spec.kind === "file")
    return nearestFile(workspace, spec.path) ?? nearDirectories(workspace, spec.path)[0];
  if (spec.kind === "address" || spec.kind === "file-glob") return void 0;
  const [directory] = nearDirectories(workspace, spec.path);
  return directory === void 0 ? void 0 : `${directory}${ends[spec.kind]}`;
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
  const of = specErrors(
    spec.text,
    () => workspace.files.isFile(input.path) ? addressOfFile(input) : addressInDirectory(input)
  );
  const found = matchingTargets(targets, of);
  if (found.length > 0) return found;
  if (of.specPath !== "" && !workspace.files.isDirectory(of.specPath)) {
    throw unknownDirectory(expansion, of, spec.text);
  }
  throw unknownAddress(targets, of, `\`${spec.text}\``);
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
function unknownDirectory({ workspace, targets }, of, written) {
  const named = [...targets.targets.values()].filter(
    ({ address: { specPath, generatedName, relativeFilePath }, address }) => of.targetName === void 0 ? baseName(specPath) === baseName(of.specPath) && address.targetName === void 0 : generatedName === void 0 && relativeFilePath === void 0 && nameOf(address) === of.targetName
  ).map(({ address }) => address.specPath);
  const near = nearNames(of.specPath, new Set(named.filter((path) => path !== "")));
  const directories = near.length > 0 ? near : nearDirectories(workspace, of.specPath);
  const behind = written.slice(written.search(/:|#|$/));
  const hasName = (path) => of.targetName === void 0 || targetNames(targets, path).includes(of.targetName);
  return userError({
    code: "unknown-address",
    message: `The address \`${written}\` does not exist: there is no directory \`${of.specPath}\``,
    help: directories.length > 0 ? `did you mean ${directories.map((path) => `\`${path}${hasName(path) ? behind : ":"}\``).join(" or ")}?` : "check that it exists and that neither `.gitignore` nor `pants_ignore` hides it"
  });
}
function nearDirectories({ files }, path) {
  const parts = path.split("/");
  for (let count = 0; count < parts.length; count++) {
    const parent = parts.slice(0, count).join("/");
    if (files.isDirectory(joinPath(parent, parts[count]))) continue;
    const rest = parts.slice(count + 1).join("/");
    return nearNames(parts[count], files.entries(parent)?.directories ?? []).map((name) => [parent, name, rest].filter((part) => part !== "").join("/")).filter((candidate) => files.isDirectory(candidate));
  }
  return [];
}
function unknownAddress(targets, of, subject) {
  const base = printAddress(generatorOf(of));
  const generator = targets.targets.get(base);
  if (generator !== void 0 && base !== printAddress(of)) {
    const meant2 = nearestName(printAddress(of), generator.generated);
    return userError({
      code: "unknown-address",
      message: `The address ${subject} does not exist: \`${base}\` generates no such target`,
      help: meant2 === void 0 ? "run `list` to see what it generates" : `did you mean \`${meant2}\`?`,
      notes: someLines(generator.generated, 20)
    });
  }
  const names = targetNames(targets, of.specPath);
  const name = nameOf(of);
  const meant = nearestName(name, names);
  const where = of.specPath === "" ? "the build root" : `the directory \`${of.specPath}\``;
  return userError({
    code: "unknown-address",
    message: `The address ${subject} does not exist: the target name \`${name}\` is not defined in ${where}`,
    help: meant !== void 0 ? `did you mean \`:${meant}\`?` : names.length === 0 ? `there are no targets in ${where}` : `its targets are: ${listSome(
      names.map((known) => `:${known}`),
      20
    )}`
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

export {
  expandSpecs,
  readSpecs
};
