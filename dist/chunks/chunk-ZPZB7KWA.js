import {
  expandSpecs,
  readSpecs
} from "./chunk-J6JDIELV.js";
import {
  compileGlob
} from "./chunk-QQLENHY2.js";
import {
  normalizeName
} from "./chunk-SDDAAFP3.js";
import {
  isSwitchedOn,
  optionValue
} from "./chunk-MBXUOQ5G.js";
import {
  directoryOf
} from "./chunk-Y5MMXVRX.js";
import {
  Problems
} from "./chunk-4CWYCPRC.js";

// src/cli/wheel-settings.ts
function wheelSettings(invocation) {
  const names = (invocation.options.get("build-sdists") ?? []).flatMap(splitNames);
  return {
    offline: isSwitchedOn(invocation, "offline"),
    directories: invocation.options.get("wheels") ?? [],
    buildSdists: names,
    excludeNewer: optionValue(invocation, "exclude-newer")
  };
}
function splitNames(text) {
  return text.split(/[\s,]+/).filter((name) => name !== "").map(normalizeName);
}

// src/project/select-targets.ts
function selectTargets(project, query) {
  const problems = new Problems();
  const targets = matchTargets(project, query, problems);
  problems.throwIfErrors();
  return { targets, warnings: problems.diagnostics };
}
function matchTargets(project, query, problems) {
  const targets = expandSpecs(project.workspace, project.targets, project.types, query, problems);
  const isTouched = touchedBy(project, query);
  const isForAll = preludesOf(project);
  const weigh = (diagnostic) => weighted(diagnostic, isForAll, isTouched);
  problems.add(project.problems.diagnostics.map(weigh));
  return targets;
}
function weighted(diagnostic, isForAll, isTouched) {
  const path = diagnostic.place?.path;
  if (diagnostic.severity !== "error" || path === void 0 || isForAll(path)) return diagnostic;
  return isTouched(directoryOf(path)) ? diagnostic : { ...diagnostic, severity: "warning" };
}
function preludesOf({ workspace }) {
  const globs = workspace.options.global.buildFilePreludeGlobs.filter((glob) => !glob.startsWith("!"));
  const matchers = globs.map(compileGlob);
  return (path) => matchers.some((matches) => matches(path));
}
function touchedBy(project, query) {
  const directories = /* @__PURE__ */ new Set();
  const recursive = [];
  for (const spec of readSpecs(project.workspace, query, new Problems())) {
    if (spec.isIgnore) continue;
    switch (spec.kind) {
      case "address":
        if (project.workspace.files.isFile(spec.input.path)) addAncestors(directories, spec.input.path);
        else directories.add(spec.input.path);
        break;
      case "file":
        addAncestors(directories, spec.path);
        break;
      case "file-glob":
        recursive.push(directoryOf(spec.glob.slice(0, spec.glob.indexOf("*"))));
        addAncestors(directories, spec.glob);
        break;
      case "directory":
      case "directory-targets":
        directories.add(spec.path);
        break;
      case "recursive":
        recursive.push(spec.path);
    }
  }
  for (const path of query.changedFiles ?? []) addAncestors(directories, path);
  return touchedDirectories(project, directories, recursive);
}
function touchedDirectories({ brokenDirectories }, directories, recursive) {
  const exact = new Set(directories);
  const above = /* @__PURE__ */ new Set();
  for (const directory of [...exact, ...recursive]) addAncestors(above, directory);
  return (directory) => exact.has(directory) || above.has(directory) && brokenDirectories.has(directory) || recursive.some((top) => top === "" || directory === top || directory.startsWith(`${top}/`));
}
function addAncestors(directories, path) {
  for (let directory = path; directory !== ""; ) {
    directory = directoryOf(directory);
    directories.add(directory);
  }
}

export {
  selectTargets,
  matchTargets,
  wheelSettings
};
