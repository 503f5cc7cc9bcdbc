import { UserError, type Log } from '../host/types.ts';

/** Shows what is wrong with the user's input. False for an error that is not the user's. */
export function reportFailure(error: unknown, log: Log): boolean {
  if (!(error instanceof UserError)) return false;
  for (const diagnostic of error.diagnostics) log.diagnostic(diagnostic);
  const errors = error.diagnostics.filter((diagnostic) => diagnostic.severity === 'error').length;
  if (errors > 1) log.info(`${errors} errors`);
  return true;
}
