import {
  defaultZipLimits,
  readDirectory,
  readEntries
} from "./chunk-GAJVSEV6.js";
import {
  asZipError,
  withFileSource
} from "./chunk-BFPXPOVM.js";
import "./chunk-HN3JXOUB.js";
import "./chunk-RTWP37P6.js";
import "./chunk-6WNVNZ47.js";
import "./chunk-DTDINWFC.js";
import "./chunk-QM2ZB723.js";
import "./chunk-FBRN7OKX.js";
import "./chunk-EX75JEGB.js";
import "./chunk-CTLTT6ZE.js";
import "./chunk-B4DCWO4Y.js";
import "./chunk-G23OZXBS.js";
import "./chunk-MBXUOQ5G.js";
import "./chunk-QUJYV2WD.js";
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
