import { Cursor, MAX_NODES, type NodeBudget } from './cursor.ts';
import { type Source, SyntaxFault } from './source.ts';
import { parseStatement } from './statements.ts';
import { makeTokenizer } from './tokenizer.ts';
import type { Statement } from './tree.ts';
import { append } from '../../text/lists.ts';

/** A file rarely has more mistakes than this; the rest would be follow-up errors. */
const MAX_FAULTS = 20;

export interface ParsedFile {
  readonly source: Source;
  /** May be run only if there are no faults. */
  readonly statements: readonly Statement[];
  readonly faults: readonly SyntaxFault[];
}

/**
 * Parses a BUILD file with the grammar of Python 3.12 ("Full Grammar specification"), without `class`, `with`, `async`,
 * `yield`, decorators and `match`. Never throws, whatever the text: after a fault it continues at the next line that
 * certainly begins a statement, so that several mistakes are found at once.
 */
export function parseFile(source: Source, budget: NodeBudget = { nodes: MAX_NODES }): ParsedFile {
  const cursor = new Cursor(source, makeTokenizer(source), budget);
  const statements: Statement[] = [];
  const faults: SyntaxFault[] = [];
  for (let resume: number | undefined = 0; resume !== undefined && faults.length < MAX_FAULTS;) {
    const from: number = resume;
    try {
      cursor.restart(from);
      parseTopLevel(cursor, statements);
      resume = undefined;
    } catch (error) {
      const fault = explain(cursor, error);
      faults.push(fault);
      resume = findResumption(source, Math.max(fault.span.start, from));
    }
  }
  append(faults, cursor.faults);
  faults.sort((left, right) => left.span.start - right.span.start);
  return { source, statements, faults };
}

function parseTopLevel(cursor: Cursor, statements: Statement[]): void {
  while (cursor.token.kind !== 'end') {
    if (cursor.token.kind === 'indent') {
      throw cursor.fault(
        'unexpected indent',
        'remove the indentation: top-level statements start in the first column',
      );
    }
    parseStatement(cursor, statements);
  }
  const open = cursor.openBracket();
  if (open !== undefined) throw cursor.unclosed(open);
}

/** If a fault is on an unindented line while a bracket of an earlier line is open, the bracket is the cause. */
function explain(cursor: Cursor, error: unknown): SyntaxFault {
  if (error instanceof RangeError) {
    return new SyntaxFault('too many nested expressions or blocks', cursor.token);
  }
  if (!(error instanceof SyntaxFault)) throw error;
  if (error.code !== 'syntax-error') return error;
  const open = cursor.openBracket();
  if (open === undefined || cursor.line(open) >= cursor.line(error.span.start)) return error;
  return beginsStatement(cursor.source, open, error.span.start) ? cursor.unclosed(open) : error;
}

const STATEMENT_START = /^(?:[A-Za-z_]\w*\s*(?:\(|=(?!=))|(?:def|for|if|while|import|from|try)\b)/;

/** Whether a line between an open bracket and a fault begins like only a statement can. */
function beginsStatement(source: Source, open: number, fault: number): boolean {
  const next = findResumption(source, open);
  return next !== undefined && next <= fault;
}

/** Offset of the next line after that of `offset` that begins a statement in the first column. */
function findResumption(source: Source, offset: number): number | undefined {
  const { text } = source;
  const found = text.slice(offset).search(/"""|'''/);
  const quotes = found === -1 ? -1 : offset + found;
  for (let at = text.indexOf('\n', offset); at !== -1; at = text.indexOf('\n', at + 1)) {
    const code = text.charCodeAt(at + 1);
    if (code === 10 || code === 32 || code === 35 || code === 41 || Number.isNaN(code)) continue;
    // The line may lie within a text of several lines.
    if (quotes !== -1 && quotes < at) return undefined;
    const lineEnd = text.indexOf('\n', at + 1);
    if (STATEMENT_START.test(text.slice(at + 1, lineEnd === -1 ? undefined : Math.min(lineEnd, at + 200))))
      return at + 1;
  }
  return undefined;
}
