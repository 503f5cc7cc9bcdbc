import {
  joinReports
} from "./chunk-OH4PQQUI.js";
import "./chunk-ZLQCVGG3.js";
import {
  reportPlaces,
  setChanges,
  setPackages,
  tellReport
} from "./chunk-BFPXPOVM.js";
import "./chunk-HN3JXOUB.js";
import "./chunk-RTWP37P6.js";
import "./chunk-6WNVNZ47.js";
import "./chunk-DTDINWFC.js";
import "./chunk-QM2ZB723.js";
import "./chunk-FBRN7OKX.js";
import "./chunk-EX75JEGB.js";
import "./chunk-CTLTT6ZE.js";
import "./chunk-B4DCWO4Y.js";
import "./chunk-G23OZXBS.js";
import "./chunk-MBXUOQ5G.js";
import {
  reportFailure
} from "./chunk-QUJYV2WD.js";
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
