import { describe, expect, test } from 'vitest';
import { scanImports } from '../../src/python/imports.ts';
import type { ImportRun } from '../../src/python/types.ts';
import { resolveImports, resolveRelative } from '../../src/python/imports-relative.ts';
import { scannedText, scanOptions } from './differences.ts';

/** Names with `?` when weak, without lines. */
function names(source: string | Uint8Array): string[] {
  const text = scannedText(typeof source === 'string' ? Buffer.from(source) : source);
  return text === ''
    ? []
    : text
        .split('\n')
        .map((line) => line.replace(/^\d+(\??) (.*)/, '$2$1'))
        .sort();
}

describe('syntax that the running Python may not know', () => {
  test.each<[title: string, source: string, expected: string[]]>([
    [
      'lazy import (3.15)',
      'lazy import a\nlazy from b import c\nlazy = 1\nlazy\nimport d',
      ['a', 'b.c', 'd'],
    ],
    ['t-strings (3.14)', `x = t"{d["("]}" + rt'{y:{"a.b.c"}}'\nimport a`, ['a', 'a.b.c?']],
    [
      'except without brackets (3.14)',
      'try:\n  import a\nexcept KeyError, ImportError:\n  import b',
      ['a?', 'b'],
    ],
    ['except of Python 2', 'try:\n  import a\nexcept ImportError, e:\n  import b', ['a?', 'b']],
    [
      'except with a tuple of Python 2',
      'try:\n  import a\nexcept (ImportError, KeyError), e:\n  import b',
      ['a?', 'b'],
    ],
    ['except*', 'try:\n  import a\nexcept* ImportError:\n  import b', ['a?', 'b']],
    ['print of Python 2', 'print "x", a\nprint >>f, "import b"\nimport c', ['c']],
    ['backticks, exec and raise of Python 2', 'x = `a`\nexec "import b" in d\nraise E, "x"\nimport c', ['c']],
    ['strings of Python 2', `x = ur'\\'\nimport a\n'`, ['a']],
    ['octal and long numbers of Python 2', 'x = 0777L\nimport a', ['a']],
    ['async as a name', 'async = 1\nimport a', ['a']],
    [
      'nested f-strings (PEP 701)',
      `x = f"{d["("]}"\nimport a\ny = f'{f"{'}'}" + "{"}'\nimport b`,
      ['a', 'b'],
    ],
    ['a format specification', `x = f"{a:{'{'}>{10}}" f'{{{b!r:^{w}}}}'\nimport a`, ['a']],
    ['a character name in an f-string', `x = f"\\N{DIGIT ONE}{a}"\nimport a`, ['a']],
    ['backslash and quote in a raw f-string', `x = rf"\\"{a}"\nimport a`, ['a']],
    ['a field first in a format specification', `x = f"{a:{{'x.y.z': b}}}"\nimport a`, ['a', 'x.y.z?']],
    [
      'what looks like a character name in a raw f-string',
      `x = rf"\\N{a['x.y.z']}"\nimport a`,
      ['a', 'x.y.z?'],
    ],
    ['a comment in a replacement field', 'x = f"{a # }"\'\n}"\nimport a', ['a']],
    ['triple-quoted f-strings over lines', 'x = f"""{\na["""]"""]\n}\n"""\nimport a', ['a']],
    ['type parameters', 'class A[T: (int, str) = int](B): import a\ntype X[T] = T\nimport b', ['a', 'b']],
    ['match', 'match x:\n  case {"k": [a, *_]}: import a\n  case _:\n    import b', ['a', 'b']],
    ['a soft keyword as a name', 'type = 5\nmatch = 1\ncase = 2\nimport a', ['a']],
    ['an import behind a decorator', '@f(\n)\ndef g(): import a', ['a']],
    [
      'names that begin like keywords',
      'important = 1\nfromage = 2\nimport_a = 3\ntrying: int = 4\nx.importer\n',
      [],
    ],
    ['attributes', 'x.import_ = 1\nraise A from b\nyield from c\nx = (yield\nfrom d)', []],
  ])('%s', (_title, source, expected) => {
    expect(names(source)).toEqual([...expected].sort());
  });
});

describe('broken and unfinished files', () => {
  test.each<[title: string, source: string, expected: string[]]>([
    ['an open string ends with its line', 'x = "abc\nimport a', ['a']],
    ['an open f-string ends with its line', 'x = f"abc\nimport a', ['a']],
    ['an open triple-quoted string ends with the file', 'import a\nx = """\nimport b', ['a']],
    ['an open bracket', 'x = (1,\nimport a\nfrom b import c\ny = [\ndef f(:\n  import d', ['a', 'b.c', 'd']],
    ['an open replacement field', 'x = f"{a\nimport a', ['a']],
    ['an open field is forgotten', 'x = f"{a\nimport a\ny = f"{b}"\nz = {1: __import__("c")}', ['a', 'c']],
    ['a from-import in an open bracket', 'x = (1,\nfrom .b  . c import d', ['.b.c.d']],
    ['a class in an open bracket', 'x = (\nclass A: import a', ['a']],
    ['an open list of names', 'from a import (b,\nimport c', ['a.b', 'c']],
    ['a closing bracket too many', 'x = )]}\nimport a', ['a']],
    ['a closing bracket too many in a field', 'x = f"{)}"\nimport a', ['a']],
    ['nothing behind import', 'import\nfrom\nfrom a import\nfrom . import\nimport b', ['b']],
    ['nothing behind as', 'import a as\nimport b', ['a', 'b']],
    ['nothing behind a comma', 'import a,\nfrom b import c,\nimport d', ['a', 'b.c', 'd']],
    ['a try without handlers', 'try:\n  import a\nimport b', ['a', 'b']],
    ['an except without try', 'import a\nexcept ImportError:\n  import b', ['a', 'b']],
    ['a try without a colon', 'try\n  import a\nexcept ImportError:\n  import b', ['a', 'b']],
    ['an unfinished except', 'try:\n  import a\nexcept (ImportError\nimport b', ['a', 'b']],
    [
      'merge conflict marks',
      '<<<<<<< HEAD\nimport a\n=======\nimport b\n>>>>>>> x\nimport c',
      ['a', 'b', 'c'],
    ],
    ['a lone backslash', 'x = \\ 1\nimport a\n\\', ['a']],
    ['indentation that goes nowhere', '   import a\n  import b\n\timport c', ['a', 'b', 'c']],
    ['a zero byte', 'import a\0\nimport b', ['a', 'b']],
  ])('%s', (_title, source, expected) => {
    expect(names(source)).toEqual([...expected].sort());
  });
});

describe('bytes', () => {
  test.each<[title: string, source: Uint8Array, expected: string[]]>([
    [
      'a byte order mark and CRLF',
      Buffer.from('\ufeffimport a\r\nfrom b import (\r\n c,\r\n d)\r\n'),
      ['a', 'b.c', 'b.d'],
    ],
    [
      'lone carriage returns',
      Buffer.from('import a\r# import x\rtry:\r  import b\rexcept ImportError:\r  pass\r'),
      ['a', 'b?'],
    ],
    ['form feeds', Buffer.from('\fimport a\n\f\nif x:\n  \fimport b'), ['a', 'b']],
    [
      'Latin-1 in a comment and a string',
      Buffer.from('# caf\xe9\nx = "\xe9.b.c"\nimport a', 'latin1'),
      ['a', '\ufffd.b.c?'].slice(0, 1),
    ],
    ['an identifier is read in form NFKC', Buffer.from('import \ufb01le'), ['file']],
    ['UTF-16 is no Python', Buffer.from('import a\n', 'utf16le'), []],
  ])('%s', (_title, source, expected) => {
    expect(names(source)).toEqual(expected);
  });

  test('a view into a larger buffer', () => {
    const whole = new Uint8Array(Buffer.from('import x\nimport a  # pants: no-infer-dep\nimport b'));
    expect(names(whole.subarray(9))).toEqual(['b']);
  });
});

describe('pragmas', () => {
  test.each<[source: string, expected: string[]]>([
    ['from a import (  # pants: no-infer-dep\n  b)', ['a.b']],
    ['from a import (b,  # pants: no-infer-dep\n  c)', ['a.c']],
    ['from a import (\n  b\n  as c,  # pants: no-infer-dep\n  d)', ['a.d']],
    ['from a import (\n  b  # pants: no-infer-dep\n  as c,\n  d)', ['a.d']],
    ['from a import (\n  b,\n  c)  # pants: no-infer-dep', []],
    ['from a import (b,\n  c)  # pants: no-infer-dep\nimport d', ['d']],
    ['import a, \\\n  b  # pants: no-infer-dep', []],
    ['from a import *  # pants: no-infer-dep', []],
    ['# pants: no-infer-dep\nimport a\n# pants: no-infer-dep', ['a']],
    ['import a  #pants: no-infer-dep', ['a']],
    ['import a  # noqa # pants: no-infer-dep because', []],
    ['x = "# pants: no-infer-dep"; import a  # other', ['a']],
    ['__import__(  # pants: no-infer-dep\n  "a")', []],
    ['__import__(\n  "a"  # pants: no-infer-dep\n)', []],
    ['__import__(\n  "a"\n)  # pants: no-infer-dep', []],
    ['x = ["a.b.c",  # pants: no-infer-dep\n  "d.e.f"]', ['d.e.f?']],
    ['x = ["a.b.c", "d.e.f"]  # pants: no-infer-dep', []],
    ['import a  # pants: no-infer-dep\nimport a', ['a']],
  ])('%j', (source, expected) => {
    expect(names(source)).toEqual(expected);
  });
});

describe('one name, several times', () => {
  const scan = (source: string) =>
    [...scanImports(Buffer.from(source), scanOptions).imports].map(([name, { line, weak }]) => [
      name,
      { line, weak },
    ]);

  test('a strong import keeps the first line', () => {
    expect(scan('try:\n  import a\nexcept ImportError: pass\nimport a')).toEqual([
      ['a', { line: 2, weak: false }],
    ]);
  });

  test('an import beats a string', () => {
    expect(scan('x = "a.b.c"\nimport a.b.c')).toEqual([['a.b.c', { line: 2, weak: false }]]);
    expect(scan('import a.b.c\nx = "a.b.c"')).toEqual([['a.b.c', { line: 1, weak: false }]]);
  });

  test('names of prototypes are names', () => {
    expect(scan('import __proto__, constructor').map(([name]) => name)).toEqual(['__proto__', 'constructor']);
  });

  test('the wanted number of dots and slashes', () => {
    const source = Buffer.from('x = ["a.b", "a.b.c", "a/b", "a/b/c", "/"]');
    const options = { stringImports: true, stringImportsMinDots: 1, assets: true, assetsMinSlashes: 2 };
    const { imports, assets } = scanImports(source, options);
    expect([[...imports.keys()], [...assets.keys()]]).toEqual([['a.b', 'a.b.c'], ['a/b/c']]);
    const none = scanImports(source, { ...options, stringImports: false, assets: false });
    expect([none.imports.size, none.assets.size]).toEqual([0, 0]);
  });
});

describe('lines and columns', () => {
  const lines = (source: string): string[] => scannedText(Buffer.from(source)).split('\n');

  test('a line end behind a backslash counts, in and outside strings', () => {
    expect(lines('x = "a\\\nb\\\r\nc" + \\\n d\nimport a')).toEqual(['5 a']);
    expect(lines('x = """a\\\r\n\nb\r"""\nimport a')).toEqual(['5 a']);
    expect(lines('x = f"a\\\nb{c}\\\n"\nimport a')).toEqual(['4 a']);
  });

  test('a tab reaches to the next multiple of 8 columns', () => {
    expect(lines('        try:\n            import a\n\texcept ImportError: pass')).toEqual(['2? a']);
    expect(lines('   \ttry:\n            import a\n        except ImportError: pass')).toEqual(['2? a']);
  });

  test('a form feed begins the columns anew', () => {
    expect(lines('try:\n  import a\n  \fexcept ImportError: pass')).toEqual(['2? a']);
  });

  test('the end of a body is where the columns say', () => {
    const source =
      'with suppress(ImportError):\n  import a\nimport b\nwith suppress(ImportError): import c\nimport d';
    expect(lines(source)).toEqual(['2? a', '3 b', '4? c', '5 d']);
    expect(lines('with suppress(ImportError):\n  import a')).toEqual(['2? a']);
    expect(lines('async def f():\n  async with suppress(ImportError):\n    import a')).toEqual(['3? a']);
  });
});

describe('what catches ImportError', () => {
  test.each<[manager: string, catches: boolean]>([
    ['suppress(ImportError)', true],
    ['suppress(ImportError) as s', true],
    ['contextlib.suppress(KeyError, ImportError)', true],
    ['(open("x") as f, suppress(ImportError),)', true],
    ['open("x") as f, suppress(ImportError)', true],
    ['suppress((ImportError,))', false],
    ['suppress(KeyError)', false],
    ['suppress()', false],
    ['f(suppress(ImportError))', false],
    ['suppress(ImportError).x', false],
    ['suppress(f(ImportError))', false],
  ])('with %s: %s', (manager, catches) => {
    expect(names(`with ${manager}:\n  import a`).includes('a?')).toBe(catches);
  });

  test.each<[type: string, catches: boolean]>([
    ['ImportError', true],
    ['((ImportError))', true],
    ['[KeyError, (ImportError)]', true],
    ['{ImportError}', true],
    ['(ImportError, KeyError) as e', true],
    ['((ImportError, KeyError), OSError)', false],
    ['(ImportError, KeyError) + more', false],
    ['f(ImportError)', false],
    ['builtins.ImportError', false],
    ['(lambda: ImportError)()', false],
    ['', false],
  ])('except %s: %s', (type, catches) => {
    expect(names(`try:\n  import a\nexcept ${type}:\n  pass`).includes('a?')).toBe(catches);
  });
});

describe('strings', () => {
  test.each<[source: string, expected: string[]]>([
    ['x = "a.b" ".c"', ['a.b.c?']],
    ['x = ("a.b"  # pants: no-infer-dep\n".c")', []],
    ['x = "a.b.c" f"{d}"', []],
    ['x = f"{d}" "a.b.c"', []],
    ['x = f"{d[\'a.b.c\']}"', ['a.b.c?']],
    ["x = f\"{'a.b.c':{'d.e.f'}}{'g.h.i'}\"", ['a.b.c?', 'd.e.f?', 'g.h.i?']],
    ['x = f"a.b.c"', ['a.b.c?']],
    ['x = f"a.b.c{{"', []],
    ['__import__("a.b.c" + d)', ['a.b.c?']],
    ['__import__("a b/c" + d)', []],
    ['__import__("a", f"{b}")', ['a']],
    ['__import__(f"{a}" "b")', []],
  ])('%s', (source, expected) => {
    expect(names(source)).toEqual(expected);
  });

  test('names of more than 1000 bytes are no names', () => {
    expect(names(`from ${'m.'.repeat(600)}m import a\n__import__("${'a'.repeat(1001)}")\nimport b`)).toEqual([
      'b',
    ]);
  });
});

describe('relative imports', () => {
  test.each([
    ['a.b', 'p/q/f.py', 'a.b'],
    ['.x', 'p/q/f.py', 'p.q.x'],
    ['.x', 'p/q/__init__.py', 'p.q.x'],
    ['.', 'p/q/f.py', 'p.q'],
    ['..x.y', 'p/q/f.py', 'p.x.y'],
    ['..', 'p/q/f.py', 'p'],
    ['...x', 'p/q/f.py', '...x'],
    ['.x', 'f.py', '.x'],
  ])('%s in %s is %s', (name, path, absolute) => {
    expect(resolveRelative(name, path)).toBe(absolute);
  });

  test('two names that become one', () => {
    const run = (line: number, guard: ImportRun['guard']): ImportRun => ({ line, scope: 'module', guard });
    const imports = new Map([
      ['.x', { line: 4, weak: true, run: run(4, 'caught') }],
      ['p.x', { line: 7, weak: false, run: run(7, 'none') }],
    ]);
    expect([...resolveImports(imports, 'p/f.py')]).toEqual([
      ['p.x', { line: 4, weak: false, run: run(7, 'none') }],
    ]);
  });
});

test('f-strings inside each other are looked into as deep as CPython takes them, and no deeper than memory allows', () => {
  const nested = (depth: number) => `f"{`.repeat(depth) + '__import__("a")' + '}"'.repeat(depth);
  expect(names(`${nested(150)}\nimport b\n`)).toEqual(['a', 'b']);
  expect(names(`${nested(100_000)}\nimport b\n`)).toContain('b');
});
