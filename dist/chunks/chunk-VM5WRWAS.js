import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/platforms/tags.ts
var LEGACY_MANYLINUX = /* @__PURE__ */ new Map([
  [17, "manylinux2014"],
  [12, "manylinux2010"],
  [5, "manylinux1"]
]);
function linuxPlatformTags(machine, glibcMinor) {
  const oldest = machine === "x86_64" || machine === "i686" ? 5 : 17;
  const tags = [];
  for (let minor = glibcMinor; minor >= oldest; minor--) {
    tags.push(`manylinux_2_${minor}_${machine}`);
    const alias = LEGACY_MANYLINUX.get(minor);
    if (alias !== void 0) tags.push(`${alias}_${machine}`);
  }
  return [...tags, `linux_${machine}`];
}
function cpythonTags(minor, abi, platforms) {
  const interpreter = `cp3${minor}`;
  const onEach = (prefix) => platforms.map((platform) => `${prefix}-${platform}`);
  const older = (lowest) => Array.from({ length: Math.max(minor - lowest, 0) }, (_, index) => minor - 1 - index);
  const generic = [`py3${minor}`, "py3", ...older(0).map((version) => `py3${version}`)];
  return [
    ...abi === "abi3" || abi === "none" ? [] : onEach(`${interpreter}-${abi}`),
    ...onEach(`${interpreter}-abi3`),
    ...onEach(`${interpreter}-none`),
    ...older(2).flatMap((version) => onEach(`cp3${version}-abi3`)),
    ...generic.flatMap((version) => onEach(`${version}-none`)),
    `${interpreter}-none-any`,
    ...generic.map((version) => `${version}-none-any`)
  ];
}
function glibcOfTags(tags) {
  const aliases = [...LEGACY_MANYLINUX].map(([minor, alias]) => [alias, minor]);
  let best;
  for (const tag of tags) {
    const match = /-manylinux_(\d{1,3})_(\d{1,3})_/.exec(tag);
    const alias = aliases.find(([name]) => tag.includes(`-${name}_`));
    const version = match !== null ? [Number(match[1]), Number(match[2])] : alias && [2, alias[1]];
    if (version !== void 0 && (best === void 0 || version[0] > best[0] || version[0] === best[0] && version[1] > best[1])) {
      best = version;
    }
  }
  return best;
}
var MAX_EXPANDED = 2e3;
function expandTag(compressed) {
  const parts = compressed.toLowerCase().split("-").map((part) => part.split("."));
  const [interpreters, abis, platforms] = parts;
  if (parts.length !== 3 || interpreters === void 0 || abis === void 0 || platforms === void 0) {
    return void 0;
  }
  if (parts.flat().includes("") || interpreters.length * abis.length * platforms.length > MAX_EXPANDED) {
    return void 0;
  }
  return interpreters.flatMap(
    (interpreter) => abis.flatMap((abi) => platforms.map((platform) => `${interpreter}-${abi}-${platform}`))
  );
}

export {
  linuxPlatformTags,
  cpythonTags,
  glibcOfTags,
  expandTag
};
