import {
  joinReports
} from "./chunk-ZG7OFC5B.js";
import "./chunk-VWACZSQX.js";
import "./chunk-EI5WU2LK.js";
import {
  reportPlaces
} from "./chunk-XHTMHN2N.js";
import {
  renderReport
} from "./chunk-GKLZLO2N.js";
import "./chunk-LHJ2BFA7.js";
import "./chunk-55NTIMKI.js";
import "./chunk-PBI5PASO.js";
import "./chunk-UKKK275T.js";
import "./chunk-T7XXP5DA.js";
import "./chunk-7SH6WOTT.js";
import "./chunk-6WYITLOS.js";
import "./chunk-AE4EDTQ5.js";
import "./chunk-XT4TFXWS.js";
import "./chunk-B5FKBZOU.js";
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
