import {
  defaultZipLimits,
  readDirectory,
  readEntries
} from "./chunk-KAS3LJ3W.js";
import {
  asZipError,
  withFileSource
} from "./chunk-JOWP2CQZ.js";
import "./chunk-XBIJVWRL.js";
import "./chunk-XLZLDMQQ.js";
import "./chunk-D7QZMXZK.js";
import "./chunk-LS5V5SCB.js";
import "./chunk-PRND6ZTQ.js";
import "./chunk-O4235BVS.js";
import "./chunk-QVN6WZNO.js";
import "./chunk-KV4HALTM.js";
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
