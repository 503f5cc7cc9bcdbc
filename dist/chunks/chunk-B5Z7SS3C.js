import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  userError
} from "./chunk-MIEGAHBV.js";

// src/commands/build-root.ts
import { statSync as statSync2 } from "node:fs";
import { resolve as resolve2 } from "node:path";

// src/workspace/build-root.ts
import { statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
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

// src/commands/build-root.ts
function locateBuildRoot(cwd, given) {
  if (given !== void 0) {
    const path = resolve2(cwd, given);
    if (statSync2(path, { throwIfNoEntry: false })?.isDirectory() === true) return path;
    throw userError({
      code: "no-build-root",
      message: `\`--build-root ${given}\` is no directory.`,
      help: "Name the directory that holds `pants.toml`."
    });
  }
  const found = findBuildRoot(cwd);
  if (found !== void 0) return found;
  throw userError({
    code: "no-build-root",
    message: `There is no build root at \`${cwd}\` or above it.`,
    help: "Run inside a git checkout, put a file `pants.toml` (it may be empty) at the top of the repository, or use `--build-root DIR`."
  });
}

export {
  locateBuildRoot
};
