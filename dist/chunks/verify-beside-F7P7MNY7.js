import {
  verifyMembers
} from "./chunk-G6PKYWNH.js";
import "./chunk-EAAOZLTL.js";
import "./chunk-6W6OEX63.js";
import "./chunk-HRSAR7XU.js";
import "./chunk-HVL74D35.js";
import "./chunk-SJPXA7VK.js";
import "./chunk-I4ZCQXYU.js";
import "./chunk-OYQZ62PL.js";
import "./chunk-IYP6CT3K.js";
import "./chunk-FYR5BANQ.js";
import "./chunk-QUIYX566.js";
import "./chunk-RM7XXT6Q.js";
import "./chunk-DTDINWFC.js";
import "./chunk-ALLN5HC4.js";
import "./chunk-NF7XNSDY.js";
import "./chunk-TZGOHWVQ.js";
import "./chunk-734PY7CH.js";
import "./chunk-MGPYAJX2.js";
import "./chunk-MZZLYDW7.js";
import "./chunk-NCPKZ4W5.js";
import "./chunk-LITJNBCB.js";
import "./chunk-KZA2KZR2.js";
import "./chunk-O6GGPAH7.js";
import "./chunk-GU6FFGHO.js";
import "./chunk-5W2LZIJ6.js";
import "./chunk-SKQOFEFK.js";
import "./chunk-ISHNH3V3.js";
import "./chunk-SDDAAFP3.js";
import "./chunk-E55JLYEX.js";
import "./chunk-4RDC6BGS.js";
import "./chunk-C3WNPMIP.js";
import "./chunk-BCR3I4ZH.js";
import "./chunk-ZUNBYIPC.js";
import "./chunk-G23OZXBS.js";
import "./chunk-MBXUOQ5G.js";
import "./chunk-OISQAYTL.js";
import "./chunk-Y5MMXVRX.js";
import {
  UserError
} from "./chunk-4CWYCPRC.js";
import "./chunk-PSGP3ZSG.js";
import "./chunk-2DDHYSBU.js";
import "./chunk-SEWDMQ6Q.js";

// builtin:node:worker_threads
var builtin = () => process.getBuiltinModule("node:worker_threads");
var Worker = /* @__PURE__ */ (() => builtin().Worker)();

// src/archive/verify-beside.ts
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
      await verifyMembers(archive, members);
      return;
    }
    await new Promise((resolve, reject) => {
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
    worker.on("message", ({ id, diagnostics, fault }) => {
      const waiting = this.#sent.get(id);
      this.#sent.delete(id);
      if (diagnostics !== void 0) waiting?.reject(new UserError(diagnostics));
      else if (fault !== void 0) waiting?.reject(new Error(fault));
      else waiting?.resolve();
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
      await verifyMembers(archive, members).then(resolve, reject);
    }
  }
};
export {
  MemberVerifier
};
