import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { outlineModule } from '../../src/python/outline/outline.ts';
import { python } from '../support/tools.ts';

const texts = [
  'x = f"{a["b"]}"\n',
  'x = f"{a[\'b\']}"\n',
  'x = f"""{a["b"]}"""\n',
  'x = f"{\'\\n\'.join(a)}"\n',
  'x = f"{a}\\n{b}"\n',
  'x = f"{f\'{a}\'}"\n',
  'x = f"{f"{a}"}"\n',
  'x = f"{\'say \\"a\\"\'}"\n',
  'x = f"{a:{"x"}}" + "y"\n',
  'x = f"{a}" "b"\n',
  'x = f"{a!r:>{width}}"\n',
];

test('f-strings that Python 3.11 rejects are grammar of Python 3.12', () => {
  const script =
    'import json, sys\ndef ok(text):\n    try:\n        compile(text, "x", "exec")\n        return True\n    except SyntaxError:\n        return False\nprint(json.dumps([ok(text) for text in json.loads(sys.argv[1])]))';
  const answer = execFileSync(python('3.11'), ['-I', '-c', script, JSON.stringify(texts)], {
    encoding: 'utf8',
  });
  const ours = texts.map((text) => (outlineModule(Buffer.from(text)).grammar?.minor ?? 0) <= 11);
  expect(ours).toEqual(JSON.parse(answer));
});

test('a `with` statement in brackets is grammar of Python 3.9', () => {
  const minor = (text: string) => outlineModule(Buffer.from(text)).grammar?.minor;
  expect(minor('with (open(a) as b, open(c) as d):\n    pass\n')).toBe(9);
  expect(minor('with (open(a)) as b:\n    pass\n')).toBeUndefined();
  expect(minor('with (a, b):\n    pass\n')).toBeUndefined();
});

test('a block may begin with a backslash at the left edge, as Python 3.10 and later read it', () => {
  const source = 'if True:\n\\\n  x = 1\n  y = 2\nz = 3\n';
  expect(outlineModule(Buffer.from(source)).fault).toBeUndefined();
  execFileSync(python('3.12'), ['-c', 'import sys; compile(sys.argv[1], "x", "exec")', source]);
});
