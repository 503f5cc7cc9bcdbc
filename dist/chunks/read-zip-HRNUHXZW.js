import {
  MAX_DEFLATE_RATIO,
  checkSpans,
  readZipMembers
} from "./chunk-HKD2JHAF.js";
import "./chunk-CATJVKW2.js";
import "./chunk-XOSBCOZO.js";
import "./chunk-LA2OTB4C.js";
import "./chunk-EXWENLM4.js";
import "./chunk-PXN52QVZ.js";
import "./chunk-TYUQPK5Z.js";
import "./chunk-NJUEXAJP.js";
import "./chunk-M3FPZ62T.js";
import "./chunk-77FTD3JV.js";
import "./chunk-HNKZFXJJ.js";
import "./chunk-TTJVCZSG.js";
import "./chunk-RQCSRFBD.js";
import "./chunk-4FDDHO4D.js";
import "./chunk-B5QNHJSM.js";
import "./chunk-VGNWBWDG.js";
import "./chunk-V3QGTWZC.js";
import "./chunk-FVHAZ3UT.js";
import "./chunk-4C2S3W5M.js";
import "./chunk-HICPIWJH.js";
import "./chunk-YKMUJAI3.js";
import "./chunk-JNYKG7IG.js";
import "./chunk-O4235BVS.js";
import "./chunk-MHNVQAE2.js";
import "./chunk-F3HV3AH3.js";
import "./chunk-WR2LCJEF.js";
import "./chunk-SEWDMQ6Q.js";
export {
  MAX_DEFLATE_RATIO,
  checkSpans,
  readZipMembers
};
