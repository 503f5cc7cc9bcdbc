import type { Diagnostic, Place } from '../host/types.ts';
import { someLines } from '../text/lists.ts';
import { builtinNames } from './language/builtin-names.ts';
import { LanguageError, LimitError, type Raised } from './language/errors.ts';
import { execute } from './language/execute.ts';
import { makeMeter } from './language/meter.ts';
import { str } from './language/repr.ts';
import { makeRun } from './language/run.ts';
import type { Frame, Namespace, Run, Value } from './language/values.ts';
import type { Session } from './pants/session.ts';
import { helpForName } from './pants/unknown-names.ts';
import type { ParsedFile } from './syntax/parse.ts';
import { placeOf, type Source, type SyntaxFault } from './syntax/source.ts';

/** More errors in one file would be follow-up errors. */
const MAX_ERRORS = 20;

interface FileScope {
  /** Receives top-level names. */
  readonly locals: Namespace;
  /** Names visible to functions; undefined: the same as `locals`. */
  readonly globals: Namespace | undefined;
  /** Names that every file has besides the built-in ones: symbols and macros. */
  readonly symbols: ReadonlyMap<string, Value>;
  readonly unknownCallee: Run['unknownCallee'];
  /** A prelude is broken: names that it might have defined are not reported. */
  readonly tolerateUnknown: boolean;
}

/**
 * Evaluates a parsed file and reports all errors: after a failed call that is its own statement, the next statement
 * still runs, since nothing can depend on the call.
 *
 * @returns whether nothing was wrong
 */
export function runFile(session: Session, parsed: ParsedFile, scope: FileScope): boolean {
  const { source, statements, faults } = parsed;
  for (const fault of faults) session.problems.error(syntaxDiagnostic(source, fault));
  if (faults.length > 0) return false;
  const run = makeRun(makeMeter(session.budget, source.text.length), scope.symbols, scope.unknownCallee);
  const frame: Frame = {
    run,
    source,
    scope: undefined,
    locals: scope.locals,
    parent: undefined,
    globals: scope.globals ?? scope.locals,
    at: { start: 0, end: 0 },
    handling: [],
  };
  const before = session.problems.errors;
  let errors = 0;
  for (const statement of statements) {
    try {
      execute(frame, statement);
    } catch (error) {
      const failure = asFailure(error);
      run.calls.length = 0;
      failure.trace.push({ source, span: frame.at });
      errors += 1;
      const isEcho =
        scope.tolerateUnknown && failure instanceof LanguageError && failure.code === 'undefined-name';
      if (!isEcho) session.problems.error(runtimeDiagnostic(session, run, failure, scope));
      if (statement.kind !== 'expression-statement' || failure instanceof LimitError || errors >= MAX_ERRORS)
        break;
    }
  }
  if (run.printed.join('').trim() !== '') {
    session.problems.add([
      {
        severity: 'note',
        code: 'build-file-print',
        message: run.printed.join('').trimEnd(),
        place: { path: source.path },
      },
    ]);
  }
  return errors === 0 && session.problems.errors === before;
}

/** JavaScript's stack overflows before the language's own limit only for values built for that purpose. */
function asFailure(error: unknown): LanguageError | LimitError {
  if (error instanceof LanguageError || error instanceof LimitError) return error;
  if (error instanceof RangeError) return new LimitError('the file nests values or calls too deeply');
  throw error;
}

function syntaxDiagnostic(source: Source, fault: SyntaxFault): Omit<Diagnostic, 'severity'> {
  return {
    code: fault.code,
    message: fault.message,
    place: placeOf(source, fault.span),
    ...(fault.help === undefined ? {} : { help: fault.help }),
  };
}

function runtimeDiagnostic(
  session: Session,
  run: Run,
  failure: LanguageError | LimitError,
  scope: FileScope,
): Omit<Diagnostic, 'severity'> {
  const [place, ...callers] = distinctPlaces(failure.trace);
  const notes = someLines(
    callers.map((caller) => `called from ${caller.path}:${caller.line}:${caller.column}`),
    5,
  );
  const where = { ...(place === undefined ? {} : { place }), ...(notes.length === 0 ? {} : { notes }) };
  if (failure instanceof LimitError) {
    return {
      code: 'build-file-limit',
      message: failure.message,
      help: 'simplify the file: BUILD files are meant to be declarative',
      ...where,
    };
  }
  const { exception } = failure;
  const text = str(run, exception);
  if (failure.code === 'undefined-name') {
    const name = /'(.*)'/s.exec(text)?.[1] ?? '';
    const help = helpForName(session, name, [
      ...scope.locals.keys(),
      ...scope.symbols.keys(),
      ...builtinNames(),
    ]);
    return {
      code: failure.code,
      message: `N${text.slice(1)}.`,
      ...(help === undefined ? {} : { help }),
      ...where,
    };
  }
  const message =
    failure.code === undefined ? `${exception.type.name}${text === '' ? '' : `: ${text}`}` : text;
  return {
    code: failure.code ?? 'evaluation-error',
    message,
    ...(failure.help === undefined ? {} : { help: failure.help }),
    ...where,
  };
}

function distinctPlaces(trace: readonly Raised[]): Place[] {
  return trace.map(({ source, span }) => placeOf(source, span));
}
