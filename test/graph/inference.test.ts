import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/host/types.ts';
import { checkout, parametrize, target, type Checkout } from './checkout.ts';

function dependencies({ graph }: Checkout, spec: string): string[] {
  return [...graph.direct(spec).dependencies.keys()];
}

function warnings({ graph }: Checkout, spec: string): string[] {
  return graph
    .direct(spec)
    .diagnostics.map(({ code, place }) => `${code} ${place!.path}:${place!.line ?? ''}`);
}

function failure(work: () => unknown): UserError {
  try {
    work();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('imports', () => {
  test('modules, names in modules, relative, same target, strings only on request', () => {
    const files = {
      'src/python/util/dep.py': 'from util import dep\nfrom .sub import x\nimport util.dep\n',
      'src/python/util/sub.py': '',
      'src/python/app.py': 'from util.dep import Demo\nfrom util import dep\nimport os\nx = "util.sub.x"\n',
      'src/python/typed.pyi': '',
      'src/python/typed.py': '',
      'src/python/user.py': 'import typed\n',
    };
    const builds = { 'src/python': [target('python_sources', { sources: ['**/*.py', '*.pyi'] })] };
    const project = checkout(files, builds);
    expect(dependencies(project, 'src/python/app.py')).toEqual(['src/python/util/dep.py:../python']);
    expect(dependencies(project, 'src/python/util/dep.py:../python')).toEqual([
      'src/python/util/dep.py:../python',
      'src/python/util/sub.py:../python',
    ]);
    expect(dependencies(project, 'src/python/user.py')).toEqual([
      'src/python/typed.py',
      'src/python/typed.pyi',
    ]);
    expect(warnings(project, 'src/python/app.py')).toEqual([]);
    const strings = checkout(files, builds, '[python-infer]\nstring_imports = true\n');
    expect(dependencies(strings, 'src/python/app.py')).toContain('src/python/util/sub.py:../python');
  });

  test('a reason has the module and the line', () => {
    const project = checkout(
      { 'a.py': 'import os\n\nimport b\n', 'b.py': '' },
      { '': [target('python_sources', { name: 'root' })] },
    );
    expect(project.graph.direct('//a.py:root').dependencies.get('//b.py:root')).toEqual({
      kind: 'import',
      module: 'b',
      path: 'a.py',
      line: 3,
    });
  });

  test('only files that are asked for are opened', () => {
    const project = checkout(
      { 'a.py': 'import b\n', 'b.py': 'import c\n', 'c.py': 'import d\n', 'd.py': '' },
      { '': [target('python_sources', { name: 'root' })] },
    );
    const opened: string[] = [];
    const { workspace } = project;
    const read = workspace.read.bind(workspace);
    Object.assign(workspace, {
      read: (path: string) => {
        opened.push(path);
        return read(path);
      },
    });
    project.graph.closure(['//b.py:root']);
    expect(opened).toEqual(['b.py', 'c.py', 'd.py']);
  });

  describe('ambiguity', () => {
    const files = { 'a/m.py': '', 'b/m.py': '', 'c/user.py': 'import m\nimport m.Class\n' };
    const builds = (dependencies?: readonly string[]) => ({
      a: [target('python_sources')],
      b: [target('python_sources')],
      c: [target('python_sources', dependencies === undefined ? {} : { dependencies })],
    });
    const toml = '[source]\nroot_patterns = ["a", "b", "c"]\n';

    test('is warned about once a name, and the import stays unowned', () => {
      const project = checkout(files, builds(), toml);
      expect(dependencies(project, 'c/user.py')).toEqual([]);
      expect(project.graph.direct('c/user.py').diagnostics.map(({ message }) => message)).toEqual([
        "The target c/user.py imports `m`, but Pants cannot safely infer a dependency because more than one target owns this module, so it is ambiguous which to use: ['a/m.py', 'b/m.py'].",
        "The target c/user.py imports `m.Class`, but Pants cannot safely infer a dependency because more than one target owns this module, so it is ambiguous which to use: ['a/m.py', 'b/m.py'].",
        'Pants cannot infer owners for the following imports in the target c/user.py:\n\n  * m (line: 1)',
        'Pants cannot infer owners for the following imports in the target c/user.py:\n\n  * m.Class (line: 2)',
      ]);
      expect(project.graph.diagnostics()).toHaveLength(4);
    });

    test.each([
      [
        'an included owner settles it silently',
        ['a/m.py'],
        ['a/m.py'],
        ['unowned-import c/user.py:1', 'unowned-import c/user.py:2'],
      ],
      [
        'an included generator settles it too',
        ['a:a'],
        ['a/m.py'],
        ['unowned-import c/user.py:1', 'unowned-import c/user.py:2'],
      ],
      ['an ignored owner drops out', ['!a/m.py'], ['b/m.py'], []],
      ['an ignored generator drops its files out', ['!a:a'], ['b/m.py'], []],
      ['all ignored', ['!a:a', '!b:b'], [], ['unowned-import c/user.py:1', 'unowned-import c/user.py:2']],
    ])('%s', (_, given, expected, told) => {
      const project = checkout(files, builds(given), toml);
      expect(dependencies(project, 'c/user.py')).toEqual(expected);
      expect(warnings(project, 'c/user.py')).toEqual(told);
    });

    test('by source root, the own root wins; a third root stays ambiguous', () => {
      const project = checkout(
        { ...files, 'a/user.py': 'import m\n' },
        builds(),
        `${toml}[python-infer]\nambiguity_resolution = "by_source_root"\n`,
      );
      expect(dependencies(project, 'a/user.py')).toEqual(['a/m.py']);
      expect(warnings(project, 'c/user.py')).toContain('ambiguous-module c/user.py:1');
    });
  });

  describe('unowned', () => {
    const source = [
      'import project.application.develop.x',
      'import project.application.development',
      'import pragma  # pants: no-infer-dep',
      'import os.path',
      'try:',
      '    import weak',
      'except ImportError:',
      '    pass',
      'from .... import up',
    ].join('\n');
    const builds = { p: [target('python_sources')] };

    test('imports are warned about with their lines, stdlib, weak and hidden ones are not', () => {
      const project = checkout({ 'p/a.py': source }, builds);
      expect(warnings(project, 'p/a.py')).toEqual([
        'unowned-import p/a.py:1',
        'unowned-import p/a.py:2',
        'unowned-import p/a.py:9',
      ]);
      expect(project.graph.direct('p/a.py').diagnostics.at(-1)!.message).toMatch(/\* \.{4}up \(line: 9\)$/);
    });

    test('imports can be ignored by prefixes of whole names', () => {
      const toml = '[python-infer]\nignored_unowned_imports = ["project.application.develop", "....up"]\n';
      expect(warnings(checkout({ 'p/a.py': source }, builds, toml), 'p/a.py')).toEqual([
        'unowned-import p/a.py:2',
      ]);
    });

    test('imports can be errors, or nothing', () => {
      const behavior = (value: string) =>
        checkout({ 'p/a.py': source }, builds, `[python-infer]\nunowned_dependency_behavior = "${value}"\n`);
      const error = failure(() => behavior('error').graph.direct('p/a.py'));
      expect(error.diagnostics.map(({ severity, place }) => [severity, place!.line])).toEqual([
        ['error', 1],
        ['error', 2],
        ['error', 9],
      ]);
      expect(warnings(behavior('ignore'), 'p/a.py')).toEqual([]);
    });

    test('an owner in another resolve is named', () => {
      const project = checkout(
        { 'p/a.py': 'import m, req\n', 'q/m.py': '' },
        {
          p: [target('python_sources')],
          q: [
            target('python_sources', { resolve: 'b' }),
            target('python_requirement', {
              name: 'req',
              requirements: ['req'],
              resolve: parametrize('b', 'c'),
            }),
          ],
        },
        '[source]\nroot_patterns = ["p", "q"]\n[python]\nenable_resolves = true\ndefault_resolve = "a"\n[python.resolves]\na = "a.lock"\nb = "b.lock"\nc = "c.lock"\n',
      );
      expect(project.graph.direct('p/a.py').diagnostics.map(({ notes }) => notes)).toEqual([
        [
          "These imports are not in the resolve used by the target (`a`), but they were present in other resolves: m: 'b' from q/m.py",
        ],
        [
          "These imports are not in the resolve used by the target (`a`), but they were present in other resolves: req: 'b' from q:req@resolve=b, 'c' from q:req@resolve=c",
        ],
      ]);
    });
  });

  test('weak imports of owned modules count, and a first-party module may be called as one of the stdlib', () => {
    const project = checkout(
      { 'a.py': 'try:\n    import json\nexcept ImportError:\n    pass\n', 'json.py': '' },
      { '': [target('python_sources', { name: 'r' })] },
    );
    expect(dependencies(project, '//a.py:r')).toEqual(['//json.py:r']);
  });

  test('requirements: modules, stubs, defaults, and the nearest of a namespace', () => {
    const project = checkout(
      {
        'a.py': 'import yaml, requests.adapters, ns.third, ns.mine, colors\n',
        'ns/__init__.py': 'x = 1',
        'ns/mine.py': '',
      },
      {
        '': [target('python_sources', { name: 'r', sources: ['**/*.py'] })],
        req: [
          target('python_requirement', { name: 'yaml', requirements: ['PyYAML==6'] }),
          target('python_requirement', {
            name: 'requests',
            requirements: ['requests[security] ; python_version > "3"'],
          }),
          target('python_requirement', { name: 'stubs', requirements: ['types-requests'] }),
          target('python_requirement', { name: 'third', requirements: ['unknown'], modules: ['ns.third'] }),
          target('python_requirement', { name: 'colors', requirements: ['ansicolors@ https://h/a.whl'] }),
        ],
      },
    );
    expect(dependencies(project, '//a.py:r')).toEqual([
      '//ns/mine.py:../r',
      'req:colors',
      'req:requests',
      'req:stubs',
      'req:third',
      'req:yaml',
    ]);
  });

  test('resolves keep their modules apart', () => {
    const project = checkout(
      { 'x/a.py': 'import m\n', 'x/b.py': 'import m\n', 'y/m.py': '', 'z/m.py': '' },
      {
        x: [
          target('python_sources', { name: 'a', sources: ['a.py'] }),
          target('python_sources', { name: 'b', sources: ['b.py'], resolve: 'other' }),
        ],
        y: [target('python_sources')],
        z: [target('python_sources', { resolve: 'other' })],
      },
      '[source]\nroot_patterns = ["x", "y", "z"]\n[python]\nenable_resolves = true\n[python.resolves]\npython-default = "d"\nother = "o"\n',
    );
    expect(dependencies(project, 'x/a.py:a')).toEqual(['y/m.py']);
    expect(dependencies(project, 'x/b.py:b')).toEqual(['z/m.py']);
  });

  test('generated Protobuf modules', () => {
    const project = checkout(
      { 'p/a.py': 'import p.m_pb2\nimport p.m_pb2_grpc\n', 'p/m.proto': '' },
      { p: [target('python_sources'), target('protobuf_sources', { name: 'proto', grpc: true })] },
    );
    expect(dependencies(project, 'p/a.py')).toEqual(['p/m.proto:proto']);
  });
});

describe('files above', () => {
  const files = {
    'src/python/__init__.py': 'x = 1',
    'src/python/root/__init__.py': ' \n\t',
    'src/python/root/mid/__init__.py': 'x = 1',
    'src/python/root/mid/leaf/__init__.py': 'x = 1',
    'src/python/root/mid/leaf/f.py': '',
    'src/python/type_stub/__init__.pyi': 'x: int',
    'src/python/type_stub/f.pyi': '',
  };
  const builds = Object.fromEntries(
    [
      'src/python',
      'src/python/root',
      'src/python/root/mid',
      'src/python/root/mid/leaf',
      'src/python/type_stub',
    ].map((directory) => [directory, [target('python_sources')]]),
  );
  const F = 'src/python/root/mid/leaf/f.py';

  test.each([
    [
      'content_only',
      ['src/python/__init__.py', 'src/python/root/mid/__init__.py', 'src/python/root/mid/leaf/__init__.py'],
    ],
    [
      'always',
      [
        'src/python/__init__.py',
        'src/python/root/__init__.py',
        'src/python/root/mid/__init__.py',
        'src/python/root/mid/leaf/__init__.py',
      ],
    ],
    ['never', []],
  ])('init files: %s', (mode, expected) => {
    const project = checkout(files, builds, `[python-infer]\ninit_files = "${mode}"\n`);
    expect(dependencies(project, F)).toEqual(expected);
    expect(dependencies(project, 'src/python/type_stub/f.pyi')).toEqual(
      mode === 'never' ? [] : ['src/python/__init__.py', 'src/python/type_stub/__init__.pyi'],
    );
  });

  test('init and conftest files of the own resolve only', () => {
    const project = checkout(
      { 'a/__init__.py': 'x = 1', 'a/b.py': '', 'a/test_x.py': '', 'a/conftest.py': '' },
      {
        a: [
          target('python_sources', { sources: ['__init__.py'], resolve: 'other' }),
          target('python_sources', { name: 'b', sources: ['b.py'] }),
          target('python_sources', { name: 'c', sources: ['b.py'], resolve: 'other' }),
          target('python_test_utils', { name: 'utils', resolve: 'other' }),
          target('python_tests', { name: 'tests' }),
          target('python_tests', { name: 'others', resolve: 'other' }),
        ],
      },
      '[python]\nenable_resolves = true\n[python.resolves]\npython-default = "d"\nother = "o"\n',
    );
    expect(dependencies(project, 'a/b.py:b')).toEqual([]);
    expect(dependencies(project, 'a/b.py:c')).toEqual(['a/__init__.py']);
    expect(dependencies(project, 'a/test_x.py:tests')).toEqual([]);
    expect(dependencies(project, 'a/test_x.py:others')).toEqual(['a/__init__.py', 'a/conftest.py:utils']);
  });

  test('conftest files of the own and all directories above, for tests only', () => {
    const project = checkout(
      {
        'conftest.py': '',
        'a/conftest.py': '',
        'a/b/test_x.py': '',
        'a/b/x.py': '',
        'a/b/c/conftest.py': '',
      },
      {
        '': [target('python_test_utils', { name: 'utils' })],
        a: [target('python_test_utils')],
        'a/b': [target('python_tests', { name: 'tests' }), target('python_sources')],
        'a/b/c': [target('python_test_utils')],
      },
    );
    expect(dependencies(project, 'a/b/test_x.py:tests')).toEqual(['//conftest.py:utils', 'a/conftest.py']);
    expect(dependencies(project, 'a/b/x.py')).toEqual([]);
  });

  test('a conftest without an owner is an error', () => {
    const project = checkout({ 'a/conftest.py': '', 'a/test_x.py': '' }, { a: [target('python_tests')] });
    const error = failure(() => project.graph.direct('a/test_x.py'));
    expect(error.diagnostics[0]).toMatchObject({
      code: 'unowned-file',
      message: 'No owning targets could be found for the file `a/conftest.py`.',
      place: { path: 'a/conftest.py' },
    });
  });
});

describe('assets', () => {
  const files = {
    'p/a.py': 'x = "data/x.json"\ny = "p/data/both.json"\nz = "data/../data/x.json"\n',
    'p/data/x.json': '',
    'p/data/both.json': '',
    'p/p/data/both.json': '',
  };
  const builds = {
    p: [
      target('python_sources'),
      target('resources', { name: 'res', sources: ['data/x.json', 'p/data/both.json'] }),
      target('files', { name: 'fil', sources: ['data/both.json'] }),
    ],
  };

  test('a resource beside the file; a file and a resource of the same string are ambiguous', () => {
    const project = checkout(files, builds, '[python-infer]\nassets = true\n');
    expect(dependencies(project, 'p/a.py')).toEqual(['p/data/x.json:../res']);
    expect(warnings(project, 'p/a.py')).toEqual(['ambiguous-asset p/a.py:2']);
  });

  test('are not looked for by default', () => {
    expect(dependencies(checkout(files, builds), 'p/a.py')).toEqual([]);
  });
});

describe('without imports', () => {
  test('the files of a generator depend on each other', () => {
    const project = checkout(
      { 'p/a.py': 'import q.x', 'p/b.py': '', 'q/x.py': '' },
      { p: [target('python_sources')], q: [target('python_sources')] },
      '[python-infer]\nimports = false\n',
    );
    expect(dependencies(project, 'p/a.py')).toEqual(['p/b.py']);
    expect(dependencies(project, 'p/b.py')).toEqual(['p/a.py']);
    expect(dependencies(project, 'q/x.py')).toEqual([]);
  });
});
