import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  UserError,
  userError
} from "./chunk-MIEGAHBV.js";

// src/archive/zip-error.ts
import { basename } from "node:path";
var HELP = "the file is damaged or was not made by a packaging tool: fetch or build it anew";
function zipError(archive, member, what, code = "bad-zip") {
  const where = member === void 0 ? "" : `member \`${member}\`: `;
  return userError({
    code,
    message: `\`${basename(archive)}\`: ${where}${what}`,
    help: HELP,
    notes: [`the archive is ${archive}`]
  });
}
function asZipError(archive, member, error) {
  if (error instanceof UserError || error instanceof TypeError || !(error instanceof Error)) return error;
  return zipError(archive, member, error.message);
}

// src/archive/zip-source.ts
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
async function withFileSource(path, work) {
  const descriptor = asked(path, () => openSync(path, "r"));
  try {
    const size = asked(path, () => fstatSync(descriptor).size);
    const read = (target, position) => {
      asked(path, () => readFully(descriptor, target, position));
    };
    return await work({ size, read });
  } finally {
    closeSync(descriptor);
  }
}
function asked(path, work) {
  try {
    return work();
  } catch (error) {
    throw asZipError(path, void 0, error);
  }
}
function readFully(descriptor, target, position) {
  for (let done = 0; done < target.length; ) {
    const count = readSync(descriptor, target, done, target.length - done, position + done);
    if (count === 0) throw new Error(`the file ends at byte ${position + done}, expected more`);
    done += count;
  }
}

export {
  zipError,
  asZipError,
  withFileSource,
  readFully
};
