/** The ASCII characters of the Unicode properties that patterns here name. */
const asciiMembers: Readonly<Record<string, string>> = {
  L: 'A-Za-z',
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
 * A pattern that is made when it is first asked for. One that names Unicode properties takes V8 half a millisecond when
 * it reads the literal, used or not, and more when it first runs it.
 * @param source of a `RegExp`
 */
export function lazyPattern(source: string, flags = 'u'): () => RegExp {
  let pattern: RegExp | undefined;
  return () => (pattern ??= new RegExp(source, flags));
}

/**
 * A test of whole texts or parts of them against `source`, which names Unicode properties, `\p{…}`, in brackets only.
 * What is ASCII, which is nearly everything, is held against a pattern for ASCII.
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

/** Letters, digits and `_`, not beginning with a digit: what Python's `\w` takes for a name. */
export const isWordName = unicodeTest(String.raw`^[\p{L}_][\p{L}\p{N}_]*$`);

/** An identifier of Python (UAX #31), keywords included. */
export const isIdentifier = unicodeTest(String.raw`^[\p{ID_Start}_][\p{ID_Continue}]*$`);
