import {
  joinReports
} from "./chunk-NWXQQYFS.js";
import "./chunk-IOZPOU3W.js";
import {
  reportPlaces,
  setChanges,
  setPackages,
  tellReport
} from "./chunk-QJDLA7SU.js";
import "./chunk-26JOJQVG.js";
import "./chunk-Q2LHMCGA.js";
import "./chunk-N35V2AD5.js";
import "./chunk-DTDINWFC.js";
import "./chunk-OD7GVRML.js";
import "./chunk-UKDMR4SE.js";
import "./chunk-7SMHUKLX.js";
import "./chunk-WILTDASL.js";
import "./chunk-G23OZXBS.js";
import "./chunk-MBXUOQ5G.js";
import {
  reportFailure
} from "./chunk-QP7FYM4Q.js";
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
