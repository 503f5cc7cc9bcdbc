import { asciiBytes } from './bytes.ts';

/** The words that matter to the import scanner. */
export const words = {
  as: asciiBytes('as'),
  async: asciiBytes('async'),
  case: asciiBytes('case'),
  def: asciiBytes('def'),
  elif: asciiBytes('elif'),
  else: asciiBytes('else'),
  except: asciiBytes('except'),
  finally: asciiBytes('finally'),
  for: asciiBytes('for'),
  from: asciiBytes('from'),
  if: asciiBytes('if'),
  import: asciiBytes('import'),
  lazy: asciiBytes('lazy'),
  try: asciiBytes('try'),
  while: asciiBytes('while'),
  with: asciiBytes('with'),
  dunderImport: asciiBytes('__import__'),
  importError: asciiBytes('ImportError'),
  suppress: asciiBytes('suppress'),
  dunderName: asciiBytes('__name__'),
  false: asciiBytes('False'),
  typeChecking: asciiBytes('TYPE_CHECKING'),
} as const;

/** Other names that catch a missing module: base classes and subclasses of `ImportError`. */
export const relatedErrors = ['Exception', 'BaseException', 'ModuleNotFoundError'].map(asciiBytes);
