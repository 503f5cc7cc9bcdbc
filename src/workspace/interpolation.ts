import type { Environment } from '../host/types.ts';
import { readVariable } from './checkout-variables.ts';
import type { Literal } from './python-literal.ts';

/** Thrown for a placeholder that has no value. */
export class InterpolationError extends Error {
  /** The fix, if known. */
  readonly help: string | undefined;

  constructor(message: string, help?: string) {
    super(message);
    this.help = help;
  }
}

const PLACEHOLDER = /%\(([a-zA-Z0-9_.]+)\)s/g;
/** Values that name each other, and characters of the result. */
const MAXIMUM_ROUNDS = 32;
const MAXIMUM_LENGTH = 1024 * 1024;

/** Where to look up the value of a placeholder. */
export interface Seeds {
  /** `buildroot`, `homedir`, `user`, `pants_workdir`, `pants_distdir`. */
  readonly values: ReadonlyMap<string, string>;
  readonly env: Environment;
}

function environmentValue(name: string, env: Environment): string {
  const variable = readVariable(env, name);
  if ('refused' in variable) throw new InterpolationError(variable.message, variable.help);
  if (variable.value === undefined) throw new InterpolationError(`reads \`env.${name}\`, which is not set`);
  return variable.value;
}

/**
 * Replaces `%(name)s` in a text as Pants does: options of the same section first, then `[DEFAULT]`, then the seeds;
 * `env.NAME` is an environment variable. Values may contain placeholders themselves.
 *
 * @throws InterpolationError for a name without a value, one that the checkout may not read, and endless expansion
 */
export function interpolate(
  text: string,
  sections: readonly (ReadonlyMap<string, Literal> | undefined)[],
  seeds: Seeds,
): string {
  const valueOf = (name: string): string => {
    if (name.startsWith('env.')) return environmentValue(name.slice(4), seeds.env);
    for (const section of sections) {
      const value = section?.get(name);
      if (typeof value === 'string') return value;
    }
    const value = seeds.values.get(name);
    if (value === undefined) throw new InterpolationError(`has an unknown placeholder \`%(${name})s\``);
    return value;
  };
  let current = text;
  for (let round = 0; round < MAXIMUM_ROUNDS; round++) {
    const names = Array.from(current.matchAll(PLACEHOLDER), ([, name]) => name!);
    if (names.length === 0) return current;
    const values = names.map(valueOf);
    if (values.reduce((sum, value) => sum + value.length, 0) > MAXIMUM_LENGTH) {
      throw new InterpolationError('grows without limit');
    }
    let index = 0;
    current = current.replace(PLACEHOLDER, () => values[index++]!);
  }
  throw new InterpolationError('refers to itself');
}
