import {
  findManifests,
  joinManifests,
  reportOfJoined,
  reportUndone
} from "./chunk-ZHVNX26T.js";
import {
  Problems,
  UserError
} from "./chunk-VILPUJHH.js";

// src/commands/report.ts
function joinReports({ log }, globs, directory) {
  const problems = new Problems();
  const manifests = findManifests(globs, directory);
  const joined = joinManifests(manifests, problems);
  if (joined === void 0) throw new UserError(problems.diagnostics);
  reportUndone(joined, problems);
  const own = problems.diagnostics;
  const of = manifests.length === 1 ? "manifest" : "manifests";
  log.info(`Joined ${manifests.length} ${of} with ${joined.packages.length} packages`);
  const report = reportOfJoined(joined, problems.hasErrors);
  const findings = [
    // That packages failed is what the others say in detail.
    ...own.filter(({ code }) => code !== "package-failed").map((one) => ({
      ...{ code: one.code, severity: one.severity, message: one.message },
      ...{ help: one.help ?? null, notes: [], path: null, line: null }
    })),
    ...report.findings
  ];
  return {
    joined,
    report: { ...report, findings },
    failure: problems.hasErrors ? new UserError(own) : void 0
  };
}

export {
  joinReports
};
