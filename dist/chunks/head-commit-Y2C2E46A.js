import {
  headCommit
} from "./chunk-FBRN7OKX.js";
import "./chunk-EX75JEGB.js";
import "./chunk-CTLTT6ZE.js";
import "./chunk-B4DCWO4Y.js";
import "./chunk-G23OZXBS.js";
import "./chunk-MBXUOQ5G.js";
import "./chunk-QUJYV2WD.js";
import "./chunk-SEWDMQ6Q.js";
export {
  headCommit
};
