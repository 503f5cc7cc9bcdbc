import { startsExpression } from './atoms.ts';
import { parseComprehension } from './comprehensions.ts';
import type { Cursor } from './cursor.ts';
import { describe, expectClosing, parseExpression, parseNamedExpression } from './expressions.ts';
import { SyntaxFault } from './source.ts';
import type { Argument } from './tree.ts';

/** The arguments of a call, with both parentheses. */
export function parseArguments(cursor: Cursor): readonly Argument[] {
  cursor.advance();
  const args: Argument[] = [];
  const names = new Set<string>();
  let last: 'positional' | 'keyword' | 'double-star' = 'positional';
  while (!cursor.at(')')) {
    const argument = cursor.nested(() => parseArgument(cursor, args.length));
    if (argument.kind === 'keyword') {
      if (names.has(argument.name!)) {
        throw new SyntaxFault(
          `keyword argument repeated: ${argument.name}`,
          nameSpan(argument),
          'remove one of them',
        );
      }
      names.add(argument.name!);
      if (last === 'positional') last = 'keyword';
    } else if (argument.kind === 'double-star') last = 'double-star';
    else if (argument.kind === 'star' ? last === 'double-star' : last !== 'positional') {
      throw new SyntaxFault(
        argument.kind === 'star'
          ? 'iterable argument unpacking follows keyword argument unpacking'
          : `positional argument follows keyword argument${last === 'double-star' ? ' unpacking' : ''}`,
        argument,
        'name it: `field = value`',
      );
    }
    args.push(argument);
    if (!cursor.take(',')) break;
  }
  expectClosing(cursor, ')');
  return args;
}

function nameSpan(argument: Argument): { start: number; end: number } {
  return { start: argument.start, end: argument.start + argument.name!.length };
}

function parseArgument(cursor: Cursor, index: number): Argument {
  const { start } = cursor.token;
  cursor.count();
  const isStar = cursor.at('*');
  if (isStar || cursor.at('**')) {
    cursor.advance();
    const value = parseExpression(cursor);
    return { kind: isStar ? 'star' : 'double-star', start, end: value.end, name: undefined, value };
  }
  const value = parseNamedExpression(cursor);
  if (cursor.at('=')) {
    if (value.kind !== 'name') {
      if (value.kind === 'constant' && (value.value === null || typeof value.value === 'boolean')) {
        throw new SyntaxFault(`cannot assign to ${describe(value)}`, value);
      }
      throw new SyntaxFault(
        'expression cannot contain assignment, perhaps you meant "=="?',
        value,
        value.kind === 'constant' && typeof value.value === 'string'
          ? 'remove the quotes around the name: `name = value`'
          : undefined,
      );
    }
    cursor.advance();
    if (!startsExpression(cursor))
      throw cursor.fault('expected argument value expression', 'add a value after the `=`');
    const given = parseExpression(cursor);
    return { kind: 'keyword', start, end: given.end, name: value.id, value: given };
  }
  if (!cursor.at('for') && !cursor.at('async')) {
    if (cursor.at(':') && value.kind === 'name') {
      throw cursor.fault('invalid syntax', `use \`${value.id} = …\`; \`:\` is for dictionaries`);
    }
    return { kind: 'positional', start, end: value.end, name: undefined, value };
  }
  const clauses = parseComprehension(cursor, value);
  const end = cursor.previousEnd;
  if (index > 0 || !cursor.at(')')) {
    throw new SyntaxFault('Generator expression must be parenthesized', { start, end });
  }
  return {
    kind: 'positional',
    start,
    end,
    name: undefined,
    value: {
      kind: 'comprehension',
      makes: 'generator',
      start,
      end,
      element: value,
      value: undefined,
      ...clauses,
    },
  };
}
