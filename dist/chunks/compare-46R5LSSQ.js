import {
  leaveOutSame
} from "./chunk-EAAOZLTL.js";
import "./chunk-6W6OEX63.js";
import "./chunk-HRSAR7XU.js";
import "./chunk-HVL74D35.js";
import "./chunk-SJPXA7VK.js";
import "./chunk-I4ZCQXYU.js";
import "./chunk-OYQZ62PL.js";
import "./chunk-IYP6CT3K.js";
import "./chunk-FYR5BANQ.js";
import "./chunk-QUIYX566.js";
import "./chunk-RM7XXT6Q.js";
import "./chunk-DTDINWFC.js";
import "./chunk-ALLN5HC4.js";
import "./chunk-NF7XNSDY.js";
import "./chunk-TZGOHWVQ.js";
import "./chunk-734PY7CH.js";
import "./chunk-MGPYAJX2.js";
import "./chunk-MZZLYDW7.js";
import "./chunk-NCPKZ4W5.js";
import "./chunk-LITJNBCB.js";
import "./chunk-KZA2KZR2.js";
import "./chunk-O6GGPAH7.js";
import "./chunk-GU6FFGHO.js";
import "./chunk-5W2LZIJ6.js";
import "./chunk-SKQOFEFK.js";
import "./chunk-ISHNH3V3.js";
import "./chunk-SDDAAFP3.js";
import "./chunk-E55JLYEX.js";
import "./chunk-4RDC6BGS.js";
import "./chunk-C3WNPMIP.js";
import "./chunk-BCR3I4ZH.js";
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
  leaveOutSame
};
