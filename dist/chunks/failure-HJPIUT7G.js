import {
  reportFailure
} from "./chunk-T4IOJQRY.js";
import "./chunk-A7Y4HQTI.js";
import "./chunk-SEWDMQ6Q.js";
export {
  reportFailure
};
