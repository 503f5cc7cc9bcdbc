import {
  workflowEvent
} from "./chunk-KMZJHHXK.js";
import "./chunk-SEWDMQ6Q.js";
export {
  workflowEvent
};
