import {
  joinReports
} from "./chunk-ZXQBBH7Y.js";
import "./chunk-U6Q62YO6.js";
import "./chunk-7IPFG2KZ.js";
import {
  reportPlaces
} from "./chunk-6Z3D6GLI.js";
import {
  renderReport
} from "./chunk-IHWW2ASY.js";
import "./chunk-LHJ2BFA7.js";
import "./chunk-R65UHVWZ.js";
import "./chunk-3D7GCMQI.js";
import "./chunk-LWICTUN7.js";
import "./chunk-52Y5HVDZ.js";
import "./chunk-CUYVTGTZ.js";
import "./chunk-25N4BSQB.js";
import "./chunk-TWQM2XJ2.js";
import "./chunk-GDNLEDKI.js";
import "./chunk-BZKBF6IY.js";
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
