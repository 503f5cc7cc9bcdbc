import {
  headCommit
} from "./chunk-OA6O4MI2.js";
import "./chunk-RYAP5BHX.js";
import "./chunk-CSEYOPJV.js";
import "./chunk-G23OZXBS.js";
import "./chunk-MBXUOQ5G.js";
import "./chunk-ALZ6SUYP.js";
import "./chunk-SEWDMQ6Q.js";
export {
  headCommit
};
