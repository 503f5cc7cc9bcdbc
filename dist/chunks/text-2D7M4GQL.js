import {
  disarmWorkflowCommands,
  showControls,
  showControlsInLine
} from "./chunk-KMZJHHXK.js";
import "./chunk-SEWDMQ6Q.js";
export {
  disarmWorkflowCommands,
  showControls,
  showControlsInLine
};
