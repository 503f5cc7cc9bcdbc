import { describe, expect, test } from 'vitest';
import { declared, load, plain, shown } from './support.ts';

describe('where BUILD files are', () => {
  test('names match build_patterns; several of a directory are one namespace of defaults, in the order of their paths', () => {
    const loaded = load({
      'a/BUILD.pants': 'python_sources(name="second")\n',
      'a/BUILD': '__defaults__(all=dict(description="x"))\npython_sources(name="first")\n',
      'a/BUILDX': 'nope(',
      'a/build': 'nope(',
      'b/m.py': '',
    });
    expect(shown(loaded)).toEqual([]);
    expect([...loaded.directories.keys()]).toEqual(['a']);
    expect(loaded.directories.get('a')?.buildFiles).toEqual(['a/BUILD', 'a/BUILD.pants']);
    expect(declared(loaded, 'a')).toEqual([
      ['python_sources', 'first', { description: 'x' }],
      ['python_sources', 'second', { description: 'x' }],
    ]);
  });

  test('build_ignore hides files and directories', () => {
    const loaded = load(
      { 'a/BUILD': 'nope(', 'b/c/BUILD': 'nope(', 'd/BUILD': 'files(name="x", sources=[])' },
      { ignore: ['a/BUILD', 'b'] },
    );
    expect(shown(loaded)).toEqual([]);
    expect([...loaded.directories.keys()]).toEqual(['d']);
  });

  test('a broken file is reported and hides no other', () => {
    const loaded = load({
      'a/BUILD': 'python_sources(\n',
      'b/BUILD': 'python_sources(name=1 + "a")\npython_tests(name="t")\n',
      'c/BUILD': 'python_sources()\n',
      'd/BUILD': Buffer.from([0x61, 0x0a, 0x20, 0xff]),
    });
    expect(shown(loaded)).toEqual([
      "error[syntax-error] a/BUILD:1:15: '(' was never closed",
      "error[evaluation-error] b/BUILD:1:21: TypeError: unsupported operand type(s) for +: 'int' and 'str'",
      'error[build-file-encoding] d/BUILD:2:2: d/BUILD is not UTF-8: invalid byte 0xff',
    ]);
    expect([...loaded.directories.values()].map(({ directory, broken }) => [directory, broken])).toEqual([
      ['a', true],
      ['b', true],
      ['c', false],
      ['d', true],
    ]);
    expect(declared(loaded, 'b')).toEqual([['python_tests', 't', {}]]);
  });

  test('byte order mark, Windows line ends and tabs are read as Python reads them', () => {
    const loaded = load({
      BUILD:
        '\uFEFFif True:\r\n\tpython_sources(\r\n\t\tname="a",\r\n\t)\r\n\tx = """1\r\n2"""\r\nfiles(name=x)',
    });
    expect(shown(loaded)).toEqual([]);
    expect(declared(loaded, '')).toEqual([
      ['python_sources', 'a', {}],
      ['files', '1\n2', {}],
    ]);
  });
});

describe('values', () => {
  test('arrive in fields as a snapshot', () => {
    const loaded = load({
      BUILD: [
        'tags = ["a"]',
        'python_sources(name="x", tags=tags, overrides={"f.py": {"tags": ("t", 1, 2.5, None, True)}}, big=2**70)',
        'tags.append("b")',
        'python_sources(name="y", tags=(t for t in tags), extra={1: {"s"}}, keys=dict(a=1).keys(), r=range(2))',
        'python_distribution(name="d", provides=python_artifact(name="n", version=1), asset=http_source("u", len=3))',
      ].join('\n'),
    });
    expect(shown(loaded)).toEqual([]);
    expect(declared(loaded, '')).toEqual([
      [
        'python_sources',
        'x',
        {
          tags: ['a'],
          overrides: { 'f.py': { tags: ['t', 1, 2.5, null, true] } },
          big: '1180591620717411303424n',
        },
      ],
      ['python_sources', 'y', { tags: ['a', 'b'], extra: { 1: { set: ['s'] } }, keys: ['a'], r: [0, 1] }],
      [
        'python_distribution',
        'd',
        {
          provides: { python_artifact: { name: 'n', version: 1 } },
          asset: { http_source: { url: 'u', len: 3 } },
        },
      ],
    ]);
  });

  test('names of fields cannot reach prototypes', () => {
    const loaded = load({
      BUILD: 'files(name="x", __proto__=1, constructor={"__proto__": 2}, toString=None)',
    });
    expect([...loaded.directories.get('')!.declarations[0]!.fields.keys()]).toEqual([
      '__proto__',
      'constructor',
      'toString',
    ]);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  test('build_file_dir() is a path', () => {
    const loaded = load({
      'src/python/a.b/BUILD': [
        'd = build_file_dir()',
        'files(name=f"{d}", a=str(d / "x" / "../y"), b=d.name, c=str(d.parent), d=d.parts, e=d.suffix, f=d.stem,',
        '  g=str(d.parent.parent.parent.parent), h=d == build_file_dir(), i=str(d.relative_to("src")), j=repr(d),',
        '  k=[str(p) for p in d.parents], l="/" in str(d), m=str("top" / d), n=d.as_posix() if hasattr(d, "as_posix") else 1)',
      ].join('\n'),
      BUILD: 'files(name=str(build_file_dir()), a=build_file_dir().name)',
    });
    expect(shown(loaded)).toEqual([]);
    expect(declared(loaded, 'src/python/a.b')).toEqual([
      [
        'files',
        'src/python/a.b',
        {
          a: 'src/python/a.b/x/../y',
          b: 'a.b',
          c: 'src/python',
          d: ['src', 'python', 'a.b'],
          e: '.b',
          f: 'a',
          g: '.',
          h: true,
          i: 'python/a.b',
          j: "PurePosixPath('src/python/a.b')",
          k: ['src/python', 'src', '.'],
          l: true,
          m: 'top/src/python/a.b',
          n: 'src/python/a.b',
        },
      ],
    ]);
    expect(declared(loaded, '')).toEqual([['files', '.', { a: '' }]]);
  });

  test('env() reads variables that the workflow allows, and never what objects have of their own', () => {
    const loaded = load(
      {
        BUILD:
          'files(name=env("STAGE", "dev"), a=env("NONE"), b=env("NONE", default="d"), c=env("constructor"), d=env("MY_KEY"))',
      },
      { env: { STAGE: 'prod', MY_KEY: 'k', LAMBDA_PACKAGE_ALLOW_ENV: 'MY_*, STAGE' } },
    );
    expect(shown(loaded)).toEqual([]);
    expect(declared(loaded, '')).toEqual([['files', 'prod', { a: null, b: 'd', c: null, d: 'k' }]]);
  });

  test('a variable that the workflow does not allow is an error that names it and shows no value', () => {
    const env = { PIP_INDEX_URL: 'https://u:hunter2@index.test/simple', LAMBDA_PACKAGE_ALLOW_ENV: 'STAGE' };
    const { problems } = load({ BUILD: 'print("-".join(list(env("PIP_INDEX_URL"))))' }, { env });
    expect(problems.diagnostics).toMatchObject([
      {
        code: 'variable-not-allowed',
        message: expect.stringContaining(
          '`env("PIP_INDEX_URL")` reads the environment variable `PIP_INDEX_URL`',
        ),
        place: { path: 'BUILD', line: 1 },
        help: 'allow it where lambda-package runs: `LAMBDA_PACKAGE_ALLOW_ENV: PIP_INDEX_URL`',
      },
    ]);
    expect(JSON.stringify(problems.diagnostics)).not.toMatch(/hunter2|h-u-n/);
  });

  test('PANTS_VERSION compares as a version', () => {
    const files = {
      BUILD: 'if PANTS_VERSION >= "2.9" and not PANTS_VERSION < "2.17":\n  files(name=f"v{PANTS_VERSION}")',
    };
    expect(declared(load(files, { pantsVersion: '2.17.1' }), '')).toEqual([['files', 'v2.17.1', {}]]);
    expect(shown(load(files))).toEqual([
      "error[undefined-name] BUILD:1:4: Name 'PANTS_VERSION' is not defined.",
    ]);
  });
});

describe('parametrize', () => {
  test('names alternatives, and groups by **', () => {
    const loaded = load({
      BUILD: [
        'python_sources(name="a", resolve=parametrize("x", y="z"), overrides={"f": {"resolve": parametrize("x")}})',
        'both = parametrize("g2", resolve=parametrize("p", "q"), tags=["t"])',
        'python_sources(name="b", **parametrize("g1", resolve="r"), **both)',
        'def macro(**kwargs):',
        '    python_sources(**kwargs)',
        'macro(name="c", **both)',
      ].join('\n'),
    });
    expect(shown(loaded)).toEqual([]);
    const [a, b, c] = loaded.directories.get('')!.declarations;
    expect(plain(a?.fields.get('resolve')?.value)).toEqual({ parametrize: { x: 'x', y: 'z' } });
    expect(plain(a?.fields.get('overrides')?.value)).toEqual({ f: { resolve: { parametrize: { x: 'x' } } } });
    const groups = (declaration: typeof b): unknown =>
      declaration?.groups.map(({ name, fields }) => [
        name,
        [...fields].map(([field, { value }]) => [field, plain(value)]),
      ]);
    const g2 = [
      'g2',
      [
        ['resolve', { parametrize: { p: 'p', q: 'q' } }],
        ['tags', ['t']],
      ],
    ];
    expect(groups(b)).toEqual([['g1', [['resolve', 'r']]], g2]);
    expect(groups(c)).toEqual([g2]);
    expect([...c!.fields.keys()]).toEqual([]);
  });
});

describe('__defaults__', () => {
  const fieldsOf = (loaded: ReturnType<typeof load>, directory: string): unknown =>
    declared(loaded, directory).map((row) => (row as unknown[])[2]);

  test('are inherited from the nearest directory with BUILD files, replaced by type, cleared and extended', () => {
    const loaded = load({
      BUILD:
        '__defaults__({(python_sources, "python_tests"): dict(tags=["d"])}, all=dict(description="all"))\nfiles(name="r")\n',
      'a/none.py': '',
      'a/b/BUILD': 'python_sources()\nfiles(name="f", description=None)\n',
      'a/b/replace/BUILD':
        '__defaults__({python_sources: dict(resolve="x")})\npython_sources()\npython_tests(name="t")\n',
      'a/b/extend/BUILD':
        '__defaults__({python_sources: dict(resolve="x")}, extend=True)\npython_sources()\n',
      'a/b/clear/BUILD': '__defaults__({python_sources: {}})\npython_sources()\npython_tests(name="t")\n',
    });
    expect(shown(loaded)).toEqual([]);
    // Types that the positional dictionaries name get both: `all` comes first.
    expect(fieldsOf(loaded, '')).toEqual([{ description: 'all' }]);
    expect(fieldsOf(loaded, 'a/b')).toEqual([{ description: 'all', tags: ['d'] }, { description: null }]);
    expect(fieldsOf(loaded, 'a/b/replace')).toEqual([{ resolve: 'x' }, { description: 'all', tags: ['d'] }]);
    expect(fieldsOf(loaded, 'a/b/extend')).toEqual([{ description: 'all', tags: ['d'], resolve: 'x' }]);
    expect(fieldsOf(loaded, 'a/b/clear')).toEqual([{}, { description: 'all', tags: ['d'] }]);
    expect([...loaded.directories.get('a/b')!.defaults.get('python_sources')!.keys()]).toEqual([
      'description',
      'tags',
    ]);
  });

  test('reach only calls after them, and report their position', () => {
    const loaded = load({
      'a/BUILD':
        'files(name="x")\n__defaults__({files: dict(tags=["t"])})\nfiles(name="y", description="own")\n',
    });
    const [x, y] = loaded.directories.get('a')!.declarations;
    expect(x?.fields.size).toBe(0);
    expect(
      [...y!.fields].map(([name, { place, isDefault }]) => [name, place.line, place.column, isDefault]),
    ).toEqual([
      ['tags', 2, 27, true],
      ['description', 3, 17, false],
    ]);
  });

  test('of groups give way to a group of the same name', () => {
    const loaded = load({
      BUILD: [
        '__defaults__({files: dict(**parametrize("a", tags=["default"]), **parametrize("c", tags=["c"]))})',
        'files(name="x", tags=["own"], **parametrize("a"), **parametrize("b", tags=["b"]))',
      ].join('\n'),
    });
    expect(shown(loaded)).toEqual([]);
    const [x] = loaded.directories.get('')!.declarations;
    expect(x?.groups.map(({ name, fields }) => [name, plain(fields.get('tags')?.value)])).toEqual([
      ['a', undefined],
      ['c', ['c']],
      ['b', ['b']],
    ]);
  });

  test('can be looked up as target.field.default', () => {
    const loaded = load({
      BUILD: [
        '__defaults__(all=dict(tags=["default-tag"]))',
        'python_tests(name="x", sources=["*.added", *python_tests.sources.default], tags=["own", *python_tests.tags.default])',
      ].join('\n'),
    });
    expect(shown(loaded)).toEqual([]);
    expect(fieldsOf(loaded, '')).toEqual([
      { tags: ['own', 'default-tag'], sources: ['*.added', 'test_*.py', '*_test.py', 'tests.py'] },
    ]);
  });

  test('do not change through a list that a target got, nor reach siblings', () => {
    const loaded = load({
      BUILD: '__defaults__({files: dict(tags=["t"])})\n',
      'a/BUILD': '__defaults__({files: dict(tags=["a"])})\nfiles()\n',
      'b/BUILD': 'files()\n',
    });
    expect(fieldsOf(loaded, 'a')).toEqual([{ tags: ['a'] }]);
    expect(fieldsOf(loaded, 'b')).toEqual([{ tags: ['t'] }]);
  });
});

describe('macros', () => {
  const preludes = ['macros/*.py'];

  test('of preludes are symbols everywhere, call each other, and keep the place of the call', () => {
    const loaded = load(
      {
        'macros/a.py':
          'DEFAULT: list = ["x"]\n\ndef lib(name="lib", **kwargs):\n    """Doc."""\n    inner(name, **kwargs)\n',
        'macros/b.py':
          'def inner(name, tags=None):\n    python_sources(name=name, tags=tags or DEFAULT, description=str(build_file_dir()) + env("E", "!"))\n',
        'x/BUILD': '\n  # comment\nlib()\nfor n in ["p", "q"]:\n    lib(n, tags=[n])\n',
        'y/BUILD': 'lib(nam="y")\n',
      },
      { preludes },
    );
    expect(shown(loaded)).toEqual([
      "error[evaluation-error] macros/a.py:5:5: TypeError: inner() got an unexpected keyword argument 'nam'",
    ]);
    expect(loaded.problems.diagnostics[0]?.notes).toEqual(['called from y/BUILD:1:1']);
    expect(declared(loaded, 'x')).toEqual([
      ['python_sources', 'lib', { tags: ['x'], description: 'x!' }],
      ['python_sources', 'p', { tags: ['p'], description: 'x!' }],
      ['python_sources', 'q', { tags: ['q'], description: 'x!' }],
    ]);
    const [first, second] = loaded.directories.get('x')!.declarations;
    expect(first?.place).toEqual({ path: 'x/BUILD', line: 3, column: 1, endColumn: 4 });
    expect(first?.fields.get('tags')?.place).toMatchObject({ path: 'macros/b.py', line: 2, column: 31 });
    expect(second?.place).toEqual({ path: 'x/BUILD', line: 5, column: 5, endColumn: 8 });
  });

  test('may replace a target type, and BUILD files do not see each other', () => {
    const loaded = load(
      {
        'macros/m.py': 'def files(**kwargs):\n    resources(**kwargs)\n',
        'a/BUILD': 'secret = 1\nfiles(name="f")\n',
        'b/BUILD': 'resources(name=str(secret))\n',
      },
      { preludes },
    );
    expect(declared(loaded, 'a')).toEqual([['resources', 'f', {}]]);
    expect(shown(loaded)).toEqual(["error[undefined-name] b/BUILD:1:20: Name 'secret' is not defined."]);
  });

  test('that are broken are the only errors: what they would have defined is not missed', () => {
    const loaded = load(
      {
        'macros/m.py': 'import os\ndef lib(**kwargs):\n    pass\n',
        'a/BUILD': 'lib(name="x")\nfiles(name="y")\nx = LIST + 1\n',
      },
      { preludes },
    );
    expect(shown(loaded)).toEqual([
      'error[import-in-build-file] macros/m.py:1:1: Import used in macros/m.py at line 1. Import statements are banned in BUILD files and macros.',
    ]);
    expect(loaded.directories.get('a')?.broken).toBe(true);
  });

  test('cannot ask for the BUILD file while there is none', () => {
    for (const call of ['build_file_dir()', 'env("X")', '__defaults__({})', 'files(name="x")']) {
      const loaded = load({ 'macros/m.py': `x = ${call}\n` }, { preludes });
      const name = call.slice(0, call.indexOf('('));
      expect(shown(loaded)[0]).toContain(
        `The BUILD file symbol \`${name}\` may only be used in BUILD files. If used in a prelude file, it must be within a function that is called from a BUILD file.`,
      );
    }
  });
});

test('stevedore_namespace is the text that it marks', () => {
  const loaded = load({
    'a/BUILD': 'python_distribution(name="a", entry_points={stevedore_namespace("x.y"): {"b": "m:f"}})\n',
  });
  expect(loaded.directories.get('a')?.declarations[0]?.fields.get('entry_points')?.value).toEqual(
    new Map([['x.y', new Map([['b', 'm:f']])]]),
  );
});

describe('undefined names', () => {
  test('one warning for a plugin target of many, with its declarations', () => {
    const loaded = load({
      'a/BUILD': 'my_plugin(name="a", x=[1])\n',
      'b/BUILD': 'my_plugin(name="b")\nif True:\n    my_plugin(name="c")\n',
    });
    expect(loaded.problems.diagnostics.map(({ severity, code }) => [severity, code])).toEqual([
      ['warning', 'unknown-target-type'],
    ]);
    expect(declared(loaded, 'b')).toEqual([
      ['my_plugin', 'b', {}],
      ['my_plugin', 'c', {}],
    ]);
    expect(loaded.directories.get('a')?.declarations[0]?.isOpaque).toBe(true);
    expect(loaded.directories.get('a')?.broken).toBe(false);
  });

  test('are values among the arguments of a plugin target, and nowhere else', () => {
    const loaded = load({
      'a/BUILD':
        'my_plugin(name="a", x=[script(entry="b", of=other())])\nfiles(name="b", sources=script())\n',
    });
    expect(shown(loaded).map((text) => text.slice(0, 44))).toEqual([
      'warning[unknown-target-type] a/BUILD:1:1: Na',
      "error[undefined-name] a/BUILD:2:25: Name 'sc",
    ]);
    expect(loaded.directories.get('a')?.declarations.map(({ name }) => name)).toEqual(['a']);
  });

  test('a type of Pants for another language is noted once', () => {
    const loaded = load({ 'a/BUILD': 'scala_sources()\nscala_sources(name="b")\nscala_sourcez(name="c")\n' });
    expect(shown(loaded).map((text) => text.slice(0, 40))).toEqual([
      'note[other-language] a/BUILD:1:1: `scala',
      'warning[unknown-target-type] a/BUILD:3:1',
    ]);
    expect(loaded.directories.get('a')?.declarations.map(({ isOpaque }) => isOpaque)).toEqual([
      true,
      true,
      true,
    ]);
  });

  test('a type of a backend that is not active names the backend', () => {
    const loaded = load({ 'a/BUILD': 'docker_image(name="a")\n' }, { backends: ['pants.backend.python'] });
    expect(loaded.problems.diagnostics[0]).toMatchObject({
      severity: 'warning',
      help: 'add `pants.backend.docker` to `[GLOBAL].backend_packages`',
    });
  });

  test.each([
    ['python_sorces()', '`python_sources`'],
    ['pythn_tests(name="x")', '`python_tests`'],
    ['x = parametrise("a")', '`parametrize`'],
    ['files(name=true)', '`True`'],
    ['value = 1\nfiles(name=valeu)', '`value`'],
    ['files(name=sortd([1]))', '`sorted`'],
  ])('%s suggests %s', (text, name) => {
    expect(load({ BUILD: text }).problems.diagnostics[0]?.help).toBe(`did you mean ${name}?`);
  });
});
