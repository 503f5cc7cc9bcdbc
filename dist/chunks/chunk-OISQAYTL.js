import {
  findBuildRoot
} from "./chunk-Y5MMXVRX.js";
import {
  UserError,
  userError
} from "./chunk-4CWYCPRC.js";
import {
  basename,
  dirname,
  readdirSync,
  resolve,
  statSync
} from "./chunk-PSGP3ZSG.js";
import {
  nearNames
} from "./chunk-2DDHYSBU.js";

// src/text/shown-diagnostics.ts
var MAX_ALIKE = 100;
var MAX_SHOWN = 2e6;
function shownDiagnostics(diagnostics) {
  const counts = /* @__PURE__ */ new Map();
  const room = { error: MAX_SHOWN, warning: MAX_SHOWN, note: MAX_SHOWN };
  const shown = diagnostics.filter((one) => {
    const key = `${one.severity} ${one.code}`;
    const count = counts.get(key) ?? { like: one, alike: 0, left: 0 };
    counts.set(key, count);
    const size = sizeOf(one);
    if (count.alike >= MAX_ALIKE || size > room[one.severity]) {
      count.left++;
      return false;
    }
    count.alike++;
    room[one.severity] -= size;
    return true;
  });
  if (shown.length === diagnostics.length) return diagnostics;
  return [...shown, ...[...counts.values()].filter(({ left }) => left > 0).map(rest)];
}
function sizeOf({ message, help = "", notes = [] }) {
  return [message, help, ...notes].reduce((sum, text) => sum + Math.min(text.length, LONGEST_TEXT), 0);
}
var LONGEST_TEXT = 2e4;
function rest({ like, left }) {
  const { severity, code } = like;
  const kind = severity === "error" ? "error" : severity === "warning" ? "warning" : "note";
  return {
    severity,
    code,
    message: `${left} more ${kind}${left === 1 ? "" : "s"} of this kind not shown`
  };
}

// src/commands/failure.ts
function reportFailure(error, log) {
  if (!(error instanceof UserError)) return false;
  reportDiagnostics(error.diagnostics, log);
  const errors = error.diagnostics.filter((diagnostic) => diagnostic.severity === "error").length;
  if (errors > 1) log.info(`${errors} errors`);
  return true;
}
function reportDiagnostics(diagnostics, log) {
  for (const diagnostic of shownDiagnostics(diagnostics)) log.diagnostic(diagnostic);
}

// src/commands/fail-on.ts
function judge(failOn, diagnostics, log) {
  const isFailed = diagnostics.some(({ severity }) => severity === "error");
  const warnings = diagnostics.filter(({ severity }) => severity === "warning").length;
  if (failOn === "error" || warnings === 0) return { isFailed, diagnostics };
  const failure = {
    severity: "error",
    code: "fail-on-warning",
    message: `The run has ${warnings} warning${warnings === 1 ? "" : "s"}, and \`fail-on\` is \`warning\``,
    help: "correct what they say; `checks` lowers those that do not matter"
  };
  reportDiagnostics([failure], log);
  return { isFailed: true, diagnostics: [...diagnostics, failure] };
}

// src/commands/stage.ts
async function stage(host, title, work) {
  const start = host.clock.elapsed();
  return host.log.group(title, async () => {
    const value = await work();
    host.log.debug(`${title}: ${Math.round(host.clock.elapsed() - start)} ms`);
    return value;
  });
}

// src/project/build-root.ts
function locateBuildRoot(cwd, given, fallback) {
  if (given !== void 0) {
    const path = resolve(cwd, given);
    if (isDirectory(path)) return path;
    throw userError({
      code: "no-build-root",
      message: `\`--build-root ${given}\` ${faultOf(path)}`,
      help: didYouMean(path) ?? "give the directory that contains `pants.toml`"
    });
  }
  const found = findBuildRoot(cwd) ?? fallback;
  if (found !== void 0) return found;
  throw userError({
    code: "no-build-root",
    message: `No build root found in \`${cwd}\` or its parent directories`,
    help: "run inside a git checkout, add a `pants.toml` (it may be empty) at the root of the repository, or pass `--build-root DIR`"
  });
}
function locateWorkingDirectory(workspace, given) {
  const path = resolve(workspace, given);
  if (isDirectory(path)) return path;
  throw userError({
    code: "bad-input",
    message: `The input \`working-directory\` is \`${given}\`, which ${faultOf(path)}`,
    help: didYouMean(path) ?? "give a directory of the checkout, relative to its root (and run `actions/checkout` first)"
  });
}
function isDirectory(path) {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
function faultOf(path) {
  return statSync(path, { throwIfNoEntry: false }) === void 0 ? "does not exist" : "is not a directory";
}
function didYouMean(path) {
  const parent = dirname(path);
  if (!isDirectory(parent)) return void 0;
  const beside = readdirSync(parent, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const near = nearNames(
    basename(path),
    beside.map(({ name }) => name)
  );
  return near.length === 0 ? void 0 : `did you mean ${near.map((name) => `\`${name}\``).join(" or ")}?`;
}

// src/text/unicode.ts
var asciiMembers = {
  L: "A-Za-z",
  M: "",
  Lu: "A-Z",
  Ll: "a-z",
  Lt: "",
  Lowercase: "a-z",
  N: "0-9",
  Nd: "0-9",
  ID_Start: "A-Za-z",
  ID_Continue: "A-Za-z0-9_",
  XID_Start: "A-Za-z",
  XID_Continue: "A-Za-z0-9_",
  C: "\\x00-\\x1f\\x7f",
  Cc: "\\x00-\\x1f\\x7f",
  Cf: "",
  Cs: "",
  Co: "",
  Cn: "",
  Z: " ",
  Zl: "",
  Zp: "",
  Zs: " "
};
function lazyPattern(source, flags = "u") {
  let pattern;
  return () => pattern ??= new RegExp(source, flags);
}
function unicodeTest(source) {
  const ascii = source.replace(/\\p\{(\w+)\}/g, (property, name) => {
    const members = asciiMembers[name];
    if (members === void 0) throw new Error(`no ASCII characters are listed for ${property}`);
    return members;
  });
  const [forAscii, forAll] = [lazyPattern(ascii, ""), lazyPattern(source)];
  return (text) => (/^[\0-\x7f]*$/.test(text) ? forAscii() : forAll()).test(text);
}
var isWordName = unicodeTest(String.raw`^[\p{L}_][\p{L}\p{N}_]*$`);
var isIdentifier = unicodeTest(String.raw`^[\p{ID_Start}_][\p{ID_Continue}]*$`);

// src/plans/output-names.ts
var isAllowed = unicodeTest(String.raw`^[\p{L}\p{N}\p{M}._/:@=,+# -]*$`);
var versionControl = /* @__PURE__ */ new Set([
  ...[".git", ".hg", ".svn", "_svn", ".bzr", ".jj", ".sl", ".pijul", "_darcs"],
  // The short name of `.git` on Windows.
  "git~1"
]);
function outputCharacters(path) {
  if (path.startsWith("-")) return "begins with `-`";
  if (isAllowed(path)) return void 0;
  const character = Array.from(path).find((one) => !isAllowed(one)) ?? "";
  const point = character.codePointAt(0) ?? 0;
  const code = `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
  return point < 33 || point > 126 ? `contains the character ${code}` : `contains \`${character}\``;
}
function versionControlPart(path) {
  return path.split(/[/\\]/).find(
    (part) => versionControl.has(
      part.toLowerCase().replace(/:.*$/s, "").replace(/[. ]+$/, "")
    )
  );
}

// src/text/image-access.ts
var kinds = ["env", "secret", "ssh", "network", "cache", "output", "option"];
function imageAccessFault(text) {
  const kind = text.trim().split(/\s/, 1)[0];
  if (kinds.includes(kind) && normalAccess(text).length > kind.length + 1) return void 0;
  return {
    message: `invalid permission \`${text.slice(0, 200)}\``,
    help: `write one of ${kinds.map((name) => `\`${name} …\``).join(", ")}, for example \`env NPM_TOKEN\``
  };
}
function normalAccess(text) {
  return text.trim().replace(/^(\S+)\s+/, "$1 ");
}
var builders = ["docker", "podman", "buildah"];
function builderFault(name) {
  if (builders.includes(name)) return void 0;
  return {
    message: `unknown builder \`${name.slice(0, 200)}\``,
    help: `use one of ${builders.map((one) => `\`${one}\``).join(", ")}`
  };
}

// src/text/size-budget.ts
var units = { B: 1, KB: 1024, MB: 1048576 };
function readSizeBudget(text) {
  const [, plus, number, unit] = /^(\+ ?)?(\d{1,9}(?:\.\d{1,3})?) ?(B|KB|MB)$/i.exec(text.trim()) ?? [];
  if (number === void 0 || unit === void 0) return void 0;
  const bytes = Math.floor(Number(number) * units[unit.toUpperCase()]);
  const isGrowth = plus !== void 0;
  return bytes > 0 || isGrowth ? { bytes, text: text.trim(), isGrowth } : void 0;
}

// src/text/decode.ts
function decodeText(bytes) {
  const [first, second] = bytes;
  if (first === 255 && second === 254) return bytes.subarray(2).toString("utf16le");
  if (first === 254 && second === 255) {
    const swapped = Buffer.from(bytes.subarray(2, bytes.length - bytes.length % 2));
    return swapped.swap16().toString("utf16le");
  }
  return bytes.toString("utf8");
}

// src/text/lfs-pointer.ts
var pointerBytes = { least: 100, below: 1024 };
var POINTER = /^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\/v1\n[\s\S]*^oid sha256:[0-9a-f]{64}\n/m;
function isLfsPointer(bytes) {
  const { least, below } = pointerBytes;
  return bytes.length >= least && bytes.length < below && POINTER.test(bytes.toString("latin1"));
}
function lfsPointer(path) {
  return userError({
    code: "lfs-pointer",
    message: `\`${path}\` is a Git LFS pointer, not the file itself`,
    ...path.startsWith("/") ? {} : { place: { path } },
    help: "add `with: { lfs: true }` to the step with `actions/checkout`; on your machine, run `git lfs pull`"
  });
}

// src/text/public-index.ts
var publicIndex = {
  url: "https://pypi.org/simple/",
  filesHost: "files.pythonhosted.org"
};

// src/text/sizes.ts
function showBytes(bytes) {
  if (bytes >= 1e6) return `${(bytes / 1e6).toFixed(1)} MB`;
  if (bytes >= 1e3) return `${Math.round(bytes / 1e3)} KB`;
  return `${bytes} B`;
}

// src/text/unescaped.ts
function unescaped(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// src/host/text.ts
var ACTING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
function showControls(text) {
  return text.replace(ACTING, (character) => {
    const code = character.charCodeAt(0);
    return code < 256 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
  });
}
function showControlsInLine(text) {
  return showControls(text).replaceAll("\n", "\\n").replaceAll("	", " ");
}
function disarmWorkflowCommands(text) {
  return text.replace(/^(\s*):(?=:)/gm, "$1\\x3a").replaceAll("##[", "##\\u005b");
}

export {
  showControls,
  showControlsInLine,
  disarmWorkflowCommands,
  shownDiagnostics,
  LONGEST_TEXT,
  reportFailure,
  reportDiagnostics,
  judge,
  stage,
  lazyPattern,
  unicodeTest,
  isWordName,
  isIdentifier,
  outputCharacters,
  versionControlPart,
  imageAccessFault,
  normalAccess,
  builderFault,
  readSizeBudget,
  decodeText,
  pointerBytes,
  isLfsPointer,
  lfsPointer,
  publicIndex,
  showBytes,
  unescaped,
  locateBuildRoot,
  locateWorkingDirectory
};
