import {
  verifyMembers
} from "./chunk-DG6PO4NS.js";
import {
  SHARED_OBJECT,
  compiledFacts
} from "./chunk-DZA4PD4T.js";
import "./chunk-X6QFD54N.js";
import "./chunk-OGZMYRTA.js";
import "./chunk-3SUFJPM3.js";
import "./chunk-JANV55CS.js";
import "./chunk-AT77NAM4.js";
import "./chunk-AL5NTLEU.js";
import "./chunk-LJDE2LEP.js";
import {
  UserError
} from "./chunk-F3WCT5KD.js";
import "./chunk-7X23XMYO.js";

// builtin:node:worker_threads
var builtin = () => process.getBuiltinModule("node:worker_threads");
var Worker = /* @__PURE__ */ (() => builtin().Worker)();

// src/wheels/look-inside.ts
async function lookInside(archive, members) {
  const found = [];
  await verifyMembers(archive, members, {
    wants: ({ name, size }) => size <= compiledFacts.largest && SHARED_OBJECT.test(name),
    take: ({ name }, content) => found.push([name, compiledFacts.read(content)])
  });
  return found;
}

// src/wheels/verify-beside.ts
var AT_ONCE = 2;
var FEW_BYTES = 8 * 1024 * 1024;
var MemberVerifier = class {
  #queue = [];
  #sent = /* @__PURE__ */ new Map();
  #worker;
  #bytes = 0;
  #next = 0;
  #isBroken = false;
  /** @throws UserError `bad-zip` that names the first damaged member */
  async verify(archive, members) {
    for (const { size } of members) this.#bytes += size;
    if (this.#isBroken || this.#bytes < FEW_BYTES || false) {
      return lookInside(archive, members);
    }
    return new Promise((resolve, reject) => {
      this.#queue.push({ id: this.#next++, archive, members, resolve, reject });
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
      const { id, archive, members } = next;
      worker.postMessage({ id, archive, members });
    }
    if (this.#sent.size === 0) worker.unref();
    else worker.ref();
  }
  #start() {
    const worker = new Worker(new URL("./member-checker.js", import.meta.url), { env: {}, execArgv: [] });
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
    for (const { archive, members, resolve, reject } of left) {
      await lookInside(archive, members).then(resolve, reject);
    }
  }
};
export {
  MemberVerifier
};
