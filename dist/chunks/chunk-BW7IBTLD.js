import {
  constants as constants2
} from "./chunk-ZUNBYIPC.js";
import {
  LONGEST_TEXT,
  showControls,
  showControlsInLine,
  unescaped
} from "./chunk-OISQAYTL.js";
import {
  isBelow
} from "./chunk-Y5MMXVRX.js";
import {
  append,
  userError
} from "./chunk-4CWYCPRC.js";
import {
  accessSync,
  basename,
  constants,
  isAbsolute,
  join,
  posix,
  readFileSync,
  realpathSync,
  sep,
  statSync,
  win32
} from "./chunk-PSGP3ZSG.js";

// builtin:node:timers/promises
var builtin = () => process.getBuiltinModule("node:timers/promises");
function setTimeout2(...given) {
  return builtin().setTimeout(...given);
}

// src/host/clock.ts
var systemClock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  sleep: async (milliseconds, signal) => {
    await setTimeout2(milliseconds, void 0, signal === void 0 ? {} : { signal }).catch(() => void 0);
  }
};

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

// src/host/render.ts
var plain = (_colour, text) => text;
var codes = { red: "1;31", yellow: "1;33", blue: "1;34", bold: "1" };
var coloured = (colour, text) => `\x1B[${codes[colour]}m${text}\x1B[0m`;
var severityColour = { error: "red", warning: "yellow", note: "blue" };
var SHOWN_WIDTH = 160;
function shorten(text) {
  if (text.length <= LONGEST_TEXT) return text;
  return `${text.slice(0, LONGEST_TEXT)}… (${text.length - LONGEST_TEXT} more characters)`;
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
  for (const note of diagnostic.notes ?? [])
    lines.push(`${tail} note: ${showControls(shorten(note)).replaceAll("\n", indent)}`);
  if (diagnostic.help !== void 0)
    lines.push(`${tail} help: ${showControls(shorten(diagnostic.help)).replaceAll("\n", indent)}`);
  return lines.join("\n");
}
function excerpt(place, sourceLine, bar, paint, colour) {
  if (place.line === void 0) return [];
  const source = sourceLine(place.path, place.line);
  if (source === void 0) return [];
  const column = place.column ?? 1;
  const start2 = column > SHOWN_WIDTH - 20 ? column - 40 : 0;
  const cut = source.slice(start2, start2 + SHOWN_WIDTH);
  const shown = `${start2 > 0 ? "…" : ""}${showControlsInLine(cut)}${source.length > start2 + SHOWN_WIDTH ? "…" : ""}`;
  const lines = [bar, `${paint("blue", ` ${place.line} |`)} ${shown}`];
  if (place.column !== void 0) {
    const before = showControlsInLine(source.slice(start2, column - 1)).length + (start2 > 0 ? 1 : 0);
    const length = Math.max(1, Math.min((place.endColumn ?? column + 1) - column, SHOWN_WIDTH));
    lines.push(`${bar} ${" ".repeat(before)}${paint(colour, "^".repeat(length))}`);
  }
  return lines;
}

// builtin:node:string_decoder
var builtin2 = () => process.getBuiltinModule("node:string_decoder");
var StringDecoder = /* @__PURE__ */ (() => builtin2().StringDecoder)();

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
  const delimiter = search.system === "win32" ? win32.delimiter : posix.delimiter;
  const value = searchPath({ ...search, env }).join(delimiter);
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
  return new Promise((resolve, reject) => {
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
      resolve({
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
function tellLines(stream, tell) {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  stream.on("data", (chunk) => {
    const lines = (rest + decoder.write(chunk)).split(/\r?\n|\r/);
    rest = lines.pop() ?? "";
    for (const line of lines) tell(line);
    for (; rest.length > LONGEST_LINE; rest = rest.slice(LONGEST_LINE)) tell(rest.slice(0, LONGEST_LINE));
  });
  stream.on("end", () => {
    if (rest !== "") tell(rest);
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
    fetch ??= import("./network-Z6K6WJQN.js").then(({ createFetch }) => createFetch(env));
    return (await fetch)(url, options);
  };
}

export {
  systemClock,
  isWorthMasking,
  secretsOf,
  plain,
  coloured,
  renderDiagnostic,
  withSearchPath,
  createPrograms,
  interruptible,
  sourceLinesBelow,
  createLazyFetch
};
