import type { FieldValue } from './types.ts';

/** Anything with fields: a target. */
interface WithFields {
  readonly fields: ReadonlyMap<string, FieldValue>;
}

/** A string field's value; `undefined` when it is `None` or not a field of the target. */
export function stringField(target: WithFields, name: string): string | undefined {
  const value = target.fields.get(name);
  return typeof value === 'string' ? value : undefined;
}

/** A boolean field's value; `undefined` when it is `None` or not a field of the target. */
export function boolField(target: WithFields, name: string): boolean | undefined {
  const value = target.fields.get(name);
  return typeof value === 'boolean' ? value : undefined;
}

/** The strings of a list field, in order; empty when it is `None` or not a field of the target. */
export function stringListField(target: WithFields, name: string): readonly string[] {
  return optionalStringListField(target, name) ?? [];
}

/** Like `stringListField`, but `undefined` if the field is `None` or missing. */
export function optionalStringListField(target: WithFields, name: string): readonly string[] | undefined {
  const value = target.fields.get(name);
  if (!Array.isArray(value)) return undefined;
  const items = value as readonly FieldValue[];
  return items.filter((item) => typeof item === 'string');
}

/** The entries of a dictionary with string keys; empty when it is `None` or not a field of the target. */
export function dictField(target: WithFields, name: string): ReadonlyMap<string, FieldValue> {
  const value = target.fields.get(name);
  const entries = new Map<string, FieldValue>();
  if (!(value instanceof Map)) return entries;
  for (const [key, item] of value as ReadonlyMap<FieldValue, FieldValue>) {
    if (typeof key === 'string') entries.set(key, item);
  }
  return entries;
}

/** A dictionary from strings to strings; empty when it is `None` or not a field of the target. */
export function stringDictField(target: WithFields, name: string): ReadonlyMap<string, string> {
  const entries = new Map<string, string>();
  for (const [key, item] of dictField(target, name)) if (typeof item === 'string') entries.set(key, item);
  return entries;
}

/** A dictionary from strings to lists of strings; empty when it is `None` or not a field of the target. */
export function stringListDictField(
  target: WithFields,
  name: string,
): ReadonlyMap<string, readonly string[]> {
  const entries = new Map<string, readonly string[]>();
  for (const [key, item] of dictField(target, name)) {
    if (Array.isArray(item)) {
      entries.set(
        key,
        (item as readonly FieldValue[]).filter((part) => typeof part === 'string'),
      );
    }
  }
  return entries;
}
