import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  exec,
  getExecOutput
} from "./chunk-O4DZOTPG.js";
import "./chunk-5XWL5JNG.js";
export {
  exec,
  getExecOutput
};
