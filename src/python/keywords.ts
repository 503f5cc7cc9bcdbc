/** Words that are no names in Python 3 (`keyword.kwlist` of CPython 3.13; soft keywords are names). */
const keywords = new Set([
  'False',
  'None',
  'True',
  'and',
  'as',
  'assert',
  'async',
  'await',
  'break',
  'class',
  'continue',
  'def',
  'del',
  'elif',
  'else',
  'except',
  'finally',
  'for',
  'from',
  'global',
  'if',
  'import',
  'in',
  'is',
  'lambda',
  'nonlocal',
  'not',
  'or',
  'pass',
  'raise',
  'return',
  'try',
  'while',
  'with',
  'yield',
]);

/** Whether Python reads a word as a keyword. */
export function isKeyword(word: string): boolean {
  return keywords.has(word);
}
