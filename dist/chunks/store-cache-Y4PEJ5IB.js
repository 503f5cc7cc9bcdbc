import {
  cacheKey,
  decodeSavePlans,
  encodeSavePlans,
  maySave,
  restoreWheels,
  saveWheels
} from "./chunk-N7OEZZJT.js";
import "./chunk-DTDINWFC.js";
import "./chunk-SWVB3UWT.js";
import "./chunk-HO2VAHIO.js";
import "./chunk-SEWDMQ6Q.js";
export {
  cacheKey,
  decodeSavePlans,
  encodeSavePlans,
  maySave,
  restoreWheels,
  saveWheels
};
