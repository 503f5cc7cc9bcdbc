import type { Diagnostic, Log } from '../host/types.ts';
import { reportDiagnostics } from './failure.ts';

/** What ends a run with an error: an error, or also a warning. */
export type FailOn = 'error' | 'warning';

/** Whether a run has failed that has come to its end. */
export interface Verdict {
  readonly isFailed: boolean;
  /** All that was found, with the error that warnings are. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Judges what a run has found, which is reported already. That warnings fail it is reported here. An error is there where a
 * severity was raised of what is only known when a package is written.
 */
export function judge(failOn: FailOn, diagnostics: readonly Diagnostic[], log: Log): Verdict {
  const isFailed = diagnostics.some(({ severity }) => severity === 'error');
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
  if (failOn === 'error' || warnings === 0) return { isFailed, diagnostics };
  const failure: Diagnostic = {
    severity: 'error',
    code: 'fail-on-warning',
    message: `The run has ${warnings} warning${warnings === 1 ? '' : 's'}, and \`fail-on\` is \`warning\``,
    help: 'correct what they say; `checks` lowers those that do not matter',
  };
  reportDiagnostics([failure], log);
  return { isFailed: true, diagnostics: [...diagnostics, failure] };
}
