import {
  checkHandler,
  createNames,
  moduleTree
} from "./chunk-U6DL6INJ.js";
import {
  outlineModule
} from "./chunk-UWYIA2SB.js";
import {
  handlerDiagnostic
} from "./chunk-X6QFD54N.js";
import "./chunk-OGZMYRTA.js";
import "./chunk-3SUFJPM3.js";
import "./chunk-JANV55CS.js";
import "./chunk-AT77NAM4.js";
import "./chunk-AL5NTLEU.js";
import "./chunk-LJDE2LEP.js";
import {
  Problems
} from "./chunk-F3WCT5KD.js";
import "./chunk-7X23XMYO.js";

// src/plans/own-handler.ts
function faultsOfHandler(workspace, { target, checked, sources }) {
  const name = checked?.function;
  if (checked === void 0 || name === void 0) return [];
  const readable = sources.filter(({ standsIn }) => standsIn === void 0);
  const byPath = new Map(readable.map(({ path, source }) => [path, source]));
  const input = {
    tree: moduleTree([readable], []),
    outline: ({ path }) => outlineModule(workspace.read(byPath.get(path)))
  };
  const problems = new Problems();
  const loaded = { input, names: createNames(input), lacks: () => false };
  const fault = problems.collect(() => checkHandler(loaded, checked.module, name));
  return fault === void 0 ? problems.diagnostics : [handlerDiagnostic(target.spec, checked, fault, (path) => byPath.get(path))];
}
export {
  faultsOfHandler
};
