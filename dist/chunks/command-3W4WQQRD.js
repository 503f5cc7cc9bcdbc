import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  UsageError,
  isSwitchedOn,
  optionValue
} from "./chunk-RL6UYKGN.js";
import "./chunk-5XWL5JNG.js";
export {
  UsageError,
  isSwitchedOn,
  optionValue
};
