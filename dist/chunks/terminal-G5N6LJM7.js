import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  coloured,
  createLazyFetch,
  defaultStoreDirectory,
  plain,
  renderDiagnostic,
  sourceLinesBelow,
  systemClock
} from "./chunk-LLRKKKOR.js";
import {
  showBytes,
  showControls
} from "./chunk-JXR6QKKY.js";
import "./chunk-5XWL5JNG.js";

// src/host/run-process.ts
import { spawn } from "node:child_process";
function createRunProcess(hostEnvironment) {
  return (program, args, options = {}) => new Promise((resolve, reject) => {
    const child = spawn(program, [...args], {
      env: { ...options.env ?? hostEnvironment },
      stdio: ["pipe", "pipe", "pipe"],
      windowsHide: true,
      ...options.cwd === void 0 ? {} : { cwd: options.cwd }
    });
    const stdout = [];
    const stderr = [];
    child.stdout.on("data", (chunk) => stdout.push(chunk));
    child.stderr.on("data", (chunk) => stderr.push(chunk));
    child.on("error", reject);
    child.on("close", (code, signal) => {
      resolve({
        exitCode: code ?? 128 + (signal === "SIGINT" ? 2 : 15),
        stdout: Buffer.concat(stdout).toString("utf8"),
        stderr: Buffer.concat(stderr).toString("utf8")
      });
    });
    child.stdin.on("error", () => void 0);
    child.stdin.end(options.input);
  });
}

// src/host/terminal.ts
function createTerminalHost(options) {
  return {
    env: options.env,
    cwd: options.cwd,
    log: createTerminalLog(options),
    clock: systemClock,
    fetch: createLazyFetch(options.env),
    run: createRunProcess(options.env),
    storeDirectory: defaultStoreDirectory(options.env, process.platform)
  };
}
function createTerminalLog(options) {
  const secrets = /* @__PURE__ */ new Set();
  const paint = options.color ? coloured : plain;
  const sourceLine = sourceLinesBelow(options.root);
  const bar = createProgressBar(options.quiet || !process.stderr.isTTY);
  const masked = (text) => {
    for (const secret of secrets) text = text.replaceAll(secret, "***");
    return text;
  };
  const say = (text) => {
    bar.clear();
    process.stderr.write(`${masked(text)}
`);
  };
  return {
    out: (text) => {
      bar.clear();
      process.stdout.write(`${masked(showControls(text))}
`);
    },
    info: (text) => {
      if (!options.quiet) say(showControls(text));
    },
    debug: (text) => {
      if (options.verbose) say(showControls(text));
    },
    diagnostic: (diagnostic) => {
      if (options.quiet && diagnostic.severity === "note") return;
      say(renderDiagnostic(diagnostic, sourceLine, paint));
    },
    group: async (title, work) => {
      if (options.verbose) say(`${title} …`);
      return work();
    },
    progress: bar.show,
    mask: (secret) => {
      if (secret !== "") secrets.add(secret);
    }
  };
}
function createProgressBar(silent) {
  let shown = false;
  let last = 0;
  const clear = () => {
    if (shown) process.stderr.write("\r\x1B[2K");
    shown = false;
  };
  const show = (label, progress) => {
    if (silent) return;
    if (progress === void 0) {
      clear();
      return;
    }
    const now = performance.now();
    if (shown && now - last < 100) return;
    last = now;
    const total = progress.totalBytes === void 0 ? "" : ` of ${showBytes(progress.totalBytes)}`;
    const line = `${label}: ${progress.files} of ${progress.totalFiles} files, ${showBytes(progress.bytes)}${total}`;
    process.stderr.write(`\r\x1B[2K${line.slice(0, (process.stderr.columns || 80) - 1)}`);
    shown = true;
  };
  return { clear, show };
}
export {
  createTerminalHost
};
