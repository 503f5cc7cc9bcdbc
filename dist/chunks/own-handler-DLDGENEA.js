import {
  checkHandler,
  createNames,
  moduleTree
} from "./chunk-WFBHNZ77.js";
import {
  outlineModule
} from "./chunk-UPT6EAS6.js";
import {
  handlerDiagnostic
} from "./chunk-3D7GCMQI.js";
import "./chunk-LWICTUN7.js";
import "./chunk-52Y5HVDZ.js";
import "./chunk-CUYVTGTZ.js";
import "./chunk-25N4BSQB.js";
import "./chunk-TWQM2XJ2.js";
import "./chunk-GDNLEDKI.js";
import {
  Problems
} from "./chunk-BZKBF6IY.js";
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
