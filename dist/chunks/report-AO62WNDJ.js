import {
  joinReports
} from "./chunk-XP2Z4N2N.js";
import "./chunk-CXW7UCE3.js";
import "./chunk-IPEHBMTD.js";
import {
  reportPlaces
} from "./chunk-3F5QRLZR.js";
import {
  renderReport
} from "./chunk-HLQ2NFC5.js";
import "./chunk-LHJ2BFA7.js";
import "./chunk-PTR3OYCL.js";
import "./chunk-YGYN7AMQ.js";
import "./chunk-HETZIBF5.js";
import "./chunk-QHNKK7LI.js";
import "./chunk-UDMSG2CO.js";
import "./chunk-YFXHSSPK.js";
import "./chunk-3PU2YOYO.js";
import "./chunk-BOGNXE53.js";
import "./chunk-AH3QAN2M.js";
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
