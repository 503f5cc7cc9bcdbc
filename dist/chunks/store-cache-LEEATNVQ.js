import {
  cacheKey,
  decodeSavePlans,
  encodeSavePlans,
  maySave,
  restoreWheels,
  saveWheels
} from "./chunk-DBC37DOO.js";
import "./chunk-DTDINWFC.js";
import "./chunk-XDHZ23Q3.js";
import "./chunk-JBS5RFOC.js";
import "./chunk-SEWDMQ6Q.js";
export {
  cacheKey,
  decodeSavePlans,
  encodeSavePlans,
  maySave,
  restoreWheels,
  saveWheels
};
