import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  writeRecord
} from "./chunk-3GR6RLEO.js";
import {
  namesIn
} from "./chunk-RM7XXT6Q.js";
import {
  createHash
} from "./chunk-4RDC6BGS.js";
import {
  parseBoundedJson
} from "./chunk-Y5MMXVRX.js";
import {
  join,
  readFileSync,
  rmSync,
  statSync
} from "./chunk-PSGP3ZSG.js";

// src/wheels/known-pages.ts
var PAGES_DIRECTORY = "pages";
var PAGE_VERSION = 1;
var DAY = 24 * 60 * 60 * 1e3;
function pagePath(host, index, project) {
  const directory = createHash("sha256").update(index).digest("hex").slice(0, 32);
  return join(host.storeDirectory, PAGES_DIRECTORY, directory, `${encodeURIComponent(project)}.json`);
}
function readKnownPage(host, index, project) {
  const path = pagePath(host, index, project);
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats?.isFile() !== true) return void 0;
    if (process.getuid !== void 0 && stats.uid !== process.getuid()) return void 0;
    const page = parseBoundedJson(readFileSync(path, "utf8"));
    if (page.version !== PAGE_VERSION || !Array.isArray(page.files)) return void 0;
    return page.files.flatMap((row) => decodeFile(row) ?? []);
  } catch {
    return void 0;
  }
}
function keepKnownPage(host, index, project, files) {
  const page = { version: PAGE_VERSION, files: files.map(encodeFile) };
  writeRecord(host, pagePath(host, index, project), JSON.stringify(page));
}
function pruneKnownPages(host, days) {
  const root = join(host.storeDirectory, PAGES_DIRECTORY);
  for (const name of namesIn(root)) {
    for (const file of namesIn(join(root, name))) {
      const path = join(root, name, file);
      const stats = statSync(path, { throwIfNoEntry: false });
      if (stats !== void 0 && host.clock.now() - stats.mtimeMs > days * DAY) rmSync(path, { force: true });
    }
  }
}
function encodeFile(file) {
  const { filename, url, sha256, size, requiresPython, isYanked } = file;
  return [filename, openUrl(url), sha256 ?? null, size ?? null, requiresPython ?? null, isYanked];
}
function openUrl(text) {
  if (!URL.canParse(text)) return "";
  const url = new URL(text);
  if (url.username !== "" || url.password !== "" || url.search !== "") return "";
  url.hash = "";
  return url.href;
}
function decodeFile(row) {
  if (!Array.isArray(row)) return void 0;
  const [filename, url, sha256, size, requiresPython, isYanked] = row;
  if (typeof filename !== "string" || typeof url !== "string") return void 0;
  return {
    filename,
    url,
    sha256: typeof sha256 === "string" ? sha256 : void 0,
    size: typeof size === "number" ? size : void 0,
    requiresPython: typeof requiresPython === "string" ? requiresPython : void 0,
    isYanked: isYanked === true
  };
}

export {
  readKnownPage,
  keepKnownPage,
  pruneKnownPages
};
