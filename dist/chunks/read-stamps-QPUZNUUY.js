import {
  defaultZipLimits,
  readDirectory,
  readEntries
} from "./chunk-ISFVT4IC.js";
import "./chunk-CMUKP4E4.js";
import "./chunk-7ABXABHJ.js";
import "./chunk-DSK5H7TC.js";
import "./chunk-4WRLLFNP.js";
import {
  asZipError,
  withFileSource
} from "./chunk-IUS4AXZO.js";
import "./chunk-LQ4XIWFD.js";
import "./chunk-DTDINWFC.js";
import "./chunk-44RSC7HF.js";
import "./chunk-PDXAFVYM.js";
import "./chunk-33IN77SH.js";
import "./chunk-CTLTT6ZE.js";
import "./chunk-2RMRFUHO.js";
import "./chunk-G23OZXBS.js";
import "./chunk-MBXUOQ5G.js";
import "./chunk-GNHUY74T.js";
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
    // Date: year \u2212 1980 in bits 9\u201315, month 5\u20138, day 0\u20134. Time: hour 11\u201315, minute 5\u201310, half seconds 0\u20134.
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
