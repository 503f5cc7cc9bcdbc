import {
  defaultZipLimits,
  readDirectory,
  readEntries
} from "./chunk-2FHQGEYP.js";
import {
  asZipError,
  withFileSource
} from "./chunk-ZPIJGIEB.js";
import "./chunk-VTJKBSM3.js";
import "./chunk-X5UYMLH5.js";
import "./chunk-P3WHY7R3.js";
import "./chunk-DTDINWFC.js";
import "./chunk-ZARUHNFP.js";
import "./chunk-PVU6CQZ5.js";
import "./chunk-AUTTXWKB.js";
import "./chunk-3XBKKRRJ.js";
import "./chunk-G23OZXBS.js";
import "./chunk-MBXUOQ5G.js";
import "./chunk-UOHLLLSF.js";
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
