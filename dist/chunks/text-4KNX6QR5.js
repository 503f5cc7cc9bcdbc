import {
  disarmWorkflowCommands,
  showBytes,
  showControls,
  showControlsInLine
} from "./chunk-QRM2R5Z7.js";
import "./chunk-SEWDMQ6Q.js";
export {
  disarmWorkflowCommands,
  showBytes,
  showControls,
  showControlsInLine
};
