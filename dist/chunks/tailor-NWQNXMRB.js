import {
  tailor
} from "./chunk-WMBQCOIB.js";
import "./chunk-LDATOE2J.js";
import "./chunk-3NQSABD3.js";
import "./chunk-ZIRYULOX.js";
import {
  checkedPath,
  inLine,
  openInvocation,
  specQuery
} from "./chunk-4U4A73Z3.js";
import "./chunk-2YNFGMIP.js";
import {
  Problems,
  replaceText,
  reportDiagnostics
} from "./chunk-VILPUJHH.js";
import {
  isSwitchedOn
} from "./chunk-7X23XMYO.js";

// src/commands/tailor.ts
async function tailorCommand(host, project, request) {
  const problems = new Problems();
  problems.add(project.problems.diagnostics);
  const edits = problems.collect(() => tailor(project, request.query, problems, request.lambdas)) ?? [];
  const targets = edits.map((edit) => problems.collect(() => placeOf(project, edit)));
  problems.throwIfErrors();
  reportDiagnostics(problems.diagnostics, host.log);
  if (!request.check) {
    for (const [index, { text }] of edits.entries()) await replaceText(targets[index], text);
  }
  for (const edit of edits) host.log.out(showEdit(edit, request.check));
  if (!request.check || edits.length === 0) return 0;
  host.log.out("\nTo fix `tailor` failures, run `lambda-package tailor`.");
  return 1;
}
function placeOf({ workspace }, { path }) {
  return checkedPath({
    rule: "build-file",
    root: workspace.root,
    path,
    isRead: workspace.files.isFile(path)
  });
}
function showEdit({ shown, exists, added }, check) {
  const did = exists ? "Updated" : "Created";
  const would = exists ? "Would update" : "Would create";
  const rows = added.map(({ type, name }) => `  - Add ${type} target ${inLine(name)}`);
  return [`${check ? would : did} ${inLine(shown)}:`, ...rows].join("\n");
}

// src/cli/tailor.ts
async function runTailor(invocation) {
  const { host, operands, options } = invocation;
  const project = await openInvocation(invocation);
  const hasSpecs = operands.length > 0 || project.workspace.options.global.specFiles.length > 0;
  if (!hasSpecs && !options.has("changed-since")) {
    host.log.diagnostic({
      severity: "warning",
      code: "no-targets",
      message: "No arguments specified with `tailor`, so it does nothing",
      help: "give directories, for example `::` for everything or `src::` for `src` and below"
    });
    return 0;
  }
  return await tailorCommand(host, project, {
    query: await specQuery(invocation, project),
    check: isSwitchedOn(invocation, "check") || project.workspace.options.tailor.check,
    lambdas: isSwitchedOn(invocation, "lambdas")
  });
}
export {
  runTailor
};
