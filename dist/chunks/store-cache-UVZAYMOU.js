import {
  cacheKey,
  decodeSavePlans,
  encodeSavePlans,
  maySave,
  restoreWheels,
  saveWheels
} from "./chunk-6WNVNZ47.js";
import "./chunk-DTDINWFC.js";
import "./chunk-B4DCWO4Y.js";
import "./chunk-QUJYV2WD.js";
import "./chunk-SEWDMQ6Q.js";
export {
  cacheKey,
  decodeSavePlans,
  encodeSavePlans,
  maySave,
  restoreWheels,
  saveWheels
};
