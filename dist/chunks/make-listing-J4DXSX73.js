import {
  listingPath,
  namesIn,
  stampOf
} from "./chunk-LHZYDHZQ.js";
import "./chunk-HEUCRMT6.js";
import "./chunk-R65UHVWZ.js";
import "./chunk-3D7GCMQI.js";
import "./chunk-LWICTUN7.js";
import {
  isPackaged
} from "./chunk-52Y5HVDZ.js";
import {
  writeRecord
} from "./chunk-CUYVTGTZ.js";
import "./chunk-25N4BSQB.js";
import {
  openProject
} from "./chunk-TWQM2XJ2.js";
import "./chunk-GDNLEDKI.js";
import {
  join,
  programVersion
} from "./chunk-BZKBF6IY.js";
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
