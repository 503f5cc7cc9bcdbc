import {
  showCommandUsage,
  showUsage
} from "./chunk-WERYN5PI.js";
import "./chunk-TVUWBEXP.js";
import "./chunk-APF2HMCB.js";
import "./chunk-MBXUOQ5G.js";
import "./chunk-OISQAYTL.js";
import "./chunk-Y5MMXVRX.js";
import "./chunk-4CWYCPRC.js";
import "./chunk-PSGP3ZSG.js";
import "./chunk-2DDHYSBU.js";
import "./chunk-SEWDMQ6Q.js";
export {
  showCommandUsage,
  showUsage
};
