import {
  leaveOutSame
} from "./chunk-RDLMPMCX.js";
import {
  Severities,
  createLockedWheels,
  createWheelSources,
  guessIndexes,
  imagePlanner,
  packagesWithin,
  planAll,
  readSeverityRules,
  settle,
  throwIfUnplanned,
  throwIfWrong
} from "./chunk-FLPWUXNP.js";
import "./chunk-XVAWO7KO.js";
import "./chunk-VRLTUVXX.js";
import {
  sortedByCodePoint
} from "./chunk-4U4A73Z3.js";
import "./chunk-2YNFGMIP.js";
import {
  Problems,
  join,
  reportDiagnostics,
  stage,
  statsAt
} from "./chunk-VILPUJHH.js";
import "./chunk-7X23XMYO.js";

// src/plans/job-matrix.ts
function jobMatrix(items, maxJobs) {
  const units = ordered(unitsOf(items));
  const weights = units.map((unit) => unit.reduce((sum, { bytes }) => sum + weightOf(bytes), 0));
  const jobs = cut(units, weights, fullJob(weights, maxJobs));
  const width = Math.max(2, String(jobs.length).length);
  return jobs.map((specs, index) => ({
    id: String(index + 1).padStart(width, "0"),
    name: specs.length === 1 ? specs[0] : `${specs[0]} and ${specs.length - 1} more`,
    targets: specs.join(" "),
    count: specs.length
  }));
}
function unitsOf(items) {
  const above = /* @__PURE__ */ new Map();
  const top = (spec) => {
    let at = spec;
    for (let next = above.get(at); next !== void 0; next = above.get(at)) at = next;
    return at;
  };
  for (const { spec, layers } of items) {
    for (const layer of layers) {
      const [one, other] = [top(spec), top(layer)];
      if (one !== other) above.set(one, other);
    }
  }
  const units = /* @__PURE__ */ new Map();
  const byAddress = new Map(items.map((item) => [item.spec, item]));
  for (const spec of sortedByCodePoint(byAddress.keys())) {
    const key = top(spec);
    const unit = units.get(key) ?? [];
    unit.push(byAddress.get(spec));
    units.set(key, unit);
  }
  return [...units.values()];
}
function ordered(units) {
  const groups = /* @__PURE__ */ new Map();
  for (const unit of units) {
    const { wheels } = unit[0];
    const group = groups.get(wheels) ?? [];
    group.push(unit);
    groups.set(wheels, group);
  }
  return [...groups.values()].flat();
}
function weightOf(bytes) {
  return 2 ** Math.ceil(Math.log2(Math.max(bytes, SMALLEST)));
}
var SMALLEST = 64 * 1024;
function fullJob(weights, maxJobs) {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let low = weights.reduce((largest, weight) => Math.max(largest, weight), 0);
  let high = total;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (countJobs(weights, middle) <= maxJobs) high = middle;
    else low = middle + 1;
  }
  return high;
}
function countJobs(weights, full) {
  let count = 0;
  let filled = Infinity;
  for (const weight of weights) {
    if (filled + weight > full) {
      count++;
      filled = 0;
    }
    filled += weight;
  }
  return count;
}
function cut(units, weights, full) {
  const jobs = [];
  let filled = Infinity;
  for (const [index, unit] of units.entries()) {
    if (filled + weights[index] > full) {
      jobs.push([]);
      filled = 0;
    }
    filled += weights[index];
    for (const { spec } of unit) jobs.at(-1).push(spec);
  }
  return jobs;
}

// src/commands/plan.ts
var ALLOWED = /^(?!-)[A-Za-z0-9._/:@=,+#-]+$/;
async function planTargets(host, project, request) {
  const { record } = request;
  const sources = createWheelSources(host, project, request.wheels);
  const problems = new Problems();
  const severities = new Severities(await readSeverityRules(project.workspace.root, request.checks));
  try {
    const locks = createLockedWheels(host, project, sources, { onlyPinned: true });
    const images = imagePlanner(host, void 0, request.images);
    const context = { locks, precompiler: void 0, severities, images, handlers: "now" };
    const query = { query: request.query, dist: void 0 };
    const selected = await stage(
      host,
      "Plan the packages",
      () => planAll(host, project, query, problems, context)
    );
    record.planned(selected);
    throwIfUnplanned(problems);
    const { query: specs, wheels, compare } = request;
    const head = {
      ...{ host, project, planned: selected, query: specs, wheels, precompiler: void 0 },
      images: request.images
    };
    const plans = await leaveOutSame(head, compare, record, problems);
    const known = plans.filter(({ makeup }) => makeup.unknown === void 0);
    const packages = guessIndexes(project, packagesWithin(known));
    refuseNames(plans, problems);
    const settled = settle(project, problems.diagnostics, packages, foundIn(known), severities, known);
    record.checked(settled.findings);
    throwIfWrong(settled);
    reportDiagnostics(settled.diagnostics, host.log);
    const matrix = jobMatrix(
      plans.map((plan) => itemOf(project, plan)),
      request.maxJobs
    );
    const removed = (record.comparison?.removed ?? []).map(({ target }) => target.spec);
    host.log.out(showJobs(matrix));
    return { matrix, count: plans.length, removed, warnings: settled.diagnostics };
  } finally {
    await sources.close();
  }
}
function foundIn(plans) {
  return new Map(plans.map(({ target, findings = [] }) => [target.spec, findings]));
}
function refuseNames(plans, problems) {
  for (const { target } of plans) {
    if (ALLOWED.test(target.spec)) continue;
    const wrong = Array.from(target.spec).find((one) => !ALLOWED.test(`a${one}`)) ?? "-";
    problems.error({
      code: "matrix-name",
      message: `The address ${target.spec} cannot be in a job matrix: it holds ${JSON.stringify(wrong)}`,
      place: target.place,
      help: "use only letters of ASCII, digits and `._/:@=,+#-` in the names of packages and their directories"
    });
  }
}
function itemOf({ workspace }, plan) {
  const wheels = [...plan.wheels, ...plan.formatWheels];
  const ofWheels = wheels.reduce((sum, { size }) => sum + (size ?? USUAL_WHEEL), 0);
  const ofSources = plan.sources.reduce(
    (sum, { source }) => sum + (statsAt(join(workspace.root, source))?.size ?? 0),
    0
  );
  return {
    spec: plan.target.spec,
    layers: (plan.makeup.layers ?? []).map(({ target }) => target.spec),
    wheels: wheels.map(({ sha256 }) => sha256).join(" "),
    bytes: ofWheels + ofSources
  };
}
var USUAL_WHEEL = 1024 * 1024;
function showJobs(matrix) {
  if (matrix.length === 0) return "Nothing to do: no jobs";
  const jobs = matrix.map(({ id, name }) => `${id} ${name}`).join(" \xB7 ");
  return `${matrix.length} ${matrix.length === 1 ? "job" : "jobs"}: ${jobs}`;
}
export {
  planTargets
};
