import {
  verifyMembers
} from "./chunk-V5TGN3I4.js";
import "./chunk-DD47FBQ6.js";
import "./chunk-4EX6TKOH.js";
import "./chunk-L2QTDTR2.js";
import "./chunk-PIEI5WB7.js";
import "./chunk-DBYG34KA.js";
import "./chunk-ZPZB7KWA.js";
import "./chunk-J6JDIELV.js";
import "./chunk-WKMOEOND.js";
import "./chunk-D5VPNCRK.js";
import "./chunk-3GR6RLEO.js";
import "./chunk-RM7XXT6Q.js";
import "./chunk-DTDINWFC.js";
import "./chunk-ALLN5HC4.js";
import "./chunk-NF7XNSDY.js";
import "./chunk-TZGOHWVQ.js";
import "./chunk-734PY7CH.js";
import "./chunk-3H4MYS42.js";
import "./chunk-UESL6QA2.js";
import "./chunk-SSWEC3SC.js";
import "./chunk-LITJNBCB.js";
import "./chunk-KZA2KZR2.js";
import "./chunk-4OUPGD2T.js";
import "./chunk-OERDMW3G.js";
import "./chunk-5W2LZIJ6.js";
import "./chunk-QQLENHY2.js";
import "./chunk-ISHNH3V3.js";
import "./chunk-SDDAAFP3.js";
import "./chunk-E55JLYEX.js";
import "./chunk-4RDC6BGS.js";
import "./chunk-BW7IBTLD.js";
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
