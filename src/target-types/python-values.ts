import type { FieldValue, OpaqueObject, Parametrize } from './types.ts';

/** Messages show a value up to this many characters. */
const LONGEST_NAME = 200;

/** A value as Python's `repr` shows it, truncated if it is long. */
export function describeValue(value: FieldValue): string {
  const text = shown(value, 0);
  return text.length <= LONGEST_NAME ? text : `${text.slice(0, LONGEST_NAME - 1)}…`;
}

function shown(value: FieldValue, depth: number): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'string') return quoted(value.slice(0, LONGEST_NAME + 1));
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (depth > 4) return '…';
  const items = (values: Iterable<FieldValue>): string =>
    Array.from(firstOf(values), (item) => shown(item, depth + 1)).join(', ');
  if (Array.isArray(value)) return `[${items(value as readonly FieldValue[])}]`;
  if (value instanceof Set) return `{${items(value as ReadonlySet<FieldValue>)}}`;
  if (value instanceof Map) {
    const entries = Array.from(
      firstOf(value as ReadonlyMap<FieldValue, FieldValue>),
      ([key, item]) => `${shown(key, depth + 1)}: ${shown(item, depth + 1)}`,
    );
    return `{${entries.join(', ')}}`;
  }
  const object = value as Parametrize | OpaqueObject;
  return object.kind === 'parametrize' ? 'parametrize(…)' : `${object.type}(…)`;
}

function* firstOf<T>(values: Iterable<T>): Iterable<T> {
  let count = 0;
  for (const value of values) {
    if (count++ === LONGEST_NAME) return;
    yield value;
  }
}

function quoted(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const body = text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll(quote, `\\${quote}`);
  return `${quote}${body}${quote}`;
}

/** The name of a value's Python type. */
export function typeName(value: FieldValue): string {
  if (value === null) return 'NoneType';
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'string') return 'str';
  if (typeof value === 'bigint') return 'int';
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'float';
  if (Array.isArray(value)) return 'list';
  if (value instanceof Set) return 'set';
  if (value instanceof Map) return 'dict';
  const object = value as Parametrize | OpaqueObject;
  return object.kind === 'parametrize' ? 'Parametrize' : object.type;
}

/** Whether it is a call such as `http_source(…)`. */
export function isObject(value: FieldValue): value is OpaqueObject {
  return isTagged(value, 'object');
}

/** Whether it is `parametrize(…)`. */
export function isParametrize(value: FieldValue): value is Parametrize {
  return isTagged(value, 'parametrize');
}

function isTagged(value: FieldValue, kind: string): boolean {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === kind;
}
