import { type Cursor, makeScope } from './cursor.ts';
import { parseExpression, parseExpressionList, parseNamedExpression } from './expressions.ts';
import { parseParameters } from './parameters.ts';
import { SyntaxFault } from './source.ts';
import { parseLine, parseStatement } from './statements.ts';
import { parseTargetList } from './targets.ts';
import type { Expression, Handler, Statement } from './tree.ts';

/** The compound statement that starts with the current keyword; undefined if none does. */
export function parseCompound(cursor: Cursor): Statement | undefined {
  switch (cursor.token.text) {
    case 'if':
      return parseIf(cursor);
    case 'for':
      return parseFor(cursor);
    case 'while':
      return parseWhile(cursor);
    case 'def':
      return parseFunction(cursor);
    case 'try':
      return parseTry(cursor);
    default:
      return undefined;
  }
}

/** `: block`, where `owner` is CPython's name for the statement ("'if' statement") and `start` its position. */
function parseBlock(cursor: Cursor, owner: string, start: number): Statement[] {
  if (!cursor.at(':')) {
    if (cursor.at('=')) throw cursor.fault("invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
    throw cursor.fault("expected ':'");
  }
  cursor.advance();
  const body: Statement[] = [];
  if (cursor.token.kind !== 'newline') {
    parseLine(cursor, body);
    return body;
  }
  cursor.advance();
  if (!cursor.atKind('indent')) {
    throw cursor.fault(
      `expected an indented block after ${owner} on line ${cursor.line(start)}`,
      'indent the block',
    );
  }
  cursor.advance();
  cursor.enter();
  while (!cursor.atKind('dedent') && !cursor.atKind('end')) {
    if (cursor.atKind('indent')) throw cursor.fault('unexpected indent');
    parseStatement(cursor, body);
  }
  cursor.leave();
  if (cursor.atKind('dedent')) cursor.advance();
  return body;
}

function parseElse(cursor: Cursor): Statement[] {
  const { start } = cursor.token;
  return cursor.take('else') ? parseBlock(cursor, "'else' statement", start) : [];
}

function parseIf(cursor: Cursor): Statement {
  const { start } = cursor.token;
  const branches: { test: Expression; body: Statement[] }[] = [];
  while (cursor.at('if') || cursor.at('elif')) {
    if (cursor.at('if') && branches.length > 0) break;
    const keyword = cursor.advance();
    const test = parseNamedExpression(cursor);
    branches.push({ test, body: parseBlock(cursor, `'${keyword.text}' statement`, keyword.start) });
  }
  const orElse = parseElse(cursor);
  return { kind: 'if', start, end: cursor.previousEnd, branches, orElse };
}

function parseFor(cursor: Cursor): Statement {
  const { start } = cursor.advance();
  const target = parseTargetList(cursor);
  cursor.expect('in', "'in' expected after for-loop variables");
  const iterable = parseExpressionList(cursor);
  cursor.loops += 1;
  const body = parseBlock(cursor, "'for' statement", start);
  cursor.loops -= 1;
  const orElse = parseElse(cursor);
  return { kind: 'for', start, end: cursor.previousEnd, target, iterable, body, orElse };
}

function parseWhile(cursor: Cursor): Statement {
  const { start } = cursor.advance();
  const test = parseNamedExpression(cursor);
  cursor.loops += 1;
  const body = parseBlock(cursor, "'while' statement", start);
  cursor.loops -= 1;
  const orElse = parseElse(cursor);
  return { kind: 'while', start, end: cursor.previousEnd, test, body, orElse };
}

function parseFunction(cursor: Cursor): Statement {
  const { start } = cursor.advance();
  const nameToken = cursor.token;
  if (nameToken.kind !== 'name') throw cursor.fault('invalid syntax', 'add the function name after `def`');
  cursor.advance();
  cursor.bind(nameToken.text);
  cursor.expect('(', "expected '('");
  const scope = makeScope(false);
  const parameters = parseParameters(cursor, ')', scope, true);
  cursor.expect(')', 'invalid syntax');
  if (cursor.take('->')) parseExpression(cursor);
  cursor.scopes.push(scope);
  const { loops } = cursor;
  cursor.loops = 0;
  const body = parseBlock(cursor, 'function definition', start);
  cursor.loops = loops;
  cursor.scopes.pop();
  const first = body[0];
  const documentation =
    first?.kind === 'expression-statement' &&
    first.value.kind === 'constant' &&
    typeof first.value.value === 'string'
      ? first.value.value
      : undefined;
  return {
    kind: 'def',
    start,
    end: cursor.previousEnd,
    name: nameToken.text,
    parameters,
    body,
    scope,
    documentation,
  };
}

function parseTry(cursor: Cursor): Statement {
  const { start, end } = cursor.advance();
  const body = parseBlock(cursor, "'try' statement", start);
  const handlers: Handler[] = [];
  while (cursor.at('except')) handlers.push(parseHandler(cursor));
  const orElse = handlers.length > 0 ? parseElse(cursor) : [];
  const finalStart = cursor.token.start;
  const hasFinal = cursor.take('finally');
  if (!hasFinal && handlers.length === 0) {
    throw new SyntaxFault("expected 'except' or 'finally' block", { start, end });
  }
  const final = hasFinal ? parseBlock(cursor, "'finally' statement", finalStart) : [];
  return { kind: 'try', start, end: cursor.previousEnd, body, handlers, orElse, final };
}

function parseHandler(cursor: Cursor): Handler {
  const { start } = cursor.advance();
  if (cursor.at('*')) {
    throw new SyntaxFault(
      '`except*` is not supported in BUILD files',
      cursor.token,
      undefined,
      'unsupported-syntax',
    );
  }
  const type = cursor.at(':') ? undefined : parseExpression(cursor);
  let name: string | undefined;
  if (type !== undefined && cursor.take('as')) {
    if (cursor.token.kind !== 'name') throw cursor.fault('invalid syntax');
    name = cursor.advance().text;
    cursor.bind(name);
  }
  return { type, name, body: parseBlock(cursor, "'except' statement", start) };
}
