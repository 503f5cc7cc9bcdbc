import {
  joinReports
} from "./chunk-SPJGP7BS.js";
import "./chunk-CPQRCS7B.js";
import {
  reportPlaces
} from "./chunk-ZPIJGIEB.js";
import "./chunk-VTJKBSM3.js";
import {
  renderReport
} from "./chunk-X5UYMLH5.js";
import "./chunk-P3WHY7R3.js";
import "./chunk-DTDINWFC.js";
import "./chunk-ZARUHNFP.js";
import "./chunk-PVU6CQZ5.js";
import "./chunk-AUTTXWKB.js";
import "./chunk-3XBKKRRJ.js";
import "./chunk-G23OZXBS.js";
import {
  UsageError,
  optionValue
} from "./chunk-MBXUOQ5G.js";
import "./chunk-UOHLLLSF.js";
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
