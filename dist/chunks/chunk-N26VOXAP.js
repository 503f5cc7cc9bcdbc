import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  userError
} from "./chunk-MIEGAHBV.js";

// src/wheels/wheel-file.ts
var WHEEL_FILE_NAME = /^[\p{L}\p{N}_.+!]+-[\p{L}\p{N}_.+!]+(?:-\d[\p{L}\p{N}_.]*)?(?:-[\p{L}\p{N}_.]+){3}\.whl$/u;
var MAX_NAME_BYTES = 255;
function isSafeWheelName(name) {
  return !name.startsWith(".") && Buffer.byteLength(name) <= MAX_NAME_BYTES && WHEEL_FILE_NAME.test(name);
}
function isSafeSdistName(name) {
  return Buffer.byteLength(name) <= MAX_NAME_BYTES && /^[\p{L}\p{N}_][\p{L}\p{N}_.+!-]*\.(?:tar\.gz|zip)$/u.test(name);
}
function isSha256(text) {
  return /^[0-9a-f]{64}$/.test(text);
}
function checkPinned(pinned) {
  const place = { path: pinned.lockPath };
  if (!isSafeWheelName(pinned.filename)) {
    throw userError({
      code: "bad-wheel-name",
      message: `\`${pinned.filename}\` is not the file name of a wheel`,
      place,
      help: "a wheel is named `name-version-python-abi-platform.whl` (PEP 427); generate the lock again"
    });
  }
  if (!isSha256(pinned.sha256)) {
    throw userError({
      code: "bad-wheel-hash",
      message: `the hash of ${pinned.filename}, \`${pinned.sha256}\`, is not a SHA-256 digest`,
      place,
      help: "generate the lock again with SHA-256 hashes"
    });
  }
}

export {
  isSafeWheelName,
  isSafeSdistName,
  isSha256,
  checkPinned
};
