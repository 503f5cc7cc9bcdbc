import {
  packageTargets
} from "./chunk-TFOYUHCH.js";
import "./chunk-T6KOI27F.js";
import "./chunk-QXMBM2CC.js";
import "./chunk-XLZLDMQQ.js";
import "./chunk-SDVDJ6WU.js";
import "./chunk-WZJCGYIG.js";
import "./chunk-EJ44QVUT.js";
import "./chunk-GD3YY2NU.js";
import "./chunk-XW5ZRA62.js";
import "./chunk-JNYKG7IG.js";
import "./chunk-O4235BVS.js";
import "./chunk-ET6FWBEU.js";
import "./chunk-F3HV3AH3.js";
import "./chunk-WR2LCJEF.js";
import "./chunk-SEWDMQ6Q.js";
export {
  packageTargets
};
