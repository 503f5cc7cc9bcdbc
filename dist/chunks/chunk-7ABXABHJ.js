import {
  deflate,
  readSource
} from "./chunk-IUS4AXZO.js";
import {
  hashFile
} from "./chunk-LQ4XIWFD.js";
import {
  compareCodePoints
} from "./chunk-PDXAFVYM.js";
import {
  createHash,
  join,
  jsonDigest,
  statsAt
} from "./chunk-GNHUY74T.js";

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
  return jsonDigest(value, (key, member) => key === "place" || key === "owner" ? void 0 : member);
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
async function digestOfContent(read) {
  const content = read();
  if (content.kind === "file") return hashFile(content.path);
  if (content.kind === "bytes") return createHash("sha256").update(content.bytes).digest("hex");
  throw new Error("a file of a checkout is not a member of a zip file");
}

// src/plans/growth.ts
var LARGEST_DEFLATED = 16 * 1024 * 1024;
async function plannedGrowth([before, after], [gone, come]) {
  const hashes = (wheels) => new Set(wheels.map(({ sha256 }) => sha256));
  const [old, current] = [hashes(before), hashes(after)];
  return {
    added: after.filter(({ sha256 }) => !old.has(sha256)),
    removed: before.filter(({ sha256 }) => !current.has(sha256)),
    ofFiles: await sizeOfAll(come) - await sizeOfAll(gone)
  };
}
async function sizeOfAll({ root, paths }) {
  let sum = 0;
  for (const path of paths) {
    const file = join(root, path);
    const size = statsAt(file)?.size ?? 0;
    sum += size > LARGEST_DEFLATED ? size : (await deflate(readSource(file, path))).compressedSize;
  }
  return sum;
}
function growthOf({ added, removed, ofFiles }, sizeOf) {
  let sum = ofFiles;
  for (const [sign, wheels] of [
    [1, added],
    [-1, removed]
  ]) {
    for (const wheel of wheels) {
      const size = wheel.size ?? sizeOf(wheel);
      if (size === void 0) return wheel;
      sum += sign * size;
    }
  }
  return sum;
}

export {
  plannedGrowth,
  growthOf,
  createPlanDigester
};
