import {
  listingPath,
  namesIn,
  stampOf
} from "./chunk-Z2LLUUJ7.js";
import "./chunk-HEUCRMT6.js";
import {
  isPackaged
} from "./chunk-2K5YNMRB.js";
import "./chunk-WNQQJFUR.js";
import "./chunk-AGNS7AXZ.js";
import {
  writeRecord
} from "./chunk-K2ZOXZ2K.js";
import "./chunk-DTDINWFC.js";
import "./chunk-O2ZTWYJZ.js";
import {
  openProject
} from "./chunk-OA6O4MI2.js";
import "./chunk-RYAP5BHX.js";
import "./chunk-CSEYOPJV.js";
import "./chunk-G23OZXBS.js";
import "./chunk-MBXUOQ5G.js";
import {
  join,
  programVersion
} from "./chunk-ALZ6SUYP.js";
import "./chunk-SEWDMQ6Q.js";

// src/commands/make-listing.ts
var optionFiles = ["pants.toml", "pants.ci.toml", ".pants.rc", ".gitignore"];
function listAddresses(host, root) {
  const project = openProject(host, { buildRoot: root });
  const addresses = [...project.targets.targets.values()].filter(({ address }) => address.relativeFilePath === void 0).map((target) => [target.spec, isPackaged(target)]);
  const listing = {
    version: programVersion,
    root,
    directories: [...project.workspace.files.directories()].map((path) => {
      const full = join(root, path);
      return [path, stampOf(full).date, namesIn(full)];
    }),
    files: sourcesOf(project).map((path) => {
      const { date, size } = stampOf(join(root, path));
      return [path, date, size];
    }),
    addresses
  };
  writeRecord(host, listingPath(host.storeDirectory, root), JSON.stringify(listing));
  return addresses;
}
function sourcesOf({ workspace, targets }) {
  const found = new Set(optionFiles);
  for (const directory of workspace.files.directories()) {
    for (const path of targets.buildFiles(directory)) found.add(path);
  }
  for (const { type, sources } of targets.targets.values()) {
    if (type.generates?.by === "requirements") for (const path of sources) found.add(path);
  }
  return [...found];
}
export {
  listAddresses
};
