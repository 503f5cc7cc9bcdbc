import { userError, type Environment } from './types.ts';
import type { InputName } from './action-names.ts';

/** The value of an input, trimmed: the runner passes `name` as `INPUT_NAME`. Empty for none. */
export function inputText(env: Environment, name: InputName): string {
  return (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
}

/** The lines of an input that hold something. */
export function inputLines(env: Environment, name: InputName): readonly string[] {
  return inputText(env, name)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** One of a few words, in any case; the first when nothing is given. @throws UserError naming them */
export function inputChoice<const T extends string>(
  env: Environment,
  name: InputName,
  allowed: readonly [T, ...T[]],
): T {
  const value = inputText(env, name).toLowerCase();
  if (value === '') return allowed[0];
  const found = allowed.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  throw userError({
    code: 'bad-input',
    message: `Invalid value \`${inputText(env, name)}\` for the input \`${name}\``,
    help: `use one of ${allowed.map((candidate) => `\`${candidate}\``).join(', ')}`,
  });
}

/** @throws UserError for anything but `true` and `false` */
export function inputFlag(env: Environment, name: InputName): boolean {
  return inputChoice(env, name, ['false', 'true']) === 'true';
}
