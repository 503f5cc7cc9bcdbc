import {
  checkHandler,
  createNames,
  moduleTree
} from "./chunk-3P76KSDO.js";
import {
  outlineModule
} from "./chunk-YG5SYKOL.js";
import {
  handlerDiagnostic
} from "./chunk-DSK5H7TC.js";
import "./chunk-4WRLLFNP.js";
import "./chunk-IUS4AXZO.js";
import "./chunk-LQ4XIWFD.js";
import "./chunk-DTDINWFC.js";
import "./chunk-44RSC7HF.js";
import "./chunk-PDXAFVYM.js";
import "./chunk-33IN77SH.js";
import "./chunk-CTLTT6ZE.js";
import "./chunk-2RMRFUHO.js";
import "./chunk-G23OZXBS.js";
import "./chunk-MBXUOQ5G.js";
import {
  Problems
} from "./chunk-GNHUY74T.js";
import "./chunk-SEWDMQ6Q.js";

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
