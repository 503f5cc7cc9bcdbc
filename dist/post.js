import {
  SAVE_PLAN_STATE
} from "./chunks/chunk-KZA2KZR2.js";
import {
  createActionsCache,
  createActionsHost,
  createStepResults,
  endProcess
} from "./chunks/chunk-DDW65RJS.js";
import "./chunks/chunk-LKOLMDVT.js";
import "./chunks/chunk-BW7IBTLD.js";
import {
  processEnvironment
} from "./chunks/chunk-BCR3I4ZH.js";
import "./chunks/chunk-ZUNBYIPC.js";
import "./chunks/chunk-OISQAYTL.js";
import "./chunks/chunk-Y5MMXVRX.js";
import "./chunks/chunk-4CWYCPRC.js";
import "./chunks/chunk-PSGP3ZSG.js";
import "./chunks/chunk-2DDHYSBU.js";
import "./chunks/chunk-SEWDMQ6Q.js";

// src/post.ts
var env = processEnvironment();
var host = createActionsHost({ env, cwd: process.cwd() });
try {
  const state = createStepResults(host.log).getState(SAVE_PLAN_STATE);
  if (state !== "") {
    const { decodeSavePlans, saveWheels } = await import("./chunks/store-cache-YZ3ZDGXO.js");
    const cache = createActionsCache(env);
    for (const plan of decodeSavePlans(state)) await saveWheels(plan, { host, cache });
  }
} catch (error) {
  host.log.info(`Could not save the wheels in the Actions cache: ${String(error)}`);
}
await endProcess(0);
