import {
  disarmWorkflowCommands,
  showControls,
  showControlsInLine
} from "./chunk-WR2LCJEF.js";
import "./chunk-SEWDMQ6Q.js";
export {
  disarmWorkflowCommands,
  showControls,
  showControlsInLine
};
