import {
  leaveOutSame
} from "./chunk-O2KAMX7M.js";
import "./chunk-7ABXABHJ.js";
import "./chunk-IUS4AXZO.js";
import "./chunk-LQ4XIWFD.js";
import "./chunk-DTDINWFC.js";
import "./chunk-44RSC7HF.js";
import "./chunk-PDXAFVYM.js";
import "./chunk-33IN77SH.js";
import "./chunk-CTLTT6ZE.js";
import "./chunk-2RMRFUHO.js";
import "./chunk-G23OZXBS.js";
import "./chunk-MBXUOQ5G.js";
import "./chunk-GNHUY74T.js";
import "./chunk-SEWDMQ6Q.js";
export {
  leaveOutSame
};
