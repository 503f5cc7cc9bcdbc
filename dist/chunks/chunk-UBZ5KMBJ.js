import {
  isSafeWheelName
} from "./chunk-XVAWO7KO.js";
import {
  createHash
} from "./chunk-VILPUJHH.js";

// src/resolver/loopback-index.ts
var JSON_TYPE = "application/vnd.pypi.simple.v1+json";
var nothing = { status: 404 };
function createLoopbackIndex(options) {
  const handedOut = [];
  const asked = /* @__PURE__ */ new Map();
  const metadata = /* @__PURE__ */ new Map();
  const failures = /* @__PURE__ */ new Map();
  const page = async (project) => {
    const fixed = options.fixed?.get(project);
    const files = fixed === void 0 ? await options.offers.files(project) : [fixed];
    asked.set(project, files);
    const usable = files.filter((file) => isSafeWheelName(file.filename) && options.accepts(file));
    if (files.length === 0) return nothing;
    const rows = usable.map(
      (file) => pageRow(file, handedOut.push({ file, project }) - 1, options.servesFiles)
    );
    const text = JSON.stringify({ meta: { "api-version": "1.1" }, name: project, files: rows });
    return { status: 200, contentType: JSON_TYPE, text };
  };
  const metadataOf = async (file) => {
    const text = await options.wheels.metadata(file);
    metadata.set(file, text);
    return { status: 200, contentType: "text/plain; charset=utf-8", text };
  };
  const guarded = async (project, work) => {
    try {
      return await work();
    } catch (error) {
      failures.set(project, error);
      return nothing;
    }
  };
  return {
    asked,
    metadata,
    failures,
    fileOf: (url) => handedOut[Number(/\/files\/(\d+)\/[^/]*$/.exec(url)?.[1])]?.file,
    answer: (path) => {
      const project = /^\/simple\/([a-z0-9-]+)\/?$/.exec(path)?.[1];
      if (project !== void 0) return guarded(project, () => page(project));
      const [, number = "", end] = /^\/files\/(\d{1,9})\/[^/]+?\.whl(\.metadata)?$/.exec(path) ?? [];
      const known = number === "" ? void 0 : handedOut[Number(number)];
      if (known === void 0) return Promise.resolve(nothing);
      if (end !== void 0) return guarded(known.project, () => metadataOf(known.file));
      if (!options.servesFiles) return Promise.resolve(nothing);
      return guarded(known.project, async () => ({
        status: 200,
        file: (await options.wheels.fetch(known.file)).path
      }));
    }
  };
}
function pageRow(file, number, isServed) {
  const sha256 = file.sha256 ?? (isServed ? void 0 : standInHash(file));
  const uploadTime = file.uploadTime ?? (file.isNamed === true ? "1980-01-01T00:00:00Z" : void 0);
  return {
    filename: file.filename,
    url: `../../files/${number}/${encodeURIComponent(file.filename)}`,
    hashes: sha256 === void 0 ? {} : { sha256 },
    ...file.requiresPython !== void 0 && { "requires-python": file.requiresPython },
    ...file.size !== void 0 && { size: file.size },
    ...uploadTime !== void 0 && { "upload-time": uploadTime },
    yanked: file.isYanked,
    "core-metadata": true
  };
}
function standInHash({ filename }) {
  return createHash("sha256").update(filename).digest("hex");
}

export {
  createLoopbackIndex
};
