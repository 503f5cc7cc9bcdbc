import {
  leaveOutSame
} from "./chunk-BFPXPOVM.js";
import "./chunk-HN3JXOUB.js";
import "./chunk-RTWP37P6.js";
import "./chunk-6WNVNZ47.js";
import "./chunk-DTDINWFC.js";
import "./chunk-QM2ZB723.js";
import "./chunk-FBRN7OKX.js";
import "./chunk-EX75JEGB.js";
import "./chunk-CTLTT6ZE.js";
import "./chunk-B4DCWO4Y.js";
import "./chunk-G23OZXBS.js";
import "./chunk-MBXUOQ5G.js";
import "./chunk-QUJYV2WD.js";
import "./chunk-SEWDMQ6Q.js";
export {
  leaveOutSame
};
