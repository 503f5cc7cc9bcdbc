import {
  normalizeName
} from "./chunk-O4235BVS.js";
import {
  isSwitchedOn,
  optionValue
} from "./chunk-F3HV3AH3.js";

// src/cli/wheel-options.ts
var wheelOptions = {
  wheels: {
    value: "DIR",
    help: "also use the wheels in this directory, even in place of a locked source distribution; repeatable"
  },
  "build-sdists": {
    value: "NAME,…",
    help: "build these pure-Python projects from their locked source distributions; runs their code"
  },
  "exclude-newer": {
    value: "DATE",
    help: "without a lock: only use releases uploaded before this date, e.g. 2026-11-01"
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
