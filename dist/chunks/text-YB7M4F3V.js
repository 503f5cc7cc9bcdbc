import {
  disarmWorkflowCommands,
  showControls,
  showControlsInLine
} from "./chunk-ALZ6SUYP.js";
import "./chunk-SEWDMQ6Q.js";
export {
  disarmWorkflowCommands,
  showControls,
  showControlsInLine
};
