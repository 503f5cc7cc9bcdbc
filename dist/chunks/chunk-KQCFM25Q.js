import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/archive/member-names.ts
var MAX_PART = 255;
var MAX_PATH = 4096;
function unsafeName(name) {
  if (name === "" || name === "/") return "its name is empty";
  if (name.startsWith("/")) return "its name is an absolute path";
  if (/^[A-Za-z]:/.test(name)) return "its name begins with a drive letter";
  if (name.includes("\\")) return "its name holds a backslash";
  if (/[\u0000-\u001f\u007f-\u009f]/.test(name)) return "its name holds a control character";
  const path = name.endsWith("/") ? name.slice(0, -1) : name;
  for (const part of path.split("/")) {
    if (part === "") return "its name has an empty part (`//`)";
    if (part === "..") return "its name has a part `..`";
    if (part === ".") return "its name has a part `.`";
    if (part.length > MAX_PART / 4 && Buffer.byteLength(part) > MAX_PART) {
      return `a part of its name is longer than ${MAX_PART} bytes`;
    }
  }
  if (Buffer.byteLength(name) > MAX_PATH) return `its name is longer than ${MAX_PATH} bytes`;
  return void 0;
}
function compareCodePoints(a, b) {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    let left = a.charCodeAt(index);
    let right = b.charCodeAt(index);
    if (left === right) continue;
    if (left >= 55296 && right >= 55296) {
      left = left >= 57344 ? left - 2048 : left + 8192;
      right = right >= 57344 ? right - 2048 : right + 8192;
    }
    return left - right;
  }
  return a.length - b.length;
}
function sortedNames(names) {
  const list = [...names];
  return list.some((name) => /[\ud800-\udfff]/.test(name)) ? list.sort(compareCodePoints) : list.sort();
}
function parentsOf(path) {
  const parents = [];
  for (let slash = path.indexOf("/"); slash !== -1; slash = path.indexOf("/", slash + 1)) {
    parents.push(path.slice(0, slash));
  }
  return parents;
}
function directoryOf(path) {
  return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}

export {
  unsafeName,
  compareCodePoints,
  sortedNames,
  parentsOf,
  directoryOf
};
