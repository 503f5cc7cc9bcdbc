import {
  UserError
} from "./chunk-XW5ZRA62.js";

// src/commands/failure.ts
function reportFailure(error, log) {
  if (!(error instanceof UserError)) return false;
  for (const diagnostic of error.diagnostics) log.diagnostic(diagnostic);
  const errors = error.diagnostics.filter((diagnostic) => diagnostic.severity === "error").length;
  if (errors > 1) log.info(`${errors} errors`);
  return true;
}

export {
  reportFailure
};
