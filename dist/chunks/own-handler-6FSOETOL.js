import {
  checkHandler,
  createNames,
  moduleTree
} from "./chunk-KRTJ6KH5.js";
import {
  outlineModule
} from "./chunk-ENRLUKPN.js";
import {
  handlerDiagnostic
} from "./chunk-AJMBSIOS.js";
import "./chunk-GIR7MYNM.js";
import "./chunk-4ASVOFMV.js";
import "./chunk-QFE7GEH6.js";
import "./chunk-PG2WORVK.js";
import "./chunk-JAVGI4JA.js";
import "./chunk-TGHNTHWG.js";
import {
  Problems
} from "./chunk-K6VH3A42.js";
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
