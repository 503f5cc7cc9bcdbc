import {
  renderReport
} from "./chunk-PP35ZCWP.js";
import {
  checkedPath
} from "./chunk-4U4A73Z3.js";
import {
  join,
  replaceText
} from "./chunk-VILPUJHH.js";

// src/commands/tell-report.ts
async function tellReport({ host, results, inputs }, report, places) {
  if (inputs.summary) await results.addSummary(renderReport(report, places, "summary"));
  await writeReport({ host, results }, report, places);
  if (inputs.comment === void 0) return;
  const { tellComment } = await import("./tell-comment-6CN66EFG.js");
  await tellComment({ host, results, inputs }, report, places);
}
async function writeReport({ host, results }, report, places) {
  const directory = host.env["RUNNER_TEMP"] ?? "";
  if (directory === "") return;
  const step = (host.env["GITHUB_ACTION"] ?? "").replace(/[^A-Za-z0-9_-]/g, "_").slice(0, 100);
  const file = join(directory, `lambda-package${step === "" ? "" : `.${step}`}.md`);
  const path = checkedPath({ rule: "named", by: "RUNNER_TEMP", file, checkouts: [host.cwd] });
  await replaceText(path, renderReport(report, places, "comment"));
  results.setOutput("report", path);
}

export {
  tellReport
};
