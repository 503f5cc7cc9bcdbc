import {
  deployStep,
  packageStep,
  planStep
} from "./chunk-B65HVHSC.js";
import "./chunk-V5CWHZBR.js";
import "./chunk-L4T2F3EK.js";
import "./chunk-NI5EVIOT.js";
import "./chunk-DTDINWFC.js";
import "./chunk-UKXYAXIC.js";
import {
  openProject
} from "./chunk-TXIU7BAC.js";
import "./chunk-2YJXYXE5.js";
import "./chunk-AC6JRM2F.js";
import "./chunk-G23OZXBS.js";
import "./chunk-MBXUOQ5G.js";
import "./chunk-KMZJHHXK.js";
import "./chunk-SEWDMQ6Q.js";
export {
  deployStep,
  openProject,
  packageStep,
  planStep
};
