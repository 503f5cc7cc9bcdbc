import {
  defaultZipLimits,
  readDirectory,
  readEntries
} from "./chunk-MGVFPWIM.js";
import {
  asZipError,
  withFileSource
} from "./chunk-DZA4PD4T.js";
import "./chunk-X6QFD54N.js";
import "./chunk-OGZMYRTA.js";
import "./chunk-3SUFJPM3.js";
import "./chunk-JANV55CS.js";
import "./chunk-AT77NAM4.js";
import "./chunk-AL5NTLEU.js";
import "./chunk-LJDE2LEP.js";
import "./chunk-F3WCT5KD.js";
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
