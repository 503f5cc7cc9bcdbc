import {
  joinReports
} from "./chunk-EJNRWKWQ.js";
import "./chunk-FDUAL7Z4.js";
import {
  reportPlaces
} from "./chunk-NNKMJ4YM.js";
import {
  renderReport
} from "./chunk-Y4EHB2AK.js";
import "./chunk-LHJ2BFA7.js";
import "./chunk-67H7D2PX.js";
import "./chunk-A3QMW3WQ.js";
import "./chunk-OHP5DA4C.js";
import "./chunk-DYC2YPWO.js";
import "./chunk-CEH66EWD.js";
import "./chunk-6OHMRPVH.js";
import "./chunk-DBC37DOO.js";
import "./chunk-DTDINWFC.js";
import "./chunk-XXTCMGDH.js";
import "./chunk-N4FAVDWL.js";
import "./chunk-W7JL7JGD.js";
import "./chunk-CTLTT6ZE.js";
import "./chunk-XDHZ23Q3.js";
import "./chunk-G23OZXBS.js";
import {
  UsageError,
  optionValue
} from "./chunk-MBXUOQ5G.js";
import "./chunk-JBS5RFOC.js";
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
