import {
  joinReports
} from "./chunk-7VP7AK2Q.js";
import "./chunk-7ES6EXPP.js";
import "./chunk-W6IO5MVB.js";
import {
  setChanges,
  setPackages
} from "./chunk-3EUNP7XU.js";
import {
  tellReport
} from "./chunk-ZK4WJ5FU.js";
import {
  reportPlaces
} from "./chunk-XX2BPXQ7.js";
import "./chunk-KSEXKMFH.js";
import "./chunk-LHJ2BFA7.js";
import "./chunk-4WTQWG6E.js";
import "./chunk-6DC4X7M5.js";
import "./chunk-LKTCZPI4.js";
import "./chunk-RWGPUV7D.js";
import "./chunk-U4XJGJKC.js";
import "./chunk-J2ZCC55C.js";
import "./chunk-T52YZ34R.js";
import "./chunk-6O67EI62.js";
import {
  reportFailure
} from "./chunk-AXDIZIMP.js";
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
