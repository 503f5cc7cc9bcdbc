import {
  defaultZipLimits,
  readDirectory,
  readEntries
} from "./chunk-EXZ4J6ZD.js";
import "./chunk-TFOYUHCH.js";
import "./chunk-T6KOI27F.js";
import "./chunk-QXMBM2CC.js";
import "./chunk-XLZLDMQQ.js";
import {
  asZipError,
  withFileSource
} from "./chunk-SDVDJ6WU.js";
import "./chunk-WZJCGYIG.js";
import "./chunk-EJ44QVUT.js";
import "./chunk-GD3YY2NU.js";
import "./chunk-XW5ZRA62.js";
import "./chunk-JNYKG7IG.js";
import "./chunk-O4235BVS.js";
import "./chunk-ET6FWBEU.js";
import "./chunk-F3HV3AH3.js";
import "./chunk-WR2LCJEF.js";
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
