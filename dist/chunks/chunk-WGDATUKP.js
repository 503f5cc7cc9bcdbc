import {
  directoryOf
} from "./chunk-EMU5ZY4F.js";

// src/workspace/declared-python.ts
function declaredPython({ files, read }, directory) {
  const textOf = (path) => files.isFile(path) ? read(path).toString("utf8") : "";
  for (let at = directory; ; at = directoryOf(at)) {
    const below = (name) => at === "" ? name : `${at}/${name}`;
    const minor = /^3\.(\d+)/.exec(textOf(below(".python-version")))?.[1] ?? /requires-python\s*=\s*["'][~>=^ ]*3\.(\d+)/.exec(textOf(below("pyproject.toml")))?.[1];
    if (minor !== void 0) return Number(minor);
    if (at === "") return void 0;
  }
}

export {
  declaredPython
};
