import {
  checkHandler,
  createNames,
  moduleTree
} from "./chunk-YRCQXO3C.js";
import {
  outlineModule
} from "./chunk-GJPM4DEC.js";
import {
  handlerDiagnostic
} from "./chunk-6DC4X7M5.js";
import "./chunk-LKTCZPI4.js";
import "./chunk-RWGPUV7D.js";
import "./chunk-U4XJGJKC.js";
import "./chunk-J2ZCC55C.js";
import "./chunk-T52YZ34R.js";
import "./chunk-6O67EI62.js";
import {
  Problems
} from "./chunk-AXDIZIMP.js";
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
