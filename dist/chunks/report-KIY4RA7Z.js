import {
  joinReports
} from "./chunk-RNABMPJT.js";
import "./chunk-E65WZG6P.js";
import "./chunk-ECTPPLUZ.js";
import {
  reportPlaces
} from "./chunk-262CTNBC.js";
import {
  renderReport
} from "./chunk-UMDBIRIY.js";
import "./chunk-LHJ2BFA7.js";
import "./chunk-5F33WH3C.js";
import "./chunk-IMOKZ2B7.js";
import "./chunk-OMJ6PTLU.js";
import "./chunk-N54S3QGW.js";
import "./chunk-UZ7CUJL6.js";
import "./chunk-MRRBFBJE.js";
import "./chunk-MPXRJXM5.js";
import "./chunk-PZ3FAS7C.js";
import "./chunk-4QL5QTBF.js";
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
