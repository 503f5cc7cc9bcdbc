import {
  defaultZipLimits,
  readDirectory,
  readEntries
} from "./chunk-LDEY2BRD.js";
import {
  asZipError,
  withFileSource
} from "./chunk-YKXCGBOI.js";
import "./chunk-6CRQERDA.js";
import "./chunk-53EPZ7YX.js";
import "./chunk-PJYLTIWM.js";
import "./chunk-UPF2DH3O.js";
import "./chunk-ME6BD7Z3.js";
import "./chunk-KCBUVPWU.js";
import "./chunk-HFJFR3A3.js";
import "./chunk-UOALO2G6.js";
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
