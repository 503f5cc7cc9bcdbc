import {
  unicodeTest
} from "./chunk-B5QNHJSM.js";

// src/plans/output-names.ts
var isAllowed = unicodeTest(String.raw`^[\p{L}\p{N}\p{M}._/:@=,+# -]*$`);
var versionControl = /* @__PURE__ */ new Set([
  ...[".git", ".hg", ".svn", "_svn", ".bzr", ".jj", ".sl", ".pijul", "_darcs"],
  // The short name of `.git` on Windows.
  "git~1"
]);
function outputCharacters(path) {
  if (path.startsWith("-")) return "begins with `-`";
  if (isAllowed(path)) return void 0;
  const character = Array.from(path).find((one) => !isAllowed(one)) ?? "";
  const point = character.codePointAt(0) ?? 0;
  const code = `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
  return point < 33 || point > 126 ? `contains the character ${code}` : `contains \`${character}\``;
}
function versionControlPart(path) {
  return path.split(/[/\\]/).find(
    (part) => versionControl.has(
      part.toLowerCase().replace(/:.*$/s, "").replace(/[. ]+$/, "")
    )
  );
}

export {
  outputCharacters,
  versionControlPart
};
