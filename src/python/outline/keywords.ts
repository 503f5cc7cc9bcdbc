import { asciiBytes, isWord } from '../bytes.ts';
import type { LineReader } from './logical-lines.ts';

/** The keywords of Python 3.7 and later (Python reference, "Keywords"), without soft ones. */
const keywords = [
  ...['False', 'None', 'True', 'and', 'as', 'assert', 'async', 'await', 'break', 'class', 'continue', 'def'],
  ...['del', 'elif', 'else', 'except', 'finally', 'for', 'from', 'global', 'if', 'import', 'in', 'is'],
  ...['lambda', 'nonlocal', 'not', 'or', 'pass', 'raise', 'return', 'try', 'while', 'with', 'yield'],
];

/** Names with which modules bind names or create modules at run time, see `dynamic-names.ts`. */
const signs = [
  ...['__path__', 'meta_path', 'path_hooks', 'modules', '__getattr__', 'globals', 'vars', 'locals', 'exec'],
  ...['setattr', 'extend_path', 'declare_namespace', '_getframe', 'f_globals'],
  ...['f_locals', 'global_enum', '_convert_', '_convert', 'eval'],
];

/** What a name is to the rules about lines; a sign is no keyword. */
export const Keyword = {
  none: 0,
  sign: 1,
  other: 2,
  lambda: 3,
  suspending: 4,
  for: 5,
  in: 6,
  if: 7,
  else: 8,
} as const;
type Keyword = (typeof Keyword)[keyof typeof Keyword];

interface Entry {
  readonly word: Uint8Array;
  readonly kind: Keyword;
}

const LONGEST = [...keywords, ...signs].reduce((most, { length }) => Math.max(most, length), 0);

/** By length and first letter, since each name of a file is asked about. */
const byStart: readonly (readonly Entry[] | undefined)[] = (() => {
  const table: (Entry[] | undefined)[] = Array.from({ length: (LONGEST + 1) << 7 }, () => undefined);
  const add = (word: string, kind: Keyword): void => {
    (table[(word.length << 7) | word.charCodeAt(0)] ??= []).push({ word: asciiBytes(word), kind });
  };
  const special: Readonly<Record<string, Keyword>> = {
    ...{ lambda: Keyword.lambda, for: Keyword.for, in: Keyword.in, if: Keyword.if },
    else: Keyword.else,
    ...{ async: Keyword.suspending, await: Keyword.suspending, yield: Keyword.suspending },
  };
  for (const word of keywords) add(word, special[word] ?? Keyword.other);
  for (const word of signs) add(word, Keyword.sign);
  return table;
})();

/** Which keyword a name is. */
export function keywordAt({ starts, ends, bytes }: LineReader, at: number): Keyword {
  const start = starts[at]!;
  const length = ends[at]! - start;
  const first = bytes[start]!;
  if (length > LONGEST || first >= 0x80) return Keyword.none;
  const entries = byStart[(length << 7) | first];
  if (entries === undefined) return Keyword.none;
  for (const { word, kind } of entries) if (isWord(bytes, start, start + length, word)) return kind;
  return Keyword.none;
}

/** Whether the name at a token is a keyword. */
export function isKeyword(line: LineReader, at: number): boolean {
  return keywordAt(line, at) > Keyword.sign;
}

/** Whether the token at `at` is the name `word`, in ASCII. */
export function isWordAt(line: LineReader, at: number, word: Uint8Array): boolean {
  return line.isName(at) && isWord(line.bytes, line.starts[at]!, line.ends[at]!, word);
}

export const words = {
  async: asciiBytes('async'),
  await: asciiBytes('await'),
  def: asciiBytes('def'),
  for: asciiBytes('for'),
  from: asciiBytes('from'),
  import: asciiBytes('import'),
  in: asciiBytes('in'),
  lambda: asciiBytes('lambda'),
  yield: asciiBytes('yield'),
};
