import {
  workflowEvent
} from "./chunk-UOHLLLSF.js";
import "./chunk-SEWDMQ6Q.js";
export {
  workflowEvent
};
