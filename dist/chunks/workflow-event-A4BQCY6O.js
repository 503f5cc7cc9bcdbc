import {
  workflowEvent
} from "./chunk-HO2VAHIO.js";
import "./chunk-SEWDMQ6Q.js";
export {
  workflowEvent
};
