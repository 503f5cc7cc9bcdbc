import {
  joinReports
} from "./chunk-N6DXUVDS.js";
import "./chunk-BW4CX4Q4.js";
import {
  reportPlaces
} from "./chunk-EAAOZLTL.js";
import "./chunk-6W6OEX63.js";
import "./chunk-HRSAR7XU.js";
import "./chunk-HVL74D35.js";
import "./chunk-SJPXA7VK.js";
import "./chunk-I4ZCQXYU.js";
import "./chunk-OYQZ62PL.js";
import "./chunk-IYP6CT3K.js";
import "./chunk-FYR5BANQ.js";
import "./chunk-QUIYX566.js";
import "./chunk-RM7XXT6Q.js";
import "./chunk-DTDINWFC.js";
import {
  renderReport
} from "./chunk-ALLN5HC4.js";
import "./chunk-NF7XNSDY.js";
import "./chunk-TZGOHWVQ.js";
import "./chunk-734PY7CH.js";
import "./chunk-MGPYAJX2.js";
import "./chunk-MZZLYDW7.js";
import "./chunk-NCPKZ4W5.js";
import "./chunk-LITJNBCB.js";
import "./chunk-KZA2KZR2.js";
import "./chunk-O6GGPAH7.js";
import "./chunk-GU6FFGHO.js";
import "./chunk-5W2LZIJ6.js";
import "./chunk-SKQOFEFK.js";
import "./chunk-ISHNH3V3.js";
import "./chunk-SDDAAFP3.js";
import "./chunk-E55JLYEX.js";
import "./chunk-4RDC6BGS.js";
import "./chunk-C3WNPMIP.js";
import "./chunk-BCR3I4ZH.js";
import "./chunk-ZUNBYIPC.js";
import "./chunk-G23OZXBS.js";
import {
  UsageError,
  optionValue
} from "./chunk-MBXUOQ5G.js";
import "./chunk-OISQAYTL.js";
import "./chunk-Y5MMXVRX.js";
import "./chunk-4CWYCPRC.js";
import "./chunk-PSGP3ZSG.js";
import "./chunk-2DDHYSBU.js";
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
