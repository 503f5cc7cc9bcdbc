import {
  listingPath,
  namesIn,
  stampOf
} from "./chunk-UBS65FQ4.js";
import "./chunk-HEUCRMT6.js";
import "./chunk-CMUKP4E4.js";
import "./chunk-7ABXABHJ.js";
import "./chunk-DSK5H7TC.js";
import "./chunk-4WRLLFNP.js";
import {
  isPackaged
} from "./chunk-IUS4AXZO.js";
import {
  writeRecord
} from "./chunk-LQ4XIWFD.js";
import "./chunk-DTDINWFC.js";
import "./chunk-44RSC7HF.js";
import {
  openProject
} from "./chunk-PDXAFVYM.js";
import "./chunk-33IN77SH.js";
import "./chunk-CTLTT6ZE.js";
import "./chunk-2RMRFUHO.js";
import "./chunk-G23OZXBS.js";
import "./chunk-MBXUOQ5G.js";
import {
  join,
  programVersion
} from "./chunk-GNHUY74T.js";
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
