import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Problems } from '../../src/host/types.ts';
import { expandSpecs, type SpecQuery } from '../../src/targets/expand-specs.ts';
import { call, load, parametrize } from './declare.ts';

const files = ['a/m.py', 'a/sub/n.py', 'b/x.py', 'b/y.txt', 'c/README.md'];
const builds = {
  a: [
    call('python_sources', { name: 'lib', sources: ['**/*.py'] }),
    call('python_awslambda', { name: 'fn', handler: 'm.py:h', runtime: 'python3.8', tags: ['api', 'web'] }),
  ],
  b: [
    call('python_sources', { resolve: parametrize(['r', 's']), tags: ['web'] }),
    call('resource', { name: 'res', source: 'y.txt' }),
  ],
};

function ask(
  specs: readonly string[],
  more: Partial<SpecQuery> = {},
  flags = new Map<string, string[]>(),
  pants?: string,
) {
  const checkout = load({ files, builds, flags, ...(pants === undefined ? {} : { pants }) });
  const problems = new Problems();
  const query = { specs, generators: 'keep' as const, ...more };
  const found = expandSpecs(checkout.workspace, checkout.targets, checkout.types, query, problems);
  return { specs: found.map(({ spec }) => spec), reports: problems.diagnostics };
}

describe('specs', () => {
  test.each([
    [
      ['::'],
      [
        'a:fn',
        'a:lib',
        'a/m.py:lib',
        'a/sub/n.py:../lib',
        'b@resolve=r',
        'b@resolve=s',
        'b:res',
        'b/x.py@resolve=r',
        'b/x.py@resolve=s',
      ],
    ],
    [['a'], ['a:fn', 'a/m.py:lib']],
    [['a:'], ['a:fn', 'a:lib', 'a/m.py:lib']],
    [['a/sub::'], ['a/sub/n.py:../lib']],
    [['b:b'], ['b@resolve=r', 'b@resolve=s']],
    [['b/x.py@resolve=s'], ['b/x.py@resolve=s']],
    [['a/m.py'], ['a:fn', 'a/m.py:lib']],
    [['a/*.py'], ['a:fn', 'a/m.py:lib']],
    [
      ['::', '-b::', '-a/m.py'],
      ['a:lib', 'a/sub/n.py:../lib'],
    ],
    [['b/y.txt:res'], ['b:res']],
    [['c::'], []],
  ])('%j', (specs, expected) => {
    expect(ask(specs)).toEqual({ specs: expected, reports: [] });
  });

  test('are relative to the working directory', () => {
    expect(ask([':fn', 'm.py:lib', '../b:res'], { workingDirectory: 'a' }).specs).toEqual([
      'a:fn',
      'a/m.py:lib',
      'b:res',
    ]);
    expect(ask(['*.py'], { workingDirectory: 'b' }).specs).toEqual(['b/x.py@resolve=r', 'b/x.py@resolve=s']);
  });

  test('generators give way to what they generate', () => {
    expect(ask(['a:lib', 'b:res'], { generators: 'replace' }).specs).toEqual([
      'a/m.py:lib',
      'a/sub/n.py:../lib',
      'b:res',
    ]);
  });

  test('files select handlers in the 2.17 dialect only', () => {
    expect(ask(['a/m.py'], {}, undefined, '2.20.0').specs).toEqual(['a/m.py:lib']);
  });
});

describe('what matches nothing', () => {
  test.each([
    [
      'a:fm',
      'The address `a:fm` does not exist: the target name `fm` is not defined in the directory `a`',
      'did you mean `:fn`?',
    ],
    [
      'a:zzz',
      'The address `a:zzz` does not exist: the target name `zzz` is not defined in the directory `a`',
      'its targets are: :fn, :lib',
    ],
    [
      'zz:x',
      'The address `zz:x` does not exist: there is no directory `zz`',
      'check that it exists and that neither `.gitignore` nor `pants_ignore` hides it',
    ],
    ['aa:fn', 'The address `aa:fn` does not exist: there is no directory `aa`', 'did you mean `a:fn`?'],
    [
      'a:lib#gen',
      'The address `a:lib#gen` does not exist: `a:lib` generates no such target',
      expect.any(String),
    ],
    [
      'a/subb:zzz',
      'The address `a/subb:zzz` does not exist: there is no directory `a/subb`',
      'did you mean `a/sub:`?',
    ],
    ['a/subb::', 'Unmatched glob from CLI arguments: "a/subb/**"', 'did you mean `a/sub::`?'],
    ['a/subb:', 'Unmatched glob from CLI arguments: "a/subb/*"', 'did you mean `a/sub:`?'],
    ['a/mm.py', 'Unmatched glob from CLI arguments: "a/mm.py"', 'did you mean `a/m.py`?'],
    ['nosuch', 'Unmatched glob from CLI arguments: "nosuch/*"', expect.any(String)],
    ['nosuch::', 'Unmatched glob from CLI arguments: "nosuch/**"', expect.any(String)],
    ['a/*.rs', 'Unmatched glob from CLI arguments: "a/*.rs"', expect.any(String)],
    ['..', '`..` is not a spec: its path is outside the build root', expect.any(String)],
    ['a:b:c', expect.stringContaining('`a:b:c` is not a spec'), expect.any(String)],
  ])('%s', (spec, message, help) => {
    const { reports } = ask([spec]);
    expect(reports).toMatchObject([{ severity: 'error', message, help }]);
  });

  test('is as loud as options say', () => {
    const flags = new Map([['unmatched_cli_globs', ['warn']]]);
    expect(ask(['nosuch.py'], {}, flags).reports).toMatchObject([{ severity: 'warning' }]);
  });
});

describe('filters', () => {
  const filter = (name: string, ...values: string[]) => ask(['::'], {}, new Map([[name, values]]));

  test.each([
    ['tag', ['web'], ['a:fn', 'b@resolve=r', 'b@resolve=s', 'b/x.py@resolve=r', 'b/x.py@resolve=s']],
    ['tag', ['+api,nothing'], ['a:fn']],
    ['tag', ['web', '-api'], ['b@resolve=r', 'b@resolve=s', 'b/x.py@resolve=r', 'b/x.py@resolve=s']],
    ['filter.target_type', ['python_awslambda,resource'], ['a:fn', 'b:res']],
    ['filter.address_regex', ['-^b', '+n'], ['a:fn', 'a/sub/n.py:../lib']],
    ['filter.tag_regex', ['^a(?P<rest>pi)'], ['a:fn']],
  ])('%s %j', (name, values, expected) => {
    expect(filter(name, ...values)).toEqual({ specs: expected, reports: [] });
  });

  test('wrong values', () => {
    expect(filter('filter.target_type', 'python_awslamda').reports).toMatchObject([
      { code: 'unknown-target-type', help: 'did you mean `python_awslambda`?' },
    ]);
    expect(filter('filter.tag_regex', 'a**').reports).toMatchObject([{ code: 'invalid-pattern' }]);
  });
});

test('specs come from files too', () => {
  const flags = new Map([['spec_files', ['["wanted.txt"]']]]);
  const checkout = load({ files: { ...empty(files), 'wanted.txt': '\n  a:fn\nb:res \n' }, builds, flags });
  const { workspace, targets, types, problems } = checkout;
  const found = expandSpecs(workspace, targets, types, { specs: ['a/sub:'], generators: 'keep' }, problems);
  expect(found.map(({ spec }) => spec)).toEqual(['a:fn', 'a/sub/n.py:../lib', 'b:res']);
});

const empty = (paths: readonly string[]) => Object.fromEntries(paths.map((path) => [path, '']));

describe('changed files', () => {
  const changed = (...changedFiles: string[]) => ask([], { changedFiles }).specs;

  test('select their owners', () => expect(changed('a/sub/n.py')).toEqual(['a/sub/n.py:../lib']));
  test('that are gone select the generators that matched them', () => {
    expect(changed('a/sub/gone.py')).toEqual(['a:lib']);
    expect(changed('b/y.gone')).toEqual([]);
  });
  test('that are BUILD files select what they declare', () => {
    expect(changed('b/BUILD')).toEqual(['b:res', 'b/x.py@resolve=r', 'b/x.py@resolve=s']);
  });
  test('go without specs', () => {
    expect(ask(['::'], { changedFiles: [] }).reports).toMatchObject([{ code: 'changed-with-specs' }]);
  });
});

test('any specs give targets or an error', () => {
  const checkout = load({ files, builds });
  const text = fc.oneof(fc.string(), fc.stringMatching(/^[-ab/.:#@=,*!\\\[\]]{0,8}$/));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 3 }), (specs) => {
      const problems = new Problems();
      const query = { specs, generators: 'replace' } as const;
      const { workspace, targets, types } = checkout;
      const found = expandSpecs(workspace, targets, types, query, problems);
      expect(found.every(({ spec }) => targets.targets.has(spec))).toBe(true);
    }),
  );
});
