import {
  join
} from "./chunk-VILPUJHH.js";

// src/resolver/environment.ts
var PLAIN = /^(?:PATH|SYSTEMROOT|WINDIR|COMSPEC|PATHEXT|LOCALAPPDATA|APPDATA|PROGRAMDATA|PROGRAMFILES.*|PYENV_ROOT|LANG|LC_ALL)$/i;
function programEnvironment(context, directory, home = directory) {
  const plain = Object.entries(context.host.env).filter(([name]) => PLAIN.test(name));
  return {
    ...Object.fromEntries(plain),
    HOME: home,
    USERPROFILE: home,
    TMPDIR: directory,
    TEMP: directory,
    TMP: directory,
    UV_CACHE_DIR: join(directory, "uv-cache"),
    UV_NO_CONFIG: "1",
    UV_PYTHON_DOWNLOADS: "never",
    UV_KEYRING_PROVIDER: "disabled",
    // Our index waits and retries for uv.
    UV_HTTP_TIMEOUT: "1800",
    UV_HTTP_RETRIES: "0",
    NO_PROXY: "127.0.0.1",
    NO_COLOR: "1"
  };
}
function findPython({ host }) {
  return [...host.findPrograms("python3"), ...host.findPrograms("python")][0];
}

export {
  programEnvironment,
  findPython
};
