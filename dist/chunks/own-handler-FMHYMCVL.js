import {
  checkHandler,
  createNames,
  moduleTree
} from "./chunk-Q3WGPM3S.js";
import {
  outlineModule
} from "./chunk-LX7UC5M7.js";
import {
  handlerDiagnostic
} from "./chunk-UVBJNJCK.js";
import "./chunk-Q7KDSB4J.js";
import "./chunk-N4ALHMJC.js";
import "./chunk-R52EW6RZ.js";
import "./chunk-WAJWSLRX.js";
import "./chunk-544PTV3S.js";
import "./chunk-RIAU5XM3.js";
import {
  Problems
} from "./chunk-EMU5ZY4F.js";
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
