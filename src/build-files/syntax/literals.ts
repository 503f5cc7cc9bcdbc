import { lazyPattern } from '../../text/unicode.ts';
import { SyntaxFault, type Span } from './source.ts';
import { simpleEscapes } from '../../text/simple-escapes.ts';

/** More decimal digits than this CPython refuses to convert (`sys.int_info.default_max_str_digits`). */
const MAX_DECIMAL_DIGITS = 4300;
/** Our own limit: other bases convert in linear time, but no real BUILD file has a literal of this size. */
const MAX_OTHER_DIGITS = 16_000;

const NUMBER_PATTERN =
  /0[xX](?:_?[0-9a-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+|(?:[0-9](?:_?[0-9])*)?\.[0-9](?:_?[0-9])*(?:[eE][+-]?[0-9](?:_?[0-9])*)?|[0-9](?:_?[0-9])*\.?(?:[eE][+-]?[0-9](?:_?[0-9])*)?/y;

const word = lazyPattern(String.raw`[\p{L}\p{N}_]+`, 'uy');

/** Reads the number that starts at `start` (Python's lexical analysis, "Numeric literals"). */
export function readNumber(text: string, start: number): { value: bigint | number; end: number } {
  NUMBER_PATTERN.lastIndex = start;
  const raw = NUMBER_PATTERN.exec(text)?.[0] ?? text.charAt(start);
  const end = start + raw.length;
  const digits = raw.replaceAll('_', '');
  const span = { start, end };
  const following = word();
  following.lastIndex = end;
  const tail = following.exec(text)?.[0];
  if (tail !== undefined && !/^(?:and|or|in|is|if|else|for|not)\b/.test(tail)) {
    throw badNumber(raw, tail, { start, end: end + tail.length });
  }
  if (/^0[xXoObB]/.test(digits)) {
    if (digits.length > MAX_OTHER_DIGITS) throw new SyntaxFault('integer literal is too long', span);
    return { value: BigInt(digits), end };
  }
  if (/[.eE]/.test(digits)) return { value: Number(digits), end };
  if (/^0+[1-9]/.test(digits)) {
    throw new SyntaxFault(
      'leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers',
      span,
    );
  }
  if (digits.length > MAX_DECIMAL_DIGITS) {
    throw new SyntaxFault(
      `Exceeds the limit (${MAX_DECIMAL_DIGITS} digits) for integer string conversion: value has ${digits.length} digits`,
      span,
      'write the number in hexadecimal',
    );
  }
  return { value: BigInt(digits), end };
}

function badNumber(raw: string, tail: string, span: Span): SyntaxFault {
  if (/^[jJ]$/.test(tail)) {
    return new SyntaxFault(
      'complex numbers are not supported in BUILD files',
      span,
      undefined,
      'unsupported-syntax',
    );
  }
  const base = /^0[xX]/.test(raw + tail)
    ? 'hexadecimal'
    : /^0[oO]/.test(raw + tail)
      ? 'octal'
      : /^0[bB]/.test(raw + tail)
        ? 'binary'
        : 'decimal';
  return new SyntaxFault(
    `invalid ${base} literal`,
    span,
    base === 'decimal' && !tail.startsWith('_')
      ? 'names cannot start with a digit; put strings in quotes'
      : undefined,
  );
}

const ESCAPE_PATTERN = /\\(?:([0-7]{1,3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([^]))/g;

/**
 * Text of a string literal's body with its escapes replaced; unknown escapes stay as they are, as in CPython. `offset`
 * is where the body starts in the source. With `bytes`, `\u`, `\U` and `\N` are not escapes.
 */
export function decodeEscapes(body: string, offset: number, bytes = false): string {
  if (!body.includes('\\')) return body;
  return body.replace(
    ESCAPE_PATTERN,
    (
      whole: string,
      octal: string | undefined,
      hex: string | undefined,
      short: string | undefined,
      long: string | undefined,
      other: string | undefined,
      at: number,
    ) => {
      const span = { start: offset + at, end: offset + at + whole.length };
      if (octal !== undefined)
        return String.fromCharCode(bytes ? parseInt(octal, 8) & 255 : parseInt(octal, 8));
      if (hex !== undefined) return String.fromCharCode(parseInt(hex, 16));
      if (bytes && (short ?? long) !== undefined) return whole;
      if (short !== undefined) return String.fromCharCode(parseInt(short, 16));
      if (long !== undefined) {
        const code = parseInt(long, 16);
        if (code > 0x10ffff) {
          throw new SyntaxFault(
            `(unicode error) '${whole}' is not a Unicode character: it is above \\U0010ffff`,
            span,
          );
        }
        return String.fromCodePoint(code);
      }
      if (other === 'x')
        throw new SyntaxFault('truncated \\xXX escape', span, 'write two hexadecimal digits, or `\\\\x`.');
      if (!bytes && other === 'u')
        throw new SyntaxFault('truncated \\uXXXX escape', span, 'write four hexadecimal digits, or `\\\\u`.');
      if (!bytes && other === 'U') {
        throw new SyntaxFault(
          'truncated \\UXXXXXXXX escape',
          span,
          'write eight hexadecimal digits, or `\\\\U`.',
        );
      }
      if (!bytes && other === 'N') {
        throw new SyntaxFault(
          'character names (`\\N{...}`) are not supported in BUILD files',
          span,
          'write the character itself, or `\\uXXXX`.',
          'unsupported-syntax',
        );
      }
      return simpleEscapes.get(other!) ?? whole;
    },
  );
}
