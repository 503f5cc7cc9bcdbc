import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  userError
} from "./chunk-MIEGAHBV.js";

// src/commands/output-paths.ts
import { lstatSync, realpathSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
function outputDirectory(root, distdir, cwd, given) {
  if (given !== void 0) return shownAs(root, resolve(cwd, given));
  const path = resolve(root, distdir);
  const real = realParent(path);
  if (isAbsolute(distdir) || !isBelow(root, path) || !isBelow(realpathSync(root), real)) {
    throw userError({
      code: "distdir-outside",
      message: `\`[GLOBAL].pants_distdir\` is \`${distdir}\`, which leads out of the checkout.`,
      help: "Name a directory below the build root, or choose another one with `--dist DIR`."
    });
  }
  return shownAs(root, path);
}
function outputFile(directory, output, spec, place) {
  const path = join(directory.path, ...output.split("/"));
  const isPlain = !isAbsolute(output) && !/^[a-z]:|\\|\0/i.test(output) && output.split("/").every((part) => part !== ".." && part !== "");
  if (!isPlain || !isBelow(directory.path, path)) throw outside(directory, output, spec, place);
  let step = directory.path;
  for (const part of output.split("/")) {
    step = join(step, part);
    const stats = lstatSync(step, { throwIfNoEntry: false });
    if (stats?.isSymbolicLink() === true) throw outside(directory, output, spec, place);
  }
  return path;
}
function outside(directory, output, spec, place) {
  return userError({
    code: "output-outside",
    message: `The package of ${spec} would be written to \`${output}\`, which is not below \`${directory.shown}\`.`,
    ...place === void 0 ? {} : { place },
    help: `Give \`output_path\` relative to \`${directory.shown}\`, without \`..\` and without links on the way.`
  });
}
function shownAs(root, path) {
  return { path, shown: showPath(root, path) };
}
function showPath(root, path) {
  return isBelow(root, path) ? relative(root, path).split(sep).join("/") : path;
}
function absolutePath(root, shown) {
  return resolve(root, shown);
}
function isBelow(directory, path) {
  const way = relative(directory, path);
  return way === "" || !way.startsWith(`..${sep}`) && way !== ".." && !isAbsolute(way);
}
function realParent(path) {
  let existing = path;
  while (lstatSync(existing, { throwIfNoEntry: false }) === void 0) {
    const parent = resolve(existing, "..");
    if (parent === existing) return path;
    existing = parent;
  }
  try {
    return join(realpathSync(existing), relative(existing, path));
  } catch {
    return sep;
  }
}

export {
  outputDirectory,
  outputFile,
  showPath,
  absolutePath
};
