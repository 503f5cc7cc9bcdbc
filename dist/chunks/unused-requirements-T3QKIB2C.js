import {
  wheelNeeds
} from "./chunk-35QPGWWM.js";
import "./chunk-IFLOIPY4.js";
import "./chunk-ZIRYULOX.js";
import {
  applies,
  ownerOfModule,
  parsed
} from "./chunk-FLPWUXNP.js";
import "./chunk-XVAWO7KO.js";
import "./chunk-VRLTUVXX.js";
import {
  requirementsOf
} from "./chunk-4U4A73Z3.js";
import "./chunk-2YNFGMIP.js";
import {
  listSome,
  showBytes
} from "./chunk-VILPUJHH.js";
import "./chunk-7X23XMYO.js";

// src/plans/unused-requirements.ts
var MOST_NAMED = 8;
async function noteUnused(project, packages, problems) {
  const noted = /* @__PURE__ */ new Set();
  for (const one of packages) {
    const { target } = one.plan;
    const declared = project.workspace.own?.functions.get(target.spec)?.declared ?? [];
    if (declared.length === 0) continue;
    const names = new Set(
      declared.flatMap(
        (spec) => requirementsOf(project.targets.targets.get(spec)).map(({ normalizedName }) => normalizedName)
      )
    );
    const kept = await keptWheels(one, importedWheels(project, one));
    const left = one.wheels.filter((wheel) => !kept.has(wheel));
    const unused = left.map(({ pinned }) => pinned.name).filter((name) => names.has(name));
    if (unused.length === 0) continue;
    noted.add(target.spec);
    const bytes = left.reduce((sum, { size }) => sum + size, 0);
    problems.add([
      {
        severity: "note",
        code: "unused-requirements",
        message: `No import of ${target.spec} reaches ${listSome(unused, MOST_NAMED)}: \`requirements-mode: imported\` would save ${showBytes(bytes)}`,
        place: target.place,
        subject: target.spec,
        help: "a plugin or a string may load them; else take them out of the requirements"
      }
    ]);
  }
  return noted;
}
function importedWheels(project, one) {
  const index = one.imports?.index;
  if (index === void 0) return one.wheels;
  const byFile = new Map(one.wheels.map((wheel) => [wheel.pinned.filename, wheel]));
  const found = /* @__PURE__ */ new Set();
  for (const { source, path } of one.plan.sources) {
    if (!path.endsWith(".py")) continue;
    for (const module of project.graph.imports(source, path).keys()) {
      const wheel = byFile.get(ownerOfModule(index, module) ?? "");
      if (wheel !== void 0) found.add(wheel);
    }
  }
  return [...found];
}
async function keptWheels({ plan: { platform }, wheels }, roots) {
  const byName = new Map(wheels.map((wheel) => [wheel.pinned.name, wheel]));
  const kept = new Set(roots);
  for (const wheel of kept) {
    for (const text of (await wheelNeeds(wheel)).requiresDist) {
      const need = parsed(text);
      if (need === void 0 || platform !== void 0 && !applies(need, platform, extrasIn(text)))
        continue;
      const next = byName.get(need.normalizedName);
      if (next !== void 0) kept.add(next);
    }
  }
  return kept;
}
function extrasIn(text) {
  return Array.from(text.matchAll(/extra\s*==\s*["']([^"']+)["']/g), ([, name = ""]) => name);
}
export {
  noteUnused
};
