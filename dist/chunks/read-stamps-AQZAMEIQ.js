import {
  defaultZipLimits,
  readDirectory,
  readEntries
} from "./chunk-CATJVKW2.js";
import "./chunk-XOSBCOZO.js";
import "./chunk-LA2OTB4C.js";
import "./chunk-EXWENLM4.js";
import "./chunk-PXN52QVZ.js";
import "./chunk-TYUQPK5Z.js";
import "./chunk-NJUEXAJP.js";
import "./chunk-M3FPZ62T.js";
import "./chunk-77FTD3JV.js";
import "./chunk-HNKZFXJJ.js";
import "./chunk-TTJVCZSG.js";
import {
  asZipError,
  withFileSource
} from "./chunk-RQCSRFBD.js";
import "./chunk-4FDDHO4D.js";
import "./chunk-B5QNHJSM.js";
import "./chunk-VGNWBWDG.js";
import "./chunk-V3QGTWZC.js";
import "./chunk-FVHAZ3UT.js";
import "./chunk-4C2S3W5M.js";
import "./chunk-HICPIWJH.js";
import "./chunk-YKMUJAI3.js";
import "./chunk-JNYKG7IG.js";
import "./chunk-O4235BVS.js";
import "./chunk-MHNVQAE2.js";
import "./chunk-F3HV3AH3.js";
import "./chunk-WR2LCJEF.js";
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
