import {
  wheels
} from "./chunk-IKOIMZGZ.js";
import "./chunk-4MVX4RDX.js";
import "./chunk-FVYTLCIG.js";
import "./chunk-N7OEZZJT.js";
import "./chunk-DTDINWFC.js";
import "./chunk-JPZWJVQH.js";
import "./chunk-FPFQGIBH.js";
import "./chunk-U6OKGSII.js";
import "./chunk-CTLTT6ZE.js";
import "./chunk-SWVB3UWT.js";
import "./chunk-G23OZXBS.js";
import "./chunk-MBXUOQ5G.js";
import "./chunk-HO2VAHIO.js";
import "./chunk-SEWDMQ6Q.js";
export {
  wheels
};
