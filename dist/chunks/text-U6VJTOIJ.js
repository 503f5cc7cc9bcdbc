import {
  disarmWorkflowCommands,
  showControls,
  showControlsInLine
} from "./chunk-JBS5RFOC.js";
import "./chunk-SEWDMQ6Q.js";
export {
  disarmWorkflowCommands,
  showControls,
  showControlsInLine
};
