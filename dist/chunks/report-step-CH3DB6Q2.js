import {
  joinReports
} from "./chunk-YCGUD5TK.js";
import "./chunk-PDLE4GTM.js";
import {
  reportPlaces,
  setChanges,
  setPackages,
  tellReport
} from "./chunk-B65HVHSC.js";
import "./chunk-V5CWHZBR.js";
import "./chunk-L4T2F3EK.js";
import "./chunk-NI5EVIOT.js";
import "./chunk-DTDINWFC.js";
import "./chunk-UKXYAXIC.js";
import "./chunk-TXIU7BAC.js";
import "./chunk-2YJXYXE5.js";
import "./chunk-AC6JRM2F.js";
import "./chunk-G23OZXBS.js";
import "./chunk-MBXUOQ5G.js";
import {
  reportFailure
} from "./chunk-KMZJHHXK.js";
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
