import {
  Severities,
  createLockedWheels,
  createPlanDigester,
  createWheelSources,
  imagePlanner,
  planAll,
  plannedGrowth
} from "./chunk-FLPWUXNP.js";
import {
  createWorkDirectory
} from "./chunk-XVAWO7KO.js";
import {
  checkedOutBlobs,
  commitOf,
  compareVersions,
  findRepository,
  headCommit,
  load,
  sortedByCodePoint
} from "./chunk-4U4A73Z3.js";
import {
  Problems,
  UserError,
  dirname,
  join,
  relative,
  sep,
  textIn,
  userError,
  workflowEvent
} from "./chunk-VILPUJHH.js";
import {
  chmodSync,
  constants,
  copyFileSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from "./chunk-7X23XMYO.js";

// src/archive/write-tree.ts
function writeTree(directory, files) {
  const known = /* @__PURE__ */ new Set();
  const links = [];
  for (const { path, isExecutable, content } of files) {
    const full = join(directory, path);
    const above = dirname(full);
    const once = (write) => {
      try {
        if (!known.has(above)) mkdirSync(above, { recursive: true });
        known.add(above);
        write();
      } catch (error) {
        const code = error.code ?? "";
        if (!["EEXIST", "ENOTDIR", "EISDIR", "EINVAL", "EPERM"].includes(code)) throw error;
      }
    };
    if ("target" in content) links.push(() => once(() => symlinkSync(content.target, full)));
    else if ("file" in content) once(() => linkOrCopy(content.file, full));
    else {
      once(() => {
        writeFileSync(full, content, { flag: "wx", mode: 420 });
        if (isExecutable) chmodSync(full, 493);
      });
    }
  }
  for (const link of links) link();
}
function newDirectory(parent, name) {
  return mkdtempSync(join(parent, `${name}-`));
}
function removeTree(directory) {
  rmSync(directory, { recursive: true, force: true });
}
function linkOrCopy(from, to) {
  try {
    linkSync(from, to);
  } catch (error) {
    if (error.code === "EEXIST") throw error;
    copyFileSync(from, to, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  }
}

// src/plans/compare-plans.ts
async function comparePlans(base, head, failed) {
  const before = new Map(base.plans.map((plan) => [plan.target.spec, plan]));
  const changes = /* @__PURE__ */ new Map();
  for (const plan of head.plans) {
    const { spec } = plan.target;
    const old = before.get(spec);
    if (old === void 0) {
      const change = failed.has(spec) ? "changed" : "new";
      changes.set(spec, { change, before: void 0, differences: void 0, growth: void 0 });
      continue;
    }
    const [was, is] = [await digestsOf(base, old), await digestsOf(head, plan)];
    const isSame = is.planDigest !== null && is.planDigest === was.planDigest;
    const differences = await differencesOf({ base, head, old, plan }, was, is);
    const isKnown = was.planDigest !== null && is.planDigest !== null;
    changes.set(spec, {
      change: isSame ? "same" : "changed",
      before: { plan: old, planDigest: was.planDigest },
      differences,
      unknown: is.whyNoDigest ?? was.whyNoDigest ?? void 0,
      growth: isKnown ? await growthBetween({ base, head, old, plan }, differences) : void 0
    });
  }
  return changes;
}
async function digestsOf({ digester }, plan) {
  const digests = await new Problems().collectAsync(() => digester.digestsOf(plan));
  return digests ?? { planDigest: null, deployDigest: null, whyNoDigest: "a file cannot be read" };
}
function growthBetween({ base, head, old, plan }, { changedFiles, addedFiles, removedFiles }) {
  const gone = { root: base.root, paths: [...changedFiles, ...removedFiles] };
  const come = { root: head.root, paths: [...changedFiles, ...addedFiles] };
  return new Problems().collectAsync(() => plannedGrowth([old.wheels, plan.wheels], [gone, come]));
}
async function differencesOf(pair, was, is) {
  const { old, plan } = pair;
  const isSame = is.planDigest !== null && is.planDigest === was.planDigest;
  const wheels = isSame ? noWheelChanges : distributionChanges(old, plan);
  const files = isSame ? noFileChanges : await fileChanges(pair);
  const settings = [];
  if (old.handler !== plan.handler) settings.push("handler");
  if (old.runtime !== plan.runtime) settings.push("runtime");
  if (old.architecture !== plan.architecture) settings.push("architecture");
  if (isSame && is.deployDigest !== was.deployDigest && settings.length === 0) settings.push("layers");
  const isTold = settings.length > 0 || [...Object.values(wheels), ...Object.values(files)].some((list) => list.length > 0);
  const isKnown = is.planDigest !== null && was.planDigest !== null;
  if (!isSame && !isTold && isKnown) settings.push("other");
  return { ...wheels, ...files, settings };
}
var noWheelChanges = { up: [], down: [], replaced: [], added: [], removed: [] };
var noFileChanges = { changedFiles: [], addedFiles: [], removedFiles: [] };
function distributionChanges(old, plan) {
  if (old.unpinned === void 0 && plan.unpinned === void 0) return wheelChanges(old.wheels, plan.wheels);
  const pinsOf = ({ unpinned, wheels }) => unpinned === void 0 ? wheels.map(({ name, version }) => ({ name, version })) : unpinned.pins;
  const [before, after] = [pinsOf(old), pinsOf(plan)];
  return before === void 0 || after === void 0 ? noWheelChanges : wheelChanges(before, after);
}
function wheelChanges(old, now) {
  const before = new Map(old.map((wheel) => [wheel.name, wheel]));
  const after = new Map(now.map((wheel) => [wheel.name, wheel]));
  const up = [];
  const down = [];
  const replaced = [];
  for (const { name, version: to, sha256, filename } of after.values()) {
    const known = before.get(name);
    if (known === void 0) continue;
    const order = known.version === to ? 0 : compareVersions(to, known.version);
    if (order === 0 && known.sha256 === sha256 && known.filename === filename) continue;
    (order > 0 ? up : order < 0 ? down : replaced).push({ name, from: known.version, to });
  }
  const only = (these, others) => [...these.values()].filter(({ name }) => !others.has(name)).map(({ name, version }) => ({ name, version }));
  return { up, down, replaced, added: only(after, before), removed: only(before, after) };
}
async function fileChanges({
  base,
  head,
  old,
  plan
}) {
  const before = new Map(old.sources.map((one) => [one.source, one]));
  const after = new Map(plan.sources.map((one) => [one.source, one]));
  const changed = [];
  for (const [source, { executable }] of after) {
    const known = before.get(source);
    if (known === void 0) continue;
    const isSame = known.executable === executable && await base.digester.digestOfSource(source) === await head.digester.digestOfSource(source);
    if (!isSame) changed.push(source);
  }
  return {
    changedFiles: sortedByCodePoint(changed),
    addedFiles: sortedByCodePoint([...after.keys()].filter((source) => !before.has(source))),
    removedFiles: sortedByCodePoint([...before.keys()].filter((source) => !after.has(source)))
  };
}

// src/workspace/base-commit.ts
var COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
async function automaticBase(git, env) {
  const event = env["GITHUB_EVENT_NAME"] ?? "";
  if (event === "merge_group") {
    const name2 = commitIn(workflowEvent(env), "merge_group", "base_sha");
    return name2 === void 0 ? void 0 : { name: name2, what: "the base of the merge group" };
  }
  if (event !== "" && !event.startsWith("pull_request")) return void 0;
  const head = await headOf(git);
  const isOfRun = event === "" || head?.name === env["GITHUB_SHA"];
  if (head?.parents.length === 2 && isOfRun) {
    const branch = env["GITHUB_BASE_REF"] ?? "";
    return { name: head.parents[0], what: `its first parent${branch === "" ? "" : ` (${branch})`}` };
  }
  const name = commitIn(workflowEvent(env), "pull_request", "base", "sha");
  if (name === void 0) return void 0;
  return {
    name,
    what: "the pull request's base, which may be newer than where its branch began (the checkout is not the merge)"
  };
}
async function headOf(git) {
  const name = (await git(["rev-parse", "--verify", "--quiet", "HEAD"])).stdout.trim();
  if (!COMMIT.test(name)) return void 0;
  const { stdout, exitCode } = await git(["--no-replace-objects", "cat-file", "commit", name]);
  if (exitCode !== 0) return void 0;
  const [header = ""] = stdout.split("\n\n", 1);
  return { name, parents: [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1]) };
}
function commitIn(value, ...members) {
  const found = textIn(value, ...members);
  return found !== void 0 && COMMIT.test(found) ? found : void 0;
}

// on-demand-stub:workspace/git
function openGit(...given) {
  return load().f0_openGit(...given);
}
function fetchCommit(...given) {
  return load().f0_fetchCommit(...given);
}

// src/workspace/git-tree.ts
var LARGEST_BLOB = 64 * 1024 * 1024;
var BATCH = 32 * 1024 * 1024;
var MAX_FILES = 1e6;
var UNSAFE = /(?:^|\/)(?:\.{0,2}|\.git|git~1)(?:\/|$)|[\\\0]/i;
async function listTree(git, commit, directory) {
  const tree = `${commit}:${directory}`;
  const listed = await git(["--no-replace-objects", "ls-tree", "-r", "-z", "-l", "--end-of-options", tree]);
  if (listed.exitCode !== 0) return void 0;
  const files = [];
  for (const line of listed.stdout.split("\0")) {
    const match = /^(100644|100755|120000) blob ([0-9a-f]+) +(\d+)\t([^]+)$/.exec(line);
    if (match === null && /^\d+ blob /.test(line)) return void 0;
    if (match === null) continue;
    const [, mode = "", blob = "", size = "", path = ""] = match;
    if (!UNSAFE.test(path)) files.push({ path, mode, blob, size: Number(size) });
    if (files.length > MAX_FILES) return void 0;
  }
  return files;
}
async function readBlobs(git, blobs) {
  const found = /* @__PURE__ */ new Map();
  for (let next = 0; next < blobs.length; ) {
    const names = [];
    for (let size = 0; next < blobs.length && (names.length === 0 || size + blobs[next].size < BATCH); next++) {
      size += blobs[next].size;
      names.push(blobs[next].blob);
    }
    const input = Buffer.from(names.map((name) => `${name}
`).join(""));
    const args = ["--no-replace-objects", "cat-file", "--batch"];
    const { exitCode, stdout } = await git(args, { input, stdout: "latin1" });
    if (exitCode !== 0 || !addBlobs(stdout, names, found)) return void 0;
  }
  return found;
}
function addBlobs(text, names, found) {
  let at = 0;
  for (const name of names) {
    const end = text.indexOf("\n", at);
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(text.slice(at, end))?.[1];
    if (end === -1 || size === void 0) return false;
    at = end + 1 + Number(size);
    found.set(name, Buffer.from(text.slice(end + 1, at), "latin1"));
    at++;
  }
  return true;
}

// src/workspace/base-tree.ts
async function baseTree(host, root, request) {
  if (request.with === "none") return void 0;
  const repository = findRepository(realpathSync(root));
  if (repository === void 0 && request.with === "auto") return void 0;
  const git = await openGit(host, root);
  const named = request.with === "auto" ? await automaticBase(git, host.env) : { name: request.with, what: request.with };
  if (named === void 0) return void 0;
  const below = repository === void 0 ? "" : relative(repository.top, realpathSync(root));
  const directory = below.split(sep).join("/");
  for (const find of [inClone, fetched]) {
    const found = await find({ host, git, named, request });
    const files = found && await listTree(found.git, found.commit, directory);
    const contents = files && await contentsOf(found.git, root, files);
    if (contents !== void 0) return { commit: found.commit, what: named.what, files: contents };
  }
  throw userError({
    code: "base-missing",
    message: `The base for the comparison, ${named.name} (${named.what}), is not in this clone and could not be fetched`,
    help: "check out with `fetch-depth: 2`, give the input `github-token`, or set `compare-with: none`"
  });
}
async function inClone({ host, git, named }) {
  const isWorkflow = host.env["GITHUB_REPOSITORY"] !== void 0;
  const names = isWorkflow ? [named.name, `origin/${named.name}`] : [named.name];
  for (const [index, name] of names.entries()) {
    try {
      return { git, commit: await commitOf(git, name) };
    } catch (error) {
      const isUnknown = error instanceof UserError && error.diagnostics.every(({ code }) => code === "invalid-git-ref");
      if (!isUnknown || !isWorkflow && index === names.length - 1) throw error;
    }
  }
  return void 0;
}
var PLAIN_NAME = /^(?!-)[\w./-]{1,250}$/;
async function fetched({ host, named, request }) {
  const { GITHUB_SERVER_URL: server = "", GITHUB_REPOSITORY: repository = "" } = host.env;
  const isPlain = /^https:\/\/[\w.-]+(?::\d+)?$/.test(server) && /^[\w.-]+\/[\w.-]+$/.test(repository);
  if (!isPlain || !PLAIN_NAME.test(named.name)) return void 0;
  const { name } = named;
  return await fetchCommit(host, request.directory(), {
    ...{ url: `${server}/${repository}`, name, token: request.token }
  });
}
async function contentsOf(git, root, files) {
  const isCheckedOut = checkedOutBlobs(root);
  const here = new Set(files.filter((one) => isCheckedOut(one.path, one.blob, one.mode)));
  const wanted = files.filter((one) => !here.has(one) && one.size <= LARGEST_BLOB);
  const blobs = await readBlobs(git, wanted);
  if (blobs === void 0) return void 0;
  return files.map((one) => {
    const isExecutable = one.mode === "100755";
    const { path } = one;
    if (here.has(one)) return { path, isExecutable, content: { file: join(root, path) } };
    const bytes = blobs.get(one.blob) ?? Buffer.from(one.blob);
    const isLink = one.mode === "120000";
    return { path, isExecutable, content: isLink ? { target: bytes.toString("utf8") } : bytes };
  });
}

// src/commands/compare.ts
async function leaveOutSame(head, compare, record, problems) {
  if (compare === void 0) return head.planned.plans;
  const comparison2 = await compareWithBase({ ...head, digester: record.digester }, compare, problems);
  const same = [...comparison2?.changes ?? []].filter(([, { change }]) => change === "same");
  const leftOut = new Set(compare.changedOnly ? same.map(([spec]) => spec) : []);
  record.compared(comparison2, leftOut);
  return head.planned.plans.filter(({ target }) => !leftOut.has(target.spec));
}
async function compareWithBase(head, request, problems) {
  const { host, project } = head;
  const made = [];
  const place = (name) => {
    const directory = made[0] ?? createWorkDirectory({
      ...host,
      storeDirectory: host.env["RUNNER_TEMP"] ?? host.storeDirectory
    });
    made[0] = directory;
    return newDirectory(directory, name);
  };
  try {
    const tree = await baseTree(host, project.workspace.root, {
      ...{ with: request.with, token: request.token, directory: () => place("repository") }
    });
    if (tree === void 0) return void 0;
    const root = realpathSync(place("tree"));
    writeTree(root, tree.files);
    return await comparison(head, await planBase(head, request, root, tree), tree);
  } catch (error) {
    const warning = error instanceof UserError ? softened(error, request.with) : void 0;
    if (warning === void 0) throw error;
    problems.add([warning]);
    return void 0;
  } finally {
    for (const directory of made) removeTree(directory);
  }
}
function softened(error, given) {
  const [first] = error.diagnostics;
  const mayFail = /* @__PURE__ */ new Set(["base-missing", "base-does-not-load", "git-failed"]);
  const isSoft = first !== void 0 && (mayFail.has(first.code) || given === "auto");
  return isSoft ? { ...first, severity: "warning" } : void 0;
}
async function planBase(head, request, root, { commit }) {
  const host = head.host.at(root);
  const project = openBase(head, () => request.open(host, root), commit);
  const sources = createWheelSources(host, project, head.wheels);
  const locks = createLockedWheels(host, project, sources, { onlyPinned: true });
  const { precompiler } = head;
  const specs = head.planned.plans.map(({ target }) => target.spec);
  const query = head.query.changedFiles === void 0 ? head.query : { specs };
  try {
    const images = imagePlanner(host, void 0, head.images);
    const context = { locks, precompiler, severities: new Severities(), images };
    const planned = await planAll(host, project, { query, dist: void 0 }, new Problems(), context);
    return { ...planned, digester: createPlanDigester(project.workspace), root };
  } finally {
    await sources.close();
  }
}
function openBase({ project: head }, open, commit) {
  const problems = new Problems();
  const project = problems.collect(open);
  const known = new Set(head.problems.diagnostics.map(keyOf));
  const found = [...problems.diagnostics, ...project?.problems.diagnostics ?? []];
  const [fault] = found.filter((one) => one.severity === "error" && !known.has(keyOf(one)));
  if (project !== void 0 && fault === void 0) return project;
  throw new UserError([
    {
      severity: "error",
      code: "base-does-not-load",
      message: `The base ${commit.slice(0, 7)} does not load, so nothing is compared: ${fault?.message ?? "its options are wrong"}`,
      ...fault?.place !== void 0 && {
        notes: [
          `in the base at ${fault.place.path}${fault.place.line === void 0 ? "" : `:${fault.place.line}`}`
        ]
      }
    }
  ]);
}
function keyOf({ code, message, place }) {
  return JSON.stringify([code, message, place?.path]);
}
async function comparison(head, base, { commit, what }) {
  const failed = new Set(base.failed.map(({ target }) => target.spec));
  const { root } = head.project.workspace;
  const tree = { plans: head.planned.plans, digester: head.digester, root };
  const changes = await comparePlans(base, tree, failed);
  const { targets } = head.project.targets;
  const gone = [
    ...base.plans.map((plan) => ({ target: plan.target, plan })),
    ...base.failed.map(({ target }) => ({ target, plan: void 0 }))
  ].filter(({ target }) => !targets.has(target.spec));
  const removed = gone.toSorted((a, b) => a.target.spec < b.target.spec ? -1 : 1);
  const result = { commit, changes, removed };
  const own = headCommit(head.project.workspace.root)?.slice(0, 7) ?? "the checkout";
  head.host.log.info(`Compared ${own} with ${what} ${commit.slice(0, 7)}`);
  for (const line of showComparison(result)) head.host.log.info(line);
  return result;
}
function showComparison({ changes, removed }) {
  const rows = [];
  for (const [spec, one] of changes) {
    if (one.change === "new") rows.push([spec, "new"]);
    else if (one.change === "changed") rows.push([spec, `changed: ${showDifferences(one)}`]);
  }
  for (const { target, plan } of removed) {
    const was = [plan?.runtime, plan?.architecture].filter((part) => part !== void 0).join(" ");
    rows.push([target.spec, `gone${was === "" ? "" : ` (was ${was})`}; its live function keeps its code`]);
  }
  const width = rows.reduce((widest, [spec]) => Math.max(widest, spec.length), 0);
  const same = [...changes.values()].filter(({ change }) => change === "same").length;
  return [
    ...rows.map(([spec, text]) => `  ${spec.padEnd(width)}  ${text}`),
    `${same} of ${changes.size} would give the same package`
  ];
}
var MOST_PARTS = 6;
function showDifferences({ differences, unknown }) {
  if (differences === void 0) return "the base cannot plan it";
  const { up, down, replaced, added, removed, changedFiles, addedFiles, removedFiles, settings } = differences;
  const parts = [
    ...changedFiles,
    ...addedFiles.map((path) => `${path} new`),
    ...removedFiles.map((path) => `${path} gone`),
    ...[...up, ...down].map(({ name, from, to }) => `${name} ${from} \u2192 ${to}`),
    ...replaced.map(({ name, to }) => `${name} ${to} in another file`),
    ...added.map(({ name, version }) => `${name} ${version} new`),
    ...removed.map(({ name, version }) => `${name} ${version} gone`),
    ...settings.map((setting) => setting === "other" ? "its fields" : setting)
  ];
  if (parts.length === 0 && unknown !== void 0) return `perhaps, since ${unknown}`;
  const rest = parts.length - MOST_PARTS;
  return parts.slice(0, MOST_PARTS).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}

export {
  leaveOutSame
};
