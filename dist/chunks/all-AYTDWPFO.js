import {
  adjustableCodes,
  codeAreas,
  codeEntry,
  codeNames
} from "./chunk-AOVTJSAJ.js";
import "./chunk-GNHUY74T.js";
import "./chunk-SEWDMQ6Q.js";
export {
  adjustableCodes,
  codeAreas,
  codeEntry,
  codeNames
};
