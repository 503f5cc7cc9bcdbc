import type { Diagnostic, DiagnosticCode, Place } from '../host/types.ts';

/** The kinds of failure at one source of a wheel, distinguished by what the user must do. */
export type FailureKind =
  'hash-mismatch' | 'refused' | 'unauthorized' | 'untrusted' | 'not-found' | 'unreachable';

/** One source could not provide a wheel. The message never contains credentials. */
export class FetchFailure extends Error {
  readonly kind: FailureKind;
  /** Whether another try may help. */
  readonly isRetriable: boolean;
  /** The wait that the server requests, milliseconds. */
  readonly retryAfter: number | undefined;
  /** Host that could not be reached at all. */
  readonly deadOrigin: string | undefined;
  /** Further facts for the user. */
  readonly notes: readonly string[];

  constructor(
    kind: FailureKind,
    message: string,
    options: {
      isRetriable?: boolean;
      retryAfter?: number | undefined;
      deadOrigin?: string;
      notes?: readonly string[];
    } = {},
  ) {
    super(message);
    this.name = 'FetchFailure';
    this.kind = kind;
    this.isRetriable = options.isRetriable ?? false;
    this.retryAfter = options.retryAfter;
    this.deadOrigin = options.deadOrigin;
    this.notes = options.notes ?? [];
  }
}

/** The name of each kind of failure, and what a user can do about it. */
export const advice: Readonly<Record<FailureKind, { readonly code: DiagnosticCode; readonly help: string }>> =
  {
    'hash-mismatch': {
      code: 'hash-mismatch',
      help: 'do not use this file until you know why it changed; if the index replaced it, regenerate the lock',
    },
    refused: {
      code: 'address-refused',
      help: 'files in the checkout can only refer to https URLs outside this machine’s network; if the index is yours, set PIP_INDEX_URL, PIP_EXTRA_INDEX_URL or UV_INDEX in the environment',
    },
    unauthorized: {
      code: 'index-unauthorized',
      help: 'set credentials for that host: in PIP_INDEX_URL (`https://user:token@host/simple`), in UV_INDEX_<NAME>_USERNAME and UV_INDEX_<NAME>_PASSWORD, or in a netrc file (NETRC)',
    },
    untrusted: {
      code: 'certificate-not-trusted',
      help: 'if a proxy in your network re-signs connections, set PIP_CERT, SSL_CERT_FILE or NODE_EXTRA_CA_CERTS to its CA certificate; otherwise do not trust this connection',
    },
    unreachable: {
      code: 'index-unreachable',
      help: 'try again later, or use an index that this machine can reach (PIP_INDEX_URL; HTTPS_PROXY for a proxy)',
    },
    'not-found': {
      code: 'wheel-not-found',
      help: 'add the index that has it (PIP_EXTRA_INDEX_URL), or regenerate the lock',
    },
  };

/**
 * What a failure is for the user. `about` says what could not be had because of it; a certificate that is not trusted is a
 * matter of its host alone, and reads the same for all that was to come from there.
 */
export function failureDiagnostic(
  { kind, message, notes }: FetchFailure,
  about: string,
  place?: Place,
): Omit<Diagnostic, 'severity'> {
  const facts = notes.length === 0 ? {} : { notes };
  if (kind === 'untrusted') {
    return { ...advice[kind], ...facts, message: message[0]!.toUpperCase() + message.slice(1) };
  }
  return {
    ...advice[kind],
    ...facts,
    message: `${about}: ${message}`,
    ...(place === undefined ? {} : { place }),
  };
}
