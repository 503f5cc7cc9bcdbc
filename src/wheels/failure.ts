/** What went wrong at one source of a wheel, told apart as far as the user must do different things about it. */
export type FailureKind =
  'hash-mismatch' | 'refused' | 'unauthorized' | 'untrusted' | 'not-found' | 'unreachable';

/** One source could not give a wheel. The message never holds credentials. */
export class FetchFailure extends Error {
  readonly kind: FailureKind;
  /** Another try may help. */
  readonly isRetriable: boolean;
  /** What the server asks us to wait, milliseconds. */
  readonly retryAfter: number | undefined;
  /** Host that could not be reached at all. */
  readonly deadOrigin: string | undefined;

  constructor(
    kind: FailureKind,
    message: string,
    options: { isRetriable?: boolean; retryAfter?: number | undefined; deadOrigin?: string } = {},
  ) {
    super(message);
    this.name = 'FetchFailure';
    this.kind = kind;
    this.isRetriable = options.isRetriable ?? false;
    this.retryAfter = options.retryAfter;
    this.deadOrigin = options.deadOrigin;
  }
}
