import type { DiagnosticCode } from '../../host/types.ts';
import type { Span } from '../syntax/source.ts';
import type { Source } from '../syntax/source.ts';
import type { ExceptionValue, TypeValue, Value } from './values.ts';

/** Where an exception was raised: a file, a stretch of it, and the calls that led there, innermost first. */
export interface Raised {
  readonly source: Source;
  readonly span: Span;
}

/** An exception of the BUILD language under way. `try` can catch it; otherwise it becomes the user's error. */
export class LanguageError extends Error {
  readonly exception: ExceptionValue;
  /** What to do about it, if known. */
  readonly help: string | undefined;
  /** A specific code for the diagnostic. */
  readonly code: DiagnosticCode | undefined;
  /** Innermost place first; filled while the frames unwind. */
  readonly trace: Raised[] = [];

  constructor(
    exception: ExceptionValue,
    options: { help?: string | undefined; code?: DiagnosticCode | undefined } = {},
  ) {
    super(exception.type.name);
    this.name = 'LanguageError';
    this.exception = exception;
    this.help = options.help;
    this.code = options.code;
  }
}

/** The file needs more time or memory than any real one. No `try` catches it. */
export class LimitError extends Error {
  readonly trace: Raised[] = [];

  constructor(message: string) {
    super(message);
    this.name = 'LimitError';
  }
}

const hierarchy: readonly (readonly [string, string | undefined])[] = [
  ['BaseException', undefined],
  ['Exception', 'BaseException'],
  ['ArithmeticError', 'Exception'],
  ['OverflowError', 'ArithmeticError'],
  ['ZeroDivisionError', 'ArithmeticError'],
  ['AssertionError', 'Exception'],
  ['AttributeError', 'Exception'],
  ['LookupError', 'Exception'],
  ['IndexError', 'LookupError'],
  ['KeyError', 'LookupError'],
  ['NameError', 'Exception'],
  ['UnboundLocalError', 'NameError'],
  ['OSError', 'Exception'],
  ['FileNotFoundError', 'OSError'],
  ['RuntimeError', 'Exception'],
  ['NotImplementedError', 'RuntimeError'],
  ['RecursionError', 'RuntimeError'],
  ['StopIteration', 'Exception'],
  ['SyntaxError', 'Exception'],
  ['TypeError', 'Exception'],
  ['ValueError', 'Exception'],
  ['UnicodeError', 'ValueError'],
  ['UnicodeEncodeError', 'UnicodeError'],
  ['UnicodeDecodeError', 'UnicodeError'],
  ['ImportError', 'Exception'],
  ['MemoryError', 'Exception'],
];

function makeTypes(): ReadonlyMap<string, TypeValue> {
  const types = new Map<string, TypeValue>();
  for (const [name, base] of hierarchy) {
    const type: TypeValue = {
      kind: 'type',
      name,
      base: base === undefined ? undefined : types.get(base),
      construct: (_run, { positional, keywords }) => {
        if (keywords.size > 0) throw raise('TypeError', `${name}() takes no keyword arguments`);
        return { kind: 'exception', type, args: positional };
      },
    };
    types.set(name, type);
  }
  return types;
}

/** The exception types of CPython that a BUILD file can meet, by name. */
export const exceptionTypes: ReadonlyMap<string, TypeValue> = makeTypes();

/** Whether `type` is `base` or derived from it. */
export function isSubtype(type: TypeValue, base: TypeValue): boolean {
  for (let current: TypeValue | undefined = type; current !== undefined; current = current.base) {
    if (current === base) return true;
  }
  return false;
}

/** An exception of a built-in type, ready to be thrown. */
export function raise(
  type: string,
  message: Value,
  options: { help?: string | undefined; code?: DiagnosticCode | undefined } = {},
): LanguageError {
  return new LanguageError({ kind: 'exception', type: exceptionTypes.get(type)!, args: [message] }, options);
}

export function typeError(message: string, help?: string): LanguageError {
  return raise('TypeError', message, { help });
}

export function valueError(message: string, help?: string): LanguageError {
  return raise('ValueError', message, { help });
}
