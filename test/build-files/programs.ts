import { LanguageError, LimitError } from '../../src/build-files/language/errors.ts';
import { execute } from '../../src/build-files/language/execute.ts';
import { makeBudget, makeMeter } from '../../src/build-files/language/meter.ts';
import { repr, str } from '../../src/build-files/language/repr.ts';
import { makeRun } from '../../src/build-files/language/run.ts';
import type { Frame } from '../../src/build-files/language/values.ts';
import { parseFile } from '../../src/build-files/syntax/parse.ts';
import { makeSource } from '../../src/build-files/syntax/source.ts';

/** Runs a program of the language without any symbol of Pants: the repr of its `result`, or the exception, as CPython would show them. */
export function runProgram(program: string): string {
  const source = makeSource('BUILD', program);
  const { statements, faults } = parseFile(source);
  if (faults.length > 0) return `SyntaxError: ${faults[0]!.message}`;
  const run = makeRun(makeMeter(makeBudget(), program.length), new Map());
  const locals = new Map();
  const frame: Frame = {
    run,
    source,
    scope: undefined,
    locals,
    parent: undefined,
    globals: locals,
    at: { start: 0, end: 0 },
    handling: [],
  };
  try {
    for (const statement of statements) execute(frame, statement);
    return repr(run, locals.get('result') ?? null);
  } catch (error) {
    if (error instanceof LimitError) return `LimitError: ${error.message}`;
    if (!(error instanceof LanguageError)) throw error;
    return `${error.exception.type.name}: ${str(run, error.exception)}`;
  }
}
