import {
  reportFailure
} from "./chunk-YAAHFCCV.js";
import "./chunk-4HQ5IIRE.js";
import "./chunk-SEWDMQ6Q.js";
export {
  reportFailure
};
