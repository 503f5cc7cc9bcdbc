import {
  someLines
} from "./chunk-JNYKG7IG.js";

// src/host/types.ts
var UserError = class extends Error {
  diagnostics;
  /** Of the process: 1, or 128 and the number of the signal that ended the run. */
  exitStatus;
  constructor(diagnostics, exitStatus = 1) {
    super(diagnostics.map((diagnostic) => diagnostic.message).join("\n"));
    this.name = "UserError";
    this.diagnostics = together(diagnostics);
    this.exitStatus = exitStatus;
  }
};
var oncePerRun = /* @__PURE__ */ new Set(["lfs-pointer", "link-as-text"]);
var MAX_NAMED = 20;
function together(diagnostics) {
  const alike = /* @__PURE__ */ new Map();
  for (const [index, one] of diagnostics.entries()) {
    const key = oncePerRun.has(one.code) ? `${one.code} ${one.severity}` : String(index);
    const known = alike.get(key);
    if (known === void 0) alike.set(key, [one]);
    else if (!known.some(({ message }) => message === one.message)) known.push(one);
  }
  return [...alike.values()].map(([first, ...more]) => {
    if (more.length === 0) return first;
    const notes = someLines(
      more.map(({ message }) => message),
      MAX_NAMED
    );
    return { ...first, notes: [...first.notes ?? [], ...notes] };
  });
}
function userError(diagnostic) {
  return new UserError([{ severity: "error", ...diagnostic }]);
}
var Problems = class _Problems {
  #diagnostics = /* @__PURE__ */ new Map();
  get diagnostics() {
    return [...this.#diagnostics.values()];
  }
  get hasErrors() {
    return this.diagnostics.some((diagnostic) => diagnostic.severity === "error");
  }
  error(diagnostic) {
    this.add([{ severity: "error", ...diagnostic }]);
  }
  warn(diagnostic) {
    this.add([{ severity: "warning", ...diagnostic }]);
  }
  add(diagnostics) {
    for (const diagnostic of diagnostics) {
      const { severity, code, message, place } = diagnostic;
      const key = JSON.stringify([severity, code, message, place?.path, place?.line, place?.column]);
      if (!this.#diagnostics.has(key)) this.#diagnostics.set(key, diagnostic);
    }
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
var BrokenAnswer = class extends Error {
  constructor(cause) {
    super(cause.message, { cause });
    this.name = "BrokenAnswer";
  }
};

export {
  UserError,
  userError,
  Problems,
  BrokenAnswer
};
