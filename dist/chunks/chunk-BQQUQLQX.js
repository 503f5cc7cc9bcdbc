import {
  normalizeName
} from "./chunk-O4235BVS.js";
import {
  isSwitchedOn,
  optionValue
} from "./chunk-F3HV3AH3.js";

// src/cli/wheel-options.ts
var wheelOptions = {
  wheels: { value: "DIR" },
  "build-sdists": { value: "NAME,…" },
  "exclude-newer": { value: "DATE" }
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
