import {
  joinReports
} from "./chunk-OH4PQQUI.js";
import "./chunk-ZLQCVGG3.js";
import {
  reportPlaces
} from "./chunk-BFPXPOVM.js";
import "./chunk-HN3JXOUB.js";
import {
  renderReport
} from "./chunk-RTWP37P6.js";
import "./chunk-6WNVNZ47.js";
import "./chunk-DTDINWFC.js";
import "./chunk-QM2ZB723.js";
import "./chunk-FBRN7OKX.js";
import "./chunk-EX75JEGB.js";
import "./chunk-CTLTT6ZE.js";
import "./chunk-B4DCWO4Y.js";
import "./chunk-G23OZXBS.js";
import {
  UsageError,
  optionValue
} from "./chunk-MBXUOQ5G.js";
import "./chunk-QUJYV2WD.js";
import "./chunk-SEWDMQ6Q.js";

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
