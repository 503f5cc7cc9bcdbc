import {
  debug,
  endGroup,
  error,
  getState,
  info,
  notice,
  saveState,
  setOutput,
  setSecret,
  startGroup,
  summary,
  warning
} from "./chunk-LKOLMDVT.js";
import {
  createLazyFetch,
  createPrograms,
  defaultStoreDirectory,
  disarmWorkflowCommands,
  interruptible,
  isWorthMasking,
  plain,
  relative,
  renderDiagnostic,
  secretsOf,
  sep,
  showBytes,
  showControls,
  sourceLinesBelow,
  systemClock,
  userError,
  withSearchPath
} from "./chunk-VILPUJHH.js";

// src/host/step-log.ts
var MOST_ANNOTATIONS = 9;
var StepLog = class {
  #annotated = { error: 0, warning: 0, note: 0 };
  #title;
  #isOpen = false;
  /** A line that belongs to the current group, which is opened for it. */
  inside(text) {
    if (this.#title !== void 0 && !this.#isOpen) {
      startGroup(this.#title);
      this.#isOpen = true;
    }
    info(text);
  }
  /** A line that nobody should have to unfold. */
  outside(text) {
    this.#close();
    info(text);
  }
  async group(title, work) {
    const around = this.#title;
    this.#close();
    this.#title = title;
    try {
      return await work();
    } finally {
      this.#close();
      this.#title = around;
    }
  }
  /** Annotates a line, unless there are too many. */
  annotate(severity, message, properties) {
    if (++this.#annotated[severity] <= MOST_ANNOTATIONS) send(severity, message, properties);
  }
  /** Annotations that count those that were not shown. */
  end() {
    this.#close();
    for (const [severity, count] of Object.entries(this.#annotated)) {
      const rest = count - MOST_ANNOTATIONS;
      if (rest <= 0) continue;
      const noun = `${severity}${rest === 1 ? "" : "s"}`;
      send(severity, `${rest} more ${noun}: see the log and the summary`, { title: "lambda-package" });
    }
  }
  #close() {
    if (!this.#isOpen) return;
    endGroup();
    this.#isOpen = false;
  }
};
function send(severity, message, properties) {
  if (severity === "error") error(message, properties);
  else if (severity === "warning") warning(message, properties);
  else notice(message, properties);
}

// src/host/actions.ts
function createActionsHost(options) {
  const { stepLog = new StepLog() } = options;
  const host = {
    env: options.env,
    cwd: options.cwd,
    log: createActionsLog(options.env, stepLog, void 0),
    clock: systemClock,
    fetch: createLazyFetch(options.env),
    ...createPrograms(options.env),
    interruptible,
    storeDirectory: defaultStoreDirectory(options.env, process.platform),
    at: (root) => ({
      ...host,
      ...createPrograms(options.env, root),
      log: createActionsLog(options.env, stepLog, root)
    })
  };
  for (const secret of secretsOf(options.env)) host.log.mask(secret);
  return host;
}
function createActionsLog(env, step, root) {
  const sourceLine = sourceLinesBelow(root);
  const prefix = pathPrefix(env, root);
  const plainly = (text) => disarmWorkflowCommands(showControls(text));
  let lastProgress;
  return {
    out: (text) => step.outside(plainly(text)),
    info: (text) => step.inside(plainly(text)),
    debug: (text) => debug(showControls(text)),
    diagnostic: (diagnostic) => {
      annotate(step, diagnostic, prefix);
      step.outside(plainly(renderDiagnostic(diagnostic, sourceLine, plain)));
    },
    group: (title, work) => step.group(showControls(title), work),
    // A log keeps every line, so only the end of a long step is logged.
    progress: (label, progress) => {
      if (progress !== void 0) lastProgress = `${progress.files} files, ${showBytes(progress.bytes)}`;
      else if (lastProgress !== void 0) {
        debug(`${label}: ${lastProgress}`);
        lastProgress = void 0;
      }
    },
    mask: (secret) => {
      if (isWorthMasking(secret)) setSecret(secret);
    }
  };
}
function annotate(step, diagnostic, prefix) {
  const { place } = diagnostic;
  const text = [
    diagnostic.message,
    ...(diagnostic.notes ?? []).map((note) => `note: ${note}`),
    ...diagnostic.help === void 0 ? [] : [`help: ${diagnostic.help}`]
  ];
  const properties = { title: diagnostic.code };
  if (place !== void 0) {
    properties.file = `${prefix}${place.path}`;
    if (place.line !== void 0) properties.startLine = place.line;
    if (place.line !== void 0 && place.column !== void 0) {
      properties.startColumn = place.column;
      properties.endColumn = place.endColumn ?? place.column;
    }
  }
  const message = disarmWorkflowCommands(showControls(text.join("\n").slice(0, LONGEST_ANNOTATION)));
  step.annotate(diagnostic.severity, message, properties);
}
var LONGEST_ANNOTATION = 2e4;
function pathPrefix(env, root) {
  const workspace = env["GITHUB_WORKSPACE"];
  if (root === void 0 || workspace === void 0) return "";
  const path = relative(workspace, root).split(sep).join("/");
  return path === "" || path.startsWith("..") ? "" : `${path}/`;
}
function createStepResults(log) {
  return {
    setOutput: (name, value) => {
      toRunner("GITHUB_OUTPUT", () => setOutput(name, value));
    },
    saveState: (name, value) => {
      toRunner("GITHUB_STATE", () => saveState(name, value));
    },
    getState: (name) => getState(name),
    addSummary: async (markdown) => {
      try {
        await summary.addRaw(markdown).write();
      } catch (error2) {
        log.info(`The job summary could not be written: ${String(error2)}`);
      }
    }
  };
}
function toRunner(variable, write) {
  try {
    write();
  } catch (error2) {
    throw userError({
      code: "runner-file",
      message: `Cannot write to the file that \`${variable}\` names: ${error2 instanceof Error ? error2.message : String(error2)}`,
      help: `run this as a step of a workflow; a runner sets \`${variable}\` to a file that exists`
    });
  }
}

// src/host/cache.ts
function createActionsCache(env) {
  const inWorkspace = (path) => relative(env["GITHUB_WORKSPACE"] ?? process.cwd(), path).split(sep).join("/");
  const load = () => {
    const foreign = [env["GITHUB_WORKSPACE"] ?? process.cwd()];
    Object.assign(process.env, withSearchPath(process.env, { env, foreign, system: process.platform }));
    return {
      upload: () => import("./cache-upload-QTNRHBFA.js"),
      download: () => import("./cache-download-L375YBJS.js")
    };
  };
  return {
    isAvailable: () => (env["ACTIONS_RESULTS_URL"] ?? "") !== "" || (env["ACTIONS_CACHE_URL"] ?? "") !== "",
    restore: async (path, key, prefixes, read, beat) => {
      const { restoreArchive } = await load().download();
      return restoreArchive(inWorkspace(path), key, prefixes, { read, beat });
    },
    save: async (path, key, beat) => {
      const { saveArchive } = await load().upload();
      await saveArchive(inWorkspace(path), key, beat);
    }
  };
}

// src/host/exit.ts
async function endProcess(status) {
  await new Promise((resolve) => process.stdout.write("", () => resolve()));
  process.exit(status);
}

export {
  StepLog,
  createActionsHost,
  createStepResults,
  createActionsCache,
  endProcess
};
