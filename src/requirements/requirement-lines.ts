import { userError, type Place } from '../host/types.ts';

/** What ends a line of a requirements file for pip (`str.splitlines`). */
export const LINE_END = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/;

const OPTION =
  /^(-r|--requirement|-c|--constraint|-e|--editable|-i|-f|--[a-z-]+)(?:\s*=\s*|\s+|(?<=^-[rcef])|$)(.*)$/;

/** The option that a line of a requirements file is, and its value: `-r other.txt`, `--index-url=https://…`; undefined for others. */
export function optionOf(line: string): { readonly name: string; readonly value: string } | undefined {
  const [, name, value = ''] = OPTION.exec(line) ?? [];
  return name === undefined ? undefined : { name, value: unquoted(value.trim()) };
}

/** pip reads the values of options as a shell does. */
function unquoted(value: string): string {
  const quote = value[0];
  const isQuoted = (quote === '"' || quote === "'") && value.length > 1 && value.endsWith(quote);
  return isQuoted ? value.slice(1, -1) : value;
}

/** A line without its comment: a `#` at the beginning or behind a blank. */
export function withoutComment(line: string): string {
  return before(line, /(?:^|\s)#/).trim();
}

/** The comment of a line, without its `#`; `''` when it has none. */
export function commentOf(line: string): string {
  const at = line.search(/(?:^|\s)#/);
  return at === -1 ? '' : line.slice(line.indexOf('#', at) + 1);
}

/** A requirement without the options behind it (`--hash=sha256:…`). */
export function withoutOptions(line: string): string {
  return before(line, /(?:^|\s)--[a-z]/).trim();
}

/** `text` up to what a pattern finds first. A pattern that also takes the rest can cost its square. */
function before(text: string, pattern: RegExp): string {
  const at = text.search(pattern);
  return at === -1 ? text : text.slice(0, at);
}

/** `text` without all that it ends with of one character. */
export function withoutTrailing(text: string, character: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === character) end--;
  return text.slice(0, end);
}

/** pip-compile writes some ten thousand for the biggest projects. */
const MAX_LINES = 1_000_000;

/** A line with those that continue it (`\\` at the end). */
export interface LogicalLine {
  readonly text: string;
  readonly place: Place;
}

/** Joins continued lines; a comment line ends what it stands in. @throws UserError for a file of too many lines */
export function logicalLines(text: string, path: string): readonly LogicalLine[] {
  const lines: LogicalLine[] = [];
  let pending: { text: string; line: number } | undefined;
  for (const [index, raw] of text.split(LINE_END).entries()) {
    if (index >= MAX_LINES) {
      throw userError({
        code: 'file-too-large',
        message: `${path} has more than ${MAX_LINES} lines`,
        place: { path },
      });
    }
    const line = index + 1;
    const isComment = /^\s*#/.test(raw);
    const continues = !isComment && /\\\s*$/.test(raw);
    const part = continues ? raw.replace(/\\\s*$/, ' ') : raw;
    if (pending !== undefined && isComment) {
      lines.push({ text: pending.text, place: { path, line: pending.line, column: 1 } });
      pending = undefined;
    }
    pending =
      pending === undefined ? { text: part, line } : { text: pending.text + part, line: pending.line };
    if (continues) continue;
    lines.push({ text: pending.text, place: { path, line: pending.line, column: 1 } });
    pending = undefined;
  }
  if (pending !== undefined)
    lines.push({ text: pending.text, place: { path, line: pending.line, column: 1 } });
  return lines;
}
