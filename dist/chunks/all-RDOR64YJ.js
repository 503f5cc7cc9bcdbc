import {
  adjustableCodes,
  codeAreas,
  codeEntry,
  codeNames
} from "./chunk-AOVTJSAJ.js";
import "./chunk-SS2C5Z4L.js";
import "./chunk-EXFJBLPA.js";
export {
  adjustableCodes,
  codeAreas,
  codeEntry,
  codeNames
};
