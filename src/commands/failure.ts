import { UserError, type Log } from '../host/types.ts';

/** Reports errors in the user's input. Returns false for any other error. */
export function reportFailure(error: unknown, log: Log): boolean {
  if (!(error instanceof UserError)) return false;
  for (const diagnostic of error.diagnostics) log.diagnostic(diagnostic);
  const errors = error.diagnostics.filter((diagnostic) => diagnostic.severity === 'error').length;
  if (errors > 1) log.info(`${errors} errors`);
  return true;
}
