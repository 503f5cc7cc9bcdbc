import {
  adjustableCodes,
  codeAreas,
  codeEntry,
  codeNames
} from "./chunk-44B75A4A.js";
import "./chunk-KMZJHHXK.js";
import "./chunk-SEWDMQ6Q.js";
export {
  adjustableCodes,
  codeAreas,
  codeEntry,
  codeNames
};
