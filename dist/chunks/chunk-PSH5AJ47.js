import {
  normalizeName
} from "./chunk-O4235BVS.js";
import {
  isSwitchedOn,
  optionValue
} from "./chunk-DXOFKA6T.js";

// src/cli/wheel-options.ts
var wheelOptions = {
  wheels: {
    value: "DIR",
    help: "take wheels of this directory too, also in place of a locked source distribution; may be given several times"
  },
  "build-sdists": {
    value: "NAME,…",
    help: "build the locked source distributions of these pure-Python projects, which runs their code"
  },
  "exclude-newer": {
    value: "DATE",
    help: "without a lock: only what was uploaded before this date, e.g. 2026-11-01 (uv)"
  }
};
function wheelSettings(invocation) {
  const names = (invocation.options.get("build-sdists") ?? []).flatMap(splitNames);
  return {
    offline: isSwitchedOn(invocation, "offline"),
    directories: invocation.options.get("wheels") ?? [],
    buildSdists: names,
    excludeNewer: optionValue(invocation, "exclude-newer")
  };
}
function splitNames(text) {
  return text.split(/[\s,]+/).filter((name) => name !== "").map(normalizeName);
}

export {
  wheelOptions,
  wheelSettings
};
