import {
  checkHandler,
  createNames,
  moduleTree
} from "./chunk-5D6C4NT6.js";
import {
  outlineModule
} from "./chunk-XCLPRQOR.js";
import {
  handlerDiagnostic
} from "./chunk-YGYN7AMQ.js";
import "./chunk-HETZIBF5.js";
import "./chunk-QHNKK7LI.js";
import "./chunk-UDMSG2CO.js";
import "./chunk-YFXHSSPK.js";
import "./chunk-3PU2YOYO.js";
import "./chunk-BOGNXE53.js";
import {
  Problems
} from "./chunk-AH3QAN2M.js";
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
