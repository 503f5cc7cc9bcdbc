import {
  disarmWorkflowCommands,
  showControls,
  showControlsInLine
} from "./chunk-GNHUY74T.js";
import "./chunk-SEWDMQ6Q.js";
export {
  disarmWorkflowCommands,
  showControls,
  showControlsInLine
};
