import {
  processEnvironment,
  showControls
} from "./chunk-VILPUJHH.js";
import {
  DONE,
  WRONG_USAGE,
  standardError,
  standardOutput
} from "./chunk-7X23XMYO.js";

// src/help.ts
async function greet() {
  const { firstContact } = await import("./first-contact-Y77CXZAY.js");
  const text = firstContact(process.cwd(), processEnvironment());
  if (text !== void 0) standardOutput.write(`${showControls(text)}
`);
  return text !== void 0;
}
async function help(commands, command, asked) {
  const { showCommandUsage, showUsage } = await import("./chunk-4Q57R2IL.js");
  const stream = asked ? standardOutput : standardError;
  const text = command === void 0 ? showUsage(commands, stream.columns) : showCommandUsage(command, stream.columns);
  stream.write(`${text}
`);
  return asked ? DONE : WRONG_USAGE;
}
async function explain(commands, topic, options) {
  const { showTopic } = await import("./help-5C67NA46.js");
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
