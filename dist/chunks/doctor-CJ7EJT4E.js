import {
  findPackages
} from "./chunk-GGQNX5TB.js";
import {
  tailor,
  withProposals
} from "./chunk-WMBQCOIB.js";
import "./chunk-LDATOE2J.js";
import "./chunk-3NQSABD3.js";
import "./chunk-RCOPXANA.js";
import "./chunk-ZIRYULOX.js";
import {
  lockFormatOf
} from "./chunk-VRLTUVXX.js";
import {
  lambdaTargetPlatform,
  lockFileNames,
  openInvocation,
  packageInputs
} from "./chunk-4U4A73Z3.js";
import "./chunk-2YNFGMIP.js";
import {
  Problems,
  UserError,
  decodeText,
  listSome
} from "./chunk-VILPUJHH.js";
import "./chunk-7X23XMYO.js";

// src/wheel-choice/find-locks.ts
function findLocks({ workspace }) {
  const { enableResolves, resolves } = workspace.options.python;
  const used = enableResolves ? [...resolves].map(([resolve, path]) => ({ path, resolve })) : [];
  const named2 = new Set(used.map(({ path }) => path));
  const others = lockFileNames.filter((name) => name !== "requirements.txt" && !named2.has(name) && workspace.files.isFile(name)).map((path) => ({ path, resolve: void 0 }));
  return [...used, ...others].map(({ path, resolve }) => {
    if (!workspace.files.isFile(path)) return { path, resolve, format: void 0, fault: "missing" };
    try {
      const format = lockFormatOf(decodeText(workspace.read(path)), path);
      return { path, resolve, format, fault: void 0 };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return { path, resolve, format: void 0, fault: error.diagnostics[0].message };
    }
  });
}

// src/commands/doctor.ts
var MOST_NAMED = 8;
var MOST_LINES = 15;
var MOST_FUNCTIONS = 3;
function doctor(host, project) {
  const packages = packageLines(project, host.clock.now());
  const missing = packages.lines.length === 0 ? proposedLines(project) : [];
  const errors = project.problems.diagnostics.filter(({ severity }) => severity === "error");
  const sections = [
    ["Pants", pantsLines(project)],
    ["Backends", backendLines(project)],
    ["Targets", targetLines(project)],
    ["Locks", lockLines(project)],
    ["Packages", packages.lines.length === 0 ? ["none: no target can be packaged"] : packages.lines],
    ["Errors", some(errors.map(showProblem))],
    ["As it is", toPackage(project)],
    ["To write", missing]
  ];
  const nothing = packages.sound === 0 && missing.length === 0;
  return { text: sections.flatMap(sectionLines).join("\n"), exitStatus: nothing ? 1 : 0 };
}
function sectionLines([title, lines]) {
  return lines.map((line, index) => `${(index === 0 ? title : "").padEnd(10)}${line}`.trimEnd());
}
function some(lines) {
  if (lines.length <= MOST_LINES) return lines;
  return [...lines.slice(0, MOST_LINES), `and ${lines.length - MOST_LINES} more`];
}
function pantsLines({ workspace }) {
  const version = workspace.options.global.pantsVersion;
  const rules = workspace.dialect.name === "2.17" ? "the rules of Pants 2.17" : "the rules of today\u2019s Pants";
  if (!workspace.files.isFile("pants.toml")) return [`no pants.toml; ${rules} apply`];
  return [
    version === void 0 ? `pants.toml names no version; ${rules} apply` : `${version}: ${rules} apply`
  ];
}
var COUNTING = /^pants\.backend\.(?:python|awslambda\.python|google_cloud_function\.python|docker|shell|codegen\.protobuf\.python|plugin_development|experimental\.python)$/;
function backendLines({ workspace }) {
  const backends = workspace.options.global.backendPackages;
  if (backends === void 0) return ["`backend_packages` is not set, so all of them are on"];
  const counting = backends.filter((backend) => COUNTING.test(backend));
  const others = backends.filter((backend) => !COUNTING.test(backend));
  return [
    counting.length === 0 ? "none that counts here" : listSome(counting, MOST_NAMED),
    ...others.length === 0 ? [] : [`without effect on packages: ${listSome(others, MOST_NAMED)}`]
  ];
}
function targetLines({ targets }) {
  const declared = [...targets.targets.values()].filter(
    (target) => target.generator === void 0 && !target.type.name.startsWith("_")
  );
  const files = new Set(declared.map((target) => target.place.path));
  const opaque = new Map(
    declared.filter(({ isOpaque }) => isOpaque).map(({ type, place }) => [type.name, placeOf(place)])
  );
  return [
    files.size === 0 ? "no BUILD files" : `${declared.length} in ${files.size} BUILD file${files.size === 1 ? "" : "s"}`,
    ...opaque.size === 0 ? [] : [`of unknown types, which are kept and not packaged: ${named(opaque)}`]
  ];
}
function named(places) {
  return listSome(
    [...places].map(([name, place]) => `\`${name}\` (${place})`),
    MOST_NAMED
  );
}
function lockLines(project) {
  const lines = findLocks(project).map(({ path, format, resolve, fault }) => {
    const use = resolve === void 0 ? "not used: `[python.resolves]` does not name it" : `resolve ${resolve}`;
    return `${path}: ${fault ?? `${format} lock`} (${use})`;
  });
  return lines.length === 0 ? ["none: requirements are resolved anew in each run"] : some(lines);
}
var kinds = {
  "lambda-function": "function",
  "lambda-layer": "layer",
  pex: "PEX file",
  archive: "archive",
  "docker-image": "container image, built when it is named"
};
function packageLines(project, now) {
  const targets = [...project.targets.targets.values()].filter(
    ({ type }) => type.packagedAs !== void 0 && type.packagedAs in kinds
  );
  const rows = targets.map((target) => ({ target, platform: platformOf(project, target, now) }));
  const lines = rows.map(({ target, platform }) => {
    const kind = kinds[target.type.packagedAs];
    const what = platform instanceof UserError ? faultOf(project, platform) : platform;
    return `${target.spec}: ${kind}${what === void 0 ? "" : `, ${what}`}`;
  });
  return {
    lines: some(lines),
    sound: rows.filter(({ platform }) => !(platform instanceof UserError)).length
  };
}
function toPackage({ workspace }) {
  const found = findPackages(workspace, "");
  if (found === void 0) return [];
  return [...found.lines, `\`${found.command}\` packages ${found.isFirst ? "the first one" : "it"} as it is`];
}
function faultOf({ problems }, { diagnostics: [first] }) {
  const isListed = problems.diagnostics.some(({ message }) => message === first.message);
  return isListed ? "an error, see below" : `error: ${showProblem(first)}`;
}
function platformOf(project, target, now) {
  if (target.type.packagedAs === "docker-image") return void 0;
  try {
    const inputs = packageInputs(project, target.spec);
    if (target.type.packagedAs !== "lambda-function" && target.type.packagedAs !== "lambda-layer")
      return void 0;
    return lambdaTargetPlatform(project, target, inputs.interpreterConstraints, now).platform.description;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error;
  }
}
function proposedLines(project) {
  try {
    const edits = tailor(project, { specs: ["::"] }, new Problems(), true);
    const functions = edits.flatMap(
      ({ shown, added }) => added.filter(({ type }) => /aws_?lambda/.test(type)).map((one) => ({ shown, one }))
    );
    if (functions.length === 0)
      return ["nothing: no handler was found, such as `def handler(event, context)`"];
    const { buildFileIndent } = project.workspace.options.tailor;
    const more = functions.length - MOST_FUNCTIONS;
    return [
      "`lambda-package tailor --lambdas ::` writes these functions and the targets of their sources:",
      ...functions.slice(0, MOST_FUNCTIONS).flatMap(({ shown, one }, index) => [
        ...functions[index - 1]?.shown === shown ? [] : [`${shown}:`],
        ...withProposals(void 0, [one], buildFileIndent).trimEnd().split("\n").map((line) => `  ${line}`)
      ]),
      ...more > 0 ? [`and ${more} more function${more === 1 ? "" : "s"}`] : []
    ];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [];
  }
}
function showProblem({ message, place, help }) {
  const text = help === void 0 ? message : `${message} (${help})`;
  return place === void 0 ? text : `${placeOf(place)}: ${text}`;
}
function placeOf({ path, line }) {
  return line === void 0 ? path : `${path}:${line}`;
}

// src/cli/doctor.ts
async function runDoctor(invocation) {
  const { text, exitStatus } = doctor(invocation.host, await openInvocation(invocation));
  invocation.host.log.out(text);
  return exitStatus;
}
export {
  runDoctor
};
