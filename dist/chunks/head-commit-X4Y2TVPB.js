import {
  headCommit
} from "./chunk-TXIU7BAC.js";
import "./chunk-2YJXYXE5.js";
import "./chunk-AC6JRM2F.js";
import "./chunk-G23OZXBS.js";
import "./chunk-MBXUOQ5G.js";
import "./chunk-KMZJHHXK.js";
import "./chunk-SEWDMQ6Q.js";
export {
  headCommit
};
