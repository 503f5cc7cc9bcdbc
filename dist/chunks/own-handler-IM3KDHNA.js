import {
  checkHandler,
  createNames,
  moduleTree
} from "./chunk-VW5NUQGR.js";
import {
  outlineModule
} from "./chunk-EIRBFI6I.js";
import {
  handlerDiagnostic
} from "./chunk-6CRQERDA.js";
import "./chunk-53EPZ7YX.js";
import "./chunk-PJYLTIWM.js";
import "./chunk-UPF2DH3O.js";
import "./chunk-ME6BD7Z3.js";
import "./chunk-KCBUVPWU.js";
import "./chunk-HFJFR3A3.js";
import {
  Problems
} from "./chunk-UOALO2G6.js";
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
