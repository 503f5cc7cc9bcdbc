import { compareCodePoints } from '../../text/code-points.ts';

/** A value that JSON can represent. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** `json.dumps(value, sort_keys=True, separators=(",", ":"))` of Python: ASCII only, without spaces. */
export function compactJson(value: Json): string {
  if (typeof value === 'string') return pythonString(value);
  if (value === null || typeof value !== 'object') return String(value);
  if (isList(value)) return `[${value.map(compactJson).join(',')}]`;
  const members = Object.entries(value)
    .sort(([a], [b]) => compareCodePoints(a, b))
    .map(([name, member]) => `${pythonString(name)}:${compactJson(member)}`);
  return `{${members.join(',')}}`;
}

/** `json.dumps` of a string. */
export function pythonString(text: string): string {
  return JSON.stringify(text).replace(
    /[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Like `Array.isArray`, but also for readonly arrays. */
function isList(value: object): value is readonly Json[] {
  return Array.isArray(value);
}
