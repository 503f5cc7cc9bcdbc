/** Builtin exceptions below others, as `child parent` (Python library reference, "Exception hierarchy"). */
const parents: ReadonlyMap<string, string> = new Map(
  [
    ...['SystemExit BaseException', 'KeyboardInterrupt BaseException', 'GeneratorExit BaseException'],
    ...['Exception BaseException', 'StopIteration Exception', 'StopAsyncIteration Exception'],
    ...['ArithmeticError Exception', 'FloatingPointError ArithmeticError', 'OverflowError ArithmeticError'],
    ...['ZeroDivisionError ArithmeticError', 'AssertionError Exception', 'AttributeError Exception'],
    ...['BufferError Exception', 'EOFError Exception', 'ImportError Exception', 'LookupError Exception'],
    ...['ModuleNotFoundError ImportError', 'IndexError LookupError', 'KeyError LookupError'],
    ...['MemoryError Exception', 'NameError Exception', 'UnboundLocalError NameError', 'OSError Exception'],
    ...[
      'EnvironmentError OSError',
      'IOError OSError',
      'BlockingIOError OSError',
      'ChildProcessError OSError',
    ],
    ...[
      'ConnectionError OSError',
      'BrokenPipeError ConnectionError',
      'ConnectionAbortedError ConnectionError',
    ],
    ...['ConnectionRefusedError ConnectionError', 'ConnectionResetError ConnectionError'],
    ...['FileExistsError OSError', 'FileNotFoundError OSError', 'InterruptedError OSError'],
    ...['IsADirectoryError OSError', 'NotADirectoryError OSError', 'PermissionError OSError'],
    ...['ProcessLookupError OSError', 'TimeoutError OSError', 'ReferenceError Exception'],
    ...['RuntimeError Exception', 'NotImplementedError RuntimeError', 'RecursionError RuntimeError'],
    ...['SyntaxError Exception', 'IndentationError SyntaxError', 'TabError IndentationError'],
    ...['SystemError Exception', 'TypeError Exception', 'ValueError Exception', 'UnicodeError ValueError'],
    ...['UnicodeDecodeError UnicodeError', 'UnicodeEncodeError UnicodeError', 'Warning Exception'],
    ...['UnicodeTranslateError UnicodeError', 'DeprecationWarning Warning', 'UserWarning Warning'],
  ].map((pair) => pair.split(' ') as [string, string]),
);
/** Other names of `OSError`. */
const sameAsOsError: ReadonlySet<string> = new Set(['EnvironmentError', 'IOError']);

/** Builtin exceptions of which all of the ancestors are known. */
export const builtinExceptions: readonly string[] = ['BaseException', ...parents.keys()];

/** Whether a name is that of a builtin exception of which all of the ancestors are known. */
export function isBuiltinException(name: string): boolean {
  return name === 'BaseException' || parents.has(name);
}

/** Whether `except caught` catches a builtin exception. @param caught a builtin one too */
export function isCaughtBy(raised: string, caught: string): boolean {
  const wanted = sameAsOsError.has(caught) ? 'OSError' : caught;
  for (let name: string | undefined = raised; name !== undefined; name = parents.get(name))
    if (name === wanted) return true;
  return false;
}
