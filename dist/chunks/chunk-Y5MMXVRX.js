import {
  dirname,
  isAbsolute,
  join,
  relative,
  resolve,
  sep,
  statSync
} from "./chunk-PSGP3ZSG.js";

// src/workspace/build-root.ts
var sentinels = ["pants.toml", "pants", "BUILDROOT", "BUILD_ROOT"];
function stat(path) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return void 0;
  }
}
function ancestors(start) {
  const directories = [resolve(start)];
  for (let parent = dirname(directories[0]); parent !== directories.at(-1); parent = dirname(parent)) {
    directories.push(parent);
  }
  return directories;
}
function findBuildRoot(start) {
  const directories = ancestors(start);
  return directories.find(
    (directory) => sentinels.some((name) => stat(join(directory, name))?.isFile() === true)
  ) ?? directories.find((directory) => stat(join(directory, ".git")) !== void 0);
}

// src/text/bounded-json.ts
var MAX_JSON_DEPTH = 200;
var MAX_JSON_CONTAINERS = 5e5;
var MAX_JSON_VALUES = 15e5;
function parseBoundedJson(text) {
  checkShape(text);
  return JSON.parse(text);
}
function checkShape(text) {
  let depth = 0;
  let containers = 0;
  let commas = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 34) index = endOfString(text, index);
    else if (code === 44) {
      if (++commas > MAX_JSON_VALUES) throw new SyntaxError(`it has more than ${MAX_JSON_VALUES} values`);
    } else if (code === 91 || code === 123) {
      if (++depth > MAX_JSON_DEPTH) {
        throw new SyntaxError(`it is nested more than ${MAX_JSON_DEPTH} levels deep`);
      }
      if (++containers > MAX_JSON_CONTAINERS) {
        throw new SyntaxError(`it has more than ${MAX_JSON_CONTAINERS} lists and objects`);
      }
    } else if (code === 93 || code === 125) depth--;
  }
}
function endOfString(text, start) {
  for (let index = start + 1; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 92) index++;
    else if (code === 34) return index;
  }
  return text.length;
}

// src/text/paths.ts
function directoryOf(path) {
  return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}
function isBelow(directory, path) {
  const way = relative(directory, path);
  return way === "" || way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

export {
  findBuildRoot,
  parseBoundedJson,
  directoryOf,
  isBelow
};
