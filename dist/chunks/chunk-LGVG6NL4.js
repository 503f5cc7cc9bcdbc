import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  LockFields,
  filenameOf,
  own
} from "./chunk-7YOZ2QBG.js";
import {
  normalizeName
} from "./chunk-GQ7KFRK6.js";

// src/requirements/pylock.ts
function readPylock(document, path) {
  const reader = new LockFields(path);
  const version = reader.string(document, "lock-version", "");
  if (!/^1(?:\.|$)/.test(version)) {
    reader.fault("lock-version", `is ${version}; only version 1 of PEP 751 is read`);
  }
  const packages = reader.objects(document, "packages", "");
  const distributions = packages.map(({ fields, at }) => readPackage(reader, fields, at));
  const requiresPython = reader.specifier(document, "requires-python", "");
  reader.finish();
  const saysDependencies = packages.some(({ fields }) => own(fields, "dependencies") !== void 0);
  return {
    path,
    format: "pylock",
    requirements: [],
    resolves: [{ marker: void 0, distributions }],
    excluded: [],
    overridden: /* @__PURE__ */ new Map(),
    ...requiresPython !== void 0 && { requiresPython },
    ...!saysDependencies && { wholeSet: true }
  };
}
function readPackage(reader, fields, at) {
  const marker = reader.marker(fields, "marker", at);
  const { source, project } = sourceOf(reader, fields, at);
  const base = {
    name: normalizeName(reader.string(fields, "name", at)),
    // Only a source tree has none.
    version: own(fields, "version") === void 0 ? "0" : reader.version(fields, "version", at),
    requiresPython: reader.specifier(fields, "requires-python", at),
    dependencies: readDependencies(reader, fields, at),
    artifacts: readFiles(reader, fields, at)
  };
  return {
    ...base,
    ...marker && { marker },
    ...source !== void 0 && { source },
    ...project && { project }
  };
}
function readFiles(reader, fields, at) {
  const single = ["sdist", "archive"].flatMap((name) => {
    const value = own(fields, name);
    return value === void 0 ? [] : [{ fields: reader.object(value, `${at}.${name}`), at: `${at}.${name}` }];
  });
  return [...reader.objects(fields, "wheels", at), ...single].map(
    (file) => readFile(reader, file.fields, file.at)
  );
}
function readFile(reader, fields, at) {
  const url = reader.optionalString(fields, "url", at);
  const path = reader.optionalString(fields, "path", at);
  const hashes = reader.object(own(fields, "hashes") ?? {}, `${at}.hashes`);
  const algorithm = own(hashes, "sha256") === void 0 ? Object.keys(hashes)[0] ?? "" : "sha256";
  if (url === void 0 && path === void 0) reader.fault(at, "has neither `url` nor `path`");
  return {
    filename: reader.optionalString(fields, "name", at) ?? filenameOf(url ?? path ?? ""),
    url: url ?? path ?? "",
    hash: {
      algorithm,
      hex: (algorithm === "" ? "" : reader.string(hashes, algorithm, `${at}.hashes`)).toLowerCase()
    },
    size: reader.optionalSize(fields, "size")
  };
}
function sourceOf(reader, fields, at) {
  for (const kind of ["vcs", "directory"]) {
    const value = own(fields, kind);
    if (value === void 0) continue;
    const table = reader.object(value, `${at}.${kind}`);
    const address = reader.optionalString(table, "url", at) ?? reader.optionalString(table, "path", at) ?? "";
    return kind === "vcs" ? { source: `${reader.optionalString(table, "type", at) ?? "git"}+${address}` } : { source: `the project in ${address}`, project: { directory: address } };
  }
  return {};
}
function readDependencies(reader, fields, at) {
  return reader.objects(fields, "dependencies", at).flatMap((item) => {
    const version = reader.optionalString(item.fields, "version", item.at);
    const name = reader.string(item.fields, "name", item.at);
    const requirement = reader.requirement(`${name}${version === void 0 ? "" : `==${version}`}`, item.at);
    return requirement === void 0 ? [] : [requirement];
  });
}

// src/resolver/unlocked.ts
var UNLOCKED = "the requirements without a lock";

export {
  readPylock,
  UNLOCKED
};
