import {
  listingPath,
  namesIn,
  stampOf
} from "./chunk-P2ES2T5K.js";
import "./chunk-HEUCRMT6.js";
import "./chunk-TCX2VXLQ.js";
import "./chunk-AJMBSIOS.js";
import "./chunk-GIR7MYNM.js";
import {
  isPackaged
} from "./chunk-4ASVOFMV.js";
import {
  writeRecord
} from "./chunk-QFE7GEH6.js";
import "./chunk-PG2WORVK.js";
import {
  openProject
} from "./chunk-JAVGI4JA.js";
import "./chunk-TGHNTHWG.js";
import {
  join,
  programVersion
} from "./chunk-K6VH3A42.js";
import "./chunk-7X23XMYO.js";

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
