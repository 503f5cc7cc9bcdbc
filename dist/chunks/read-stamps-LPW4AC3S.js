import {
  defaultZipLimits,
  readDirectory,
  readEntries
} from "./chunk-NOVGIAVC.js";
import {
  asZipError,
  withFileSource
} from "./chunk-4WTQWG6E.js";
import "./chunk-6DC4X7M5.js";
import "./chunk-LKTCZPI4.js";
import "./chunk-RWGPUV7D.js";
import "./chunk-U4XJGJKC.js";
import "./chunk-J2ZCC55C.js";
import "./chunk-T52YZ34R.js";
import "./chunk-6O67EI62.js";
import "./chunk-AXDIZIMP.js";
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
