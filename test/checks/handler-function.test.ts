import { expect, test } from 'vitest';
import { checkHandlerFunction } from '../../src/checks/handler-function.ts';

const checked = { target: 'src:fn', module: 'app', place: { path: 'src/BUILD', line: 1 } };
const found = (source: string, name = 'handler') =>
  checkHandlerFunction(checked, name, source, 'src/app.py').map(({ code, help }) => [code, help]);

test('a function that stands nowhere in its module', () => {
  const source = 'import os\n\nasync def handlr(event, context):\n    pass\n\nOTHER: int = 1\n';
  expect(found(source)).toEqual([['handler-function-missing', 'did you mean `handlr`?']]);
  expect(found('x == 1\n')).toEqual([
    ['handler-function-missing', 'name a function at the top level of the module'],
  ]);
});

test.each([
  'def handler(e, c): pass',
  'from other import run as handler',
  'handler = App().run',
  'class handler: pass',
  'from other import *',
  'def __getattr__(name): return print',
  'globals()["hand" + "ler"] = print',
  'if True:\n    handler = 1',
])('may be defined: %j', (source) => {
  expect(found(`${source}\n`)).toEqual([]);
});
