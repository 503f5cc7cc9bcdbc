import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  packageTargets,
  planAll
} from "./chunk-A2EHVG7W.js";
import "./chunk-6VZN7CYH.js";
import "./chunk-67WY6BCO.js";
import "./chunk-XSRPFWVC.js";
import "./chunk-5QOAMROP.js";
import "./chunk-JXR6QKKY.js";
import "./chunk-MIEGAHBV.js";
import "./chunk-5XWL5JNG.js";
export {
  packageTargets,
  planAll
};
