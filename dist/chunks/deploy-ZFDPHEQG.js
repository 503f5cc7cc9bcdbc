import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  deployPackage
} from "./chunk-6IQPOETA.js";
import "./chunk-5QOAMROP.js";
import "./chunk-MIEGAHBV.js";
import "./chunk-5XWL5JNG.js";
export {
  deployPackage
};
