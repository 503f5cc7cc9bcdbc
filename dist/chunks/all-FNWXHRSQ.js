import {
  adjustableCodes,
  codeAreas,
  codeEntry,
  codeNames
} from "./chunk-44B75A4A.js";
import "./chunk-QP7FYM4Q.js";
import "./chunk-SEWDMQ6Q.js";
export {
  adjustableCodes,
  codeAreas,
  codeEntry,
  codeNames
};
