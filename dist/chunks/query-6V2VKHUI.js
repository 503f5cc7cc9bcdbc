import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  openInvocation,
  specQuery
} from "./chunk-WFATA344.js";
import "./chunk-RL6UYKGN.js";
import "./chunk-MNTHDKUI.js";
import "./chunk-NGSEGPSV.js";
import "./chunk-67WY6BCO.js";
import "./chunk-B5Z7SS3C.js";
import "./chunk-MIEGAHBV.js";
import "./chunk-5XWL5JNG.js";
export {
  openInvocation,
  specQuery
};
