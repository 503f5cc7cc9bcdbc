import {
  PoetrySyntaxError
} from "./chunk-VPHR5RRX.js";
import {
  isJsonObject,
  own,
  tableAt
} from "./chunk-4U4A73Z3.js";
import "./chunk-2YNFGMIP.js";
import {
  formatPublicVersion,
  normalizeName,
  parseVersion,
  userError
} from "./chunk-VILPUJHH.js";
import "./chunk-7X23XMYO.js";

// src/requirements/poetry.ts
function poetryRequirements(collector, document) {
  const poetry = tableAt(document, "tool", "poetry");
  const standard = standardRequirements(document);
  if (poetry === void 0) {
    throw userError({
      code: "no-requirements",
      message: `No section \`tool.poetry\` found in ${collector.path}`,
      place: { path: collector.path },
      help: 'use `python_requirements(source="pyproject.toml")` for `project.dependencies`'
    });
  }
  const placed = poetryDependencies(poetry);
  const byName = new Map([...placed].map(([name, attributes]) => [normalizeName(name), attributes]));
  const named = /* @__PURE__ */ new Set();
  for (const written of new Set(standard)) {
    const name = normalizeName(/^[A-Za-z0-9._-]*/.exec(written)[0]);
    named.add(name);
    if (!hasLocation(byName.get(name))) collector.add(written, collector.find(written, "quoted"));
  }
  for (const [name, attributes] of placed) {
    if (standard.length > 0 && isEnrichment(attributes, named.has(normalizeName(name)))) continue;
    const place = collector.find(name, "key");
    for (const one of Array.isArray(attributes) ? attributes : [attributes]) {
      try {
        const text2 = dependencyText(name, one, collector.path);
        if (text2 !== void 0) collector.add(text2, place, false);
      } catch (error) {
        if (!(error instanceof PoetrySyntaxError)) throw error;
        collector.fault(error.message, place);
      }
    }
  }
}
function standardRequirements(document) {
  const project = tableAt(document, "project") ?? {};
  const dynamic = own(project, "dynamic");
  const isDynamic = Array.isArray(dynamic) && dynamic.includes("dependencies");
  const lists = [
    isDynamic ? void 0 : own(project, "dependencies"),
    ...Object.values(tableAt(project, "optional-dependencies") ?? {}),
    ...Object.values(tableAt(document, "dependency-groups") ?? {})
  ];
  return lists.flatMap(
    (list) => Array.isArray(list) ? list.filter((item) => typeof item === "string") : []
  );
}
var locationFields = ["path", "git", "url", "file"];
function hasLocation(attributes) {
  return isJsonObject(attributes) && locationFields.some((field) => own(attributes, field) !== void 0);
}
function isEnrichment(attributes, isNamed) {
  if (hasLocation(attributes)) return false;
  const parts = Array.isArray(attributes) ? attributes : [attributes];
  const isIncomplete = parts.every((part) => isJsonObject(part) && own(part, "version") === void 0);
  return isNamed || isIncomplete;
}
function poetryDependencies(poetry) {
  const groups = Object.values(tableAt(poetry, "group") ?? {});
  const tables = [
    tableAt(poetry, "dependencies"),
    tableAt(poetry, "dev-dependencies"),
    ...groups.map((group) => isJsonObject(group) ? tableAt(group, "dependencies") : void 0)
  ];
  const found = /* @__PURE__ */ new Map();
  for (const [index, table] of tables.entries()) {
    for (const [name, attributes] of Object.entries(table ?? {})) {
      if (index !== 0 || name !== "python") found.set(name, attributes);
    }
  }
  return found;
}
function dependencyText(name, attributes, path) {
  if (typeof attributes === "string") return poetryRequirementText(attributes, name);
  if (!isJsonObject(attributes)) {
    throw new PoetrySyntaxError(
      `the requirement \`${name}\` must be a string, a table or a list, but is ${JSON.stringify(attributes)}`
    );
  }
  const extras = own(attributes, "extras");
  const bracketed = Array.isArray(extras) ? `[${extras.join(",")}]` : "";
  const base = baseText(name, bracketed, attributes, path);
  if (base === "first-party") return void 0;
  if (base === void 0) {
    throw new PoetrySyntaxError(
      `${name} is not formatted correctly; at minimum provide either a version, url, path or git location for your dependency.`
    );
  }
  const markers = text(attributes, "markers", name);
  const python = text(attributes, "python", name);
  const conditions = [markers, python === void 0 ? void 0 : poetryPythonMarker(python)].filter(
    (condition) => condition !== void 0 && condition !== ""
  );
  return conditions.length === 0 ? base : `${base} ;(${conditions.join(") and (")})`;
}
function baseText(name, extras, attributes, path) {
  const version = text(attributes, "version", name);
  if (version !== void 0) return poetryRequirementText(version, name, extras);
  const url = text(attributes, "url", name);
  if (url !== void 0) return `${name}${extras} @ ${url}`;
  const project = text(attributes, "path", name);
  if (project !== void 0) {
    const location = outsidePath(project, path);
    return location === void 0 ? "first-party" : `${name}${extras} @ file://${location}`;
  }
  const git = text(attributes, "git", name);
  if (git === void 0) return void 0;
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(git) ? git : `ssh://${git.replace(":", "/")}`;
  const mark = (sign, field) => {
    const value = text(attributes, field, name);
    return value === void 0 || value === "" ? "" : sign + value;
  };
  return `${name}${extras} @ git+${address}${mark("@", "tag")}${mark("@", "branch")}${mark("#", "rev")}`;
}
function text(attributes, field, name) {
  const value = own(attributes, field);
  if (value === void 0 || typeof value === "string") return value;
  throw new PoetrySyntaxError(`\`${field}\` of \`${name}\` must be a string`);
}
function outsidePath(given, ownPath) {
  if (given.startsWith("/")) return given;
  const parts = ownPath.split("/").slice(0, -1);
  for (const part of given.split("/")) {
    if (part === ".." && parts.length === 0) return `/${given}`;
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return /\.(?:whl|zip|tar\.gz)$/.test(given) ? `/${parts.join("/")}` : void 0;
}
function poetryRequirementText(versions, name, extras = "") {
  const clauses = [];
  for (const part of versions.split(",")) {
    const clause = part.trim();
    if (clause === "" || clause === "*") continue;
    const read = (written) => {
      const version = parseVersion(written);
      if (version === void 0) {
        throw new PoetrySyntaxError(`Failed to parse requirement ${name} = "${clause}"`);
      }
      return version;
    };
    if (clause.startsWith("^")) clauses.push(range(read(clause.slice(1)), caretLimit));
    else if (/^~(?!=)/.test(clause)) clauses.push(range(read(clause.slice(1)), tildeLimit));
    else if (clause.endsWith("*") && /^\d/.test(clause)) {
      clauses.push(range(read(`${clause.slice(0, -1)}0`), wildcardLimit));
    } else clauses.push(/^[<>!~=]/.test(clause) ? clause : `==${clause}`);
  }
  return `${name}${extras} ${clauses.join(",")}`.trimEnd();
}
function range(version, limit) {
  return `>=${formatPublicVersion(version)},<${limit(version.release).join(".")}`;
}
function caretLimit(release) {
  const numbers = [0, 1, 2].map((index) => release[index] ?? 0n);
  const leading = numbers.findIndex((number) => number !== 0n);
  const changing = leading === -1 ? Math.min(release.length, 3) - 1 : leading;
  return numbers.map((number, index) => index === changing ? number + 1n : 0n);
}
function tildeLimit(release) {
  const [major = 0n, minor = 0n] = release;
  return release.length >= 2 ? [major, minor + 1n, 0n] : [major + 1n, 0n, 0n];
}
function wildcardLimit(release) {
  const limit = release.map(
    (number, index) => index === release.length - 2 ? number + 1n : index === release.length - 1 ? 0n : number
  );
  return limit.length >= 3 ? limit : [...limit, 0n];
}
function poetryPythonMarker(constraint) {
  const alternatives = constraint.split("||").map(
    (alternative) => poetryRequirementText(alternative, "python").slice("python".length).split(",").map((clause) => clause.trim()).filter((clause) => clause !== "").map(pythonClause).join(" and ")
  );
  if (alternatives.includes("")) return "";
  return alternatives.length === 1 ? alternatives[0] : `(${alternatives.join(") or (")})`;
}
function pythonClause(clause) {
  const [, operator, version] = /^([<>!~=]+)\s*(.*)$/.exec(clause) ?? ["", "==", clause];
  const prefix = version.endsWith(".*") ? version : version.split(".").slice(0, 2).join(".");
  return `python_version ${operator} '${prefix}'`;
}
export {
  poetryPythonMarker as f0_poetryPythonMarker,
  poetryRequirementText as f0_poetryRequirementText,
  poetryRequirements as f0_poetryRequirements
};
