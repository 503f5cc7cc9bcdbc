import {
  disarmWorkflowCommands,
  showBytes,
  showControls,
  showControlsInLine
} from "./chunk-ZIBW5ZFA.js";
import "./chunk-SEWDMQ6Q.js";
export {
  disarmWorkflowCommands,
  showBytes,
  showControls,
  showControlsInLine
};
