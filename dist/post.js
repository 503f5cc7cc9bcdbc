import {
  createActionsCache,
  createActionsHost,
  createStepResults,
  endProcess,
  runPost
} from "./chunks/chunk-FAED4UGM.js";
import "./chunks/chunk-JWIANJN4.js";
import "./chunks/chunk-D6GEB2S2.js";
import "./chunks/chunk-IMFI4GGS.js";
import "./chunks/chunk-SGKPYYZH.js";
import "./chunks/chunk-ZJNRSWLZ.js";
import "./chunks/chunk-MJLB4JOY.js";
import "./chunks/chunk-XLZLDMQQ.js";
import "./chunks/chunk-6HSOO7I3.js";
import "./chunks/chunk-LS5V5SCB.js";
import "./chunks/chunk-PRND6ZTQ.js";
import "./chunks/chunk-O4235BVS.js";
import "./chunks/chunk-QVN6WZNO.js";
import "./chunks/chunk-KV4HALTM.js";
import "./chunks/chunk-ZIBW5ZFA.js";
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
