import { describe, expect, test } from 'vitest';
import { dependenciesText } from '../../src/commands/dependencies.ts';
import { dependentsText } from '../../src/commands/dependents.ts';
import { explainText } from '../../src/commands/explain.ts';
import { filedepsText } from '../../src/commands/filedeps.ts';
import { UserError, type Diagnostic } from '../../src/host/types.ts';
import { checkout, parametrize, target, type Checkout } from './checkout.ts';

function direct({ graph }: Checkout, spec: string): string[] {
  return [...graph.direct(spec).dependencies.keys()];
}

function failures(work: () => unknown): readonly Diagnostic[] {
  try {
    work();
  } catch (error) {
    if (error instanceof UserError) return error.diagnostics;
    throw error;
  }
  throw new Error('nothing was thrown');
}

function codes(work: () => unknown): string[] {
  return failures(work).map(({ code, place }) => `${code} ${place?.path ?? ''}:${place?.line ?? ''}`);
}

const files = { 'p/a.py': 'import p.b\n', 'p/b.py': '', 'p/c.py': '', 'p/d.txt': '' };

describe('the field `dependencies`', () => {
  test('of a generator is on each file; a generator in it stands for its files', () => {
    const project = checkout(files, {
      p: [
        target('python_sources', { dependencies: [':txt', './c.py'] }),
        target('resources', { name: 'txt', sources: ['*.txt'] }),
      ],
    });
    expect(direct(project, 'p:p')).toEqual(['p/a.py', 'p/b.py', 'p/c.py']);
    expect(direct(project, 'p/a.py')).toEqual(['p/b.py', 'p/c.py', 'p/d.txt:txt']);
    expect([...project.graph.direct('p/a.py').addresses.keys()]).toEqual(['p/b.py', 'p/c.py', 'p:txt']);
    expect(project.graph.direct('p/a.py').dependencies.get('p/d.txt:txt')).toMatchObject({
      kind: 'explicit',
      place: { path: 'p/BUILD' },
    });
  });

  test('`!` takes away, but a generator not its inferred files', () => {
    const build = (dependencies: readonly string[]) =>
      checkout(files, { p: [target('python_sources', { dependencies })] });
    expect(direct(build(['!./b.py']), 'p/a.py')).toEqual([]);
    expect(direct(build(['!p:p']), 'p/a.py')).toEqual(['p/b.py']);
    expect(direct(build(['p:p', '!p:p']), 'p/c.py')).toEqual([]);
  });

  test('`!!` takes away wherever it stands, with what a generator makes; what came in through it stays', () => {
    const project = checkout(files, {
      p: [
        target('python_sources', { dependencies: [':req'] }),
        target('python_requirement', { name: 'req', requirements: ['req'] }),
        target('python_awslambda', {
          name: 'one',
          handler: 'a.py:h',
          runtime: 'python3.12',
          dependencies: ['!!./b.py'],
        }),
        target('python_awslambda', {
          name: 'all',
          handler: 'a.py:h',
          runtime: 'python3.12',
          dependencies: ['!!:p'],
        }),
        target('target', { name: 'both', dependencies: [':one', './b.py'] }),
      ],
    });
    expect(project.graph.closure(['p:one'])).toEqual(['p/a.py', 'p:one', 'p:req']);
    expect(project.graph.closure(['p:all'])).toEqual(['p:all', 'p:req']);
    expect(direct(project, 'p:all')).toEqual(['p/a.py']);
    expect(project.graph.transitive(['p:both'])).toEqual(['p/a.py', 'p:one', 'p:req']);
  });

  test('`!!` is refused on other types', () => {
    const project = checkout(files, {
      p: [
        target('python_sources', { dependencies: ['!!:x'] }),
        target('pex_binary', { name: 'x', entry_point: 'a.py' }),
      ],
    });
    const [error] = failures(() => project.graph.direct('p/a.py'));
    expect(error).toMatchObject({
      code: 'transitive-exclude-not-supported',
      message:
        "Bad value '!!:x' in the `dependencies` field for p/a.py. Transitive excludes with `!!` are not supported for this target type.",
      notes: ["Transitive excludes work with these target types: ['pex_binary']"],
    });
  });

  test('addresses that lead nowhere are reported together', () => {
    const project = checkout(files, {
      p: [
        target('python_sources', { sources: ['a.py'], dependencies: [':nosuch'] }),
        target('python_sources', { name: 'b', sources: ['b.py'], dependencies: ['//nodir:x'] }),
        target('python_sources', { name: 'c', sources: ['c.py'], dependencies: ['../x'] }),
        target('target', { name: 'd', dependencies: ['p:*'] }),
      ],
    });
    const all = failures(() =>
      dependenciesText(project, [...project.targets.targets.keys()], {
        transitive: false,
        closed: false,
        format: 'text',
      }),
    );
    expect(all.map(({ message }) => message)).toEqual([
      "The address p:nosuch from the `dependencies` field from the target p/a.py does not exist. The target name ':nosuch' is not defined in the directory p.",
      "The file or directory 'nodir' does not exist on disk in the workspace, so the address '//nodir:x' from the `dependencies` field from the target p/b.py:b cannot be resolved.",
      expect.stringMatching(
        /^Invalid address `\.\.\/x` from the `dependencies` field from the target p\/c\.py:c: /,
      ),
      expect.stringMatching(/^Invalid address `p:\*`|does not exist/),
    ]);
    expect(all[0]!.help).toBe('Did you mean one of these target names? :b, :c, :d, :p');
  });
});

test('parameters of a target that has none', () => {
  const project = checkout(files, {
    p: [
      target('python_sources', { sources: ['a.py'] }),
      target('target', { name: 'd', dependencies: [':p@resolve=a'] }),
    ],
  });
  expect(failures(() => project.graph.direct('p:d'))[0]).toMatchObject({
    message:
      'The address p@resolve=a from the `dependencies` field from the target p:d does not exist: `p:p` is not parametrized',
    help: 'write `p:p`',
  });
});

describe('parametrized dependencies', () => {
  test('a requirements generator: the variant of the consumer’s resolve', () => {
    const { graph } = checkout(
      { 'lib/requirements.txt': 'requests\n', 'lib/a.py': '', 'a.lock': '{}', 'b.lock': '{}' },
      {
        lib: [
          target('python_requirements', { name: 'reqs', resolve: parametrize('a', 'b') }),
          target('python_source', { name: 'src', source: 'a.py', resolve: 'b', dependencies: [':reqs'] }),
        ],
      },
      '[python]\nenable_resolves = true\ndefault_resolve = "a"\n[python.resolves]\na = "a.lock"\nb = "b.lock"\n',
    );
    expect(
      [...graph.direct('lib:src').dependencies.keys()].filter((spec) => spec.includes('requests')),
    ).toEqual(['lib:reqs#requests@resolve=b']);
  });

  const resolves =
    '[python]\nenable_resolves = true\ndefault_resolve = "a"\n[python.resolves]\na = "a"\nb = "b"\n';
  const project = () =>
    checkout(
      files,
      {
        p: [
          target('python_sources', { resolve: parametrize('a', 'b') }),
          target('python_requirement', {
            name: 'req',
            requirements: ['req'],
            resolve: parametrize('a', 'b'),
          }),
          target('pex_binary', { name: 'bin', resolve: 'b', dependencies: [':req', './c.py'] }),
          target('pex_binary', { name: 'default', dependencies: [':req', ':p'] }),
          target('target', { name: 'lost', dependencies: [':req'] }),
          target('target', { name: 'exact', dependencies: [':req@resolve=b'] }),
        ],
      },
      resolves,
    );

  test('are those whose fields are the consumer’s', () => {
    expect(direct(project(), 'p:bin')).toEqual(['p/c.py@resolve=b', 'p:req@resolve=b']);
    expect(direct(project(), 'p:default')).toEqual([
      'p/a.py@resolve=a',
      'p/b.py@resolve=a',
      'p/c.py@resolve=a',
      'p:req@resolve=a',
    ]);
    expect(direct(project(), 'p:exact')).toEqual(['p:req@resolve=b']);
    expect(direct(project(), 'p/a.py@resolve=b')).toEqual(['p/b.py@resolve=b']);
  });

  test('are an error with all variants where the consumer has no such field', () => {
    expect(failures(() => direct(project(), 'p:lost'))[0]).toMatchObject({
      code: 'ambiguous-parametrization',
      notes: ['Target `p:req` can be addressed as:', '  * p:req@resolve=a', '  * p:req@resolve=b'],
    });
  });
});

describe('cycles', () => {
  test('of whole targets are errors', () => {
    const project = checkout(files, {
      p: [
        target('target', { name: 'x', dependencies: [':a'] }),
        target('target', { name: 'a', dependencies: [':b'] }),
        target('target', { name: 'b', dependencies: [':a'] }),
      ],
    });
    expect(direct(project, 'p:a')).toEqual(['p:b']);
    expect(failures(() => project.graph.closure(['p:x']))[0]!.message).toBe(
      'The dependency graph contained a cycle:\n   p:x\n-> p:a\n   p:b\n-> p:a',
    );
  });

  test('with a file between whole targets are fine', () => {
    const project = checkout(files, {
      p: [
        target('python_sources', { sources: ['c.py'], dependencies: [':a'] }),
        target('target', { name: 'a', dependencies: [':b'] }),
        target('target', { name: 'b', dependencies: ['./c.py'] }),
      ],
    });
    expect(project.graph.transitive(['p:a'])).toEqual(['p/c.py', 'p:a', 'p:b']);
  });

  test('with a file in them are fine, however deep', () => {
    const count = 12_000;
    const chain = Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`m${index}.py`, `import m${(index + 1) % count}\n`]),
    );
    const project = checkout(chain, { '': [target('python_sources', { name: 'r' })] });
    expect(project.graph.closure(['//m7.py:r'])).toHaveLength(count);
    expect(project.graph.transitive(['//m7.py:r'])).toContain('//m7.py:r');
  });
});

describe('interpreter constraints', () => {
  const builds = (consumer: readonly string[], dependency: readonly string[]) => ({
    p: [
      target('python_sources', { sources: ['a.py'], interpreter_constraints: consumer }),
      target('python_sources', { name: 'b', sources: ['b.py'], interpreter_constraints: dependency }),
    ],
  });

  test.each([
    [['>=3.8'], ['>=3.8'], true],
    [['==3.9.*'], ['>=3.8'], true],
    [['>=3.8'], ['==3.9.*'], false],
    [['CPython>=3.8,<3.10'], ['==3.8.*', '==3.9.*'], true],
    [['==2.7.*', '>=3.6'], ['>=3.6'], false],
  ])('%j in %j: %s', (consumer, dependency, fits) => {
    const project = checkout(files, builds(consumer, dependency));
    if (fits) expect(direct(project, 'p/a.py')).toEqual(['p/b.py:b']);
    else expect(codes(() => direct(project, 'p/a.py'))).toEqual(['interpreter-constraints p/BUILD:1']);
  });

  test('are reported as Pants prints them', () => {
    const project = checkout(files, builds(['>=3.8,<4'], ['==3.9.*', '==3.8.*']));
    const [error] = failures(() => direct(project, 'p/a.py'));
    expect(error!.message).toContain(
      'has the `interpreter_constraints` CPython<4,>=3.8, which are not a subset',
    );
    expect(error!.notes).toEqual(['CPython==3.8.* OR CPython==3.9.*: p/b.py:b']);
  });
});

describe('special fields', () => {
  const project = () =>
    checkout(files, {
      p: [
        target('python_sources'),
        target('file', { name: 'txt', source: 'd.txt' }),
        target('pex_binary', { name: 'bin', entry_point: 'a.py' }),
        target('archive', { name: 'arch', format: 'zip', packages: [':bin'], files: [':txt'] }),
        target('target', { name: 'also', dependencies: [':arch'] }),
      ],
    });

  test('are shown, but are not in the closure of a package', () => {
    expect(direct(project(), 'p:arch')).toEqual(['p:bin', 'p:txt']);
    expect(project().graph.closure(['p:also'])).toEqual(['p:also', 'p:arch']);
    expect(project().graph.closure(['p:also'], { special: true })).toEqual([
      'p/a.py',
      'p/b.py',
      'p:also',
      'p:arch',
      'p:bin',
      'p:txt',
    ]);
  });

  test('packages may be leaves', () => {
    const two = checkout(files, {
      p: [
        target('python_sources'),
        target('pex_binary', { name: 'bin', entry_point: 'a.py' }),
        target('pex_binary', { name: 'outer', dependencies: [':bin', './c.py'] }),
      ],
    });
    expect(two.graph.closure(['p:outer'], { behindPackages: false })).toEqual(['p/c.py', 'p:bin', 'p:outer']);
    expect(two.graph.closure(['p:outer'])).toEqual(['p/a.py', 'p/b.py', 'p/c.py', 'p:bin', 'p:outer']);
  });
});

describe('commands', () => {
  const project = () =>
    checkout(files, {
      p: [
        target('python_sources', { dependencies: [':req'] }),
        target('python_requirement', { name: 'req', requirements: ['Some_Req>=1'] }),
        target('python_awslambda', { name: 'fn', handler: 'a.py:h', runtime: 'python3.12' }),
      ],
    });
  const plain = { transitive: false, closed: false, format: 'text' } as const;

  test('dependencies', () => {
    const { graph } = project();
    expect(dependenciesText({ graph }, ['p:fn'], plain)).toBe('p/a.py');
    expect(dependenciesText({ graph }, ['p:fn'], { ...plain, closed: true })).toBe('p/a.py\np:fn');
    expect(dependenciesText({ graph }, ['p:fn'], { ...plain, transitive: true })).toBe(
      'p/a.py\np/b.py\np:req',
    );
    expect(dependenciesText({ graph }, ['p:fn', 'p:req'], { ...plain, format: 'json' })).toBe(
      '{\n    "p:fn": [\n        "p/a.py"\n    ],\n    "p:req": []\n}',
    );
    expect(dependenciesText({ graph }, [], { ...plain, format: 'json' })).toBe('{}');
  });

  test('dependents', () => {
    const { graph } = project();
    expect(dependentsText({ graph }, ['p/b.py'], plain)).toBe('p/a.py\np:p');
    expect(dependentsText({ graph }, ['p/b.py'], { ...plain, transitive: true })).toBe('p/a.py\np:fn\np:p');
    expect(dependentsText({ graph }, ['p/b.py', 'p:p'], { ...plain, closed: true })).toBe(
      'p/a.py\np/b.py\np:p',
    );
    expect(dependentsText({ graph }, ['p/b.py', 'p:p'], plain)).toBe('p/a.py');
    expect(dependentsText({ graph }, ['p:fn', 'p/a.py'], { ...plain, format: 'json' })).toBe(
      '{\n    "p:fn": [],\n    "p/a.py": [\n        "p:fn",\n        "p:p"\n    ]\n}',
    );
  });

  test('filedeps', () => {
    expect(filedepsText(project(), ['p:fn'], { transitive: false })).toBe('p/BUILD');
    expect(filedepsText(project(), ['p:p'], { transitive: false })).toBe('p/BUILD\np/a.py\np/b.py\np/c.py');
    expect(filedepsText(project(), ['p:fn'], { transitive: true })).toBe('p/BUILD\np/a.py\np/b.py');
  });

  test('explain: a file, a distribution, an address, nothing', () => {
    expect(explainText(project(), ['p:fn'], 'p/b.py')).toBe(
      'p:fn\n  -> p/a.py  (is its entry point, p/BUILD:3)\n  -> p/b.py  (imports `p.b`, p/a.py:1)',
    );
    expect(explainText(project(), ['p:fn'], 'some.req')).toBe(
      'p:fn\n  -> p/a.py  (is its entry point, p/BUILD:3)\n  -> p:req  (names it in `dependencies`, p/BUILD:1)',
    );
    expect(explainText(project(), ['p:fn'], 'p:p')).toContain('-> p/a.py');
    expect(explainText(project(), ['p:fn'], 'p/c.py')).toBe('p:fn does not depend on p/c.py');
    expect(failures(() => explainText(project(), ['p:fn'], 'nothing'))[0]!.code).toBe('unknown-dependency');
    expect(JSON.parse(explainText(project(), ['p:fn'], 'p/b.py', 'json'))).toEqual([
      { from: 'p:fn', to: 'p/a.py', kind: 'entry-point', module: null, path: 'p/BUILD', line: 3 },
      { from: 'p/a.py', to: 'p/b.py', kind: 'import', module: 'p.b', path: 'p/a.py', line: 1 },
    ]);
  });
});
