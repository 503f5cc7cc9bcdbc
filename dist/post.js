import {
  createActionsCache,
  createActionsHost,
  createStepResults,
  endProcess,
  runPost
} from "./chunks/chunk-ZENB62AG.js";
import "./chunks/chunk-OK45X3KX.js";
import "./chunks/chunk-T4IOJQRY.js";
import "./chunks/chunk-IMFI4GGS.js";
import "./chunks/chunk-SGKPYYZH.js";
import "./chunks/chunk-4VFW66LV.js";
import "./chunks/chunk-CUN2OBQO.js";
import "./chunks/chunk-XLZLDMQQ.js";
import "./chunks/chunk-TBE5W5TN.js";
import "./chunks/chunk-LS5V5SCB.js";
import "./chunks/chunk-A7Y4HQTI.js";
import "./chunks/chunk-O4235BVS.js";
import "./chunks/chunk-QVN6WZNO.js";
import "./chunks/chunk-KV4HALTM.js";
import "./chunks/chunk-QRM2R5Z7.js";
import "./chunks/chunk-SEWDMQ6Q.js";

// src/post.ts
var env = process.env;
var host = createActionsHost({ env, cwd: process.cwd(), root: () => void 0 });
try {
  await runPost({ host, cache: createActionsCache(env), results: createStepResults(host.log) });
} catch (error) {
  host.log.info(`The wheels could not be saved in the cache: ${String(error)}`);
}
await endProcess(0);
