import "./chunk-FBRN7OKX.js";
import "./chunk-EX75JEGB.js";
import "./chunk-CTLTT6ZE.js";
import "./chunk-B4DCWO4Y.js";
import "./chunk-G23OZXBS.js";
import "./chunk-MBXUOQ5G.js";
import {
  relative,
  sep
} from "./chunk-QUJYV2WD.js";
import "./chunk-SEWDMQ6Q.js";

// src/commands/plain-maker.ts
async function createPlainMaker(request, cwd) {
  const { makePlain } = await import("./plain-FLGZQOJ4.js");
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
