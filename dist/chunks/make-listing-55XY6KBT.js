import {
  listingPath,
  namesIn,
  stampOf
} from "./chunk-OQ4UXKYS.js";
import "./chunk-HEUCRMT6.js";
import "./chunk-V2RQPXAV.js";
import "./chunk-EU4DO5XE.js";
import "./chunk-YPJZ4KKX.js";
import {
  isPackaged
} from "./chunk-3IQ3S5X7.js";
import {
  writeRecord
} from "./chunk-O5BYCSXX.js";
import "./chunk-JQT2F3TU.js";
import {
  openProject
} from "./chunk-ENNQLJXN.js";
import "./chunk-UZQQBJ7D.js";
import {
  join,
  programVersion
} from "./chunk-QKMQAPM3.js";
import "./chunk-EXFJBLPA.js";

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
