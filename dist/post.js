import {
  createActionsCache,
  createActionsHost,
  createStepResults,
  endProcess,
  runPost
} from "./chunks/chunk-Y7NEBMY4.js";
import "./chunks/chunk-CCEI4TNX.js";
import "./chunks/chunk-P7EI5Y6E.js";
import "./chunks/chunk-LITJNBCB.js";
import "./chunks/chunk-2VMLAGV2.js";
import "./chunks/chunk-XOSBCOZO.js";
import "./chunks/chunk-LA2OTB4C.js";
import "./chunks/chunk-EXWENLM4.js";
import "./chunks/chunk-PXN52QVZ.js";
import "./chunks/chunk-TYUQPK5Z.js";
import "./chunks/chunk-NJUEXAJP.js";
import "./chunks/chunk-M3FPZ62T.js";
import "./chunks/chunk-77FTD3JV.js";
import "./chunks/chunk-HNKZFXJJ.js";
import "./chunks/chunk-TTJVCZSG.js";
import "./chunks/chunk-RQCSRFBD.js";
import {
  processEnvironment
} from "./chunks/chunk-4FDDHO4D.js";
import "./chunks/chunk-B5QNHJSM.js";
import "./chunks/chunk-VGNWBWDG.js";
import "./chunks/chunk-V3QGTWZC.js";
import "./chunks/chunk-FVHAZ3UT.js";
import "./chunks/chunk-4C2S3W5M.js";
import "./chunks/chunk-HICPIWJH.js";
import "./chunks/chunk-YKMUJAI3.js";
import "./chunks/chunk-JNYKG7IG.js";
import "./chunks/chunk-O4235BVS.js";
import "./chunks/chunk-MHNVQAE2.js";
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
