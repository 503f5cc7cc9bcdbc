import {
  joinReports
} from "./chunk-Z7SNEC7Y.js";
import "./chunk-RF3NW3YR.js";
import "./chunk-QHGAIL7H.js";
import {
  setChanges,
  setPackages
} from "./chunk-H3UOWECK.js";
import {
  tellReport
} from "./chunk-SVGP7OGC.js";
import {
  reportPlaces
} from "./chunk-PGSE2KYS.js";
import "./chunk-IXNGBLHO.js";
import "./chunk-LHJ2BFA7.js";
import "./chunk-TCX2VXLQ.js";
import "./chunk-AJMBSIOS.js";
import "./chunk-GIR7MYNM.js";
import "./chunk-4ASVOFMV.js";
import "./chunk-QFE7GEH6.js";
import "./chunk-PG2WORVK.js";
import "./chunk-JAVGI4JA.js";
import "./chunk-TGHNTHWG.js";
import {
  reportFailure
} from "./chunk-K6VH3A42.js";
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
