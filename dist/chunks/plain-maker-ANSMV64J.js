import "./chunk-AE4EDTQ5.js";
import "./chunk-XT4TFXWS.js";
import {
  relative,
  sep
} from "./chunk-B5FKBZOU.js";
import "./chunk-7X23XMYO.js";

// src/commands/plain-maker.ts
async function createPlainMaker(request, cwd) {
  const { makePlain } = await import("./plain-DFWY6224.js");
  let base;
  const create = () => {
    let made;
    return {
      request,
      make: (workspace, directories, _, problems) => {
        base ??= insideOf(workspace.root, cwd);
        made = makePlain(workspace, { ...request, base }, directories, problems);
        return made;
      },
      made: () => made,
      again: create
    };
  };
  return create();
}
function insideOf(root, path) {
  const below = relative(root, path).split(sep).join("/");
  return below.startsWith("..") || /^[a-z]:/i.test(below) ? "" : below;
}
export {
  createPlainMaker
};
