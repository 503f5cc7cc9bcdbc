import {
  joinReports
} from "./chunk-6SBKTNTW.js";
import "./chunk-MVLO2DXF.js";
import "./chunk-PSUI6ZA7.js";
import {
  reportPlaces
} from "./chunk-TBFFECJK.js";
import {
  renderReport
} from "./chunk-TNW3PCUI.js";
import "./chunk-LHJ2BFA7.js";
import "./chunk-X4VTSKD7.js";
import "./chunk-5CNSJI5D.js";
import "./chunk-TYBBGRGM.js";
import "./chunk-FFXHO6RG.js";
import "./chunk-VLGDPQ4L.js";
import "./chunk-A3MI5L5O.js";
import "./chunk-Q7AR65GK.js";
import "./chunk-7VYNF3I2.js";
import "./chunk-AZ3SCWHG.js";
import {
  UsageError,
  optionValue
} from "./chunk-7X23XMYO.js";

// src/cli/report.ts
function runReport(invocation) {
  const { host, options } = invocation;
  const globs = options.get("manifests") ?? [];
  if (globs.length === 0) {
    throw new UsageError("`report` needs `--manifests`", "add `--manifests 'made/*/lambda-package.*.json'`");
  }
  const { joined, report, failure } = joinReports(host, globs, host.cwd);
  const places = reportPlaces(host.env, { commit: joined.commit ?? void 0, directory: joined.directory });
  const isJson = optionValue(invocation, "format") === "json";
  host.log.out(isJson ? JSON.stringify(joined, null, 2) : renderReport(report, places, "summary").trimEnd());
  if (failure !== void 0) throw failure;
  return Promise.resolve(0);
}
export {
  runReport
};
