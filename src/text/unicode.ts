/** The ASCII characters of the Unicode properties used in patterns. */
const asciiMembers: Readonly<Record<string, string>> = {
  L: 'A-Za-z',
  M: '',
  Lu: 'A-Z',
  Ll: 'a-z',
  Lt: '',
  Lowercase: 'a-z',
  N: '0-9',
  Nd: '0-9',
  ID_Start: 'A-Za-z',
  ID_Continue: 'A-Za-z0-9_',
  XID_Start: 'A-Za-z',
  XID_Continue: 'A-Za-z0-9_',
  C: '\\x00-\\x1f\\x7f',
  Cc: '\\x00-\\x1f\\x7f',
  Cf: '',
  Cs: '',
  Co: '',
  Cn: '',
  Z: ' ',
  Zl: '',
  Zp: '',
  Zs: ' ',
};

/**
 * A pattern that is compiled on first use. A literal with Unicode properties costs V8 half a millisecond to parse
 * even if unused, and more on its first run.
 * @param source of a `RegExp`
 */
export function lazyPattern(source: string, flags = 'u'): () => RegExp {
  let pattern: RegExp | undefined;
  return () => (pattern ??= new RegExp(source, flags));
}

/**
 * A test of whole texts or parts of them against `source`, which names Unicode properties, `\p{…}`, in brackets only.
 * ASCII text, which is nearly everything, is matched with an ASCII pattern.
 * @throws Error for a property that `asciiMembers` lacks: a defect
 */
export function unicodeTest(source: string): (text: string) => boolean {
  const ascii = source.replace(/\\p\{(\w+)\}/g, (property, name: string) => {
    const members = asciiMembers[name];
    if (members === undefined) throw new Error(`no ASCII characters are listed for ${property}`);
    return members;
  });
  const [forAscii, forAll] = [lazyPattern(ascii, ''), lazyPattern(source)];
  return (text) => (/^[\0-\x7f]*$/.test(text) ? forAscii() : forAll()).test(text);
}

/** Letters, digits and `_`, not starting with a digit: names as matched by Python's `\w`. */
export const isWordName = unicodeTest(String.raw`^[\p{L}_][\p{L}\p{N}_]*$`);

/** An identifier of Python (UAX #31), keywords included. */
export const isIdentifier = unicodeTest(String.raw`^[\p{ID_Start}_][\p{ID_Continue}]*$`);
