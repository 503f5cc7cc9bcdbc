import {
  showCommandUsage,
  showUsage
} from "./chunk-F6EPL7ZZ.js";
import "./chunk-RI5CCCHC.js";
import "./chunk-APF2HMCB.js";
import "./chunk-MBXUOQ5G.js";
import "./chunk-KMZJHHXK.js";
import "./chunk-SEWDMQ6Q.js";
export {
  showCommandUsage,
  showUsage
};
