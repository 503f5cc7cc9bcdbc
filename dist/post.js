import {
  createActionsCache,
  createActionsHost,
  createStepResults,
  endProcess,
  runPost
} from "./chunks/chunk-VMMELIZA.js";
import "./chunks/chunk-CCEI4TNX.js";
import "./chunks/chunk-R3QJ3BZL.js";
import "./chunks/chunk-LITJNBCB.js";
import "./chunks/chunk-CCNTHRHR.js";
import "./chunks/chunk-FNSIJQVP.js";
import "./chunks/chunk-YZHDCK4G.js";
import "./chunks/chunk-X53KQF25.js";
import "./chunks/chunk-PXN52QVZ.js";
import "./chunks/chunk-VEN2TPKK.js";
import "./chunks/chunk-NJUEXAJP.js";
import "./chunks/chunk-AVJDWGUN.js";
import "./chunks/chunk-6ITVEXQA.js";
import "./chunks/chunk-DIQIUSPL.js";
import "./chunks/chunk-TTJVCZSG.js";
import "./chunks/chunk-RQCSRFBD.js";
import {
  processEnvironment
} from "./chunks/chunk-CPNDL4EW.js";
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
