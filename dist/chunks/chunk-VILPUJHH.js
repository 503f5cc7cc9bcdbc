import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  fchmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync
} from "./chunk-7X23XMYO.js";

// src/text/lists.ts
function append(list, items) {
  for (const item of items) list.push(item);
}
function largest(numbers, least = -Infinity) {
  let best = least;
  for (const number of numbers) best = Math.max(best, number);
  return best;
}
function smallest(numbers) {
  let best = Infinity;
  for (const number of numbers) best = Math.min(best, number);
  return best;
}
function someLines(items, most) {
  const all = [...items];
  return all.length > most ? [...all.slice(0, most), `and ${all.length - most} more`] : all;
}
function listSome(items, most) {
  const shown = items.slice(0, most).join(", ");
  return items.length > most ? `${shown} and ${items.length - most} more` : shown;
}
function counted(count, word) {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}

// src/host/diagnostics.ts
var UserError = class extends Error {
  diagnostics;
  /** Of the process: 1, or 128 and the number of the signal that ended the run. */
  exitStatus;
  constructor(diagnostics, exitStatus = 1) {
    const messages = diagnostics.slice(0, MAX_NAMED).map(({ message }) => message);
    super(messages.join("\n"));
    this.name = "UserError";
    this.diagnostics = groupCauses(diagnostics);
    this.exitStatus = exitStatus;
  }
};
var oncePerRun = /* @__PURE__ */ new Set(["lfs-pointer", "link-as-text"]);
var MAX_NAMED = 20;
function groupCauses(diagnostics) {
  const groups = /* @__PURE__ */ new Map();
  for (const one of diagnostics) {
    const key = causeOf(one) ?? one;
    const known = groups.get(key);
    if (known === void 0) groups.set(key, [one]);
    else known.push(one);
  }
  return [...groups.values()].map(
    ([first, ...others]) => others.length === 0 ? first : withOthers(first, others)
  );
}
function causeOf(one) {
  const { code, severity, entry, help = "" } = one;
  if (hasCause(one)) return JSON.stringify([code, severity, one.cause]);
  const subject = subjectOf(one);
  if (subject === void 0) return void 0;
  const texts = [one.message, help].map((text) => text.replaceAll(subject, "\0"));
  return JSON.stringify([code, severity, entry?.path, entry?.line, ...texts]);
}
function hasCause({ code, cause }) {
  return cause !== void 0 || oncePerRun.has(code);
}
function subjectOf({ subject, entry }) {
  return subject ?? entry?.package;
}
function withOthers(first, others) {
  const subjects = new Set(hasCause(first) ? [] : others.flatMap((one) => subjectOf(one) ?? []));
  const messages = new Set(hasCause(first) ? others.map(({ message }) => message) : []);
  subjects.delete(subjectOf(first) ?? "");
  messages.delete(first.message);
  const shown = ({ place }) => place === void 0 ? "" : `${place.path}:${place.line ?? 1}`;
  const places = new Set(others.filter(({ message }) => message === first.message).map(shown));
  for (const known of ["", shown(first)]) places.delete(known);
  const notes = [
    ...first.notes ?? [],
    ...someLines(messages, MAX_NAMED),
    ...subjects.size === 0 ? [] : [`also in ${listSome([...subjects], 10)}`],
    ...places.size === 0 ? [] : [`also at ${listSome([...places], 10)}`]
  ];
  return notes.length === 0 ? first : { ...first, notes };
}
function userError(diagnostic) {
  return new UserError([{ severity: "error", ...diagnostic }]);
}
var Problems = class _Problems {
  #diagnostics = [];
  /** By message, the other parts of the known diagnostics: one, rarely more. */
  #known = /* @__PURE__ */ new Map();
  #errors = 0;
  #copy;
  /** What has been collected so far, in order. */
  get diagnostics() {
    return this.#copy ??= [...this.#diagnostics];
  }
  /** How many have been collected so far. */
  get size() {
    return this.#diagnostics.length;
  }
  /** How many of them are errors. */
  get errors() {
    return this.#errors;
  }
  get hasErrors() {
    return this.#errors > 0;
  }
  error(diagnostic) {
    this.add([{ severity: "error", ...diagnostic }]);
  }
  warn(diagnostic) {
    this.add([{ severity: "warning", ...diagnostic }]);
  }
  add(diagnostics) {
    for (const diagnostic of diagnostics) {
      if (!this.#isNew(diagnostic)) continue;
      this.#diagnostics.push(diagnostic);
      if (diagnostic.severity === "error") this.#errors++;
      this.#copy = void 0;
    }
  }
  #isNew({ severity, code, message, place }) {
    const rest2 = `${severity} ${code} ${place?.line} ${place?.column} ${place?.path}`;
    const known = this.#known.get(message);
    if (known === void 0) this.#known.set(message, rest2);
    else if (typeof known === "string") {
      if (known === rest2) return false;
      this.#known.set(message, /* @__PURE__ */ new Set([known, rest2]));
    } else if (known.has(rest2)) return false;
    else known.add(rest2);
    return true;
  }
  /** Runs `work`; a `UserError` is collected (result `undefined`), anything else is rethrown. */
  collect(work) {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      this.add(error.diagnostics);
      return void 0;
    }
  }
  /** Like {@link collect}, for asynchronous work. */
  async collectAsync(work) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      this.add(error.diagnostics);
      return void 0;
    }
  }
  /**
   * Like {@link collectAsync} for each of `items`, at most `atOnce` concurrently. Diagnostics and results keep the
   * order of the items; failed items have no result.
   */
  async collectAll(items, atOnce, work) {
    const each = items.map(() => new _Problems());
    const results = /* @__PURE__ */ new Map();
    const queue = items.entries();
    const one = async () => {
      for (const [index, item] of queue) {
        await each[index].collectAsync(async () => results.set(index, await work(item)));
      }
    };
    await Promise.all(Array.from({ length: atOnce }, one));
    for (const { diagnostics } of each) this.add(diagnostics);
    return items.flatMap((_, index) => results.has(index) ? [results.get(index)] : []);
  }
  /** @throws UserError with everything collected, if there is any error. */
  throwIfErrors() {
    if (this.hasErrors) throw new UserError(this.diagnostics);
  }
};

// src/host/types.ts
var BrokenAnswer = class extends Error {
  constructor(cause) {
    super(cause.message, { cause });
    this.name = "BrokenAnswer";
  }
};

// src/host/environment.ts
function processEnvironment() {
  return process.env;
}

// builtin:node:os
var builtin = () => process.getBuiltinModule("node:os");
function homedir(...given) {
  return builtin().homedir(...given);
}
function hostname(...given) {
  return builtin().hostname(...given);
}
function tmpdir(...given) {
  return builtin().tmpdir(...given);
}
function userInfo(...given) {
  return builtin().userInfo(...given);
}
var constants2 = /* @__PURE__ */ (() => builtin().constants)();

// builtin:node:path
var builtin2 = () => process.getBuiltinModule("node:path");
var resolve = /* @__PURE__ */ (() => builtin2().resolve)();
var normalize = /* @__PURE__ */ (() => builtin2().normalize)();
var isAbsolute = /* @__PURE__ */ (() => builtin2().isAbsolute)();
var join = /* @__PURE__ */ (() => builtin2().join)();
var relative = /* @__PURE__ */ (() => builtin2().relative)();
var dirname = /* @__PURE__ */ (() => builtin2().dirname)();
var basename = /* @__PURE__ */ (() => builtin2().basename)();
var sep = /* @__PURE__ */ (() => builtin2().sep)();
var delimiter = /* @__PURE__ */ (() => builtin2().delimiter)();
var win32 = /* @__PURE__ */ (() => builtin2().win32)();
var posix = /* @__PURE__ */ (() => builtin2().posix)();

// src/host/store-directory.ts
function defaultStoreDirectory(env, platform) {
  const own = env["LAMBDA_PACKAGE_STORE"];
  if (own !== void 0 && own !== "") return own;
  const home = env["HOME"] ?? env["USERPROFILE"] ?? homedir();
  const base = platform === "win32" ? env["LOCALAPPDATA"] ?? join(home, "AppData", "Local") : platform === "darwin" ? join(home, "Library", "Caches") : nonEmpty(env["XDG_CACHE_HOME"]) ?? join(home, ".cache");
  return join(base, "lambda-package", "wheels");
}
function nonEmpty(value) {
  return value === "" ? void 0 : value;
}

// src/text/deploy-option-names.ts
var deployOptionNames = [
  "function-name",
  "functions",
  "layer-names",
  "publish",
  "alias",
  "remove-alias",
  "rollback",
  "update-configuration",
  "smoke-test",
  "s3-bucket",
  "s3-prefix",
  "create-with-role",
  "account-id",
  "dry-run"
];

// src/host/action-names.ts
var inputNames = [
  "command",
  "targets",
  "packages",
  "layers",
  "handler",
  "runtime",
  "architecture",
  "from",
  "requirements",
  "requirements-mode",
  "include",
  "name",
  "write-template",
  "working-directory",
  "compare-with",
  "changed-only",
  "max-jobs",
  "manifests",
  "keep-going",
  "upload",
  "manifest-id",
  "summary",
  "comment",
  "comment-key",
  "github-token",
  "platforms",
  "cache",
  "wheels",
  "build-sdists",
  "exclude-newer",
  "checks",
  "fail-on",
  "size-budget",
  "sarif",
  "images",
  "image-builder",
  "image-access",
  "push",
  "push-registries",
  "sbom",
  "deploy",
  ...deployOptionNames,
  "expected",
  "expect-commit"
];
var SAVE_PLAN_STATE = "save-plan";

// src/text/unescaped.ts
function unescaped(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// src/host/environment-secrets.ts
var SHORTEST_SECRET = 4;
function isWorthMasking(text) {
  return text.length >= SHORTEST_SECRET;
}
function secretsOf(env) {
  const found = Object.entries(env).flatMap(([name, value = ""]) => [
    ...Array.from(value.matchAll(/\/\/[^/?#\s:@]*:([^/?#\s@]+)@/g), ([, password]) => password),
    .../^UV_INDEX_.+_PASSWORD$/i.test(name) ? [value] : []
  ]);
  return [...new Set(found.flatMap((secret) => [secret, unescaped(secret)]))].filter(isWorthMasking);
}

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

// src/host/render.ts
var plain = (_colour, text) => text;
var codes = { red: "1;31", yellow: "1;33", blue: "1;34", bold: "1" };
var coloured = (colour, text) => `\x1B[${codes[colour]}m${text}\x1B[0m`;
var severityColour = { error: "red", warning: "yellow", note: "blue" };
var SHOWN_WIDTH = 160;
function shorten(text) {
  if (text.length <= LONGEST_TEXT) return text;
  return `${text.slice(0, LONGEST_TEXT)}\u2026 (${text.length - LONGEST_TEXT} more characters)`;
}
function showPlace(place) {
  const parts = [showControlsInLine(place.path)];
  if (place.line !== void 0) parts.push(String(place.line));
  if (place.line !== void 0 && place.column !== void 0) parts.push(String(place.column));
  return parts.join(":");
}
function showEntry(entry) {
  const line = entry.line === void 0 ? "" : `:${entry.line}`;
  const inside = entry.path === "" ? "" : `: ${showControlsInLine(entry.path)}${line}`;
  return `${showControlsInLine(entry.package)}${inside}`;
}
function renderDiagnostic(diagnostic, sourceLine, paint) {
  const { severity, code, place } = diagnostic;
  const head = paint(severityColour[severity], `${severity}[${code}]`);
  const lines = [`${head}${paint("bold", `: ${showControls(shorten(diagnostic.message))}`)}`];
  const gutter = " ".repeat(place?.line === void 0 ? 1 : String(place.line).length);
  const bar = paint("blue", `${gutter}  |`);
  if (place !== void 0) {
    lines.push(`${gutter} ${paint("blue", "-->")} ${showPlace(place)}`);
    append(lines, excerpt(place, sourceLine, bar, paint, severityColour[severity]));
  }
  if (place === void 0 && diagnostic.entry !== void 0) {
    lines.push(`${gutter} ${paint("blue", "-->")} ${showEntry(diagnostic.entry)}`);
  }
  const tail = `${gutter}  ${paint("blue", "=")}`;
  const indent = `
${gutter}    `;
  for (const note2 of diagnostic.notes ?? [])
    lines.push(`${tail} note: ${showControls(shorten(note2)).replaceAll("\n", indent)}`);
  if (diagnostic.help !== void 0)
    lines.push(`${tail} help: ${showControls(shorten(diagnostic.help)).replaceAll("\n", indent)}`);
  return lines.join("\n");
}
function withoutPasswords(line) {
  return line.replace(
    /(:\/\/)([^\s/?#"']+)@/g,
    (_, slashes, user) => `${slashes}${"*".repeat(user.length)}@`
  );
}
function excerpt(place, sourceLine, bar, paint, colour) {
  if (place.line === void 0) return [];
  const line = sourceLine(place.path, place.line);
  if (line === void 0) return [];
  const source = withoutPasswords(line);
  const column = place.column ?? 1;
  const start2 = column > SHOWN_WIDTH - 20 ? column - 40 : 0;
  const cut = source.slice(start2, start2 + SHOWN_WIDTH);
  const shown = `${start2 > 0 ? "\u2026" : ""}${showControlsInLine(cut)}${source.length > start2 + SHOWN_WIDTH ? "\u2026" : ""}`;
  const lines = [bar, `${paint("blue", ` ${place.line} |`)} ${shown}`];
  if (place.column !== void 0) {
    const before = showControlsInLine(source.slice(start2, column - 1)).length + (start2 > 0 ? 1 : 0);
    const length = Math.max(1, Math.min((place.endColumn ?? column + 1) - column, SHOWN_WIDTH));
    lines.push(`${bar} ${" ".repeat(before)}${paint(colour, "^".repeat(length))}`);
  }
  return lines;
}

// src/host/signals.ts
var signals = ["SIGINT", "SIGTERM", "SIGHUP"];
var interruptible = async (work) => {
  const controller = new AbortController();
  const listeners = signals.map((signal) => {
    const reason = { signal, exitStatus: 128 + constants2.signals[signal] };
    return { signal, listener: () => controller.abort(reason) };
  });
  for (const { signal, listener } of listeners) process.on(signal, listener);
  try {
    return await work(controller.signal);
  } finally {
    for (const { signal, listener } of listeners) process.off(signal, listener);
  }
};

// src/host/source-lines.ts
var LARGEST_SHOWN = 8 * 1024 * 1024;
function sourceLinesBelow(root) {
  let last;
  return (path, line) => {
    if (root === void 0) return void 0;
    if (last?.path !== path) last = { path, lines: readLines(root, path) };
    return last.lines[line - 1];
  };
}
function readLines(root, path) {
  try {
    const real = realpathSync(join(root, path));
    if (!real.startsWith(realpathSync(root) + sep)) return [];
    const { size } = statSync(real, { throwIfNoEntry: true });
    if (!statSync(real).isFile() || size > LARGEST_SHOWN) return [];
    return readFileSync(real, "utf8").replace(/^\ufeff/, "").split(/\r\n|\r|\n/);
  } catch {
    return [];
  }
}

// src/host/lazy-fetch.ts
function createLazyFetch(env) {
  let fetch;
  return async (url, options) => {
    fetch ??= import("./network-E6BBJ6VY.js").then(({ createFetch }) => createFetch(env));
    return (await fetch)(url, options);
  };
}

// builtin:node:string_decoder
var builtin3 = () => process.getBuiltinModule("node:string_decoder");
var StringDecoder = /* @__PURE__ */ (() => builtin3().StringDecoder)();

// src/host/batch-files.ts
var UNSAFE = /["%!\r\n\0]/;
function startOf(path, args, env, system) {
  if (system !== "win32" || !/\.(?:bat|cmd)$/i.test(path)) return { file: path, args, verbatim: false };
  const refused = [path, ...args].find((one) => UNSAFE.test(one));
  if (refused !== void 0) {
    throw new Error(`the batch file ${path} cannot be given the argument ${JSON.stringify(refused)}`);
  }
  const quoted = [path, ...args].map((one) => `"${one.replace(/\\+$/, "$&$&")}"`).join(" ");
  const root = env["SystemRoot"] ?? env["SYSTEMROOT"] ?? "C:\\Windows";
  return {
    file: win32.join(root, "System32", "cmd.exe"),
    args: ["/d", "/v:off", "/s", "/c", `"${quoted}"`],
    verbatim: true
  };
}

// src/text/paths.ts
function directoryOf(path) {
  return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}
function isBelow(directory, path) {
  const way = relative(directory, path);
  return way === "" || way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

// src/host/programs.ts
var defaultExtensions = [".COM", ".EXE", ".BAT", ".CMD"];
function searchPath({ env, foreign, system }) {
  const path = system === "win32" ? win32 : posix;
  const directories = valueOf(env, "PATH").split(path.delimiter);
  const usable = directories.filter((one) => path.isAbsolute(one) && isOutside(foreign, one));
  return [...new Set(usable)];
}
function findPrograms(name, search) {
  if (isAbsolute(name)) return isUsable(name, search) ? [name] : [];
  if (name === "" || /[/\\]/.test(name)) return [];
  const names = search.system === "win32" ? withExtensions(name, search.env) : [name];
  return searchPath(search).flatMap((directory) => names.map((one) => join(directory, one))).filter((path) => isUsable(path, search));
}
function withSearchPath(env, search) {
  const names = Object.keys(env).filter((name) => isNamed(name, "PATH", search.system));
  if (names.length === 0) return env;
  const delimiter2 = search.system === "win32" ? win32.delimiter : posix.delimiter;
  const value = searchPath({ ...search, env }).join(delimiter2);
  return { ...env, ...Object.fromEntries(names.map((name) => [name, value])) };
}
function withExtensions(name, env) {
  const listed = valueOf(env, "PATHEXT").split(";").filter((one) => defaultExtensions.includes(one.toUpperCase()));
  const extensions = listed.length === 0 ? defaultExtensions : listed;
  const hasOne = extensions.some((one) => name.toUpperCase().endsWith(one.toUpperCase()));
  return hasOne ? [name] : extensions.map((one) => `${name}${one.toLowerCase()}`);
}
function valueOf(env, name) {
  return env[name] ?? Object.entries(env).find(([one]) => one.toUpperCase() === name)?.[1] ?? "";
}
function isNamed(name, wanted, system) {
  return system === "win32" ? name.toUpperCase() === wanted : name === wanted;
}
function isUsable(path, { foreign, system }) {
  try {
    accessSync(path, system === "win32" ? constants.F_OK : constants.X_OK);
    return statSync(path).isFile() && isOutside(foreign, path);
  } catch {
    return false;
  }
}
function isOutside(directories, path) {
  try {
    const real = realpathSync(path);
    return directories.every(
      (directory) => !isBelow(directory, path) && !isBelow(realPathOf(directory), real)
    );
  } catch {
    return false;
  }
}
function realPathOf(directory) {
  try {
    return realpathSync(directory);
  } catch {
    return directory;
  }
}

// src/host/run-process.ts
function createPrograms(env, root, system = process.platform) {
  const workspace = env["GITHUB_WORKSPACE"] ?? "";
  const foreign = [root ?? "", workspace].filter((directory) => directory !== "");
  const search = { env, foreign, system };
  return {
    findPrograms: (name) => findPrograms(name, search),
    run: async (program, args, options = {}) => {
      const path = isAbsolute(program) ? program : findPrograms(program, search)[0];
      if (path === void 0) throw notFound(program);
      const childEnvironment = withSearchPath(options.env ?? env, search);
      return start(startOf(path, args, childEnvironment, system), childEnvironment, options);
    }
  };
}
function notFound(program) {
  const message = `\`${program}\` is not on PATH; relative parts of PATH and directories in the checkout do not count`;
  return Object.assign(new Error(message), { code: "ENOENT" });
}
async function start({ file, args, verbatim }, env, options) {
  const { spawn } = await import("node:child_process");
  return new Promise((resolve2, reject) => {
    const child = spawn(file, [...args], {
      env: { ...env },
      stdio: ["pipe", "pipe", "pipe"],
      windowsHide: true,
      windowsVerbatimArguments: verbatim,
      ...options.cwd === void 0 ? {} : { cwd: options.cwd }
    });
    const limit = watch(child, options);
    let isFlooded = false;
    const flooded = () => {
      if (!isFlooded) limit.end();
      isFlooded = true;
    };
    const stdout = collect(child.stdout, flooded, options.stdout ?? "utf8");
    const stderr = collect(child.stderr, flooded, "utf8");
    if (options.onLine !== void 0) {
      for (const stream of [child.stdout, child.stderr]) tellLines(stream, options.onLine);
    }
    child.on("error", (error) => {
      limit.stop();
      reject(error);
    });
    child.on("close", (code, signal) => {
      limit.stop();
      if (isFlooded) reject(outputTooLarge(file));
      resolve2({
        exitCode: code ?? 128 + (signal === "SIGINT" ? 2 : 15),
        stdout: stdout(),
        stderr: stderr(),
        ...limit.isOver() ? { timedOut: true } : {}
      });
    });
    child.stdin.on("error", () => void 0);
    child.stdin.end(options.input);
  });
}
var MAX_OUTPUT = 64 * 1024 * 1024;
var GRACE = 5e3;
function outputTooLarge(program) {
  return userError({
    code: "program-output",
    message: `\`${program}\` printed more than ${MAX_OUTPUT / 1024 / 1024} MiB and was stopped`,
    help: `check what \`${basename(program)}\` on PATH is`
  });
}
function collect(stream, tooMuch, encoding) {
  const chunks = [];
  let size = 0;
  stream.on("data", (chunk) => {
    size += chunk.length;
    if (size <= MAX_OUTPUT) chunks.push(chunk);
    else tooMuch();
  });
  return () => Buffer.concat(chunks).toString(encoding);
}
var LONGEST_LINE = 1e4;
function tellLines(stream, tell2) {
  const decoder = new StringDecoder("utf8");
  let rest2 = "";
  stream.on("data", (chunk) => {
    const lines = (rest2 + decoder.write(chunk)).split(/\r?\n|\r/);
    rest2 = lines.pop() ?? "";
    for (const line of lines) tell2(line);
    for (; rest2.length > LONGEST_LINE; rest2 = rest2.slice(LONGEST_LINE)) tell2(rest2.slice(0, LONGEST_LINE));
  });
  stream.on("end", () => {
    if (rest2 !== "") tell2(rest2);
  });
}
function watch(child, { timeout, signal }) {
  let over = false;
  let timer;
  const end = () => {
    clearTimeout(timer);
    child.kill("SIGTERM");
    timer = setTimeout(() => child.kill("SIGKILL"), GRACE);
    child.stdout?.destroy();
    child.stderr?.destroy();
  };
  const expire = () => {
    over = true;
    end();
  };
  if (timeout !== void 0) timer = setTimeout(expire, timeout);
  if (signal?.aborted === true) end();
  else signal?.addEventListener("abort", end, { once: true });
  const stop = () => {
    clearTimeout(timer);
    signal?.removeEventListener("abort", end);
  };
  return { isOver: () => over, end, stop };
}

// builtin:node:timers/promises
var builtin4 = () => process.getBuiltinModule("node:timers/promises");
function setTimeout2(...given) {
  return builtin4().setTimeout(...given);
}

// src/host/clock.ts
var systemClock = {
  now: () => Date.now(),
  elapsed: () => {
    const [seconds, nanoseconds] = process.hrtime();
    return seconds * 1e3 + nanoseconds / 1e6;
  },
  sleep: async (milliseconds, signal) => {
    await setTimeout2(milliseconds, void 0, signal === void 0 ? {} : { signal }).catch(() => void 0);
  }
};

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
  const start2 = host.clock.elapsed();
  return host.log.group(title, async () => {
    const value = await work();
    host.log.debug(`${title}: ${Math.round(host.clock.elapsed() - start2)} ms`);
    return value;
  });
}

// src/commands/action.ts
async function runAction(context) {
  const { host, inputs } = context;
  const news = {
    manifest: void 0,
    diagnostics: [],
    deployments: [],
    artifacts: /* @__PURE__ */ new Map(),
    isFailed: false,
    files: void 0,
    end: void 0
  };
  let sarif;
  try {
    await refuseStrangers(context);
    sarif = await openSarif(context);
    if (inputs.check !== void 0) return await check(context, inputs.check, sarif);
    const maker = await makerOf(context);
    const step = await import("./action-package-EJEE7X3V.js");
    const { buildRoot } = context;
    const platforms = platformsFile(context);
    const project = await stage(
      host,
      "Read the BUILD files",
      () => step.openProject(host, { buildRoot, platforms, make: maker?.make })
    );
    if (inputs.command === "plan") {
      const { warnings } = await step.planStep(context, { project, maker }, news);
      note(context, news, warnings);
    } else {
      const result = await step.packageStep(context, { project, maker, sarif: sarif?.path }, news);
      await writeSarifFile(sarif, result.warnings, news);
      note(context, news, result.warnings);
      if (inputs.deploy !== void 0 && !news.isFailed) await step.deployStep(project, result, news);
    }
    await tell(context, news);
    if (news.end !== void 0) host.log.out(news.end());
    return news.isFailed ? 1 : 0;
  } catch (error) {
    if (!reportFailure(error, host.log)) throw error;
    const { diagnostics, exitStatus } = error;
    if (isForDoctor(diagnostics))
      host.log.info("`npx lambda-package doctor` explains what is there and what is missing.");
    if (news.diagnostics.length === 0) await keepFindings(context, sarif, diagnostics, news);
    await tell(context, { ...news, diagnostics: [...news.diagnostics, ...diagnostics], isFailed: true });
    return exitStatus;
  }
}
async function refuseStrangers({ host, inputs, buildRoot }) {
  const { env } = host;
  const isRisky = ["workflow_run", "pull_request_target"].includes(env["GITHUB_EVENT_NAME"] ?? "");
  if (!isRisky) return;
  const { refuseUntrusted } = await import("./guards-NQ4QVTTL.js");
  const { headCommit } = await import("./chunk-4U4A73Z3.js");
  const { workflowEvent: workflowEvent2 } = await import("./chunk-VILPUJHH.js");
  const does = { packages: inputs.command === "package", deploys: inputs.deploy !== void 0 };
  refuseUntrusted(env, workflowEvent2(env), does, () => headCommit(buildRoot));
}
async function makerOf({ inputs, start: start2 }) {
  if (inputs.plain === void 0) return void 0;
  const { createPlainMaker } = await import("./plain-maker-EYRPI5WY.js");
  return createPlainMaker(inputs.plain, start2);
}
async function check(context, inputs, sarif) {
  const { checkStep } = await import("./check-step-P6IZ7SVN.js");
  const { findings, exitStatus } = await checkStep({ ...context, check: inputs });
  await writeSarifFile(sarif, findings);
  return exitStatus;
}
function note({ host, inputs }, news, found) {
  const { isFailed, diagnostics } = judge(inputs.failOn, found, host.log);
  news.isFailed = isFailed;
  news.diagnostics = diagnostics;
}
async function openSarif({ host, inputs, buildRoot }) {
  if (inputs.sarif === void 0) return void 0;
  const { sarifOfStep } = await import("./write-sarif-MYUZN35R.js");
  return sarifOfStep(inputs.sarif, host.env["GITHUB_WORKSPACE"] ?? host.cwd, buildRoot);
}
async function writeSarifFile(sarif, found, news) {
  if (sarif === void 0 || news?.files !== void 0 && news.files.allowed(sarif.path) === void 0)
    return;
  const { writeSarif } = await import("./write-sarif-MYUZN35R.js");
  await writeSarif(sarif.path, found, sarif.prefix);
}
async function keepFindings(context, sarif, found, news) {
  try {
    await writeSarifFile(sarif, found, news);
  } catch (error) {
    if (!reportFailure(error, context.host.log)) throw error;
  }
}
async function tell(context, news) {
  const { tellNews } = await import("./chunk-SDUTBAV6.js");
  await tellNews(context, news);
}
var forDoctor = /* @__PURE__ */ new Set([
  "no-build-root",
  "no-runtime",
  "nothing-to-package",
  "undefined-name",
  "unknown-address"
]);
function isForDoctor(diagnostics) {
  const first = diagnostics.find(({ severity }) => severity === "error");
  return first !== void 0 && forDoctor.has(first.code);
}
function platformsFile({ host, inputs }) {
  const workspace = host.env["GITHUB_WORKSPACE"] ?? host.cwd;
  return inputs.platforms === void 0 ? void 0 : resolve(workspace, inputs.platforms);
}

// src/text/near-names.ts
var LONGEST_NAME = 200;
var MAX_NAMES = 1e4;
function editDistance(left, right, limit = Infinity) {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let beforeLast = [];
  let last = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= right.length; column++) {
      const isSame = left[row - 1] === right[column - 1];
      let cost = Math.min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1));
      const isSwap = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (row > 1 && column > 1 && isSwap) cost = Math.min(cost, beforeLast[column - 2] + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[right.length], limit + 1);
}
function nearNames(written, names, limit = Infinity) {
  if (written === "" || written.length > LONGEST_NAME) return [];
  const allowed = Math.min(limit, Math.max(1, Math.floor(written.length / 3)));
  const lower = written.toLowerCase();
  const found = [];
  let looked = 0;
  for (const name of new Set(names)) {
    if (++looked > MAX_NAMES) break;
    if (name === written || name.length > LONGEST_NAME) continue;
    const edits = editDistance(lower, name.toLowerCase(), allowed);
    if (edits <= allowed) found.push({ name, edits: edits + (hasOtherCase(written, name) ? 0.5 : 0) });
    else if (written.length >= 4 && (name.startsWith(written) || written.startsWith(`${name}_`))) {
      found.push({ name, edits: allowed + 1 });
    }
  }
  found.sort((a, b) => a.edits - b.edits || (a.name < b.name ? -1 : 1));
  return found.slice(0, 3).map(({ name }) => name);
}
function hasOtherCase(left, right) {
  return left !== right && left.toLowerCase() === right.toLowerCase();
}
function nearestName(written, names, limit = Infinity) {
  return nearNames(written, names, limit)[0];
}

// src/text/file-stats.ts
var nothingThere = /* @__PURE__ */ new Set([
  ...["ENOENT", "ENOTDIR", "ENAMETOOLONG", "ELOOP", "EACCES", "EPERM"],
  "ERR_INVALID_ARG_VALUE"
]);
function statsAt(path) {
  return orNothing(() => statSync(path));
}
function linkStatsAt(path) {
  return orNothing(() => lstatSync(path));
}
function exactStatsAt(path) {
  return orNothing(() => statSync(path, { bigint: true }));
}
function exactLinkStatsAt(path) {
  return orNothing(() => lstatSync(path, { bigint: true }));
}
function orNothing(look) {
  try {
    return look();
  } catch (error) {
    if (nothingThere.has(error.code)) return void 0;
    throw error;
  }
}

// src/workspace/build-root.ts
var sentinels = ["pants.toml", "pants", "BUILDROOT", "BUILD_ROOT"];
function stat(path) {
  try {
    return statsAt(path);
  } catch {
    return void 0;
  }
}
function ancestors(start2) {
  const directories = [resolve(start2)];
  for (let parent = dirname(directories[0]); parent !== directories.at(-1); parent = dirname(parent)) {
    directories.push(parent);
  }
  return directories;
}
function findBuildRoot(start2) {
  const directories = ancestors(start2);
  return directories.find(
    (directory) => sentinels.some((name) => stat(join(directory, name))?.isFile() === true)
  ) ?? directories.find((directory) => stat(join(directory, ".git")) !== void 0);
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
  return statsAt(path)?.isDirectory() === true;
}
function faultOf(path) {
  return statsAt(path) === void 0 ? "does not exist" : "is not a directory";
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

// src/text/members.ts
function memberOf(value, ...members) {
  let found = value;
  for (const member of members) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, member)) return void 0;
    found = found[member];
  }
  return found;
}
function textIn(value, ...members) {
  const found = memberOf(value, ...members);
  return typeof found === "string" ? found : void 0;
}
function numberIn(value, ...members) {
  const found = memberOf(value, ...members);
  return Number.isSafeInteger(found) && found > 0 ? found : void 0;
}

// src/github/pull-request.ts
var COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function pullRequestOf(env, event) {
  const number = numberIn(event, "pull_request", "number");
  const head = textIn(event, "pull_request", "head", "sha") ?? "";
  if (number === void 0 || !COMMIT.test(head)) return void 0;
  const [own, theirs] = [
    numberIn(event, "repository", "id"),
    numberIn(event, "pull_request", "head", "repo", "id")
  ];
  return { number, head, run: runOf(env), isOfFork: own !== theirs };
}
function upstreamRun(event) {
  const run = memberOf(event, "workflow_run");
  const id = numberIn(run, "id");
  const head = textIn(run, "head_sha") ?? "";
  const branch = textIn(run, "head_branch");
  const owner = textIn(run, "head_repository", "owner", "login");
  if (id === void 0 || !COMMIT.test(head) || branch === void 0 || owner === void 0) return void 0;
  return {
    ...{ id, head, branch, owner, attempt: numberIn(run, "run_attempt") ?? 1 },
    isOfFork: numberIn(run, "head_repository", "id") !== numberIn(event, "repository", "id"),
    event: textIn(run, "event") ?? ""
  };
}
async function pullRequestOfRun(api, repository, run) {
  const head = encodeURIComponent(`${run.owner}:${run.branch}`);
  const found = await api.rest("GET", `/repos/${repository}/pulls?state=open&head=${head}&per_page=100`);
  const numbers = (Array.isArray(found) ? found : []).flatMap((one) => {
    const number2 = numberIn(one, "number");
    const isIt = textIn(one, "head", "sha") === run.head && textIn(one, "head", "repo", "owner", "login") === run.owner;
    return number2 !== void 0 && isIt ? [number2] : [];
  });
  const [number] = numbers.sort((a, b) => a - b);
  if (number === void 0) return void 0;
  return { number, head: run.head, run: [run.id, run.attempt], isOfFork: run.isOfFork };
}
function runOf(env) {
  const number = (text) => /^\d{1,15}$/.test(text ?? "") ? Number(text) : 1;
  return [number(env["GITHUB_RUN_ID"]), number(env["GITHUB_RUN_ATTEMPT"])];
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
var LONGEST_NAME2 = 200;
var LONGEST_PART = 255;
var LONGEST_PATH = 4e3;
function outputLength(path) {
  const bytes = (text) => Buffer.byteLength(text);
  if (bytes(path) > LONGEST_PATH)
    return `a path of ${bytes(path)} bytes: at most ${LONGEST_PATH} can be written`;
  const parts = path.split(/[/\\]/);
  const name = bytes(parts.pop());
  if (name > LONGEST_NAME2) return `a name of ${name} bytes: at most ${LONGEST_NAME2} can be written`;
  const long = parts.map(bytes).find((part) => part > LONGEST_PART);
  return long === void 0 ? void 0 : `a directory whose name has ${long} bytes: at most ${LONGEST_PART} can be made`;
}
function versionControlPart(path) {
  return path.split(/[/\\]/).find(
    (part) => versionControl.has(
      part.toLowerCase().replace(/:.*$/s, "").replace(/[. ]+$/, "")
    )
  );
}

// src/text/bounded-json.ts
var MAX_JSON_DEPTH = 200;
var MAX_JSON_CONTAINERS = 5e5;
var MAX_JSON_VALUES = 15e5;
function parseBoundedJson(text, mostValues = MAX_JSON_VALUES) {
  checkShape(text, mostValues);
  return JSON.parse(text);
}
function checkShape(text, mostValues) {
  checkNesting(text);
  if (text.length > 2 * mostValues) checkValues(text, mostValues);
}
function checkNesting(text) {
  const toBracket = /[^"[\]{}]*(?:"[^"\\]*"[^"[\]{}]*){0,64}[[\]{}]?/y;
  const seen = { at: 0, depth: 0, containers: 0 };
  while (seen.at < text.length) passSome(text, toBracket, seen);
}
function passSome(text, toBracket, seen) {
  for (let count = 0; count < 100 && seen.at < text.length; count++) passBracket(text, toBracket, seen);
}
function passBracket(text, toBracket, seen) {
  toBracket.lastIndex = seen.at;
  toBracket.test(text);
  seen.at = toBracket.lastIndex === seen.at ? endOfString(text, seen.at) + 1 : toBracket.lastIndex;
  const code = text.charCodeAt(seen.at - 1);
  if (code === 93 || code === 125) seen.depth--;
  if (code !== 91 && code !== 123) return;
  if (++seen.depth > MAX_JSON_DEPTH) {
    throw new SyntaxError(`it is nested more than ${MAX_JSON_DEPTH} levels deep`);
  }
  if (++seen.containers > MAX_JSON_CONTAINERS) {
    throw new SyntaxError(`it has more than ${MAX_JSON_CONTAINERS} lists and objects`);
  }
}
function checkValues(text, most) {
  let commas = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 34) index = endOfString(text, index);
    else if (code === 44 && ++commas > most) throw new SyntaxError(`it has more than ${most} values`);
  }
}
function endOfString(text, start2) {
  let end = start2;
  do {
    end = text.indexOf('"', end + 1);
    if (end === -1) return text.length;
  } while (isEscaped(text, end));
  return end;
}
function isEscaped(text, index) {
  let first = index;
  while (text.charCodeAt(first - 1) === 92) first--;
  return (index - first) % 2 === 1;
}

// src/workspace/workflow-event.ts
var LARGEST_EVENT = 32 * 1024 * 1024;
function workflowEvent(env) {
  const path = env["GITHUB_EVENT_PATH"] ?? "";
  try {
    if (statSync(path).size > LARGEST_EVENT) return void 0;
    return parseBoundedJson(readFileSync(path, "utf8"));
  } catch {
    return void 0;
  }
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

// src/text/image-access.ts
var noImages = {
  ...{ all: false, builder: void 0, access: [], push: false, pushRegistries: [] }
};
var kinds = ["env", "secret", "ssh", "network", "cache", "output", "option"];
function imageAccessFault(text) {
  const kind = text.trim().split(/\s/, 1)[0];
  if (kinds.includes(kind) && normalAccess(text).length > kind.length + 1) return void 0;
  return {
    message: `invalid permission \`${text.slice(0, 200)}\``,
    help: `write one of ${kinds.map((name) => `\`${name} \u2026\``).join(", ")}, for example \`env NPM_TOKEN\``
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

// builtin:node:crypto
var builtin5 = () => process.getBuiltinModule("node:crypto");
function createHash(...given) {
  return builtin5().createHash(...given);
}
function randomBytes(...given) {
  return builtin5().randomBytes(...given);
}
function randomUUID(...given) {
  return builtin5().randomUUID(...given);
}

// src/text/json-digest.ts
function jsonDigest(value, replacer) {
  return createHash("sha256").update(JSON.stringify(value, replacer)).digest("hex");
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
function refuseLfsPointer(content, path) {
  const bytes = typeof content === "string" ? Buffer.from(content.slice(0, pointerBytes.below)) : content;
  if (isLfsPointer(bytes)) throw lfsPointer(path);
}

// src/text/public-index.ts
var publicIndex = {
  url: "https://pypi.org/simple/",
  filesHost: "files.pythonhosted.org"
};

// src/text/size-budget.ts
var units = { B: 1, KB: 1024, MB: 1048576 };
function readSizeBudget(text) {
  const [, plus, number, unit] = /^(\+ ?)?(\d{1,9}(?:\.\d{1,3})?) ?(B|KB|MB)$/i.exec(text.trim()) ?? [];
  if (number === void 0 || unit === void 0) return void 0;
  const bytes = Math.floor(Number(number) * units[unit.toUpperCase()]);
  const isGrowth = plus !== void 0;
  return bytes > 0 || isGrowth ? { bytes, text: text.trim(), isGrowth } : void 0;
}

// src/text/sizes.ts
var KB = 1024;
var MB = 1048576;
function showBytes(bytes) {
  if (bytes >= 1023.5 * KB) return `${(bytes / MB).toFixed(1)} MB`;
  if (bytes >= KB) return `${Math.round(bytes / KB)} KB`;
  return `${bytes} B`;
}
function showRound(bytes) {
  return showBytes(bytes).replace(".0 ", " ");
}
function exactBytes(bytes) {
  const exact = `${String(bytes).replace(/\B(?=(?:\d{3})+$)/g, ",")} byte${bytes === 1 ? "" : "s"}`;
  return bytes < KB ? exact : `${showRound(bytes)} (${exact})`;
}

// src/text/lambda-limits.ts
var LARGEST_UNZIPPED = 262144e3;
var LARGEST_DIRECT_UPLOAD = 52428800;
var LONGEST_HANDLER = 128;

// src/text/version.ts
var programVersion = false ? "0.0.0" : "0.1.0";

// src/archive/names-in.ts
function namesIn(directory) {
  try {
    return readdirSync(directory).sort();
  } catch {
    return [];
  }
}

// src/archive/leftovers.ts
var DAY = 24 * 60 * 60 * 1e3;
var TEMPORARY = /^\..+\.([0-9a-f]{8})-(\d{1,10})-[0-9a-f]{12}\.tmp$/s;
function thisMachine() {
  return createHash("sha256").update(hostname()).digest("hex").slice(0, 8);
}
function removeLeftovers(directory) {
  for (const name of namesIn(directory)) {
    const [, machine, pid] = TEMPORARY.exec(name) ?? [];
    if (machine === void 0) continue;
    const path = join(directory, name);
    try {
      if (machine === thisMachine() ? !isRunning(Number(pid)) : isOld(path)) {
        rmSync(path, { recursive: true, force: true });
      }
    } catch {
    }
  }
}
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && "code" in error && error.code === "ESRCH");
  }
}
function isOld(path) {
  const { mtimeMs } = lstatSync(path);
  return performance.timeOrigin + performance.now() - mtimeMs > DAY;
}

// src/archive/replace.ts
function systemCode(error) {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : void 0;
}
function writeError(path, error) {
  const code = systemCode(error);
  if (error instanceof UserError || code === void 0 || code.startsWith("ERR_")) return error;
  const isFull = code === "ENOSPC" || code === "EDQUOT";
  return userError({
    code: isFull ? "disk-full" : "cannot-write",
    message: `Cannot write \`${path}\`: ${error.message}`,
    help: isFull ? "free some disk space, or choose another output directory; earlier output is unchanged" : "make sure the directory exists and is writable; earlier output is unchanged"
  });
}
function temporaryName(path, directory = dirname(path)) {
  const unique = `${thisMachine()}-${process.pid}-${randomBytes(6).toString("hex")}`;
  return join(directory, `.${basename(path)}.${unique}.tmp`);
}
function temporaryDirectory(path) {
  const directory = temporaryName(path);
  try {
    mkdirSync(dirname(path), { recursive: true });
    mkdirSync(directory, { mode: 448 });
    return directory;
  } catch (error) {
    throw writeError(path, error);
  }
}
function scratchDirectory() {
  const prefix = join(tmpdir(), "lambda-package-");
  try {
    return mkdtempSync(prefix);
  } catch (error) {
    throw writeError(prefix, error);
  }
}
function discard(path) {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
  }
}
var MOST_TRIES = 100;
function takePlace(temporary, path) {
  const isDirectory2 = lstatSync(temporary).isDirectory();
  for (let tries = 1; ; tries++) {
    const old = isDirectory2 ? moveAside(path) : void 0;
    try {
      renameSync(temporary, path);
      if (old !== void 0) discard(old);
      return;
    } catch (error) {
      const isTaken = isDirectory2 && ["ENOTEMPTY", "EEXIST"].includes(systemCode(error) ?? "");
      if (!isTaken && old !== void 0) renameSync(old, path);
      if (!isTaken || tries === MOST_TRIES) throw error;
      if (old !== void 0) discard(old);
    }
  }
}
function moveAside(path) {
  if (linkStatsAt(path) === void 0) return void 0;
  const old = temporaryName(path);
  try {
    renameSync(path, old);
    return old;
  } catch (error) {
    if (systemCode(error) === "ENOENT") return void 0;
    throw error;
  }
}
function writeBytes(descriptor, bytes) {
  for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done);
}
async function replaceFile(path, mode, work) {
  const temporary = temporaryName(path);
  let descriptor;
  let isOurs = false;
  try {
    mkdirSync(dirname(path), { recursive: true });
    descriptor = openSync(temporary, "wx", 384);
    isOurs = true;
    const result = await work(descriptor);
    fchmodSync(descriptor, mode);
    const open = descriptor;
    descriptor = void 0;
    closeSync(open);
    takePlace(temporary, path);
    return result;
  } catch (error) {
    if (descriptor !== void 0) closeSync(descriptor);
    if (isOurs) discard(temporary);
    throw writeError(path, error);
  }
}
async function replaceText(path, text) {
  await replaceFile(path, 420, (descriptor) => {
    writeBytes(descriptor, Buffer.from(text));
    return Promise.resolve();
  });
}
async function replaceDirectory(path, work) {
  const temporary = temporaryDirectory(path);
  try {
    const result = await work(temporary);
    chmodSync(temporary, 493);
    takePlace(temporary, path);
    return result;
  } catch (error) {
    discard(temporary);
    throw writeError(path, error);
  }
}
function replaceContent(path, content, mode, temporary = temporaryName(path)) {
  try {
    writeFileSync(temporary, content, { flag: "wx", mode: 384 });
    chmodSync(temporary, mode);
    takePlace(temporary, path);
  } catch (error) {
    if (systemCode(error) !== "EEXIST") discard(temporary);
    throw error;
  }
}
function makePrivateDirectory(path) {
  const make = () => {
    try {
      mkdirSync(path, { mode: 448 });
      return true;
    } catch (error) {
      const { code } = error;
      if (code === "EEXIST") return true;
      if (code !== "ENOENT" || dirname(path) === path) throw error;
      return false;
    }
  };
  if (make()) return;
  makePrivateDirectory(dirname(path));
  if (!make()) throw Object.assign(new Error(`cannot make ${path}`), { code: "ENOENT" });
}

// src/platforms/tags.ts
var legacyManylinux = /* @__PURE__ */ new Map([
  [17, "manylinux2014"],
  [12, "manylinux2010"],
  [5, "manylinux1"]
]);
function linuxPlatformTags(machine, glibcMinor) {
  const oldest = machine === "x86_64" || machine === "i686" ? 5 : 17;
  const tags = [];
  for (let minor = glibcMinor; minor >= oldest; minor--) {
    tags.push(`manylinux_2_${minor}_${machine}`);
    const alias = legacyManylinux.get(minor);
    if (alias !== void 0) tags.push(`${alias}_${machine}`);
  }
  return [...tags, `linux_${machine}`];
}
function cpythonTags(minor, abi, platforms) {
  const interpreter = `cp3${minor}`;
  const onEach = (prefix) => platforms.map((platform) => `${prefix}-${platform}`);
  const older = (lowest) => Array.from({ length: Math.max(minor - lowest, 0) }, (_, index) => minor - 1 - index);
  const generic = [`py3${minor}`, "py3", ...older(0).map((version) => `py3${version}`)];
  return [
    ...abi === "abi3" || abi === "none" ? [] : onEach(`${interpreter}-${abi}`),
    ...onEach(`${interpreter}-abi3`),
    ...onEach(`${interpreter}-none`),
    ...older(2).flatMap((version) => onEach(`cp3${version}-abi3`)),
    ...generic.flatMap((version) => onEach(`${version}-none`)),
    `${interpreter}-none-any`,
    ...generic.map((version) => `${version}-none-any`)
  ];
}
function glibcOfTags(tags) {
  const aliases = [...legacyManylinux].map(([minor, alias]) => [alias, minor]);
  let best;
  for (const tag of tags) {
    const match = /-manylinux_(\d{1,3})_(\d{1,3})_/.exec(tag);
    const alias = aliases.find(([name]) => tag.includes(`-${name}_`));
    const version = match !== null ? [Number(match[1]), Number(match[2])] : alias && [2, alias[1]];
    if (version !== void 0 && (best === void 0 || version[0] > best[0] || version[0] === best[0] && version[1] > best[1])) {
      best = version;
    }
  }
  return best;
}
var MAX_EXPANDED = 2e3;
function expandTag(compressed) {
  const parts = compressed.toLowerCase().split("-").map((part) => part.split("."));
  const [interpreters, abis, platforms] = parts;
  if (parts.length !== 3 || interpreters === void 0 || abis === void 0 || platforms === void 0) {
    return void 0;
  }
  if (parts.flat().includes("") || interpreters.length * abis.length * platforms.length > MAX_EXPANDED) {
    return void 0;
  }
  return interpreters.flatMap(
    (interpreter) => abis.flatMap((abi) => platforms.map((platform) => `${interpreter}-${abi}-${platform}`))
  );
}

// src/python/names.ts
var NAME = /^[a-z0-9]$|^[a-z0-9][a-z0-9._-]*[a-z0-9]$/i;
function normalizeName(name) {
  return name.toLowerCase().replace(/[-_.]+/g, "-");
}
function isValidName(name) {
  return NAME.test(name);
}
function topLevel(module) {
  const dot = module.indexOf(".");
  return dot === -1 ? module : module.slice(0, dot);
}

// src/text/remembered.ts
var LONGEST = 200;
var MOST = 2e3;
function remembered(answer) {
  const known = /* @__PURE__ */ new Map();
  return (text) => {
    const old = known.get(text);
    if (old !== void 0) return old;
    const made = answer(text);
    if (text.length <= LONGEST && known.size < MOST) known.set(text, made);
    return made;
  };
}

// src/python/versions.ts
var MAX_LENGTH = 512;
var VERSION = /^v?(?:([0-9]+)!)?([0-9]+(?:\.[0-9]+)*)(?:[-_.]?(alpha|beta|preview|pre|a|b|c|rc)[-_.]?([0-9]+)?)?(?:-([0-9]+)|[-_.]?(post|rev|r)[-_.]?([0-9]+)?)?(?:[-_.]?(dev)[-_.]?([0-9]+)?)?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/i;
function isVersion(text) {
  return text.length <= MAX_LENGTH && VERSION.test(text.trim());
}
function parseVersion(text) {
  return parseOnce(text);
}
var parseOnce = remembered(parse);
function parse(text) {
  const match = text.length > MAX_LENGTH ? null : VERSION.exec(text.trim());
  if (match === null) return void 0;
  const [, epoch, release, letter, pre, dashed, postWord, post, devWord, dev, local] = match;
  return {
    epoch: BigInt(epoch ?? 0),
    release: release.split(".").map(BigInt),
    pre: letter === void 0 ? void 0 : { letter: preLetter(letter), number: BigInt(pre ?? 0) },
    post: dashed === void 0 && postWord === void 0 ? void 0 : BigInt(dashed ?? post ?? 0),
    dev: devWord === void 0 ? void 0 : BigInt(dev ?? 0),
    local: local?.toLowerCase().split(/[-_.]/).map((part) => /^[0-9]+$/.test(part) ? BigInt(part) : part)
  };
}
function preLetter(written) {
  const letter = written.toLowerCase();
  if (letter.startsWith("a")) return "a";
  return letter.startsWith("b") ? "b" : "rc";
}
function formatPublicVersion({ epoch, release, pre, post, dev }) {
  return [
    epoch === 0n ? "" : `${epoch}!`,
    release.join("."),
    pre === void 0 ? "" : `${pre.letter}${pre.number}`,
    post === void 0 ? "" : `.post${post}`,
    dev === void 0 ? "" : `.dev${dev}`
  ].join("");
}
function isPrerelease(version) {
  return version.pre !== void 0 || version.dev !== void 0;
}
function orderVersions(left, right) {
  return orderPublic(left, right) || orderLocal(left.local, right.local);
}
function orderPublic(left, right) {
  return orderBase(left, right) || order(prePhase(left), prePhase(right)) || order(left.pre?.number ?? 0n, right.pre?.number ?? 0n) || order(left.post ?? -1n, right.post ?? -1n) || orderDev(left.dev, right.dev);
}
function orderBase(left, right) {
  if (left.epoch !== right.epoch) return order(left.epoch, right.epoch);
  for (let index = 0; index < Math.max(left.release.length, right.release.length); index++) {
    const difference = order(left.release[index] ?? 0n, right.release[index] ?? 0n);
    if (difference !== 0) return difference;
  }
  return 0;
}
function prePhase({ pre, post, dev }) {
  if (pre !== void 0) return { a: 1, b: 2, rc: 3 }[pre.letter];
  return post === void 0 && dev !== void 0 ? 0 : 4;
}
function orderDev(left, right) {
  if (left === void 0 || right === void 0)
    return Number(right !== void 0) - Number(left !== void 0);
  return order(left, right);
}
function orderLocal(left, right) {
  if (left === void 0 || right === void 0)
    return Number(left !== void 0) - Number(right !== void 0);
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const [one, other] = [left[index], right[index]];
    const difference = Number(typeof one === "bigint") - Number(typeof other === "bigint") || order(one, other);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}
function order(left, right) {
  return left < right ? -1 : Number(left > right);
}

// src/python/wheel-filename.ts
var isUnsafe = unicodeTest(String.raw`[/\\:\p{C}\s]`);
var isName = unicodeTest(String.raw`^[\p{L}\p{N}_.]+$`);
function parseWheelFilename(filename) {
  const parts = wheelFilenameParts(filename);
  const tags = wheelTags(filename);
  if (parts === void 0 || tags === void 0) return void 0;
  return { filename, normalizedName: normalizeName(parts.name), ...parts, tags };
}
function wheelFilenameParts(filename) {
  if (!filename.endsWith(".whl") || isUnsafe(filename)) return void 0;
  const parts = filename.slice(0, -".whl".length).split("-");
  if (parts.length !== 5 && parts.length !== 6) return void 0;
  const [name, version] = parts;
  if (name.includes("__") || !isName(name) || !isVersion(version)) return void 0;
  const buildTag = parts.length === 6 ? parts[2] : void 0;
  if (buildTag !== void 0 && !/^\d/.test(buildTag)) return void 0;
  return { name, version, buildTag };
}
function compareBuildTags(left, right) {
  const key = (tag = "") => {
    const [, digits, text2] = /^(\d+)(.*)$/.exec(tag) ?? [];
    return [digits === void 0 ? -1n : BigInt(digits), text2 ?? ""];
  };
  const [[number, text], [otherNumber, otherText]] = [key(left), key(right)];
  if (number !== otherNumber) return number < otherNumber ? -1 : 1;
  return text < otherText ? -1 : Number(text > otherText);
}
function wheelTags(filename) {
  const compressed = compressedTags(filename);
  return compressed === void 0 ? void 0 : expandTag(compressed);
}
function compressedTags(filename) {
  if (!filename.endsWith(".whl")) return void 0;
  let dash = filename.length;
  for (let count = 0; count < 3 && dash > 0; count++) dash = filename.lastIndexOf("-", dash - 1);
  return filename.slice(dash + 1, -".whl".length);
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
  return text.replace(/^([^\S\n\r\u2028\u2029]*):(?=:)/gm, "$1\\x3a").replaceAll("##[", "##\\u005b");
}

export {
  resolve,
  normalize,
  isAbsolute,
  join,
  relative,
  dirname,
  basename,
  sep,
  delimiter,
  posix,
  append,
  largest,
  smallest,
  someLines,
  listSome,
  counted,
  UserError,
  groupCauses,
  userError,
  Problems,
  BrokenAnswer,
  showControls,
  showControlsInLine,
  disarmWorkflowCommands,
  processEnvironment,
  tmpdir,
  userInfo,
  defaultStoreDirectory,
  deployOptionNames,
  SAVE_PLAN_STATE,
  unescaped,
  isWorthMasking,
  secretsOf,
  shownDiagnostics,
  plain,
  coloured,
  renderDiagnostic,
  interruptible,
  sourceLinesBelow,
  showBytes,
  showRound,
  exactBytes,
  systemClock,
  directoryOf,
  isBelow,
  withSearchPath,
  createPrograms,
  reportFailure,
  reportDiagnostics,
  lazyPattern,
  unicodeTest,
  isWordName,
  isIdentifier,
  pointerBytes,
  isLfsPointer,
  lfsPointer,
  refuseLfsPointer,
  statsAt,
  linkStatsAt,
  exactStatsAt,
  exactLinkStatsAt,
  normalizeName,
  isValidName,
  topLevel,
  remembered,
  isVersion,
  parseVersion,
  formatPublicVersion,
  isPrerelease,
  orderVersions,
  orderPublic,
  LARGEST_UNZIPPED,
  LARGEST_DIRECT_UPLOAD,
  LONGEST_HANDLER,
  parseBoundedJson,
  linuxPlatformTags,
  cpythonTags,
  glibcOfTags,
  expandTag,
  parseWheelFilename,
  wheelFilenameParts,
  compareBuildTags,
  wheelTags,
  compressedTags,
  decodeText,
  createHash,
  randomBytes,
  randomUUID,
  publicIndex,
  outputCharacters,
  outputLength,
  versionControlPart,
  namesIn,
  removeLeftovers,
  writeError,
  temporaryName,
  temporaryDirectory,
  scratchDirectory,
  discard,
  takePlace,
  writeBytes,
  replaceFile,
  replaceText,
  replaceDirectory,
  replaceContent,
  makePrivateDirectory,
  jsonDigest,
  noImages,
  imageAccessFault,
  normalAccess,
  builderFault,
  stage,
  programVersion,
  memberOf,
  textIn,
  numberIn,
  workflowEvent,
  judge,
  readSizeBudget,
  createLazyFetch,
  pullRequestOf,
  upstreamRun,
  pullRequestOfRun,
  runAction,
  platformsFile,
  editDistance,
  nearNames,
  nearestName,
  findBuildRoot,
  locateBuildRoot,
  locateWorkingDirectory
};
