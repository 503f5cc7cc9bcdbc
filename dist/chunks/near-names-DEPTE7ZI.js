import {
  editDistance,
  nearNames,
  nearestName
} from "./chunk-ALZ6SUYP.js";
import "./chunk-SEWDMQ6Q.js";
export {
  editDistance,
  nearNames,
  nearestName
};
