import {
  publicIndex
} from "./chunk-OISQAYTL.js";
import {
  append
} from "./chunk-4CWYCPRC.js";

// src/workspace/dialect.ts
var documented = {
  name: "2.17",
  defaultLambdaLayout: "lambdex",
  moduleTable: "2.17",
  announcesMetadata: false,
  closureStopsAtPackages: false,
  defaultsReachGeneratedTargets: false,
  handlerFilesOwnTargets: true,
  outputPathTemplates: false,
  runtimeWithCompletePlatforms: true,
  infersRuntime: false,
  pexFilesWarn: false,
  wildcardMatchesBuildRoot: true,
  everyGlobMustMatch: true,
  tailorsProjectTables: false,
  tailorsMissingBuildFiles: false
};
var current = {
  name: "current",
  defaultLambdaLayout: "zip",
  moduleTable: "current",
  announcesMetadata: true,
  closureStopsAtPackages: true,
  defaultsReachGeneratedTargets: true,
  handlerFilesOwnTargets: false,
  outputPathTemplates: true,
  runtimeWithCompletePlatforms: false,
  infersRuntime: true,
  pexFilesWarn: true,
  wildcardMatchesBuildRoot: false,
  everyGlobMustMatch: false,
  tailorsProjectTables: true,
  tailorsMissingBuildFiles: true
};
function seriesOf(version) {
  const match = /^\s*v?(\d{1,6})(?:\.(\d{1,6}))?(?![\d])/.exec(version);
  return match === null ? void 0 : [Number(match[1]), Number(match[2] ?? 0)];
}
function isBefore(series, major, minor) {
  return series[0] < major || series[0] === major && series[1] < minor;
}
function dialectOf(pantsVersion, problems) {
  if (pantsVersion === void 0) return current;
  const series = seriesOf(pantsVersion);
  if (series === void 0) {
    problems?.warn({
      code: "unknown-pants-version",
      message: `\`${pantsVersion}\` is not a Pants version; using the current rules`,
      help: 'set `pants_version` to a release, such as "2.17.1"'
    });
    return current;
  }
  if (isBefore(series, 2, 17)) {
    problems?.warn({
      code: "old-pants-version",
      message: `Pants ${pantsVersion} is older than 2.17; using the rules of 2.17`,
      help: "compare the packages with those built by your version of Pants before relying on them"
    });
  }
  return isBefore(series, 2, 18) ? documented : current;
}

// src/text/simple-escapes.ts
var simpleEscapes = /* @__PURE__ */ new Map([
  ["\\", "\\"],
  ["'", "'"],
  ['"', '"'],
  ["a", "\x07"],
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "	"],
  ["v", "\v"],
  ["\n", ""]
]);

// src/workspace/python-literal.ts
var LiteralError = class extends Error {
  offset;
  constructor(message, offset) {
    super(message);
    this.name = "LiteralError";
    this.offset = offset;
  }
};
var MAXIMUM_DEPTH = 100;
var MAXIMUM_LENGTH = 1024 * 1024;
var hexLengths = /* @__PURE__ */ new Map([
  ["x", 2],
  ["u", 4],
  ["U", 8]
]);
var words = /* @__PURE__ */ new Map([
  ["True", true],
  ["False", false],
  ["true", true],
  ["false", false],
  ["None", null]
]);
var NUMBER = /[+-]?(?:0[xX][\da-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|(?:\d[\d_]*)?\.?\d[\d_]*\.?(?:[eE][+-]?\d+)?)/y;
var WORD = /[A-Za-z_][A-Za-z_0-9]*/y;
var STRING_START = /(?:[rR]|[uU])?("""|'''|"|')/y;
var SPACE = /(?:[ \t\r\n\f]|#[^\n]*)+/y;
var LiteralReader = class {
  #text;
  #offset;
  #depth = 0;
  /** @throws LiteralError when the text has more than 1,048,576 characters */
  constructor(text2, offset = 0) {
    if (text2.length > MAXIMUM_LENGTH) throw new LiteralError("the value is too long", 0);
    this.#text = text2;
    this.#offset = offset;
  }
  get atEnd() {
    return this.#offset >= this.#text.length;
  }
  skipSpace() {
    this.#match(SPACE);
  }
  /** Consumes `expected` if it comes next. */
  take(expected) {
    if (!this.#text.startsWith(expected, this.#offset)) return false;
    this.#offset += expected.length;
    return true;
  }
  fail(message) {
    throw new LiteralError(message, this.#offset);
  }
  /** Reads one literal. @throws LiteralError */
  value() {
    this.skipSpace();
    const character = this.#text[this.#offset];
    if (character === void 0) this.fail("a value is missing");
    if (character === "[") return this.#list("]");
    if (character === "(") return this.#tuple();
    if (character === "{") return this.#braces();
    STRING_START.lastIndex = this.#offset;
    if (STRING_START.test(this.#text)) return this.#strings();
    const digits = this.#match(NUMBER);
    if (digits !== void 0) return this.#number(digits);
    const name = this.#match(WORD);
    if (name === void 0) this.fail(`\`${character}\` is not the start of a value`);
    const value = words.get(name);
    if (value === void 0) this.fail(`\`${name}\` is not a value; write strings in quotes`);
    return value;
  }
  #match(pattern) {
    pattern.lastIndex = this.#offset;
    const match = pattern.exec(this.#text)?.[0];
    if (match !== void 0) this.#offset += match.length;
    return match;
  }
  #number(digits) {
    const sign = digits.startsWith("-") ? -1 : 1;
    const text2 = digits.replace(/^[+-]/, "").replaceAll("_", "");
    const value = Number(text2);
    if (Number.isNaN(value)) this.fail(`\`${digits}\` is not a number`);
    return sign * value;
  }
  #nested(work) {
    if (++this.#depth > MAXIMUM_DEPTH) this.fail(`values are nested more than ${MAXIMUM_DEPTH} deep`);
    const result = work();
    this.#depth -= 1;
    return result;
  }
  /** Reads items up to `close`, starting at the opening bracket. */
  #items(close, item) {
    this.#offset += 1;
    return this.#nested(() => {
      const items = [];
      let trailingComma = false;
      for (; ; ) {
        this.skipSpace();
        if (this.take(close)) return { items, trailingComma };
        if (items.length > 0 && !trailingComma) this.fail(`\`,\` or \`${close}\` is missing`);
        items.push(item());
        this.skipSpace();
        trailingComma = this.take(",");
      }
    });
  }
  #list(close) {
    return this.#items(close, () => this.value()).items;
  }
  /** Parentheses around a single value without a comma do not make a tuple. */
  #tuple() {
    const { items, trailingComma } = this.#items(")", () => this.value());
    return items.length === 1 && !trailingComma ? items[0] : items;
  }
  /** A dict or a set; a set becomes a list. */
  #braces() {
    const map = /* @__PURE__ */ new Map();
    let isSet;
    const { items } = this.#items("}", () => {
      const key = this.value();
      this.skipSpace();
      const colon = this.take(":");
      if (isSet !== void 0 && isSet === colon) this.fail("dict entries need a value");
      isSet = !colon;
      if (!colon) return key;
      if (typeof key !== "string") this.fail("the keys of a dict must be strings");
      const value = this.value();
      map.set(key, value);
      return value;
    });
    return isSet === true ? items : map;
  }
  /** Adjacent strings are joined. */
  #strings() {
    let text2 = "";
    for (; ; ) {
      const start = this.#match(STRING_START);
      if (start === void 0) return text2;
      text2 += this.#string(start);
      this.skipSpace();
    }
  }
  #string(start) {
    const isRaw = /^[rR]/.test(start);
    const quote = start.replace(/^[a-zA-Z]/, "");
    const begin = this.#offset - start.length;
    const parts = [];
    for (; ; ) {
      if (this.take(quote)) return parts.join("");
      const character = this.#text[this.#offset];
      if (character === void 0 || character === "\n" && quote.length === 1) {
        throw new LiteralError("the string is never closed", begin);
      }
      this.#offset += 1;
      if (character !== "\\") parts.push(character);
      else parts.push(isRaw ? this.#rawEscape() : this.#escape());
    }
  }
  #rawEscape() {
    const next = this.#text[this.#offset] ?? "";
    this.#offset += next.length;
    return `\\${next}`;
  }
  #escape() {
    const next = this.#text[this.#offset] ?? "";
    const simple = simpleEscapes.get(next);
    if (simple !== void 0) {
      this.#offset += 1;
      return simple;
    }
    const octal = /^[0-7]{1,3}/.exec(this.#text.slice(this.#offset, this.#offset + 3))?.[0];
    if (octal !== void 0) {
      this.#offset += octal.length;
      return String.fromCodePoint(Number.parseInt(octal, 8));
    }
    const length = hexLengths.get(next);
    if (length !== void 0) {
      const digits = this.#text.slice(this.#offset + 1, this.#offset + 1 + length);
      const code = Number.parseInt(digits, 16);
      if (digits.length !== length || !/^[\da-fA-F]+$/.test(digits) || code > 1114111) {
        this.fail(`\`\\${next}\` needs ${length} hexadecimal digits`);
      }
      this.#offset += 1 + length;
      return String.fromCodePoint(code);
    }
    if (next === "N") this.fail("named characters (`\\N{…}`) are not supported");
    return "\\";
  }
};

// src/workspace/option-edits.ts
function readList(reader) {
  const value = reader.value();
  if (Array.isArray(value)) return value;
  return [value];
}
function expectEnd(reader) {
  reader.skipSpace();
  if (!reader.atEnd) reader.fail("there is more text after the value");
}
function parseListEdits(text2) {
  const trimmed = text2.trim();
  if (/^[[(]/.test(trimmed)) {
    const reader2 = new LiteralReader(trimmed);
    const items = readList(reader2);
    expectEnd(reader2);
    return [{ action: "replace", items }];
  }
  if (!/^[+-][[(]/.test(trimmed)) return [{ action: "add", items: [text2] }];
  const reader = new LiteralReader(trimmed);
  const edits = [];
  do {
    reader.skipSpace();
    const isAdd = reader.take("+");
    if (!isAdd && !reader.take("-")) reader.fail("`+[…]` or `-[…]` is missing");
    edits.push({ action: isAdd ? "add" : "remove", items: readList(reader) });
    reader.skipSpace();
  } while (reader.take(","));
  expectEnd(reader);
  return edits;
}
function parseDictEdit(text2) {
  const trimmed = text2.trim();
  const reader = new LiteralReader(trimmed);
  const isAdd = reader.take("+");
  if (!/^\+?\{/.test(trimmed)) reader.fail("a dict begins with `{` or `+{`");
  const value = reader.value();
  expectEnd(reader);
  if (value instanceof Map)
    return { action: isAdd ? "add" : "replace", items: value };
  return reader.fail("a dict needs `key: value` entries");
}
function keyOf(item) {
  return JSON.stringify(item, (_key, value) => value instanceof Map ? { map: [...value] } : value);
}
function applyListEdits(edits) {
  let items = [];
  let removed = /* @__PURE__ */ new Set();
  for (const edit of edits) {
    if (edit.action === "replace") {
      items = [...edit.items];
      removed = /* @__PURE__ */ new Set();
    } else if (edit.action === "add") {
      items = items.concat(edit.items);
    } else {
      for (const item of edit.items) removed.add(keyOf(item));
    }
  }
  return removed.size === 0 ? items : items.filter((item) => !removed.has(keyOf(item)));
}
function applyDictEdits(edits) {
  let items = /* @__PURE__ */ new Map();
  for (const edit of edits) {
    if (edit.action === "replace") items = new Map(edit.items);
    else for (const [key, value] of edit.items) items.set(key, value);
  }
  return items;
}

// src/workspace/option-types.ts
var OptionValueError = class extends Error {
};
function showLiteral(value) {
  const text2 = value instanceof Map ? JSON.stringify(Object.fromEntries(value)) : JSON.stringify(value);
  return text2.length > 80 ? `${text2.slice(0, 77)}…` : text2;
}
function mustBe(expected, value) {
  return new OptionValueError(`must be ${expected}, but is \`${showLiteral(value)}\``);
}
function scalar(shown, convert) {
  return {
    shown,
    structured: false,
    reader() {
      let current2;
      return {
        add: (value) => void (current2 = { value: convert(value) }),
        result: (fallback) => current2 === void 0 ? fallback : current2.value
      };
    }
  };
}
function toText(value) {
  if (typeof value === "string") return value;
  throw mustBe("a string in quotes", value);
}
var text = scalar("<str>", toText);
var optionalText = scalar("<str>", toText);
var flag = scalar("<bool>", (value) => {
  if (typeof value === "boolean") return value;
  const word = typeof value === "string" ? value.trim().toLowerCase() : "";
  if (word === "true" || word === "false") return word === "true";
  throw mustBe("`true` or `false`", value);
});
var integer = scalar("<int>", (value) => {
  const number = typeof value === "string" && /^[+-]?\d[\d_]*$/.test(value) ? Number(value.replaceAll("_", "")) : value;
  if (typeof number === "number" && Number.isSafeInteger(number)) return number;
  throw mustBe("a whole number", value);
});
function oneOf(...choices) {
  return scalar(`[${choices.join("|")}]`, (value) => {
    const choice = choices.find((name) => name === value);
    if (choice !== void 0) return choice;
    throw mustBe(`one of ${choices.map((name) => `\`${name}\``).join(", ")}`, value);
  });
}
function toTexts(items, whole) {
  if (Array.isArray(items) && items.every((item) => typeof item === "string")) return items;
  throw mustBe("a list of strings", whole);
}
function textListEdits(value) {
  if (typeof value === "string") {
    return parseListEdits(value).map(({ action, items }) => ({ action, items: toTexts(items, value) }));
  }
  if (!(value instanceof Map)) return [{ action: "replace", items: toTexts(value, value) }];
  const edits = [];
  for (const action of ["add", "remove"]) {
    const items = value.get(action);
    if (items !== void 0) edits.push({ action, items: toTexts(items, items) });
  }
  if (edits.length === 0 || value.size !== edits.length) {
    throw mustBe("a list of strings, or a table with `add` and `remove`", value);
  }
  return edits;
}
function listReader() {
  const edits = [];
  return {
    add: (value) => append(edits, textListEdits(value)),
    result: (fallback) => edits.length === 0 ? fallback : applyListEdits([{ action: "replace", items: fallback ?? [] }, ...edits])
  };
}
var textList = {
  shown: "[<str>, …]",
  structured: true,
  reader() {
    const inner = listReader();
    return { add: (value) => inner.add(value), result: (fallback) => inner.result(fallback) ?? [] };
  }
};
var optionalTextList = {
  shown: "[<str>, …]",
  structured: true,
  reader: listReader
};
function dictEdit(value) {
  if (typeof value === "string") return parseDictEdit(value);
  if (!(value instanceof Map)) throw mustBe("a table", value);
  const items = value;
  const added = items.get("add");
  if (items.size === 1 && added instanceof Map) {
    return { action: "add", items: added };
  }
  return { action: "replace", items };
}
function dictOf(shown, convert) {
  return {
    shown,
    structured: true,
    reader() {
      const edits = [];
      return {
        add(value) {
          const edit = dictEdit(value);
          edits.push({ ...edit, items: new Map([...edit.items].map(([key, item]) => [key, convert(item)])) });
        },
        result: (fallback) => applyDictEdits([{ action: "replace", items: fallback }, ...edits])
      };
    }
  };
}
var textDict = dictOf("{<key>: <str>, …}", (value) => {
  if (typeof value === "string") return value;
  throw mustBe("a table of strings", value);
});
var textListDict = dictOf("{<key>: [<str>, …], …}", (value) => toTexts(value, value));
var tableDict = dictOf("{<key>: {<key>: <value>, …}, …}", (value) => {
  if (value instanceof Map) return value;
  throw mustBe("a table of tables", value);
});

// src/workspace/option-table.ts
function inScope(scope) {
  return (name, type, fallback) => ({
    scope,
    name,
    type,
    fallback: typeof fallback === "function" ? fallback : () => fallback
  });
}
var globally = inScope("GLOBAL");
var source = inScope("source");
var python = inScope("python");
var pythonInfer = inScope("python-infer");
var pythonRepos = inScope("python-repos");
var lambdex = inScope("lambdex");
var pexBinaryDefaults = inScope("pex-binary-defaults");
var filter = inScope("filter");
var docker = inScope("docker");
var tailor = inScope("tailor");
var shellSetup = inScope("shell-setup");
var protoc = inScope("protoc");
var none = [];
var warnErrorIgnore = oneOf("warn", "error", "ignore");
var ignored = [".*/", "/dist/", "__pycache__"];
var optionTable = {
  global: {
    pantsVersion: globally("pants_version", optionalText, void 0),
    backendPackages: globally("backend_packages", optionalTextList, void 0),
    pantsIgnore: globally(
      "pants_ignore",
      textList,
      ({ dialect }) => dialect.name === "2.17" ? ignored : [...ignored, "!.semgrep/", "!.github/"]
    ),
    pantsIgnoreUseGitignore: globally("pants_ignore_use_gitignore", flag, true),
    pantsDistdir: globally("pants_distdir", text, "dist"),
    buildPatterns: globally("build_patterns", textList, ["BUILD", "BUILD.*"]),
    buildIgnore: globally("build_ignore", textList, none),
    buildFilePreludeGlobs: globally("build_file_prelude_globs", textList, none),
    unmatchedBuildFileGlobs: globally("unmatched_build_file_globs", warnErrorIgnore, "warn"),
    unmatchedCliGlobs: globally("unmatched_cli_globs", warnErrorIgnore, "error"),
    tag: globally("tag", textList, none),
    specFiles: globally("spec_files", textList, none)
  },
  source: {
    rootPatterns: source("root_patterns", textList, [
      "/",
      "src",
      "src/python",
      "src/py",
      "src/thrift",
      "src/protobuf",
      "src/protos",
      "src/scala",
      "src/java"
    ]),
    markerFilenames: source("marker_filenames", textList, none)
  },
  python: {
    interpreterConstraints: python("interpreter_constraints", textList, none),
    enableResolves: python("enable_resolves", flag, false),
    defaultResolve: python("default_resolve", text, "python-default"),
    resolves: python("resolves", textDict, /* @__PURE__ */ new Map([["python-default", "3rdparty/python/default.lock"]])),
    resolvesToInterpreterConstraints: python("resolves_to_interpreter_constraints", textListDict, /* @__PURE__ */ new Map()),
    resolverManylinux: python("resolver_manylinux", text, "manylinux2014"),
    resolvesToConstraintsFile: python("resolves_to_constraints_file", textDict, /* @__PURE__ */ new Map()),
    resolvesToOnlyBinary: python("resolves_to_only_binary", textListDict, /* @__PURE__ */ new Map()),
    resolvesToNoBinary: python("resolves_to_no_binary", textListDict, /* @__PURE__ */ new Map()),
    resolvesToExcludes: python("resolves_to_excludes", textListDict, /* @__PURE__ */ new Map()),
    resolvesToOverrides: python("resolves_to_overrides", textListDict, /* @__PURE__ */ new Map()),
    resolvesToSources: python("resolves_to_sources", textListDict, /* @__PURE__ */ new Map()),
    resolvesToLockStyle: python("resolves_to_lock_style", textDict, /* @__PURE__ */ new Map()),
    resolvesToCompletePlatforms: python("resolves_to_complete_platforms", textListDict, /* @__PURE__ */ new Map()),
    resolvesToUploadedPriorTo: python("resolves_to_uploaded_prior_to", textDict, /* @__PURE__ */ new Map()),
    requirementConstraints: python("requirement_constraints", optionalText, void 0),
    invalidLockfileBehavior: python("invalid_lockfile_behavior", oneOf("error", "warn", "ignore"), "error"),
    defaultRunGoalUseSandbox: python("default_run_goal_use_sandbox", flag, true),
    tailorSourceTargets: python("tailor_source_targets", flag, true),
    tailorRequirementsTargets: python("tailor_requirements_targets", flag, true),
    tailorPexBinaryTargets: python("tailor_pex_binary_targets", flag, false),
    tailorPyTypedTargets: python("tailor_py_typed_targets", flag, true),
    tailorIgnoreEmptyInitFiles: python("tailor_ignore_empty_init_files", flag, true),
    tailorTestFileGlobs: python("tailor_test_file_globs", textList, ["test_*.py", "*_test.py", "tests.py"]),
    tailorTestutilsFileGlobs: python("tailor_testutils_file_globs", textList, [
      "conftest.py",
      "test_*.pyi",
      "*_test.pyi",
      "tests.pyi"
    ])
  },
  tailor: {
    check: tailor("check", flag, false),
    buildFileName: tailor("build_file_name", text, "BUILD"),
    buildFileHeader: tailor("build_file_header", optionalText, void 0),
    buildFileIndent: tailor("build_file_indent", text, "    "),
    aliasMapping: tailor("alias_mapping", textDict, /* @__PURE__ */ new Map()),
    ignorePaths: tailor("ignore_paths", textList, none),
    ignoreAddingTargets: tailor("ignore_adding_targets", textList, none)
  },
  shellSetup: {
    tailor: shellSetup("tailor", flag, true),
    tailorSources: shellSetup("tailor_sources", flag, true),
    tailorShunit2Tests: shellSetup("tailor_shunit2_tests", flag, true)
  },
  protoc: {
    tailor: protoc("tailor", flag, true)
  },
  pythonInfer: {
    imports: pythonInfer("imports", flag, true),
    stringImports: pythonInfer("string_imports", flag, false),
    stringImportsMinDots: pythonInfer("string_imports_min_dots", integer, 2),
    assets: pythonInfer("assets", flag, false),
    assetsMinSlashes: pythonInfer("assets_min_slashes", integer, 1),
    initFiles: pythonInfer("init_files", oneOf("always", "content_only", "never"), "content_only"),
    conftests: pythonInfer("conftests", flag, true),
    entryPoints: pythonInfer("entry_points", flag, true),
    unownedDependencyBehavior: pythonInfer(
      "unowned_dependency_behavior",
      oneOf("error", "warning", "ignore"),
      "warning"
    ),
    ambiguityResolution: pythonInfer("ambiguity_resolution", oneOf("none", "by_source_root"), "none"),
    ignoredUnownedImports: pythonInfer("ignored_unowned_imports", textList, none)
  },
  pythonRepos: {
    indexes: pythonRepos("indexes", textList, [publicIndex.url]),
    findLinks: pythonRepos("find_links", textList, none),
    pathMappings: pythonRepos("path_mappings", textList, none)
  },
  lambdex: {
    layout: lambdex(
      "layout",
      oneOf("zip", "lambdex"),
      void 0
    )
  },
  pexBinaryDefaults: {
    emitWarnings: pexBinaryDefaults("emit_warnings", flag, true)
  },
  filter: {
    targetType: filter("target_type", textList, none),
    addressRegex: filter("address_regex", textList, none),
    tagRegex: filter("tag_regex", textList, none)
  },
  docker: {
    defaultContextRoot: docker("default_context_root", text, ""),
    defaultRepository: docker("default_repository", text, "{name}"),
    buildArgs: docker("build_args", textList, none),
    buildHosts: docker("build_hosts", textDict, /* @__PURE__ */ new Map()),
    buildNoCache: docker("build_no_cache", flag, false),
    buildExtraOptions: docker("build_extra_options", textList, none),
    buildTargetStage: docker("build_target_stage", optionalText, void 0),
    envVars: docker("env_vars", textList, none),
    preferPodman: docker("experimental_enable_podman", flag, false),
    registries: docker("registries", tableDict, /* @__PURE__ */ new Map()),
    useBuildx: docker("use_buildx", flag, false),
    tailor: docker("tailor", flag, true)
  }
};
function allSpecs() {
  return Object.values(optionTable).flatMap(
    (group) => Object.values(group)
  );
}

export {
  simpleEscapes,
  LiteralError,
  parseListEdits,
  applyListEdits,
  dialectOf,
  OptionValueError,
  optionTable,
  allSpecs
};
