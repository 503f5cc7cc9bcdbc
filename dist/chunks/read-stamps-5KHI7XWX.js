import {
  WindowedReader,
  require_yauzl
} from "./chunk-I4TQMGQL.js";
import {
  asZipError,
  withFileSource
} from "./chunk-F4UKMWLJ.js";
import "./chunk-IBF7RKUT.js";
import "./chunk-XLZLDMQQ.js";
import "./chunk-R5UZHPTP.js";
import "./chunk-LS5V5SCB.js";
import "./chunk-4HQ5IIRE.js";
import "./chunk-O4235BVS.js";
import "./chunk-QVN6WZNO.js";
import "./chunk-KV4HALTM.js";
import "./chunk-QRM2R5Z7.js";
import {
  __toESM
} from "./chunk-SEWDMQ6Q.js";

// src/archive/read-stamps.ts
var import_yauzl = __toESM(require_yauzl(), 1);
async function readZipStamps(path) {
  try {
    return await withFileSource(path, async (source) => {
      const reader = new WindowedReader(source, 64 * 1024);
      const zip = await (0, import_yauzl.fromRandomAccessReaderPromise)(reader, source.size, {
        autoClose: false,
        decodeStrings: false
      });
      const stamps = [];
      for await (const entry of zip.eachEntry()) {
        const { lastModFileDate: day, lastModFileTime: time, externalFileAttributes } = entry;
        stamps.push({
          // Date: year − 1980 in bits 9–15, month 5–8, day 0–4. Time: hour 11–15, minute 5–10, half seconds 0–4.
          date: [
            (day >> 9) + 1980,
            day >> 5 & 15,
            day & 31,
            time >> 11,
            time >> 5 & 63,
            (time & 31) * 2
          ],
          externalAttributes: externalFileAttributes
        });
      }
      return stamps;
    });
  } catch (error) {
    throw asZipError(path, void 0, error);
  }
}
export {
  readZipStamps
};
