import {
  joinReports
} from "./chunk-JBL2PZY3.js";
import "./chunk-W3DVNG4S.js";
import "./chunk-X5YS2VVV.js";
import {
  reportPlaces
} from "./chunk-YZUROGPD.js";
import {
  renderReport
} from "./chunk-ZUD4QY6P.js";
import "./chunk-LHJ2BFA7.js";
import "./chunk-YKXCGBOI.js";
import "./chunk-6CRQERDA.js";
import "./chunk-53EPZ7YX.js";
import "./chunk-PJYLTIWM.js";
import "./chunk-UPF2DH3O.js";
import "./chunk-ME6BD7Z3.js";
import "./chunk-KCBUVPWU.js";
import "./chunk-HFJFR3A3.js";
import "./chunk-UOALO2G6.js";
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
