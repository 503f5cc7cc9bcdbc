import { parseComprehension } from './comprehensions.ts';
import type { Cursor } from './cursor.ts';
import {
  expectClosing,
  parseExpression,
  parseExpressionList,
  parseBitwise,
  parseStarOrNamed,
} from './expressions.ts';
import { SyntaxFault } from './source.ts';
import type { FormatPart, Token } from './tokens.ts';
import type { Expression, StringPart } from './tree.ts';

/** Whether an expression can begin with the current token. */
export function startsExpression(cursor: Cursor): boolean {
  const { token } = cursor;
  switch (token.kind) {
    case 'name':
    case 'number':
    case 'string':
    case 'f-string':
      return true;
    case 'operator':
      return ['(', '[', '{', '-', '+', '~', '...'].includes(token.text);
    case 'keyword':
      return ['None', 'True', 'False', 'not', 'lambda'].includes(token.text);
    default:
      return false;
  }
}

/** A name, a literal, or something in brackets. */
export function parseAtom(cursor: Cursor): Expression {
  const { token } = cursor;
  cursor.count();
  switch (token.kind) {
    case 'name':
      cursor.advance();
      return { kind: 'name', start: token.start, end: token.end, id: token.text };
    case 'number':
      cursor.advance();
      return { kind: 'constant', start: token.start, end: token.end, value: token.value };
    case 'string':
    case 'f-string':
      return parseStrings(cursor);
    case 'operator':
      return parseBracketed(cursor, token);
    case 'keyword':
      return parseKeyword(cursor, token);
    case 'indent':
      throw cursor.fault(
        'unexpected indent',
        'remove the indentation: top-level statements start in the first column',
      );
    default:
      throw cursor.fault('invalid syntax');
  }
}

function parseKeyword(cursor: Cursor, token: Token): Expression {
  const span = { start: token.start, end: token.end };
  switch (token.text) {
    case 'None':
      cursor.advance();
      return { kind: 'constant', ...span, value: null };
    case 'True':
    case 'False':
      cursor.advance();
      return { kind: 'constant', ...span, value: token.text === 'True' };
    case 'yield':
    case 'await':
      throw new SyntaxFault(
        `\`${token.text}\` is not supported in BUILD files`,
        span,
        undefined,
        'unsupported-syntax',
      );
    default:
      throw cursor.fault('invalid syntax', `\`${token.text}\` is a Python keyword and cannot be used here`);
  }
}

function parseBracketed(cursor: Cursor, token: Token): Expression {
  switch (token.text) {
    case '(':
      return cursor.nested(() => parseParenthesized(cursor));
    case '[':
      return cursor.nested(() => parseList(cursor));
    case '{':
      return cursor.nested(() => parseBraces(cursor));
    case '...':
      cursor.advance();
      return { kind: 'ellipsis', start: token.start, end: token.end };
    default:
      throw cursor.fault('invalid syntax', token.text === '=' ? 'add a name before the `=`' : undefined);
  }
}

function parseParenthesized(cursor: Cursor): Expression {
  const { start } = cursor.advance();
  if (cursor.take(')')) {
    return { kind: 'tuple', start, end: cursor.previousEnd, items: [], parenthesized: true };
  }
  const first = parseStarOrNamed(cursor);
  if (cursor.at('for') || cursor.at('async')) {
    const clauses = parseComprehension(cursor, first);
    expectClosing(cursor, ')');
    return {
      kind: 'comprehension',
      makes: 'generator',
      start,
      end: cursor.previousEnd,
      element: first,
      value: undefined,
      ...clauses,
    };
  }
  if (!cursor.at(',')) {
    expectClosing(cursor, ')');
    if (first.kind === 'starred') throw new SyntaxFault('cannot use starred expression here', first);
    return first;
  }
  const items = parseItems(cursor, first, ')');
  return { kind: 'tuple', start, end: cursor.previousEnd, items, parenthesized: true };
}

/** The rest of a display after its first item, with the closing bracket. */
function parseItems(cursor: Cursor, first: Expression, closer: string): Expression[] {
  const items = [first];
  while (cursor.take(',')) {
    if (cursor.at(closer)) break;
    items.push(parseStarOrNamed(cursor));
  }
  expectClosing(cursor, closer);
  return items;
}

function parseList(cursor: Cursor): Expression {
  const { start } = cursor.advance();
  if (cursor.take(']'))
    return { kind: 'list', start, end: cursor.previousEnd, items: [], parenthesized: true };
  const first = parseStarOrNamed(cursor);
  if (cursor.at('for') || cursor.at('async')) {
    const clauses = parseComprehension(cursor, first);
    expectClosing(cursor, ']');
    return {
      kind: 'comprehension',
      makes: 'list',
      start,
      end: cursor.previousEnd,
      element: first,
      value: undefined,
      ...clauses,
    };
  }
  const items = parseItems(cursor, first, ']');
  return { kind: 'list', start, end: cursor.previousEnd, items, parenthesized: true };
}

function parseBraces(cursor: Cursor): Expression {
  const { start } = cursor.advance();
  if (cursor.take('}')) return { kind: 'dict', start, end: cursor.previousEnd, entries: [] };
  if (cursor.at('**')) return parseDict(cursor, start, undefined);
  const first = parseStarOrNamed(cursor);
  if (cursor.at(':') && first.kind !== 'starred') return parseDict(cursor, start, first);
  if (cursor.at('for') || cursor.at('async')) {
    const clauses = parseComprehension(cursor, first);
    expectClosing(cursor, '}');
    return {
      kind: 'comprehension',
      makes: 'set',
      start,
      end: cursor.previousEnd,
      element: first,
      value: undefined,
      ...clauses,
    };
  }
  const items = parseItems(cursor, first, '}');
  return { kind: 'set', start, end: cursor.previousEnd, items, parenthesized: true };
}

/** A dictionary from its first entry on; `firstKey` has been read already. */
function parseDict(cursor: Cursor, start: number, firstKey: Expression | undefined): Expression {
  const entries: { key: Expression | undefined; value: Expression }[] = [];
  let key = firstKey;
  for (;;) {
    if (key === undefined && cursor.take('**')) entries.push({ key: undefined, value: parseBitwise(cursor) });
    else {
      key ??= parseExpression(cursor);
      if (!cursor.at(':')) {
        throw cursor.fault("':' expected after dictionary key", 'use `"key": value`');
      }
      cursor.advance();
      if (cursor.at('}') || cursor.at(','))
        throw cursor.fault("expression expected after dictionary key and ':'");
      const value = parseExpression(cursor);
      entries.push({ key, value });
      if (entries.length === 1 && (cursor.at('for') || cursor.at('async'))) {
        const clauses = parseComprehension(cursor, key);
        expectClosing(cursor, '}');
        return {
          kind: 'comprehension',
          makes: 'dict',
          start,
          end: cursor.previousEnd,
          element: key,
          value,
          ...clauses,
        };
      }
    }
    key = undefined;
    if (!cursor.take(',') || cursor.at('}')) break;
  }
  expectClosing(cursor, '}');
  return { kind: 'dict', start, end: cursor.previousEnd, entries };
}

/** Adjacent literals are joined. */
function parseStrings(cursor: Cursor): Expression {
  const { start } = cursor.token;
  const tokens: Token[] = [];
  while (cursor.token.kind === 'string' || cursor.token.kind === 'f-string') tokens.push(cursor.advance());
  const end = cursor.previousEnd;
  const first = tokens[0]!.value;
  if (tokens.length === 1 && tokens[0]!.kind === 'string')
    return { kind: 'constant', start, end, value: first };
  const isBytes = first instanceof Uint8Array;
  if (tokens.some((token) => token.value instanceof Uint8Array !== isBytes)) {
    throw new SyntaxFault('cannot mix bytes and nonbytes literals', { start, end });
  }
  if (isBytes) {
    return {
      kind: 'constant',
      start,
      end,
      value: Uint8Array.from(tokens.flatMap((token) => [...(token.value as Uint8Array)])),
    };
  }
  if (tokens.every((token) => token.kind === 'string')) {
    return { kind: 'constant', start, end, value: tokens.map((token) => token.value as string).join('') };
  }
  const parts = tokens.flatMap((token) =>
    token.parts === undefined ? [token.value as string] : parseFormatParts(cursor, token.parts),
  );
  return { kind: 'joined-string', start, end, parts };
}

function parseFormatParts(cursor: Cursor, parts: readonly FormatPart[]): StringPart[] {
  return parts.flatMap((part): StringPart[] => {
    if (part.kind === 'text') return [part.text];
    const inner = cursor.within(part);
    const value = inner.nested(() => parseExpressionList(inner));
    if (inner.token.kind !== 'end') {
      throw new SyntaxFault('f-string: invalid syntax', { start: inner.token.start, end: inner.token.end });
    }
    const spec =
      part.spec === undefined ? undefined : inner.nested(() => parseFormatParts(inner, part.spec!));
    const field = { value, conversion: part.conversion, spec };
    return part.label === undefined ? [field] : [part.label, field];
  });
}
