import {
  cacheKey,
  decodeSavePlans,
  encodeSavePlans,
  maySave,
  restoreWheels,
  saveWheels
} from "./chunk-LQ4XIWFD.js";
import "./chunk-DTDINWFC.js";
import "./chunk-2RMRFUHO.js";
import "./chunk-GNHUY74T.js";
import "./chunk-SEWDMQ6Q.js";
export {
  cacheKey,
  decodeSavePlans,
  encodeSavePlans,
  maySave,
  restoreWheels,
  saveWheels
};
