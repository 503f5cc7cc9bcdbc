import {
  homedir
} from "./chunk-ZUNBYIPC.js";
import {
  join
} from "./chunk-PSGP3ZSG.js";

// src/host/store-directory.ts
function defaultStoreDirectory(env, platform) {
  const own = env["LAMBDA_PACKAGE_STORE"];
  if (own !== void 0 && own !== "") return own;
  const home = env["HOME"] ?? env["USERPROFILE"] ?? homedir();
  const base = platform === "win32" ? env["LOCALAPPDATA"] ?? join(home, "AppData", "Local") : platform === "darwin" ? join(home, "Library", "Caches") : nonEmpty(env["XDG_CACHE_HOME"]) ?? join(home, ".cache");
  return join(base, "lambda-package", "wheels");
}
function nonEmpty(value) {
  return value === "" ? void 0 : value;
}

// src/host/environment.ts
function processEnvironment() {
  return process.env;
}

export {
  defaultStoreDirectory,
  processEnvironment
};
