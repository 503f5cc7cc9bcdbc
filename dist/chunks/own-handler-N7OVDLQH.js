import {
  checkHandler,
  createNames,
  moduleTree
} from "./chunk-C6Z7XTFR.js";
import {
  outlineModule
} from "./chunk-YDXAUQP7.js";
import {
  handlerDiagnostic
} from "./chunk-5CDVQOZ6.js";
import "./chunk-AL4MK6QO.js";
import "./chunk-VG3BCFGK.js";
import "./chunk-LI344E2Q.js";
import "./chunk-FVRQGOXS.js";
import "./chunk-WQ4JPSDZ.js";
import "./chunk-XU2TZXU2.js";
import {
  Problems
} from "./chunk-SS2C5Z4L.js";
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
