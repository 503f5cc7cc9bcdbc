import type { Diagnostic } from '../host/types.ts';

/** What ends a run with an error: an error, or also a warning. */
export type FailOn = 'error' | 'warning';

/** The error of a run that is to fail on warnings and has some; undefined for others. */
export function failureOf(failOn: FailOn, diagnostics: readonly Diagnostic[]): Diagnostic | undefined {
  if (failOn === 'error') return undefined;
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
  if (warnings === 0) return undefined;
  return {
    severity: 'error',
    code: 'fail-on-warning',
    message: `The run has ${warnings} warning${warnings === 1 ? '' : 's'}, and \`fail-on\` is \`warning\``,
    help: 'correct what they say; `checks` lowers those that do not matter',
  };
}
