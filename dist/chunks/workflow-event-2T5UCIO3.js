import {
  workflowEvent
} from "./chunk-QUJYV2WD.js";
import "./chunk-SEWDMQ6Q.js";
export {
  workflowEvent
};
