import {
  joinReports
} from "./chunk-7VP7AK2Q.js";
import "./chunk-7ES6EXPP.js";
import "./chunk-W6IO5MVB.js";
import {
  reportPlaces
} from "./chunk-XX2BPXQ7.js";
import {
  renderReport
} from "./chunk-KSEXKMFH.js";
import "./chunk-LHJ2BFA7.js";
import "./chunk-4WTQWG6E.js";
import "./chunk-6DC4X7M5.js";
import "./chunk-LKTCZPI4.js";
import "./chunk-RWGPUV7D.js";
import "./chunk-U4XJGJKC.js";
import "./chunk-J2ZCC55C.js";
import "./chunk-T52YZ34R.js";
import "./chunk-6O67EI62.js";
import "./chunk-AXDIZIMP.js";
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
