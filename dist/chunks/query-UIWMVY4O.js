import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  openInvocation,
  specQuery
} from "./chunk-YNMLTRRS.js";
import "./chunk-MFLIKOFJ.js";
import "./chunk-B5Z7SS3C.js";
import "./chunk-SIHJXLQI.js";
import "./chunk-KYMQFAA4.js";
import "./chunk-7YOZ2QBG.js";
import "./chunk-KAVZE5AX.js";
import "./chunk-L3AQWRRK.js";
import "./chunk-X4VEJL6Z.js";
import "./chunk-67WY6BCO.js";
import "./chunk-IQHYKNGN.js";
import "./chunk-VM5WRWAS.js";
import "./chunk-NGLXED5Y.js";
import "./chunk-GQ7KFRK6.js";
import "./chunk-MIEGAHBV.js";
import "./chunk-5XWL5JNG.js";
export {
  openInvocation,
  specQuery
};
