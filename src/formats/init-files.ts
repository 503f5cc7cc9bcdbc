/**
 * Whether two `__init__.py` files are the same but for comments, blank lines and blanks at the ends of lines: what
 * packages that share a namespace ship, each with a header of its own.
 */
export function sameCode(a: Buffer, b: Buffer): boolean {
  return withoutComments(a) === withoutComments(b);
}

/** The text without comments and blank lines. Strings stay as they are; a `#` in one is not a comment. */
function withoutComments(source: Buffer): string {
  const text = source
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
  let code = '';
  for (let at = 0; at < text.length;) {
    const character = text[at]!;
    if (character === '#') {
      const end = text.indexOf('\n', at);
      at = end === -1 ? text.length : end;
    } else if (character === '"' || character === "'") {
      const end = stringEnd(text, at, character);
      // Marks the lines of a string, so that they are kept below.
      code += text.slice(at, end).replaceAll('\n', '\u0000\n\u0000');
      at = end;
    } else {
      code += character;
      at++;
    }
  }
  return code
    .split('\n')
    .map((line) => (line.includes('\u0000') ? line : line.trimEnd()))
    .filter((line) => line !== '')
    .join('\n');
}

/** The offset behind a string that begins at `start`; the end of the text when it is not closed. */
function stringEnd(text: string, start: number, quote: string): number {
  const isTriple = text.startsWith(quote.repeat(3), start);
  const closing = isTriple ? quote.repeat(3) : quote;
  for (let at = start + closing.length; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (!isTriple && text[at] === '\n') return at;
    else if (text.startsWith(closing, at)) return at + closing.length;
  }
  return text.length;
}
