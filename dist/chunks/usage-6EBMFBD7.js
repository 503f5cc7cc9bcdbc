import {
  showCommandUsage,
  showUsage
} from "./chunk-IVDZ2LBV.js";
import "./chunk-RI5CCCHC.js";
import "./chunk-OAJV5DHU.js";
import "./chunk-MBXUOQ5G.js";
import "./chunk-GNHUY74T.js";
import "./chunk-SEWDMQ6Q.js";
export {
  showCommandUsage,
  showUsage
};
