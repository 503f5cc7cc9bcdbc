import {
  disarmWorkflowCommands,
  showControls,
  showControlsInLine
} from "./chunk-QUJYV2WD.js";
import "./chunk-SEWDMQ6Q.js";
export {
  disarmWorkflowCommands,
  showControls,
  showControlsInLine
};
