import {
  adjustableCodes,
  codeAreas,
  codeEntry,
  codeNames
} from "./chunk-O2MTRDCR.js";
import "./chunk-QUJYV2WD.js";
import "./chunk-SEWDMQ6Q.js";
export {
  adjustableCodes,
  codeAreas,
  codeEntry,
  codeNames
};
