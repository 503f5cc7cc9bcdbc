import {
  deployStep,
  packageStep,
  planStep
} from "./chunk-ZPIJGIEB.js";
import "./chunk-VTJKBSM3.js";
import "./chunk-X5UYMLH5.js";
import "./chunk-P3WHY7R3.js";
import "./chunk-DTDINWFC.js";
import "./chunk-ZARUHNFP.js";
import {
  openProject
} from "./chunk-PVU6CQZ5.js";
import "./chunk-AUTTXWKB.js";
import "./chunk-3XBKKRRJ.js";
import "./chunk-G23OZXBS.js";
import "./chunk-MBXUOQ5G.js";
import "./chunk-UOHLLLSF.js";
import "./chunk-SEWDMQ6Q.js";
export {
  deployStep,
  openProject,
  packageStep,
  planStep
};
