import {
  leaveOutSame
} from "./chunk-5356DUAS.js";
import "./chunk-GGASMRZH.js";
import "./chunk-SGY3XZE6.js";
import "./chunk-QTUKHFQN.js";
import "./chunk-VD3TDZFR.js";
import "./chunk-PXN52QVZ.js";
import "./chunk-XZDVYROW.js";
import "./chunk-NJUEXAJP.js";
import "./chunk-ZHUYEBHC.js";
import "./chunk-6ITVEXQA.js";
import "./chunk-UCBGSKIB.js";
import "./chunk-TTJVCZSG.js";
import "./chunk-RQCSRFBD.js";
import "./chunk-6EI3RBQX.js";
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
  leaveOutSame
};
