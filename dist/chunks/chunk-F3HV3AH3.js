// src/cli/command.ts
var UsageError = class extends Error {
  help;
  constructor(message, help) {
    super(message);
    this.name = "UsageError";
    this.help = help;
  }
};
function optionValue(invocation, name) {
  const values = new Set(invocation.options.get(name));
  if (values.size > 1) {
    throw new UsageError(`--${name} is given ${values.size} times with different values`, "give it once");
  }
  return [...values][0];
}
function isSwitchedOn(invocation, name) {
  return invocation.options.has(name);
}

export {
  UsageError,
  optionValue,
  isSwitchedOn
};
