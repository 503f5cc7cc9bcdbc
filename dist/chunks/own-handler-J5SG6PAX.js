import {
  checkHandler,
  createNames,
  moduleTree
} from "./chunk-ZOEULCII.js";
import {
  outlineModule
} from "./chunk-VZCLORYH.js";
import {
  handlerDiagnostic
} from "./chunk-DYC2YPWO.js";
import "./chunk-CEH66EWD.js";
import "./chunk-6OHMRPVH.js";
import "./chunk-DBC37DOO.js";
import "./chunk-DTDINWFC.js";
import "./chunk-XXTCMGDH.js";
import "./chunk-N4FAVDWL.js";
import "./chunk-W7JL7JGD.js";
import "./chunk-CTLTT6ZE.js";
import "./chunk-XDHZ23Q3.js";
import "./chunk-G23OZXBS.js";
import "./chunk-MBXUOQ5G.js";
import {
  Problems
} from "./chunk-JBS5RFOC.js";
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
