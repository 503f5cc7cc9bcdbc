import {
  showCommandUsage,
  showUsage
} from "./chunk-NKA3DCCF.js";
import "./chunk-RI5CCCHC.js";
import "./chunk-APF2HMCB.js";
import "./chunk-MBXUOQ5G.js";
import "./chunk-ALZ6SUYP.js";
import "./chunk-SEWDMQ6Q.js";
export {
  showCommandUsage,
  showUsage
};
