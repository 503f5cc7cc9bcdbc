import {
  cacheKey,
  decodeSavePlans,
  encodeSavePlans,
  maySave,
  restoreWheels,
  saveWheels
} from "./chunk-P3WHY7R3.js";
import "./chunk-DTDINWFC.js";
import "./chunk-3XBKKRRJ.js";
import "./chunk-UOHLLLSF.js";
import "./chunk-SEWDMQ6Q.js";
export {
  cacheKey,
  decodeSavePlans,
  encodeSavePlans,
  maySave,
  restoreWheels,
  saveWheels
};
