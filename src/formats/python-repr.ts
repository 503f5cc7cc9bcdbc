/** `repr()` of a Python string. */
export function pythonRepr(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll('\t', '\\t')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replace(/[\x00-\x1f\x7f-\xa0\xad]/g, (unit) => `\\x${unit.charCodeAt(0).toString(16).padStart(2, '0')}`)
    .replaceAll(quote, `\\${quote}`);
  return `${quote}${escaped}${quote}`;
}

/** `repr()` of a Python tuple of strings. */
export function pythonTuple(texts: readonly string[]): string {
  return `(${texts.map(pythonRepr).join(', ')}${texts.length === 1 ? ',' : ''})`;
}
