import {
  editDistance,
  nearNames,
  nearestName
} from "./chunk-2DDHYSBU.js";
import "./chunk-SEWDMQ6Q.js";
export {
  editDistance,
  nearNames,
  nearestName
};
