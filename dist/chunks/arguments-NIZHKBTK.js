import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  globalOptions,
  parseArguments
} from "./chunk-H2JT6QPA.js";
import "./chunk-RL6UYKGN.js";
import "./chunk-67WY6BCO.js";
import "./chunk-5XWL5JNG.js";
export {
  globalOptions,
  parseArguments
};
