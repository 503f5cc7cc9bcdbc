import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  openInvocation,
  specQuery
} from "./chunk-TWWTEGJO.js";
import "./chunk-RL6UYKGN.js";
import "./chunk-ALIHFO6J.js";
import "./chunk-6VZN7CYH.js";
import "./chunk-67WY6BCO.js";
import "./chunk-B5Z7SS3C.js";
import "./chunk-MIEGAHBV.js";
import "./chunk-5XWL5JNG.js";
export {
  openInvocation,
  specQuery
};
