import {
  isPackaged
} from "./chunk-FLPWUXNP.js";
import {
  createHash
} from "./chunk-VILPUJHH.js";

// src/plans/artifact-names.ts
var ALLOWED = /^[A-Za-z0-9._@=,+#-]+$/;
var DIGITS = 6;
function artifactNames(project) {
  let counts;
  return (spec) => {
    const stem = stemOf(spec);
    if (!ALLOWED.test(stem)) return void 0;
    counts ??= countStems(project);
    const digest = createHash("sha256").update(spec).digest("hex").slice(0, DIGITS);
    const isClear = (counts.get(stem.toLowerCase()) ?? 0) <= 1;
    return `lambda-package.${stem}${isClear ? "" : `.${digest}`}.zip`;
  };
}
function stemOf(spec) {
  return spec.replace(/^\/\/:/, "").replace(/[/:]/g, ".");
}
function countStems({ targets }) {
  const counts = /* @__PURE__ */ new Map();
  for (const target of targets.targets.values()) {
    if (!isPackaged(target)) continue;
    const stem = stemOf(target.spec).toLowerCase();
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}

export {
  artifactNames
};
