import {
  disarmWorkflowCommands,
  showControls,
  showControlsInLine
} from "./chunk-HO2VAHIO.js";
import "./chunk-SEWDMQ6Q.js";
export {
  disarmWorkflowCommands,
  showControls,
  showControlsInLine
};
