import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseEntryPoint, resolveHandler } from '../../src/graph/entry-points.ts';
import { outputPath } from '../../src/graph/output-path.ts';
import { packageInputs } from '../../src/graph/package-inputs.ts';
import { UserError, type Diagnostic } from '../../src/host/types.ts';
import { addressInDirectory, parseAddress } from '../../src/targets/address.ts';
import { checkout, target, type Checkout } from './checkout.ts';

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

const fn = (fields: Record<string, string | readonly string[]>) =>
  target('python_awslambda', { name: 'fn', runtime: 'python3.12', ...fields });

describe('handlers', () => {
  const files = {
    'src/p/app.py': '',
    'src/p/sub/other.py': '',
    'src/p/lambda_example.py': '',
    'lib/m.py': '',
  };
  const resolve = (handler: string) => {
    const { workspace, targets } = checkout(files, { 'src/p': [fn({ handler })] });
    return resolveHandler(workspace, targets.targets.get('src/p:fn')!);
  };

  test.each([
    ['path.to.module:func', { module: 'path.to.module', function: 'func', file: undefined }],
    ['app.py:func', { module: 'p.app', function: 'func', file: 'src/p/app.py' }],
    ['sub/other.py:f', { module: 'p.sub.other', function: 'f', file: 'src/p/sub/other.py' }],
    ['sub/*.py:f', { module: 'p.sub.other', function: 'f', file: 'src/p/sub/other.py' }],
    ['a:b:c', { module: 'a', function: 'b:c', file: undefined }],
  ])('%s', (handler, expected) => {
    expect(resolve(handler)).toEqual(expected);
  });

  test.each([
    ['lambda_exmaple.py:f', 'handler-file-missing', 'did you mean `lambda_example.py`?'],
    ['sub/othr.py:f', 'handler-file-missing', 'did you mean `sub/other.py`?'],
    ['*.py:f', 'handler-file-ambiguous', undefined],
    ['../../../x.py:f', 'invalid-glob', undefined],
  ])('%s is %s', (handler, code, help) => {
    const [error] = failures(() => resolve(handler));
    expect(error).toMatchObject({ code });
    if (help !== undefined) expect(error!.help).toBe(help);
    if (code !== 'invalid-glob') expect(error!.place).toMatchObject({ path: 'src/p/BUILD', line: 1 });
  });
});

describe('entry points', () => {
  const unit = JSON.parse(
    readFileSync(new URL('../oracle/units/entry-point.json', import.meta.url), 'utf8'),
  ) as { cases: { text: string; ok?: { module: string; function: string | null }; message?: string }[] };

  test.each(unit.cases)('$text', ({ text, ok }) => {
    const parsed = parseEntryPoint(text);
    if (ok === undefined) expect(typeof parsed).toBe('string');
    else expect(parsed).toEqual({ moduleOrFile: ok.module, function: ok.function ?? undefined });
  });

  const files = {
    'root1/p/app.py': '',
    'root1/p/self.py': '',
    'root2/p/app.py': '',
    'root1/p/ambiguous_in_root.py': '',
  };
  const toml = '[source]\nroot_patterns = ["root1", "root2"]\n';
  const build = (fields: Record<string, string | readonly string[]>, extra = '') =>
    checkout(
      files,
      {
        'root1/p': [
          target('python_sources'),
          target('python_requirement', { name: 'colors', requirements: ['ansicolors'], modules: ['colors'] }),
          fn(fields),
        ],
        'root2/p': [target('python_sources')],
      },
      toml + extra,
    );

  test.each([
    ['a first-party module', { handler: 'p.self:f' }, ['root1/p/self.py'], 0],
    ['a file', { handler: 'self.py:f' }, ['root1/p/self.py'], 0],
    ['a third-party module', { handler: 'colors.x:f' }, ['root1/p:colors'], 0],
    ['nobody’s module', { handler: 'unknown:f' }, [], 0],
    ['a module of two', { handler: 'p.app:f' }, [], 1],
    ['a file: others are no ancestors', { handler: 'app.py:f' }, ['root1/p/app.py'], 0],
    [
      'a module of two, one ignored',
      { handler: 'p.app:f', dependencies: ['!root2/p:p'] },
      ['root1/p/app.py'],
      0,
    ],
  ])('%s', (_, fields, expected, warnings) => {
    const project = build(fields);
    expect(direct(project, 'root1/p:fn')).toEqual(expected);
    expect(project.graph.direct('root1/p:fn').diagnostics).toHaveLength(warnings);
  });

  test('the warning names the field and the module', () => {
    expect(build({ handler: 'p.app:f' }).graph.direct('root1/p:fn').diagnostics[0]).toMatchObject({
      code: 'ambiguous-module',
      message:
        "The target root1/p:fn has the field `handler='p.app:f'`, which maps to the Python module `p.app`, but Pants cannot safely infer a dependency because more than one target owns this module, so it is ambiguous which to use: ['root1/p/app.py', 'root2/p/app.py'].",
      place: { path: 'root1/p/BUILD', line: 3 },
    });
  });

  test('of a PEX file that two could own, today also say so themselves', () => {
    const pex = (version: string) =>
      checkout(
        { 'a/m.py': '', 'b/m.py': '' },
        {
          a: [target('python_sources'), target('pex_binary', { name: 'x', entry_point: 'm' })],
          b: [target('python_sources')],
        },
        '[source]\nroot_patterns = ["a", "b"]\n',
        version,
      )
        .graph.direct('a:x')
        .diagnostics.map(({ code }) => code);
    expect(pex('2.27.0')).toEqual(['ambiguous-module', 'ambiguous-entry-point']);
    expect(pex('2.17.1')).toEqual(['ambiguous-module']);
  });

  test('can be switched off', () => {
    expect(
      direct(build({ handler: 'self.py:f' }, '[python-infer]\nentry_points = false\n'), 'root1/p:fn'),
    ).toEqual([]);
  });

  test('of PEX files and distributions', () => {
    const project = checkout(
      { 'p/app.py': '', 'p/tool.py': '' },
      {
        p: [
          target('python_sources'),
          target('pex_binary', { name: 'file', entry_point: 'app.py:main' }),
          target('pex_binary', { name: 'module', entry_point: 'p.tool' }),
          target('pex_binary', { name: 'none' }),
          target('python_distribution', {
            name: 'dist',
            provides: { kind: 'object', type: 'python_artifact', fields: new Map([['name', 'd']]) },
            entry_points: { console_scripts: { a: 'p.app:main', b: ':module' } },
          }),
        ],
      },
    );
    expect(direct(project, 'p:file')).toEqual(['p/app.py']);
    expect(direct(project, 'p:module')).toEqual(['p/tool.py']);
    expect(direct(project, 'p:none')).toEqual([]);
    expect(direct(project, 'p:dist')).toEqual(['p/app.py', 'p:module']);
  });
});

describe('Docker images', () => {
  const builds = (fields: Record<string, string | readonly string[]> = {}) => ({
    'src/p': [
      target('python_sources'),
      target('pex_binary', { name: 'bin', entry_point: 'app.py' }),
      target('file', { name: 'txt', source: 'note.txt' }),
      target('docker_image', { name: 'base', source: 'Dockerfile.base' }),
      target('docker_image', { name: 'img', ...fields }),
    ],
  });
  const files = (dockerfile: string) => ({
    'src/p/app.py': '',
    'src/p/note.txt': '',
    'src/p/Dockerfile.base': 'FROM python:3.12\n',
    'src/p/Dockerfile': dockerfile,
  });
  const infer = (dockerfile: string, version?: string) =>
    direct(checkout(files(dockerfile), builds(), '', version), 'src/p:img');

  test.each([
    ['the output path of a package', 'FROM a\nCOPY src.p/bin.pex /x\n', ['src/p:bin']],
    ['in a continued line and JSON', 'FROM a\nCOPY \\\n  # why\n  ["src.p/bin.pex", "/x"]\n', ['src/p:bin']],
    ['not from another stage', 'FROM a\nCOPY --from=b src.p/bin.pex /x\n', []],
    [
      'not in a comment or heredoc',
      'FROM a\n# COPY src.p/bin.pex /x\nRUN <<EOF\nCOPY src.p/bin.pex /x\nEOF\n',
      [],
    ],
    ['the default of the image’s ARG', 'ARG BASE=src/p:base\nFROM ${BASE}\n', ['src/p:base']],
    ['relative to the BUILD file', 'ARG BASE=":base"\nFROM $BASE AS x\n', ['src/p:base']],
    ['an image of a registry is none', 'ARG BASE=python:3.12\nFROM $BASE\n', []],
    ['not a target that is no package', 'ARG BASE=src/p:txt\nFROM $BASE\n', []],
  ])('%s', (_, dockerfile, expected) => {
    expect(infer(dockerfile)).toEqual(expected);
  });

  test('today also an ARG behind COPY and a file by its path', () => {
    const dockerfile = 'FROM a\nARG BIN=":bin"\nCOPY $BIN src/p/note.txt /x/\n';
    expect(infer(dockerfile, '2.27.0')).toEqual(['src/p:bin', 'src/p:txt']);
    expect(infer(dockerfile)).toEqual([]);
  });

  test('`extra_build_args` take the place of the default', () => {
    const project = checkout(
      files('ARG BASE=src/p:bin\nFROM $BASE\n'),
      builds({ extra_build_args: ['BASE=src/p:base'] }),
    );
    expect(direct(project, 'src/p:img')).toEqual(['src/p:base']);
  });

  test('the reason has the line', () => {
    const project = checkout(files('FROM a\n\nCOPY src.p/bin.pex /x\n'), builds());
    expect(project.graph.direct('src/p:img').dependencies.get('src/p:bin')).toEqual({
      kind: 'dockerfile',
      place: { path: 'src/p/Dockerfile', line: 3 },
    });
  });
});

describe('output paths', () => {
  const unit = JSON.parse(
    readFileSync(new URL('../oracle/units/output-path.json', import.meta.url), 'utf8'),
  ) as { cases: { address: string; value: string | null; ending: string | null; ok: string }[] };

  test.each(unit.cases)('$address $value $ending', ({ address: spec, value, ending, ok }) => {
    const { targets } = checkout({ 'a.py': '' }, { '': [target('pex_binary', { name: 'x' })] });
    const of = {
      ...targets.targets.get('//:x')!,
      address: addressInDirectory(parseAddress(spec)),
      fields: new Map([['output_path', value]]),
    };
    expect(outputPath(of, ending ?? undefined, { outputPathTemplates: false })).toBe(ok);
  });

  test('templates of today', () => {
    const { targets } = checkout(
      { 'a/b/app.py': '' },
      {
        'a/b': [
          fn({
            handler: 'app.py:f',
            output_path: '${spec_path_normalized}/x/../${target_name_normalized}${file_suffix}$other',
          }),
        ],
      },
      '',
      '2.27.0',
    );
    expect(outputPath(targets.targets.get('a/b:fn')!, 'zip', { outputPathTemplates: true })).toBe(
      'a.b/fn.zip$other',
    );
  });
});

describe('inputs of a package', () => {
  const files = {
    '__init__.py': '',
    'src/python/__init__.py': '',
    'src/python/app/__init__.pyi': '',
    'src/python/app/main.py': 'import app.util.deep\nimport req\n',
    'src/python/app/util/__init__.py': '',
    'src/python/app/util/deep.py': '',
    'src/python/app/data/x.json': '',
    'src/python/app/note.txt': '',
  };
  const builds = {
    'src/python/app': [
      target('python_sources', { sources: ['**/*.py'], dependencies: [':res', ':txt', ':moved'] }),
      target('resources', { name: 'res', sources: ['data/*'] }),
      target('file', { name: 'txt', source: 'note.txt' }),
      target('relocated_files', { name: 'moved', files_targets: [':txt'], src: 'a', dest: 'b' }),
      target('python_requirement', { name: 'req', requirements: ['req>=1', 'other'], modules: ['req'] }),
      fn({ handler: 'main.py:f' }),
    ],
  };

  test('sources with the packages around them, resources, files apart, requirements', () => {
    const inputs = packageInputs(checkout(files, builds), 'src/python/app:fn');
    expect(inputs.sources).toEqual([
      { path: '__init__.py', source: '__init__.py', owner: '__init__.py' },
      { path: '__init__.py', source: 'src/python/__init__.py', owner: 'src/python/__init__.py' },
      {
        path: 'app/__init__.pyi',
        source: 'src/python/app/__init__.pyi',
        owner: 'src/python/app/__init__.pyi',
      },
      {
        path: 'app/data/x.json',
        source: 'src/python/app/data/x.json',
        owner: 'src/python/app/data/x.json:../res',
      },
      { path: 'app/main.py', source: 'src/python/app/main.py', owner: 'src/python/app/main.py' },
      {
        path: 'app/util/__init__.py',
        source: 'src/python/app/util/__init__.py',
        owner: 'src/python/app/util/__init__.py',
      },
      {
        path: 'app/util/deep.py',
        source: 'src/python/app/util/deep.py',
        owner: 'src/python/app/util/deep.py:../app',
      },
    ]);
    expect(inputs.files).toEqual(['src/python/app:moved', 'src/python/app:txt']);
    expect(
      inputs.requirements.map(({ requirement, target, place }) => [requirement.text, target, place!.line]),
    ).toEqual([
      ['req>=1', 'src/python/app:req', 5],
      ['other', 'src/python/app:req', 5],
    ]);
    expect(inputs.resolve).toBe('<ignore>');
  });

  test('today, not what lies behind another package, but its requirements', () => {
    const other = {
      'src/python/app': [
        target('python_sources', { sources: ['**/*.py'] }),
        target('python_requirement', { name: 'req', requirements: ['req'] }),
        target('pex_binary', { name: 'bin', entry_point: 'main.py' }),
        target('pex_binary', { name: 'outer', dependencies: [':bin'] }),
      ],
    };
    const now = packageInputs(checkout(files, other, '', '2.27.0'), 'src/python/app:outer');
    expect(now.sources).toEqual([]);
    expect(now.requirements).toHaveLength(1);
    const then = packageInputs(checkout(files, other), 'src/python/app:outer');
    expect(then.sources.map(({ source }) => source)).toContain('src/python/app/main.py');
  });

  test('another resolve in the closure is an error that lists it', () => {
    const project = checkout(
      { 'p/a.py': '', 'p/b.py': '' },
      {
        p: [
          target('python_sources', { name: 'a', sources: ['a.py'], dependencies: ['./b.py:b'] }),
          target('python_sources', { name: 'b', sources: ['b.py'], resolve: 'two' }),
          fn({ handler: 'a.py:f' }),
        ],
      },
      '[python]\nenable_resolves = true\n[python.resolves]\npython-default = "d"\ntwo = "t"\n',
    );
    expect(failures(() => packageInputs(project, 'p:fn'))).toEqual([
      expect.objectContaining({
        code: 'incompatible-resolves',
        message:
          'The target p:fn uses the `resolve` `python-default`, but some of its dependencies are not compatible with that resolve:',
        notes: ['p/b.py:b (two)'],
      }),
    ]);
  });

  test('an unknown resolve is an error with all names', () => {
    const project = checkout(
      { 'p/a.py': '' },
      { p: [target('python_sources'), fn({ handler: 'a.py:f', resolve: 'zzz' })] },
      '[python]\nenable_resolves = true\n[python.resolves]\nother = "o"\npython-default = "d"\n',
    );
    expect(failures(() => project.graph.direct('p:fn'))[0]).toMatchObject({
      code: 'unknown-resolve',
      message: 'Unrecognized resolve name from the field `resolve` in the target p:fn: zzz',
      help: "All valid resolve names: ['other', 'python-default']",
      place: { path: 'p/BUILD', line: 2 },
    });
  });

  test('what only a program could make is an error that names the target', () => {
    const project = checkout(
      { 'p/a.py': 'import p.m_pb2\n', 'p/m.proto': '' },
      {
        p: [
          target('python_sources'),
          target('protobuf_source', { name: 'm', source: 'm.proto' }),
          fn({ handler: 'a.py:f' }),
        ],
      },
    );
    expect(failures(() => packageInputs(project, 'p:fn'))).toEqual([
      expect.objectContaining({
        code: 'generated-sources',
        message: expect.stringContaining('`p:m` (`protobuf_source`)'),
        place: { path: 'p/BUILD', line: 2 },
      }),
    ]);
  });

  test('a source outside of all roots is an error', () => {
    const project = checkout(
      { 'p/a.py': '', 'src/b.py': '' },
      { p: [target('python_sources'), target('pex_binary', { name: 'x', dependencies: ['./a.py'] })] },
      '[source]\nroot_patterns = ["src"]\n',
    );
    expect(failures(() => packageInputs(project, 'p:x'))[0]).toMatchObject({
      code: 'no-source-root',
      message: 'No source root found for `p/a.py`.',
    });
  });
});

test('a script that a PEX file runs brings its imports, even without an owner', () => {
  const tree = checkout(
    { 'src/p/run': '#!/usr/bin/env python\nimport lib\n', 'src/lib.py': '' },
    {
      src: [target('python_sources', { name: 'lib', sources: ['lib.py'] })],
      'src/p': [target('pex_binary', { name: 'a', executable: 'run' })],
    },
    '[source]\nroot_patterns = ["/src"]\n',
    '2.34.0',
  );
  expect(direct(tree, 'src/p:a')).toEqual(['src/lib.py:lib']);
});
