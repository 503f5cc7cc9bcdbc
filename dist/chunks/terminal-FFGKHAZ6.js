import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  coloured,
  createLazyFetch,
  createRunProcess,
  defaultStoreDirectory,
  plain,
  renderDiagnostic,
  sourceLinesBelow,
  systemClock
} from "./chunk-VXI2GGXS.js";
import {
  showBytes,
  showControls
} from "./chunk-JXR6QKKY.js";
import "./chunk-5XWL5JNG.js";

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
