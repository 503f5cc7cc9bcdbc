import {
  createActionsCache,
  createActionsHost,
  createStepResults,
  endProcess,
  runPost
} from "./chunks/chunk-XIDNPGTM.js";
import "./chunks/chunk-APH2RX52.js";
import "./chunks/chunk-LCEIUWW2.js";
import "./chunks/chunk-IMFI4GGS.js";
import "./chunks/chunk-SGKPYYZH.js";
import "./chunks/chunk-LVBIKLB6.js";
import "./chunks/chunk-FBMG36FN.js";
import "./chunks/chunk-LCTDYDHN.js";
import "./chunks/chunk-XLZLDMQQ.js";
import "./chunks/chunk-OE57WCET.js";
import "./chunks/chunk-I6EYI7AC.js";
import "./chunks/chunk-36562TSE.js";
import "./chunks/chunk-VRM6V5LV.js";
import "./chunks/chunk-GZVLRYSW.js";
import "./chunks/chunk-ZOZN3OIG.js";
import "./chunks/chunk-O4235BVS.js";
import "./chunks/chunk-QVN6WZNO.js";
import "./chunks/chunk-F3HV3AH3.js";
import "./chunks/chunk-ZIBW5ZFA.js";
import "./chunks/chunk-SEWDMQ6Q.js";

// src/post.ts
var env = process.env;
var host = createActionsHost({ env, cwd: process.cwd() });
try {
  await runPost({ host, cache: createActionsCache(env), results: createStepResults(host.log) });
} catch (error) {
  host.log.info(`Could not save the wheels in the Actions cache: ${String(error)}`);
}
await endProcess(0);
