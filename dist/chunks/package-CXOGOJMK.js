import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  packageTargets,
  planAll
} from "./chunk-TEAW73PS.js";
import "./chunk-KYMQFAA4.js";
import "./chunk-NFVJYDE5.js";
import "./chunk-LGVG6NL4.js";
import "./chunk-357WYBGG.js";
import "./chunk-PKZIMIWN.js";
import "./chunk-7YOZ2QBG.js";
import "./chunk-27YIYSGD.js";
import "./chunk-B45SJMHM.js";
import "./chunk-NJWYMAMC.js";
import "./chunk-KAVZE5AX.js";
import "./chunk-L3AQWRRK.js";
import "./chunk-5IQLQ4VY.js";
import "./chunk-67WY6BCO.js";
import "./chunk-REVXYIOG.js";
import "./chunk-FAA2B2AN.js";
import "./chunk-KQCFM25Q.js";
import "./chunk-JIE2TYAA.js";
import "./chunk-H2SA4FPU.js";
import "./chunk-SB26P4KT.js";
import "./chunk-JXR6QKKY.js";
import "./chunk-H4SSCWNY.js";
import "./chunk-IQHYKNGN.js";
import "./chunk-M7Q746TT.js";
import "./chunk-N26VOXAP.js";
import "./chunk-XP3OXCRX.js";
import "./chunk-VM5WRWAS.js";
import "./chunk-NGLXED5Y.js";
import "./chunk-XP5ZW7GI.js";
import "./chunk-GQ7KFRK6.js";
import "./chunk-MIEGAHBV.js";
import "./chunk-5XWL5JNG.js";
export {
  packageTargets,
  planAll
};
