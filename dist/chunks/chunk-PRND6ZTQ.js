// src/host/types.ts
var UserError = class extends Error {
  diagnostics;
  constructor(diagnostics) {
    super(diagnostics.map((diagnostic) => diagnostic.message).join("\n"));
    this.name = "UserError";
    this.diagnostics = diagnostics;
  }
};
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
    this.add({ severity: "error", ...diagnostic });
  }
  warn(diagnostic) {
    this.add({ severity: "warning", ...diagnostic });
  }
  add(...diagnostics) {
    for (const diagnostic of diagnostics) {
      const { severity, code, message, place } = diagnostic;
      const key = JSON.stringify([severity, code, message, place?.path, place?.line, place?.column]);
      if (!this.#diagnostics.has(key)) this.#diagnostics.set(key, diagnostic);
    }
  }
  /** Runs `work`; a `UserError` is collected (result `undefined`), anything else passes through. */
  collect(work) {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      this.add(...error.diagnostics);
      return void 0;
    }
  }
  /** As {@link collect}, for work that takes time. */
  async collectAsync(work) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      this.add(...error.diagnostics);
      return void 0;
    }
  }
  /**
   * As {@link collectAsync} for each of `items`, of which `atOnce` are in work at a time. What is found stays in their
   * order, and so does what is returned: the results of those that gave one.
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
    for (const { diagnostics } of each) this.add(...diagnostics);
    return items.flatMap((_, index) => results.has(index) ? [results.get(index)] : []);
  }
  /** @throws UserError with everything collected when there is an error among it. */
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
