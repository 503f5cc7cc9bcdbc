import {
  joinReports
} from "./chunk-ZFLAIXO3.js";
import "./chunk-EM4WQN4A.js";
import "./chunk-O2XJ5JES.js";
import {
  setChanges,
  setPackages
} from "./chunk-36EFSGNB.js";
import {
  tellReport
} from "./chunk-HL3WJXIT.js";
import {
  reportPlaces
} from "./chunk-5REN3QWR.js";
import "./chunk-WTZBGMT4.js";
import "./chunk-LHJ2BFA7.js";
import "./chunk-XAXL3BGL.js";
import "./chunk-UVBJNJCK.js";
import "./chunk-Q7KDSB4J.js";
import "./chunk-N4ALHMJC.js";
import "./chunk-R52EW6RZ.js";
import "./chunk-WAJWSLRX.js";
import "./chunk-544PTV3S.js";
import "./chunk-RIAU5XM3.js";
import {
  reportFailure
} from "./chunk-EMU5ZY4F.js";
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
