import {
  filenameOf
} from "./chunk-4U4A73Z3.js";
import {
  parseWheelFilename
} from "./chunk-VILPUJHH.js";

// src/requirements/file-at.ts
var unknownHash = { algorithm: "", hex: "" };
function fileAt(url, hashes) {
  const filename = filenameOf(url);
  const location = url.split("#", 1)[0];
  const inUrl = /[#&]sha256=([0-9a-f]+)/i.exec(url)?.[1];
  const strong = hashes.filter((hash) => hash.startsWith("sha256:"));
  const allowed = strong.length > 0 || inUrl === void 0 ? strong : [`sha256:${inUrl.toLowerCase()}`];
  const isOpen = allowed.length > 1 || allowed.length === 0 && hashes.length === 0;
  if (isOpen && parseWheelFilename(filename) !== void 0) {
    return { artifacts: [{ filename, url: location, hash: unknownHash, size: void 0 }], hashes: allowed };
  }
  const [algorithm = "", hex = ""] = (allowed[0] ?? hashes[0] ?? "").split(":", 2);
  return { artifacts: [{ filename, url: location, hash: { algorithm, hex }, size: void 0 }] };
}

export {
  fileAt
};
