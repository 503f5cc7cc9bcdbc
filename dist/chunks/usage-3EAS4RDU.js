import {
  showCommandUsage,
  showUsage
} from "./chunk-XT2KOKAE.js";
import "./chunk-RI5CCCHC.js";
import "./chunk-OAJV5DHU.js";
import "./chunk-MBXUOQ5G.js";
import "./chunk-QUJYV2WD.js";
import "./chunk-SEWDMQ6Q.js";
export {
  showCommandUsage,
  showUsage
};
