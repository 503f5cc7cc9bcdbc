import {
  joinReports
} from "./chunk-ZG7OFC5B.js";
import "./chunk-VWACZSQX.js";
import "./chunk-EI5WU2LK.js";
import {
  setChanges,
  setPackages
} from "./chunk-L2W4BUJ7.js";
import {
  tellReport
} from "./chunk-U7P2O7MJ.js";
import {
  reportPlaces
} from "./chunk-XHTMHN2N.js";
import "./chunk-GKLZLO2N.js";
import "./chunk-LHJ2BFA7.js";
import "./chunk-55NTIMKI.js";
import "./chunk-PBI5PASO.js";
import "./chunk-UKKK275T.js";
import "./chunk-T7XXP5DA.js";
import "./chunk-7SH6WOTT.js";
import "./chunk-6WYITLOS.js";
import "./chunk-AE4EDTQ5.js";
import "./chunk-XT4TFXWS.js";
import {
  reportFailure
} from "./chunk-B5FKBZOU.js";
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
