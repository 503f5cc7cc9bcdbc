import { type Cursor, makeScope } from './cursor.ts';
import { parseOr } from './expressions.ts';
import { SyntaxFault } from './source.ts';
import { parseTargetList } from './targets.ts';
import type { ComprehensionClause, Expression, Name, Scope } from './tree.ts';

/** The `for … in … if …` clauses of a comprehension, from the first `for` on, and their scope. */
export function parseComprehension(
  cursor: Cursor,
  element: Expression,
): { clauses: ComprehensionClause[]; scope: Scope } {
  if (element.kind === 'starred') {
    throw new SyntaxFault('iterable unpacking cannot be used in comprehension', element);
  }
  const scope = makeScope(true);
  const clauses: ComprehensionClause[] = [];
  cursor.scopes.push(scope);
  while (cursor.at('for') || cursor.at('async')) {
    if (cursor.at('async')) {
      throw new SyntaxFault(
        '`async` is not supported in BUILD files',
        cursor.token,
        undefined,
        'unsupported-syntax',
      );
    }
    cursor.advance();
    const target = parseTargetList(cursor);
    cursor.expect('in', "'in' expected after for-loop variables");
    // The first iterable belongs to the enclosing scope; it cannot bind names, so only names in lambdas matter.
    if (clauses.length === 0) cursor.scopes.pop();
    cursor.iterables += 1;
    const iterable = parseOr(cursor);
    cursor.iterables -= 1;
    if (clauses.length === 0) cursor.scopes.push(scope);
    const conditions: Expression[] = [];
    while (cursor.take('if')) conditions.push(parseCondition(cursor));
    clauses.push({ target, iterable, conditions });
    cursor.count();
  }
  cursor.scopes.pop();
  const rebound = findRebound(cursor, element.start, scope);
  if (rebound !== undefined) {
    throw new SyntaxFault(
      `assignment expression cannot rebind comprehension iteration variable '${rebound.id}'`,
      rebound,
    );
  }
  return { clauses, scope };
}

/** A condition without `if … else`, but with `:=` in parentheses only. */
function parseCondition(cursor: Cursor): Expression {
  const condition = parseOr(cursor);
  if (!cursor.at(':=') || condition.kind !== 'name') return condition;
  cursor.advance();
  const value = parseOr(cursor);
  cursor.bindOutside(condition.id);
  cursor.named.push(condition);
  return { kind: 'named', start: condition.start, end: value.end, target: condition, value };
}

/** A `:=` after `start` whose target the comprehension itself binds. */
function findRebound(cursor: Cursor, start: number, scope: Scope): Name | undefined {
  for (let index = cursor.named.length - 1; index >= 0; index -= 1) {
    const name = cursor.named[index]!;
    if (name.start < start) return undefined;
    if (scope.locals.has(name.id)) return name;
  }
  return undefined;
}
