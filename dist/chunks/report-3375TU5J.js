import {
  joinReports
} from "./chunk-Z7SNEC7Y.js";
import "./chunk-RF3NW3YR.js";
import "./chunk-QHGAIL7H.js";
import {
  reportPlaces
} from "./chunk-PGSE2KYS.js";
import {
  renderReport
} from "./chunk-IXNGBLHO.js";
import "./chunk-LHJ2BFA7.js";
import "./chunk-TCX2VXLQ.js";
import "./chunk-AJMBSIOS.js";
import "./chunk-GIR7MYNM.js";
import "./chunk-4ASVOFMV.js";
import "./chunk-QFE7GEH6.js";
import "./chunk-PG2WORVK.js";
import "./chunk-JAVGI4JA.js";
import "./chunk-TGHNTHWG.js";
import "./chunk-K6VH3A42.js";
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
