import {
  showCommandUsage,
  showUsage
} from "./chunk-QXL5PDSQ.js";
import "./chunk-RI5CCCHC.js";
import "./chunk-APF2HMCB.js";
import "./chunk-MBXUOQ5G.js";
import "./chunk-UOHLLLSF.js";
import "./chunk-SEWDMQ6Q.js";
export {
  showCommandUsage,
  showUsage
};
