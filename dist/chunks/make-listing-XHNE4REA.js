import {
  listingPath,
  namesIn,
  stampOf
} from "./chunk-ATDVFXX4.js";
import "./chunk-HEUCRMT6.js";
import "./chunk-35QPGWWM.js";
import "./chunk-IFLOIPY4.js";
import "./chunk-ZIRYULOX.js";
import {
  isPackaged
} from "./chunk-FLPWUXNP.js";
import {
  writeRecord
} from "./chunk-XVAWO7KO.js";
import "./chunk-VRLTUVXX.js";
import {
  openProject
} from "./chunk-4U4A73Z3.js";
import "./chunk-2YNFGMIP.js";
import {
  join,
  programVersion
} from "./chunk-VILPUJHH.js";
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
