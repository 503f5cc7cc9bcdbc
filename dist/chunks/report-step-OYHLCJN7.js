import {
  joinReports
} from "./chunk-O33B7MMA.js";
import "./chunk-4UQORO32.js";
import {
  reportPlaces,
  setChanges,
  setPackages,
  tellReport
} from "./chunk-IKOIMZGZ.js";
import "./chunk-4MVX4RDX.js";
import "./chunk-FVYTLCIG.js";
import "./chunk-N7OEZZJT.js";
import "./chunk-DTDINWFC.js";
import "./chunk-JPZWJVQH.js";
import "./chunk-FPFQGIBH.js";
import "./chunk-U6OKGSII.js";
import "./chunk-CTLTT6ZE.js";
import "./chunk-SWVB3UWT.js";
import "./chunk-G23OZXBS.js";
import "./chunk-MBXUOQ5G.js";
import {
  reportFailure
} from "./chunk-HO2VAHIO.js";
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
