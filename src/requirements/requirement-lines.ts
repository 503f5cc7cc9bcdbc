import { userError, type Place } from '../host/types.ts';

/** The line ends that pip recognizes in a requirements file (`str.splitlines`). */
export const LINE_END = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/;

/** An option of a line of a requirements file, and its value. */
interface LineOption {
  /** Long: `--index-url` for `-i`. */
  readonly name: string;
  readonly value: string;
}

const longNames = new Map([
  ['-r', '--requirement'],
  ['-c', '--constraint'],
  ['-e', '--editable'],
  ['-i', '--index-url'],
  ['-f', '--find-links'],
]);
const withoutValue = new Set(['--no-index', '--pre', '--prefer-binary', '--require-hashes']);
const WORD = /(?:[^\s"']+|"[^"]*"|'[^']*')+/g;

/** The options of a line, parsed in pip's shell-like way: `-r other.txt`, `-iURL`, `--no-index --find-links=DIR`. */
export function optionsOf(line: string): readonly LineOption[] {
  const words = [...line.matchAll(WORD)].map(([word]) => word);
  const options: LineOption[] = [];
  for (let at = 0; at < words.length; at++) {
    const [, short = '', attached = ''] = /^(-[rcefi])(.*)$/s.exec(words[at]!) ?? [];
    const [, long = '', given] = /^(--[a-z-]+)(?:=(.*))?$/s.exec(words[at]!) ?? [];
    const name = longNames.get(short) ?? long;
    if (name === '') continue;
    const inWord = short === '' ? given : attached || undefined;
    const value = inWord ?? (withoutValue.has(name) ? '' : (words[++at] ?? ''));
    options.push({ name, value: unquoted(value) });
    // The location of a project is followed by its marker.
    if (name === '--editable') {
      const rest = words.slice(at + 1).join(' ');
      options[options.length - 1] = { name, value: `${unquoted(value)} ${rest}`.trim() };
      break;
    }
  }
  return options;
}

function unquoted(value: string): string {
  return value.replace(
    /"([^"]*)"|'([^']*)'/g,
    (_, double?: string, single?: string) => double ?? single ?? '',
  );
}

/** A line without its comment: a `#` at the start or after a space. */
export function withoutComment(line: string): string {
  return before(line, /(?:^|\s)#/).trim();
}

/** The comment of a line, without its `#`; `''` when it has none. */
export function commentOf(line: string): string {
  const at = line.search(/(?:^|\s)#/);
  return at === -1 ? '' : line.slice(line.indexOf('#', at) + 1);
}

/** A requirement without the options after it (`--hash=sha256:…`, `-C "a=b"`). */
export function withoutOptions(line: string): string {
  return before(line, /(?:^|\s)(?:--[a-z]|-C\b)/).trim();
}

/** `text` up to the first match of a pattern. A pattern that also matches the rest can take quadratic time. */
function before(text: string, pattern: RegExp): string {
  const at = text.search(pattern);
  return at === -1 ? text : text.slice(0, at);
}

/** `text` without trailing repetitions of one character. */
export function withoutTrailing(text: string, character: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === character) end--;
  return text.slice(0, end);
}

/** pip-compile writes around ten thousand for the largest projects. */
const MAX_LINES = 100_000;

/** A line with its continuation lines (`\\` at the end). */
interface LogicalLine {
  readonly text: string;
  readonly place: Place;
}

/** Joins continued lines; a comment line ends a continuation. @throws UserError for a file with too many lines */
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
    const part = continues ? raw.slice(0, raw.lastIndexOf('\\')) : raw;
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
