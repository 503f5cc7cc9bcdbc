import {
  functionNameFault
} from "./chunk-D54SBKQ3.js";
import "./chunk-SEWDMQ6Q.js";
export {
  functionNameFault
};
