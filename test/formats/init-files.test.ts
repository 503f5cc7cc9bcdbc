import { expect, test } from 'vitest';
import { sameCode } from '../../src/formats/init-files.ts';
import { mustRun, tool } from '../support/tools.ts';

/** Pairs, and whether they are the same but for comments and formatting. */
const pairs: readonly (readonly [string, string, boolean])[] = [
  ['', '# comment\n', true],
  ['', '\n\n \n', true],
  ['x = 1\n', '\ufeffx = 1\n', true],
  ['x = 1\n', 'x = 1   # one\r\n\r\n', true],
  ['x = "# a"\n', 'x = "# b"\n', false],
  ["x = '''\n# a\n\n'''\n", "x = '''\n# a\n'''\n", false],
  ["x = '''\na  \n'''\n", "x = '''\na\n'''\n", false],
  ["x = '''\n\n'''\n# end", "# start\nx = '''\n\n'''\n", true],
  ['x = "\\"# a"  # b\n', 'x = "\\"# a"\n', true],
  ['if x:\n  a\n', 'if x:\n  a\n  b\n', false],
  ['if x:\n    a\n', 'if x:\n\n    # why\n    a\n', true],
  ['x = 1\ny = 2\n', 'x = 1\n', false],
  ['x = 1', 'x = 1\n', true],
  ['x = 1\n', 'x = 2\n', false],
  ["__path__ = __import__('pkgutil').extend_path(__path__, __name__)\n", '# ours\n__path__ = __import__("pkgutil").extend_path(\n    __path__,\n    __name__,\n)\n', true], // prettier-ignore
  ['try:\n  import a\nexcept ImportError:\n\tpass\n', 'try:\n    import a\nexcept  ImportError :\n    pass\n', true], // prettier-ignore
  ['if x:\n  a\n  b\n', 'if x:\n  a\nb\n', false],
  ['if x:\n  if y:\n    a\n  b\n', 'if x:\n  if y:\n    a\n    b\n', false],
  ['x = (1,)\n', 'x = (1)\n', false],
  ['x = (1, 2,)\n', 'x = (1, 2)\n', true],
  ['x = a\nb\n', 'x = a, b\n', false],
  ["x = b'a'\n", "x = 'a'\n", false],
  ["x = 'a'\n", 'x = R"a"\n', true],
  ["x = '\\n'\n", "x = r'\\n'\n", false],
  ['x = 1 \\\n  + 2\n', 'x = 1 + 2\n', true],
];

test.each(pairs)('%j and %j: %s', (a, b, same) => {
  expect(sameCode(Buffer.from(a), Buffer.from(b))).toBe(same);
  expect(sameCode(Buffer.from(b), Buffer.from(a))).toBe(same);
});

test('what is the same here has the same syntax tree in Python', () => {
  const same = pairs.filter(([, , expected]) => expected).map(([a, b]) => [a, b]);
  const script = `import ast, json, sys
for a, b in json.load(sys.stdin):
    assert ast.unparse(ast.parse(a.encode())) == ast.unparse(ast.parse(b.encode())), (a, b)`;
  // Indented names stand for statements of any kind.
  const input = JSON.stringify(same);
  mustRun(tool('oracle', 'python'), ['-c', script], { input });
});

test('text that ends within a string is accepted', () => {
  expect(sameCode(Buffer.from('x = "'), Buffer.from("x = '''"))).toBe(false);
});
