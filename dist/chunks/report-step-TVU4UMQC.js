import {
  joinReports
} from "./chunk-WX5DDGWF.js";
import "./chunk-43222MUX.js";
import {
  reportPlaces,
  setChanges,
  setPackages,
  tellReport
} from "./chunk-2K5YNMRB.js";
import "./chunk-WNQQJFUR.js";
import "./chunk-AGNS7AXZ.js";
import "./chunk-K2ZOXZ2K.js";
import "./chunk-DTDINWFC.js";
import "./chunk-O2ZTWYJZ.js";
import "./chunk-OA6O4MI2.js";
import "./chunk-RYAP5BHX.js";
import "./chunk-CSEYOPJV.js";
import "./chunk-G23OZXBS.js";
import "./chunk-MBXUOQ5G.js";
import {
  reportFailure
} from "./chunk-ALZ6SUYP.js";
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
