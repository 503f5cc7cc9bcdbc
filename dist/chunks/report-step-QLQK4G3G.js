import {
  joinReports
} from "./chunk-KGPMTC26.js";
import "./chunk-ZHVNX26T.js";
import "./chunk-HGMS3MXO.js";
import {
  setChanges,
  setPackages
} from "./chunk-SSZ55Z2P.js";
import {
  tellReport
} from "./chunk-CXOWA3IR.js";
import {
  reportPlaces
} from "./chunk-L2VW7X6Z.js";
import "./chunk-PP35ZCWP.js";
import "./chunk-LHJ2BFA7.js";
import "./chunk-35QPGWWM.js";
import "./chunk-IFLOIPY4.js";
import "./chunk-ZIRYULOX.js";
import "./chunk-FLPWUXNP.js";
import "./chunk-XVAWO7KO.js";
import "./chunk-VRLTUVXX.js";
import "./chunk-4U4A73Z3.js";
import "./chunk-2YNFGMIP.js";
import {
  reportFailure
} from "./chunk-VILPUJHH.js";
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
