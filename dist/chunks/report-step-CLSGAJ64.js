import {
  joinReports
} from "./chunk-SPJGP7BS.js";
import "./chunk-CPQRCS7B.js";
import {
  reportPlaces,
  setChanges,
  setPackages,
  tellReport
} from "./chunk-ZPIJGIEB.js";
import "./chunk-VTJKBSM3.js";
import "./chunk-X5UYMLH5.js";
import "./chunk-P3WHY7R3.js";
import "./chunk-DTDINWFC.js";
import "./chunk-ZARUHNFP.js";
import "./chunk-PVU6CQZ5.js";
import "./chunk-AUTTXWKB.js";
import "./chunk-3XBKKRRJ.js";
import "./chunk-G23OZXBS.js";
import "./chunk-MBXUOQ5G.js";
import {
  reportFailure
} from "./chunk-UOHLLLSF.js";
import "./chunk-SEWDMQ6Q.js";

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
