import {
  processEnvironment,
  showControls
} from "./chunk-QKMQAPM3.js";
import {
  standardError,
  standardOutput
} from "./chunk-EXFJBLPA.js";

// src/help.ts
var DONE = 0;
var WRONG_USAGE = 2;
async function greet() {
  const { firstContact } = await import("./first-contact-UNGRU2CP.js");
  const text = firstContact(process.cwd(), processEnvironment());
  if (text !== void 0) standardOutput.write(`${showControls(text)}
`);
  return text !== void 0;
}
async function help(commands, command, asked) {
  const { showCommandUsage, showUsage } = await import("./chunk-FMAPUTMC.js");
  const stream = asked ? standardOutput : standardError;
  const text = command === void 0 ? showUsage(commands, stream.columns) : showCommandUsage(command, stream.columns);
  stream.write(`${text}
`);
  return asked ? DONE : WRONG_USAGE;
}
async function explain(commands, topic, options) {
  const { showTopic } = await import("./help-6GNQANEG.js");
  const format = options.get("format")?.at(-1) === "json" ? "json" : "text";
  standardOutput.write(`${showTopic(topic, commands, format)}
`);
  return DONE;
}
export {
  explain,
  greet,
  help
};
