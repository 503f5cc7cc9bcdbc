import {
  defaultZipLimits,
  readDirectory,
  readEntries
} from "./chunk-WX7XJESV.js";
import {
  asZipError,
  withFileSource
} from "./chunk-V2RQPXAV.js";
import "./chunk-EU4DO5XE.js";
import "./chunk-YPJZ4KKX.js";
import "./chunk-3IQ3S5X7.js";
import "./chunk-O5BYCSXX.js";
import "./chunk-JQT2F3TU.js";
import "./chunk-ENNQLJXN.js";
import "./chunk-UZQQBJ7D.js";
import "./chunk-QKMQAPM3.js";
import "./chunk-EXFJBLPA.js";

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
