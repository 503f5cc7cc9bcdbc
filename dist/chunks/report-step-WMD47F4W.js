import {
  joinReports
} from "./chunk-N6DXUVDS.js";
import "./chunk-BW4CX4Q4.js";
import {
  reportPlaces,
  setChanges,
  setPackages,
  tellReport
} from "./chunk-EAAOZLTL.js";
import "./chunk-6W6OEX63.js";
import "./chunk-HRSAR7XU.js";
import "./chunk-HVL74D35.js";
import "./chunk-SJPXA7VK.js";
import "./chunk-I4ZCQXYU.js";
import "./chunk-OYQZ62PL.js";
import "./chunk-IYP6CT3K.js";
import "./chunk-FYR5BANQ.js";
import "./chunk-QUIYX566.js";
import "./chunk-RM7XXT6Q.js";
import "./chunk-DTDINWFC.js";
import "./chunk-ALLN5HC4.js";
import "./chunk-NF7XNSDY.js";
import "./chunk-TZGOHWVQ.js";
import "./chunk-734PY7CH.js";
import "./chunk-MGPYAJX2.js";
import "./chunk-MZZLYDW7.js";
import "./chunk-NCPKZ4W5.js";
import "./chunk-LITJNBCB.js";
import "./chunk-KZA2KZR2.js";
import "./chunk-O6GGPAH7.js";
import "./chunk-GU6FFGHO.js";
import "./chunk-5W2LZIJ6.js";
import "./chunk-SKQOFEFK.js";
import "./chunk-ISHNH3V3.js";
import "./chunk-SDDAAFP3.js";
import "./chunk-E55JLYEX.js";
import "./chunk-4RDC6BGS.js";
import "./chunk-C3WNPMIP.js";
import "./chunk-BCR3I4ZH.js";
import "./chunk-ZUNBYIPC.js";
import "./chunk-G23OZXBS.js";
import "./chunk-MBXUOQ5G.js";
import {
  reportFailure
} from "./chunk-OISQAYTL.js";
import "./chunk-Y5MMXVRX.js";
import "./chunk-4CWYCPRC.js";
import "./chunk-PSGP3ZSG.js";
import "./chunk-2DDHYSBU.js";
import "./chunk-SEWDMQ6Q.js";

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
