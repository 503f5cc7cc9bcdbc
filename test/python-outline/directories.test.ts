import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outlineModule } from '../../src/python/outline/outline.ts';
import { python } from '../support/tools.ts';

/** The directory that `sys.path.append(EXPRESSION)` adds, as the outline tells it; null where it does not know. */
function told(lines: readonly string[]): string | null {
  const { steps } = outlineModule(Buffer.from(`${lines.join('\n')}\n`));
  const found = steps.flatMap((step) => (step.kind === 'search-path' ? [step.directory ?? null] : []));
  expect(found).toHaveLength(1);
  return found[0]!;
}

/** What Python makes of the same lines, relative to the directory of a module that lies deep enough. */
const reference = String.raw`
import json, os, pathlib, sys
from os.path import abspath, dirname, join
from pathlib import Path
answers = []
for lines in json.load(sys.stdin):
    file = "/" + "/".join(f"d{number}" for number in range(40)) + "/__file__"
    names = {**globals(), "__file__": file}
    before = list(sys.path)
    try:
        exec("\n".join(lines), names)
        added = [one for one in sys.path if one not in before]
        answers.append(os.path.relpath(os.path.normpath(added[0]), os.path.dirname(file)) if added else None)
    except Exception as error:
        answers.append(None)
    sys.path[:] = before
print(json.dumps(answers))
`;

const word = fc.constantFrom('"a"', '"b/c"', '".."', '"."', '"../x"', '"a/../b"', '""', "'q'", 'os.pardir');
const { text } = fc.letrec<{ text: string; path: string }>((tie) => ({
  text: fc.oneof(
    { maxDepth: 5 },
    fc.constant('__file__'),
    tie('text').map((one) => `os.path.dirname(${one})`),
    tie('text').map((one) => `dirname(${one})`),
    fc.tuple(tie('text'), word).map(([one, other]) => `os.path.join(${one}, ${other})`),
    fc.tuple(tie('text'), word, word).map(([one, ...rest]) => `join(${one}, ${rest.join(', ')})`),
    tie('text').map((one) => `os.path.abspath(${one})`),
    tie('text').map((one) => `os.path.normpath(${one})`),
    tie('text').map((one) => `(${one})`),
    tie('text').map((one) => `${one} + "/../z"`),
    tie('path').map((one) => `str(${one})`),
    tie('path').map((one) => `os.fspath(${one})`),
    tie('path').map((one) => `${one}.as_posix()`),
  ),
  path: fc.oneof(
    { maxDepth: 5 },
    fc.constant('Path(__file__)'),
    tie('text').map((one) => `pathlib.Path(${one})`),
    fc.tuple(tie('text'), word).map(([one, other]) => `Path(${one}, ${other})`),
    tie('path').map((one) => `${one}.parent`),
    fc.tuple(tie('path'), fc.nat(3)).map(([one, index]) => `${one}.parents[${index}]`),
    fc.tuple(tie('path'), word).map(([one, other]) => `(${one} / ${other})`),
    fc.tuple(tie('path'), word, word).map(([one, ...rest]) => `${one}.joinpath(${rest.join(', ')})`),
    tie('path').map((one) => `${one}.resolve()`),
    tie('path').map((one) => `${one}.absolute()`),
  ),
}));

test('what is made of the file of a module is what Python makes of it', () => {
  const expressions = fc.sample(text, { numRuns: 3000, seed: 7 });
  const programs = expressions.map((one, index) =>
    index % 3 === 0
      ? [`HERE = ${one}`, 'sys.path.insert(0, os.path.join(HERE, "v"))']
      : [`sys.path.${index % 3 === 1 ? 'append(' : 'insert(0, '}${one})`],
  );
  const ran = spawnSync(python('3.12'), ['-c', reference], {
    input: JSON.stringify(programs),
    encoding: 'utf8',
  });
  expect(ran.stderr).toBe('');
  const answers = JSON.parse(ran.stdout) as readonly (string | null)[];
  let known = 0;
  for (const [index, program] of programs.entries()) {
    const directory = told(program);
    if (directory === null) continue;
    known++;
    const normal = directory === '.' ? '.' : directory.replace(/^\.\//, '');
    expect([program, normal]).toEqual([program, answers[index]]);
  }
  expect(known).toBeGreaterThan(1500);
});
