import {
  platformsFile,
  runAction
} from "./chunk-IYP6CT3K.js";
import "./chunk-OISQAYTL.js";
import "./chunk-Y5MMXVRX.js";
import "./chunk-4CWYCPRC.js";
import "./chunk-PSGP3ZSG.js";
import "./chunk-2DDHYSBU.js";
import "./chunk-SEWDMQ6Q.js";
export {
  platformsFile,
  runAction
};
