import {
  defaultZipLimits,
  readDirectory,
  readEntries
} from "./chunk-PMKR73N7.js";
import {
  asZipError,
  withFileSource
} from "./chunk-TCX2VXLQ.js";
import "./chunk-AJMBSIOS.js";
import "./chunk-GIR7MYNM.js";
import "./chunk-4ASVOFMV.js";
import "./chunk-QFE7GEH6.js";
import "./chunk-PG2WORVK.js";
import "./chunk-JAVGI4JA.js";
import "./chunk-TGHNTHWG.js";
import "./chunk-K6VH3A42.js";
import "./chunk-7X23XMYO.js";

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
