import {
  shownDiagnostics
} from "./chunk-FVHAZ3UT.js";
import {
  UserError
} from "./chunk-YKMUJAI3.js";

// src/commands/failure.ts
function reportFailure(error, log) {
  if (!(error instanceof UserError)) return false;
  reportDiagnostics(error.diagnostics, log);
  const errors = error.diagnostics.filter((diagnostic) => diagnostic.severity === "error").length;
  if (errors > 1) log.info(`${errors} errors`);
  return true;
}
function reportDiagnostics(diagnostics, log) {
  for (const diagnostic of shownDiagnostics(diagnostics)) log.diagnostic(diagnostic);
}

export {
  reportFailure,
  reportDiagnostics
};
