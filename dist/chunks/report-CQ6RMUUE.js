import {
  joinReports
} from "./chunk-CQO2RE4K.js";
import "./chunk-F4WYMVK6.js";
import "./chunk-IM5ASLP5.js";
import {
  reportPlaces
} from "./chunk-6VM2FARB.js";
import {
  renderReport
} from "./chunk-CW2VKPTM.js";
import "./chunk-LHJ2BFA7.js";
import "./chunk-DZA4PD4T.js";
import "./chunk-X6QFD54N.js";
import "./chunk-OGZMYRTA.js";
import "./chunk-3SUFJPM3.js";
import "./chunk-JANV55CS.js";
import "./chunk-AT77NAM4.js";
import "./chunk-AL5NTLEU.js";
import "./chunk-LJDE2LEP.js";
import "./chunk-F3WCT5KD.js";
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
