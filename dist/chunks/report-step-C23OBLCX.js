import {
  joinReports
} from "./chunk-6SBKTNTW.js";
import "./chunk-MVLO2DXF.js";
import "./chunk-PSUI6ZA7.js";
import {
  setChanges,
  setPackages
} from "./chunk-UJWXG5GK.js";
import {
  tellReport
} from "./chunk-MYEQTECA.js";
import {
  reportPlaces
} from "./chunk-TBFFECJK.js";
import "./chunk-TNW3PCUI.js";
import "./chunk-LHJ2BFA7.js";
import "./chunk-X4VTSKD7.js";
import "./chunk-5CNSJI5D.js";
import "./chunk-TYBBGRGM.js";
import "./chunk-FFXHO6RG.js";
import "./chunk-VLGDPQ4L.js";
import "./chunk-A3MI5L5O.js";
import "./chunk-Q7AR65GK.js";
import "./chunk-7VYNF3I2.js";
import {
  reportFailure
} from "./chunk-AZ3SCWHG.js";
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
