import {
  wheels
} from "./chunk-6OHMRPVH.js";
import "./chunk-DBC37DOO.js";
import "./chunk-DTDINWFC.js";
import "./chunk-XXTCMGDH.js";
import "./chunk-N4FAVDWL.js";
import "./chunk-W7JL7JGD.js";
import "./chunk-CTLTT6ZE.js";
import "./chunk-XDHZ23Q3.js";
import "./chunk-G23OZXBS.js";
import "./chunk-MBXUOQ5G.js";
import "./chunk-JBS5RFOC.js";
import "./chunk-SEWDMQ6Q.js";
export {
  wheels
};
