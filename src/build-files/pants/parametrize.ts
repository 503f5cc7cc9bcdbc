import type { FieldValue, Parametrize } from '../../target-types/types.ts';
import { raise } from '../language/errors.ts';
import { typeName } from '../language/protocol.ts';
import { repr } from '../language/repr.ts';
import type { Arguments, HostValue, Run, Value } from '../language/values.ts';

/** The arguments of a `parametrize(…)`. */
export interface ParametrizeContent {
  readonly positional: readonly Value[];
  readonly keywords: ReadonlyMap<string, Value>;
  /** Was unpacked with `**`. */
  readonly isGroup: boolean;
}

/** Characters that mean something in an address's parameters (`Address` in Pants' build_graph/address.py). */
const BANNED = /[:#!@?=, ]/g;

function bannedIn(text: string): string | undefined {
  const found = [...new Set(text.match(BANNED) ?? [])].sort();
  return found.length === 0 ? undefined : `(${found.map((char) => `\`${char}\``).join(',')})`;
}

function invalid(message: string, help?: string): Error {
  return raise('ValueError', message, { code: 'invalid-parametrize', help });
}

function describe(run: Run, { positional, keywords }: ParametrizeContent): string {
  const parts = positional.map((value) => repr(run, value));
  for (const [name, value] of keywords) parts.push(`${name}=${repr(run, value)}`);
  return `parametrize(${parts.join(', ')})`;
}

/** A call of `parametrize` (Pants: engine/internals/parametrize.py). */
export function parametrize(run: Run, { positional, keywords }: Arguments): Value {
  return makeParametrize(run, { positional, keywords, isGroup: false });
}

function makeParametrize(run: Run, content: ParametrizeContent): HostValue {
  const value: HostValue = {
    kind: 'host',
    type: 'Parametrize',
    content,
    repr: () => describe(run, content),
    // A key that is not a field's; the target recognises the group by its value.
    unpack: () => [
      [`parametrize_${groupNumber(run, value)}`, makeParametrize(run, { ...content, isGroup: true })],
    ],
  };
  return value;
}

function groupNumber(run: Run, value: HostValue): number {
  const known = run.identities.get(value);
  if (known !== undefined) return known;
  run.identities.set(value, run.identities.size + 1);
  return run.identities.size;
}

const namedHelp = (text: string): string =>
  `To use \`${text}\` as a parameter, you can pass it as a keyword argument to give it an alias. For example: \`parametrize(short_memorable_name=${text})\``;

/** The alternatives by their names. @throws LanguageError for names that are invalid in an address */
export function toParametrize(
  run: Run,
  content: ParametrizeContent,
  convert: (value: Value) => FieldValue,
): Parametrize {
  const alternatives = new Map<string, FieldValue>();
  for (const [name, value] of content.keywords) alternatives.set(name, convert(value));
  for (const value of content.positional) {
    const where = `In ${describe(run, content)}: `;
    if (typeof value !== 'string') {
      const text = repr(run, value);
      throw invalid(
        `${where}Positional arguments must be strings, but \`${text}\` was a \`${typeName(value)}\`.`,
        namedHelp(text),
      );
    }
    const keyword = content.keywords.get(value);
    if (keyword !== undefined) {
      throw invalid(
        `${where}Positional arguments cannot have the same name as keyword arguments. \`${value}\` was also defined as \`${value}=${repr(run, keyword)}\`.`,
      );
    }
    const characters = bannedIn(value);
    if (characters !== undefined) {
      throw invalid(
        `${where}Positional argument \`${value}\` contained separator characters ${characters}.`,
        namedHelp(repr(run, value)),
      );
    }
    alternatives.set(value, value);
  }
  return { kind: 'parametrize', alternatives };
}

/**
 * Name of a group `**parametrize("name", …)`. @throws LanguageError without one, or with one that is invalid in an
 * address
 */
export function groupName(run: Run, content: ParametrizeContent): string {
  const [name, ...rest] = content.positional;
  if (typeof name !== 'string' || rest.length > 0) {
    throw invalid(
      `A parametrize group must begin with the group name followed by the target field values for the group. Got: \`${describe(run, content)}\``,
      'use `**parametrize("group-name", field=value)`',
    );
  }
  const characters = bannedIn(name);
  if (characters === undefined) return name;
  throw invalid(
    `In ${describe(run, content)}: Parametrization group name \`${name}\` contained separator characters ${characters}.`,
  );
}
