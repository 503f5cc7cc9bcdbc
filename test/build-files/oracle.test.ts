import { describe, expect, test } from 'vitest';
import { oracleCases, type OracleCase } from '../support/oracle.ts';
import { declared, load, shown } from './support.ts';

const cases = new Map(oracleCases().map((item) => [item.name, item]));

function oracle(name: string): OracleCase {
  const found = cases.get(name);
  if (found === undefined) throw new Error(`no oracle case ${name}`);
  return found;
}

/** Reads a recorded checkout with the backends that Pants had active. */
function loadCase({ files }: OracleCase): ReturnType<typeof load> {
  return load(files, {
    pantsVersion: '2.17.1',
    backends: ['pants.backend.python', 'pants.backend.awslambda.python', 'pants.backend.docker'],
  });
}

describe('what real Pants refuses while it reads BUILD files', () => {
  test.each([
    [
      'build-import',
      'Import used in project/BUILD at line 1. Import statements are banned in BUILD files and macros',
    ],
    ['build-positional', 'TypeError: __call__() takes 1 positional argument but 2 were given'],
    ['defaults-bad', 'Unrecognized field `nosuch` for target python_sources. Valid fields are: '],
  ])('%s', (name, sentence) => {
    const recorded = oracle(name);
    expect(recorded.runs[0]?.stderr).toContain(sentence);
    const [diagnostic] = loadCase(recorded).problems.diagnostics;
    expect(diagnostic?.severity).toBe('error');
    expect(diagnostic?.message).toContain(sentence);
  });

  test('defaults-bad lists the same valid fields', () => {
    const recorded = oracle('defaults-bad');
    const list = /Valid fields are: [^.]*\./.exec(recorded.runs[0]!.stderr)![0];
    expect(loadCase(recorded).problems.diagnostics[0]?.message).toContain(list);
  });

  test('build-syntax: an unclosed call (Pants ran on Python 3.9, which says "unexpected EOF")', () => {
    expect(oracle('build-syntax').runs[0]?.rc).toBe(1);
    expect(shown(loadCase(oracle('build-syntax')))).toEqual([
      "error[syntax-error] project/BUILD:1:15: '(' was never closed",
    ]);
  });

  test('build-unknowntarget: the name is not near a known one, so it is a warning here; the suggestion is the same', () => {
    const recorded = oracle('build-unknowntarget');
    expect(recorded.runs[0]?.stderr).toContain(
      "Name 'python_lambda' is not defined.\n\nDid you mean python_awslambda?",
    );
    const [diagnostic] = loadCase(recorded).problems.diagnostics;
    expect(diagnostic).toMatchObject({ severity: 'warning', help: 'did you mean `python_awslambda`?' });
    expect(diagnostic?.message).toContain("Name 'python_lambda' is not defined.");
  });

  test('build-parametrize: alternatives that are no texts need names', () => {
    const recorded = oracle('build-parametrize');
    const stderr = recorded.runs.map((run) => run.stderr).join('\n');
    const [diagnostic, ...rest] = loadCase(recorded).problems.diagnostics;
    expect(rest).toEqual([]);
    for (const sentence of [
      'In parametrize(True, False):',
      'Positional arguments must be strings, but `True` was a `bool`.',
      'To use `True` as a parameter, you can pass it as a keyword argument to give it an alias. For example: `parametrize(short_memorable_name=True)`',
    ]) {
      expect(stderr).toContain(sentence);
      expect(`${diagnostic?.message} ${diagnostic?.help}`).toContain(sentence);
    }
    expect(diagnostic?.place).toMatchObject({ path: 'project/BUILD', line: 3 });
  });
});

describe('what real Pants accepts', () => {
  test.each(
    [...cases.values()]
      .filter(({ runs }) => runs.some(({ rc, args }) => rc === 0 && args.includes('::')))
      .map((item) => [item.name, item] as const),
  )('%s has no error in its BUILD files', (_name, item) => {
    expect(shown(loadCase(item)).filter((line) => line.startsWith('error'))).toEqual([]);
  });

  test('build-print: the text is a note', () => {
    expect(shown(loadCase(oracle('build-print')))).toEqual([
      'note[build-file-print] project/BUILD:undefined:undefined: hello',
    ]);
  });

  test('build-builddir', () => {
    expect(declared(loadCase(oracle('build-builddir')), 'project')).toEqual([
      ['python_sources', 'x', { description: 'project' }],
    ]);
  });

  test('buildfile-names: the same files are BUILD files', () => {
    const recorded = oracle('buildfile-names');
    const loaded = loadCase(recorded);
    expect(shown(loaded)).toEqual([]);
    const specs = [...loaded.directories.values()].flatMap(({ directory, declarations }) =>
      declarations.map(
        ({ name }) => `${directory === '' ? '//' : directory}:${name ?? directory.split('/').at(-1)}`,
      ),
    );
    const listed = recorded.runs[0]!.stdout!.split('\n').filter(
      (line) => line.includes(':') && !line.includes('.'),
    );
    expect(specs.sort()).toEqual(listed.sort());
  });
});
