import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  showControls,
  showControlsInLine
} from "./chunk-JXR6QKKY.js";

// src/host/clock.ts
import { setTimeout as wait } from "node:timers/promises";
var systemClock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  sleep: async (milliseconds, signal) => {
    await wait(milliseconds, void 0, signal === void 0 ? {} : { signal }).catch(() => void 0);
  }
};

// src/host/lazy-fetch.ts
function createLazyFetch(env) {
  let fetch;
  return async (url, init) => {
    fetch ??= import("./network-UIFOYAFC.js").then(({ createFetch }) => createFetch(env));
    return (await fetch)(url, init);
  };
}

// src/host/render.ts
var plain = (_colour, text) => text;
var codes = { red: "1;31", yellow: "1;33", blue: "1;34", bold: "1" };
var coloured = (colour, text) => `\x1B[${codes[colour]}m${text}\x1B[0m`;
var severityColour = { error: "red", warning: "yellow", note: "blue" };
var shownWidth = 160;
var longestText = 2e4;
function shorten(text) {
  if (text.length <= longestText) return text;
  return `${text.slice(0, longestText)}… (${text.length - longestText} characters more)`;
}
function showPlace(place) {
  const parts = [showControlsInLine(place.path)];
  if (place.line !== void 0) parts.push(String(place.line));
  if (place.line !== void 0 && place.column !== void 0) parts.push(String(place.column));
  return parts.join(":");
}
function renderDiagnostic(diagnostic, sourceLine, paint) {
  const { severity, code, place } = diagnostic;
  const head = paint(severityColour[severity], `${severity}[${code}]`);
  const lines = [`${head}${paint("bold", `: ${showControls(shorten(diagnostic.message))}`)}`];
  const gutter = " ".repeat(place?.line === void 0 ? 1 : String(place.line).length);
  const bar = paint("blue", `${gutter}  |`);
  if (place !== void 0) {
    lines.push(`${gutter} ${paint("blue", "-->")} ${showPlace(place)}`);
    lines.push(...excerpt(place, sourceLine, bar, paint, severityColour[severity]));
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
  const start = column > shownWidth - 20 ? column - 40 : 0;
  const cut = source.slice(start, start + shownWidth);
  const shown = `${start > 0 ? "…" : ""}${showControlsInLine(cut)}${source.length > start + shownWidth ? "…" : ""}`;
  const lines = [bar, `${paint("blue", ` ${place.line} |`)} ${shown}`];
  if (place.column !== void 0) {
    const before = showControlsInLine(source.slice(start, column - 1)).length + (start > 0 ? 1 : 0);
    const length = Math.max(1, Math.min((place.endColumn ?? column + 1) - column, shownWidth));
    lines.push(`${bar} ${" ".repeat(before)}${paint(colour, "^".repeat(length))}`);
  }
  return lines;
}

// src/host/run-process.ts
function createRunProcess(hostEnvironment) {
  return async (program, args, options = {}) => {
    const { spawn } = await import("node:child_process");
    return new Promise((resolve, reject) => {
      const child = spawn(program, [...args], {
        env: { ...options.env ?? hostEnvironment },
        stdio: ["pipe", "pipe", "pipe"],
        windowsHide: true,
        ...options.cwd === void 0 ? {} : { cwd: options.cwd }
      });
      const stdout = collect(child.stdout);
      const stderr = collect(child.stderr);
      const limit = watch(child, options.timeout);
      child.on("error", (error) => {
        limit.stop();
        reject(error);
      });
      child.on("close", (code, signal) => {
        limit.stop();
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
  };
}
var MAX_OUTPUT = 64 * 1024 * 1024;
var GRACE = 5e3;
function collect(stream) {
  const chunks = [];
  let size = 0;
  stream.on("data", (chunk) => {
    size += chunk.length;
    if (size <= MAX_OUTPUT) chunks.push(chunk);
  });
  return () => Buffer.concat(chunks).toString("utf8");
}
function watch(child, timeout) {
  let over = false;
  let timer;
  const end = () => {
    over = true;
    child.kill("SIGTERM");
    timer = setTimeout(() => child.kill("SIGKILL"), GRACE);
    child.stdout?.destroy();
    child.stderr?.destroy();
  };
  if (timeout !== void 0) timer = setTimeout(end, timeout);
  return { isOver: () => over, stop: () => clearTimeout(timer) };
}

// src/host/source-lines.ts
import { readFileSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";
var largestShown = 8 * 1024 * 1024;
function sourceLinesBelow(root) {
  let last;
  return (path, line) => {
    const base = root();
    if (base === void 0) return void 0;
    if (last?.path !== path) last = { path, lines: readLines(base, path) };
    return last.lines[line - 1];
  };
}
function readLines(root, path) {
  try {
    const real = realpathSync(join(root, path));
    if (!real.startsWith(realpathSync(root) + sep)) return [];
    const { size } = statSync(real, { throwIfNoEntry: true });
    if (!statSync(real).isFile() || size > largestShown) return [];
    return readFileSync(real, "utf8").replace(/^\ufeff/, "").split(/\r\n|\r|\n/);
  } catch {
    return [];
  }
}

// src/host/store-directory.ts
import { homedir } from "node:os";
import { join as join2 } from "node:path";
function defaultStoreDirectory(env, platform) {
  const own = env["LAMBDA_PACKAGE_STORE"];
  if (own !== void 0 && own !== "") return own;
  const home = env["HOME"] ?? env["USERPROFILE"] ?? homedir();
  const base = platform === "win32" ? env["LOCALAPPDATA"] ?? join2(home, "AppData", "Local") : platform === "darwin" ? join2(home, "Library", "Caches") : nonEmpty(env["XDG_CACHE_HOME"]) ?? join2(home, ".cache");
  return join2(base, "lambda-package", "wheels");
}
function nonEmpty(value) {
  return value === "" ? void 0 : value;
}

export {
  systemClock,
  createLazyFetch,
  plain,
  coloured,
  renderDiagnostic,
  createRunProcess,
  sourceLinesBelow,
  defaultStoreDirectory
};
