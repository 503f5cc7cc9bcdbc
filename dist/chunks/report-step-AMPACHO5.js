import {
  joinReports
} from "./chunk-CQO2RE4K.js";
import "./chunk-F4WYMVK6.js";
import "./chunk-IM5ASLP5.js";
import {
  setChanges,
  setPackages
} from "./chunk-RBGRRKSS.js";
import {
  tellReport
} from "./chunk-I2FG4PRV.js";
import {
  reportPlaces
} from "./chunk-6VM2FARB.js";
import "./chunk-CW2VKPTM.js";
import "./chunk-LHJ2BFA7.js";
import "./chunk-DZA4PD4T.js";
import "./chunk-X6QFD54N.js";
import "./chunk-OGZMYRTA.js";
import "./chunk-3SUFJPM3.js";
import "./chunk-JANV55CS.js";
import "./chunk-AT77NAM4.js";
import "./chunk-AL5NTLEU.js";
import "./chunk-LJDE2LEP.js";
import {
  reportFailure
} from "./chunk-F3WCT5KD.js";
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
