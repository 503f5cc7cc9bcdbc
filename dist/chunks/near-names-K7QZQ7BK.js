import {
  editDistance,
  nearNames,
  nearestName
} from "./chunk-UOHLLLSF.js";
import "./chunk-SEWDMQ6Q.js";
export {
  editDistance,
  nearNames,
  nearestName
};
