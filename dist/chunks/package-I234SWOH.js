import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  packageTargets,
  planAll
} from "./chunk-QYPHSGQ7.js";
import "./chunk-WDQQJHGJ.js";
import "./chunk-QUW5GFBO.js";
import "./chunk-3FV4SIK6.js";
import "./chunk-5QOAMROP.js";
import "./chunk-JXR6QKKY.js";
import "./chunk-MIEGAHBV.js";
import "./chunk-5XWL5JNG.js";
export {
  packageTargets,
  planAll
};
