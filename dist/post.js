import {
  createActionsCache,
  createActionsHost,
  createStepResults,
  endProcess,
  runPost
} from "./chunks/chunk-JNU2FKRB.js";
import "./chunks/chunk-CCEI4TNX.js";
import "./chunks/chunk-UPPNHQEE.js";
import "./chunks/chunk-LITJNBCB.js";
import "./chunks/chunk-GGASMRZH.js";
import "./chunks/chunk-SGY3XZE6.js";
import "./chunks/chunk-QTUKHFQN.js";
import "./chunks/chunk-VD3TDZFR.js";
import "./chunks/chunk-PXN52QVZ.js";
import "./chunks/chunk-XZDVYROW.js";
import "./chunks/chunk-NJUEXAJP.js";
import "./chunks/chunk-ZHUYEBHC.js";
import "./chunks/chunk-6ITVEXQA.js";
import "./chunks/chunk-UCBGSKIB.js";
import "./chunks/chunk-TTJVCZSG.js";
import "./chunks/chunk-RQCSRFBD.js";
import {
  processEnvironment
} from "./chunks/chunk-6EI3RBQX.js";
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
