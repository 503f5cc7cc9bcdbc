import {
  listingPath,
  namesIn,
  stampOf
} from "./chunk-Y7VKYRUX.js";
import "./chunk-HEUCRMT6.js";
import "./chunk-A3QMW3WQ.js";
import "./chunk-OHP5DA4C.js";
import "./chunk-DYC2YPWO.js";
import "./chunk-CEH66EWD.js";
import {
  isPackaged
} from "./chunk-6OHMRPVH.js";
import {
  writeRecord
} from "./chunk-DBC37DOO.js";
import "./chunk-DTDINWFC.js";
import "./chunk-XXTCMGDH.js";
import {
  openProject
} from "./chunk-N4FAVDWL.js";
import "./chunk-W7JL7JGD.js";
import "./chunk-CTLTT6ZE.js";
import "./chunk-XDHZ23Q3.js";
import "./chunk-G23OZXBS.js";
import "./chunk-MBXUOQ5G.js";
import {
  join,
  programVersion
} from "./chunk-JBS5RFOC.js";
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
