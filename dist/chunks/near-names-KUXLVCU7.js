import {
  editDistance,
  nearNames,
  nearestName
} from "./chunk-JBS5RFOC.js";
import "./chunk-SEWDMQ6Q.js";
export {
  editDistance,
  nearNames,
  nearestName
};
