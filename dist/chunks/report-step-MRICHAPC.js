import {
  joinReports
} from "./chunk-JBL2PZY3.js";
import "./chunk-W3DVNG4S.js";
import "./chunk-X5YS2VVV.js";
import {
  setChanges,
  setPackages
} from "./chunk-5LC2D4DT.js";
import {
  tellReport
} from "./chunk-WGSVEG6N.js";
import {
  reportPlaces
} from "./chunk-YZUROGPD.js";
import "./chunk-ZUD4QY6P.js";
import "./chunk-LHJ2BFA7.js";
import "./chunk-YKXCGBOI.js";
import "./chunk-6CRQERDA.js";
import "./chunk-53EPZ7YX.js";
import "./chunk-PJYLTIWM.js";
import "./chunk-UPF2DH3O.js";
import "./chunk-ME6BD7Z3.js";
import "./chunk-KCBUVPWU.js";
import "./chunk-HFJFR3A3.js";
import {
  reportFailure
} from "./chunk-UOALO2G6.js";
import "./chunk-7X23XMYO.js";

// src/commands/report-step.ts
async function reportStep(context) {
  const { host, results, inputs } = context;
  const workspace = host.env["GITHUB_WORKSPACE"] ?? host.cwd;
  const { joined, report, failure } = joinReports(host, inputs.manifests, workspace);
  setPackages(results, joined.packages);
  setChanges(results, joined);
  results.setOutput("removed", JSON.stringify(joined.removed.map(({ target }) => target)));
  const { directory } = joined;
  const places = reportPlaces(host.env, { commit: joined.commit ?? void 0, directory });
  await tellReport(context, report, places);
  return failure === void 0 ? 0 : failed(failure, context);
}
function failed(failure, { host }) {
  reportFailure(failure, host.log);
  return failure.exitStatus;
}
export {
  reportStep
};
