import { isWord } from './bytes.ts';
import { relatedErrors, words } from './imports-words.ts';
import { Token, type Tokenizer } from './tokenizer.ts';

/**
 * Whether `except` and `with` catch `ImportError`. A clause is passed as a code with one letter per token.
 *
 * `I` the name ImportError, `E` another name of what catches it or a missing module, `S` the name suppress, `n` another name, `a` the keyword `as`, brackets, `,` and `.` themselves, `x` anything else.
 */
const ClauseCode = {
  importError: 'I',
  related: 'E',
  suppress: 'S',
  name: 'n',
  as: 'a',
  other: 'x',
} as const;

/** Longer clauses are ignored, to bound the time for hostile files. */
export const LONGEST_CLAUSE = 400;
const MOST_PARENTHESES = 4;

/** Parts between the commas (or before `as`) outside brackets; `undefined` if brackets do not match. */
function split(code: string): string[] | undefined {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < code.length; index++) {
    const letter = code[index]!;
    if ('([{'.includes(letter)) depth++;
    else if (')]}'.includes(letter) && --depth < 0) return undefined;
    else if (letter === ',' && depth === 0) {
      parts.push(code.slice(start, index));
      start = index + 1;
    }
  }
  if (depth !== 0) return undefined;
  parts.push(code.slice(start));
  return parts;
}

/** The code inside the one pair of brackets that encloses all of `code`; else `undefined`. */
function inside(code: string, brackets: string): string | undefined {
  if (code.length < 2 || !brackets.includes(code[0]!)) return undefined;
  let depth = 0;
  for (let index = 0; index < code.length; index++) {
    if ('([{'.includes(code[index]!)) depth++;
    else if (')]}'.includes(code[index]!) && --depth === 0 && index < code.length - 1) return undefined;
  }
  return depth === 0 ? code.slice(1, -1) : undefined;
}

/** `((x))` → `x`; a tuple stays a tuple. */
function withoutParentheses(code: string): string {
  for (let count = 0; count < MOST_PARENTHESES; count++) {
    const inner = inside(code, '(');
    if (inner === undefined || split(inner)?.length !== 1) return code;
    code = inner;
  }
  return code;
}

/** The names to look for in a clause. */
export type Caught = 'ImportError' | 'missing modules';

function isCaught(code: string, wanted: Caught): boolean {
  const bare = withoutParentheses(code);
  return bare === ClauseCode.importError || (wanted === 'missing modules' && bare === ClauseCode.related);
}

/**
 * Whether the clause between `except` and `:` names `ImportError`: alone, or in a tuple, list or set; also without
 * parentheses (PEP 758, and Python 2's `except ImportError, e`). Attributes, other names and computed values do not
 * count, as in Pants.
 */
export function catchesImportError(code: string, wanted: Caught = 'ImportError'): boolean {
  if (code === '') return wanted === 'missing modules';
  // Most clauses name other errors.
  const isNamed =
    code.includes(ClauseCode.importError) || (wanted !== 'ImportError' && code.includes(ClauseCode.related));
  if (!isNamed) return false;
  const end = code.indexOf(ClauseCode.as);
  const types = split(end === -1 ? code : code.slice(0, end));
  return (
    types?.some((type) => {
      if (isCaught(type, wanted)) return true;
      const members = inside(withoutParentheses(type), '([{');
      return members !== undefined && (split(members)?.some((one) => isCaught(one, wanted)) ?? false);
    }) ?? false
  );
}

/** Whether the clause between `with` and `:` has an item `suppress(…, ImportError, …)` or `anything.suppress(…)`. */
export function suppressesImportError(code: string, wanted: Caught = 'ImportError'): boolean {
  if (!code.includes(ClauseCode.suppress)) return false;
  const items = split(inside(code, '(') ?? code);
  return items?.some((item) => isSuppressCall(item, wanted)) ?? false;
}

function isSuppressCall(item: string, wanted: Caught): boolean {
  let depth = 0;
  let open = -1;
  let end = item.length;
  for (let index = 0; index < end; index++) {
    const letter = item[index]!;
    if ('([{'.includes(letter)) {
      if (depth++ === 0) open = index;
    } else if (')]}'.includes(letter)) depth--;
    else if (letter === ClauseCode.as && depth === 0) end = index;
  }
  if (open === -1 || item[end - 1] !== ')') return false;
  const callee = item.slice(0, open);
  if (callee !== ClauseCode.suppress && !callee.endsWith(`.${ClauseCode.suppress}`)) return false;
  return split(item.slice(open + 1, end - 1))?.some((argument) => isCaught(argument, wanted)) ?? false;
}

/** The code of the current token; `''` for one that has no part in a clause. */
export function clauseCode(tokens: Tokenizer, kind: number, isFirst: boolean): string {
  if (kind === Token.name) {
    const { bytes, start, end } = tokens;
    const is = (word: Uint8Array): boolean => isWord(bytes, start, end, word);
    if (is(words.importError)) return ClauseCode.importError;
    if (is(words.suppress)) return ClauseCode.suppress;
    if (is(words.as)) return ClauseCode.as;
    return relatedErrors.some(is) ? ClauseCode.related : ClauseCode.name;
  }
  if (kind !== Token.operator) return ClauseCode.other;
  const operator = String.fromCharCode(tokens.operator);
  if (operator === '*' && isFirst) return ''; // except*
  return '()[]{},.'.includes(operator) ? operator : ClauseCode.other;
}
