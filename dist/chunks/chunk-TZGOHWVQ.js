import {
  parseBoundedJson
} from "./chunk-Y5MMXVRX.js";
import {
  readFileSync,
  statSync
} from "./chunk-PSGP3ZSG.js";

// src/workspace/workflow-event.ts
var LARGEST_EVENT = 32 * 1024 * 1024;
function workflowEvent(env) {
  const path = env["GITHUB_EVENT_PATH"] ?? "";
  try {
    if (statSync(path).size > LARGEST_EVENT) return void 0;
    return parseBoundedJson(readFileSync(path, "utf8"));
  } catch {
    return void 0;
  }
}

export {
  workflowEvent
};
