import type { Cursor } from './cursor.ts';
import { parseExpression } from './expressions.ts';
import { SyntaxFault } from './source.ts';
import type { Parameter, Parameters, Scope } from './tree.ts';

/**
 * Parameters of a `def` or a lambda, up to but not including `closer`. Their names go into `scope`, their defaults are
 * read outside it.
 */
export function parseParameters(
  cursor: Cursor,
  closer: ')' | ':',
  scope: Scope,
  annotations: boolean,
): Parameters {
  let positionalOnly: Parameter[] = [];
  let ordinary: Parameter[] = [];
  const keywordOnly: Parameter[] = [];
  let star: string | undefined;
  let doubleStar: string | undefined;
  let seenStar = false;
  let bareStar = false;
  let defaults = false;
  const readName = (): string => {
    const { token } = cursor;
    if (token.kind !== 'name') throw cursor.fault('invalid syntax', 'use a name for the parameter');
    cursor.advance();
    cursor.count();
    if (scope.locals.has(token.text)) {
      throw new SyntaxFault(`duplicate argument '${token.text}' in function definition`, token);
    }
    scope.locals.add(token.text);
    if (annotations && cursor.take(':')) {
      if (cursor.at('*')) cursor.advance();
      parseExpression(cursor);
    }
    return token.text;
  };
  while (!cursor.at(closer)) {
    if (doubleStar !== undefined) throw cursor.fault('arguments cannot follow var-keyword argument');
    if (cursor.at('/')) {
      if (ordinary.length === 0) throw cursor.fault('at least one argument must precede /');
      if (seenStar) throw cursor.fault('/ must be ahead of *');
      if (positionalOnly.length > 0) throw cursor.fault('/ may appear only once');
      cursor.advance();
      positionalOnly = ordinary;
      ordinary = [];
    } else if (cursor.at('**')) {
      cursor.advance();
      doubleStar = readName();
      if (cursor.at('=')) throw cursor.fault('var-keyword argument cannot have default value');
    } else if (cursor.at('*')) {
      if (seenStar) throw cursor.fault('* argument may appear only once');
      seenStar = true;
      cursor.advance();
      bareStar = cursor.at(',');
      if (cursor.at(closer)) throw cursor.fault('named arguments must follow bare *');
      if (!bareStar) star = readName();
      if (cursor.at('=')) throw cursor.fault('var-positional argument cannot have default value');
    } else {
      const { start, end } = cursor.token;
      const name = readName();
      const given = cursor.take('=') ? parseExpression(cursor) : undefined;
      if (seenStar) keywordOnly.push({ name, default: given });
      else {
        if (given !== undefined) defaults = true;
        else if (defaults) {
          throw new SyntaxFault('parameter without a default follows parameter with a default', {
            start,
            end,
          });
        }
        ordinary.push({ name, default: given });
      }
    }
    if (!cursor.take(',')) break;
  }
  if (bareStar && keywordOnly.length === 0) throw cursor.fault('named arguments must follow bare *');
  return { positionalOnly, ordinary, star, keywordOnly, doubleStar };
}
