import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  defaultZipLimits,
  readZipMembers
} from "./chunk-REVXYIOG.js";
import "./chunk-FAA2B2AN.js";
import "./chunk-KQCFM25Q.js";
import "./chunk-JIE2TYAA.js";
import "./chunk-MIEGAHBV.js";
import "./chunk-5XWL5JNG.js";
export {
  defaultZipLimits,
  readZipMembers
};
