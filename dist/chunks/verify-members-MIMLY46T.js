import {
  verifyMembers
} from "./chunk-V5TGN3I4.js";
import "./chunk-SSWEC3SC.js";
import "./chunk-4CWYCPRC.js";
import "./chunk-PSGP3ZSG.js";
import "./chunk-SEWDMQ6Q.js";
export {
  verifyMembers
};
