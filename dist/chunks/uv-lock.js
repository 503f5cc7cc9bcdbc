import {
  lacksHash
} from "./chunk-FLPWUXNP.js";
import "./chunk-XVAWO7KO.js";
import "./chunk-VRLTUVXX.js";
import {
  LockFields,
  filenameOf,
  formatMarker,
  own
} from "./chunk-4U4A73Z3.js";
import "./chunk-2YNFGMIP.js";
import {
  normalizeName,
  posix
} from "./chunk-VILPUJHH.js";
import "./chunk-7X23XMYO.js";

// src/requirements/uv-lock.ts
function readUvLock(document, path) {
  const reader = new LockFields(path);
  const version = own(document, "version");
  if (version !== 1) {
    reader.fault("version", `is ${JSON.stringify(version)}; only version 1 of uv's format is supported`);
  }
  if (own(document, "distribution") !== void 0) {
    reader.fault(
      "distribution",
      "is the key that uv used before version 0.3; newer versions write `package`"
    );
  }
  const packages = reader.objects(document, "package", "");
  const requirements = packages.flatMap(({ fields, at }) => projectRequirements(reader, fields, at));
  const distributions = packages.map(({ fields, at }) => readPackage(reader, fields, at));
  const hasConflicts = own(document, "conflicts") !== void 0;
  const offers = /* @__PURE__ */ new Map();
  for (const { fields, at } of hasConflicts ? packages : []) {
    for (const offer of offersOf(reader, fields, at)) {
      const { normalizedName } = offer.asks;
      const known = offers.get(normalizedName);
      if (known === void 0) offers.set(normalizedName, [offer]);
      else known.push(offer);
    }
  }
  const requiresPython = reader.specifier(document, "requires-python", "");
  const environments = reader.markerList(document, "supported-markers", "");
  reader.finish();
  return {
    path,
    format: "uv",
    requirements,
    resolves: [{ marker: void 0, distributions }],
    excluded: [],
    overridden: /* @__PURE__ */ new Map(),
    ...requiresPython !== void 0 && { requiresPython },
    ...environments !== void 0 && { environments },
    ...hasConflicts && { hasConflicts: true, offers }
  };
}
function readPackage(reader, fields, at) {
  const from = reader.object(own(fields, "source"), `${at}.source`);
  const { source, project } = sourceOf(from);
  const place = {
    single: reader.optionalString(from, "url", at) ?? reader.optionalString(from, "path", at),
    registry: reader.optionalString(from, "registry", at)
  };
  const sdist = own(fields, "sdist");
  const files = [
    ...reader.objects(fields, "wheels", at),
    ...sdist === void 0 ? [] : [{ fields: reader.object(sdist, `${at}.sdist`), at: `${at}.sdist` }]
  ];
  const marker = reader.markerList(fields, "resolution-markers", at);
  const base = {
    name: reader.projectName(fields, "name", at),
    // A project of the workspace may get its version from its build.
    version: own(fields, "version") === void 0 ? "0" : reader.version(fields, "version", at),
    requiresPython: void 0,
    dependencies: dependenciesOf(reader, fields, at),
    artifacts: files.flatMap((file) => readFile(reader, file.fields, file.at, place))
  };
  return {
    ...base,
    // For a directory or page of links, uv locks what it lists, which may lack hashes.
    ...place.registry !== void 0 && base.artifacts.some(lacksHash) && { hashes: [] },
    ...marker && { marker },
    ...originOf(from),
    ...source !== void 0 && { source },
    ...project && { project }
  };
}
function offersOf(reader, fields, at) {
  if (sourceOf(reader.object(own(fields, "source"), `${at}.source`)).project === void 0) return [];
  const project = reader.projectName(fields, "name", at);
  const asks = (table, key, place) => reader.objects(table, key, place).flatMap((item) => dependency(reader, item.fields, item.at, void 0) ?? []);
  const named = (key, kind) => {
    const table = reader.object(own(fields, key) ?? {}, `${at}.${key}`);
    return Object.keys(table).flatMap(
      (name) => asks(table, name, `${at}.${key}`).map((one) => ({
        by: `${kind} ${name} of ${project}`,
        requirement: kind === "extra" ? `${project}[${name}]` : void 0,
        asks: one
      }))
    );
  };
  return [
    ...asks(fields, "dependencies", at).map((one) => ({ by: project, requirement: project, asks: one })),
    ...named("optional-dependencies", "extra"),
    ...named("dev-dependencies", "group")
  ].filter(({ asks: { specifier, origin } }) => specifier !== "" || origin !== void 0);
}
function sourceOf(source) {
  for (const kind of ["editable", "virtual", "directory", "path", "git", "url"]) {
    const value = own(source, kind);
    if (typeof value !== "string") continue;
    if (kind === "url" || kind === "path") return { source: value };
    if (kind === "git") return { source: `git+${value}` };
    return {
      source: `the project in ${value === "." ? "the workspace root" : value}`,
      project: { directory: kind === "virtual" ? void 0 : value }
    };
  }
  return {};
}
function originOf(source) {
  const kinds = ["registry", "editable", "virtual", "directory", "path", "git", "url"];
  const kind = kinds.find((name) => typeof own(source, name) === "string");
  return kind === void 0 ? {} : { origin: `${kind} ${String(own(source, kind))}` };
}
function readFile(reader, fields, at, { single, registry }) {
  const path = reader.optionalString(fields, "path", at);
  const inRegistry = path !== void 0 && registry !== void 0 && !isRemote(registry) ? posix.join(registry, path) : path;
  const url = reader.optionalString(fields, "url", at) ?? inRegistry ?? single ?? "";
  const filename = reader.optionalString(fields, "filename", at) ?? filenameOf(url);
  if (filename === "") {
    reader.fault(at, "does not name a file");
    return [];
  }
  const [algorithm = "", hex = ""] = (reader.optionalString(fields, "hash", at) ?? "").split(":", 2);
  return [
    {
      filename,
      url,
      hash: { algorithm: algorithm.toLowerCase(), hex: hex.toLowerCase() },
      size: reader.optionalSize(fields, "size")
    }
  ];
}
function dependenciesOf(reader, fields, at) {
  const plain = reader.objects(fields, "dependencies", at).map((item) => dependency(reader, item.fields, item.at, void 0));
  const optional = reader.object(own(fields, "optional-dependencies") ?? {}, `${at}.optional-dependencies`);
  const extras = Object.keys(optional).flatMap(
    (extra) => reader.objects(optional, extra, `${at}.optional-dependencies`).map((item) => dependency(reader, item.fields, item.at, extra))
  );
  return [...plain, ...extras].filter((one) => one !== void 0);
}
function dependency(reader, fields, at, ofExtra) {
  const version = reader.optionalString(fields, "version", at);
  const source = own(fields, "source");
  const requirement = requirementOf(reader, fields, at, {
    extras: reader.strings(fields, "extra", at),
    specifier: version === void 0 ? "" : `===${version}`,
    ofExtra
  });
  if (requirement === void 0 || source === void 0) return requirement;
  return { ...requirement, ...originOf(reader.object(source, `${at}.source`)) };
}
function requirementOf(reader, fields, at, parts) {
  const name = reader.string(fields, "name", at);
  const marker = reader.marker(fields, "marker", at);
  const written = marker === void 0 ? void 0 : formatMarker(marker);
  const ofExtra = parts.ofExtra === void 0 ? void 0 : `extra == '${normalizeName(parts.ofExtra)}'`;
  const condition = written !== void 0 && ofExtra !== void 0 ? `(${written}) and ${ofExtra}` : written ?? ofExtra;
  const extras = parts.extras.length === 0 ? "" : `[${parts.extras.join(",")}]`;
  return reader.requirement(
    `${name}${extras}${parts.specifier}${condition === void 0 ? "" : `; ${condition}`}`,
    at
  );
}
function projectRequirements(reader, fields, at) {
  const metadata = own(fields, "metadata");
  if (metadata === void 0) return [];
  const table = reader.object(metadata, `${at}.metadata`);
  const development = reader.object(own(table, "requires-dev") ?? {}, `${at}.metadata.requires-dev`);
  return [
    ...reader.objects(table, "requires-dist", `${at}.metadata`),
    ...Object.keys(development).flatMap(
      (group) => reader.objects(development, group, `${at}.metadata.requires-dev`)
    )
  ].flatMap((item) => {
    const requirement = requirementOf(reader, item.fields, item.at, {
      extras: reader.strings(item.fields, "extras", item.at),
      specifier: reader.optionalString(item.fields, "specifier", item.at) ?? "",
      ofExtra: void 0
    });
    const url = reader.optionalString(item.fields, "url", item.at);
    return requirement === void 0 ? [] : [{ ...requirement, url }];
  });
}
function isRemote(url) {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(url);
}
export {
  readUvLock as f0_readUvLock
};
