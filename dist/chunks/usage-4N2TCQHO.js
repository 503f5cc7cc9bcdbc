import {
  showCommandUsage,
  showUsage
} from "./chunk-5HWX35BA.js";
import "./chunk-RI5CCCHC.js";
import "./chunk-OAJV5DHU.js";
import "./chunk-MBXUOQ5G.js";
import "./chunk-HO2VAHIO.js";
import "./chunk-SEWDMQ6Q.js";
export {
  showCommandUsage,
  showUsage
};
