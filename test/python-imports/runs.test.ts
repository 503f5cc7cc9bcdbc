import { describe, expect, test } from 'vitest';
import { scanImports } from '../../src/python/imports.ts';

const options = { stringImports: true, stringImportsMinDots: 1, assets: false, assetsMinSlashes: 1 };
const runs = (source: string) =>
  [...scanImports(Buffer.from(source), options).imports].map(
    ([name, { run }]) => `${name} ${run.line} ${run.scope} ${run.guard}`,
  );

describe('when an import runs', () => {
  test.each([
    ['at the top', 'import a', ['a 1 module none']],
    [
      'in a class',
      'class C:\n  import a\n  def f(self): import b\nimport c',
      ['a 2 module none', 'b 3 function none', 'c 4 module none'],
    ],
    [
      'in a function',
      'async def f():\n  if x:\n    import a\nimport b',
      ['a 3 function none', 'b 4 module none'],
    ],
    ['in both', 'def f():\n  import a\nimport a', ['a 3 module none']],
    [
      'under a condition',
      'if x: import a\nelif y:\n  import b\nelse:\n  import c',
      ['a 1 module condition', 'b 3 module condition', 'c 5 module condition'],
    ],
    [
      'in a loop or a case',
      'for x in y:\n  import a\nwhile x:\n  import b\nmatch x:\n  case 1:\n    import c',
      ['a 2 module condition', 'b 4 module condition', 'c 7 module condition'],
    ],
    [
      'for type checkers',
      'if TYPE_CHECKING:\n  import a\nif typing.TYPE_CHECKING: import b\nif False:\n  import c\nif not TYPE_CHECKING:\n  import d',
      [
        'a 2 module type-checking',
        'b 3 module type-checking',
        'c 5 module type-checking',
        'd 7 module condition',
      ],
    ],
    ['as a program', 'if __name__ == "__main__":\n  import a', ['a 2 module main']],
    ['in a string', 'x = "a.b"\n', ['a.b 1 module string']],
    [
      'around ImportError',
      'try:\n  import a\nexcept ImportError:\n  import b\nelse:\n  import c\nfinally:\n  import d',
      ['a 2 module caught', 'b 4 module condition', 'c 6 module condition', 'd 8 module none'],
    ],
    [
      'around what is below or above it',
      'try: import a\nexcept ModuleNotFoundError: pass\ntry: import b\nexcept (OSError, Exception) as e: pass\ntry: import c\nexcept: pass\ntry: import d\nexcept* BaseException: pass',
      ['a 1 module caught', 'b 3 module caught', 'c 5 module caught', 'd 7 module caught'],
    ],
    [
      'around others',
      'try: import a\nexcept ValueError: pass\ntry: import b\nexcept errors.Exception: pass',
      ['a 1 module none', 'b 3 module none'],
    ],
    [
      'suppressed',
      'with suppress(ImportError): import a\nwith contextlib.suppress(Exception):\n  import b\nwith open(x): import c',
      ['a 1 module caught', 'b 3 module caught', 'c 4 module none'],
    ],
    [
      'caught in a function',
      'def f():\n  try:\n    import a\n  except ImportError: pass',
      ['a 3 function caught'],
    ],
  ])('%s', (_, source, expected) => {
    expect(runs(source)).toEqual(expected);
  });

  test('what catches more than ImportError leaves the import strong, as in Pants', () => {
    const { imports } = scanImports(Buffer.from('try: import a\nexcept Exception: pass'), options);
    expect(imports.get('a')!.weak).toBe(false);
  });
});
