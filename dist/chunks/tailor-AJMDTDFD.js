import {
  tailor
} from "./chunk-VC4ZAIDH.js";
import "./chunk-DBYG34KA.js";
import "./chunk-J6JDIELV.js";
import {
  replaceText
} from "./chunk-RM7XXT6Q.js";
import {
  openInvocation,
  specQuery
} from "./chunk-4OUPGD2T.js";
import "./chunk-OERDMW3G.js";
import "./chunk-5W2LZIJ6.js";
import "./chunk-QQLENHY2.js";
import "./chunk-ISHNH3V3.js";
import "./chunk-SDDAAFP3.js";
import "./chunk-E55JLYEX.js";
import "./chunk-4RDC6BGS.js";
import "./chunk-BW7IBTLD.js";
import "./chunk-BCR3I4ZH.js";
import "./chunk-ZUNBYIPC.js";
import "./chunk-G23OZXBS.js";
import {
  isSwitchedOn
} from "./chunk-MBXUOQ5G.js";
import {
  reportDiagnostics,
  versionControlPart
} from "./chunk-OISQAYTL.js";
import "./chunk-Y5MMXVRX.js";
import {
  Problems,
  userError
} from "./chunk-4CWYCPRC.js";
import {
  dirname,
  join,
  lstatSync,
  realpathSync
} from "./chunk-PSGP3ZSG.js";
import "./chunk-2DDHYSBU.js";
import "./chunk-SEWDMQ6Q.js";

// src/plans/build-file-gate.ts
function checkedBuildFile(root, path, isRead) {
  const absolute = join(root, ...path.split("/"));
  const directory = dirname(absolute);
  const part = versionControlPart(path);
  if (part !== void 0) throw blocked(path, `\`${part}\` is a directory of version control`);
  if (realpathSync(directory) !== directory) throw blocked(path, "its directory is reached through a link");
  const stats = lstatSync(absolute, { throwIfNoEntry: false });
  if (stats === void 0) return absolute;
  if (stats.isSymbolicLink()) throw blocked(path, "it is a link");
  if (!stats.isFile()) throw blocked(path, "there is something else of that name");
  if (!isRead) throw blocked(path, "there is one already, but `.gitignore` or `pants_ignore` hides it");
  return absolute;
}
function blocked(path, why) {
  return userError({
    code: "build-file-blocked",
    message: `The BUILD file \`${path}\` cannot be written: ${why}`,
    place: { path },
    help: "write its targets by hand, or exclude it with `[tailor].ignore_paths`"
  });
}

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
  return checkedBuildFile(workspace.root, path, workspace.files.isFile(path));
}
function showEdit({ shown, exists, added }, check) {
  const did = exists ? "Updated" : "Created";
  const would = exists ? "Would update" : "Would create";
  const rows = added.map(({ type, name }) => `  - Add ${type} target ${name}`);
  return [`${check ? would : did} ${shown}:`, ...rows].join("\n");
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
