import {
  disarmWorkflowCommands,
  showControls,
  showControlsInLine
} from "./chunk-UOHLLLSF.js";
import "./chunk-SEWDMQ6Q.js";
export {
  disarmWorkflowCommands,
  showControls,
  showControlsInLine
};
