import {
  defaultZipLimits,
  readDirectory,
  readEntries
} from "./chunk-BVJYAHKV.js";
import {
  asZipError,
  withFileSource
} from "./chunk-GLHS7K6X.js";
import "./chunk-MW7V227N.js";
import "./chunk-XLZLDMQQ.js";
import "./chunk-4UIHO4OO.js";
import "./chunk-LS5V5SCB.js";
import "./chunk-PRND6ZTQ.js";
import "./chunk-O4235BVS.js";
import "./chunk-QVN6WZNO.js";
import "./chunk-DXOFKA6T.js";
import "./chunk-ZIBW5ZFA.js";
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
