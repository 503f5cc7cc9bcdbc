import {
  headCommit
} from "./chunk-734PY7CH.js";
import "./chunk-E55JLYEX.js";
import "./chunk-4RDC6BGS.js";
import "./chunk-OISQAYTL.js";
import "./chunk-Y5MMXVRX.js";
import "./chunk-4CWYCPRC.js";
import "./chunk-PSGP3ZSG.js";
import "./chunk-2DDHYSBU.js";
import "./chunk-SEWDMQ6Q.js";
export {
  headCommit
};
