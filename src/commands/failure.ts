import { UserError, type Diagnostic, type Log } from '../host/types.ts';
import { shownDiagnostics } from '../text/shown-diagnostics.ts';

/** Reports errors in the user's input. Returns false for any other error. */
export function reportFailure(error: unknown, log: Log): boolean {
  if (!(error instanceof UserError)) return false;
  reportDiagnostics(error.diagnostics, log);
  const errors = error.diagnostics.filter((diagnostic) => diagnostic.severity === 'error').length;
  if (errors > 1) log.info(`${errors} errors`);
  return true;
}

/** Shows a list of diagnostics, of those that are alike the first ones. */
export function reportDiagnostics(diagnostics: readonly Diagnostic[], log: Log): void {
  for (const diagnostic of shownDiagnostics(diagnostics)) log.diagnostic(diagnostic);
}
