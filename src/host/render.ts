import { showControls, showControlsInLine } from './text.ts';
import type { Diagnostic, EntryPlace, Place, Severity } from './types.ts';
import { append } from '../text/lists.ts';
import { LONGEST_TEXT } from '../text/shown-diagnostics.ts';

/** Returns line `line` of the checkout's file `path`, or undefined. */
export type SourceLine = (path: string, line: number) => string | undefined;

/** Wraps text in terminal color codes, or returns it unchanged. */
type Paint = (colour: 'red' | 'yellow' | 'blue' | 'bold', text: string) => string;

export const plain: Paint = (_colour, text) => text;

const codes = { red: '1;31', yellow: '1;33', blue: '1;34', bold: '1' } as const;
export const coloured: Paint = (colour, text) => `\u001b[${codes[colour]}m${text}\u001b[0m`;

const severityColour = { error: 'red', warning: 'yellow', note: 'blue' } as const satisfies Record<
  Severity,
  string
>;

/** Longest part of a source line that is shown, in characters. */
const SHOWN_WIDTH = 160;

function shorten(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  return `${text.slice(0, LONGEST_TEXT)}… (${text.length - LONGEST_TEXT} more characters)`;
}

/** `path:line:column`, as far as known. */
function showPlace(place: Place): string {
  const parts = [showControlsInLine(place.path)];
  if (place.line !== undefined) parts.push(String(place.line));
  if (place.line !== undefined && place.column !== undefined) parts.push(String(place.column));
  return parts.join(':');
}

/** `package.zip: path/in/it.py:3` */
function showEntry(entry: EntryPlace): string {
  const line = entry.line === undefined ? '' : `:${entry.line}`;
  const inside = entry.path === '' ? '' : `: ${showControlsInLine(entry.path)}${line}`;
  return `${showControlsInLine(entry.package)}${inside}`;
}

/** A diagnostic as text of several lines, without a final newline (`error[code]: …`). */
export function renderDiagnostic(diagnostic: Diagnostic, sourceLine: SourceLine, paint: Paint): string {
  const { severity, code, place } = diagnostic;
  const head = paint(severityColour[severity], `${severity}[${code}]`);
  const lines = [`${head}${paint('bold', `: ${showControls(shorten(diagnostic.message))}`)}`];
  const gutter = ' '.repeat(place?.line === undefined ? 1 : String(place.line).length);
  const bar = paint('blue', `${gutter}  |`);
  if (place !== undefined) {
    lines.push(`${gutter} ${paint('blue', '-->')} ${showPlace(place)}`);
    append(lines, excerpt(place, sourceLine, bar, paint, severityColour[severity]));
  }
  if (place === undefined && diagnostic.entry !== undefined) {
    lines.push(`${gutter} ${paint('blue', '-->')} ${showEntry(diagnostic.entry)}`);
  }
  const tail = `${gutter}  ${paint('blue', '=')}`;
  const indent = `\n${gutter}    `;
  for (const note of diagnostic.notes ?? [])
    lines.push(`${tail} note: ${showControls(shorten(note)).replaceAll('\n', indent)}`);
  if (diagnostic.help !== undefined)
    lines.push(`${tail} help: ${showControls(shorten(diagnostic.help)).replaceAll('\n', indent)}`);
  return lines.join('\n');
}

/** A line without what stands before the host of a URL, whoever has committed that; as long as it was. */
function withoutPasswords(line: string): string {
  return line.replace(
    /(:\/\/)([^\s/?#"']+)@/g,
    (_, slashes: string, user: string) => `${slashes}${'*'.repeat(user.length)}@`,
  );
}

function excerpt(
  place: Place,
  sourceLine: SourceLine,
  bar: string,
  paint: Paint,
  colour: 'red' | 'yellow' | 'blue',
): string[] {
  if (place.line === undefined) return [];
  const line = sourceLine(place.path, place.line);
  if (line === undefined) return [];
  const source = withoutPasswords(line);
  const column = place.column ?? 1;
  // A long line is shown around its marked column.
  const start = column > SHOWN_WIDTH - 20 ? column - 40 : 0;
  const cut = source.slice(start, start + SHOWN_WIDTH);
  const shown = `${start > 0 ? '…' : ''}${showControlsInLine(cut)}${source.length > start + SHOWN_WIDTH ? '…' : ''}`;
  const lines = [bar, `${paint('blue', ` ${place.line} |`)} ${shown}`];
  if (place.column !== undefined) {
    const before = showControlsInLine(source.slice(start, column - 1)).length + (start > 0 ? 1 : 0);
    const length = Math.max(1, Math.min((place.endColumn ?? column + 1) - column, SHOWN_WIDTH));
    lines.push(`${bar} ${' '.repeat(before)}${paint(colour, '^'.repeat(length))}`);
  }
  return lines;
}
