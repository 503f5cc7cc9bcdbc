/** The kinds of tokens; `newline`, `indent`, `dedent` and `end` carry the structure of lines. */
export type TokenKind =
  | 'name'
  | 'keyword'
  | 'number'
  | 'string'
  | 'f-string'
  | 'operator'
  | 'newline'
  | 'indent'
  | 'dedent'
  | 'end';

export interface Token {
  readonly kind: TokenKind;
  /** Source text of names, keywords and operators; `''` for others. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** `int` as bigint, `float` as number, text of a `str`, bytes of a `bytes`. */
  readonly value: bigint | number | string | Uint8Array | undefined;
  readonly parts: readonly FormatPart[] | undefined;
}

/** A piece of an f-string: text, or a replacement field whose expression is the span `start`..`end`. */
export type FormatPart =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'field';
      readonly start: number;
      readonly end: number;
      readonly conversion: 'r' | 's' | 'a' | undefined;
      readonly spec: readonly FormatPart[] | undefined;
      /** `{x = }`: the text before the value. */
      readonly label: string | undefined;
    };

export const keywords: ReadonlySet<string> = new Set([
  'False', 'None', 'True', 'and', 'as', 'assert', 'async', 'await', 'break', 'class', 'continue',
  'def', 'del', 'elif', 'else', 'except', 'finally', 'for', 'from', 'global', 'if', 'import', 'in',
  'is', 'lambda', 'nonlocal', 'not', 'or', 'pass', 'raise', 'return', 'try', 'while', 'with', 'yield',
]); // prettier-ignore
