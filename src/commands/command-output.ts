import type { Diagnostic } from '../host/types.ts';

/** What a command that only answers has to say. */
export interface CommandOutput {
  /** For stdout, without the last line end; empty for nothing. */
  readonly text: string;
  readonly warnings: readonly Diagnostic[];
}
