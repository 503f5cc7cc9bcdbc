import {
  createActionsCache,
  createActionsHost,
  createStepResults,
  endProcess
} from "./chunks/chunk-OWJY4HSV.js";
import "./chunks/chunk-LKOLMDVT.js";
import {
  SAVE_PLAN_STATE,
  processEnvironment
} from "./chunks/chunk-VILPUJHH.js";
import "./chunks/chunk-7X23XMYO.js";

// src/post.ts
var env = processEnvironment();
var host = createActionsHost({ env, cwd: process.cwd() });
try {
  const state = createStepResults(host.log).getState(SAVE_PLAN_STATE);
  if (state !== "") {
    const { decodeSavePlans, saveWheels } = await import("./chunks/chunk-XVAWO7KO.js");
    const cache = createActionsCache(env);
    for (const plan of decodeSavePlans(state)) await saveWheels(plan, { host, cache });
  }
} catch (error) {
  host.log.info(`Could not save the wheels in the Actions cache: ${String(error)}`);
}
await endProcess(0);
