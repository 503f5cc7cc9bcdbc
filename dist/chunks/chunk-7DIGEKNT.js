import {
  readHeaders
} from "./chunk-35QPGWWM.js";
import {
  normalizeName
} from "./chunk-VILPUJHH.js";

// src/checks/distributions/metadata.ts
var metadataFacts = {
  name: "metadata",
  largest: 1024 * 1024,
  read: (bytes) => {
    const headers = readHeaders(bytes.toString("utf8"), ["name", "version", "requires-dist"]);
    const [name = ""] = headers?.get("name") ?? [];
    const [version = ""] = headers?.get("version") ?? [];
    return { name, version, requires: headers?.get("requires-dist") ?? [] };
  }
};
var METADATA = /^[^/]+\.dist-info\/METADATA$/;
function installedDistributions(content) {
  const found = [];
  for (const { roots, entries } of content.parts) {
    for (const entry of entries.filter(({ path }) => path.endsWith("/METADATA"))) {
      if (!roots.some((root) => entry.path.startsWith(root) && METADATA.test(entry.path.slice(root.length))))
        continue;
      const facts = content.fact(metadataFacts, entry);
      if (facts === void 0 || facts.name === "") continue;
      found.push({ ...facts, normalizedName: normalizeName(facts.name), entry });
    }
  }
  return found;
}

export {
  installedDistributions
};
