import {
  checkHandler,
  createNames,
  moduleTree
} from "./chunk-4CZEPKV4.js";
import {
  outlineModule
} from "./chunk-W7LWJCDE.js";
import {
  handlerDiagnostic
} from "./chunk-5CNSJI5D.js";
import "./chunk-TYBBGRGM.js";
import "./chunk-FFXHO6RG.js";
import "./chunk-VLGDPQ4L.js";
import "./chunk-A3MI5L5O.js";
import "./chunk-Q7AR65GK.js";
import "./chunk-7VYNF3I2.js";
import {
  Problems
} from "./chunk-AZ3SCWHG.js";
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
