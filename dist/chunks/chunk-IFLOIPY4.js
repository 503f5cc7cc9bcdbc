import {
  minorOf
} from "./chunk-FLPWUXNP.js";
import {
  createHash,
  listSome,
  topLevel
} from "./chunk-VILPUJHH.js";

// src/checks/load/kept-report.ts
var KEPT = "load";
async function recallReport(content, memory) {
  const same = memory.recall(KEPT);
  if (same !== void 0) return same.report;
  const edited = memory.recallEdited(KEPT);
  if (edited === void 0) return void 0;
  const { report, shapes: before } = edited.value;
  if (before === void 0) return void 0;
  const { outlineFacts } = await import("./chunk-JGCQ5QGZ.js");
  const shapes = new Map(Object.entries(before));
  const lines = /* @__PURE__ */ new Map();
  for (const entry of edited.changed) {
    const shape = shapes.get(entry.path);
    if (shape === void 0) continue;
    const outline = content.fact(outlineFacts, entry);
    const today = outline && shapeOf(outline);
    const pairs = today?.digest === shape.digest ? pairsOf(shape.lines, today.lines) : void 0;
    if (pairs === void 0) return void 0;
    shapes.set(entry.path, today);
    lines.set(entry.path, pairs);
  }
  const moved = withLines(report, lines);
  memory.keep(KEPT, { report: moved, shapes: Object.fromEntries(shapes) });
  return moved;
}
function keepReport(memory, { report, outlines }) {
  const shapes = outlines && Object.fromEntries(Array.from(outlines, ([path, outline]) => [path, shapeOf(outline)]));
  memory.keep(KEPT, { report, shapes });
}
function shapeOf(outline) {
  const lines = [];
  const shape = { ...outline, work: 0 };
  const text = JSON.stringify(shape).replaceAll(/"line":(\d+)/g, (_, line) => {
    lines.push(Number(line));
    return '"line":0';
  });
  return { digest: createHash("sha256").update(text).digest("hex"), lines };
}
function pairsOf(before, today) {
  const pairs = /* @__PURE__ */ new Map();
  for (const [index, line] of before.entries()) {
    const now = today[index];
    if ((pairs.get(line) ?? now) !== now) return void 0;
    pairs.set(line, now);
  }
  return pairs;
}
function withLines(value, files) {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => withLines(one, files));
  const copy = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withLines(one, files)]));
  const { path, line } = copy;
  if (typeof path !== "string" || typeof line !== "number") return copy;
  return { ...copy, line: files.get(path)?.get(line) ?? line };
}

// src/checks/load/other-modules.ts
var ofAbsence = /* @__PURE__ */ new Set([
  ...["missing-module", "module-removed", "missing-metadata", "missing-entry-points", "missing-time-zones"]
]);
function withDoubt(content, findings) {
  if (content.seesOtherModules !== true) return findings;
  return findings.map(
    (finding) => finding.severity === "error" && mayBeOutside(content, finding) ? { ...finding, severity: "warning", notes: [...finding.notes ?? [], OUTSIDE] } : finding
  );
}
var OUTSIDE = "what the function also sees, such as a layer that is not packaged here, may provide it";
function mayBeOutside(content, { code, subject }) {
  if (code !== "missing-module") return ofAbsence.has(code);
  const end = subject.lastIndexOf(".");
  return end === -1 || isNamespace(content, subject.slice(0, end).replaceAll(".", "/"));
}
function isNamespace({ parts }, path) {
  const below = parts.flatMap(
    ({ entries, roots }) => roots.flatMap(
      (root) => entries.flatMap(
        (entry) => entry.path.startsWith(`${root}${path}`) ? entry.path.slice(root.length + path.length) : []
      )
    )
  );
  return below.some((rest) => rest.startsWith("/")) && !below.some((rest) => /^(?:\/__init__)?\./.test(rest));
}

// src/checks/load/check-load.ts
var SHOWN_LINKS = 4;
var SHOWN_PLACES = 5;
async function loadReport(content) {
  const { start, platform, memory } = content;
  const minor = platform && minorOf(platform);
  if (start === void 0 || minor === void 0) return void 0;
  const kept = memory && await recallReport(content, memory);
  if (kept !== void 0) return kept;
  const { findLoadFaults } = await import("./find-faults-5S4GZBTZ.js");
  const made = findLoadFaults(content, start, platform, minor);
  if (memory !== void 0) keepReport(memory, made);
  return made.report;
}
function checkLoad(content, report, isToldElsewhere = () => false) {
  const start = content.start;
  if (report.isMissing && !content.isOurs) return [missingStart(content, start)];
  const groups = /* @__PURE__ */ new Map();
  for (const finding of withDoubt(content, withoutTold(report.findings, isToldElsewhere))) {
    const file = finding.code === "module-syntax" ? finding.source ?? "" : "";
    const key = `${finding.code} ${finding.subject} ${file}`;
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [finding]);
    else group.push(finding);
  }
  const diagnostics = [...groups.values()].map(
    (group) => syntaxDiagnostic(content, group) ?? diagnosticOf(content, start, group)
  );
  const sources = (path) => content.parts[0].entries.find((entry) => entry.path === path)?.source;
  return report.handler === void 0 ? diagnostics : [handlerDiagnostic(content.name, start, report.handler, sources), ...diagnostics];
}
function withoutTold(findings, isToldElsewhere) {
  const causeOf = ({ code, subject }) => `${code} ${subject}`;
  const told = /* @__PURE__ */ new Set();
  const left = findings.filter((finding) => {
    if (!isToldElsewhere(finding)) return true;
    if (finding.severity === "error") told.add(causeOf(finding));
    return false;
  });
  return left.filter((finding) => finding.source === void 0 || !told.has(causeOf(finding)));
}
function missingStart({ name, parts }, { module }) {
  const layers = parts.length > 1 ? ", and neither do its layers" : "";
  return {
    severity: "error",
    code: "handler-module-missing",
    message: `${name} has no module \`${module}\`, named by its handler${layers}: the function would fail on its first call`,
    entry: { package: name, path: `${module.replaceAll(".", "/")}.py` },
    help: "check the name, and that the file lies where it says: the top of the zip is where Python looks"
  };
}
function handlerDiagnostic(name, { module, place }, { code, severity = "error", reason, path, line, near, help }, sourceOf) {
  const file = sourceOf(path) ?? path;
  return {
    severity,
    code,
    message: `The \`handler\` of ${name} would fail on the first call: ${reason}`,
    ...place !== void 0 && { place },
    entry: { package: name, path, ...line !== void 0 && { line } },
    notes: [`\`${module}\` is ${file}${line === void 0 ? "" : `:${line}`}`],
    help: near.length > 0 ? `did you mean ${near.map((one) => `\`${one}\``).join(" or ")}?` : help ?? "name a function that takes the event and the context"
  };
}
function syntaxDiagnostic({ platform }, [first]) {
  const { code, source, reason, line, severity, entry } = first;
  if (code !== "module-syntax" || source === void 0) return void 0;
  return { ...pythonSyntax(source, line, reason, platform), severity, entry };
}
function pythonSyntax(source, line, reason, { markers }) {
  return {
    code: "python-syntax",
    message: `${source} is not Python ${markers.python_version}: ${reason}; importing it fails`,
    place: { path: source, line: Math.max(line, 1) },
    help: reason.includes("merge conflict") ? "resolve the conflict, and commit the file" : "correct the line; `python -m py_compile` reports the same"
  };
}
function diagnosticOf(content, start, group) {
  const [first] = group;
  const isError = group.some(({ severity }) => severity === "error");
  const worst = group.find(({ severity }) => severity === "error") ?? first;
  const { source, path, line, owner } = worst;
  const place = source === void 0 ? start.place : { path: source, line: Math.max(line, 1) };
  const of = owner === content.name ? "" : ` of ${owner}`;
  const at = line > 0 ? `${path}:${line}` : path;
  const where = source === void 0 ? ` (${at}${of})` : "";
  const others = group.filter((one) => one !== worst).map((one) => `${one.path}:${one.line}`);
  return {
    severity: isError ? "error" : "warning",
    code: worst.code,
    message: `${content.name} ${isError ? "cannot be loaded" : "may fail to load"}: ${worst.reason}${where}`,
    ...place !== void 0 && { place },
    entry: worst.entry,
    module: worst.subject === "_cffi_backend" ? "cffi" : topLevel(worst.subject),
    notes: [
      ...worst.chain.length > 1 ? [`loaded by ${showChain(worst.chain)}`] : [],
      ...worst.notes ?? [],
      ...others.length > 0 ? [`also at ${listSome(others, SHOWN_PLACES)}`] : []
    ],
    help: helpFor(worst)
  };
}
function showChain(chain) {
  const links = chain.map(
    ({ module, path, line }) => path === void 0 ? module : `${module} (${path}:${line})`
  );
  const shown = links.length > 2 * SHOWN_LINKS ? [...links.slice(0, SHOWN_LINKS), "\u2026", ...links.slice(-SHOWN_LINKS)] : links;
  return shown.join(" > ");
}
function helpFor({ code, subject }) {
  switch (code) {
    case "missing-module":
      return `add what provides \`${subject}\` to the dependencies, or lock a version that does not import it`;
    case "missing-name":
      return "the two versions do not fit together: lock versions that do, or correct the name";
    case "module-removed":
      return "use a newer version of the package, an older runtime, or a back-port from the package index";
    case "extension-for-other-python":
      return "use a wheel for the Python and the architecture of the function";
    case "module-syntax":
      return "use a version of the package for this Python, or correct the file";
    case "circular-import":
      return "import the module instead of the name, or move the import into the function that needs it";
    case "raises-at-load":
      return 'move it into a function, or under `if __name__ == "__main__":`; of a package, choose a version for this Python and system';
    case "type-expression":
      return subject.startsWith('"') ? "put all of the type in quotes, not a part of it" : "begin the file with `from __future__ import annotations`, write `Optional`, `Union`, `List` \u2026 of `typing`, or use a newer runtime";
    case "unbound-name":
      return "correct the name, import it, or define it above this line";
    case "missing-metadata":
      return `package \`${subject}\` with its \`.dist-info\` directory`;
    case "missing-entry-points":
      return "add the distribution that has them to the dependencies";
    case "sdk-with-other-urllib3":
      return "pin urllib3 below 1.27, or package boto3 and botocore too";
    case "psycopg-without-libpq":
      return "require `psycopg[binary]`";
    case "missing-time-zones":
      return "add `tzdata` to the dependencies";
  }
}

export {
  loadReport,
  checkLoad,
  handlerDiagnostic,
  pythonSyntax,
  showChain
};
