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
var Problems = class {
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
