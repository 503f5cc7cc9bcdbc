import {
  editDistance,
  nearNames,
  nearestName
} from "./chunk-HO2VAHIO.js";
import "./chunk-SEWDMQ6Q.js";
export {
  editDistance,
  nearNames,
  nearestName
};
