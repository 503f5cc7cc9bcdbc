import {
  verifyMembers
} from "./chunk-6RT3ZG2P.js";
import "./chunk-2K5YNMRB.js";
import "./chunk-WNQQJFUR.js";
import "./chunk-AGNS7AXZ.js";
import "./chunk-K2ZOXZ2K.js";
import "./chunk-DTDINWFC.js";
import "./chunk-O2ZTWYJZ.js";
import "./chunk-OA6O4MI2.js";
import "./chunk-RYAP5BHX.js";
import "./chunk-CSEYOPJV.js";
import "./chunk-G23OZXBS.js";
import "./chunk-MBXUOQ5G.js";
import "./chunk-ALZ6SUYP.js";
import "./chunk-SEWDMQ6Q.js";
export {
  verifyMembers
};
