import type { Host } from '../host/types.ts';

/** Exit statuses of the program; a command may return others. */
export const DONE = 0;
export const WRONG_USAGE = 2;

/** What a command receives from the command line. */
export interface Invocation {
  readonly host: Host;
  /** Absolute path of the build root. */
  readonly buildRoot: string;
  /** All arguments that are not options: specs or files, as written. */
  readonly operands: readonly string[];
  /** Options by name without `--`, in the order given; a switch has the value `true`. */
  readonly options: ReadonlyMap<string, readonly string[]>;
}

/** What `--help` says of it is in option-help.ts. */
export interface OptionDescription {
  /** Placeholder of its value, e.g. `DIR`; undefined for a switch. */
  readonly value?: string;
  readonly choices?: readonly string[];
}

export type OptionTable = Readonly<Record<string, OptionDescription>>;

export interface Command {
  readonly name: string;
  /** What follows the name, e.g. `SPEC…`; empty for nothing. */
  readonly operands: string;
  readonly minimumOperands: number;
  readonly summary: string;
  readonly options: OptionTable;
  /** It needs no build root: outside of a checkout the working directory takes its place. */
  readonly isAnywhere?: boolean;
  /** Loads and runs the command. Returns the exit status. @throws UserError */
  readonly run: (invocation: Invocation) => Promise<number>;
}

/** Thrown for a command line that cannot be understood (exit status 2). */
export class UsageError extends Error {
  readonly help: string;
  /** A name that is unknown, and those that may be meant: the help is then the one most like it. */
  readonly unknown: UnknownName | undefined;

  constructor(message: string, help: string, unknown?: UnknownName) {
    super(message);
    this.name = 'UsageError';
    this.help = help;
    this.unknown = unknown;
  }
}

interface UnknownName {
  readonly name: string;
  readonly known: readonly string[];
  /** What stands before it on the command line, such as `--`. */
  readonly prefix: string;
}

/** Value of an option that may be given once. @throws UsageError when it is given with different values. */
export function optionValue(invocation: Pick<Invocation, 'options'>, name: string): string | undefined {
  const values = new Set(invocation.options.get(name));
  if (values.size > 1) {
    throw new UsageError(`--${name} is given ${values.size} times with different values`, 'give it once');
  }
  return [...values][0];
}

export function isSwitchedOn(invocation: Pick<Invocation, 'options'>, name: string): boolean {
  return invocation.options.has(name);
}
