import {
  joinReports
} from "./chunk-RNABMPJT.js";
import "./chunk-E65WZG6P.js";
import "./chunk-ECTPPLUZ.js";
import {
  setChanges,
  setPackages
} from "./chunk-DL5QAKVY.js";
import {
  tellReport
} from "./chunk-5HDFBAAQ.js";
import {
  reportPlaces
} from "./chunk-262CTNBC.js";
import "./chunk-UMDBIRIY.js";
import "./chunk-LHJ2BFA7.js";
import "./chunk-5F33WH3C.js";
import "./chunk-IMOKZ2B7.js";
import "./chunk-OMJ6PTLU.js";
import "./chunk-N54S3QGW.js";
import "./chunk-UZ7CUJL6.js";
import "./chunk-MRRBFBJE.js";
import "./chunk-MPXRJXM5.js";
import "./chunk-PZ3FAS7C.js";
import {
  reportFailure
} from "./chunk-4QL5QTBF.js";
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
