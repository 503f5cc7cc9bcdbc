import {
  directoryOf
} from "./chunk-VILPUJHH.js";

// src/workspace/declared-python.ts
var declarations = [
  [".python-version", /^3\.(\d+)/],
  [".tool-versions", /^python[ \t]+3\.(\d+)/m],
  ["pyproject.toml", /requires-python\s*=\s*["'][~>=^ ]*3\.(\d+)/],
  // Poetry's, before the next section.
  [
    "pyproject.toml",
    /^\[tool\.poetry\.dependencies\][^\n]*\n(?:(?!\[)[^\n]*\n)*?[ \t]*python\s*=\s*["'][~>=^ ]*3\.(\d+)/m
  ],
  ["Pipfile", /^python(?:_full)?_version\s*=\s*["']3\.(\d+)/m]
];
function declaredPython({ files, read }, directory) {
  const textOf = (path) => files.isFile(path) ? read(path).toString("utf8") : "";
  for (let at = directory; ; at = directoryOf(at)) {
    for (const [name, pattern] of declarations) {
      const minor = pattern.exec(textOf(at === "" ? name : `${at}/${name}`))?.[1];
      if (minor !== void 0) return Number(minor);
    }
    if (at === "") return void 0;
  }
}

export {
  declaredPython
};
