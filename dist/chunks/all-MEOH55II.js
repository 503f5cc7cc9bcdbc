import {
  adjustableCodes,
  codeAreas,
  codeEntry,
  codeNames
} from "./chunk-6IM2QZLN.js";
import "./chunk-ALZ6SUYP.js";
import "./chunk-SEWDMQ6Q.js";
export {
  adjustableCodes,
  codeAreas,
  codeEntry,
  codeNames
};
