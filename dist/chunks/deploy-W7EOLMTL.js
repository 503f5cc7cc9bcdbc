import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  deployPackage
} from "./chunk-UU52NEWG.js";
import "./chunk-H2SA4FPU.js";
import "./chunk-SB26P4KT.js";
import "./chunk-MIEGAHBV.js";
import "./chunk-5XWL5JNG.js";
export {
  deployPackage
};
