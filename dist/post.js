import {
  createActionsCache,
  createActionsHost,
  createStepResults,
  endProcess,
  runPost
} from "./chunks/chunk-62TPDVLR.js";
import "./chunks/chunk-CNMKSZN3.js";
import "./chunks/chunk-D6GEB2S2.js";
import "./chunks/chunk-IMFI4GGS.js";
import "./chunks/chunk-SGKPYYZH.js";
import "./chunks/chunk-JOWP2CQZ.js";
import "./chunks/chunk-XBIJVWRL.js";
import "./chunks/chunk-XLZLDMQQ.js";
import "./chunks/chunk-D7QZMXZK.js";
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
