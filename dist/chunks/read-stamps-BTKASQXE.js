import {
  defaultZipLimits,
  readDirectory,
  readEntries
} from "./chunk-ZHULWYFX.js";
import "./chunk-DD47FBQ6.js";
import "./chunk-4EX6TKOH.js";
import "./chunk-L2QTDTR2.js";
import "./chunk-PIEI5WB7.js";
import "./chunk-DBYG34KA.js";
import "./chunk-ZPZB7KWA.js";
import "./chunk-J6JDIELV.js";
import "./chunk-WKMOEOND.js";
import "./chunk-D5VPNCRK.js";
import "./chunk-3GR6RLEO.js";
import "./chunk-RM7XXT6Q.js";
import "./chunk-DTDINWFC.js";
import "./chunk-ALLN5HC4.js";
import "./chunk-NF7XNSDY.js";
import "./chunk-TZGOHWVQ.js";
import "./chunk-734PY7CH.js";
import "./chunk-3H4MYS42.js";
import "./chunk-UESL6QA2.js";
import {
  asZipError,
  withFileSource
} from "./chunk-SSWEC3SC.js";
import "./chunk-LITJNBCB.js";
import "./chunk-KZA2KZR2.js";
import "./chunk-4OUPGD2T.js";
import "./chunk-OERDMW3G.js";
import "./chunk-5W2LZIJ6.js";
import "./chunk-QQLENHY2.js";
import "./chunk-ISHNH3V3.js";
import "./chunk-SDDAAFP3.js";
import "./chunk-E55JLYEX.js";
import "./chunk-4RDC6BGS.js";
import "./chunk-BW7IBTLD.js";
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

// src/archive/read-stamps.ts
async function readZipStamps(path) {
  try {
    return await withFileSource(path, async (source) => {
      const { bytes, count } = await readDirectory(source, path, defaultZipLimits);
      return readEntries(bytes, count).map(stampOf);
    });
  } catch (error) {
    throw asZipError(path, void 0, error);
  }
}
function stampOf({ day, time, externalAttributes }) {
  return {
    // Date: year − 1980 in bits 9–15, month 5–8, day 0–4. Time: hour 11–15, minute 5–10, half seconds 0–4.
    date: [
      (day >> 9) + 1980,
      day >> 5 & 15,
      day & 31,
      time >> 11,
      time >> 5 & 63,
      (time & 31) * 2
    ],
    externalAttributes
  };
}
export {
  readZipStamps
};
