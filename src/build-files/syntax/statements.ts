import { startsExpression } from './atoms.ts';
import { parseCompound } from './blocks.ts';
import type { Cursor } from './cursor.ts';
import { describe, parseExpression, parseExpressionList } from './expressions.ts';
import { SyntaxFault } from './source.ts';
import { toTarget } from './targets.ts';
import type { BinaryOperator, Expression, Statement, Target } from './tree.ts';

/** Python statements that BUILD files do not need. */
const unsupported: ReadonlySet<string> = new Set(['class', 'with', 'async', 'yield', 'await']);

/** One logical line (which may hold several statements), or one compound statement with its blocks. */
export function parseStatement(cursor: Cursor, into: Statement[]): void {
  const { token } = cursor;
  if (token.kind === 'operator' && token.text === '@') {
    throw new SyntaxFault(
      'decorators are not supported in BUILD files',
      token,
      undefined,
      'unsupported-syntax',
    );
  }
  if (token.kind === 'keyword') {
    if (unsupported.has(token.text)) {
      throw new SyntaxFault(
        `\`${token.text}\` is not supported in BUILD files`,
        token,
        undefined,
        'unsupported-syntax',
      );
    }
    const compound = parseCompound(cursor);
    if (compound !== undefined) {
      into.push(compound);
      return;
    }
  }
  parseLine(cursor, into);
}

/** Simple statements separated by `;`, and the end of their line. */
export function parseLine(cursor: Cursor, into: Statement[]): void {
  do {
    if (cursor.token.kind === 'newline') break;
    parseSimple(cursor, into);
  } while (cursor.take(';'));
  endLine(cursor, into.at(-1));
}

function endLine(cursor: Cursor, last: Statement | undefined): void {
  if (cursor.token.kind === 'newline') {
    cursor.advance();
    return;
  }
  if (cursor.token.kind === 'end' && cursor.openBracket() === undefined) return;
  throw trailing(cursor, last);
}

/** Something follows a complete statement: suggest what was probably meant. */
function trailing(cursor: Cursor, last: Statement | undefined): SyntaxFault {
  const value = last?.kind === 'expression-statement' ? last.value : undefined;
  if (value?.kind === 'name' && startsExpression(cursor)) {
    const { id } = value;
    if (id === 'print' || id === 'exec') {
      return new SyntaxFault(`Missing parentheses in call to '${id}'. Did you mean ${id}(...)?`, value);
    }
    if (id === 'match') {
      return new SyntaxFault(
        '`match` is not supported in BUILD files',
        value,
        undefined,
        'unsupported-syntax',
      );
    }
    if (id === 'elseif' || id === 'elsif') return new SyntaxFault('invalid syntax', value, 'use `elif`');
  }
  if (cursor.at('else') || cursor.at('elif') || cursor.at('except') || cursor.at('finally')) {
    return cursor.fault(
      'invalid syntax',
      `check the indentation: no statement above matches this \`${cursor.token.text}\``,
    );
  }
  if (cursor.at(':') && value !== undefined) {
    return cursor.fault(
      'invalid syntax',
      'remove the `:`; it is only valid in dictionaries and slices, and after `if`, `for`, `def` and so on',
    );
  }
  return cursor.fault('invalid syntax');
}

function parseSimple(cursor: Cursor, into: Statement[]): void {
  const { token } = cursor;
  cursor.count();
  if (token.kind === 'keyword') {
    switch (token.text) {
      case 'import':
      case 'from':
        parseImport(cursor);
        return;
      case 'pass':
        cursor.advance();
        into.push({ kind: 'pass', start: token.start, end: token.end });
        return;
      case 'break':
      case 'continue':
        if (cursor.loops === 0) {
          throw cursor.fault(
            token.text === 'break' ? "'break' outside loop" : "'continue' not properly in loop",
          );
        }
        cursor.advance();
        into.push({ kind: token.text, start: token.start, end: token.end });
        return;
      case 'return':
        into.push(parseReturn(cursor));
        return;
      case 'assert':
        into.push(parseAssert(cursor));
        return;
      case 'raise':
        into.push(parseRaise(cursor));
        return;
      case 'del':
        into.push(parseDelete(cursor));
        return;
      case 'global':
      case 'nonlocal':
        parseScopeStatement(cursor, token.text);
        return;
      default:
    }
  }
  into.push(parseExpressionStatement(cursor));
}

/** Records the import as a fault and continues, so that the rest of the file is checked too. */
function parseImport(cursor: Cursor): void {
  const { start } = cursor.advance();
  const line = cursor.line(start);
  while (cursor.token.kind !== 'newline' && cursor.token.kind !== 'end' && !cursor.at(';')) cursor.advance();
  cursor.faults.push(
    new SyntaxFault(
      `Import used in ${cursor.source.path} at line ${line}. Import statements are banned in BUILD files and macros.`,
      { start, end: cursor.previousEnd },
      'remove it, and put shared values and functions in a file listed in `[GLOBAL].build_file_prelude_globs`',
      'import-in-build-file',
    ),
  );
}

function endsStatement(cursor: Cursor): boolean {
  return cursor.token.kind === 'newline' || cursor.token.kind === 'end' || cursor.at(';');
}

function parseReturn(cursor: Cursor): Statement {
  const { start, end } = cursor.advance();
  if (!cursor.scopes.some((scope) => !scope.isComprehension)) {
    throw new SyntaxFault("'return' outside function", { start, end });
  }
  const value = endsStatement(cursor) ? undefined : parseExpressionList(cursor);
  return { kind: 'return', start, end: cursor.previousEnd, value };
}

function parseAssert(cursor: Cursor): Statement {
  const { start } = cursor.advance();
  const test = parseExpression(cursor);
  const message = cursor.take(',') ? parseExpression(cursor) : undefined;
  return { kind: 'assert', start, end: cursor.previousEnd, test, message };
}

function parseRaise(cursor: Cursor): Statement {
  const { start } = cursor.advance();
  const exception = endsStatement(cursor) ? undefined : parseExpression(cursor);
  const cause = exception !== undefined && cursor.take('from') ? parseExpression(cursor) : undefined;
  return { kind: 'raise', start, end: cursor.previousEnd, exception, cause };
}

function parseDelete(cursor: Cursor): Statement {
  const { start } = cursor.advance();
  const list = parseExpressionList(cursor);
  const bare = list.kind === 'tuple' && !list.parenthesized ? list.items : [list];
  const targets = bare.map((item) => toTarget(cursor, item, 'delete'));
  return { kind: 'delete', start, end: cursor.previousEnd, targets };
}

function parseScopeStatement(cursor: Cursor, keyword: 'global' | 'nonlocal'): void {
  const { start, end } = cursor.advance();
  const scope = cursor.scopes.at(-1);
  if (keyword === 'nonlocal' && scope === undefined) {
    throw new SyntaxFault('nonlocal declaration not allowed at module level', { start, end });
  }
  do {
    const { token } = cursor;
    if (token.kind !== 'name') throw cursor.fault('invalid syntax');
    if (scope?.locals.has(token.text) === true) {
      throw new SyntaxFault(`name '${token.text}' is assigned to before ${keyword} declaration`, token);
    }
    if (keyword === 'nonlocal' && !cursor.scopes.slice(0, -1).some((outer) => outer.locals.has(token.text))) {
      throw new SyntaxFault(`no binding for nonlocal '${token.text}' found`, token);
    }
    (keyword === 'global' ? scope?.globals : scope?.nonlocals)?.add(token.text);
    cursor.advance();
  } while (cursor.take(','));
}

const augmented: ReadonlyMap<string, BinaryOperator> = new Map([
  ['+=', '+'],
  ['-=', '-'],
  ['*=', '*'],
  ['/=', '/'],
  ['//=', '//'],
  ['%=', '%'],
  ['**=', '**'],
  ['@=', '@'],
  ['&=', '&'],
  ['|=', '|'],
  ['^=', '^'],
  ['<<=', '<<'],
  ['>>=', '>>'],
]);

function parseExpressionStatement(cursor: Cursor): Statement {
  const first = parseExpressionList(cursor);
  const { token } = cursor;
  if (token.kind === 'operator') {
    if (token.text === '=') return parseAssignment(cursor, first);
    const operator = augmented.get(token.text);
    if (operator !== undefined) return parseAugmented(cursor, first, operator);
    if (
      token.text === ':' &&
      (first.kind === 'name' || first.kind === 'attribute' || first.kind === 'subscript')
    ) {
      const annotated = parseAnnotated(cursor, first);
      if (annotated !== undefined) return annotated;
    }
    if (token.text === ':=' && first.kind === 'name') throw cursor.fault('invalid syntax', 'Write `=`.');
  }
  return { kind: 'expression-statement', start: first.start, end: first.end, value: first };
}

function parseAssignment(cursor: Cursor, first: Expression): Statement {
  const targets: Target[] = [];
  let value = first;
  while (cursor.take('=')) {
    targets.push(toTarget(cursor, value, 'assign'));
    if (endsStatement(cursor)) throw cursor.fault('invalid syntax', 'add a value after the `=`');
    value = parseExpressionList(cursor);
  }
  return { kind: 'assign', start: first.start, end: value.end, targets, value };
}

function parseAugmented(cursor: Cursor, target: Expression, operator: BinaryOperator): Statement {
  if (target.kind !== 'name' && target.kind !== 'attribute' && target.kind !== 'subscript') {
    throw new SyntaxFault(`'${describe(target)}' is an illegal expression for augmented assignment`, target);
  }
  cursor.advance();
  if (target.kind === 'name') cursor.bind(target.id);
  const value = parseExpressionList(cursor);
  return { kind: 'augmented-assign', start: target.start, end: value.end, target, operator, value };
}

/** `name: type [= value]`; the type is read and discarded. Undefined if the `:` ends the line (a mistake). */
function parseAnnotated(cursor: Cursor, target: Expression): Statement | undefined {
  const colon = cursor.advance();
  if (endsStatement(cursor)) throw new SyntaxFault('invalid syntax', colon);
  parseExpression(cursor);
  if (!cursor.take('=')) {
    if (target.kind === 'name') cursor.bind(target.id);
    return { kind: 'pass', start: target.start, end: cursor.previousEnd };
  }
  const value = parseExpressionList(cursor);
  return {
    kind: 'assign',
    start: target.start,
    end: value.end,
    targets: [toTarget(cursor, target, 'assign')],
    value,
  };
}
