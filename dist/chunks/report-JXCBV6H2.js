import {
  joinReports
} from "./chunk-TJFORF62.js";
import "./chunk-VYID6YKW.js";
import "./chunk-NNWW4ISI.js";
import {
  reportPlaces
} from "./chunk-4BNZFUNH.js";
import {
  renderReport
} from "./chunk-6GIKHR72.js";
import "./chunk-LHJ2BFA7.js";
import "./chunk-V2RQPXAV.js";
import "./chunk-EU4DO5XE.js";
import "./chunk-YPJZ4KKX.js";
import "./chunk-3IQ3S5X7.js";
import "./chunk-O5BYCSXX.js";
import "./chunk-JQT2F3TU.js";
import "./chunk-ENNQLJXN.js";
import "./chunk-UZQQBJ7D.js";
import "./chunk-QKMQAPM3.js";
import {
  UsageError,
  optionValue
} from "./chunk-EXFJBLPA.js";

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
