import {
  adjustableCodes,
  codeAreas,
  codeEntry,
  codeNames
} from "./chunk-6IM2QZLN.js";
import "./chunk-UOHLLLSF.js";
import "./chunk-SEWDMQ6Q.js";
export {
  adjustableCodes,
  codeAreas,
  codeEntry,
  codeNames
};
