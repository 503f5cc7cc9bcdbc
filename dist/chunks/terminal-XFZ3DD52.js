import {
  createTerminalHost
} from "./chunk-UKDMR4SE.js";
import "./chunk-7SMHUKLX.js";
import "./chunk-WILTDASL.js";
import "./chunk-G23OZXBS.js";
import "./chunk-MBXUOQ5G.js";
import {
  processEnvironment
} from "./chunk-QP7FYM4Q.js";
import "./chunk-SEWDMQ6Q.js";
export {
  createTerminalHost,
  processEnvironment
};
