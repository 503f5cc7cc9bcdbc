import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  reportFailure
} from "./chunk-SQACHVK3.js";
import "./chunk-MIEGAHBV.js";
import "./chunk-5XWL5JNG.js";
export {
  reportFailure
};
