import type { Diagnostic, Severity } from '../host/types.ts';

/** Diagnostics of one code and severity that are shown one by one; more of them repeat the same mistake. */
export const MAX_ALIKE = 100;
/** Characters of all errors, all warnings and all notes that are shown: more than anybody reads, less than a log holds. */
const MAX_SHOWN = 2_000_000;

/**
 * The diagnostics that a log, a summary or a report shows, in order: the first of each kind, and for the others their
 * number as a diagnostic of the same code and severity at the end.
 */
export function shownDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const counts = new Map<string, { readonly like: Diagnostic; alike: number; left: number }>();
  const room: Record<Severity, number> = { error: MAX_SHOWN, warning: MAX_SHOWN, note: MAX_SHOWN };
  const shown = diagnostics.filter((one) => {
    const key = `${one.severity} ${one.code}`;
    const count = counts.get(key) ?? { like: one, alike: 0, left: 0 };
    counts.set(key, count);
    const size = sizeOf(one);
    if (count.alike >= MAX_ALIKE || size > room[one.severity]) {
      count.left++;
      return false;
    }
    count.alike++;
    room[one.severity] -= size;
    return true;
  });
  if (shown.length === diagnostics.length) return diagnostics;
  return [...shown, ...[...counts.values()].filter(({ left }) => left > 0).map(rest)];
}

/** Characters; a log shows at most `LONGEST` of each part. */
function sizeOf({ message, help = '', notes = [] }: Diagnostic): number {
  return [message, help, ...notes].reduce((sum, text) => sum + Math.min(text.length, LONGEST_TEXT), 0);
}

/** Longest message, note or help that is shown, in characters: hostile names can be huge. */
export const LONGEST_TEXT = 20_000;

function rest({ like, left }: { readonly like: Diagnostic; readonly left: number }): Diagnostic {
  const { severity, code } = like;
  const kind = severity === 'error' ? 'error' : severity === 'warning' ? 'warning' : 'note';
  return {
    severity,
    code,
    message: `${left} more ${kind}${left === 1 ? '' : 's'} of this kind not shown`,
  };
}
