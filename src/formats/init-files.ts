import { Token, Tokenizer } from '../python/tokenizer.ts';

/**
 * Whether two `__init__.py` files are the same except for comments and formatting, as packages that share a namespace
 * ship them, each with its own header and formatter. pex compares their syntax trees; this compares tokens and the
 * nesting of lines, and strings by the text between the quotes.
 */
export function sameCode(a: Buffer, b: Buffer): boolean {
  const [left, right] = [codeOf(a), codeOf(b)];
  return left.length === right.length && left.every((token, index) => token === right[index]);
}

const INDENT = '\u0000indent';
const DEDENT = '\u0000dedent';

/** The tokens of a text, without comments; `INDENT` and `DEDENT` where the nesting of lines changes. */
function codeOf(source: Buffer): readonly string[] {
  // Python reads every line end as LF, even in strings.
  const bytes = Buffer.from(source.toString('utf8').replace(/\r\n?/g, '\n'), 'utf8');
  const tokenizer = new Tokenizer(bytes);
  const code: string[] = [];
  const indents = [0];
  /** Commas in each open bracket. */
  const commas: number[] = [];
  for (let kind = tokenizer.next(); kind !== Token.end; kind = tokenizer.next()) {
    if (kind === Token.comment) continue;
    if (kind === Token.newline) {
      code.push('\n');
      continue;
    }
    if (tokenizer.firstOnLine) nest(code, indents, tokenizer.indent);
    const text =
      kind === Token.string ? stringOf(tokenizer) : bytes.toString('utf8', tokenizer.start, tokenizer.end);
    if (kind === Token.operator) countCommas(code, commas, text);
    code.push(text);
  }
  if (code.at(-1) !== '\n') code.push('\n');
  return code;
}

function nest(code: string[], indents: number[], indent: number): void {
  if (indent > indents.at(-1)!) {
    indents.push(indent);
    code.push(INDENT);
  }
  while (indents.length > 1 && indent < indents.at(-1)!) {
    indents.pop();
    code.push(DEDENT);
  }
}

/**
 * Drops the comma after the last of several elements, which has no meaning; after a single element it may make a tuple.
 */
function countCommas(code: string[], commas: number[], operator: string): void {
  if ('([{'.includes(operator)) commas.push(0);
  else if (operator === ',' && commas.length > 0) commas.push(commas.pop()! + 1);
  else if (')]}'.includes(operator) && (commas.pop() ?? 0) > 1 && code.at(-1) === ',') code.pop();
}

/** A string by its value if that equals its text; by its text if it has escapes or fields, or is not closed. */
function stringOf({ bytes, start, end, textStart, textEnd, escaped }: Tokenizer): string {
  const part = (from: number, to: number): string => Buffer.from(bytes.subarray(from, to)).toString('utf8');
  const text = part(start, end);
  if (escaped || end === textEnd) return text;
  const prefix = /^[a-z]*/i.exec(text)![0].toLowerCase().replace('r', '');
  return `${prefix}"${part(textStart, textEnd)}"`;
}
