import {
  adjustableCodes,
  codeAreas,
  codeEntry,
  codeNames
} from "./chunk-TIDPCQKP.js";
import "./chunk-SEWDMQ6Q.js";
export {
  adjustableCodes,
  codeAreas,
  codeEntry,
  codeNames
};
