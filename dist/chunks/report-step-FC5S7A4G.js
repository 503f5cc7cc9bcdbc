import {
  joinReports
} from "./chunk-XP2Z4N2N.js";
import "./chunk-CXW7UCE3.js";
import "./chunk-IPEHBMTD.js";
import {
  setChanges,
  setPackages
} from "./chunk-B2XSWQN2.js";
import {
  tellReport
} from "./chunk-ADIHDJXD.js";
import {
  reportPlaces
} from "./chunk-3F5QRLZR.js";
import "./chunk-HLQ2NFC5.js";
import "./chunk-LHJ2BFA7.js";
import "./chunk-PTR3OYCL.js";
import "./chunk-YGYN7AMQ.js";
import "./chunk-HETZIBF5.js";
import "./chunk-QHNKK7LI.js";
import "./chunk-UDMSG2CO.js";
import "./chunk-YFXHSSPK.js";
import "./chunk-3PU2YOYO.js";
import "./chunk-BOGNXE53.js";
import {
  reportFailure
} from "./chunk-AH3QAN2M.js";
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
