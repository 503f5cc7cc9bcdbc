import {
  isInside
} from "./chunk-GLHS7K6X.js";
import {
  accessSync,
  constants,
  delimiter,
  isAbsolute,
  join,
  statSync
} from "./chunk-LS5V5SCB.js";

// src/resolver/environment.ts
var PLAIN = /^(?:SYSTEMROOT|WINDIR|COMSPEC|PATHEXT|LOCALAPPDATA|APPDATA|PROGRAMDATA|PROGRAMFILES.*|PYENV_ROOT|LANG|LC_ALL)$/i;
function isOfCheckout({ host, root }, path) {
  const workspace = host.env["GITHUB_WORKSPACE"] ?? "";
  return isInside(root, path) || workspace !== "" && isInside(workspace, path);
}
function searchPath(context) {
  const path = Object.entries(context.host.env).find(([name]) => name.toUpperCase() === "PATH")?.[1] ?? "";
  return path.split(delimiter).filter((entry) => isAbsolute(entry) && !isOfCheckout(context, entry));
}
function programEnvironment(context, directory, home = directory) {
  const plain = Object.entries(context.host.env).filter(([name]) => PLAIN.test(name));
  return {
    ...Object.fromEntries(plain),
    PATH: searchPath(context).join(delimiter),
    HOME: home,
    USERPROFILE: home,
    TMPDIR: directory,
    TEMP: directory,
    TMP: directory,
    UV_CACHE_DIR: join(directory, "uv-cache"),
    UV_NO_CONFIG: "1",
    UV_PYTHON_DOWNLOADS: "never",
    UV_KEYRING_PROVIDER: "disabled",
    // Whoever answers uv does the waiting and the repeating.
    UV_HTTP_TIMEOUT: "1800",
    UV_HTTP_RETRIES: "0",
    NO_PROXY: "127.0.0.1",
    NO_COLOR: "1"
  };
}
function findPython(context) {
  const names = context.machine.system === "win32" ? ["python.exe"] : ["python3", "python"];
  return searchPath(context).flatMap((directory) => names.map((name) => join(directory, name))).find((path) => isProgram(path) && !isOfCheckout(context, path));
}
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

export {
  isOfCheckout,
  searchPath,
  programEnvironment,
  findPython,
  isProgram
};
