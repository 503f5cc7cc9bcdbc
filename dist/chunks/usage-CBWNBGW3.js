import {
  showCommandUsage,
  showUsage
} from "./chunk-2KZKG56Y.js";
import "./chunk-RI5CCCHC.js";
import "./chunk-APF2HMCB.js";
import "./chunk-MBXUOQ5G.js";
import "./chunk-QP7FYM4Q.js";
import "./chunk-SEWDMQ6Q.js";
export {
  showCommandUsage,
  showUsage
};
