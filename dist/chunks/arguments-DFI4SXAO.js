import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  globalOptions,
  parseArguments
} from "./chunk-TCHET73E.js";
import "./chunk-RL6UYKGN.js";
import "./chunk-QUW5GFBO.js";
import "./chunk-5XWL5JNG.js";
export {
  globalOptions,
  parseArguments
};
