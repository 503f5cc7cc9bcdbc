import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  createActionsCache,
  createActionsHost,
  createStepResults,
  endProcess,
  runPost
} from "./chunks/chunk-MC3P4EUB.js";
import "./chunks/chunk-VXI2GGXS.js";
import "./chunks/chunk-LUJSZWYL.js";
import "./chunks/chunk-O4DZOTPG.js";
import "./chunks/chunk-MFLIKOFJ.js";
import "./chunks/chunk-B5Z7SS3C.js";
import "./chunks/chunk-SIHJXLQI.js";
import "./chunks/chunk-TEAW73PS.js";
import "./chunks/chunk-KYMQFAA4.js";
import "./chunks/chunk-NFVJYDE5.js";
import "./chunks/chunk-LGVG6NL4.js";
import "./chunks/chunk-357WYBGG.js";
import "./chunks/chunk-PKZIMIWN.js";
import "./chunks/chunk-7YOZ2QBG.js";
import "./chunks/chunk-27YIYSGD.js";
import "./chunks/chunk-B45SJMHM.js";
import "./chunks/chunk-NJWYMAMC.js";
import "./chunks/chunk-KAVZE5AX.js";
import "./chunks/chunk-L3AQWRRK.js";
import "./chunks/chunk-5IQLQ4VY.js";
import "./chunks/chunk-67WY6BCO.js";
import "./chunks/chunk-REVXYIOG.js";
import "./chunks/chunk-FAA2B2AN.js";
import "./chunks/chunk-KQCFM25Q.js";
import "./chunks/chunk-JIE2TYAA.js";
import "./chunks/chunk-UU52NEWG.js";
import "./chunks/chunk-H2SA4FPU.js";
import "./chunks/chunk-SB26P4KT.js";
import "./chunks/chunk-SQACHVK3.js";
import "./chunks/chunk-JXR6QKKY.js";
import "./chunks/chunk-H4SSCWNY.js";
import "./chunks/chunk-IQHYKNGN.js";
import "./chunks/chunk-M7Q746TT.js";
import "./chunks/chunk-N26VOXAP.js";
import "./chunks/chunk-XP3OXCRX.js";
import "./chunks/chunk-VM5WRWAS.js";
import "./chunks/chunk-NGLXED5Y.js";
import "./chunks/chunk-XP5ZW7GI.js";
import "./chunks/chunk-GQ7KFRK6.js";
import "./chunks/chunk-MIEGAHBV.js";
import "./chunks/chunk-5XWL5JNG.js";

// src/post.ts
var env = process.env;
var host = createActionsHost({ env, cwd: process.cwd(), root: () => void 0 });
try {
  await runPost({ host, cache: createActionsCache(env), results: createStepResults(host.log) });
} catch (error) {
  host.log.info(`The wheels could not be saved in the cache: ${String(error)}`);
}
await endProcess(0);
