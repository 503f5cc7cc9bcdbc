import {
  editDistance,
  nearNames,
  nearestName
} from "./chunk-KMZJHHXK.js";
import "./chunk-SEWDMQ6Q.js";
export {
  editDistance,
  nearNames,
  nearestName
};
