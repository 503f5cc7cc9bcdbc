import {
  joinReports
} from "./chunk-ZXQBBH7Y.js";
import "./chunk-U6Q62YO6.js";
import "./chunk-7IPFG2KZ.js";
import {
  setChanges,
  setPackages
} from "./chunk-2EEMIUVN.js";
import {
  tellReport
} from "./chunk-ZLXIEADT.js";
import {
  reportPlaces
} from "./chunk-6Z3D6GLI.js";
import "./chunk-IHWW2ASY.js";
import "./chunk-LHJ2BFA7.js";
import "./chunk-R65UHVWZ.js";
import "./chunk-3D7GCMQI.js";
import "./chunk-LWICTUN7.js";
import "./chunk-52Y5HVDZ.js";
import "./chunk-CUYVTGTZ.js";
import "./chunk-25N4BSQB.js";
import "./chunk-TWQM2XJ2.js";
import "./chunk-GDNLEDKI.js";
import {
  reportFailure
} from "./chunk-BZKBF6IY.js";
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
