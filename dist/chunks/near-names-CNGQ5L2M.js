import {
  editDistance,
  nearNames,
  nearestName
} from "./chunk-QP7FYM4Q.js";
import "./chunk-SEWDMQ6Q.js";
export {
  editDistance,
  nearNames,
  nearestName
};
