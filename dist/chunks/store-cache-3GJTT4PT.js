import {
  cacheKey,
  decodeSavePlans,
  encodeSavePlans,
  maySave,
  restoreWheels,
  saveWheels
} from "./chunk-N35V2AD5.js";
import "./chunk-DTDINWFC.js";
import "./chunk-WILTDASL.js";
import "./chunk-QP7FYM4Q.js";
import "./chunk-SEWDMQ6Q.js";
export {
  cacheKey,
  decodeSavePlans,
  encodeSavePlans,
  maySave,
  restoreWheels,
  saveWheels
};
