import {
  createTerminalHost
} from "./chunk-4OUPGD2T.js";
import "./chunk-OERDMW3G.js";
import "./chunk-5W2LZIJ6.js";
import "./chunk-QQLENHY2.js";
import "./chunk-ISHNH3V3.js";
import "./chunk-SDDAAFP3.js";
import "./chunk-E55JLYEX.js";
import "./chunk-4RDC6BGS.js";
import "./chunk-BW7IBTLD.js";
import {
  processEnvironment
} from "./chunk-BCR3I4ZH.js";
import "./chunk-ZUNBYIPC.js";
import "./chunk-G23OZXBS.js";
import "./chunk-MBXUOQ5G.js";
import "./chunk-OISQAYTL.js";
import "./chunk-Y5MMXVRX.js";
import "./chunk-4CWYCPRC.js";
import "./chunk-PSGP3ZSG.js";
import "./chunk-2DDHYSBU.js";
import "./chunk-SEWDMQ6Q.js";
export {
  createTerminalHost,
  processEnvironment
};
