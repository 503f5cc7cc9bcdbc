import { asciiBytes, isWord } from './bytes.ts';

/** Keywords at the start of a statement that matter to the import scanner; `none`: any other name. */
export const Keyword = {
  none: 0,
  async: 1,
  case: 2,
  def: 3,
  elif: 4,
  else: 5,
  except: 6,
  finally: 7,
  for: 8,
  from: 9,
  if: 10,
  import: 11,
  lazy: 12,
  try: 13,
  while: 14,
  with: 15,
} as const;
export type Keyword = (typeof Keyword)[keyof typeof Keyword];

interface Candidate {
  readonly word: Uint8Array;
  readonly keyword: Keyword;
}

/** The keywords by their first byte: most names begin with none of these, or differ in their length. */
const byFirstByte: readonly (readonly Candidate[])[] = (() => {
  const lists: Candidate[][] = Array.from({ length: 256 }, () => []);
  for (const [name, keyword] of Object.entries(Keyword)) {
    const word = asciiBytes(name);
    if (keyword !== Keyword.none) lists[word[0]!]!.push({ word, keyword });
  }
  return lists;
})();

/** Characters of the longest word in the list. */
const LONGEST_KEYWORD = 7;

/** Which keyword the bytes from `start` to `end` are. */
export function keywordAt(bytes: Uint8Array, start: number, end: number): Keyword {
  if (end - start > LONGEST_KEYWORD) return Keyword.none;
  const candidates = byFirstByte[bytes[start]!]!;
  for (const { word, keyword } of candidates) {
    if (isWord(bytes, start, end, word)) return keyword;
  }
  return Keyword.none;
}

/** Other words that matter to the import scanner. */
export const words = {
  as: asciiBytes('as'),
  import: asciiBytes('import'),
  dunderImport: asciiBytes('__import__'),
  importError: asciiBytes('ImportError'),
  suppress: asciiBytes('suppress'),
  dunderName: asciiBytes('__name__'),
  false: asciiBytes('False'),
  typeChecking: asciiBytes('TYPE_CHECKING'),
} as const;

/** Other names that catch a missing module: base classes and subclasses of `ImportError`. */
export const relatedErrors = ['Exception', 'BaseException', 'ModuleNotFoundError'].map(asciiBytes);

/** Whether a statement continues a `try`. */
export function isClause(keyword: Keyword): boolean {
  return keyword === Keyword.except || keyword === Keyword.else || keyword === Keyword.finally;
}

const SPACE = 0x20;
const TAB = 0x09;
const DOT = 0x2e;

/** Whether a dot precedes the name at `start`. */
export function isAttribute(bytes: Uint8Array, start: number): boolean {
  let at = start - 1;
  while (bytes[at] === SPACE || bytes[at] === TAB) at--;
  return bytes[at] === DOT;
}

export const PRAGMA = '# pants: no-infer-dep';

/** Where the next pragma is, from the byte `start` on; the length of `bytes` if there is none. */
export function findPragma(bytes: Buffer, start: number): number {
  const found = bytes.indexOf(PRAGMA, start, 'latin1');
  return found === -1 ? bytes.length : found;
}
