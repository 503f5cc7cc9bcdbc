/** Levels of lists and objects: the locks, pages and answers of real tools have some ten. */
export const MAX_JSON_DEPTH = 200;

/**
 * Reads JSON that a stranger wrote. `JSON.parse` takes any depth: 60 MB of `[` cost 12 s and 2.7 GB, and what is deep ends
 * the stack of whoever walks over it.
 * @throws SyntaxError for what is not JSON or nested too deeply
 */
export function parseBoundedJson(text: string): unknown {
  if (isTooDeep(text)) throw new SyntaxError(`it is nested more than ${MAX_JSON_DEPTH} levels deep`);
  return JSON.parse(text);
}

function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x22) index = endOfString(text, index);
    else if (code === 0x5b || code === 0x7b) {
      if (++depth > MAX_JSON_DEPTH) return true;
    } else if (code === 0x5d || code === 0x7d) depth--;
  }
  return false;
}

/** The index of the quote that ends the string at `start`, or the end of the text. */
function endOfString(text: string, start: number): number {
  for (let index = start + 1; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x5c) index++;
    else if (code === 0x22) return index;
  }
  return text.length;
}
