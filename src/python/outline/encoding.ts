import { isUtf8 } from 'node:buffer';
import data from '../data/text-encodings.json' with { type: 'json' };
import { Token, Tokenizer } from '../tokenizer.ts';
import type { SyntaxFault } from './types.ts';

/** A declaration as PEP 263 has it, in one of the first two lines. */
const DECLARATION = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/;
/** The second line counts only below a comment or an empty line. */
const NO_CODE = /^[ \t\f]*(?:#|$)/;
/** Bytes in which the first two lines are. */
const LONGEST_START = 4096;
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Why Python cannot decode a file, if that is certain: it declares an encoding that Python does not know, or holds bytes that
 * are none of its encoding. Bytes in comments do not count, since an import does not look at them.
 */
export function encodingFault(source: Buffer): SyntaxFault | undefined {
  const zero = source.indexOf(0);
  if (zero !== -1) {
    const what = isUtf16(source)
      ? 'the file is UTF-16, which Python does not read'
      : 'the file holds a null byte';
    return faultAt(source, isUtf16(source) ? 0 : zero, what);
  }
  const hasMark = source.subarray(0, 3).equals(byteOrderMark);
  const declared = declarationOf(hasMark ? source.subarray(3) : source);
  if (declared === undefined) return undecodable(source, false);
  const [name, line] = declared;
  const normal = normalName(name);
  const isUtf8Name = normal === 'utf-8' || /^(?:utf_?8|u8|utf)$/.test(normal);
  if (hasMark && !isUtf8Name && normal !== 'utf_8_sig')
    return fault(
      line,
      `the file declares the encoding \`${name}\`, but begins with the byte order mark of UTF-8`,
    );
  if (isUtf8Name || normal === 'utf_8_sig') return undecodable(source, normal !== 'utf-8');
  if (normal === 'latin-1') return undefined;
  if (/^(?:ascii|us_ascii|us|646)$/.test(normal)) {
    const at = source.findIndex((byte) => byte >= 0x80);
    return at === -1 ? undefined : faultAt(source, at, 'the file declares to be ASCII, and this line is not');
  }
  return names.has(normal) ? undefined : fault(line, `Python knows no encoding \`${name}\` for sources`);
}

/** Lower case, with `_` for what separates (`encodings.normalize_encoding`). */
const names: ReadonlySet<string> = new Set(data.names);

/** The name and the line of a declaration. */
function declarationOf(source: Buffer): readonly [string, number] | undefined {
  const [first = '', second = ''] = source.toString('latin1', 0, LONGEST_START).split(/\r\n|\r|\n/, 2);
  const [, name] = DECLARATION.exec(first) ?? [];
  if (name !== undefined) return [name, 1];
  const [, other] = NO_CODE.test(first) ? (DECLARATION.exec(second) ?? []) : [];
  return other === undefined ? undefined : [other, 2];
}

/** As Python's tokenizer and its registry of encodings do it: `utf-8-unix` is UTF-8, `utf8-unix` nothing. */
function normalName(name: string): string {
  const plain = name.toLowerCase().replaceAll('_', '-');
  if (/^utf-8(?:-|$)/.test(plain) && plain !== 'utf-8-sig') return 'utf-8';
  if (/^(?:latin-1|iso-8859-1|iso-latin-1)(?:-|$)/.test(plain)) return 'latin-1';
  return name
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '_')
    .replace(/^_|_$/g, '');
}

/** @param isStrict bytes in comments count */
function undecodable(source: Buffer, isStrict: boolean): SyntaxFault | undefined {
  if (isUtf8(source)) return undefined;
  const read = isStrict ? source : withoutComments(source);
  if (isUtf8(read)) return undefined;
  // The first byte that does not decode: what is before it does.
  let [good, bad] = [0, read.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8(read.subarray(0, startOfCharacter(read, middle)))) good = middle;
    else bad = middle;
  }
  const byte = `0x${read[startOfCharacter(read, good)]!.toString(16)}`;
  return faultAt(
    read,
    good,
    `the file is not UTF-8 and declares no other encoding: the byte ${byte} does not decode`,
  );
}

/** The start of the character that a byte may belong to. */
function startOfCharacter(bytes: Buffer, at: number): number {
  let start = at;
  while (start > 0 && at - start < 3 && (bytes[start]! & 0xc0) === 0x80) start--;
  return start;
}

function withoutComments(source: Buffer): Buffer {
  const copy = Buffer.from(source);
  const tokens = new Tokenizer(source);
  for (let kind = tokens.next(); kind !== Token.end; kind = tokens.next()) {
    if (kind === Token.comment) copy.fill(0x20, tokens.start, tokens.end);
  }
  return copy;
}

function isUtf16(source: Buffer): boolean {
  const [first, second] = source;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function faultAt(source: Buffer, at: number, message: string): SyntaxFault {
  let line = 1;
  for (let end = source.indexOf(0x0a); end !== -1 && end < at; end = source.indexOf(0x0a, end + 1)) line++;
  return fault(line, message);
}

function fault(line: number, message: string): SyntaxFault {
  return { line, message, isPython2: false };
}
