import {
  createTerminalHost
} from "./chunk-FPFQGIBH.js";
import "./chunk-U6OKGSII.js";
import "./chunk-CTLTT6ZE.js";
import "./chunk-SWVB3UWT.js";
import "./chunk-G23OZXBS.js";
import "./chunk-MBXUOQ5G.js";
import {
  processEnvironment
} from "./chunk-HO2VAHIO.js";
import "./chunk-SEWDMQ6Q.js";
export {
  createTerminalHost,
  processEnvironment
};
