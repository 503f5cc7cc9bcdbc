import {
  joinReports
} from "./chunk-NWXQQYFS.js";
import "./chunk-IOZPOU3W.js";
import {
  reportPlaces
} from "./chunk-QJDLA7SU.js";
import "./chunk-26JOJQVG.js";
import {
  renderReport
} from "./chunk-Q2LHMCGA.js";
import "./chunk-N35V2AD5.js";
import "./chunk-DTDINWFC.js";
import "./chunk-OD7GVRML.js";
import "./chunk-UKDMR4SE.js";
import "./chunk-7SMHUKLX.js";
import "./chunk-WILTDASL.js";
import "./chunk-G23OZXBS.js";
import {
  UsageError,
  optionValue
} from "./chunk-MBXUOQ5G.js";
import "./chunk-QP7FYM4Q.js";
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
