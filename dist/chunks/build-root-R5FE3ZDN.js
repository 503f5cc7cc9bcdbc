import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  locateBuildRoot
} from "./chunk-B5Z7SS3C.js";
import "./chunk-MIEGAHBV.js";
import "./chunk-5XWL5JNG.js";
export {
  locateBuildRoot
};
