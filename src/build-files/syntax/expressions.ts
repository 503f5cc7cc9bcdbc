import { parseArguments } from './arguments.ts';
import { parseAtom, startsExpression } from './atoms.ts';
import type { Cursor } from './cursor.ts';
import { parseParameters } from './parameters.ts';
import { SyntaxFault } from './source.ts';
import { makeScope } from './cursor.ts';
import type { BinaryOperator, CompareOperator, Expression, Slice } from './tree.ts';

/** Longest chain of `a.b(c)[d]…`. */
const MAX_CHAIN = 500;

/** `expression [:= expression]`. */
export function parseNamedExpression(cursor: Cursor): Expression {
  const expression = parseExpression(cursor);
  if (!cursor.at(':=')) return expression;
  if (expression.kind !== 'name') {
    throw new SyntaxFault(`cannot use assignment expressions with ${describe(expression)}`, expression);
  }
  if (cursor.iterables > 0) {
    throw cursor.fault('assignment expression cannot be used in a comprehension iterable expression');
  }
  cursor.advance();
  const value = parseExpression(cursor);
  cursor.bindOutside(expression.id);
  cursor.named.push(expression);
  return { kind: 'named', start: expression.start, end: value.end, target: expression, value };
}

/** A conditional expression, a lambda, or anything of higher precedence. */
export function parseExpression(cursor: Cursor): Expression {
  cursor.enter();
  const expression = cursor.at('lambda') ? parseLambda(cursor) : parseConditional(cursor);
  cursor.leave();
  return expression;
}

/** `*expression` or an expression, where both are allowed. */
export function parseStarOrNamed(cursor: Cursor): Expression {
  return cursor.at('*') ? parseStarred(cursor) : parseNamedExpression(cursor);
}

function parseStarred(cursor: Cursor): Expression {
  const { start } = cursor.advance();
  const value = parseBinary(cursor, 0);
  return { kind: 'starred', start, end: value.end, value };
}

/** One expression, or several with commas: a tuple without parentheses. */
export function parseExpressionList(cursor: Cursor): Expression {
  const parseOne = (): Expression => (cursor.at('*') ? parseStarred(cursor) : parseExpression(cursor));
  const first = parseOne();
  if (!cursor.at(',')) {
    if (first.kind === 'starred') throw new SyntaxFault("can't use starred expression here", first);
    return first;
  }
  const items = [first];
  while (cursor.take(',')) {
    if (!startsExpression(cursor) && !cursor.at('*')) break;
    items.push(parseOne());
  }
  return { kind: 'tuple', start: first.start, end: cursor.previousEnd, items, parenthesized: false };
}

function parseConditional(cursor: Cursor): Expression {
  const body = parseOr(cursor);
  if (!cursor.at('if')) return body;
  cursor.advance();
  const test = parseOr(cursor);
  if (!cursor.at('else')) {
    throw cursor.fault("expected 'else' after 'if' expression", 'use `value if condition else other`');
  }
  cursor.advance();
  const orElse = parseExpression(cursor);
  return { kind: 'conditional', start: body.start, end: orElse.end, test, body, orElse };
}

function parseLambda(cursor: Cursor): Expression {
  const { start } = cursor.advance();
  const scope = makeScope(false);
  const parameters = parseParameters(cursor, ':', scope, false);
  cursor.expect(':');
  cursor.scopes.push(scope);
  const { loops } = cursor;
  cursor.loops = 0;
  const body = parseExpression(cursor);
  cursor.loops = loops;
  cursor.scopes.pop();
  return { kind: 'lambda', start, end: body.end, parameters, body, scope };
}

/** `or`: the operator with the lowest precedence. */
export function parseOr(cursor: Cursor): Expression {
  const first = parseAnd(cursor);
  if (!cursor.at('or')) return first;
  const values = [first];
  while (cursor.take('or')) values.push(parseAnd(cursor));
  return { kind: 'logical', operator: 'or', start: first.start, end: values.at(-1)!.end, values };
}

function parseAnd(cursor: Cursor): Expression {
  const first = parseNot(cursor);
  if (!cursor.at('and')) return first;
  const values = [first];
  while (cursor.take('and')) values.push(parseNot(cursor));
  return { kind: 'logical', operator: 'and', start: first.start, end: values.at(-1)!.end, values };
}

function parseNot(cursor: Cursor): Expression {
  if (!cursor.at('not')) return parseComparison(cursor);
  const { start } = cursor.advance();
  const operand = cursor.nested(() => parseNot(cursor));
  return { kind: 'unary', operator: 'not', start, end: operand.end, operand };
}

function parseComparison(cursor: Cursor): Expression {
  const left = parseBinary(cursor, 0);
  let operator = takeCompareOperator(cursor);
  if (operator === undefined) return left;
  const rest: { operator: CompareOperator; right: Expression }[] = [];
  while (operator !== undefined) {
    rest.push({ operator, right: parseBinary(cursor, 0) });
    operator = takeCompareOperator(cursor);
  }
  return { kind: 'compare', start: left.start, end: rest.at(-1)!.right.end, left, rest };
}

function takeCompareOperator(cursor: Cursor): CompareOperator | undefined {
  const { token } = cursor;
  if (token.kind === 'operator') {
    switch (token.text) {
      case '<':
      case '>':
      case '<=':
      case '>=':
      case '==':
      case '!=':
        cursor.advance();
        return token.text;
      default:
        return undefined;
    }
  }
  if (cursor.take('in')) return 'in';
  if (cursor.take('is')) return cursor.take('not') ? 'is not' : 'is';
  if (!cursor.at('not')) return undefined;
  cursor.advance();
  cursor.expect('in', 'invalid syntax', 'did you mean `not in`?');
  return 'not in';
}

/** `|` and higher precedence: what may follow a `*` or `**` in a display. */
export function parseBitwise(cursor: Cursor): Expression {
  return parseBinary(cursor, 0);
}

const binaryLevels: ReadonlyMap<string, number> = new Map([
  ['|', 0],
  ['^', 1],
  ['&', 2],
  ['<<', 3],
  ['>>', 3],
  ['+', 4],
  ['-', 4],
  ['*', 5],
  ['/', 5],
  ['//', 5],
  ['%', 5],
  ['@', 5],
]);

/** Left-associative operators from `|` up, by precedence. */
function parseBinary(cursor: Cursor, minimum: number): Expression {
  let left = parseUnary(cursor);
  for (;;) {
    const { token } = cursor;
    const level = token.kind === 'operator' ? binaryLevels.get(token.text) : undefined;
    if (level === undefined || level < minimum) return left;
    cursor.advance();
    const right = parseBinary(cursor, level + 1);
    cursor.count();
    left = {
      kind: 'binary',
      operator: token.text as BinaryOperator,
      start: left.start,
      end: right.end,
      left,
      right,
    };
  }
}

function parseUnary(cursor: Cursor): Expression {
  const { token } = cursor;
  if (token.kind === 'operator' && (token.text === '-' || token.text === '+' || token.text === '~')) {
    cursor.advance();
    const operand = cursor.nested(() => parseUnary(cursor));
    return { kind: 'unary', operator: token.text, start: token.start, end: operand.end, operand };
  }
  const base = parsePrimary(cursor);
  if (!cursor.at('**')) return base;
  cursor.advance();
  const right = cursor.nested(() => parseUnary(cursor));
  return { kind: 'binary', operator: '**', start: base.start, end: right.end, left: base, right };
}

/** An atom with its attributes, calls and subscripts. */
export function parsePrimary(cursor: Cursor): Expression {
  let expression = parseAtom(cursor);
  for (let links = 0; ; links += 1) {
    const { token } = cursor;
    if (token.kind !== 'operator') return expression;
    if (links > MAX_CHAIN) throw new SyntaxFault('the expression is too long a chain', token);
    if (token.text === '.') {
      cursor.advance();
      const name = cursor.token;
      if (name.kind !== 'name') throw cursor.fault('invalid syntax', 'add a name after the `.`');
      cursor.advance();
      expression = {
        kind: 'attribute',
        start: expression.start,
        end: name.end,
        object: expression,
        name: name.text,
      };
    } else if (token.text === '(') {
      const args = parseArguments(cursor);
      expression = {
        kind: 'call',
        start: expression.start,
        end: cursor.previousEnd,
        callee: expression,
        args,
      };
    } else if (token.text === '[') {
      cursor.advance();
      const index = parseIndex(cursor);
      expectClosing(cursor, ']');
      expression = {
        kind: 'subscript',
        start: expression.start,
        end: cursor.previousEnd,
        object: expression,
        index,
      };
    } else return expression;
    cursor.count();
  }
}

/** Consumes the closing bracket; if something else is there, a comma is usually missing. */
export function expectClosing(cursor: Cursor, closer: string): void {
  if (cursor.take(closer)) return;
  if (cursor.token.kind !== 'end' && startsExpression(cursor)) {
    throw cursor.fault('invalid syntax. Perhaps you forgot a comma?', 'add a `,` before this');
  }
  const open = cursor.openBracket();
  if (cursor.at('=')) {
    throw cursor.fault(
      "invalid syntax. Maybe you meant '==' or ':=' instead of '='?",
      closer === ')' ? undefined : 'in a dictionary, use `"key": value`',
    );
  }
  if (open !== undefined && cursor.token.kind === 'end') throw cursor.unclosed(open);
  throw cursor.fault('invalid syntax');
}

function parseIndex(cursor: Cursor): Expression {
  const first = parseSlice(cursor);
  if (!cursor.at(',')) {
    if (first.kind !== 'starred') return first;
    return { kind: 'tuple', start: first.start, end: first.end, items: [first], parenthesized: false };
  }
  const items = [first];
  while (cursor.take(',')) {
    if (cursor.at(']')) break;
    items.push(parseSlice(cursor));
  }
  return { kind: 'tuple', start: first.start, end: cursor.previousEnd, items, parenthesized: false };
}

function parseSlice(cursor: Cursor): Expression {
  const { start } = cursor.token;
  let lower: Expression | undefined;
  if (!cursor.at(':')) {
    lower = parseStarOrNamed(cursor);
    if (!cursor.at(':') || lower.kind === 'starred') return lower;
  }
  const part = (): Expression | undefined =>
    cursor.at(':') || cursor.at(']') || cursor.at(',') ? undefined : parseExpression(cursor);
  cursor.expect(':');
  const upper = part();
  const step = cursor.take(':') ? part() : undefined;
  const slice: Slice = { kind: 'slice', start, end: cursor.previousEnd, lower, upper, step };
  return slice;
}

/** CPython's name for an expression in "cannot assign to …". */
export function describe(expression: Expression): string {
  switch (expression.kind) {
    case 'constant':
      return expression.value === null
        ? 'None'
        : expression.value === true
          ? 'True'
          : expression.value === false
            ? 'False'
            : 'literal';
    case 'ellipsis':
      return 'ellipsis';
    case 'joined-string':
      return 'f-string expression';
    case 'dict':
      return 'dict literal';
    case 'set':
      return 'set display';
    case 'unary':
    case 'binary':
    case 'logical':
      return 'expression';
    case 'compare':
      return 'comparison';
    case 'conditional':
      return 'conditional expression';
    case 'call':
      return 'function call';
    case 'comprehension':
      return expression.makes === 'generator' ? 'generator expression' : `${expression.makes} comprehension`;
    case 'named':
      return 'named expression';
    default:
      return expression.kind;
  }
}
