import {
  outlineModule
} from "./chunk-3NQSABD3.js";

// src/checks/load/outline-facts.ts
var outlineFacts = {
  name: "outline",
  largest: 16 * 1024 * 1024,
  read: outlineModule
};
var groupFacts = {
  name: "groups",
  largest: 1024 * 1024,
  read: (bytes) => Array.from(bytes.toString("utf8").matchAll(/^\[([^\]\n]+)\]/gm), ([, name]) => name.trim())
};
var recordFacts = {
  name: "record",
  largest: 16 * 1024 * 1024,
  read: (bytes) => {
    const found = bytes.toString("utf8").matchAll(/^([^\s",.][^\s",]{0,300}?)(?:\/__init__)?(?:\.py|(?:\.cpython-[\w-]{1,60}|\.abi3)?\.so),/gm);
    return Array.from(found, ([, path]) => path.replaceAll("/", "."));
  }
};
var CFFI_BACKEND = "_cffi_backend";
var cffiFacts = {
  name: "cffi",
  largest: 64 * 1024 * 1024,
  read: (bytes) => bytes.includes(`\0${CFFI_BACKEND}\0`)
};

export {
  outlineFacts,
  groupFacts,
  recordFacts,
  CFFI_BACKEND,
  cffiFacts
};
