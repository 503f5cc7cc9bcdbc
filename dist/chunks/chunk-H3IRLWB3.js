// src/commands/command-output.ts
function onePerLine(names) {
  return [...names].map(inLine).join("\n");
}
var escapes = /* @__PURE__ */ new Map([
  ["\n", String.raw`\n`],
  ["\r", String.raw`\r`],
  ["	", String.raw`\t`]
]);
function inLine(name) {
  return name.replace(/[\n\r\t]/g, (character) => escapes.get(character));
}

export {
  onePerLine,
  inLine
};
