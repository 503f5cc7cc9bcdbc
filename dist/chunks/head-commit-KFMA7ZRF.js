import {
  headCommit
} from "./chunk-PVU6CQZ5.js";
import "./chunk-AUTTXWKB.js";
import "./chunk-3XBKKRRJ.js";
import "./chunk-G23OZXBS.js";
import "./chunk-MBXUOQ5G.js";
import "./chunk-UOHLLLSF.js";
import "./chunk-SEWDMQ6Q.js";
export {
  headCommit
};
