import type { Diagnostic } from '../host/types.ts';

/** The answer of a read-only command. */
export interface CommandOutput {
  /** For stdout, without the final newline; empty for no output. */
  readonly text: string;
  readonly warnings: readonly Diagnostic[];
}

/**
 * Names of the checkout, one per line. A file name may contain line breaks and tabs, which would make two lines of it
 * or columns; they are written as `\n`, `\r` and `\t`.
 */
export function onePerLine(names: Iterable<string>): string {
  return [...names].map(inLine).join('\n');
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['\n', String.raw`\n`],
  ['\r', String.raw`\r`],
  ['\t', String.raw`\t`],
]);

/** A name of the checkout on one line. */
export function inLine(name: string): string {
  return name.replace(/[\n\r\t]/g, (character) => escapes.get(character)!);
}
