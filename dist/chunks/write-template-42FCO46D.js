import "./chunk-DD47FBQ6.js";
import "./chunk-4EX6TKOH.js";
import {
  checkedOutput,
  outputDirectory,
  showPath
} from "./chunk-L2QTDTR2.js";
import "./chunk-PIEI5WB7.js";
import "./chunk-DBYG34KA.js";
import "./chunk-ZPZB7KWA.js";
import "./chunk-J6JDIELV.js";
import "./chunk-WKMOEOND.js";
import "./chunk-D5VPNCRK.js";
import "./chunk-3GR6RLEO.js";
import {
  replaceText
} from "./chunk-RM7XXT6Q.js";
import "./chunk-DTDINWFC.js";
import "./chunk-ALLN5HC4.js";
import "./chunk-NF7XNSDY.js";
import "./chunk-TZGOHWVQ.js";
import "./chunk-734PY7CH.js";
import "./chunk-3H4MYS42.js";
import "./chunk-UESL6QA2.js";
import "./chunk-SSWEC3SC.js";
import "./chunk-LITJNBCB.js";
import "./chunk-KZA2KZR2.js";
import "./chunk-4OUPGD2T.js";
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
import "./chunk-MBXUOQ5G.js";
import {
  decodeText
} from "./chunk-OISQAYTL.js";
import {
  directoryOf
} from "./chunk-Y5MMXVRX.js";
import {
  userError
} from "./chunk-4CWYCPRC.js";
import {
  dirname,
  join,
  posix,
  relative,
  resolve,
  sep
} from "./chunk-PSGP3ZSG.js";
import "./chunk-2DDHYSBU.js";
import "./chunk-SEWDMQ6Q.js";

// src/commands/write-template.ts
async function writeTemplate(project, packages, request) {
  const { workspace } = project;
  const wanted = wantedTemplate(project, packages, request);
  const given = request.value === "true" ? void 0 : resolve(request.cwd, request.value);
  const directory = given === void 0 ? join(workspace.root, wanted.directory) : dirname(given);
  const name = given === void 0 ? wanted.name : given.slice(directory.length + 1);
  refuseElsewhere(request, directory, join(workspace.root, wanted.directory));
  const place = outputDirectory(workspace.root, showPath(workspace.root, directory), request.cwd, directory);
  const output = {
    output: name,
    kind: "file",
    what: "What `write-template` asks for",
    place: void 0
  };
  const path = checkedOutput(
    place,
    { ...output, isOurs: (file) => /\.packaged\.(?:ya?ml|json|template)$/.test(file) },
    (file) => project.targets.owners(showPath(workspace.root, file))[0]
  );
  await replaceText(path, wanted.text(directory));
  return [`Wrote ${showPath(workspace.root, path)}`, ...wanted.lines];
}
function refuseElsewhere({ made, value }, directory, beside) {
  if (made.source === void 0 || made.source.kind === "list" || directory === beside) return;
  throw userError({
    code: "bad-input",
    message: `\`write-template\` is \`${value}\`, which is not beside \`${made.source.path}\``,
    help: "write it into the same directory, since other relative paths in the template must go on to hold, or give `true`"
  });
}
function wantedTemplate(project, packages, { made, cwd }) {
  const { workspace } = project;
  const { source } = made;
  if (source === void 0 || source.kind === "list") {
    const directory = source === void 0 ? showPath(workspace.root, cwd) : directoryOf(source.path);
    return {
      directory: directory.startsWith(sep) ? "" : directory,
      name: "lambda.auto.tfvars.json",
      text: (at) => terraformVariables(workspace.root, packages, at),
      lines: []
    };
  }
  const name = source.path.slice(source.path.lastIndexOf("/") + 1);
  const dot = name.lastIndexOf(".");
  return {
    directory: directoryOf(source.path),
    name: `${name.slice(0, dot)}.packaged${name.slice(dot)}`,
    text: (at) => edited(project, packages, made, at),
    lines: leftAlone(packages, made)
  };
}
function leftAlone(packages, { packages: all }) {
  const written = new Set(packages.map(({ target }) => target));
  const left = all.filter(({ spec }) => !written.has(spec)).map(({ declared }) => declared.id);
  return left.length === 0 ? [] : [`It still has the code of ${left.join(", ")}, which this run did not package`];
}
function pathFrom(root, directory, one) {
  return relative(directory, join(root, one.path)).split(sep).join(posix.sep);
}
function edited(project, packages, made, directory) {
  const { workspace } = project;
  const byTarget = new Map(packages.map((one) => [one.target, one]));
  let text = decodeText(workspace.read(made.source.path));
  const edits = made.packages.flatMap(({ spec, declared: { edit } }) => {
    const one = byTarget.get(spec);
    return edit === void 0 || one === void 0 ? [] : [{ edit, path: pathFrom(workspace.root, directory, one) }];
  });
  for (const { edit, path } of edits.sort((a, b) => b.edit.from - a.edit.from)) {
    const isQuoted = text[edit.from] === '"' || edit.before.startsWith('"') || !/^[\w./-]+$/.test(path);
    const value = isQuoted ? JSON.stringify(path) : path;
    text = `${text.slice(0, edit.from)}${edit.before}${value}${edit.after}${text.slice(edit.to)}`;
  }
  return text;
}
function terraformVariables(root, packages, directory) {
  const entries = packages.map((one) => {
    const name = one.target.slice(one.target.lastIndexOf(":") + 1);
    const { handler, runtime, architecture, codeSha256 } = one;
    return [
      name,
      { path: pathFrom(root, directory, one), source_code_hash: codeSha256, handler, runtime, architecture }
    ];
  });
  return `${JSON.stringify({ lambda_packages: Object.fromEntries(entries) }, null, 2)}
`;
}
export {
  writeTemplate
};
