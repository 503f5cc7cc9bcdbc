import {
  workflowEvent
} from "./chunk-GNHUY74T.js";
import "./chunk-SEWDMQ6Q.js";
export {
  workflowEvent
};
