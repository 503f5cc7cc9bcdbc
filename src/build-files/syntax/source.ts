import type { DiagnosticCode, Place } from '../../host/types.ts';

/** The text of one BUILD or prelude file, and the data to convert offsets to lines and columns. */
export interface Source {
  /** Relative to the build root. */
  readonly path: string;
  /** Without byte order mark, every line end a `\n`. */
  readonly text: string;
  /** Offset of the first character of each line. */
  readonly lineStarts: readonly number[];
}

/** A stretch of a source, as offsets into its text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A syntax error. Caught where a file is parsed, never shown directly. */
export class SyntaxFault extends Error {
  readonly span: Span;
  readonly code: DiagnosticCode;
  readonly help: string | undefined;

  constructor(message: string, span: Span, help?: string, code: DiagnosticCode = 'syntax-error') {
    super(message);
    this.name = 'SyntaxFault';
    this.span = span;
    this.help = help;
    this.code = code;
  }
}

/**
 * Takes the decoded text of a file; removes a byte order mark and converts `\r\n` and `\r` to `\n`, as Python reads
 * source files.
 */
export function makeSource(path: string, raw: string): Source {
  const text = (raw.startsWith('\uFEFF') ? raw.slice(1) : raw).replace(/\r\n?/g, '\n');
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  return { path, text, lineStarts };
}

/** Line number (from 1) of an offset. */
export function lineOf(source: Source, offset: number): number {
  const { lineStarts } = source;
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lineStarts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** The location of a span; the mark of a span over several lines ends with its first line. */
export function placeOf(source: Source, span: Span): Place {
  const line = lineOf(source, span.start);
  const lineStart = source.lineStarts[line - 1]!;
  const next = source.lineStarts[line];
  const lineEnd = next === undefined ? source.text.length : next - 1;
  const end = Math.max(span.start, Math.min(span.end, lineEnd));
  return {
    path: source.path,
    line,
    column: span.start - lineStart + 1,
    endColumn: Math.max(end, span.start + 1) - lineStart + 1,
  };
}
