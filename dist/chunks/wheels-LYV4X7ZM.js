import {
  wheels
} from "./chunk-QJDLA7SU.js";
import "./chunk-26JOJQVG.js";
import "./chunk-Q2LHMCGA.js";
import "./chunk-N35V2AD5.js";
import "./chunk-DTDINWFC.js";
import "./chunk-OD7GVRML.js";
import "./chunk-UKDMR4SE.js";
import "./chunk-7SMHUKLX.js";
import "./chunk-WILTDASL.js";
import "./chunk-G23OZXBS.js";
import "./chunk-MBXUOQ5G.js";
import "./chunk-QP7FYM4Q.js";
import "./chunk-SEWDMQ6Q.js";
export {
  wheels
};
