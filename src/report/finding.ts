import type { Diagnostic } from '../host/types.ts';
import type { Finding } from './types.ts';

/** A diagnostic as data. */
export function toFinding({ code, severity, message, help, notes, place, entry, from }: Diagnostic): Finding {
  return {
    ...{ code, severity, message },
    help: help ?? null,
    notes: notes ?? [],
    place: place ?? null,
    entry: entry ?? null,
    from: from ?? null,
  };
}
