import {
  joinReports
} from "./chunk-NQFW5SR2.js";
import "./chunk-35WUFIGH.js";
import {
  setChanges,
  setPackages
} from "./chunk-JUXWADVE.js";
import {
  tellReport
} from "./chunk-WGNBT3ZU.js";
import {
  reportPlaces
} from "./chunk-PTATY6KF.js";
import "./chunk-DSE4UYW2.js";
import "./chunk-LHJ2BFA7.js";
import "./chunk-BTETWQQO.js";
import "./chunk-MOMQHHLU.js";
import "./chunk-5CDVQOZ6.js";
import "./chunk-AL4MK6QO.js";
import "./chunk-VG3BCFGK.js";
import "./chunk-LI344E2Q.js";
import "./chunk-FVRQGOXS.js";
import "./chunk-WQ4JPSDZ.js";
import "./chunk-XU2TZXU2.js";
import {
  reportFailure
} from "./chunk-SS2C5Z4L.js";
import "./chunk-EXFJBLPA.js";

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
