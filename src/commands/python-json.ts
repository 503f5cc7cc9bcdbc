/**
 * JSON as Python's `json.dumps(value, indent=indent)` writes it: everything outside ASCII as `\uXXXX`. The keys of a
 * map keep their order.
 */
export function indentedJson(value: ReadonlyMap<string, readonly string[]>, indent: number): string {
  const text = JSON.stringify(Object.fromEntries(value), undefined, indent);
  return text.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
