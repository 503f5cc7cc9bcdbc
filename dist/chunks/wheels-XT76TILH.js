import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  createLockedWheels,
  createWheelSources,
  planAll
} from "./chunk-TEAW73PS.js";
import "./chunk-KYMQFAA4.js";
import "./chunk-NFVJYDE5.js";
import "./chunk-LGVG6NL4.js";
import "./chunk-357WYBGG.js";
import "./chunk-PKZIMIWN.js";
import "./chunk-7YOZ2QBG.js";
import "./chunk-27YIYSGD.js";
import "./chunk-B45SJMHM.js";
import "./chunk-NJWYMAMC.js";
import "./chunk-KAVZE5AX.js";
import {
  formatMarker
} from "./chunk-L3AQWRRK.js";
import "./chunk-5IQLQ4VY.js";
import "./chunk-67WY6BCO.js";
import "./chunk-REVXYIOG.js";
import "./chunk-FAA2B2AN.js";
import "./chunk-KQCFM25Q.js";
import "./chunk-JIE2TYAA.js";
import "./chunk-H2SA4FPU.js";
import "./chunk-SB26P4KT.js";
import {
  showBytes
} from "./chunk-JXR6QKKY.js";
import "./chunk-H4SSCWNY.js";
import "./chunk-IQHYKNGN.js";
import "./chunk-M7Q746TT.js";
import "./chunk-N26VOXAP.js";
import {
  parseWheelFilename
} from "./chunk-XP3OXCRX.js";
import "./chunk-VM5WRWAS.js";
import "./chunk-NGLXED5Y.js";
import "./chunk-XP5ZW7GI.js";
import "./chunk-GQ7KFRK6.js";
import {
  Problems
} from "./chunk-MIEGAHBV.js";
import "./chunk-5XWL5JNG.js";

// src/commands/wheels.ts
async function wheels(host, project, request) {
  const problems = new Problems();
  const reasons = /* @__PURE__ */ new Map();
  const sources = createWheelSources(host, project, request.wheels);
  const locks = noting(createLockedWheels(host, project, sources), reasons);
  const query = { query: request.query, dist: void 0 };
  const context = { locks, precompiler: void 0 };
  const plans = await planAll(host, project, query, problems, context).finally(() => sources.close());
  problems.throwIfErrors();
  const text = request.format === "json" ? JSON.stringify(plans.map(toJson), null, 2) : plans.map((plan) => toText(plan, reasons)).join("\n\n");
  return { text, warnings: problems.diagnostics };
}
function noting(locks, reasons) {
  return {
    choose: async (question) => {
      const selected = await locks.choose(question);
      selected.wheels.forEach((wheel, index) => reasons.set(wheel, selected.reasons[index]));
      return selected;
    }
  };
}
function toJson({ target, runtime, architecture, wheels: chosen, projects = [] }) {
  return {
    target: target.spec,
    runtime: runtime ?? null,
    architecture: architecture ?? null,
    wheels: chosen.map(({ name, version, filename, sha256, size, url }) => ({
      name,
      version,
      filename,
      sha256,
      size: size ?? null,
      url: withoutUser(url)
    })),
    ...projects.length > 0 && {
      projects: projects.map(({ name, version, directory }) => ({
        name,
        version,
        directory: directory ?? null
      }))
    }
  };
}
function withoutUser(url) {
  return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, "$1");
}
function toText({ target, runtime, architecture, wheels: chosen, projects = [] }, reasons) {
  const platform = [runtime, architecture].filter((part) => part !== void 0).join(", ");
  const title = `${target.spec}${platform === "" ? "" : ` (${platform})`}: ${showCount(chosen)}`;
  const width = Math.max(...chosen.map(({ filename }) => filename.length), 0);
  const lines = chosen.map((wheel) => {
    const reason = reasons.get(wheel);
    const why = reason === void 0 ? "" : showReason(wheel, reason);
    return `  ${why === "" ? wheel.filename : `${wheel.filename.padEnd(width)}  ${why}`}`;
  });
  const own = projects.filter(({ directory }) => directory !== void 0).map(
    ({ name, directory }) => `  ${name}  the project in ${directory === "" ? "the build root" : directory}`
  );
  return [title, ...lines, ...own].join("\n");
}
function showCount(chosen) {
  if (chosen.length === 0) return "no wheels";
  const count = chosen.length === 1 ? "1 wheel" : `${chosen.length} wheels`;
  const sizes = chosen.flatMap(({ size }) => size ?? []);
  return sizes.length < chosen.length ? count : `${count}, ${showBytes(sizes.reduce((sum, size) => sum + size, 0))}`;
}
function showReason(wheel, { chain, target, tag, otherVersions }) {
  const parts = [showAsker(wheel, chain, target)];
  const marker = chain.at(-1)?.marker;
  if (marker !== void 0) parts.push(`because ${formatMarker(marker)}`);
  const tags = parseWheelFilename(wheel.filename)?.tags ?? [];
  if (tags.length > 1 && !tag.endsWith("-none-any")) parts.push(`as ${tag}`);
  if (otherVersions.length > 0) parts.push(`not ${otherVersions.join(", ")}, which the lock has too`);
  return parts.filter((part) => part !== "").join("; ");
}
function showAsker(wheel, chain, target) {
  const parent = chain.at(-2);
  if (parent !== void 0) {
    const extras = parent.extras.length === 0 ? "" : `[${parent.extras.join(",")}]`;
    return `needed by ${parent.normalizedName}${extras}`;
  }
  return target === wheel.lockPath ? "the lock is taken whole" : `asked for by ${target}`;
}
export {
  wheels
};
