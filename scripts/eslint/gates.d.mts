import type { Rule } from 'eslint';

interface Gate {
  readonly what: string;
  readonly modules: readonly string[];
  /** Functions of the modules; undefined: all. */
  readonly names: ReadonlySet<string> | undefined;
  /** Files below src/ that may import them, with the reason. */
  readonly homes: Readonly<Record<string, string>>;
  readonly help: string;
}

export const gates: readonly Gate[];
export const gatesRule: Rule.RuleModule;
