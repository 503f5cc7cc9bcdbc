import "./chunk-FPFQGIBH.js";
import "./chunk-U6OKGSII.js";
import "./chunk-CTLTT6ZE.js";
import "./chunk-SWVB3UWT.js";
import "./chunk-G23OZXBS.js";
import "./chunk-MBXUOQ5G.js";
import {
  relative,
  sep
} from "./chunk-HO2VAHIO.js";
import "./chunk-SEWDMQ6Q.js";

// src/commands/plain-maker.ts
async function createPlainMaker(request, cwd) {
  const { makePlain } = await import("./plain-QSPV4L5K.js");
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
