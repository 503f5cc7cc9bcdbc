import {
  checkHandler,
  createNames,
  moduleTree
} from "./chunk-AXFWZC7M.js";
import {
  outlineModule
} from "./chunk-2KQ4PXIT.js";
import {
  handlerDiagnostic
} from "./chunk-PBI5PASO.js";
import "./chunk-UKKK275T.js";
import "./chunk-T7XXP5DA.js";
import "./chunk-7SH6WOTT.js";
import "./chunk-6WYITLOS.js";
import "./chunk-AE4EDTQ5.js";
import "./chunk-XT4TFXWS.js";
import {
  Problems
} from "./chunk-B5FKBZOU.js";
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
