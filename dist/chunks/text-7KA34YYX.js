import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  disarmWorkflowCommands,
  showBytes,
  showControls,
  showControlsInLine
} from "./chunk-JXR6QKKY.js";
import "./chunk-5XWL5JNG.js";
export {
  disarmWorkflowCommands,
  showBytes,
  showControls,
  showControlsInLine
};
