import {
  joinReports
} from "./chunk-YCGUD5TK.js";
import "./chunk-PDLE4GTM.js";
import {
  reportPlaces
} from "./chunk-B65HVHSC.js";
import "./chunk-V5CWHZBR.js";
import {
  renderReport
} from "./chunk-L4T2F3EK.js";
import "./chunk-NI5EVIOT.js";
import "./chunk-DTDINWFC.js";
import "./chunk-UKXYAXIC.js";
import "./chunk-TXIU7BAC.js";
import "./chunk-2YJXYXE5.js";
import "./chunk-AC6JRM2F.js";
import "./chunk-G23OZXBS.js";
import {
  UsageError,
  optionValue
} from "./chunk-MBXUOQ5G.js";
import "./chunk-KMZJHHXK.js";
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
