import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  openInvocation,
  specQuery
} from "./chunk-NHU6WQGP.js";
import "./chunk-RL6UYKGN.js";
import "./chunk-VBQNHEQT.js";
import "./chunk-WDQQJHGJ.js";
import "./chunk-QUW5GFBO.js";
import "./chunk-B5Z7SS3C.js";
import "./chunk-MIEGAHBV.js";
import "./chunk-5XWL5JNG.js";
export {
  openInvocation,
  specQuery
};
