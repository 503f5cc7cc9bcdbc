import "./chunk-4U4A73Z3.js";
import "./chunk-2YNFGMIP.js";
import {
  relative,
  sep
} from "./chunk-VILPUJHH.js";
import "./chunk-7X23XMYO.js";

// src/commands/plain-maker.ts
async function createPlainMaker(request, cwd) {
  const { makePlain } = await import("./plain-GLSUFEDG.js");
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
