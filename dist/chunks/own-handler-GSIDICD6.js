import {
  checkHandler,
  createNames,
  moduleTree
} from "./chunk-ZD7JGN5K.js";
import {
  outlineModule
} from "./chunk-BP7DTXAO.js";
import {
  handlerDiagnostic
} from "./chunk-EU4DO5XE.js";
import "./chunk-YPJZ4KKX.js";
import "./chunk-3IQ3S5X7.js";
import "./chunk-O5BYCSXX.js";
import "./chunk-JQT2F3TU.js";
import "./chunk-ENNQLJXN.js";
import "./chunk-UZQQBJ7D.js";
import {
  Problems
} from "./chunk-QKMQAPM3.js";
import "./chunk-EXFJBLPA.js";

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
