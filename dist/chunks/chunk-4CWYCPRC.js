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

// src/host/types.ts
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
    const cause = one.cause ?? (oncePerRun.has(one.code) ? "" : void 0);
    const key = cause === void 0 ? one : JSON.stringify([one.code, one.severity, cause]);
    const known = groups.get(key);
    if (known === void 0) groups.set(key, [one]);
    else known.push(one);
  }
  return [...groups.values()].map(
    ([first, ...others]) => others.length === 0 ? first : withOthers(first, others)
  );
}
function withOthers(first, others) {
  const messages = new Set(others.map(({ message }) => message));
  messages.delete(first.message);
  const shown = ({ place }) => place === void 0 ? "" : `${place.path}:${place.line ?? 1}`;
  const places = new Set(others.filter(({ message }) => message === first.message).map(shown));
  for (const known of ["", shown(first)]) places.delete(known);
  const notes = [
    ...first.notes ?? [],
    ...someLines(messages, MAX_NAMED),
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
    const rest = `${severity} ${code} ${place?.line} ${place?.column} ${place?.path}`;
    const known = this.#known.get(message);
    if (known === void 0) this.#known.set(message, rest);
    else if (typeof known === "string") {
      if (known === rest) return false;
      this.#known.set(message, /* @__PURE__ */ new Set([known, rest]));
    } else if (known.has(rest)) return false;
    else known.add(rest);
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
var BrokenAnswer = class extends Error {
  constructor(cause) {
    super(cause.message, { cause });
    this.name = "BrokenAnswer";
  }
};

export {
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
  BrokenAnswer
};
