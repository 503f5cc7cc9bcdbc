/** Splits a command line into words as Python's `shlex.split` does; undefined if a quote is not closed. */
export function splitShell(text: string): readonly string[] | undefined {
  const words: string[] = [];
  let word: string | undefined;
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (/[ \t\r\n]/.test(character)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else if (character === "'" || character === '"') {
      const quoted = readQuoted(text, at, character);
      if (quoted === undefined) return undefined;
      word = (word ?? '') + quoted.value;
      at = quoted.end;
    } else if (character === '\\') {
      if (++at === text.length) return undefined;
      word = (word ?? '') + text[at]!;
    } else word = (word ?? '') + character;
  }
  return word === undefined ? words : [...words, word];
}

/** The value of a quoted part and the offset of its last quote. In double quotes, `\` escapes a quote and itself. */
function readQuoted(
  text: string,
  start: number,
  quote: string,
): { readonly value: string; readonly end: number } | undefined {
  let value = '';
  for (let at = start + 1; at < text.length; at++) {
    const character = text[at]!;
    if (character === quote) return { value, end: at };
    const next = text[at + 1];
    if (quote === '"' && character === '\\' && (next === '"' || next === '\\')) value += text[++at]!;
    else value += character;
  }
  return undefined;
}

/** A word quoted for a shell, like Python's `shlex.quote`. */
export function quoteShell(word: string): string {
  if (word !== '' && /^[\w@%+=:,./-]+$/.test(word)) return word;
  return `'${word.replaceAll("'", `'"'"'`)}'`;
}
