import {
  LISTINGS_DIRECTORY
} from "./chunk-HEUCRMT6.js";
import {
  directoryOf,
  join,
  parseBoundedJson,
  programVersion,
  statsAt
} from "./chunk-VILPUJHH.js";
import {
  readFileSync,
  readdirSync,
  statSync
} from "./chunk-7X23XMYO.js";

// src/commands/address-listing.ts
var MAX_LISTING = 32 * 1024 * 1024;
function listingPath(storeDirectory, root) {
  return join(storeDirectory, LISTINGS_DIRECTORY, `${shortName(root)}.json`);
}
function shortName(path) {
  let [a, b] = [2166136261, 2654435769];
  for (let index = 0; index < path.length; index++) {
    a = Math.imul(a ^ path.charCodeAt(index), 16777619);
    b = Math.imul(b + path.charCodeAt(index), 2246822507) ^ b >>> 13;
  }
  return (a >>> 0).toString(16).padStart(8, "0") + (b >>> 0).toString(16).padStart(8, "0");
}
var MOST_COMPARED = 500;
function listedAddresses(storeDirectory, root, near) {
  const listing = readListing(listingPath(storeDirectory, root));
  if (listing?.version !== programVersion || listing.root !== root) return void 0;
  const isBelow = (path) => near === "" || path === near || path.startsWith(`${near}/`);
  const isOnTheWay = (directory) => directory === "" || `${near}/`.startsWith(`${directory}/`);
  const files = listing.files.filter(([path]) => isBelow(path));
  const directories = listing.directories.filter(([path]) => isBelow(path));
  const isMuch = files.length + directories.length > MOST_COMPARED;
  const isCompared = (path, directory) => isOnTheWay(directory) || !isMuch && isBelow(path);
  const isSame = listing.files.every(
    ([path, ...stamp]) => !isCompared(path, directoryOf(path)) || isSameFile(`${root}/${path}`, ...stamp)
  ) && listing.directories.every(
    ([path, ...stamp]) => !isCompared(path, path) || isSameDirectory(`${root}/${path}`, ...stamp)
  );
  return isSame ? listing.addresses : void 0;
}
function readListing(path) {
  try {
    const stats = statSync(path);
    const isOurs = process.getuid === void 0 || stats.uid === process.getuid();
    if (!stats.isFile() || !isOurs || stats.size > MAX_LISTING) return void 0;
    return parseBoundedJson(readFileSync(path, "utf8"));
  } catch {
    return void 0;
  }
}
function isSameFile(path, date, size) {
  const stamp = stampOf(path);
  return stamp.date === date && stamp.size === size;
}
function stampOf(path) {
  const stats = statsAt(path);
  return stats === void 0 ? { date: -1, size: -1 } : { date: stats.mtimeMs, size: stats.size };
}
function isSameDirectory(path, date, names) {
  return stampOf(path).date === date || namesIn(path) === names;
}
function namesIn(path) {
  try {
    const names = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory() || /BUILD|^pants|^\.pants|^\.gitignore$/.test(entry.name)).map(({ name }) => name);
    return names.sort().join("/");
  } catch {
    return "";
  }
}

export {
  listingPath,
  listedAddresses,
  stampOf,
  namesIn
};
