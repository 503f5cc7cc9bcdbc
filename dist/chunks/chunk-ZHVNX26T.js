import {
  readManifest
} from "./chunk-HGMS3MXO.js";
import {
  hasError
} from "./chunk-LHJ2BFA7.js";
import {
  compileGlob
} from "./chunk-4U4A73Z3.js";
import {
  Problems,
  isAbsolute,
  join,
  linkStatsAt,
  listSome,
  relative,
  resolve,
  sep,
  userError
} from "./chunk-VILPUJHH.js";
import {
  lstatSync,
  readdirSync
} from "./chunk-7X23XMYO.js";

// src/report/join-manifests.ts
var ranks = ["failed", "written", "unchanged", "skipped", "planned"];
function joinManifests(manifests, problems) {
  const [first] = manifests;
  if (first === void 0 || !areOfOneRun(manifests, problems)) return void 0;
  const packages = /* @__PURE__ */ new Map();
  for (const { name, manifest } of manifests) {
    for (const one of manifest.packages) {
      const known = packages.get(one.target);
      if (known !== void 0) refuseOther(known, { one, name }, problems);
      const isBetter = known === void 0 || ranks.indexOf(one.status) < ranks.indexOf(known.one.status);
      if (isBetter) packages.set(one.target, { one, name });
    }
  }
  const all = [...packages.values()].map(({ one }) => one).sort(byTarget);
  const bases = new Set(manifests.flatMap(({ manifest }) => manifest.baseCommit ?? []));
  const removed = new Map(
    manifests.flatMap(({ manifest }) => manifest.removed.map((one) => [one.target, one]))
  );
  const { repository, commit, directory } = first.manifest;
  return {
    ...{ repository, commit, directory },
    baseCommit: [...bases][0] ?? null,
    partial: manifests.some(({ manifest }) => manifest.partial),
    packages: all,
    removed: [...removed.values()].filter(({ target }) => !packages.has(target)).sort(byTarget),
    findings: distinct(all.flatMap(({ findings }) => findings))
  };
}
function reportUndone({ packages }, problems) {
  const missing = packages.filter(({ status }) => status === "planned").map(({ target }) => target);
  if (missing.length > 0) {
    problems.error({
      code: "not-reported",
      message: `No job has reported ${listSome(missing, MOST_NAMED)}, which the plan lists`,
      help: "look at the jobs that make them; each must upload its manifest, also when it fails (`if: always()`)"
    });
  }
  const failed = packages.filter(hasError).map(({ target }) => target);
  if (failed.length > 0) {
    problems.error({
      code: "package-failed",
      message: `${failed.length} of ${packages.length} packages failed: ${listSome(failed, MOST_NAMED)}`,
      help: "the summary says why; the logs of the jobs that make them have the details"
    });
  }
}
var MOST_NAMED = 10;
function reportOfJoined(joined, isFailed) {
  const { packages, removed, baseCommit, findings } = joined;
  return { packages, removed, baseCommit, findings, deployments: [], isFailed };
}
function areOfOneRun(manifests, problems) {
  const members = ["repository", "commit", "directory", "version"];
  const [first, ...others] = manifests;
  const before = problems.errors;
  for (const { name, manifest } of others) {
    const differing = members.find((member2) => manifest[member2] !== first.manifest[member2]);
    const base = manifest.baseCommit ?? first.manifest.baseCommit;
    const isOtherBase = base !== (first.manifest.baseCommit ?? base);
    if (differing === void 0 && !isOtherBase) continue;
    const member = differing ?? "baseCommit";
    problems.error({
      code: "manifests-differ",
      message: `\`${name}\` and \`${first.name}\` do not belong together: \`${member}\` is ${JSON.stringify(manifest[member])} and ${JSON.stringify(first.manifest[member])}`,
      help: "name only manifests of this run, made by jobs that check out the same commit"
    });
  }
  return problems.errors === before;
}
function refuseOther(known, found, problems) {
  const digest = ["planDigest", "sha256"].find((member) => {
    const [a, b] = [known.one[member], found.one[member]];
    return a !== null && b !== null && a !== b;
  });
  if (digest === void 0) return;
  problems.error({
    code: "two-digests",
    message: `${found.one.target} has two digests: \`${digest}\` is ${found.one[digest].slice(0, 12)}\u2026 in \`${found.name}\` and ${known.one[digest].slice(0, 12)}\u2026 in \`${known.name}\``,
    help: "have one job make each package, and all jobs check out the same commit"
  });
}
function distinct(findings) {
  const found = /* @__PURE__ */ new Map();
  for (const one of findings) {
    const key = JSON.stringify([one.severity, one.code, one.message, one.path, one.line]);
    if (!found.has(key)) found.set(key, one);
  }
  return [...found.values()];
}
function byTarget(a, b) {
  return a.target < b.target ? -1 : 1;
}

// src/commands/find-manifests.ts
var MOST_MANIFESTS = 1e3;
var MOST_BYTES = 128 * 1024 * 1024;
var MOST_ENTRIES = 2e5;
var DEEPEST = 50;
function findManifests(globs, directory) {
  const problems = new Problems();
  const files = /* @__PURE__ */ new Map();
  for (const glob of globs) {
    const found = problems.collect(() => filesOf(glob, directory)) ?? [];
    for (const { path, below } of found) if (!files.has(path)) files.set(path, below);
  }
  if (files.size > MOST_MANIFESTS) {
    problems.error({
      code: "no-manifests",
      message: `The globs match ${files.size} files; the limit is ${MOST_MANIFESTS}`,
      help: "name only manifests, e.g. `made/*/lambda-package.*.json`"
    });
    problems.throwIfErrors();
  }
  checkSizes([...files.keys()], problems);
  const manifests = [...files].sort(([a], [b]) => a < b ? -1 : 1).flatMap(([path, below]) => {
    const name = shown(path, directory);
    const manifest = problems.collect(() => readManifest(path, name));
    return manifest === void 0 ? [] : [{ path, below, name, manifest }];
  });
  problems.throwIfErrors();
  return manifests;
}
function checkSizes(paths, problems) {
  const sizes = paths.map((path) => linkStatsAt(path)?.size ?? 0);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total <= MOST_BYTES) return;
  problems.error({
    code: "invalid-manifest",
    message: `The globs match ${paths.length} manifests with ${total} bytes together; the limit is ${MOST_BYTES}`,
    help: "name only manifests of this run, e.g. `made/*/lambda-package.*.json`"
  });
  problems.throwIfErrors();
}
function shown(path, directory) {
  const inside = relative(directory, path);
  return (inside.startsWith("..") || isAbsolute(inside) ? path : inside).split(sep).join("/");
}
function filesOf(glob, directory) {
  const parts = glob.split(sep).join("/").split("/");
  const wild = parts.findIndex((part) => /[*?[]/.test(part));
  if (wild === -1) {
    const path = resolve(directory, glob);
    if (!isPlainFile(path)) throw nothing(glob, directory);
    return [{ path, below: join(path, "..") }];
  }
  const fixed = parts.slice(0, wild).join("/");
  const below = resolve(directory, fixed === "" && glob.startsWith("/") ? "/" : fixed);
  const matches = compileGlob(parts.slice(wild).join("/"));
  const count = { left: MOST_ENTRIES };
  const found = walk(below, "", count, 0).filter(matches);
  if (found.length === 0) throw nothing(glob, directory);
  return found.map((path) => ({ path: join(below, path), below }));
}
function isPlainFile(path) {
  try {
    return lstatSync(path).isFile();
  } catch {
    return false;
  }
}
function walk(root, directory, count, depth) {
  if (depth > DEEPEST || count.left <= 0) return [];
  let entries;
  try {
    entries = readdirSync(join(root, directory), { withFileTypes: true });
  } catch {
    return [];
  }
  return entries.flatMap((entry) => {
    if (count.left-- <= 0) return [];
    const path = directory === "" ? entry.name : `${directory}/${entry.name}`;
    if (entry.isDirectory()) return walk(root, path, count, depth + 1);
    return entry.isFile() ? [path] : [];
  });
}
function nothing(glob, directory) {
  return userError({
    code: "no-manifests",
    message: `\`${glob}\` matches no file below \`${directory}\``,
    help: "download the manifests of the other jobs first, e.g. with actions/download-artifact, `pattern: lambda-package.*`"
  });
}

export {
  joinManifests,
  reportUndone,
  reportOfJoined,
  findManifests
};
