import {
  showCommandUsage,
  showUsage
} from "./chunk-I3QMZBE7.js";
import "./chunk-RI5CCCHC.js";
import "./chunk-OAJV5DHU.js";
import "./chunk-MBXUOQ5G.js";
import "./chunk-JBS5RFOC.js";
import "./chunk-SEWDMQ6Q.js";
export {
  showCommandUsage,
  showUsage
};
