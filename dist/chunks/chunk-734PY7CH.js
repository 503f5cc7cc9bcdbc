import {
  findRepository
} from "./chunk-E55JLYEX.js";
import {
  isAbsolute,
  join,
  readFileSync,
  realpathSync,
  resolve,
  statSync
} from "./chunk-PSGP3ZSG.js";

// src/workspace/head-commit.ts
var OBJECT_NAME = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
var REFERENCE = /^refs\/(?!.*\.\.)[^\0\n\\]+$/;
var MAX_STEPS = 5;
var MAX_BYTES = 64 * 1024 * 1024;
function headCommit(directory) {
  try {
    const found = findRepository(realpathSync(directory));
    if (found === void 0) return void 0;
    const { gitDirectory } = found;
    let text = read(gitDirectory, "HEAD");
    for (let step = 0; step < MAX_STEPS && text !== void 0; step++) {
      if (OBJECT_NAME.test(text)) return text;
      const name = /^ref: *(.+)$/.exec(text)?.[1];
      if (name === void 0 || !REFERENCE.test(name)) return void 0;
      const common = read(gitDirectory, "commondir") ?? gitDirectory;
      const shared = isAbsolute(common) ? common : resolve(gitDirectory, common);
      text = read(shared, name) ?? packed(shared, name);
    }
    return void 0;
  } catch {
    return void 0;
  }
}
function read(directory, name) {
  try {
    const path = join(directory, ...name.split("/"));
    const stats = statSync(path);
    return stats.isFile() && stats.size <= MAX_BYTES ? readFileSync(path, "utf8").trim() : void 0;
  } catch {
    return void 0;
  }
}
function packed(directory, name) {
  const line = read(directory, "packed-refs")?.split("\n").find((one) => one.endsWith(` ${name}`));
  return line?.split(" ", 1)[0];
}

export {
  headCommit
};
