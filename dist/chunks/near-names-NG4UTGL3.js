import {
  editDistance,
  nearNames,
  nearestName
} from "./chunk-QUJYV2WD.js";
import "./chunk-SEWDMQ6Q.js";
export {
  editDistance,
  nearNames,
  nearestName
};
