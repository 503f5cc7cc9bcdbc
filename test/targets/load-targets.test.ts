import { describe, expect, test } from 'vitest';
import type { FieldValue } from '../../src/target-types/types.ts';
import { call, group, load, parametrize } from './declare.ts';

describe('names', () => {
  test('default to the directory', () => {
    expect(load({ files: ['a/b/x.py'], builds: { 'a/b': [call('python_sources')] } }).specs).toEqual([
      'a/b/x.py',
      'a/b:b',
    ]);
  });

  test('must be given in the build root, be there once, and have no reserved characters', () => {
    const { reports } = load({
      builds: {
        '': [call('target')],
        a: [
          call('target', { name: 'x' }),
          call('archive', { name: 'x' }),
          call('target', { name: 'p/q' }),
          call('target', { name: 'a'.repeat(1001) }),
        ],
      },
    });
    expect(reports().map(({ what, at }) => `${what} ${at}`)).toEqual([
      'error unnamed-root-target BUILD:1:1',
      'error duplicate-name a/BUILD:2:1',
      'error invalid-target-name a/BUILD:3:1',
      'error invalid-target-name a/BUILD:4:1',
    ]);
    expect(reports()[1]?.message).toBe(
      "A target already exists at 'a/BUILD' with name 'x' and target type 'target'. The 'archive' target cannot use the same name.",
    );
  });
});

describe('fields', () => {
  test('have their defaults where they are not given', () => {
    const { get } = load({
      builds: { a: [call('python_awslambda', { name: 'f', handler: 'm.py:h', runtime: 'python3.8' })] },
    });
    const { fields, fieldPlaces } = get('a:f');
    expect(fields.get('include_requirements')).toBe(true);
    expect(fields.get('environment')).toBe('__local__');
    expect([...fieldPlaces.keys()].sort()).toEqual(['handler', 'runtime']);
  });

  test('an explicit None is the default', () => {
    const { get } = load({ builds: { a: [call('docker_image', { name: 'i', image_tags: null })] } });
    expect(get('a:i').fields.get('image_tags')).toEqual(['latest']);
  });

  test('all that is wrong is reported at its place', () => {
    const { reports } = load({
      builds: {
        a: [
          call('python_awslambda', { name: 'f', handlr: 'm.py:h', runtime: 3.8 }),
          call('archive', { name: 'z', format: 'rar', packages: ':f' }),
        ],
      },
    });
    expect(reports()).toEqual([
      {
        what: 'error missing-field',
        at: 'a/BUILD:1:1',
        message: "The 'handler' field in target a:f must be defined.",
        help: expect.stringContaining('handler='),
      },
      {
        what: 'error wrong-type',
        at: 'a/BUILD:1:6',
        message: "The 'runtime' field in target a:f must be a string, but was `3.8` with type `float`.",
        help: undefined,
      },
      {
        what: 'error unknown-field',
        at: 'a/BUILD:1:5',
        message: '`handlr` is not a field of `python_awslambda`',
        help: 'did you mean `handler`?',
      },
      {
        what: 'error missing-runtime',
        at: 'a/BUILD:1:1',
        message:
          'The `python_awslambda` target a:f must specify either a `runtime` or `complete_platforms` or both.',
        help: expect.any(String),
      },
      {
        what: 'error wrong-type',
        at: 'a/BUILD:2:6',
        message:
          "The 'packages' field in target a:z must be an iterable of strings (e.g. a list of strings), but was `':f'` with type `str`.",
        help: "put it into a list: `packages=[':f']`",
      },
      {
        what: 'error invalid-choice',
        at: 'a/BUILD:2:5',
        message:
          "Values for the 'format' field in target a:z must be one of ['tar', 'tar.bz2', 'tar.gz', 'tar.xz', 'zip'], but 'rar' was provided.",
        help: 'did you mean `tar`?',
      },
    ]);
  });

  test('of other backends are tolerated', () => {
    const { codes } = load({
      files: ['a/m.py'],
      builds: { a: [call('python_sources', { skip_black: true, skip_mypy: true })] },
    });
    expect(codes()).toEqual([]);
  });

  test('runtime with complete_platforms: legal in 2.17 only', () => {
    const fields = { name: 'f', handler: 'm.py:h', runtime: 'python3.8', complete_platforms: [':p'] };
    const builds = { a: [call('python_awslambda', fields)] };
    expect(load({ builds }).codes()).toEqual([]);
    expect(load({ builds, pants: '2.20.0' }).codes()).toEqual(['runtime-and-platforms']);
  });

  test('both names of the function work in both dialects', () => {
    const fields = { handler: 'm.py:h', runtime: 'python3.8', architecture: 'arm64', layout: 'flat' };
    const builds = {
      a: [
        call('python_awslambda', { name: 'old', ...fields }),
        call('python_aws_lambda_function', { name: 'new', ...fields }),
      ],
    };
    for (const pants of ['2.17.1', '2.21.0']) {
      const { codes, get } = load({ builds, pants });
      expect(codes()).toEqual([]);
      expect(get('a:old').type).toBe(get('a:new').type);
    }
  });

  test('a type of a plugin is kept as it is written', () => {
    const { get, codes } = load({ builds: { a: [call('magic', { name: 'm', spell: 'x' })] } });
    expect(codes()).toEqual([]);
    expect(get('a:m')).toMatchObject({ isOpaque: true, sources: [] });
    expect(get('a:m').fields.get('spell')).toBe('x');
  });
});

describe('generated files', () => {
  const files = ['a/m.py', 'a/test_m.py', 'a/conftest.py', 'a/s.pyi', 'a/sub/n.py', 'a/data.txt'];

  test('by the default globs of each type', () => {
    const { get } = load({
      files,
      builds: {
        a: [
          call('python_sources', { name: 's' }),
          call('python_tests', { name: 't' }),
          call('python_test_utils', { name: 'u' }),
        ],
      },
    });
    expect(get('a:s').sources).toEqual(['a/m.py', 'a/s.pyi']);
    expect(get('a:t').sources).toEqual(['a/test_m.py']);
    expect(get('a:u').sources).toEqual(['a/conftest.py']);
    expect(get('a/test_m.py:t').type.name).toBe('python_test');
    expect(get('a/conftest.py:u').type.name).toBe('python_source');
  });

  test('take moved fields from the generator, copy tags, and leave the generator its own', () => {
    const { get } = load({
      files,
      builds: { a: [call('python_sources', { resolve: 'r', tags: ['t'], dependencies: [':x'] })] },
    });
    expect(get('a/m.py').fields.get('resolve')).toBe('r');
    expect(get('a/m.py').fields.get('dependencies')).toEqual([':x']);
    expect(get('a/m.py').fields.get('source')).toBe('m.py');
    expect(get('a/m.py').generator).toBe('a:a');
    expect(get('a:a').fields.has('resolve')).toBe(false);
    expect(get('a:a').fields.get('tags')).toEqual(['t']);
    expect(get('a:a').generated).toEqual(['a/m.py', 'a/s.pyi']);
  });

  test('below the directory belong to it and reside in their own', () => {
    const { targets, get } = load({
      files,
      builds: { a: [call('python_sources', { sources: ['**/*.py'] })] },
    });
    expect(get('a/sub/n.py:../a').residence).toBe('a/sub');
    expect(targets.residents('a/sub')).toEqual(['a/sub/n.py:../a']);
    expect(targets.owners('a/sub/n.py')).toEqual(['a/sub/n.py:../a']);
  });

  test('overrides: by path, glob and tuple', () => {
    const overrides = new Map<FieldValue, FieldValue>([
      ['m.py', new Map([['tags', ['one']]])],
      [['m.py', 's.pyi'], new Map([['resolve', 'r']])],
      ['sub/*.py', new Map([['description', 'below']])],
    ]);
    const { get, codes } = load({
      files,
      builds: { a: [call('python_sources', { sources: ['*.py', '*.pyi', 'sub/*.py'], overrides })] },
    });
    expect(codes()).toEqual([]);
    expect(get('a/m.py').fields.get('tags')).toEqual(['one']);
    expect(get('a/m.py').fields.get('resolve')).toBe('r');
    expect(get('a/s.pyi').fields.get('tags')).toBeNull();
    expect(get('a/s.pyi').fields.get('resolve')).toBe('r');
    expect(get('a/sub/n.py:../a').fields.get('description')).toBe('below');
  });

  test('overrides: unused paths, fields set twice, unknown fields', () => {
    const overrides = new Map<FieldValue, FieldValue>([
      ['n.py', new Map([['tags', ['one']]])],
      ['m.py', new Map([['resolve', 'a']])],
      [['m.py'], new Map([['resolve', 'b']])],
      ['s.pyi', new Map([['tag', ['x']]])],
    ]);
    const { reports } = load({ files, builds: { a: [call('python_sources', { overrides })] } });
    expect(reports().map(({ what, help }) => [what, help])).toEqual([
      ['error conflicting-overrides', 'set each field once for each key'],
      ['error unused-override', 'did you mean `m.py`?'],
      ['error unknown-field', 'did you mean `tags`?'],
    ]);
  });

  test('overrides may be parametrized', () => {
    const overrides = new Map([['m.py', new Map([['resolve', parametrize(['x', 'y'])]])]]);
    const { specs } = load({ files, builds: { a: [call('python_sources', { overrides })] } });
    expect(specs).toEqual(['a/m.py@resolve=x', 'a/m.py@resolve=y', 'a/s.pyi', 'a:a']);
  });

  test('wrong endings, conftest.py among tests, empty and unmatched sources', () => {
    const { reports } = load({
      files,
      builds: {
        a: [
          call('python_sources', { name: 's', sources: ['*.txt'] }),
          call('python_tests', { name: 't', sources: ['*.py'] }),
          call('resources', { name: 'e', sources: [] }),
          call('resources', { name: 'u', sources: ['*.json', 'data.txt'] }),
          call('files', { name: 'f' }),
          call('python_test', { name: 'missing', source: 'nosuch.py' }),
        ],
      },
    });
    expect(reports().map(({ what, at, message }) => `${what} ${at} ${message.slice(0, 90)}`)).toEqual([
      "error wrong-extension a/BUILD:1:5 The 'sources' field in target a:s can only contain files that end in one of ['', '.py', '.",
      "error conftest-in-tests a/BUILD:2:5 The 'sources' field in target a:t should not include the file 'conftest.py', but included ",
      'error empty-sources a/BUILD:3:5 The `resources` target generator at a:e has an empty `sources` field; so it will not gener',
      'warning unmatched-glob a/BUILD:4:5 Unmatched glob from a:u\'s `sources` field: "a/*.json"',
      "error missing-field a/BUILD:5:1 The 'sources' field in target a:f must be defined.",
      'warning unmatched-glob a/BUILD:6:5 Unmatched glob from a:missing\'s `source` field: "a/nosuch.py"',
    ]);
  });

  test('unmatched globs are errors or nothing when options say so', () => {
    const builds = { a: [call('resources', { sources: ['*.json'] })] };
    const toml = (value: string) => `unmatched_build_file_globs = "${value}"\n`;
    expect(load({ builds, toml: toml('error') }).problems.hasErrors).toBe(true);
    expect(load({ builds, toml: toml('ignore') }).codes()).toEqual([]);
  });

  test('default globs may match in part', () => {
    expect(load({ files, builds: { a: [call('python_sources')] } }).codes()).toEqual([]);
    expect(load({ files, builds: { b: [call('python_sources')] } }).codes()).toEqual(['unmatched-glob']);
  });

  test('a docker_image may have no Dockerfile', () => {
    const { get, codes } = load({
      builds: {
        a: [
          call('docker_image', { name: 'none', source: null, instructions: ['FROM x'] }),
          call('docker_image', { name: 'default', source: 'Dockerfile', instructions: ['FROM x'] }),
          call('docker_image', { name: 'other', source: 'x.dockerfile' }),
        ],
      },
    });
    expect(get('a:none').fields.get('source')).toBe(null);
    expect(get('a:default').fields.get('source')).toBe('Dockerfile');
    expect(codes()).toEqual(['unmatched-glob']);
  });

  test('one match is enough for written globs since Pants 2.22', () => {
    const builds = {
      a: [
        call('resources', { name: 'some', sources: ['*.json', 'data.txt'] }),
        call('resources', { name: 'none', sources: ['*.json', '*.yaml'] }),
      ],
    };
    const { reports } = load({ files, builds, pants: '2.32.0' });
    expect(reports().map(({ message }) => message)).toEqual([
      'Unmatched globs from a:none\'s `sources` field: ["a/*.json", "a/*.yaml"]',
    ]);
  });

  test('paths do not leave the directory', () => {
    const { codes } = load({
      files,
      builds: {
        'a/sub': [
          call('resources', { name: 'a', sources: ['../m.py'] }),
          call('resource', { name: 'b', source: '../m.py' }),
          call('resource', { name: 'c', source: '*.py' }),
          call('resource', { name: 'd', source: '!n.py' }),
          call('resources', { name: 'e', sources: ['/etc/*'] }),
        ],
      },
    });
    expect(codes().filter((code) => code !== 'missing-field')).toEqual([
      'invalid-source',
      'invalid-source',
      'invalid-source',
      'invalid-source',
      'invalid-glob',
    ]);
  });

  test('defaults of the generated type reach it in today’s dialect', () => {
    const checkout = {
      files,
      builds: { a: [call('python_sources')] },
      defaults: { a: { python_source: { tags: ['d'], resolve: 'x' } } },
    };
    expect(load(checkout).get('a/m.py').fields.get('tags')).toBeNull();
    const { fields } = load({ ...checkout, pants: '2.21.0' }).get('a/m.py');
    expect([fields.get('tags'), fields.get('resolve')]).toEqual([['d'], 'x']);
  });
});

describe('parametrize', () => {
  test('makes the product, with sorted keys', () => {
    const { specs, get } = load({
      builds: {
        a: [
          call('python_awslambda', {
            name: 'f',
            handler: 'm.py:h',
            runtime: parametrize(['python3.8', 'python3.9']),
            include_requirements: parametrize({ yes: true, no: false }),
          }),
        ],
      },
    });
    expect(specs).toEqual([
      'a:f@include_requirements=no,runtime=python3.8',
      'a:f@include_requirements=no,runtime=python3.9',
      'a:f@include_requirements=yes,runtime=python3.8',
      'a:f@include_requirements=yes,runtime=python3.9',
    ]);
    expect(get(specs[0]!).fields.get('include_requirements')).toBe(false);
  });

  test('groups', () => {
    const { specs, get } = load({
      builds: {
        a: [
          call('python_awslambda', { name: 'f', handler: 'm.py:h' }, [
            group('old', { runtime: 'python3.8', tags: parametrize(['x', 'y']) }),
            group('new', { runtime: 'python3.12' }),
          ]),
        ],
      },
    });
    expect(specs).toEqual([
      'a:f@parametrize=new',
      'a:f@parametrize=old,tags=x',
      'a:f@parametrize=old,tags=y',
    ]);
    expect(get('a:f@parametrize=new').fields.get('runtime')).toBe('python3.12');
  });

  test('all targets of a checkout have a limit', () => {
    const files = Array.from({ length: 300 }, (_, index) => `a/f${index}`);
    const generators = Array.from({ length: 400 }, (_, index) =>
      call('files', { name: `g${index}`, sources: ['*'] }),
    );
    const { specs, reports } = load({ files, builds: { a: generators, b: [call('target')] } });
    expect(specs.length).toBeLessThanOrEqual(60_000);
    expect(reports().map(({ what, message }) => `${what}: ${message}`)).toEqual([
      'error too-many-targets: With the 301 targets of `a:g199`, the checkout would have more than 60000 targets',
    ]);
  });

  test('conflicts, and more variants than anybody wants', () => {
    const many = parametrize(Array.from({ length: 200 }, (_, index) => `v${index}`));
    const { codes } = load({
      builds: {
        a: [
          call('target', { name: 'c', tags: parametrize(['a']) }, [group('g', { tags: ['b'] })]),
          call('target', { name: 'd' }, [group('g', {}), group('g', {})]),
          call('target', { name: 'm', tags: many, description: many }),
        ],
      },
    });
    expect(codes()).toEqual(['conflicting-parametrization', 'duplicate-group', 'too-many-variants']);
  });

  test('on generators: moved fields only', () => {
    const { specs, reports } = load({
      files: ['a/m.py'],
      builds: {
        a: [
          call('python_sources', { name: 's', resolve: parametrize(['x', 'y']) }),
          call('python_sources', { name: 't', tags: parametrize({ one: ['a'], two: ['b'] }) }),
        ],
      },
    });
    expect(specs).toEqual([
      'a/m.py:s@resolve=x',
      'a/m.py:s@resolve=y',
      'a/m.py:t',
      'a:s@resolve=x',
      'a:s@resolve=y',
      'a:t',
    ]);
    expect(reports()[0]?.message).toBe(
      "Only fields which will be moved to generated targets may be parametrized, so target generator a:t (with type python_sources) cannot parametrize the 'tags' field.",
    );
  });
});

describe('requirements', () => {
  const files = { 'r/requirements.txt': 'requests>=2\nPyYAML==6.0\nSome_Thing==1\n' };

  test('one target for each project, and one for the file', () => {
    const { specs, get } = load({
      files,
      builds: {
        r: [
          call('python_requirements', {
            module_mapping: new Map([['pyyaml', ['yaml']]]),
            overrides: new Map([['Requests', new Map([['dependencies', [':r#PyYAML']]])]]),
          }),
        ],
      },
    });
    expect(specs).toEqual(['r#PyYAML', 'r#Some-Thing', 'r#requests', 'r/requirements.txt', 'r:r']);
    expect(get('r#PyYAML').fields.get('modules')).toEqual(['yaml']);
    expect(get('r#requests').fields.get('dependencies')).toEqual([':r#PyYAML', 'r/requirements.txt']);
    expect(get('r:r').generated).toEqual(['r#PyYAML', 'r#Some-Thing', 'r#requests', 'r/requirements.txt']);
  });

  test('of a python_requirement must be requirements', () => {
    const { reports } = load({
      builds: {
        r: [call('python_requirement', { name: 'a', requirements: ['ok==1', 'git+https://x/y', 'a b'] })],
      },
    });
    expect(reports().map(({ what, at }) => `${what} ${at}`)).toEqual([
      'error invalid-requirement r/BUILD:1:5',
      'error invalid-requirement r/BUILD:1:5',
    ]);
  });

  test('a file that is not there, an override that is for nothing', () => {
    const { reports } = load({
      files,
      builds: {
        r: [
          call('python_requirements', { name: 'a', source: 'nosuch.txt' }),
          call('python_requirements', { name: 'b', overrides: new Map([['request', new Map()]]) }),
        ],
      },
    });
    expect(reports().map(({ what, at, help }) => [what, at, help])).toEqual(
      [
        ['error missing-requirements-file', 'r/BUILD:1:5', expect.any(String)],
        ['error unused-override', 'r/BUILD:2:5', undefined],
      ].map(([what, at, help]) => [what, at, help ?? 'did you mean `requests`?']),
    );
  });

  test('files that are included are not read, which a warning says unless another target reads them', () => {
    const { specs, reports } = load({
      files: {
        'r/prod.txt':
          '-r base.txt\n  --requirement=../common.txt\n-r read.txt\n-rnosuch.txt\n# -r base.txt\na==1\n',
        'r/base.txt': 'b==1\n',
        'r/read.txt': 'c==1\n',
        'common.txt': 'd==1\n',
      },
      builds: {
        r: [
          call('python_requirements', { name: 'prod', source: 'prod.txt' }),
          call('python_requirements', { name: 'read', source: 'read.txt' }),
        ],
      },
    });
    expect(specs.filter((spec) => spec.includes('#'))).toEqual(['r:prod#a', 'r:read#c']);
    expect(reports().map(({ what, at }) => `${what} ${at}`)).toEqual([
      'warning include-ignored r/prod.txt:1:1',
      'warning include-ignored r/prod.txt:2:3',
    ]);
  });

  test('locks of resolves are targets, which requirements depend on', () => {
    const { specs, get } = load({
      files: { ...files, '3rdparty/a.lock': '' },
      toml: '[python]\nenable_resolves = true\n[python.resolves]\nx = "3rdparty/a.lock"\ny = "b.lock"\n',
      builds: { r: [call('python_requirements', { resolve: parametrize(['x', 'y']) })] },
    });
    expect(specs.filter((spec) => spec.includes('lock'))).toEqual([
      '//:_y_lockfile',
      '3rdparty/a.lock:_x_lockfile',
      '3rdparty:_x_lockfile',
    ]);
    expect(get('r#requests@resolve=x').fields.get('dependencies')).toEqual([
      'r/requirements.txt',
      '3rdparty/a.lock:_x_lockfile',
    ]);
  });
});

test('pex_binaries: a target for each entry point', () => {
  const { specs, get, codes } = load({
    files: ['a/app.py'],
    builds: {
      a: [
        call('pex_binaries', {
          entry_points: ['app.py', 'app.py:main'],
          layout: 'packed',
          overrides: new Map([['app.py:main', new Map([['layout', 'loose']])]]),
        }),
      ],
    },
  });
  expect(codes()).toEqual([]);
  expect(specs).toEqual(['a#app.py', 'a#app.py-main', 'a:a']);
  expect(get('a#app.py').fields.get('entry_point')).toBe('app.py');
  expect(get('a#app.py').fields.get('layout')).toBe('packed');
  expect(get('a#app.py-main').fields.get('layout')).toBe('loose');
});

test('targets of plugins have their variants, which others may depend on', () => {
  const groups = [group('py310', { of: ['x'] }), group('py311', { of: ['y'] })];
  const { specs, get } = load({ builds: { a: [call('makeself_archive', { name: 'v' }, groups)] } });
  expect(specs).toEqual(['a:v@parametrize=py310', 'a:v@parametrize=py311']);
  expect(get('a:v@parametrize=py311').fields.get('of')).toEqual(['y']);
});

describe('fields of plugins', () => {
  const builds = {
    a: [
      call('python_tests', { name: 'x', uses: ['mongo'] }),
      call('python_tests', { name: 'y', uses: ['redis'], timeot: 3 }),
    ],
  };
  const files = ['a/test_m.py'];

  test('are told once in a checkout with plugins, slips of the pen still are errors', () => {
    const toml = 'backend_packages = ["pants.backend.python", "uses_services"]\n';
    const { reports } = load({ files, builds, toml });
    expect(reports().map(({ what, at, help }) => [what, at, help])).toEqual([
      ['warning unknown-field', 'a/BUILD:1:5', undefined],
      ['error unknown-field', 'a/BUILD:2:6', 'did you mean `timeout`?'],
    ]);
  });

  test('are errors in a checkout without plugins', () => {
    const { codes } = load({ files, builds, toml: 'backend_packages = ["pants.backend.python"]\n' });
    expect(codes()).toEqual(['unknown-field', 'unknown-field', 'unknown-field']);
  });
});

describe('pants_requirements', () => {
  test('makes requirements of the Pants of the checkout', () => {
    const loaded = load({ builds: { p: [call('pants_requirements')] }, pants: '2.23.0' });
    expect(loaded.specs).toEqual(['p#pantsbuild.pants', 'p#pantsbuild.pants.testutil', 'p:p']);
    expect(loaded.get('p:p').generated).toEqual(['p#pantsbuild.pants', 'p#pantsbuild.pants.testutil']);
    const { fields } = loaded.get('p#pantsbuild.pants.testutil');
    expect(fields.get('requirements')).toEqual(['pantsbuild.pants.testutil == 2.23.0']);
    expect(fields.get('modules')).toEqual(['pants.testutil']);
  });

  test('takes another version and leaves the helpers for tests away', () => {
    const loaded = load({
      builds: { p: [call('pants_requirements', { name: 'q', version_spec: '== 2.15.*', testutil: false })] },
    });
    expect(loaded.specs).toEqual(['p:q', 'p:q#pantsbuild.pants']);
    const { fields } = loaded.get('p:q#pantsbuild.pants');
    expect(fields.get('requirements')).toEqual(['pantsbuild.pants == 2.15.*']);
    expect(fields.get('modules')).toEqual(['pants']);
  });
});
