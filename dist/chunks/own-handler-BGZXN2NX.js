import {
  checkHandler,
  createNames,
  moduleTree
} from "./chunk-RQ7RFWC4.js";
import {
  outlineModule
} from "./chunk-CUPRNRPG.js";
import {
  handlerDiagnostic
} from "./chunk-IMOKZ2B7.js";
import "./chunk-OMJ6PTLU.js";
import "./chunk-N54S3QGW.js";
import "./chunk-UZ7CUJL6.js";
import "./chunk-MRRBFBJE.js";
import "./chunk-MPXRJXM5.js";
import "./chunk-PZ3FAS7C.js";
import {
  Problems
} from "./chunk-4QL5QTBF.js";
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
