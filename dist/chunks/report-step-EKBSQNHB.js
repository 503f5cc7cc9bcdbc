import {
  joinReports
} from "./chunk-TJFORF62.js";
import "./chunk-VYID6YKW.js";
import "./chunk-NNWW4ISI.js";
import {
  setChanges,
  setPackages
} from "./chunk-445PILWG.js";
import {
  tellReport
} from "./chunk-7ETWXFQA.js";
import {
  reportPlaces
} from "./chunk-4BNZFUNH.js";
import "./chunk-6GIKHR72.js";
import "./chunk-LHJ2BFA7.js";
import "./chunk-V2RQPXAV.js";
import "./chunk-EU4DO5XE.js";
import "./chunk-YPJZ4KKX.js";
import "./chunk-3IQ3S5X7.js";
import "./chunk-O5BYCSXX.js";
import "./chunk-JQT2F3TU.js";
import "./chunk-ENNQLJXN.js";
import "./chunk-UZQQBJ7D.js";
import {
  reportFailure
} from "./chunk-QKMQAPM3.js";
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
