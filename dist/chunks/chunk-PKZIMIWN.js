import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  parseWheelFilename
} from "./chunk-XP3OXCRX.js";
import {
  compareVersions,
  isVersion,
  parseSpecifiers,
  satisfiesSpecifier
} from "./chunk-NGLXED5Y.js";

// src/requirements/wheel-tags.ts
function tagRanks(platform) {
  return new Map(platform.tags.map((tag, index) => [tag, index]));
}
function isFitting(file, platform, ranks) {
  if (parseWheelFilename(file.filename)?.tags.some((tag) => ranks.has(tag)) !== true) return false;
  const python = platform.markers.python_full_version ?? platform.markers.python_version;
  const { requiresPython } = file;
  if (requiresPython === void 0 || parseSpecifiers(requiresPython) === void 0) return true;
  return python !== void 0 && satisfiesSpecifier(python, requiresPython);
}
function newestFitting(files, platform) {
  const ranks = tagRanks(platform);
  const fitting = files.filter((file) => isFitting(file, platform, ranks));
  const versions = (candidates) => candidates.flatMap(({ filename }) => parseWheelFilename(filename)?.version ?? []).filter(isVersion).toSorted((left, right) => compareVersions(right, left));
  const kept = versions(fitting.filter(({ isYanked }) => isYanked !== true));
  return kept.find((version) => !isPrerelease(version)) ?? kept[0] ?? versions(fitting)[0];
}
function isPrerelease(version) {
  return /(?:a|b|c|rc|alpha|beta|pre|preview|dev)[-_.]?\d*/i.test(version.split("+", 1)[0]);
}
function offeredTags(filenames, platform) {
  const [interpreter = ""] = platform.tags[0]?.split("-", 1) ?? [];
  const machine = platform.markers.platform_machine ?? "";
  const nearness = (tag) => Number(tag.includes("linux")) + Number(tag.includes(machine)) + Number(tag.startsWith(interpreter));
  const tags = filenames.filter((filename) => parseWheelFilename(filename) !== void 0).map((filename) => filename.slice(0, -".whl".length).split("-").slice(-3).join("-"));
  return [...new Set(tags)].toSorted((left, right) => nearness(right) - nearness(left));
}
function shortened(items) {
  return items.length > 8 ? `${items.slice(0, 8).join(", ")} and ${items.length - 8} more` : items.join(", ");
}
function wantedTags({ tags }) {
  const kinds = /* @__PURE__ */ new Map();
  for (const tag of tags) {
    const [interpreter, abi, system] = tag.split("-");
    const kind = `${interpreter.startsWith("cp") ? "cp" : "py"} ${abi === "abi3" || abi === "none" ? abi : "own"} ${system === "any" ? "any" : "platform"}`;
    if (!kinds.has(kind)) kinds.set(kind, tag);
  }
  return `${[...kinds.values()].join(", ")} or lower`;
}
function waysToWheel(name, version, hasSdist) {
  const stand = `put a wheel of ${name} ${version} that fits into a directory that the workflow names with \`wheels\` (\`--wheels DIR\`)`;
  return hasSdist ? `${stand}, or, when it is pure Python, let the workflow build it with \`build-sdists: ${name}\` (\`--build-sdists ${name}\`)` : stand;
}
function isSdistName(filename) {
  return /\.(?:tar\.gz|zip|tar\.bz2|tgz)$/i.test(filename);
}

export {
  tagRanks,
  isFitting,
  newestFitting,
  offeredTags,
  shortened,
  wantedTags,
  waysToWheel,
  isSdistName
};
