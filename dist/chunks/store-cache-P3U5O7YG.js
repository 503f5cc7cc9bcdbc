import {
  cacheKey,
  decodeSavePlans,
  encodeSavePlans,
  maySave,
  restoreWheels,
  saveWheels
} from "./chunk-K2ZOXZ2K.js";
import "./chunk-DTDINWFC.js";
import "./chunk-CSEYOPJV.js";
import "./chunk-ALZ6SUYP.js";
import "./chunk-SEWDMQ6Q.js";
export {
  cacheKey,
  decodeSavePlans,
  encodeSavePlans,
  maySave,
  restoreWheels,
  saveWheels
};
