import {
  WindowedReader,
  defaultZipLimits,
  readDirectoryPlace,
  require_yauzl
} from "./chunk-XDFKZOZV.js";
import {
  asZipError,
  withFileSource
} from "./chunk-VWDSLOBE.js";
import "./chunk-Q5YSFIQU.js";
import "./chunk-XLZLDMQQ.js";
import "./chunk-VQ5G3VVA.js";
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
      const { start, size } = readDirectoryPlace(source, zip, path, defaultZipLimits);
      const directory = Buffer.allocUnsafe(size);
      source.read(directory, start);
      return stampsIn(directory, zip.entryCount);
    });
  } catch (error) {
    throw asZipError(path, void 0, error);
  }
}
function stampsIn(directory, count) {
  const stamps = [];
  for (let at = 0; stamps.length < count; ) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== 33639248) {
      throw new Error(`its central directory ends after ${stamps.length} of ${count} entries`);
    }
    const time = directory.readUInt16LE(at + 12);
    const day = directory.readUInt16LE(at + 14);
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
      // 38 - External file attributes
      externalAttributes: directory.readUInt32LE(at + 38)
    });
    at += 46 + directory.readUInt16LE(at + 28) + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return stamps;
}
export {
  readZipStamps
};
