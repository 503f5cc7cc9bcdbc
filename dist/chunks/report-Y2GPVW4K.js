import {
  joinReports
} from "./chunk-WX5DDGWF.js";
import "./chunk-43222MUX.js";
import {
  reportPlaces
} from "./chunk-2K5YNMRB.js";
import "./chunk-WNQQJFUR.js";
import {
  renderReport
} from "./chunk-AGNS7AXZ.js";
import "./chunk-K2ZOXZ2K.js";
import "./chunk-DTDINWFC.js";
import "./chunk-O2ZTWYJZ.js";
import "./chunk-OA6O4MI2.js";
import "./chunk-RYAP5BHX.js";
import "./chunk-CSEYOPJV.js";
import "./chunk-G23OZXBS.js";
import {
  UsageError,
  optionValue
} from "./chunk-MBXUOQ5G.js";
import "./chunk-ALZ6SUYP.js";
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
