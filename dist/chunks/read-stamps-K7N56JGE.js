import {
  defaultZipLimits,
  readDirectory,
  readEntries
} from "./chunk-BLRWGX6F.js";
import "./chunk-A3QMW3WQ.js";
import "./chunk-OHP5DA4C.js";
import "./chunk-DYC2YPWO.js";
import "./chunk-CEH66EWD.js";
import {
  asZipError,
  withFileSource
} from "./chunk-6OHMRPVH.js";
import "./chunk-DBC37DOO.js";
import "./chunk-DTDINWFC.js";
import "./chunk-XXTCMGDH.js";
import "./chunk-N4FAVDWL.js";
import "./chunk-W7JL7JGD.js";
import "./chunk-CTLTT6ZE.js";
import "./chunk-XDHZ23Q3.js";
import "./chunk-G23OZXBS.js";
import "./chunk-MBXUOQ5G.js";
import "./chunk-JBS5RFOC.js";
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
