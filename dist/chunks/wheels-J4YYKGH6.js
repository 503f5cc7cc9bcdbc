import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  createLockedWheels,
  parseWheelFilename,
  planAll
} from "./chunk-A2EHVG7W.js";
import {
  formatMarker
} from "./chunk-6VZN7CYH.js";
import "./chunk-67WY6BCO.js";
import "./chunk-XSRPFWVC.js";
import "./chunk-5QOAMROP.js";
import {
  showBytes
} from "./chunk-JXR6QKKY.js";
import {
  Problems
} from "./chunk-MIEGAHBV.js";
import "./chunk-5XWL5JNG.js";

// src/commands/wheels.ts
async function wheels(host, project, request) {
  const problems = new Problems();
  const reasons = /* @__PURE__ */ new Map();
  const locks = noting(createLockedWheels(project), reasons);
  const plans = await planAll(host, project, { query: request.query, dist: void 0 }, problems, locks);
  problems.throwIfErrors();
  const text = request.format === "json" ? JSON.stringify(plans.map(toJson), null, 2) : plans.map((plan) => toText(plan, reasons)).join("\n\n");
  return { text, warnings: problems.diagnostics };
}
function noting(locks, reasons) {
  return {
    choose: async (...question) => {
      const selected = await locks.choose(...question);
      selected.wheels.forEach((wheel, index) => reasons.set(wheel, selected.reasons[index]));
      return selected;
    }
  };
}
function toJson({ target, runtime, architecture, wheels: chosen }) {
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
    }))
  };
}
function withoutUser(url) {
  return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, "$1");
}
function toText({ target, runtime, architecture, wheels: chosen }, reasons) {
  const platform = [runtime, architecture].filter((part) => part !== void 0).join(", ");
  const title = `${target.spec}${platform === "" ? "" : ` (${platform})`}: ${showCount(chosen)}`;
  const width = Math.max(...chosen.map(({ filename }) => filename.length), 0);
  const lines = chosen.map((wheel) => {
    const reason = reasons.get(wheel);
    const why = reason === void 0 ? "" : showReason(wheel, reason);
    return `  ${why === "" ? wheel.filename : `${wheel.filename.padEnd(width)}  ${why}`}`;
  });
  return [title, ...lines].join("\n");
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
