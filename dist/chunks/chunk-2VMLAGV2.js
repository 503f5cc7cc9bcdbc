import {
  hashFile
} from "./chunk-EXWENLM4.js";
import {
  compareCodePoints,
  findRepository
} from "./chunk-4FDDHO4D.js";
import {
  createHash
} from "./chunk-B5QNHJSM.js";
import {
  readFileSync,
  realpathSync,
  statSync
} from "./chunk-4C2S3W5M.js";
import {
  isAbsolute,
  join,
  resolve
} from "./chunk-HICPIWJH.js";

// src/plans/plan-digest.ts
var FORMAT_VERSION = 1;
function createPlanDigester(workspace) {
  const sources = /* @__PURE__ */ new Map();
  const digestOfSource = (source) => {
    const known = sources.get(source) ?? digestOfContent(() => workspace.content(source));
    sources.set(source, known);
    return known;
  };
  const plans = /* @__PURE__ */ new Map();
  const digestsOf = (plan) => {
    const known = plans.get(plan) ?? compute(plan, { digestOfSource, digestsOf });
    plans.set(plan, known);
    return known;
  };
  return { digestOfSource, digestsOf };
}
async function compute(plan, digester) {
  const { makeup } = plan;
  const inner = await Promise.all(
    (makeup.packages ?? []).map(async (one) => ({ path: one.path, ...await digester.digestsOf(one.plan) }))
  );
  const layers = await Promise.all((makeup.layers ?? []).map((layer) => digester.digestsOf(layer)));
  const unknown = makeup.unknown ?? [...inner, ...layers].find((one) => one.whyNoDigest !== null)?.whyNoDigest;
  if (unknown !== void 0 && unknown !== null) {
    return { planDigest: null, deployDigest: null, whyNoDigest: unknown };
  }
  const isArchive = makeup.packages !== void 0;
  const contents = isArchive ? [await filesOf(plan), inner.map(({ path, planDigest: planDigest2 }) => [path, planDigest2])] : [
    await sourcesOf(plan.sources, digester),
    await filesOf(plan),
    plan.wheels.map(wheelLine),
    // The wheels of layers are told from the layers.
    makeup.layers === void 0 ? plan.formatWheels.map(wheelLine) : [],
    await Promise.all((makeup.layers ?? []).map((layer) => heldTogether(plan, layer, digester)))
  ];
  const metadata = plan.hasMetadata ? [plan.handler ?? null, plan.runtime ?? null, plan.architecture ?? null] : null;
  const planDigest = digestOf([FORMAT_VERSION, makeup.parameters, metadata, contents]);
  const deployDigest = digestOf([
    FORMAT_VERSION,
    planDigest,
    [plan.handler ?? null, plan.runtime ?? null, plan.architecture ?? null],
    layers.map((layer) => layer.planDigest)
  ]);
  return { planDigest, deployDigest, whyNoDigest: null };
}
function digestOf(value) {
  const text = JSON.stringify(
    value,
    (key, member) => key === "place" || key === "owner" ? void 0 : member
  );
  return createHash("sha256").update(text).digest("hex");
}
async function sourcesOf(sources, { digestOfSource }) {
  const lines = await Promise.all(
    sources.map(async (one) => [one.path, one.executable ? 1 : 0, await digestOfSource(one.source)])
  );
  const sorted = lines.toSorted(([a], [b]) => compareCodePoints(a, b));
  return sorted.filter((line, index) => String(line) !== String(sorted[index - 1]));
}
async function filesOf({ makeup }) {
  const lines = await Promise.all(
    (makeup.files ?? []).map(
      async ({ path, mode, content }) => [path, mode, await digestOfContent(() => content)]
    )
  );
  return lines.toSorted(([a], [b]) => compareCodePoints(a, b));
}
function wheelLine({ filename, sha256 }) {
  return `${filename} ${sha256}`;
}
async function heldTogether(plan, layer, digester) {
  const projects = new Set(plan.wheels.map(({ name }) => name));
  const tops = new Set(plan.sources.map(({ path }) => topOf(path)));
  const shared = layer.sources.filter(({ path }) => tops.has(topOf(path)) || projects.size > 0);
  return [
    layer.wheels.filter(({ name }) => projects.has(name)).map(wheelLine),
    await sourcesOf(shared, digester),
    layer.precompiles === true
  ];
}
function topOf(path) {
  return path.split("/", 1)[0];
}
async function digestOfContent(read2) {
  const content = read2();
  if (content.kind === "file") return hashFile(content.path);
  if (content.kind === "bytes") return createHash("sha256").update(content.bytes).digest("hex");
  throw new Error("a file of a checkout is not a member of a zip file");
}

// src/workspace/head-commit.ts
var OBJECT_NAME = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
var REFERENCE = /^refs\/(?!.*\.\.)[^\0\n\\]+$/;
var MAX_STEPS = 5;
var MAX_BYTES = 64 * 1024 * 1024;
function headCommit(directory) {
  try {
    const found = findRepository(realpathSync(directory));
    if (found === void 0) return void 0;
    const { gitDirectory } = found;
    let text = read(gitDirectory, "HEAD");
    for (let step = 0; step < MAX_STEPS && text !== void 0; step++) {
      if (OBJECT_NAME.test(text)) return text;
      const name = /^ref: *(.+)$/.exec(text)?.[1];
      if (name === void 0 || !REFERENCE.test(name)) return void 0;
      const common = read(gitDirectory, "commondir") ?? gitDirectory;
      const shared = isAbsolute(common) ? common : resolve(gitDirectory, common);
      text = read(shared, name) ?? packed(shared, name);
    }
    return void 0;
  } catch {
    return void 0;
  }
}
function read(directory, name) {
  try {
    const path = join(directory, ...name.split("/"));
    const stats = statSync(path);
    return stats.isFile() && stats.size <= MAX_BYTES ? readFileSync(path, "utf8").trim() : void 0;
  } catch {
    return void 0;
  }
}
function packed(directory, name) {
  const line = read(directory, "packed-refs")?.split("\n").find((one) => one.endsWith(` ${name}`));
  return line?.split(" ", 1)[0];
}

export {
  createPlanDigester,
  headCommit
};
