import { growth } from '../support/meter.ts'; // first: it counts what is loaded after it
import { mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { Problems } from '../../src/host/types.ts';
import { parseConfigFile } from '../../src/workspace/config-file.ts';
import { keyPositions } from '../../src/text/toml-positions.ts';
import type { Options } from '../../src/workspace/types.ts';
import { openWorkspace } from '../../src/workspace/workspace.ts';
import { makeCheckout, open, temporaryDirectory } from './checkout.ts';

type Pick<T> = (options: Options) => T;
const rootPatterns: Pick<readonly string[]> = ({ source }) => source.rootPatterns;

describe('defaults', () => {
  test('without a pants.toml every backend is active and today’s rules apply', () => {
    const { workspace, problems } = open({ 'a.py': '' });
    expect(workspace.options.global.backendPackages).toBeUndefined();
    expect(workspace.dialect.name).toBe('current');
    expect(workspace.options.global.pantsIgnore).toEqual([
      '.*/',
      '/dist/',
      '__pycache__',
      '!.semgrep/',
      '!.github/',
    ]);
    expect(problems.diagnostics).toEqual([]);
  });

  test('with an empty pants.toml, too, every backend is active', () => {
    expect(open({ 'pants.toml': '' }).workspace.options.global.backendPackages).toBeUndefined();
  });

  test('of Pants 2.17, too', () => {
    const { workspace } = open({ 'pants.toml': '[GLOBAL]\npants_version = "2.17.1"\n' });
    expect(workspace.dialect).toMatchObject({ name: '2.17', defaultLambdaLayout: 'lambdex' });
    expect(workspace.options.global.pantsIgnore).toEqual(['.*/', '/dist/', '__pycache__']);
    expect(workspace.options.lambdex.layout).toBeUndefined();
  });

  test('are those of the reference', () => {
    const { options } = open({}).workspace;
    expect(options.source.rootPatterns).toContain('src/python');
    expect(options.python.resolves).toEqual(new Map([['python-default', '3rdparty/python/default.lock']]));
    expect(options.pythonRepos.indexes).toEqual(['https://pypi.org/simple/']);
    expect(options.pythonInfer).toMatchObject({
      stringImportsMinDots: 2,
      assetsMinSlashes: 1,
      initFiles: 'content_only',
    });
  });
});

describe('the repositories that real Pants read', () => {
  const directory = join(import.meta.dirname, '../oracle/cases');
  test.each(readdirSync(directory))('%s has no faults', (name) => {
    const { files } = JSON.parse(readFileSync(join(directory, name), 'utf8')) as {
      files: Record<string, string>;
    };
    const { workspace, problems } = open({ 'pants.toml': files['pants.toml']! });
    expect(problems.diagnostics).toEqual([]);
    expect(workspace.options.global.pantsVersion).toBe('2.17.1');
    expect(workspace.options.global.backendPackages).toHaveLength(3);
    expect(workspace.options.python.interpreterConstraints).toEqual(['CPython==3.8.*']);
  });

  test('resolves are tables', () => {
    const { files } = JSON.parse(readFileSync(join(directory, 'lockfile.json'), 'utf8')) as {
      files: Record<string, string>;
    };
    const { python } = open({ 'pants.toml': files['pants.toml']! }).workspace.options;
    expect(python.enableResolves).toBe(true);
    expect(python.resolves.get('other')).toBe('3rdparty/other.lock');
    expect(python.resolvesToInterpreterConstraints).toEqual(new Map([['other', ['CPython==3.8.*']]]));
  });
});

describe('lists', () => {
  const base = [
    '/',
    'src',
    'src/python',
    'src/py',
    'src/thrift',
    'src/protobuf',
    'src/protos',
    'src/scala',
    'src/java',
  ];
  test.each<[string, readonly string[]]>([
    ['root_patterns = ["a"]', ['a']],
    ['root_patterns = []', []],
    ['root_patterns.add = ["a"]', [...base, 'a']],
    ['root_patterns.remove = ["/"]', base.slice(1)],
    [
      'root_patterns.add = ["a"]\nroot_patterns.remove = ["src"]',
      [...base.filter((item) => item !== 'src'), 'a'],
    ],
    ['root_patterns = { add = ["a"], remove = ["/"] }', [...base.slice(1), 'a']],
    [`root_patterns = "+['a'],-['/']"`, [...base.slice(1), 'a']],
    [`root_patterns = "['a']"`, ['a']],
    ['root_patterns = """\n["a"]\n"""', ['a']],
    ['root_patterns = "a"', [...base, 'a']],
    ['[source.root_patterns]\nadd = ["a"]', [...base, 'a']],
  ])('%s', (text, expected) => {
    const { workspace, problems } = open({
      'pants.toml': text.startsWith('[') ? text : `[source]\n${text}\n`,
    });
    expect(problems.diagnostics).toEqual([]);
    expect(rootPatterns(workspace.options)).toEqual(expected);
  });

  test('later files, the environment and flags add to each other', () => {
    const files = {
      'pants.toml': '[source]\nroot_patterns = ["a", "b"]\n',
      'ci.toml': '[source]\nroot_patterns.add = ["c"]\n',
    };
    const env = {
      PANTS_CONFIG_FILES: '["pants.toml", "ci.toml"]',
      PANTS_SOURCE_ROOT_PATTERNS: "+['d'],-['a']",
    };
    const { workspace, problems } = open(files, env, { 'source.root-patterns': ['e', 'f'] });
    expect(problems.diagnostics).toEqual([]);
    expect(rootPatterns(workspace.options)).toEqual(['b', 'c', 'd', 'e', 'f']);
  });
});

describe('dicts', () => {
  test.each<[string, readonly (readonly [string, string])[]]>([
    ['resolves = { a = "x" }', [['a', 'x']]],
    ['[python.resolves]\na = "x"', [['a', 'x']]],
    [
      '[python.resolves.add]\na = "x"',
      [
        ['python-default', '3rdparty/python/default.lock'],
        ['a', 'x'],
      ],
    ],
    [
      `resolves = "+{'a': 'x'}"`,
      [
        ['python-default', '3rdparty/python/default.lock'],
        ['a', 'x'],
      ],
    ],
    [`resolves = "{'a': 'x'}"`, [['a', 'x']]],
    ['[python.resolves]\nadd = "x"', [['add', 'x']]],
    ['[python.resolves]\n__proto__ = "x"', [['__proto__', 'x']]],
  ])('%s', (text, expected) => {
    const { workspace, problems } = open({
      'pants.toml': text.startsWith('[') ? text : `[python]\n${text}\n`,
    });
    expect(problems.diagnostics).toEqual([]);
    expect([...workspace.options.python.resolves]).toEqual(expected);
  });
});

describe('precedence', () => {
  const layout: Pick<unknown> = ({ lambdex }) => lambdex.layout;
  const toml = { 'pants.toml': '[lambdex]\nlayout = "zip"\n' };
  test('flag over environment over file over default', () => {
    expect(layout(open(toml).workspace.options)).toBe('zip');
    expect(layout(open(toml, { PANTS_LAMBDEX_LAYOUT: 'lambdex' }).workspace.options)).toBe('lambdex');
    const flags = { 'lambdex.layout': ['zip'] };
    expect(layout(open(toml, { PANTS_LAMBDEX_LAYOUT: 'lambdex' }, flags).workspace.options)).toBe('zip');
  });

  test('of the names of a global option', () => {
    const tag: Pick<unknown> = ({ global }) => global.tag;
    expect(tag(open({}, { PANTS_TAG: 'a' }).workspace.options)).toEqual(['a']);
    expect(tag(open({}, { PANTS_GLOBAL_TAG: 'b', PANTS_TAG: 'a' }).workspace.options)).toEqual(['b']);
    expect(open({}, { PANTS_VERSION: '2.17.1' }).workspace.dialect.name).toBe('2.17');
    expect(open({}, {}, { tag: ['a', 'b'] }).workspace.options.global.tag).toEqual(['a', 'b']);
  });

  test('.pants.rc of the build root over pants.toml; that of the home directory only when it is given', () => {
    const root = makeCheckout({ ...toml, '.pants.rc': '[docker]\ndefault_repository = "mine"\n' });
    const home = makeCheckout({
      '.pants.rc': '[docker]\ndefault_repository = "home"\n[lambdex]\nlayout = "lambdex"\n',
    });
    const read = (input: { home?: string; env?: Record<string, string> }) =>
      openWorkspace({ root, env: {}, ...input }, new Problems()).options;
    expect(read({})).toMatchObject({ docker: { defaultRepository: 'mine' }, lambdex: { layout: 'zip' } });
    expect(read({ home })).toMatchObject({
      docker: { defaultRepository: 'mine' },
      lambdex: { layout: 'lambdex' },
    });
    expect(read({ home, env: { PANTS_PANTSRC: 'false' } })).toMatchObject({
      docker: { defaultRepository: '{name}' },
    });
  });

  test('[DEFAULT] gives what a section lacks', () => {
    const { options } = open({
      'pants.toml': '[DEFAULT]\nlayout = "lambdex"\nassets = true\n[python-infer]\nassets = false\n',
    }).workspace;
    expect(options.lambdex.layout).toBe('lambdex');
    expect(options.pythonInfer.assets).toBe(false);
  });
});

describe('interpolation', () => {
  const env = {
    HOMEX: '/x',
    USER: 'u',
    NPM_TOKEN: 'hunter2',
    URL: 'https://me:hunter2@index.test/simple',
    LAMBDA_PACKAGE_ALLOW_ENV: 'HOMEX, URL',
  };
  test.each<[string, string]>([
    ['[docker]\ndefault_repository = "%(buildroot)s/x"', '<root>/x'],
    ['[DEFAULT]\nd = "v"\n[docker]\ndefault_repository = "%(d)s-%(user)s"', 'v-u'],
    ['[docker]\ndefault_repository = "%(env.HOMEX)s"', '/x'],
    ['[docker]\ndefault_repository = "%(default_context_root)s"\ndefault_context_root = "%(user)s"', 'u'],
    ['[docker]\ndefault_repository = "%(pants_distdir)s %(pants_workdir)s"', '<root>/dist <root>/.pants.d'],
    ['[docker]\ndefault_repository = "100% (not)s %(user"', '100% (not)s %(user'],
    // Pants has no escape: the placeholder behind the percent sign counts.
    ['[docker]\ndefault_repository = "%%(user)s"', '%u'],
  ])('%s', (text, expected) => {
    const { root, workspace, problems } = open({ 'pants.toml': text }, env);
    expect(problems.diagnostics).toEqual([]);
    expect(workspace.options.docker.defaultRepository).toBe(expected.replaceAll('<root>', root));
  });

  test('reaches into lists and tables', () => {
    const text = '[python]\ninterpreter_constraints = ["%(user)s"]\n[python.resolves]\na = "%(user)s.lock"\n';
    const { python } = open({ 'pants.toml': text }, env).workspace.options;
    expect(python.interpreterConstraints).toEqual(['u']);
    expect(python.resolves.get('a')).toBe('u.lock');
  });

  test.each([
    ['%(nope)s', /unknown placeholder `%\(nope\)s`/],
    ['%(default_repository)s', /refers to itself/],
    ['%(env.UNSET)s', /`env.UNSET`, which is not set/],
    ['%(env.NPM_TOKEN)s', /reads the environment variable `NPM_TOKEN`, which the workflow does not allow/],
    ['%(env.URL)s', /reads the environment variable `URL`, whose value contains a user name or password/],
    ['%(env.toString)s', /not set/],
    ['%(__proto__)s', /unknown placeholder/],
  ])('%s is an error with its place, and the default stays', (value, message) => {
    const { workspace, problems } = open(
      { 'pants.toml': `[docker]\n\ndefault_repository = "${value}"\n` },
      env,
    );
    expect(problems.diagnostics).toMatchObject([
      {
        severity: 'error',
        code: 'invalid-interpolation',
        message: expect.stringMatching(message),
        place: { path: 'pants.toml', line: 3, column: 1, endColumn: 19 },
      },
    ]);
    expect(JSON.stringify(problems.diagnostics)).not.toContain('hunter2');
    expect(workspace.options.docker.defaultRepository).toBe('{name}');
  });

  test('a variable that is not allowed is an error that says how to allow it', () => {
    const { problems } = open({ 'pants.toml': '[docker]\ndefault_repository = "%(env.NPM_TOKEN)s"\n' }, env);
    expect(problems.diagnostics).toMatchObject([
      { help: 'allow it where lambda-package runs: `LAMBDA_PACKAGE_ALLOW_ENV: NPM_TOKEN`' },
    ]);
  });

  test('a variable that the workflow allows is read', () => {
    const { workspace } = open(
      { 'pants.toml': '[docker]\ndefault_repository = "%(env.NPM_TOKEN)s"\n' },
      { ...env, LAMBDA_PACKAGE_ALLOW_ENV: 'X, NPM_TOKEN' },
    );
    expect(workspace.options.docker.defaultRepository).toBe('hunter2');
  });

  test('texts that grow without end are an error', () => {
    const lines = Array.from({ length: 40 }, (_, index) => `k${index} = "${`%(k${index + 1})s`.repeat(10)}"`);
    const text = `[docker]\ndefault_repository = "%(k0)s"\n${lines.join('\n')}\nk40 = "${'x'.repeat(100)}"\n`;
    const { problems } = open({ 'pants.toml': text });
    expect(problems.diagnostics.filter(({ severity }) => severity === 'error')).toMatchObject([
      { message: expect.stringMatching(/grows without limit/) },
    ]);
  });
});

describe('values in files', () => {
  const files = {
    'tags.json': '["a", "b"]',
    'tags.txt': " ['c'] \n",
    'tags.yml': '- d\n',
    'resolves.yaml': 'x: x.lock\n',
    'nested.toml': '[python]\nresolves = { y = "y.lock" }\n',
    'name.txt': 'image\n',
    'bad.json': '{',
    'bomb.yaml':
      'a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c]\n',
    'circle.yaml': '&a [*a]\n',
    'long.yaml': `a: ${'x'.repeat(262_144)}\n`,
    'deep.json': '['.repeat(1000),
    'odd.yaml': '%FOO\n---\na: !<::warning::x> 1\n',
    'twice.yaml': 'x: a.lock\nx: b.lock\n',
  };
  test.each<[string, Pick<unknown>, unknown]>([
    ['[GLOBAL]\ntag = "@tags.json"', ({ global }) => global.tag, ['a', 'b']],
    ['[GLOBAL]\ntag = "@tags.txt"', ({ global }) => global.tag, ['c']],
    ['[GLOBAL]\ntag = "@tags.yml"', ({ global }) => global.tag, ['d']],
    ['[GLOBAL]\ntag = "@?none.json"', ({ global }) => global.tag, []],
    ['[GLOBAL]\ntag = "@@a"', ({ global }) => global.tag, ['@a']],
    ['[python]\nresolves = "@resolves.yaml"', ({ python }) => [...python.resolves], [['x', 'x.lock']]],
    ['[python]\nresolves = "@twice.yaml"', ({ python }) => [...python.resolves], [['x', 'b.lock']]],
    [
      '[python]\nresolves = "@nested.toml:python.resolves"',
      ({ python }) => [...python.resolves],
      [['y', 'y.lock']],
    ],
    ['[docker]\ndefault_repository = "@name.txt"', ({ docker }) => docker.defaultRepository, 'image'],
  ])('%s', (text, pick, expected) => {
    const { workspace, problems } = open({ ...files, 'pants.toml': text });
    expect(problems.diagnostics).toEqual([]);
    expect(pick(workspace.options)).toEqual(expected);
  });

  test('the YAML parser says nothing by itself', () => {
    const warnings = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
    open({ ...files, 'pants.toml': '[docker]\ndefault_repository = "@odd.yaml:a"\n' });
    expect(warnings).not.toHaveBeenCalled();
    warnings.mockRestore();
  });

  test.each([
    ['@none.json', /`none.json` does not exist/],
    ['@../outside.json', /not a path inside the build root/],
    ['@/etc/hostname', /does not exist/],
    ['@bad.json', /`bad.json`, which cannot be parsed/],
    ['@bomb.yaml', /cannot be parsed/],
    ['@circle.yaml', /cannot be parsed/],
    ['@long.yaml', /longer than 262144 characters/],
    ['@deep.json', /nested more than 200 levels deep/],
    ['@nested.toml:a.b', /`a.b` in `nested.toml`, which does not exist/],
    ['@link.json', /points outside the checkout/],
    ['@.git/config', /is inside `.git`/],
  ])('%s is an error at its option', (value, message) => {
    const root = makeCheckout({ ...files, 'pants.toml': `[GLOBAL]\ntag = "${value}"\n`, '.git/config': '' });
    symlinkSync('/etc/hostname', join(root, 'link.json'));
    const problems = new Problems();
    openWorkspace({ root, env: {} }, problems);
    expect(problems.diagnostics).toMatchObject([
      {
        code: 'invalid-option-value',
        message: expect.stringMatching(message),
        place: { path: 'pants.toml', line: 2 },
      },
    ]);
  });
});

describe('faults', () => {
  test.each<[string, string, RegExp, number]>([
    ['[source]\nroot_patterns = 5', 'invalid-option-value', /must be a list of strings, but is `5`/, 2],
    [
      '[source]\nroot_patterns = ["a", 1]',
      'invalid-option-value',
      /must be a list of strings, but is `\["a",1\]`/,
      2,
    ],
    ['[source]\nroot_patterns = "[a]"', 'invalid-option-value', /cannot be read: `a` is not a value/, 2],
    ['[source.root_patterns]\nad = []', 'invalid-option-value', /`add` and `remove`/, 1],
    [
      '[lambdex]\n# x\nlayout = "zap"',
      'invalid-option-value',
      /must be one of `zip`, `lambdex`, but is `"zap"`/,
      3,
    ],
    ['[python]\nenable_resolves = "maybe"', 'invalid-option-value', /must be `true` or `false`/, 2],
    ['[python-infer]\nassets_min_slashes = 1.5', 'invalid-option-value', /must be a whole number/, 2],
    ['[python]\nresolves = ["a"]', 'invalid-option-value', /must be a table, but is/, 2],
    [
      '[python]\n[python.resolves]\na = 1',
      'invalid-option-value',
      /must be a table of strings, but is `1`/,
      2,
    ],
    [
      '[GLOBAL]\npants_version = 2.17',
      'invalid-option-value',
      /must be a string in quotes, but is `2.17`/,
      2,
    ],
    ['[GLOBAL]\npants_distdir = "../out"', 'distdir-outside', /not inside the build root/, 2],
    ['[GLOBAL]\npants_distdir = "/etc"', 'distdir-outside', /not inside the build root/, 2],
    ['x = 1\n[GLOBAL]', 'option-outside-section', /`x` is not in a section/, 1],
    ['[GLOBAL]\ntag = [', 'invalid-toml', /`pants.toml` is not TOML/, 2],
    ['[GLOBAL]\n\ntag = zip', 'invalid-toml', /is not TOML/, 3],
  ])('%s', (text, code, message, line) => {
    const { problems } = open({ 'pants.toml': text });
    expect(problems.diagnostics).toMatchObject([
      {
        severity: 'error',
        code,
        message: expect.stringMatching(message),
        place: { path: 'pants.toml', line },
      },
    ]);
    expect(problems.diagnostics[0]?.help).toBeTruthy();
  });

  test('all of them are found in one run, and other sources still count', () => {
    const { workspace, problems } = open(
      { 'pants.toml': '[lambdex]\nlayout = "zap"\n[python]\nenable_resolves = 3\n' },
      { PANTS_LAMBDEX_LAYOUT: 'zip', PANTS_PYTHON_RESOLVES: 'x' },
    );
    expect(problems.diagnostics.map(({ message }) => message.split(' ')[0])).toEqual([
      '`[python].enable_resolves`',
      '`PANTS_PYTHON_RESOLVES`',
      '`[lambdex].layout`',
    ]);
    expect(workspace.options.lambdex.layout).toBe('zip');
  });

  test('unknown names are one warning per file; names that Pants knows are not reported', () => {
    const text = `
[GLOBAL]
level = "debug"
pants_ingore = []
[black]
args = ["-x"]
[my-plugin]
x = 1
[python]
pip_version = "24.0"
resolve = 1
[source.root_patterns]
add = []
`;
    const { problems } = open({ 'pants.toml': text, '.pants.rc': '[other]\n' });
    expect(problems.diagnostics).toMatchObject([
      {
        severity: 'warning',
        code: 'unknown-option',
        message: 'Unknown options have no effect: `[GLOBAL].pants_ingore`, `[my-plugin]`, `[python].resolve`',
        place: { path: 'pants.toml', line: 4 },
      },
      {
        severity: 'warning',
        message: 'Unknown options have no effect: `[other]`',
        place: { path: '.pants.rc', line: 1 },
      },
    ]);
  });

  test('an unknown flag is an error', () => {
    expect(open({}, {}, { 'python.nope': ['1'] }).problems.diagnostics).toMatchObject([
      { severity: 'error', code: 'unknown-option', message: 'Unknown option `python.nope`' },
    ]);
  });

  test('a configuration file that is absent', () => {
    expect(open({}, { PANTS_CONFIG_FILES: 'none.toml' }).problems.diagnostics).toMatchObject([
      { severity: 'error', message: '`none.toml` does not exist' },
    ]);
    expect(open({}, { PANTS_CONFIG_FILES: '/nowhere/none.toml' }).problems.diagnostics).toMatchObject([
      { severity: 'error', code: 'unreadable-config-file' },
    ]);
  });

  test('the one who runs us may choose a dist directory outside', () => {
    const outside = temporaryDirectory();
    const { workspace, problems } = open({}, { PANTS_DISTDIR: outside });
    expect(workspace.options.global.pantsDistdir).toBe(outside);
    expect(problems.diagnostics).toEqual([]);
    const { workspace: inside, root } = open({}, {}, { pants_distdir: ['./out/./zips/'] });
    expect(inside.options.global.pantsDistdir).toBe('out/zips');
    expect(root).toBeTruthy();
  });
});

describe('positions of keys in TOML', () => {
  const text = `# [no]
top = 1
[ "a b" . c ] # x
'k' = """
[not] = 1
\\""" x = 2
""" # "
arr = [ # [x]
  "]", 'y = 1',
]
in = { x = 1, y = [2] }
[[list]]
 d.e.f = '''
z = 1'''
after = 1
`;
  test.each<[readonly string[], number, number]>([
    [['top'], 2, 1],
    [['a b', 'c'], 3, 3],
    [['a b', 'c', 'k'], 4, 1],
    [['a b', 'c', 'arr'], 8, 1],
    [['a b', 'c', 'in'], 11, 1],
    [['a b', 'c', 'in', 'x'], 11, 1],
    [['list', 'd', 'e', 'f'], 13, 2],
    [['list', 'after'], 15, 1],
  ])('%j', (path, line, column) => {
    expect(keyPositions(text)(path)).toMatchObject({ line, column });
  });

  test('keys that are not there', () => {
    expect(keyPositions(text)(['nope'])).toBeUndefined();
    expect(keyPositions(text)(['not'])).toBeUndefined();
    expect(keyPositions(text)(['x'])).toBeUndefined();
  });

  test('any text is read, or reported, in bounded time', () => {
    const unit = fc.constantFrom(
      ...Array.from('[]{}="\'\\#.\n\t ab1,'),
      '"""',
      "'''",
      '[GLOBAL]\n',
      'tag = ',
      '\r\n',
    );
    fc.assert(
      fc.property(fc.string({ unit }), (toml) => {
        keyPositions(toml);
        const problems = new Problems();
        const file = parseConfigFile(toml, 'pants.toml', problems);
        expect(file !== undefined || problems.hasErrors).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('hostile TOML', () => {
    const read = (toml: string): void => {
      expect(open({ 'pants.toml': toml }).problems.hasErrors).toBe(true);
    };
    for (const make of [
      (size: number) => `[${'a.'.repeat(size)}a]`,
      (size: number) => `x = ${'['.repeat(size)}`,
      (size: number) => `x = ${'{a='.repeat(size)}`,
    ]) {
      expect(growth(make, read, 2000), make(3)).toBeLessThan(2);
      read(make(200_000));
    }
    expect(open({ 'pants.toml': `[GLOBAL]\n${'#'.repeat(1_100_000)}` }).problems.hasErrors).toBe(true);
  });
});

test('a byte order mark and CRLF are accepted', () => {
  const root = temporaryDirectory();
  mkdirSync(join(root, 'x'));
  writeFileSync(join(root, 'pants.toml'), '\ufeff[lambdex]\r\nlayout = "zip"\r\n');
  const problems = new Problems();
  expect(openWorkspace({ root, env: {} }, problems).options.lambdex.layout).toBe('zip');
  expect(problems.diagnostics).toEqual([]);
});
