import {
  defaultZipLimits,
  readDirectory,
  readEntries
} from "./chunk-F43GRSOC.js";
import {
  asZipError,
  withFileSource
} from "./chunk-55NTIMKI.js";
import "./chunk-PBI5PASO.js";
import "./chunk-UKKK275T.js";
import "./chunk-T7XXP5DA.js";
import "./chunk-7SH6WOTT.js";
import "./chunk-6WYITLOS.js";
import "./chunk-AE4EDTQ5.js";
import "./chunk-XT4TFXWS.js";
import "./chunk-B5FKBZOU.js";
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
