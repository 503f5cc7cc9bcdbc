import {
  disarmWorkflowCommands,
  showControls,
  showControlsInLine
} from "./chunk-QP7FYM4Q.js";
import "./chunk-SEWDMQ6Q.js";
export {
  disarmWorkflowCommands,
  showControls,
  showControlsInLine
};
