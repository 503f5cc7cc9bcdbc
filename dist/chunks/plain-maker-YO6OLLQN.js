import "./chunk-544PTV3S.js";
import "./chunk-RIAU5XM3.js";
import {
  relative,
  sep
} from "./chunk-EMU5ZY4F.js";
import "./chunk-7X23XMYO.js";

// src/commands/plain-maker.ts
async function createPlainMaker(request, cwd) {
  const { makePlain } = await import("./plain-PUOUOFXF.js");
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
