import {
  createActionsCache,
  createActionsHost,
  createStepResults,
  endProcess,
  runPost
} from "./chunks/chunk-DYVX2JAA.js";
import "./chunks/chunk-CPP6OECW.js";
import "./chunks/chunk-G32MKBSG.js";
import "./chunks/chunk-CCEI4TNX.js";
import "./chunks/chunk-TFOYUHCH.js";
import "./chunks/chunk-T6KOI27F.js";
import "./chunks/chunk-QXMBM2CC.js";
import "./chunks/chunk-XLZLDMQQ.js";
import "./chunks/chunk-SDVDJ6WU.js";
import {
  processEnvironment
} from "./chunks/chunk-WZJCGYIG.js";
import "./chunks/chunk-EJ44QVUT.js";
import "./chunks/chunk-GD3YY2NU.js";
import "./chunks/chunk-XW5ZRA62.js";
import "./chunks/chunk-JNYKG7IG.js";
import "./chunks/chunk-O4235BVS.js";
import "./chunks/chunk-ET6FWBEU.js";
import "./chunks/chunk-F3HV3AH3.js";
import "./chunks/chunk-WR2LCJEF.js";
import "./chunks/chunk-SEWDMQ6Q.js";

// src/post.ts
var env = processEnvironment();
var host = createActionsHost({ env, cwd: process.cwd() });
try {
  await runPost({ host, cache: createActionsCache(env), results: createStepResults(host.log) });
} catch (error) {
  host.log.info(`Could not save the wheels in the Actions cache: ${String(error)}`);
}
await endProcess(0);
