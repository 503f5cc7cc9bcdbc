import {
  joinReports
} from "./chunk-ZFLAIXO3.js";
import "./chunk-EM4WQN4A.js";
import "./chunk-O2XJ5JES.js";
import {
  reportPlaces
} from "./chunk-5REN3QWR.js";
import {
  renderReport
} from "./chunk-WTZBGMT4.js";
import "./chunk-LHJ2BFA7.js";
import "./chunk-XAXL3BGL.js";
import "./chunk-UVBJNJCK.js";
import "./chunk-Q7KDSB4J.js";
import "./chunk-N4ALHMJC.js";
import "./chunk-R52EW6RZ.js";
import "./chunk-WAJWSLRX.js";
import "./chunk-544PTV3S.js";
import "./chunk-RIAU5XM3.js";
import "./chunk-EMU5ZY4F.js";
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
