import type { FieldDeclaration } from '../build-files/types.ts';
import type { Place } from '../host/types.ts';
import { describeValue } from '../target-types/python-values.ts';
import type { FieldValue } from '../target-types/types.ts';
import { listSome } from '../text/lists.ts';
import { nearestName } from '../text/near-names.ts';
import type { Problems } from '../host/types.ts';

/** The fields that `overrides` sets, by key as written (a tuple of keys counts for each). */
export type Overrides = ReadonlyMap<string, ReadonlyMap<string, FieldDeclaration>>;

interface OverrideContext {
  readonly problems: Problems;
  /** Spec of the generator. */
  readonly owner: string;
  readonly place: Place;
}

/** Reads the `overrides` field of a generator; setting a field twice for a key is an error. */
export function readOverrides(
  value: FieldValue | undefined,
  normalize: (key: string) => readonly string[],
  context: OverrideContext,
): Overrides {
  const overrides = new Map<string, Map<string, FieldDeclaration>>();
  if (!(value instanceof Map)) return overrides;
  for (const [key, fields] of value as ReadonlyMap<FieldValue, FieldValue>) {
    const keys = typeof key === 'string' ? [key] : (key as readonly string[]);
    for (const single of keys.flatMap(normalize)) {
      addFields(overrides, single, fields as ReadonlyMap<string, FieldValue>, context);
    }
  }
  return overrides;
}

function addFields(
  overrides: Map<string, Map<string, FieldDeclaration>>,
  key: string,
  fields: ReadonlyMap<string, FieldValue>,
  { problems, owner, place }: OverrideContext,
): void {
  const known = overrides.get(key) ?? new Map<string, FieldDeclaration>();
  overrides.set(key, known);
  for (const [name, value] of fields) {
    const before = known.get(name);
    if (before === undefined) {
      known.set(name, { value, place, isDefault: false });
      continue;
    }
    problems.error({
      code: 'conflicting-overrides',
      message: `Conflicting overrides in the \`overrides\` field of \`${owner}\` for the key \`${key}\` for the field \`${name}\`: ${describeValue(before.value)} and ${describeValue(value)}`,
      place,
      help: 'set each field once for each key',
    });
  }
}

/** For so many keys the meant one is looked for, which goes through all names. */
const MAX_MEANT = 100;

/** Reports keys of `overrides` without a generated target. */
export function reportUnused(
  overrides: Overrides,
  used: ReadonlySet<string>,
  what: string,
  { problems, owner, place }: OverrideContext,
): void {
  const names = [...used].sort();
  const unused = [...overrides.keys()].filter((key) => !used.has(key));
  for (const [index, key] of unused.entries()) {
    const meant = index < MAX_MEANT ? nearestName(key, names) : undefined;
    problems.error({
      code: 'unused-override',
      message: `\`${key}\` in the \`overrides\` field of \`${owner}\` is not a ${what} of it`,
      place,
      help:
        meant !== undefined
          ? `did you mean \`${meant}\`?`
          : names.length === 0
            ? 'it generates nothing'
            : `it has: ${listSome(names, 20)}`,
    });
  }
}
