import {
  verifyMembers
} from "./chunk-TEHY63WE.js";
import "./chunk-W53QOEVF.js";
import {
  SHARED_OBJECT,
  compiledFacts
} from "./chunk-35QPGWWM.js";
import "./chunk-IFLOIPY4.js";
import "./chunk-ZIRYULOX.js";
import "./chunk-FLPWUXNP.js";
import "./chunk-XVAWO7KO.js";
import "./chunk-VRLTUVXX.js";
import "./chunk-4U4A73Z3.js";
import "./chunk-2YNFGMIP.js";
import {
  UserError,
  createHash
} from "./chunk-VILPUJHH.js";
import "./chunk-7X23XMYO.js";

// builtin:node:worker_threads
var builtin = () => process.getBuiltinModule("node:worker_threads");
var Worker = /* @__PURE__ */ (() => builtin().Worker)();

// src/wheels/look-inside.ts
async function lookInside(archive, members, wanted) {
  const compiled = [];
  const glance = {
    wants: ({ name, size }) => size <= compiledFacts.largest && SHARED_OBJECT.test(name),
    take: ({ name }, content) => void compiled.push([name, compiledFacts.read(content)])
  };
  if (wanted === void 0) {
    await verifyMembers(archive, members, glance);
    return { compiled };
  }
  const hash = createHash("sha256");
  const left = new Set(members);
  for (const part of wanted.parts) {
    if (part instanceof Uint8Array) {
      hash.update(part);
      continue;
    }
    const run = part.map((index) => members[index]);
    await verifyMembers(archive, run, glance, (content) => hash.update(content));
    for (const member of run) left.delete(member);
  }
  await verifyMembers(archive, [...left], glance);
  return { compiled, hash: hash.digest("hex") };
}

// src/wheels/verify-beside.ts
var AT_ONCE = 2;
var FEW_BYTES = 8 * 1024 * 1024;
var resourceLimits = { maxYoungGenerationSizeMb: 4 };
var MemberVerifier = class {
  #queue = [];
  #sent = /* @__PURE__ */ new Map();
  #worker;
  #bytes = 0;
  #next = 0;
  #isBroken = false;
  /** @throws UserError `bad-zip` that names the first damaged member */
  async verify(archive, members, wanted) {
    for (const { size } of members) this.#bytes += size;
    if (this.#isBroken || this.#bytes < FEW_BYTES || false) {
      return lookInside(archive, members, wanted);
    }
    return new Promise((resolve, reject) => {
      this.#queue.push({ id: this.#next++, archive, members, wanted, resolve, reject });
      this.#send();
    });
  }
  /** Ends the thread. */
  async close() {
    await this.#worker?.terminate();
  }
  #send() {
    const worker = this.#worker ??= this.#start();
    while (this.#sent.size < AT_ONCE) {
      const next = this.#queue.shift();
      if (next === void 0) break;
      this.#sent.set(next.id, next);
      const { id, archive, members, wanted } = next;
      worker.postMessage({ id, archive, members, wanted });
    }
    if (this.#sent.size === 0) worker.unref();
    else worker.ref();
  }
  #start() {
    const url = new URL("./member-checker.js", import.meta.url);
    const worker = new Worker(url, { env: {}, execArgv: [], resourceLimits });
    worker.on("message", ({ id, inside, diagnostics, fault }) => {
      const waiting = this.#sent.get(id);
      this.#sent.delete(id);
      if (diagnostics !== void 0) waiting?.reject(new UserError(diagnostics));
      else if (fault !== void 0) waiting?.reject(new Error(fault));
      else waiting?.resolve(inside);
      this.#send();
    });
    worker.on("error", () => void this.#checkHere());
    return worker;
  }
  /** Where threads are not to be had, all is done on this one. */
  async #checkHere() {
    this.#isBroken = true;
    const left = [...this.#sent.values(), ...this.#queue.splice(0)];
    this.#sent.clear();
    for (const { archive, members, wanted, resolve, reject } of left) {
      await lookInside(archive, members, wanted).then(resolve, reject);
    }
  }
};
export {
  MemberVerifier
};
