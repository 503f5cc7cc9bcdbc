import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  expandTag
} from "./chunk-VM5WRWAS.js";
import {
  isVersion
} from "./chunk-NGLXED5Y.js";
import {
  normalizeName
} from "./chunk-GQ7KFRK6.js";

// src/python/wheel-filename.ts
function parseWheelFilename(filename) {
  if (!filename.endsWith(".whl") || /[/\\:\p{C}\s]/u.test(filename)) return void 0;
  const parts = filename.slice(0, -".whl".length).split("-");
  if (parts.length !== 5 && parts.length !== 6) return void 0;
  const [name, version] = parts;
  if (name.includes("__") || !/^[\p{L}\p{N}_.]+$/u.test(name) || !isVersion(version)) return void 0;
  const buildTag = parts.length === 6 ? parts[2] : void 0;
  if (buildTag !== void 0 && !/^\d/.test(buildTag)) return void 0;
  const tags = wheelTags(filename);
  if (tags === void 0) return void 0;
  return { filename, name, normalizedName: normalizeName(name), version, buildTag, tags };
}
function compareBuildTags(left, right) {
  const key = (tag = "") => {
    const [, digits, text2] = /^(\d+)(.*)$/.exec(tag) ?? [];
    return [digits === void 0 ? -1n : BigInt(digits), text2 ?? ""];
  };
  const [[number, text], [otherNumber, otherText]] = [key(left), key(right)];
  if (number !== otherNumber) return number < otherNumber ? -1 : 1;
  return text < otherText ? -1 : Number(text > otherText);
}
function wheelTags(filename) {
  if (!filename.endsWith(".whl")) return void 0;
  return expandTag(filename.slice(0, -".whl".length).split("-").slice(-3).join("-"));
}

export {
  parseWheelFilename,
  compareBuildTags,
  wheelTags
};
