import type { Diagnostic } from '../host/types.ts';

/** The answer of a read-only command. */
export interface CommandOutput {
  /** For stdout, without the final newline; empty for no output. */
  readonly text: string;
  readonly warnings: readonly Diagnostic[];
}
