import "./chunk-35QPGWWM.js";
import "./chunk-IFLOIPY4.js";
import "./chunk-ZIRYULOX.js";
import "./chunk-FLPWUXNP.js";
import "./chunk-XVAWO7KO.js";
import "./chunk-VRLTUVXX.js";
import {
  checkedPath,
  outputDirectory,
  showPath
} from "./chunk-4U4A73Z3.js";
import "./chunk-2YNFGMIP.js";
import {
  basename,
  decodeText,
  directoryOf,
  dirname,
  join,
  posix,
  relative,
  replaceText,
  resolve,
  sep,
  userError
} from "./chunk-VILPUJHH.js";
import "./chunk-7X23XMYO.js";

// src/commands/write-template.ts
function openTemplate(project, request) {
  const { workspace } = project;
  const wanted = wantedTemplate(project, request);
  const given = request.value === "true" ? void 0 : resolve(request.cwd, request.value);
  const directory = given === void 0 ? join(workspace.root, wanted.directory) : dirname(given);
  refuseElsewhere(request, directory, join(workspace.root, wanted.directory));
  const path = checkedPath({
    rule: "package",
    directory: outputDirectory(workspace.root, "", request.cwd, directory, "write-template"),
    output: given === void 0 ? wanted.name : basename(given),
    kind: "file",
    what: "What `write-template` asks for",
    elsewhere: "name another file with `write-template`",
    place: void 0,
    sourceOwner: (file) => project.targets.owners(showPath(workspace.root, file))[0],
    isOurs: (file) => /\.packaged\.(?:ya?ml|json|template)$/.test(file)
  });
  return {
    path,
    write: async (packages) => {
      await replaceText(path, wanted.text(packages, directory));
      return [`Wrote ${showPath(workspace.root, path)}`, ...wanted.lines(packages)];
    }
  };
}
function refuseElsewhere({ made, value }, directory, beside) {
  if (made.source === void 0 || made.source.kind === "list" || directory === beside) return;
  throw userError({
    code: "bad-input",
    message: `\`write-template\` is \`${value}\`, which is not beside \`${made.source.path}\``,
    help: "write it into the same directory, since other relative paths in the template must go on to hold, or give `true`"
  });
}
function wantedTemplate(project, { made, cwd }) {
  const { workspace } = project;
  const { source } = made;
  if (source === void 0 || source.kind === "list") {
    const directory = source === void 0 ? showPath(workspace.root, cwd) : directoryOf(source.path);
    return {
      directory: directory.startsWith(sep) ? "" : directory,
      name: "lambda.auto.tfvars.json",
      text: (packages, at) => terraformVariables(workspace.root, packages, at),
      lines: () => []
    };
  }
  const name = source.path.slice(source.path.lastIndexOf("/") + 1);
  const dot = name.lastIndexOf(".");
  return {
    directory: directoryOf(source.path),
    name: `${name.slice(0, dot)}.packaged${name.slice(dot)}`,
    text: (packages, at) => edited(project, packages, made, at),
    lines: (packages) => leftAlone(packages, made)
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
  const edits = made.packages.flatMap(({ spec, declared }) => {
    const one = byTarget.get(spec);
    if (one === void 0) return [];
    const path = pathFrom(workspace.root, directory, one);
    if (declared.edit === void 0) throw notHere(made.source.path, declared, path);
    return [{ edit: declared.edit, path }];
  });
  for (const { edit, path } of edits.sort((a, b) => b.edit.from - a.edit.from)) {
    const isQuoted = text[edit.from] === '"' || edit.before.startsWith('"') || !/^[\w./-]+$/.test(path);
    const value = isQuoted ? JSON.stringify(path) : path;
    text = `${text.slice(0, edit.from)}${edit.before}${value}${edit.after}${text.slice(edit.to)}`;
  }
  return text;
}
function notHere(source, { id, place }, path) {
  return userError({
    code: "bad-input",
    message: `\`write-template\` cannot name the package of \`${id}\`: it is not in \`${source}\``,
    ...place !== void 0 && { place },
    help: `write it there, or leave \`write-template\` out and name the package in the file that has the function: \`${path}\``
  });
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
  openTemplate
};
