import type { Cursor } from './cursor.ts';
import { describe, parsePrimary } from './expressions.ts';
import { SyntaxFault } from './source.ts';
import type { Expression, Target } from './tree.ts';

/** Reads the targets between `for` and `in`. */
export function parseTargetList(cursor: Cursor): Target {
  const parseOne = (): Expression => {
    if (!cursor.at('*')) return parsePrimary(cursor);
    const { start } = cursor.advance();
    const value = parsePrimary(cursor);
    return { kind: 'starred', start, end: value.end, value };
  };
  const first = parseOne();
  if (!cursor.at(',')) return toTarget(cursor, first, 'for');
  const items = [first];
  while (cursor.take(',')) {
    if (cursor.at('in') || cursor.at('=')) break;
    items.push(parseOne());
  }
  return toTarget(
    cursor,
    { kind: 'tuple', start: first.start, end: cursor.previousEnd, items, parenthesized: false },
    'for',
  );
}

/** The expression as something that can be assigned to (or, with `delete`, deleted); binds its names. */
export function toTarget(cursor: Cursor, expression: Expression, use: 'assign' | 'for' | 'delete'): Target {
  switch (expression.kind) {
    case 'name':
      cursor.bind(expression.id);
      return expression;
    case 'attribute':
    case 'subscript':
      return expression;
    case 'tuple':
    case 'list': {
      const { start, end } = expression;
      let star: number | undefined;
      const items = expression.items.map((item, index) => {
        if (item.kind !== 'starred' || use === 'delete') return toTarget(cursor, item, use);
        if (star !== undefined)
          throw new SyntaxFault('multiple starred expressions in assignment', expression);
        star = index;
        return toTarget(cursor, item.value, use);
      });
      return { kind: 'unpack', start, end, items, star };
    }
    case 'starred':
      if (use === 'delete') throw new SyntaxFault('cannot delete starred', expression);
      throw new SyntaxFault('starred assignment target must be in a list or tuple', expression);
    default:
      throw cannotAssign(expression, use);
  }
}

function cannotAssign(expression: Expression, use: 'assign' | 'for' | 'delete'): SyntaxFault {
  const what = describe(expression);
  if (use === 'delete') return new SyntaxFault(`cannot delete ${what}`, expression);
  const keyword = what === 'None' || what === 'True' || what === 'False';
  const hint = use === 'assign' && !keyword ? " here. Maybe you meant '==' instead of '='?" : '';
  return new SyntaxFault(
    `cannot assign to ${what}${hint}`,
    expression,
    use === 'assign' ? 'put a name on the left of `=`' : undefined,
  );
}
