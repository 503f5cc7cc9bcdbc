import {
  cacheKey,
  decodeSavePlans,
  encodeSavePlans,
  maySave,
  restoreWheels,
  saveWheels
} from "./chunk-NI5EVIOT.js";
import "./chunk-DTDINWFC.js";
import "./chunk-AC6JRM2F.js";
import "./chunk-KMZJHHXK.js";
import "./chunk-SEWDMQ6Q.js";
export {
  cacheKey,
  decodeSavePlans,
  encodeSavePlans,
  maySave,
  restoreWheels,
  saveWheels
};
