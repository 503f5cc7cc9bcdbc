import {
  wheels
} from "./chunk-FNSIJQVP.js";
import "./chunk-YZHDCK4G.js";
import "./chunk-X53KQF25.js";
import "./chunk-PXN52QVZ.js";
import "./chunk-VEN2TPKK.js";
import "./chunk-NJUEXAJP.js";
import "./chunk-AVJDWGUN.js";
import "./chunk-6ITVEXQA.js";
import "./chunk-DIQIUSPL.js";
import "./chunk-TTJVCZSG.js";
import "./chunk-RQCSRFBD.js";
import "./chunk-CPNDL4EW.js";
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
  wheels
};
