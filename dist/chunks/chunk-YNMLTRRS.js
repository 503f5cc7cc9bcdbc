import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  openProject
} from "./chunk-MFLIKOFJ.js";
import {
  selectTargets
} from "./chunk-KYMQFAA4.js";
import {
  sortedByCodePoint
} from "./chunk-KAVZE5AX.js";
import {
  UsageError,
  optionValue
} from "./chunk-X4VEJL6Z.js";
import {
  userError
} from "./chunk-MIEGAHBV.js";

// src/commands/query.ts
import { relative, sep } from "node:path";

// src/workspace/changed-files.ts
var safeSettings = [
  "core.fsmonitor=false",
  "core.hooksPath=/dev/null",
  "core.quotepath=off",
  // A directory of the checkout that looks like a bare repository is none.
  "safe.bareRepository=explicit"
].flatMap((setting) => ["-c", setting]);
var diff = [
  "diff",
  "--name-only",
  "-z",
  "--no-renames",
  "--no-ext-diff",
  "--no-textconv",
  "--relative",
  "--ignore-submodules=dirty"
];
function gitFault(action, result, help) {
  const reason = result.stderr.trim().split("\n").slice(0, 3);
  return userError({
    code: "git-failed",
    message: `git cannot ${action}`,
    help,
    ...reason[0] === "" ? {} : { notes: reason }
  });
}
async function commitOf(run, root, name) {
  const invalid = userError({
    code: "invalid-git-ref",
    message: `\`${name}\` is not the name of a commit in this repository`,
    help: "give a branch, a tag or a commit that is fetched; in a workflow, check out with `fetch-depth: 0`"
  });
  if (name === "" || name.startsWith("-") || name.includes("\0")) throw invalid;
  const args = [...safeSettings, "rev-parse", "--verify", "--quiet", `${name}^{commit}`, "--"];
  const result = await run("git", args, { cwd: root });
  if (/^fatal:/m.test(result.stderr)) {
    throw gitFault("read the repository", result, "run this in a checkout that git trusts");
  }
  const commit = result.stdout.trim().split("\n")[0] ?? "";
  if (result.exitCode !== 0 || !/^[0-9a-f]{40,64}$/.test(commit)) throw invalid;
  return commit;
}
async function changedFiles(run, root, since) {
  const commit = await commitOf(run, root, since);
  const questions = [
    [...diff, "HEAD", "--", "."],
    [...diff, `${commit}...HEAD`, "--", "."],
    ["ls-files", "-z", "--others", "--exclude-standard", "--", "."]
  ];
  const paths = /* @__PURE__ */ new Set();
  for (const question of questions) {
    const result = await run("git", [...safeSettings, ...question], { cwd: root });
    if (result.exitCode !== 0) {
      const help = "a shallow clone lacks the common ancestor: check out with `fetch-depth: 0`";
      throw gitFault(`compare with \`${since}\``, result, help);
    }
    for (const path of result.stdout.split("\0")) {
      if (path !== "") paths.add(path);
    }
  }
  return sortedByCodePoint(paths);
}

// src/commands/query.ts
var pantsOptions = /* @__PURE__ */ new Map([
  ["tag", "tag"],
  ["spec-files", "spec_files"],
  ["filter-target-type", "filter.target_type"],
  ["filter-address-regex", "filter.address_regex"],
  ["filter-tag-regex", "filter.tag_regex"]
]);
function openInvocation(invocation) {
  const flags = /* @__PURE__ */ new Map();
  for (const [name, key] of pantsOptions) {
    const values = invocation.options.get(name);
    if (values !== void 0) flags.set(key, values);
  }
  return openProject(invocation.host, {
    buildRoot: invocation.buildRoot,
    platforms: optionValue(invocation, "platforms"),
    flags
  });
}
async function specQuery(invocation, project) {
  const since = optionValue(invocation, "changed-since");
  const below = relative(project.workspace.root, invocation.host.cwd).split(sep).join("/");
  const isInside = below !== "" && !below.startsWith("..") && !/^[a-z]:/i.test(below);
  const query = { specs: invocation.operands, ...isInside ? { workingDirectory: below } : {} };
  if (since === void 0) {
    if (query.specs.length === 0 && !invocation.options.has("spec-files")) {
      throw new UsageError(
        "Nothing is asked for.",
        "Name at least one SPEC, for example `::` for everything."
      );
    }
    return query;
  }
  if (query.specs.length > 0) {
    throw new UsageError(
      "`--changed-since` cannot be combined with specs.",
      "Leave one of them out; narrow the result with `--filter-address-regex`."
    );
  }
  const files = await changedFiles(invocation.host.run, project.workspace.root, since);
  const dependents = optionValue(invocation, "changed-dependents") ?? "none";
  if (dependents === "none") return { ...query, changedFiles: files };
  const { targets } = selectTargets(project, { ...query, changedFiles: files, generators: "replace" });
  const changed = targets.map((target) => target.spec);
  const more = project.graph.dependents(changed, { transitive: dependents === "transitive" });
  return { specs: [...changed, ...more] };
}

export {
  openInvocation,
  specQuery
};
