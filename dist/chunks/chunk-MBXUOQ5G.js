// src/cli/command.ts
var UsageError = class extends Error {
  help;
  /** A name that is unknown, and those that may be meant: the help is then the one most like it. */
  unknown;
  constructor(message, help, unknown) {
    super(message);
    this.name = "UsageError";
    this.help = help;
    this.unknown = unknown;
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
